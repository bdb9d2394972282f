"""Slots in the line: `⟨mover⟩` stands for what is still to be said.

What the record knows is filled in when a formula is taken; what it doesn't stays as it is, and Tab
walks to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TypeVar

from meetingtui.domain import dates, grounds, motions, presiding, restrictions, text
from meetingtui.domain.attendance import APOLOGIES, Attendance
from meetingtui.domain.divisions import Division, Tally
from meetingtui.domain.formulas import SLOT
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion, Mover
from meetingtui.domain.record import Record
from meetingtui.domain.reports import Report
from meetingtui.domain.seats import Seat
from meetingtui.domain.styles.dates import DateStyle
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import formulas

_CHAIRS = ("chair", "conven", "mayor", "provost", "president", "leader")
_VICE = ("vice", "deputy", "depute")
_ABSTAINED = ("abstained", "abstentions")
R = TypeVar("R", bound=Record)


def next_slot(line: str, cursor: int) -> tuple[int, int] | None:
    """Where the next slot at or after the cursor begins and ends; after the last the first again.

    None when there is no slot.
    """
    found = SLOT.search(line, max(cursor, 0)) or SLOT.search(line)
    return found.span() if found else None


@dataclass(frozen=True, slots=True)
class Moment:
    """Where a formula is taken: the minutes, the item of the line, the time.

    `dates` is how the house writes dates and times.
    """

    minutes: Minutes
    item: int | None = None
    now: datetime | None = None
    dates: DateStyle = field(default=DateStyle())


def filled(words: str, at: Moment) -> str:
    """The words of a formula in stored form, with every slot filled that the record knows."""
    known: dict[str, str] = {}
    laid_out = bool(at.minutes.tables.get("meeting"))

    def word(slot: str) -> str:
        if slot not in known:
            known[slot] = FILLED[slot](at) if laid_out and slot in FILLED else ""
        return known[slot]

    parts: list[str] = []
    end = 0
    for match in SLOT.finditer(words):
        said = word(match[1])
        if said and match.start() == 0:
            said = said[0].upper() + said[1:]
        parts += [text.typed(words[end : match.start()]), said or match[0]]
        end = match.end()
    return "".join(parts) + text.typed(words[end:])


def typed_on(words: str) -> str:
    """The same without a slot that is the only one and their end: the clerk types on there."""
    found = list(SLOT.finditer(words))
    if len(found) != 1 or words[found[0].end() :] not in ("", "."):
        return words
    return words[: found[0].start()]


def _here(at: Moment) -> Item | None:
    return at.minutes.item(at.item) if at.minutes.has_item(at.item) else None


def sayable(at: Moment) -> Callable[[Record], bool]:
    """Whether a record may be said in the line: nothing private where what is typed is public."""
    private, here = restrictions.Restrictions(at.minutes), _here(at)
    if not private.any or restrictions.in_private(at.minutes) or (here and private.of(here)):
        return lambda record: True
    return lambda record: not private.of(record)


def _sayable(at: Moment, found: Sequence[R]) -> Sequence[R]:
    return list(filter(sayable(at), found)) if found else found


def _open_motions(at: Moment) -> Sequence[Motion]:
    here = _here(at)
    return _sayable(at, motions.open_motions(at.minutes, here.id)) if here else []


def _listed(said: Iterable[str]) -> str:
    names = list(dict.fromkeys(said))
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _person(person: int) -> str:
    return text.token("person", person)


def _noun(at: Moment) -> str:
    return at.minutes.body.noun


def _moved(role: str) -> Callable[[Moment], str]:
    """Who moved (or seconded) what is open under the item, the latest of it."""

    def said(at: Moment) -> str:
        open_ = _open_motions(at)
        return _listed(map(_mover, motions.movers(at.minutes, open_[-1].id, role))) if open_ else ""

    return said


def _mover(mover: Mover) -> str:
    return mover.name if mover.person is None else _person(mover.person)


def _question(at: Moment) -> str:
    open_ = _open_motions(at)
    said = open_[-1].text if open_ else ""
    return said.removeprefix("That ").removeprefix("that ").rstrip(".")


def _report(at: Moment) -> str:
    """The report of the item by its title; several are left to the clerk."""
    here = _here(at)
    reports = _sayable(at, at.minutes.where(Report, item=here.id)) if here else []
    titles = [report.title for report in reports if report.title]
    return f"the report “{titles[0]}”" if len(titles) == 1 else ""


def _time(at: Moment) -> str:
    return dates.clock(at.dates, at.now) if at.now else ""


def _item(at: Moment) -> str:
    here = _here(at)
    return text.token(Item.TABLE, here.id) if here and here.agenda_number else ""


def _apologised(at: Moment) -> str:
    """Those who gave apologies, for a line under the item that asks for them; else nobody."""
    here = _here(at)
    if here is not None and "apolog" not in here.title.casefold():
        return ""
    sent = at.minutes.where(Attendance, standing=APOLOGIES)
    return _listed(_person(one.person) for one in sent)


def _witnesses(at: Moment) -> str:
    here = _here(at)
    heard = _sayable(at, at.minutes.entries(Witness, here.id)) if here else []
    return _listed(one.name if one.person is None else _person(one.person) for one in heard)


def _chair(at: Moment) -> str:
    """What the body calls its chair: by the seat of who presides, else by anybody's."""
    seats = at.minutes.where(Seat, body=at.minutes.body.id)
    presider = presiding.presider(at.minutes)
    first = sorted(seats, key=lambda seat: seat.person != presider)
    return next((seat.role for seat in first if _is_chair(seat.role)), "")


