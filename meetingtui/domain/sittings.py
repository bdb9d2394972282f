"""Sittings: unbroken stretches of a meeting, from its start to an adjournment or the close."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Stamp, Step, link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

ADJOURNED, CLOSED = "adjourned", "closed"
_WAS = {ADJOURNED: "was adjourned", CLOSED: "was closed"}


@row
class Sitting(Record):
    """A stretch of the meeting by its own clock. `ending` is empty while it lasts."""

    TABLE: ClassVar[str] = "sitting"
    NOUN: ClassVar[str] = "sitting"

    meeting: int = link("meeting")
    started_at: datetime
    ended_at: datetime | None = None
    ending: str = line()


def last(minutes: Minutes) -> Sitting | None:
    """The latest sitting, if the meeting has started."""
    sittings = minutes.all(Sitting)
    return max(sittings, key=lambda sitting: (sitting.started_at, sitting.id), default=None)


def start(minutes: Minutes, stamp: Stamp, at: datetime | None = None) -> Step:
    """Open the meeting. Raises Refusal when it is open; `resume` follows an adjournment."""
    latest = last(minutes)
    if latest and not latest.ending:
        raise Refusal(f"The meeting has been open since {latest.started_at:%H:%M}.")
    if latest and latest.ending == ADJOURNED:
        raise Refusal("The meeting is adjourned; /resume opens it again.")
    return _open(minutes, stamp, at, "Meeting opened")


def resume(minutes: Minutes, stamp: Stamp, at: datetime | None = None) -> Step:
    """Open an adjourned (or wrongly closed) meeting again."""
    latest = last(minutes)
    if not latest:
        raise Refusal("The meeting has not started; /start opens it.")
    if not latest.ending:
        raise Refusal(f"The meeting has been open since {latest.started_at:%H:%M}.")
    return _open(minutes, stamp, at, "Meeting resumed")


def _open(minutes: Minutes, stamp: Stamp, at: datetime | None, sentence: str) -> Step:
    latest, when = last(minutes), at or stamp.local
    if latest and latest.ended_at and when < latest.ended_at:
        raise Refusal(
            f"The meeting {_WAS[latest.ending]} at {latest.ended_at:%H:%M}, after {when:%H:%M}."
        )
    sitting = Sitting(id=stamp.next_id, meeting=minutes.meeting.id, started_at=when)
    return stamp.step(sentence, [text.added(sitting)])


def adjourn(minutes: Minutes, stamp: Stamp, at: datetime | None = None) -> Step:
    """Adjourn. Raises Refusal unless the meeting is open."""
    return _end(minutes, stamp, at, ADJOURNED)


def close(minutes: Minutes, stamp: Stamp, at: datetime | None = None) -> Step:
    """Close the meeting; nothing is locked by it. Raises Refusal unless it is open."""
    return _end(minutes, stamp, at, CLOSED)


def _end(minutes: Minutes, stamp: Stamp, at: datetime | None, ending: str) -> Step:
    latest = last(minutes)
    if not latest or latest.ending:
        raise Refusal("The meeting is not open; /start or /resume opens it.")
    when = at or stamp.local
    if when < latest.started_at:
        raise Refusal(f"The meeting opened at {latest.started_at:%H:%M}, after {when:%H:%M}.")
    return stamp.step(f"Meeting {ending}", [text.altered(latest, ended_at=when, ending=ending)])
