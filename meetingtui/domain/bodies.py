"""Bodies: what meets. Its own noun for itself ("the Board") and its house style are data."""

from __future__ import annotations

import re
from datetime import date
from typing import ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Rows, Stamp, Step, link, row
from meetingtui.domain.text import line


@row
class Body(Record):
    """A board, committee, council or panel.

    `quorum` is how many members must be there: a number ("4") or a part of them ("1/3"); empty
    when nobody said. `action_series` and `recommendation_series` are the forms of the references
    that are given out as these are made ("A{n}/{yy}"; empty: none), numbered afresh every
    `series_year`. `findings_off` names the findings that are switched off, with commas between.
    """

    TABLE: ClassVar[str] = "body"
    NOUN: ClassVar[str] = "body"

    uuid: str = line()
    name: str = line()
    noun: str = line()
    kind: str = line()
    jurisdiction: str = line("England")
    house_style: str = line()
    quorum: str = line()
    action_series: str = line()
    recommendation_series: str = line()
    series_year: str = line("calendar")
    findings_off: str = line()


@row
class StyleChoice(Record):
    """The house style that a body uses from a day on (None: from the beginning)."""

    TABLE: ClassVar[str] = "style_choice"
    NOUN: ClassVar[str] = "choice of house style"

    body: int = link("body")
    house_style: str = line()
    since: date | None = None


@row
class Series(Record):
    """The next number of one of a body's series in a year: "minute", "action", "recommendation".

    In a book it is as it stood when the book was laid out. `year` is that of the series ("2015/16",
    "2015"); empty for a series that never begins again.
    """

    TABLE: ClassVar[str] = "series"
    NOUN: ClassVar[str] = "number series"

    body: int = link("body")
    name: str = line()
    year: str = line()
    next_number: int = 1


MOST = 10_000_000
_QUORUM = re.compile(r"\d{1,3}(?:/[1-9]\d?)?")
_OF_WHOM = re.compile(
    r"\s+(?:of\s+)?(?:the\s+|its\s+|all\s+)?(?:members?|seats?|membership)$", re.IGNORECASE
)


