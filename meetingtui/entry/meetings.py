"""The meeting as typed: what is said of it as a whole, the next one, and who signed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, time
from typing import Any

from meetingtui.domain import actions, meetings, text
from meetingtui.domain.actions import Action
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.entry import due, names, said
from meetingtui.entry.agenda import NOTHING
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

_DATE_AT_END = re.compile(r"(?P<who>.*?)(?:,|\s+on)?\s+(?P<day>(?:the\s+)?\d.*|today|yesterday)")
_NUMBERS = re.compile(r"[\d/.\-\s:]+")
Field = Callable[[str, date], dict[str, Any]]


def _plain(name: str) -> Field:
    return lambda words, _: {name: "" if words.casefold() in NOTHING else words}


def _called(words: str, _: date) -> dict[str, Any]:
    gone = not words or words.casefold() in NOTHING
    return {"called_at": None if gone else said.time_of_day(words)}


def _number(words: str, _: date) -> dict[str, Any]:
    if not words or words.casefold() in NOTHING:
        return {"first_minute": None}
    if not words.isdecimal() or len(words) > 9:
        raise Refusal(f"{said.quoted(words)} is no number of a minute; say it as 14.")
    return {"first_minute": int(words)}


def _approved(words: str, today: date) -> dict[str, Any]:
    gone = not words or words.casefold() in NOTHING
    return {"approved_on": None if gone else said.day(words, today)}


FIELDS: dict[str, Field] = {
    "kind": _plain("kind"),
    "venue": _plain("venue"),
    "mode": _plain("mode"),
    "notice": _plain("notice"),
    "reference": _plain("reference"),
    "recording": _plain("recording"),
    "number": _number,
    "called": _called,
    "date": lambda words, today: {"held_on": said.day(words, today)},
    "approved": _approved,
}
_FIELD = re.compile(rf"({'|'.join(FIELDS)}):\s*(.*)", re.DOTALL | re.IGNORECASE)


def fields(name: str, words: str, today: date) -> dict[str, Any]:
    """The fields that a name and its words mean. Raises Refusal."""
    return FIELDS[name](words.strip(), today)


def meeting(entered: Entered) -> Acts:
    """Something said of the meeting as a whole."""
    match = _FIELD.fullmatch(entered.needed(f"Say what of it: {', '.join(FIELDS)}."))
    if match is None:
        raise entered.refusal(f"Of a meeting there is {', '.join(FIELDS)}, each with a colon.")
    found = fields(match[1].casefold(), match[2], entered.context.now.date())
    return Acts((request(meetings.amend, **found),))


def following(entered: Entered) -> Acts:
    """When the body meets next: a date and time, with words after >; or words alone."""
    when, words = entered.parts()
    if not when and not words:
        raise entered.refusal("Say when.")
    made = next_one(when, words, entered.minutes.meeting.held_on)
    return Acts((*_due_then(entered, made.words["on"]), made))


def _due_then(entered: Entered, on: date | None) -> Iterator[Request]:
    """Actions for the next meeting were often agreed before its date was: they are due then."""
    minutes = entered.minutes
    known = minutes.meeting.next_on
    for action in minutes.all(Action):
        computed = action.due_on in (None, known)
        if due.at_next_meeting(action.due_said) and computed and action.due_on != on:
            yield request(actions.set_due, action=action.id, due_said=action.due_said, due_on=on)


def next_one(when: str, words: str, held_on: date) -> Request:
    """The request that notes the next meeting, said on the day of this one. Raises Refusal."""
    if when.casefold() in NOTHING or not (when or words):
        return request(meetings.next_meeting, on=None, at=None)
    on, at = _moment(when, held_on)
    if on is None and when:
        words = f"{when}, {words}" if words else when
    return request(meetings.next_meeting, on=on, at=at, words=words)


def _moment(words: str, held_on: date) -> tuple[date | None, time | None]:
    """A date and a time, from the day of this meeting on; none where the words are no date."""
    if not words:
        return None, None
    try:
        return said.moment(words, held_on)
    except Refusal:
        if _NUMBERS.fullmatch(words):
            raise
        return None, None


def signed(entered: Entered) -> Acts:
    """Who signed these minutes, and when."""
    words = entered.needed("Say who signed.")
    who, on = signature(words, entered.context.now.date())
    known = names.known(who, entered.minutes)
    by = text.token("person", known) if known else who
    return Acts((request(meetings.signed, by=by, on=on),))


def signature(words: str, today: date) -> tuple[str, date | None]:
    """Who signed, and the day at the end of the words, if there is one. Raises Refusal."""
    match = _DATE_AT_END.fullmatch(words)
    return (match["who"].strip(), said.day(match["day"], today)) if match else (words, None)