def _is_chair(role: str) -> bool:
    return role.casefold().startswith(_CHAIRS)


def _vice(at: Moment) -> str:
    seats = at.minutes.where(Seat, body=at.minutes.body.id)
    return next((one.role for one in seats if one.role.casefold().startswith(_VICE)), "")


def _counted(*names: str) -> Callable[[Moment], str]:
    """The figure of the last vote under the item in a category."""

    def said(at: Moment) -> str:
        here = _here(at)
        votes = _sayable(at, at.minutes.entries(Division, here.id)) if here else []
        counts = at.minutes.where(Tally, division=votes[-1].id) if votes else []
        return next((str(one.number) for one in counts if one.category.casefold() in names), "")

    return said


def _law(at: Moment) -> grounds.Law | None:
    body = at.minutes.body
    if "parish" in formulas.kinds_of(body):
        return grounds.ADMISSION_ACT
    return grounds.law_of(body.jurisdiction)


def _power(at: Moment) -> str:
    law = _law(at)
    return law.power(grounds.EXEMPT) if law else ""


def _schedule(at: Moment) -> str:
    law = _law(at)
    return law.schedule if law else ""


def _ground(at: Moment) -> str:
    """The paragraph under which the item is private, where that is known before."""
    here = _here(at)
    held = restrictions.on(at.minutes, Item.TABLE, here.id) if here else None
    return held.ground if held and grounds.numbers(held.ground) else ""


def _next_meeting(at: Moment) -> str:
    meeting = at.minutes.meeting
    return dates.day(at.dates, meeting.next_on) if meeting.next_on else meeting.next_said


FILLED: Mapping[str, Callable[[Moment], str]] = {
    "mover": _moved(motions.MOVES),
    "seconder": _moved(motions.SECONDS),
    "text": _question,
    "report": _report,
    "time": _time,
    "item": _item,
    "items": _item,
    "body": _noun,
    "names": _apologised,
    "witnesses": _witnesses,
    "chair": _chair,
    "vice-chair": _vice,
    "for": _counted("for"),
    "against": _counted("against"),
    "abstaining": _counted(*_ABSTAINED),
    "power": _power,
    "schedule": _schedule,
    "exempt paragraph": _ground,
    "date of next meeting": _next_meeting,
}
