"""The flow of an item: its entries and moments in the order of their places; what hangs on what.

Places are comparable across all kinds of an item; only clauses, corrections and sub-points are
counted among their own.
"""

from __future__ import annotations

import dataclasses
from datetime import datetime
from typing import Any

from meetingtui.domain import text
from meetingtui.domain.attendance import Presence
from meetingtui.domain.entry import Entry
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Record
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.sittings import Extension, Sitting

Placed = tuple[Record, str]

# Links that may end when what they name is struck; the record that has the link stays.
LOOSE = {
    ("offer", "taken_as"),
    ("action", "after"),
    ("point", "answers"),
    ("decision", "motion"),
    ("exclusion", "decision"),
    ("exclusion", "motion"),
}
_MOMENTS: tuple[tuple[type[Record], str, str], ...] = (
    (Presence, "item", "place"),
    (Extension, "item", "place"),
    (Sitting, "started_in", "started_place"),
    (Sitting, "ended_in", "ended_place"),
    (Exclusion, "item", "place"),
    (Exclusion, "ended_in", "ended_place"),
)
_OF_MOTIONS = ("settled_place", "restated_place")
_AMONG_THEIR_OWN = ("clause", "correction")


def flows(entry: Entry) -> bool:
    """Whether an entry has its place among everything that happened under its item."""
    if isinstance(entry, Point):
        return entry.parent is None
    return entry.TABLE not in _AMONG_THEIR_OWN


def _order(placed: Placed) -> tuple[float, int]:
    record, field = placed
    return float(getattr(record, field)), record.id


def of(minutes: Minutes, item: int) -> list[Placed]:
    """What happened under an item, in order: each record with the field that holds its place."""
    found: list[Placed] = [
        (entry, "place")
        for kind in minutes.ENTRIES
        for entry in minutes.all(kind)
        if entry.item == item and flows(entry)
    ]
    for moment, where, place in _MOMENTS:
        found += [(one, place) for one in minutes.all(moment) if getattr(one, where) == item]
    found += [(mark, "place") for mark in minutes.where(Mark, item=item) if mark.place]
    for motion in minutes.where(Motion, item=item):
        found += [(motion, place) for place in _OF_MOTIONS if getattr(motion, place)]
    return sorted(found, key=_order)


def _family(minutes: Minutes, beside: Entry) -> list[Placed]:
    if flows(beside):
        return of(minutes, beside.item)

    def among(entry: Entry) -> tuple[object, ...]:
        names = ("item", "parent", "decision", "approval")
        return tuple(getattr(entry, name, None) for name in names)

    like = [e for e in minutes.all(type(beside)) if among(e) == among(beside)]
    return sorted(((entry, "place") for entry in like), key=_order)


def room(minutes: Minutes, moved: Entry, beside: Entry, before: bool) -> tuple[float, list[Change]]:
    """A place for an entry right before or after another."""
    family = [placed for placed in _family(minutes, beside) if placed != (moved, "place")]
    index = next(n for n, placed in enumerate(family) if placed == (beside, "place"))
    return gap(family, index + (0 if before else 1))


def behind(minutes: Minutes, entry: Entry) -> tuple[float, list[Change]]:
    """A place for a new entry of the same family right after one."""
    family = _family(minutes, entry)
    index = next(n for n, placed in enumerate(family) if placed == (entry, "place"))
    return gap(family, index + 1)


def gap(family: list[Placed], index: int) -> tuple[float, list[Change]]:
    """A place before that one of a family (behind them all at its end).

    Halving gaps comes to an end some day; the changes then number the family afresh.
    """
    low = _order(family[index - 1])[0] if index else None
    high = _order(family[index])[0] if index < len(family) else None
    if low is None or high is None:
        return (high - 1.0 if high is not None else (low or 0.0) + 1.0), []
    place = (low + high) / 2
    if low < place < high:
        return place, []
    return index + 1.0, _numbered(family, index)


def _numbered(family: list[Placed], gap: int) -> list[Change]:
    """The changes that number a family from 1, with a gap for one at that index."""
    fields: dict[Record, dict[str, Any]] = {}
    for n, (record, field) in enumerate(family):
        number = n + (1.0 if n < gap else 2.0)
        if getattr(record, field) != number:
            fields.setdefault(record, {})[field] = number
    return [text.altered(record, **places) for record, places in fields.items()]


def time_of(record: Record, field: str) -> datetime | None:
    """When something happened whose place that field holds; None where nobody knows."""
    match record:
        case Presence() | Extension():
            return None if getattr(record, "untimed", False) else record.at
        case Sitting(start_untimed=untimed, started_at=at) if field == "started_place":
            return None if untimed else at
        case Exclusion(start_untimed=untimed, started_at=at) if field == "place":
            return None if untimed else at
        case Sitting() | Exclusion():
            return None if record.end_untimed else record.ended_at
        case _:
            return None


def hanging(minutes: Minutes, record: Record) -> list[Record]:
    """The records that say nothing without `record`, deepest first."""
    return minutes.dependents(record, but=LOOSE)


def freed(minutes: Minutes, leaving: list[Record]) -> list[Change]:
    """The changes that end the loose links to what is leaving."""
    gone = {(record.TABLE, record.id) for record in leaving}
    changes: list[Change] = []
    for table, field in sorted(LOOSE):
        kind = minutes.kind(table)
        metadata = {spec.name: spec.metadata for spec in dataclasses.fields(kind)}
        target = metadata[field]["link"]
        for record in minutes.all(kind):
            ends = (target, getattr(record, field)) in gone
            if ends and (table, record.id) not in gone:
                changes.append(text.altered(record, **{field: None}))
    return changes
