"""Words replaced across the meeting, or an item of it, in one step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from meetingtui.domain import items, text
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.frozen import frozen
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import STATEMENT, Point
from meetingtui.domain.record import Refusal, Stamp, Step, Unchanged


@frozen
class Occurrence:
    """A place where words stand: in which text of which entry, from which character."""

    entry: Entry
    field: str
    at: int

    @property
    def whole(self) -> str:
        """The text in which they stand."""
        return str(getattr(self.entry, self.field))


def occurrences(
    minutes: Minutes, find: str, item: int | None = None, verbatim: bool = False
) -> list[Occurrence]:
    """Every place where `find` stands as whole words, in the order of the minutes.

    What was read into the record, and text for another document, counts only if `verbatim`.
    """
    found = items.ordered(minutes) if item is None else [minutes.item(item)]
    return [
        Occurrence(entry, field, at)
        for here in found
        for entry in minutes.gutter(here.id)
        for field in _texts(entry, verbatim)
        for at in _places(str(getattr(entry, field)), find)
    ]


def _texts(entry: Entry, verbatim: bool) -> Iterator[str]:
    """The names of an entry's texts: the main one, and what else is running text."""
    for name, kind in text.kinds_of(entry).items():
        if name != entry.MAIN and kind == text.LINE:
            continue
        as_read = isinstance(entry, Point) and entry.kind == STATEMENT
        elsewhere = isinstance(entry, Clause) and name == "inserted"
        if verbatim or not (as_read or elsewhere):
            yield name


def _places(whole: str, find: str) -> list[int]:
    """Where `find` stands in a text, no letter or figure touching either end."""

    def parts(one: str, other: str) -> bool:
        return not (one.isalnum() and other.isalnum())

    return [
        at
        for at in text.places_of(whole, find)
        if parts(whole[at - 1 : at], find[0]) and parts(find[-1], whole[at + len(find) :][:1])
    ]


def replace_all(
    minutes: Minutes,
    stamp: Stamp,
    find: str,
    put: str,
    item: int | None = None,
    verbatim: bool = False,
    leave: tuple[int, ...] = (),
) -> Step:
    """Replace words wherever they stand (under one `item`: there), in one step.

    `leave` are the numbers, from 1 in the order of `occurrences`, of those that stay. Raises
    Refusal where the words do not stand at all, for a number that there is not, where nothing would
    be left of a text, and for the phrase that says when an action is due.
    """
    if not find:
        raise Refusal("Say which words to replace, for example: /rep four > fourteen")
    if find == put:
        raise Refusal("Those are the same words.")
    found = occurrences(minutes, find, item, verbatim)
    if not found:
        raise Refusal(_nowhere(minutes, find, item, verbatim))
    wrong = next((number for number in leave if not 1 <= number <= len(found)), None)
    if wrong is not None:
        raise Refusal(f"There is no {wrong} to leave out; there are {len(found)} places.")
    chosen = [one for number, one in enumerate(found, start=1) if number not in leave]
    if not chosen:
        raise Unchanged
    texts: dict[Entry, dict[str, Any]] = {}
    for one in reversed(chosen):
        fields = texts.setdefault(one.entry, {})
        whole = str(fields.get(one.field, one.whole))
        fields[one.field] = _put(whole, one.at, one.at + len(find), put)
    changes = [text.altered(entry, **fields) for entry, fields in reversed(texts.items())]
    for change in changes:
        _makes_sense(change.before, change.after)
    count = "1 place" if len(chosen) == 1 else f"{len(chosen)} places"
    where = "" if item is None else f" under {minutes.item(item).spoken}"
    return stamp.step(f"Words replaced in {count}{where}", changes, item)


def _put(whole: str, at: int, end: int, put: str) -> str:
    """The text with `put` there; words that are only taken out leave one space behind, not two."""
    parted = whole[max(0, at - 1) : at] in ("", " ", "\n") and whole[end : end + 1] == " "
    return whole[:at] + put + whole[end + (not put and parted) :]


def _makes_sense(before: object, after: object) -> None:
    if isinstance(after, Entry) and isinstance(before, Entry):
        name = after.name_in_gutter
        if before.main_text and not after.main_text:
            raise Refusal(f"That leaves nothing of {name}; /del {name} strikes the entry.")
    if not isinstance(after, Action) or after.due_apart or after.due_said in after.text:
        return
    name = after.name_in_gutter
    raise Refusal(f"Those words say when {name} is due: leave it out, and mend it with /f {name}.")


def _nowhere(minutes: Minutes, find: str, item: int | None, verbatim: bool) -> str:
    """The sentence for words that do not stand anywhere, which says what was left out of sight."""
    said = text.spelled(find, lambda *_: "…")
    where = "in the minutes" if item is None else f"under {minutes.item(item).spoken}"
    if not verbatim and occurrences(minutes, find, item, verbatim=True):
        return (
            f"“{said}” stands only in what is verbatim; /rep … > … > all verbatim goes there too."
        )
    return f"“{said}” does not stand {where}, as whole words written like that."
