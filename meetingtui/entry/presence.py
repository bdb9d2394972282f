"""The presence log as typed: who comes, goes, presides, takes the minutes; and the log mended."""

from __future__ import annotations

import re
from datetime import date, datetime

from meetingtui.domain import attendance, exclusions, presence, presiding, sittings
from meetingtui.domain.attendance import ARRIVES, LEAVES, MINUTES, PRESIDES, VACATES, Presence
from meetingtui.domain.presence import Line
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.sittings import Extension
from meetingtui.entry import handles, names, said
from meetingtui.entry.entered import Entered, at_colon
from meetingtui.entry.reading import Acts, Listing

_HOW = re.compile(
    r"(?P<who>\S.*?)\s+(?P<how>(?:elected|appointed|chosen|for this|for the (?:item|rest|remainder|"
    r"meeting|evening|time|first|next)|in (?:the|his|her)|temporar|acting|pro tem).*)",
    re.IGNORECASE | re.DOTALL,
)
_EMPTY = re.compile(r"(?:vacant|empty|none|nobody)", re.IGNORECASE)
_MENDED = re.compile(r"(?P<number>\d{1,4})(?:(?P<colon>:)?\s+(?P<rest>\S.*)|:\s*(?P<words>\S.*))?")
_NO_LOG = "Nobody has come or gone yet, and the meeting has not opened."


def arrives(entered: Entered) -> Acts:
    """Who arrives, and when; `?` at the end: nobody knows when."""
    return _moved(entered, ARRIVES)


def leaves(entered: Entered) -> Acts:
    """Who leaves, and when; `?` at the end: nobody knows when."""
    return _moved(entered, LEAVES)


def _moved(entered: Entered, kind: str) -> Acts:
    entered.needed("Say who.")
    words, at, untimed = _when(entered)
    people = _people(entered, words)
    made = request(attendance.move, people=people, kind=kind, at=at, untimed=untimed)
    return Acts((names.introducing(made),))


def _when(entered: Entered) -> tuple[str, datetime | None, bool]:
    """Who, and when: a time may follow the day of another sitting, `ab 10 July 9:50`."""
    words, at, untimed = entered.when()
    if said.day_at_end(entered.words, entered.minutes.meeting.held_on)[1]:
        raise entered.refusal("Say the time behind the day, as in 10 July 9:50.")
    if at is not None:
        words, on = said.day_at_end(words, entered.minutes.meeting.held_on)
        at = datetime.combine(on, at.time()) if on else at
    return words, at, untimed


def presides(entered: Entered) -> Acts:
    """Who takes the chair, when, and how: `ab elected`, `cd for this item`; `vacant`: nobody."""
    words = entered.needed("Say who.")
    if _EMPTY.fullmatch(said.time_at_end(words)[0]) and names.known(words, entered.minutes) is None:
        chair = presiding.presider(entered.minutes)
        if chair is None:
            raise Refusal("Nobody is in the chair.")
        _, at, untimed = entered.when()
        made = request(attendance.move, people=(chair,), kind=VACATES, at=at, untimed=untimed)
        return Acts((made,))
    return _taken(entered, PRESIDES, "One person takes the chair.")


def takes_minutes(entered: Entered) -> Acts:
    """Who takes the minutes: `ab`, `cd for this item`."""
    entered.needed("Say who.")
    return _taken(entered, MINUTES, "One person takes the minutes.")


def _taken(entered: Entered, kind: str, one: str) -> Acts:
    words, at, untimed = _when(entered)
    who, how = at_colon(words)
    match = _HOW.fullmatch(who)
    if match:
        who, how = match["who"], ", ".join(filter(None, (match["how"], how)))
    people = _people(entered, who)
    if len(people) > 1:
        raise entered.refusal(one)
    made = request(attendance.move, people=people, kind=kind, at=at, untimed=untimed, how=how)
    return Acts((names.introducing(made),))


def _people(entered: Entered, words: str) -> tuple[names.Who, ...]:
    people = names.everybody(words, entered.minutes)
    if not people:
        raise entered.refusal("Say who.")
    return people


