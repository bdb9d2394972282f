"""The quorum: how many of those who vote are in the room, and how many must be."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain import attendance, bodies
from meetingtui.domain.attendance import Attendance
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.seats import Seat


@dataclass(frozen=True, slots=True)
class Quorum:
    """People in the room who hold a vote, of how many; `needed` is None when nobody said.

    Of a body whose seats are not known, everybody in the room counts.
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


def now(minutes: Minutes) -> Quorum:
    """The quorum as it is now, by the presence log."""
    day = minutes.meeting.held_on
    voting = {
        seat.person
        for seat in minutes.where(Seat, body=minutes.body.id)
        if seat.may_vote and seat.held_on(day)
    }
    present = {a.person for a in minutes.all(Attendance) if attendance.in_room(minutes, a.person)}
    here = len(present & voting) if voting else len(present)
    return Quorum(here, len(voting), bodies.quorum_of(minutes.body, len(voting)))
