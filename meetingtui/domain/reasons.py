"""Why a decision was made, and what was considered instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import decisions, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Reason(Entry):
    """A reason for a decision (None: for what is decided under the item)."""

    TABLE: ClassVar[str] = "reason"
    NOUN: ClassVar[str] = "reason"
    LETTER: ClassVar[str] = "re"
    BLOCK: ClassVar[str] = "reasons"

    decision: int | None = maybe_link("decision")
    text: str = prose()


@row
class Alternative(Entry):
    """An alternative that was considered and not taken."""

    TABLE: ClassVar[str] = "alternative"
    NOUN: ClassVar[str] = "alternative"
    LETTER: ClassVar[str] = "al"
    BLOCK: ClassVar[str] = "alternatives"

    decision: int | None = maybe_link("decision")
    text: str = prose()


def give(
    minutes: Minutes, stamp: Stamp, item: int | None, words: str, decision: int | None = None
) -> Step:
    """Give a reason for the latest (or a named) decision. Raises Refusal without words."""
    return _add(minutes, stamp, Reason, item, words, decision)


def consider(
    minutes: Minutes, stamp: Stamp, item: int | None, words: str, decision: int | None = None
) -> Step:
    """Note an alternative to the latest (or a named) decision. Raises Refusal without words."""
    return _add(minutes, stamp, Alternative, item, words, decision)


def _add(
    minutes: Minutes,
    stamp: Stamp,
    kind: type[Reason | Alternative],
    item: int | None,
    words: str,
    decision: int | None,
) -> Step:
    here = minutes.item(item)
    if not text.clean(words):
        raise Refusal(f"Type the {kind.NOUN}, for example: /{kind.LETTER} To meet demand.")
    if decision is not None and minutes.get(decisions.Decision, decision).item != here.id:
        raise Refusal("That decision was made under another item.")
    latest = decisions.of_item(minutes, here.id)
    if decision is None and latest:
        decision = latest.id
    changes = minutes.entry(stamp, kind, here.id, decision=decision, text=words)
    return stamp.step(f"{kind.NOUN.capitalize()} noted under {here.spoken}", changes, here.id)