def log(entered: Entered) -> Acts | Listing:
    """The log in numbered lines; with a number, one of them mended or struck."""
    if not entered.words:
        found = presence.said(entered.minutes)
        return Listing("Presence log", tuple(found) or (_NO_LOG,))
    match = _MENDED.fullmatch(" ".join(entered.words.split()))
    if match is None:
        raise entered.refusal("Say which line, and what would be right.")
    number = int(match["number"])
    lines = presence.lines(entered.minutes)
    if not 1 <= number <= len(lines):
        raise Refusal(f"The log has {len(lines)} lines; /log lists them.")
    line, words = lines[number - 1], match["rest"] or match["words"]
    if not words:
        return Listing("Presence log", (presence.said(entered.minutes)[number - 1],))
    if match["colon"] or match["words"]:
        return Acts((_worded(line, words),))
    if words.casefold() == "strike":
        return Acts((_struck(line),))
    return Acts((names.introducing(_mended(entered, line, words)),))


def _worded(line: Line, words: str) -> Request:
    match line.record:
        case Presence(id=number):
            return request(presence.amend, line=number, how=words)
        case Extension(id=number):
            return request(sittings.amend_extension, extension=number, note=words)
        case Exclusion():
            raise Refusal("This line has only a time; /pv ground 4 corrects the ground.")
        case _:
            return request(sittings.amend, sitting=line.record.id, note=words)


def _struck(line: Line) -> Request:
    match line.record:
        case Presence(id=number):
            return request(presence.strike, line=number)
        case Extension(id=number):
            return request(sittings.strike_extension, extension=number)
        case Exclusion(id=number) if line.ends:
            return request(exclusions.strike_readmission, exclusion=number)
        case Exclusion():
            raise Refusal(
                "An exclusion is not struck: what was said in private would be public. "
                "/log 3 10:47 corrects its time, /pv item 9 open opens an item."
            )
        case _:
            return request(sittings.strike, sitting=line.record.id, ends=line.ends)


def _mended(entered: Entered, line: Line, words: str) -> Request:
    """The request that gives a line another time, or (one of somebody's) person, kind or item."""
    held_on = entered.minutes.meeting.held_on
    before, on = said.day_at_end(words, held_on)
    clock = ""
    if on is None:
        before, clock = said.time_at_end(words)
        before, on = said.day_at_end(before, held_on)
    if not before and (clock or on):
        return _at(line, _moment(entered, line, clock, on))
    if words == "?":
        return _at(line, None)
    if not isinstance(line.record, Presence):
        raise entered.refusal(f"{said.quoted(words)} is no time; this line has only that.")
    number = line.record.id
    if words.casefold() in presence.KINDS:
        return request(presence.amend, line=number, kind=words.casefold())
    if words.casefold().startswith("item "):
        item = handles.item(words[5:].strip(), entered.minutes)
        return request(presence.amend, line=number, item=item.id)
    return request(presence.amend, line=number, person=names.resolve(words, entered.minutes))


def _moment(entered: Entered, line: Line, clock: str, on: date | None) -> datetime:
    """The time meant, on the day that is said, else on that on which the line stands."""
    if clock and clock[0] in "-−–":
        return said.clock(clock, entered.context.now)
    time = said.time_of_day(clock) if clock else line.at.time()
    return datetime.combine(on or line.at.date(), time)


def _at(line: Line, at: datetime | None) -> Request:
    """The request that gives a line another time; None: nobody knows it."""
    untimed = {"untimed": True}
    match line.record:
        case Presence(id=number):
            return request(presence.amend, line=number, **({"at": at} if at else untimed))
        case Extension(id=number):
            if at is None:
                raise Refusal("An extension is printed without the time at which it was agreed.")
            return request(sittings.amend_extension, extension=number, at=at)
        case record:
            field = "ended_at" if line.ends else "started_at"
            unknown = {"end_untimed" if line.ends else "start_untimed": True}
            fields = {field: at} if at else unknown
            if isinstance(record, Exclusion):
                return request(exclusions.amend, exclusion=record.id, **fields)
            return request(sittings.amend, sitting=record.id, **fields)
