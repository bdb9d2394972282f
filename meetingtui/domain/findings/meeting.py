"""Findings about the meeting as a whole."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from meetingtui.domain import sittings
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes

WELSH_NOTE = "Local Government and Elections (Wales) Act 2021, Schedule 4, paragraph 8"
WORKING_DAYS = 7


def _closed(minutes: Minutes) -> bool:
    last = sittings.last(minutes)
    return last is not None and last.ending == sittings.CLOSED


def _adjourned(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    last = sittings.last(minutes)
    if last and last.ending == sittings.ADJOURNED and minutes.meeting.approved_on:
        yield Seen("The meeting was adjourned and never closed; /resume, /close.")


def _note(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if minutes.body.jurisdiction != "Wales" or not _closed(minutes):
        return
    due = working_days_after(minutes.meeting.held_on, WORKING_DAYS)
    yield Seen(
        "A note of attendance, apologies, declarations, decisions and votes must be online "
        f"within seven working days: by {due.day}/{due.month}/{due.year} if none is a bank holiday."
    )


def _draft(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if minutes.body.kind.casefold() != "smaller parish" or not _closed(minutes):
        return
    yield Seen("A smaller parish council puts draft minutes online within one month.")


def working_days_after(day: date, count: int) -> date:
    """The date so many working days (Monday to Friday) after a day; bank holidays not counted."""
    while count:
        day += timedelta(days=1)
        count -= day.weekday() < 5
    return day


def _signed(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    meeting = minutes.meeting
    if meeting.signed_on and meeting.signed_on < meeting.held_on:
        yield Seen("The minutes were signed before the meeting was held; /signed puts it right.")
    if meeting.next_on and meeting.next_on <= meeting.held_on:
        yield Seen("The next meeting is on a day before this one; /nm puts it right.")


CHECKS = (
    Check("adjourned", DOUBT, "Approved minutes of a meeting that was never closed.", _adjourned),
    Check("dates", GRAVE, "Signed before it was held, or the next meeting is earlier.", _signed),
    Check("welsh-note", DOUBT, "In Wales a note goes online within days.", _note, WELSH_NOTE),
    Check(
        "draft-online",
        DOUBT,
        "A smaller parish (by its kind) puts its draft minutes online.",
        _draft,
        "Transparency code for smaller authorities",
    ),
)
