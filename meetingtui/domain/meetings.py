"""Meetings: one meeting of one body."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Stamp, Step, link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Meeting(Record):
    """One meeting. `called_at` is the time on the agenda, by the meeting's own clock."""

    TABLE: ClassVar[str] = "meeting"
    NOUN: ClassVar[str] = "meeting"

    uuid: str = line()
    body: int = link("body")
    kind: str = line("ordinary")
    held_on: date
    called_at: time | None = None
    venue: str = line()
    approved_on: date | None = None


def amend(minutes: Minutes, stamp: Stamp, **fields: object) -> Step:
    """Correct the meeting's date, time, venue, kind or day of approval."""
    before = minutes.meeting
    unknown = set(fields) - {"kind", "held_on", "called_at", "venue", "approved_on"}
    if unknown:
        raise Refusal(f"A meeting has no {', '.join(sorted(unknown))} that could be corrected.")
    if "held_on" in fields and not isinstance(fields["held_on"], date):
        raise Refusal("A meeting needs a date, for example: 9 July 2015.")
    return stamp.step("Meeting corrected", [text.altered(before, **fields)])
