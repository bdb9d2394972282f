"""The log of the meeting as it can be read and mended: who came and went, and when it sat."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING

from meetingtui.domain import attendance, exclusions, flow, sittings, text
from meetingtui.domain.attendance import (
    ARRIVES,
    LEAVES,
    MINUTES,
    MOVES,
    PRESIDES,
    VACATES,
    Presence,
    taken_at,
)
from meetingtui.domain.grounds import EXEMPT
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Refusal, Stamp, Step
from meetingtui.domain.restrictions import Exclusion
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
    """A line of the log: a presence, an extension, or a beginning or (`ends`) an end.

    These are those of a sitting, and of a time for which the public was excluded.
    """

    at: datetime
    record: Presence | Sitting | Extension | Exclusion
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
    found += _doors(minutes)
    return sorted(found, key=lambda line: (line.at, line.record.id, line.ends))


def _doors(minutes: Minutes) -> Iterator[Line]:
    """When the public were excluded and readmitted; they are readmitted once from all."""
    opened: set[int] = set()
    for one in minutes.all(Exclusion):
        ground = f" ({exclusions.ground_of(one)})" if one.ground or one.kind != EXEMPT else ""
        yield Line(one.started_at, one, f"public excluded{ground}")
        if one.ended_at is not None and one.ended_before not in opened:
            opened.add(one.ended_before)
            yield Line(one.ended_at, one, "public readmitted", ends=True)


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
        case Sitting() | Exclusion() as one:
            return one.end_untimed if line.ends else one.start_untimed
        case _:
            return False


def _item_of(line: Line) -> int | None:
    if isinstance(line.record, Sitting):
        return line.record.ended_in if line.ends else line.record.started_in
    if isinstance(line.record, Exclusion) and line.ends:
        return line.record.ended_in
    return line.record.item


def out_of_turn(minutes: Minutes) -> list[tuple[Presence, Presence]]:
    """Two lines of one person's that follow one another though both arrive, or both leave."""
    own: dict[int, list[Presence]] = {}
    for entry in attendance.log(minutes):
        if entry.kind in MOVES:
            own.setdefault(entry.person, []).append(entry)
    return [pair for moves in own.values() for pair in pairwise(moves) if _same_way(pair)]


def _same_way(pair: tuple[Presence, Presence]) -> bool:
    return pair[0].kind == pair[1].kind


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
    numbered: list[Change] = []
    under = None if item is None else minutes.get(Item, item if isinstance(item, int) else None)
    place = before.place
    if item != before.item:
        fields["item"] = under.id if under else None
        place = minutes.last_place(under.id if under else None) + 1.0
    if under is not None and "at" in fields and not fields["untimed"]:
        placed = replace(before, place=place)
        place, numbered = _in_turn(minutes, placed, under.id, at)
    fields["place"] = place
    changes = [text.altered(before, **fields), *numbered]
    return stamp.step("Log corrected", changes, before.item)


def _in_turn(
    minutes: Minutes, line: Presence, item: int, at: datetime
) -> tuple[float, list[Change]]:
    """The place of a line with another time among what happened under its item.

    It is kept unless something timed stands before it that came later, or the other way round;
    then it comes after the last thing that was not later.
    """
    family = [placed for placed in flow.of(minutes, item) if placed[0].id != line.id]
    times = [flow.time_of(*placed) for placed in family]
    here = sum(float(getattr(record, field)) <= line.place for record, field in family)
    late = any(time and time > at for time in times[:here])
    early = any(time and time < at for time in times[here:])
    if not late and not early:
        return line.place, []
    sooner = [n for n, time in enumerate(times) if time and time <= at]
    later = [n for n, time in enumerate(times) if time and time > at]
    return flow.gap(family, sooner[-1] + 1 if sooner else later[0])


def strike(minutes: Minutes, stamp: Stamp, line: int) -> Step:
    """Strike a line of the presence log."""
    before = minutes.get(Presence, line)
    who = minutes.names([before.person])
    said_ = _WORDS.get(before.kind, before.kind)
    return stamp.step(f"Struck from the log: {who} {said_}", [text.removed(before)], before.item)
