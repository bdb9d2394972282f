"""The log of the meeting as it can be read and mended: who came and went, and when it sat."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from meetingtui.domain import sittings, text
from meetingtui.domain.attendance import (
    ARRIVES,
    LEAVES,
    MINUTES,
    PRESIDES,
    VACATES,
    Presence,
    taken_at,
)
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal, Stamp, Step
from meetingtui.domain.sittings import Extension, Sitting

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

KINDS = (ARRIVES, LEAVES, PRESIDES, VACATES, MINUTES)
_WORDS = {
    ARRIVES: "arrives",
    LEAVES: "leaves",
    PRESIDES: "takes the chair",
    VACATES: "leaves the chair",
    MINUTES: "takes the minutes",
}


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the log: a presence, a sitting's beginning or (`ends`) its end, an extension."""

    at: datetime
    record: Presence | Sitting | Extension
    said: str
    ends: bool = False


def lines(minutes: Minutes) -> list[Line]:
    """The whole log in the order of time; its lines are counted from 1."""
    found: list[Line] = []
    for n, sitting in enumerate(sittings.ordered(minutes)):
        found.append(Line(sitting.started_at, sitting, "resumed" if n else "opened"))
        if sitting.ended_at is not None:
            said = " ".join(filter(None, (sitting.ending, sitting.note)))
            found.append(Line(sitting.ended_at, sitting, said, ends=True))
    for one in minutes.all(Extension):
        until = f"until {one.until:%H:%M}" if one.until else ""
        found.append(Line(one.at, one, " ".join(filter(None, ("extended", until, one.note)))))
    for line in minutes.all(Presence):
        name = minutes.get(Person, line.person).name
        did = f"{name} {_WORDS.get(line.kind, line.kind)}"
        words = ", ".join(filter(None, (did, line.how)))
        found.append(Line(line.at, line, words))
    return sorted(found, key=lambda line: (line.at, line.record.id, line.ends))


def said(minutes: Minutes) -> list[str]:
    """The log in words: "3  10:42 Ann Bell leaves (item 5)"."""
    found = []
    for number, line in enumerate(lines(minutes), start=1):
        untimed = _untimed(line)
        day = "" if line.at.date() == minutes.meeting.held_on else f"{line.at:%d/%m/%Y} "
        time = "(time not known)" if untimed else f"{line.at:%H:%M}"
        item = minutes.find(Item, _item_of(line))
        where = f" ({item.spoken})" if item else ""
        found.append(f"{number}  {day}{time} {line.said}{where}")
    return found


def _untimed(line: Line) -> bool:
    match line.record:
        case Presence(untimed=untimed):
            return untimed
        case Sitting() as sitting:
            return sitting.end_untimed if line.ends else sitting.start_untimed
        case _:
            return False


def _item_of(line: Line) -> int | None:
    if isinstance(line.record, Sitting):
        return line.record.ended_in if line.ends else line.record.started_in
    return line.record.item


def amend(minutes: Minutes, stamp: Stamp, line: int, **fields: object) -> Step:
    """Correct a line of the presence log: its time, person, kind, item, or how it was.

    With another time it goes under the item that was being taken then. Raises Refusal for what
    would say nothing.
    """
    before = minutes.get(Presence, line)
    unknown = set(fields) - {"at", "untimed", "person", "kind", "item", "how"}
    if unknown:
        raise Refusal(f"A line of the log has no {', '.join(sorted(unknown))}.")
    if fields.get("kind", before.kind) not in KINDS:
        raise Refusal(f"A line of the log is one of: {', '.join(KINDS)}.")
    at = fields.get("at", before.at)
    if not isinstance(at, datetime):
        raise Refusal("Say when, for example: 10:42.")
    if "person" in fields:
        who = fields["person"]
        minutes.get(Person, who if isinstance(who, int) else None)
    item = fields.get("item", before.item)
    if "at" in fields:
        fields.setdefault("untimed", False)
        if "item" not in fields and taken_at(minutes, at) != taken_at(minutes, before.at):
            item = taken_at(minutes, at)
    if item != before.item:
        under = None if item is None else minutes.get(Item, item if isinstance(item, int) else None)
        fields["item"] = under.id if under else None
        fields["place"] = minutes.last_place(under.id if under else None) + 1.0
    return stamp.step("Log corrected", [text.altered(before, **fields)], before.item)


def strike(minutes: Minutes, stamp: Stamp, line: int) -> Step:
    """Strike a line of the presence log."""
    before = minutes.get(Presence, line)
    who = minutes.names([before.person])
    said_ = _WORDS.get(before.kind, before.kind)
    return stamp.step(f"Struck from the log: {who} {said_}", [text.removed(before)], before.item)