def quorum_of(body: Body, members: int) -> int | None:
    """How many of so many members must be there; None when nobody said."""
    if not body.quorum:
        return None
    part, _, whole = body.quorum.partition("/")
    return -(-members * int(part) // int(whole)) if whole else int(part)


def _quorum(said: str) -> str:
    typed = text.clean(said)
    found = _OF_WHOM.sub("", typed).replace(" ", "")
    if found and not _QUORUM.fullmatch(found):
        raise Refusal(f"A quorum is a number or a part of the members, like 4 or 1/3, not {typed}.")
    return found


NOUNS = ("Sub-Committee", "Board", "Committee", "Council", "Cabinet", "Panel", "Forum", "Authority")


def noun_of(name: str) -> str:
    """The body's likely noun for itself: "Scrutiny Board" calls itself the Board.

    It is the last one before any "of" or "for": "County Council Cabinet", "Board of the Council".
    """
    head = re.split(r" (?:of|for) ", name.lower())[0]
    found = {
        noun: end for noun in NOUNS if (end := head.rfind(noun.lower()) + len(noun)) >= len(noun)
    }
    return max(found, key=lambda noun: (found[noun], len(noun)), default="Meeting")


def add(
    rows: Rows,
    stamp: Stamp,
    uuid: str,
    name: str,
    noun: str = "",
    house_style: str = "",
    quorum: str = "",
) -> Step:
    """Add a body. Raises Refusal without a name, when the name is taken, or for a bad quorum."""
    name = text.clean(name)
    if not name:
        raise Refusal("A body needs a name, for example: Scrutiny Board.")
    if any(body.name.casefold() == name.casefold() for body in rows.all(Body)):
        raise Refusal(f"There is a body called {name} already.")
    body = Body(
        id=stamp.next_id,
        uuid=uuid,
        name=name,
        noun=noun or noun_of(name),
        house_style=house_style,
        quorum=_quorum(quorum),
    )
    return stamp.step(f"Body added: {name}", [text.added(body)])


def amend(rows: Rows, stamp: Stamp, body: int, **fields: object) -> Step:
    """Correct a body's name, noun, kind, jurisdiction, quorum or house style.

    Raises Refusal for a bad quorum, an empty name or one that another body has.
    """
    before = rows.get(Body, body)
    name = text.clean(str(fields.get("name", before.name)))
    if not name:
        raise Refusal("A body needs a name, for example: Scrutiny Board.")
    if any(b.id != body and b.name.casefold() == name.casefold() for b in rows.all(Body)):
        raise Refusal(f"There is a body called {name} already.")
    if "quorum" in fields:
        fields["quorum"] = _quorum(str(fields["quorum"]))
    return stamp.step(f"Body corrected: {before.name}", [text.altered(before, **fields)])


def style_on(rows: Rows, body: Body, day: date) -> str:
    """The house style that a body uses on a day: the one chosen last before, else its usual one."""
    chosen = [
        choice
        for choice in rows.where(StyleChoice, body=body.id)
        if choice.since is None or choice.since <= day
    ]
    latest = max(chosen, key=lambda c: (c.since or date.min, c.id), default=None)
    return latest.house_style if latest else body.house_style


def choose_style(
    rows: Rows, stamp: Stamp, body: int, house_style: str, since: date | None = None
) -> Step:
    """Use a house style from a day on (None: from the beginning). An empty one takes a choice back.

    Raises Refusal when there is no such choice to take back.
    """
    before = rows.get(Body, body)
    house_style = text.clean(house_style)
    made = next(iter(rows.where(StyleChoice, body=body, since=since)), None)
    if not house_style:
        if made is None:
            raise Refusal(f"No house style was chosen for {before.name} from that day.")
        change = text.removed(made)
    elif made:
        change = text.altered(made, house_style=house_style)
    else:
        new = StyleChoice(id=stamp.next_id, body=body, house_style=house_style, since=since)
        change = text.added(new)
    return stamp.step(f"House style chosen: {before.name}", [change])


def switch_finding(rows: Rows, stamp: Stamp, body: int, name: str, off: bool = True) -> Step:
    """Switch a finding off by its name, or on again. Raises Refusal when it is so already."""
    before = rows.get(Body, body)
    names = [each.strip() for each in before.findings_off.split(",") if each.strip()]
    if (name in names) == off:
        raise Refusal(f"{name} is switched {'off' if off else 'on'} already.")
    names = [*names, name] if off else [each for each in names if each != name]
    change = text.altered(before, findings_off=", ".join(sorted(names)))
    return stamp.step(f"Finding switched {'off' if off else 'on'}: {name}", [change])


SERIES = ("minute", "action", "recommendation")


def set_series(
    rows: Rows, stamp: Stamp, body: int, name: str, year: str, next_number: int, raised: bool = True
) -> Step:
    """Say which number comes next in a series. `raised`: only if it is higher than what is there.

    Raises Refusal for another series, a number below 1, and when nothing is raised.
    """
    before = rows.get(Body, body)
    if name not in SERIES:
        raise Refusal(f"There is no series of that name; there are {', '.join(SERIES)}.")
    if not 0 < next_number < MOST:
        raise Refusal("The next number of a series is 1 or more.")
    there = next(iter(rows.where(Series, body=body, name=name, year=year)), None)
    lower = there is not None and raised and there.next_number > next_number
    if there and (lower or there.next_number == next_number):
        raise Refusal(f"The next {name} of {before.name} is {there.next_number} already.")
    if there:
        change = text.altered(there, next_number=next_number)
    else:
        change = text.added(
            Series(id=stamp.next_id, body=body, name=name, year=year, next_number=next_number)
        )
    return stamp.step(f"Next {name} of {before.name}: {next_number}", [change])


def remove(rows: Rows, stamp: Stamp, body: int) -> Step:
    """Remove a body and the seats on it. Raises Refusal while a meeting of it is held here."""
    before = rows.get(Body, body)
    hanging = rows.dependents(before)
    if any(record.TABLE == "meeting" for record in hanging):
        raise Refusal(f"{before.name} has a meeting in this book; it can't be removed.")
    changes = [*map(text.removed, hanging), text.removed(before)]
    return stamp.step(f"Body removed: {before.name}", changes)
