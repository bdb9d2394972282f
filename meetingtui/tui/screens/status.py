"""The lines around the minute, as words: title, prompt, state. Loaded before the first paint."""

from __future__ import annotations

from meetingtui.domain import attendance, items, marks, quorum, sittings
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.domain.seats import Seat
from meetingtui.entry.pen import Pen, SavedTo
from meetingtui.tui.widgets.wrapping import truncated

LONGEST_ITEM_MINUTES = 12 * 60
WIDE = 100


def day(minutes: Minutes, brief: bool = False) -> str:
    """The meeting's date for a title: "Thu 9 July 2015", or "9 Jul 2015"."""
    held = minutes.meeting.held_on
    if brief:
        return f"{held.day} {held:%b} {held:%Y}"
    return f"{held:%a} {held.day} {held:%B %Y}"


def title(minutes: Minutes, width: int = 200) -> tuple[str, str]:
    """The title line: what meets and when; who presides and how many are in the room.

    Where `width` cells are too few, the body's name is shortened: date and state never are.
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
    chair = attendance.presider(minutes)
    presides = f"{role_of(minutes, chair)} presides" if chair else "nobody presides"
    right = f"{presides} · {quorum.now(minutes).said}"
    left = " · ".join(filter(None, (day(minutes, width < WIDE), status, opened)))
    room = max(8, width - len(left) - len(right) - 7)
    return f"{truncated(minutes.body.name, room)} · {left}", right


def role_of(minutes: Minutes, person: int) -> str:
    """A person's role on the body, or their name."""
    held = [s for s in minutes.where(Seat, person=person) if s.role]
    return held[0].role if held else minutes.get(Person, person).name


def prompt(pen: Pen, narrow: bool = False) -> str:
    """What the line is bound to: "item 5 · point 9"."""
    line, minutes = pen.line, pen.minutes
    kind, _, rest = line.target.partition(":")
    number = ""
    if line.item is not None and minutes.has_item(line.item):
        number = minutes.item(line.item).agenda_number
    where = f"item {number} · " if number and not narrow else f"{number}·" if number else ""
    aside = "aside · " if line.slot == "aside" else ""
    if kind == "edit":
        table, _, entry = rest.partition(":")
        return f"{aside}{where}edit {handle(minutes, (table, int(entry)))}"
    if kind == "mark":
        return f"{aside}{where}catch up"
    if line.item is None or not minutes.has_item(line.item):
        return f"{aside}new item"
    last = max((p.handle for p in minutes.all(Point) if p.item == line.item), default=0)
    return f"{aside}{where}{'p' if narrow else 'point '}{last + 1}"


def handle(minutes: Minutes, key: tuple[str, int]) -> str:
    """An entry's handle with its item's number: "5.p7"."""
    entry = minutes.get(minutes.kind(key[0]), key[1])
    if not isinstance(entry, Entry):
        raise Refusal("That is no entry of the minutes.")
    number = minutes.item(entry.item).agenda_number
    return f"{number}.{entry.name_in_gutter}" if number else entry.name_in_gutter


def saved(saved_to: SavedTo) -> str:
    """How far the record is durable, in words."""
    if saved_to.fault:
        return f"NOT SAVED: {saved_to.fault} · {saved_to.waiting} waiting"
    if saved_to.at is None:
        return f"all saved · {saved_to.waiting} waiting"
    return f"saved {saved_to.at:%H:%M:%S} · {saved_to.waiting} waiting"


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
        began = takings[-1].started_at
        elapsed = int((pen.now - began).total_seconds()) // 60
        spoken = minutes.item(takings[-1].item).agenda_number
        clock = f" +{elapsed} min" if 0 <= elapsed < LONGEST_ITEM_MINUTES else ""
        parts.append(" ".join(filter(None, ("item", spoken, f"{began:%H:%M}{clock}"))))
    else:
        parts.append("no item taken")
    backlog = len(marks.open_marks(minutes))
    if backlog:
        parts.append(f"! {backlog}" if narrow else f"! {backlog} to catch up")
    if found:
        parts.append(f"{found} finding{'s' if found > 1 else ''}")
    return " · ".join(parts)


def welcome(minutes: Minutes) -> str:
    """What to press first."""
    if items.current(minutes):
        return ""
    if not items.ordered(minutes):
        return "Just type: a provisional item takes your words. /item adds an item, /? helps"
    return "/n takes the first item; /pr records who is present; /? helps"
