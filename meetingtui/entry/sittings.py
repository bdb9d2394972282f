"""Sittings as typed: the meeting opens, adjourns, resumes, is extended and closes."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime

from meetingtui.domain import sittings
from meetingtui.domain.record import Step
from meetingtui.domain.requests import request
from meetingtui.entry import said
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

_TIME = (
    rf"(?:[-−–]\d{{1,3}}|\d{{1,2}}[:.]\d{{2}}(?:\s?{said.HALF})?|\d{{1,2}}\s?{said.HALF}"
    r"|\d{4}|noon|midday|midnight)"
)
_BEFORE = re.compile(rf"(?P<time>{_TIME})(?:\s*:\s*|\s+)(?P<note>\S.*)", re.IGNORECASE | re.DOTALL)
_NOT_KNOWN = re.compile(r"\?\s*:\s*(?P<note>\S.*)", re.DOTALL)
_UNTIL = re.compile(r"(?:until|till|to)\s+(?=\d)", re.IGNORECASE)


def start(entered: Entered) -> Acts:
    """Open the meeting."""
    return _opened(entered, sittings.start)


def resume(entered: Entered) -> Acts:
    """Open it again, on another day too: `10 July 2015 9.30am`."""
    return _opened(entered, sittings.resume)


def _opened(entered: Entered, act: Callable[..., Step]) -> Acts:
    words, at, untimed = entered.when()
    if words and at is not None:
        at = datetime.combine(_day(entered, words), at.time())
    else:
        entered.nothing_more(words)
    return Acts((request(act, at=at, untimed=untimed),))


def _day(entered: Entered, words: str) -> date:
    """The day said; one without a year is near the day of the meeting."""
    return said.day(words, entered.minutes.meeting.held_on)


def adjourn(entered: Entered) -> Acts:
    """Adjourn the meeting: `11:30: to read a tabled report`."""
    at, note, untimed = _noted(entered)
    return Acts((request(sittings.adjourn, at=at, note=note, untimed=untimed),))


def _noted(entered: Entered) -> tuple[datetime | None, str, bool]:
    """A time at either end of the words (or ? there: not known), and the rest of them."""
    if match := _BEFORE.fullmatch(entered.words):
        return said.clock(match["time"], entered.context.now), match["note"], False
    if match := _NOT_KNOWN.fullmatch(entered.words):
        return None, match["note"], True
    words, at, untimed = entered.when()
    return at, words.strip(" :"), untimed


def extend(entered: Entered) -> Acts:
    """Go on beyond the usual hours: `22:30`, or `to finish the business`."""
    words = _UNTIL.sub("", entered.needed("Say until when."), count=1)
    match = _BEFORE.fullmatch(words)
    note, time = (match["note"], match["time"]) if match else said.time_at_end(words)
    until = said.clock(time, entered.context.now).time() if time else None
    return Acts((request(sittings.extend, until=until, note=note.strip(" :")),))


def close(entered: Entered) -> Acts:
    """Close the meeting."""
    words, at, untimed = entered.when()
    entered.nothing_more(words)
    return Acts((request(sittings.close, at=at, untimed=untimed),))
