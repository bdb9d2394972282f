"""The lines around the minute, as words: title and state."""

from __future__ import annotations

from datetime import datetime, time

from meetingtui.domain import items, marks, presiding, quorum, restrictions, sittings
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.seats import Seat
from meetingtui.entry.pen import Pen, SavedTo
from meetingtui.tui.screens.prompt import PRIVATE, WIDE, is_private
from meetingtui.tui.widgets.wrapping import truncated

LONGEST_ITEM_MINUTES = 12 * 60
SHORTEST_NAME = 8


def day(minutes: Minutes, brief: bool = False) -> str:
    """The meeting's date for a title: "Thu 9 July 2015", or "9 Jul 2015"."""
    held = minutes.meeting.held_on
    if brief:
        return f"{held.day} {held:%b} {held:%Y}"
    return f"{held:%a} {held.day} {held:%B %Y}"


def title(minutes: Minutes, width: int = 200) -> tuple[str, str]:
    """The title line: what meets and when; who presides and how many are in the room.

    Where `width` cells are too few, the body's name is shortened, then the date and who presides
    are left out, never the state: private business and a quorum that is lost are in capitals.
    """
    meeting = minutes.meeting
    status = "APPROVED" if meeting.approved_on else "DRAFT"
    latest = sittings.last(minutes)
    if latest is None:
        opened = "not started: /start"
    elif latest.ending:
        opened = latest.ending
    else:
        opened = ""
    chair = presiding.presider(minutes)
    presider = truncated(role_of(minutes, chair), width // 4) if chair else "nobody"
    narrow = width < WIDE
    dated, state = [day(minutes, narrow)], [status, opened, private(minutes)]
    presides, counted = [f"{presider} presides"], [_quorum(minutes, narrow)]
    for left, right in (
        (dated + state, presides + counted),
        (state, presides + counted),
        (state, counted),
    ):
        said = " · ".join(filter(None, left)), " · ".join(right)
        room = width - len(said[0]) - len(said[1]) - 7
        if room >= SHORTEST_NAME:
            break
    return f"{truncated(minutes.body.name, max(SHORTEST_NAME, room))} · {said[0]}", said[1]


def _quorum(minutes: Minutes, narrow: bool) -> str:
    """How many are in the room; how many must be where there is room for it, or they are not."""
    now = quorum.now(minutes)
    if not now.lost:
        return now.said.partition(", ")[0] if narrow else now.said
    turns = quorum.history(minutes)
    since = f"since {turns[-1].at:%H:%M} " if turns and turns[-1].quorum.lost else ""
    return f"INQUORATE {since}{now.here}/{now.needed}" if narrow else f"{now.said} {since}".strip()


def private(minutes: Minutes) -> str:
    """In capitals, that the meeting sits in private or the item being taken is private."""
    if restrictions.in_private(minutes):
        return PRIVATE
    current = items.current(minutes)
    return f"{PRIVATE} ITEM" if current and is_private(minutes, current.id) else ""


def role_of(minutes: Minutes, person: int) -> str:
    """A person's role on the body, or their name."""
    held = [s for s in minutes.where(Seat, person=person) if s.role]
    return held[0].role if held else minutes.get(Person, person).name


def saved(saved_to: SavedTo) -> str:
    """How far the record is durable, in words."""
    if saved_to.kept:
        return f"NOT SAVED – {saved_to.waiting} waiting, {saved_to.kept}: {saved_to.fault}"
    if saved_to.fault and not saved_to.brief:
        return f"NOT SAVED: {saved_to.fault} · {saved_to.waiting} waiting"
    at = f"saved {saved_to.at:%H:%M:%S}" if saved_to.at else "all saved"
    return " · ".join(filter(None, (saved_to.brief, at, f"{saved_to.waiting} waiting")))


def lasting(saved_to: SavedTo) -> str:
    """What is wrong with the book and will not pass by itself, in words; empty when nothing is."""
    lasts = saved_to.brief or not saved_to.waiting
    return saved_to.damage or (saved_to.fault if lasts else "")


def state(pen: Pen, found: int, narrow: bool = False) -> str:
    """The state line: what waits for the clerk first, then the item clock and the findings."""
    minutes = pen.minutes
    parts = []
    if pen.beside:
        parts.append("a line waits")
    if pen.held:
        parts.append(f"{pen.held} held")
    takings = minutes.all(Taking)
    if takings and minutes.has_item(takings[-1].item):
        parts += _clock(minutes, takings[-1], pen.now, narrow)
    else:
        parts.append("no item taken")
    latest = sittings.last(minutes)
    if latest and latest.ending == sittings.ADJOURNED and latest.ended_at:
        parts.append("adjourned" if narrow else f"adjourned at {latest.ended_at:%H:%M}")
    backlog = len(marks.open_marks(minutes))
    if backlog:
        parts.append(f"! {backlog}" if narrow else f"! {backlog} to catch up")
    if found:
        parts.append(f"{found} finding{'s' if found > 1 else ''}")
    if pen.saved.notice:
        parts.append(pen.saved.notice)
    return " · ".join(parts)


def _clock(minutes: Minutes, taking: Taking, now: datetime, narrow: bool) -> list[str]:
    """The item, since when and for how long; when it was planned, and how far it is over its time.

    An item is over when the next one that the agenda gives a time should have begun.
    """
    here, began = minutes.item(taking.item), taking.started_at
    elapsed = int((now - began).total_seconds()) // 60
    running = 0 <= elapsed < LONGEST_ITEM_MINUTES
    clock = f"{began:%H:%M} +{elapsed} min" if running else f"{began:%H:%M}"
    parts = [" ".join(filter(None, ("item", here.agenda_number, clock)))]
    until = _planned_after(minutes, here) if running else None
    over = int((now - datetime.combine(began.date(), until)).total_seconds()) // 60 if until else 0
    if 0 < over < LONGEST_ITEM_MINUTES:
        parts.append(f"{over} over" if narrow else f"{over} min over (until {until:%H:%M})")
    elif here.planned_at and not narrow:
        parts.append(f"planned {here.planned_at:%H:%M}{f'–{until:%H:%M}' if until else ''}")
    elif until and not narrow:
        parts.append(f"until {until:%H:%M}")
    return parts


def _planned_after(minutes: Minutes, here: Item) -> time | None:
    """When the agenda has the next item that is to come and has a time of its own."""
    agenda = items.ordered(minutes)
    taken = {taking.item for taking in minutes.all(Taking)}
    to_come = (i for i in agenda[agenda.index(here) + 1 :] if i.id not in taken and not i.status)
    return next((item.planned_at for item in to_come if item.planned_at), None)
