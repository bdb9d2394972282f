"""Findings about who was there and who presided."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import zip_longest

from meetingtui.domain import attendance, meetings, presence, presiding, quorum, sittings
from meetingtui.domain.attendance import (
    ABSENT,
    APOLOGIES,
    ARRIVES,
    LEAVES,
    PRESENT,
    PRESIDES,
    SUBSTITUTE,
    Attendance,
    Presence,
)
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.sittings import Sitting


def _nobody_present(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if not sittings.last(minutes):
        return
    if not any(stands.standing == PRESENT for stands in minutes.all(Attendance)):
        yield Seen("Nobody is recorded as present; /pr all records the members.")


def _nobody_presides(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    last = sittings.last(minutes)
    if not last:
        return
    chairs = [line for line in attendance.log(minutes) if line.kind == PRESIDES]
    if not chairs:
        yield Seen("Nobody is recorded as presiding; /ch ab records who.")
        return
    if not last.ending and presiding.presider(minutes) is None:
        yield Seen("Whoever presided has left, and nobody took the chair; /ch ab records who.")


def _late_chair(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    chairs = [line for line in attendance.log(minutes) if line.kind == PRESIDES]
    opened = min((sitting.started_at for sitting in minutes.all(Sitting)), default=None)
    if not chairs or opened is None:
        return
    unknown = (chairs[0].at - opened).total_seconds() / 60
    if unknown >= 10:
        yield Seen(
            f"Nobody presides from {opened:%H:%M} to {chairs[0].at:%H:%M}; /log corrects a time.",
            chairs[0].item,
        )
    for vacated, taken in _empty_chairs(minutes, {line.person for line in chairs}):
        since = _when(vacated)
        if _sat(minutes, since, taken) >= timedelta(minutes=10):
            yield Seen(
                f"Nobody presides from {since:%H:%M} to {taken:%H:%M}; "
                f"/ch ab {since:%H:%M} records who took the chair.",
                vacated.item,
            )


def _empty_chairs(
    minutes: Minutes, chairs: set[int]
) -> Iterator[tuple[Presence | Taking, datetime]]:
    """What left the chair empty, and when it was taken again or the meeting closed.

    `chairs` is everybody who ever presided. A chair that is empty now is another finding.
    """
    lines = [line for line in attendance.log(minutes) if line.person in chairs]
    changes: list[Presence | Taking] = [*lines]
    if any(attendance.FOR_ITEM in line.how for line in lines):
        changes += minutes.all(Taking)
    vacated: Presence | Taking | None = None
    for change in sorted(changes, key=lambda change: (_when(change), change.id)):
        takes = isinstance(change, Presence) and change.kind == PRESIDES
        empty = not takes and presiding.presider(minutes, _when(change)) is None
        if vacated is not None and not empty:
            yield vacated, _when(change)
            vacated = None
        elif vacated is None and empty and not (isinstance(change, Presence) and change.untimed):
            vacated = change if _presided(lines, change) else None
    last = sittings.last(minutes)
    if vacated is not None and last and last.ending == sittings.CLOSED and last.ended_at:
        yield vacated, last.ended_at


def _presided(lines: list[Presence], change: Presence | Taking) -> bool:
    """Whether somebody had taken the chair before a change."""
    return any(line.kind == PRESIDES and line.at <= _when(change) for line in lines)


def _when(change: Presence | Taking) -> datetime:
    return change.at if isinstance(change, Presence) else change.started_at


def _sat(minutes: Minutes, since: datetime, until: datetime) -> timedelta:
    """For how long the meeting sat between two moments."""
    spells = (
        min(until, sitting.ended_at or until) - max(since, sitting.started_at)
        for sitting in minutes.all(Sitting)
    )
    return sum((max(spell, timedelta()) for spell in spells), timedelta())


def _apologies_and_there(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for stands in minutes.all(Attendance):
        missing = stands.standing in (APOLOGIES, ABSENT) and not stands.extent
        if missing and attendance.in_room(minutes, stands.person):
            name = minutes.get(Person, stands.person).name
            said = "sent apologies" if stands.standing == APOLOGIES else "is recorded as absent"
            yield Seen(f"{name} {said} and is in the room.")


def _came_after_all(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for stands in minutes.all(Attendance):
        own = minutes.where(Attendance, person=stands.person)
        if stands.came_after_all and not any(one.partial for one in own):
            person = minutes.get(Person, stands.person)
            came = [line for line in attendance.log(minutes) if line.person == stands.person]
            yield Seen(
                f"{person.name} sent apologies and came all the same, and the minutes do not say "
                f"that they had: /ap {person.code} > lateness prints them as apologies for "
                f"lateness, /ap {person.code} strike takes them back.",
                next((line.item for line in came if line.kind == ARRIVES), None),
            )


def _for_whom(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for stands in minutes.all(Attendance):
        if stands.capacity == SUBSTITUTE and stands.substitute_for is None:
            somebody = minutes.get(Person, stands.person)
            for_whom = f"for whom? /ap ab: sub {somebody.code} says so."
            yield Seen(f"{somebody.name} is present as a substitute: {for_whom}")


def _out_of_turn(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for one, other in presence.out_of_turn(minutes):
        name = minutes.get(Person, one.person).name
        came = one.kind == ARRIVES
        said = f"{name} {'arrives' if came else 'leaves'} at {one.at:%H:%M} and {other.at:%H:%M}"
        missing = "when did they leave" if came else "when did they come back"
        yield Seen(f"{said}: {missing} in between?", other.item)


def _impossible_times(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    opened = min((sitting.started_at for sitting in minutes.all(Sitting)), default=None)
    last = sittings.last(minutes)
    closed = last.ended_at if last and last.ending == sittings.CLOSED else None
    for line in attendance.log(minutes):
        name = minutes.get(Person, line.person).name
        if line.untimed:
            continue
        if opened and line.at < opened and line.kind == LEAVES:
            yield Seen(
                f"{name} leaves at {line.at:%H:%M}, before the meeting opened at "
                f"{opened:%H:%M}; /log corrects a time.",
                line.item,
            )
        elif closed and line.at > closed:
            yield Seen(
                f"{name} comes or goes at {line.at:%H:%M}, after the meeting closed at "
                f"{closed:%H:%M}; /log corrects a time.",
                line.item,
            )


def _another_day(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    opened = min((sitting.started_at for sitting in minutes.all(Sitting)), default=None)
    if opened and opened.date() < minutes.meeting.held_on:
        yield Seen(
            f"The meeting was opened on {opened:%d/%m/%Y}, before its own date; "
            "/meeting date: or /log puts that right."
        )


def _not_accepted(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    sent = [stands for stands in minutes.all(Attendance) if stands.standing == APOLOGIES]
    some = any(stands.accepted for stands in sent)
    for stands in sent:
        if some and not stands.accepted:
            name = minutes.get(Person, stands.person).name
            yield Seen(f"The apologies of {name} are not recorded as accepted, as others are.")


def _inquorate(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if not meetings.kind_of(minutes.meeting).needs_quorum:
        return
    turns = quorum.history(minutes)
    for turn, following in zip_longest(turns, turns[1:]):
        if turn.quorum.lost:
            counted = turn.quorum.said.removeprefix("INQUORATE: ")
            lost = f"The quorum was lost at {_time(minutes, turn.at)} ({counted})"
            again = f", and regained at {_time(minutes, following.at)}" if following else ""
            yield Seen(f"{lost}{again}.", turn.line.item if turn.line else None)


def _time(minutes: Minutes, at: datetime) -> str:
    """A time of day, with the date where it is not that of the meeting."""
    day = "" if at.date() == minutes.meeting.held_on else f"{at:%d/%m/%Y} "
    return f"{day}{at:%H:%M}"


def _both_there(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    here = [one for one in minutes.all(Attendance) if one.standing == PRESENT]
    there = {one.person for one in here if not one.signed_only}
    for stands in here:
        for other, how in (
            (stands.substitute_for, "stands in for"),
            (stands.in_absence_of, "attends in the absence of"),
        ):
            if other in there:
                name, away = (minutes.get(Person, one).name for one in (stands.person, other))
                yield Seen(f"{name} {how} {away}, and both are present.")


CHECKS = (
    Check("quorum", GRAVE, "The quorum was lost, at the opening or later.", _inquorate),
    Check(
        "presence",
        GRAVE,
        "The meeting has opened and nobody is recorded as present. Good practice: the minutes "
        "record the names of the members present.",
        _nobody_present,
    ),
    Check("presider", GRAVE, "Nobody presides.", _nobody_presides),
    Check("presider-late", DOUBT, "Nobody presided for ten minutes or more.", _late_chair),
    Check("apologies", GRAVE, "Somebody is both away and in the room.", _apologies_and_there),
    Check("substitute", DOUBT, "It is not said for whom a substitute stands in.", _for_whom),
    Check(
        "apologies-came",
        DOUBT,
        "Somebody sent apologies for the whole meeting and came.",
        _came_after_all,
    ),
    Check(
        "substitute-both",
        DOUBT,
        "A substitute (or whoever came in somebody's absence) and the member are both there.",
        _both_there,
    ),
    Check("presence-order", DOUBT, "Somebody arrives or leaves twice running.", _out_of_turn),
    Check(
        "impossible-times",
        DOUBT,
        "Somebody leaves before the opening, or moves after the close.",
        _impossible_times,
    ),
    Check("opened-early", DOUBT, "The meeting opened on a day before its own.", _another_day),
    Check("apologies-accepted", DOUBT, "Some apologies were accepted, others not.", _not_accepted),
)
