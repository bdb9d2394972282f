"""The items as they are taken: the next one, another, one looked at; and the clock."""

from __future__ import annotations

from datetime import datetime

from meetingtui.domain import items
from meetingtui.domain.requests import request
from meetingtui.entry import handles, said
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Look, SetClock


def following(entered: Entered) -> Acts:
    """Take the next item of the agenda."""
    words, at = entered.timed()
    entered.nothing_more(words)
    item = items.following(entered.minutes)
    return Acts((request(items.take, item=item.id, at=at),))


def take(entered: Entered) -> Acts:
    """Take an item now."""
    entered.needed("Say which item.")
    words, time = said.time_at_end(entered.words)
    if not words or handles.item_titled(entered.words, entered.minutes):
        words, time = entered.words, ""
    number, _, more = words.partition(" ")
    if handles.item_numbered(number, entered.minutes):
        entered.nothing_more(more)
    item = handles.item(words, entered.minutes)
    at = said.clock(time, entered.context.now) if time else None
    return Acts((request(items.take, item=item.id, at=at),))


def look(entered: Entered) -> Look:
    """Look at an item; without a number, at the one being taken."""
    if not entered.words:
        return Look(entered.minutes.item(None).id)
    return Look(handles.item(entered.words, entered.minutes).id)


def set_clock(entered: Entered) -> SetClock:
    """Set the clock: a time on the day of the meeting, or a date and a time."""
    words = entered.needed("Say the time.")
    day, time = said.time_at_end(words)
    if not time:
        raise entered.refusal(f"{said.quoted(words)} is no time.")
    if time[0] in "-−–":
        return SetClock(said.clock(time, entered.context.now))
    on = said.day(day, _day(entered).date()) if day else _day(entered).date()
    return SetClock(datetime.combine(on, said.time_of_day(time)))


def _day(entered: Entered) -> datetime:
    """Today while the meeting is held (it may run past midnight), else the day of the meeting."""
    now, held_on = entered.context.now, entered.minutes.meeting.held_on
    if 0 <= (now.date() - held_on).days <= 1:
        return now
    return datetime.combine(held_on, now.time())
