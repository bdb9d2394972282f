"""Times of day, with their day where it is another than one would take it for."""

from __future__ import annotations

from datetime import date, datetime

from meetingtui.domain import sittings
from meetingtui.domain.forms import fill
from meetingtui.publish.page import Page


def on_the_day(page: Page, at: datetime) -> str:
    """A time, with its day where that is not the meeting's own."""
    return _with_day(page, at, page.minutes.meeting.held_on)


def in_the_sitting(page: Page, at: datetime) -> str:
    """A time, with its day where that is not the day of the sitting in which it lies."""
    sat = [one.started_at for one in sittings.ordered(page.minutes)]
    began = max((each for each in sat if each <= at), default=min(sat, default=at))
    return _with_day(page, at, began.date())


def _with_day(page: Page, at: datetime, own: date) -> str:
    time = page.words.clock(at)
    if at.date() == own:
        return time
    words = {"time": time, "date": page.words.day(at.date())}
    return fill(page.style.sittings.resumed_on, words)
