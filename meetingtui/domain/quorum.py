"""The quorum: how many of those who may vote are in the room, and how many must be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from meetingtui.domain import attendance, bodies, sittings
from meetingtui.domain.attendance import (
    ARRIVES,
    CO_OPTED,
    LEAVES,
    MEMBER,
    PRESENT,
    REMOTE,
    Attendance,
    Presence,
)
from meetingtui.domain.meetings import kind_of
from meetingtui.domain.minutes import Minutes


@dataclass(frozen=True, slots=True)
class Quorum:
    """People in the room who may vote, of how many; `needed` is None when nobody said.

    Of a body whose seats are not known, every member in the room counts.
    """

    here: int
    seats: int
    needed: int | None

    @property
    def lost(self) -> bool:
        """Whether too few are in the room."""
        return self.needed is not None and self.here < self.needed

    @property
    def said(self) -> str:
        """In words: "9 of 12, quorum 4"."""
        counted = f"{self.here} of {self.seats}" if self.seats else f"{self.here} present"
        if self.needed is None:
            return counted
        return f"{'INQUORATE: ' if self.lost else ''}{counted}, quorum {self.needed}"


@dataclass(frozen=True, slots=True)
class Turn:
    """A moment at which the quorum was lost or regained, and the line of the log that did it.

    At the opening of the meeting there is no such line.
    """

    at: datetime
    quorum: Quorum
    line: Presence | None = None

    @property
    def said(self) -> str:
        """In words: "10:42 quorum lost (3 of 12, quorum 4)"."""
        what = "lost" if self.quorum.lost else "regained"
        counted = self.quorum.said.removeprefix("INQUORATE: ")
        return f"{self.at:%H:%M} quorum {what} ({counted})"


def now(minutes: Minutes, at: datetime | None = None) -> Quorum:
    """The quorum at a moment (None: now), by the roll and the presence log."""
    return _Rule(minutes).counted(attendance.room(minutes, at))


def entitled(minutes: Minutes) -> list[int]:
    """Everybody who may vote when they are in the room."""
    return list(_Rule(minutes).voting)


def voters(minutes: Minutes, at: datetime | None = None) -> list[int]:
    """Those in the room who may vote at a moment (None: now), in the order of seats and roll.

    A substitute votes in another's place; whoever attends in somebody's absence without being one
    has the vote of their own seat, if they hold one. Somebody remote votes where the record says
    so, at a meeting held remotely, and outside England (Local Government Act 1972, Schedule 12: the
    members present).
    """
    there = attendance.room(minutes, at)
    return [person for person in _Rule(minutes).voting if person in there]


def history(minutes: Minutes) -> list[Turn]:
    """The moments at which the quorum was lost and regained, from the opening on."""
    rule = _Rule(minutes)
    if rule.needed is None:
        return []
    opened = min((one.started_at for one in minutes.all(sittings.Sitting)), default=None)
    log = [line for line in attendance.log(minutes) if line.kind in (ARRIVES, LEAVES)]
    found: list[Turn] = []
    lost = False
    for at, line, there in _rooms(minutes, log, opened):
        quorum = rule.counted(there)
        if quorum.lost != lost:
            found.append(Turn(at, quorum, line))
            lost = quorum.lost
    return found


def _rooms(
    minutes: Minutes, log: list[Presence], opened: datetime | None
) -> Iterator[tuple[datetime, Presence | None, set[int]]]:
    """Who was in the room at the opening, and after each moment at which anybody moved."""
    there = attendance.at_first(minutes, log)
    before = [line for line in log if opened is not None and line.at <= opened]
    for line in before:
        _step(there, line)
    if opened is not None:
        yield opened, None, there
    for at, lines in groupby(log[len(before) :], key=lambda line: line.at):
        last: Presence | None = None
        for line in lines:
            _step(there, line)
            last = line
        yield at, last, there


def _step(there: set[int], line: Presence) -> None:
    if line.kind == ARRIVES:
        there.add(line.person)
    else:
        there.discard(line.person)


class _Rule:
    """Who may vote at a meeting, and how many of them there must be."""

    def __init__(self, minutes: Minutes) -> None:
        held = {seat.person: seat.may_vote for seat in attendance.seats_held(minutes)}
        rows = {a.person: a for a in minutes.all(Attendance) if not a.partial}
        meeting, body = minutes.meeting, minutes.body
        remote = meeting.mode == REMOTE or body.jurisdiction not in ("", "England")
        everybody = [*held, *(person for person in rows if person not in held)]
        self.voting = dict.fromkeys(
            person for person in everybody if _votes(rows.get(person), held, person, remote)
        )
        self.seats = sum(held.values())
        counted = kind_of(meeting).counts_quorum
        self.needed = bodies.quorum_of(body, self.seats) if counted else None

    def counted(self, there: set[int]) -> Quorum:
        """The quorum with these people in the room."""
        return Quorum(sum(person in there for person in self.voting), self.seats, self.needed)


def _votes(stands: Attendance | None, held: dict[int, bool], person: int, remote: bool) -> bool:
    if stands is None:
        return held.get(person, False)
    if stands.may_vote is not None:
        return stands.may_vote
    if stands.mode == REMOTE and not remote:
        return False
    if stands.substitutes and stands.standing == PRESENT:
        return True
    if held or stands.in_absence_of is not None:
        return held.get(person, False)
    return stands.capacity in (MEMBER, CO_OPTED)
