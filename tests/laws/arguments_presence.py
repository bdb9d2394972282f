"""Arguments for the acts of attendance, the presence log and sittings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Any

from meetingtui.domain import attendance, presence, roll, sittings
from meetingtui.domain.attendance import CAPACITIES, Attendance, Headcount, Presence
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Act
from meetingtui.domain.sittings import Extension, Sitting
from tests.laws.hand import MORNING, Hand

_KINDS = ("in", "out", "in", "out", "presides", "minutes", "vacates")


def _how(h: Hand) -> str:
    return h.one_of(("", "", "elected", "for this item", h.words()))


def _move(h: Hand) -> Mapping[str, Any]:
    kind = h.one_of(_KINDS)
    there = sorted(attendance.room(h.minutes))
    people = tuple(there[:1]) if kind == "out" and there and h.often(0.6) else h.people()
    said = {"untimed": h.often(0.2), "how": "" if kind in ("in", "out") else _how(h)}
    return {"people": people, "kind": kind, "at": h.when(), "item": h.maybe(Item), **said}


def _record(h: Hand) -> Mapping[str, Any]:
    words: dict[str, Any] = {
        "people": h.people(),
        "standing_as": h.one_of(("present", "apologies", "apologies", "absent")),
        "reason": h.one_of(("", "unwell")),
        "substitute": h.maybe(Person) if h.often(0.4) else None,
        "extent": h.one_of(("", "", "for the first half")),
    }
    if h.often(0.3):
        words |= {"mode": "remote", "may_vote": h.one_of((None, True, False))}
    if h.often(0.3):
        words |= {"role": h.words(), "representing": h.name()}
    if h.often(0.3):
        words["given_by"] = h.one_of((h.id_of(Person), h.words()))
    if h.often(0.3):
        words |= h.one_of(({"signed_only": True}, {"in_absence_of": h.id_of(Person)}))
    return words


def _attend(h: Hand) -> Mapping[str, Any]:
    who = {"person": h.id_of(Person)} if h.often(0.4) else {"name": h.name()}
    return {
        "capacity": h.one_of((*CAPACITIES, "lodger")),
        "title": h.one_of(("", h.words())),
        "organisation": h.one_of(("", h.name())),
        **who,
    }


def _standing(h: Hand) -> Mapping[str, Any]:
    return {"standing_as": h.one_of(("apologies", "absent", "absent"))}


def _said_nil(h: Hand) -> Mapping[str, Any]:
    meeting = h.minutes.meeting
    return {"standing_as": "apologies" if meeting.no_apologies else "absent"}


def _absentee(h: Hand) -> tuple[int, ...]:
    sent = [a.person for a in h.minutes.where(Attendance, standing="apologies")]
    return (h.one_of(sent),) if sent and h.often(0.5) else ()


def _on_roll(h: Hand) -> tuple[int, ...]:
    there = [stands.person for stands in h.minutes.all(Attendance)]
    return (h.one_of(there),) if there and h.often(0.8) else h.people()


def _counted(h: Hand) -> str:
    known = [count.what for count in h.minutes.all(Headcount)]
    return h.one_of(known) if known and h.often(0.8) else "residents"


def _line(h: Hand) -> Mapping[str, Any]:
    chosen: tuple[Mapping[str, Any], ...] = (
        {"at": h.when() or MORNING},
        {"untimed": True},
        {"person": h.id_of(Person)},
        {"item": h.maybe(Item)},
        {"how": h.words()},
        {"kind": h.one_of(("in", "out", "flies"))},
    )
    return {"line": h.id_of(Presence), **h.one_of(chosen)}


def _sitting_time(h: Hand) -> Mapping[str, Any]:
    latest = sittings.last(h.minutes)
    said = {"untimed": h.often(0.2)}
    if latest and h.often(0.8):
        return {"at": (latest.ended_at or latest.started_at) + _minutes(h, 200), **said}
    return {"at": h.when(), **said}


def _minutes(h: Hand, most: int) -> timedelta:
    return timedelta(minutes=h.chance.randrange(most))


def _sitting(h: Hand) -> Mapping[str, Any]:
    found = h.minutes.find(Sitting, h.id_of(Sitting))
    began = found.started_at if found else MORNING
    ended: datetime = (found.ended_at if found else None) or began
    chosen: tuple[Mapping[str, Any], ...] = (
        {"started_at": began - _minutes(h, 10)},
        {"ended_at": ended + _minutes(h, 10)},
        {h.one_of(("start_untimed", "end_untimed")): True},
        {"note": h.words()},
    )
    return {"sitting": found.id if found else 0, **h.one_of(chosen)}


MAKERS: dict[Act, Callable[[Hand], Mapping[str, Any]]] = {
    attendance.move: _move,
    attendance.record: _record,
    roll.stand_as: lambda h: {
        "people": _on_roll(h),
        "capacity": h.one_of(("member", "substitute", "co-opted")),
    },
    presence.amend: _line,
    presence.strike: lambda h: {"line": h.id_of(Presence)},
    roll.accept: lambda h: {"people": _absentee(h)},
    roll.attend: _attend,
    roll.count: lambda h: {
        "number": h.one_of((0, 8, 8, -1)),
        "what": h.one_of(("residents", "members of the press", "")),
    },
    roll.nobody: _standing,
    roll.strike: lambda h: {"people": _on_roll(h)},
    roll.uncount: lambda h: {"what": _counted(h)},
    roll.unsaid: _said_nil,
    roll.withdraw: lambda h: {"people": _absentee(h)},
    sittings.adjourn: lambda h: {**_sitting_time(h), "note": h.one_of(("", h.words()))},
    sittings.amend: _sitting,
    sittings.amend_extension: lambda h: {
        "extension": h.id_of(Extension),
        h.one_of(("until", "until", "at")): h.one_of((time(22, 0), time(22, 30))),
    },
    sittings.close: _sitting_time,
    sittings.extend: lambda h: {
        "until": h.one_of((time(22, 30), None)),
        "note": h.one_of(("", h.words())),
    },
    sittings.resume: _sitting_time,
    sittings.start: lambda h: {"at": h.when(), "untimed": h.often(0.2)},
    sittings.strike: lambda h: {"sitting": h.id_of(Sitting), "ends": h.often(0.7)},
    sittings.strike_extension: lambda h: {"extension": h.id_of(Extension)},
}
WEIGHTS: dict[Act, int] = {
    attendance.move: 3,
    attendance.record: 3,
    roll.stand_as: 3,
    presence.amend: 3,
    roll.accept: 3,
    roll.count: 2,
    roll.nobody: 2,
    roll.uncount: 4,
    roll.unsaid: 2,
    roll.withdraw: 4,
    sittings.adjourn: 2,
    sittings.amend_extension: 4,
    sittings.close: 2,
    sittings.extend: 3,
    sittings.resume: 3,
    sittings.start: 4,
    sittings.strike: 2,
    sittings.strike_extension: 2,
}
