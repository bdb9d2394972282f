"""Items and sittings as typed: the next item, a new one; start, adjourn, resume, close."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime

from meetingtui.domain import items, sittings
from meetingtui.domain.record import Step
from meetingtui.domain.requests import request
from meetingtui.entry import handles, said
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Look, SetClock

_RETITLED = re.compile(r"(\S+)\s*=\s*(\S.*)", re.DOTALL)


def following(entered: Entered) -> Acts:
    """Take the next item of the agenda."""
    words, at = entered.timed()
    entered.nothing_more(words)
    item = items.following(entered.minutes)
    return Acts((request(items.take, item=item.id, at=at),))


def take(entered: Entered) -> Acts:
    """Take an item now."""
    entered.needed("Say which item.")
    number, _, rest = entered.words.partition(" ")
    words, time = said.time_at_end(rest)
    entered.nothing_more(words)
    item = handles.item(number, entered.minutes)
    at = said.clock(time, entered.context.now) if time else None
    return Acts((request(items.take, item=item.id, at=at),))


def look(entered: Entered) -> Look:
    """Look at an item; without a number, at the one being taken."""
    if not entered.words:
        return Look(entered.minutes.item(None).id)
    return Look(handles.item(entered.words, entered.minutes).id)


def item(entered: Entered) -> Acts:
    """A new item at the end of the agenda, or the right title of one that is there."""
    title = entered.needed("Type its title.")
    match = _RETITLED.fullmatch(title)
    if match and handles.LIKE_A_NUMBER.fullmatch(match[1]):
        found = handles.item(match[1], entered.minutes)
        return Acts((request(items.amend, item=found.id, title=match[2]),))
    return Acts((request(items.add, title=title),))


def start(entered: Entered) -> Acts:
    """Open the meeting."""
    return _stamped(entered, sittings.start)


def adjourn(entered: Entered) -> Acts:
    """Adjourn the meeting."""
    return _stamped(entered, sittings.adjourn)


def resume(entered: Entered) -> Acts:
    """Open it again."""
    return _stamped(entered, sittings.resume)


def close(entered: Entered) -> Acts:
    """Close the meeting."""
    return _stamped(entered, sittings.close)


def _stamped(entered: Entered, act: Callable[..., Step]) -> Acts:
    words, at = entered.timed()
    entered.nothing_more(words)
    return Acts((request(act, at=at),))


def set_clock(entered: Entered) -> SetClock:
    """Set the clock: a time on the day of the meeting, or a date and a time."""
    words = entered.needed("Say the time.")
    day, time = said.time_at_end(words)
    if not time:
        raise entered.refusal(f"{said.quoted(words)} is no time.")
    if time[0] in "-−–":
        return SetClock(said.clock(time, entered.context.now))
    on = said.day(day, _day(entered)) if day else _day(entered).date()
    return SetClock(datetime.combine(on, said.time_of_day(time)))


def _day(entered: Entered) -> datetime:
    """Today while the meeting is held (it may run past midnight), else the day of the meeting."""
    now, held_on = entered.context.now, entered.minutes.meeting.held_on
    if 0 <= (now.date() - held_on).days <= 1:
        return now
    return datetime.combine(held_on, now.time())
