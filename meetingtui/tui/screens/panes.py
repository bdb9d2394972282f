"""What the table shows, as values: lines, rows and blocks made from the minutes. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain import attendance, entries, items, marks, sittings
from meetingtui.domain.attendance import Attendance
from meetingtui.domain.findings import GRAVE, Finding
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.requests import Request, request
from meetingtui.domain.seats import Seat
from meetingtui.entry import guide
from meetingtui.entry.pen import Pen, SavedTo
from meetingtui.publish import compose
from meetingtui.publish.document import Block, Heading, Lines, Paragraph, Run, Source
from meetingtui.tui import keys
from meetingtui.tui.keys import Key
from meetingtui.tui.widgets.agenda_rail import RailRow
from meetingtui.tui.widgets.roll import Roll


LONGEST_ITEM_MINUTES = 12 * 60


def day(minutes: Minutes) -> str:
    """The meeting's date for a title: "Thu 9 July 2015"."""
    held = minutes.meeting.held_on
    return f"{held:%a} {held.day} {held:%B %Y}"


def title(minutes: Minutes) -> tuple[str, str]:
    """The title line: what meets and when; who presides and how many are in the room."""
    meeting = minutes.meeting
    status = "APPROVED" if meeting.approved_on else "DRAFT"
    latest = sittings.last(minutes)
    if latest is None:
        opened = "not started: /start"
    elif latest.ending:
        opened = latest.ending
    else:
        opened = ""
    left = " · ".join(filter(None, (minutes.body.name, day(minutes), status, opened)))
    chair = attendance.presider(minutes)
    presides = f"{role_of(minutes, chair)} presides" if chair else "nobody presides: /ch"
    here = [a for a in minutes.all(Attendance) if attendance.in_room(minutes, a.person)]
    voting = [seat for seat in minutes.all(Seat) if seat.category == "member"]
    present = f"{len(here)} of {len(voting)}" if voting else f"{len(here)} present"
    return left, f"{presides} · {present}"


def role_of(minutes: Minutes, person: int) -> str:
    """A person's role on the body, or their name."""
    held = [s for s in minutes.where(Seat, person=person) if s.role]
    return held[0].role if held else minutes.get(Person, person).name


def rail(minutes: Minutes, looked_at: int | None) -> list[RailRow]:
    """The agenda with the state of each item in letters."""
    current = items.current(minutes)
    taken = {taking.item for taking in minutes.all(Taking)}
    depths: dict[int, int] = {}
    rows = []
    for item in items.ordered(minutes):
        depths[item.id] = depths.get(item.parent, -1) + 1 if item.parent else 0
        rows.append(
            RailRow(
                number=item.agenda_number,
                title=item.title,
                state=_state(minutes, item, item.id in taken, item == current),
                taken=item == current,
                looked=item.id == looked_at,
                depth=depths[item.id],
            )
        )
    return rows


_LETTERS = {"witnesses": "W", "points": "P", "decision": "R", "actions": "A"}


def _state(minutes: Minutes, item: Item, taken: bool, current: bool) -> str:
    letters = "".join(letter for kind, letter in _LETTERS.items() if minutes.filled(item.id, kind))
    if current:
        return letters or "·"
    if taken:
        return "✓"
    return letters


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
    entry = entries.entry_of(minutes, *key)
    number = minutes.item(entry.item).agenda_number
    return f"{number}.{entry.name_in_gutter}" if number else entry.name_in_gutter


def swap(key: tuple[str, int], by: int) -> Request:
    """The request that moves an entry up or down."""
    return request(entries.swap, table=key[0], entry=key[1], by=by)


def spelled(minutes: Minutes, kind: str, record: int) -> str:
    """A token of the line as words: the person's name."""
    person = minutes.find(Person, record) if kind == "person" else None
    return f"@{person.name}" if person else f"@{kind} {record}"


def saved(saved_to: SavedTo) -> str:
    """How far the record is durable, in words."""
    if saved_to.fault:
        return f"NOT SAVED: {saved_to.fault} · {saved_to.waiting} waiting"
    if saved_to.at is None:
        return f"all saved · {saved_to.waiting} waiting"
    return f"saved {saved_to.at:%H:%M:%S} · {saved_to.waiting} waiting"


def state(pen: Pen, found: int) -> str:
    """The state line: item clock, marks, findings, held lines, the line behind an aside."""
    minutes = pen.minutes
    parts = []
    takings = minutes.all(Taking)
    if takings and minutes.has_item(takings[-1].item):
        began = takings[-1].started_at
        elapsed = int((pen.now - began).total_seconds()) // 60
        spoken = minutes.item(takings[-1].item).agenda_number
        clock = f" +{elapsed} min" if 0 <= elapsed < LONGEST_ITEM_MINUTES else ""
        parts.append(f"item {spoken} {began:%H:%M}{clock}")
    else:
        parts.append("no item taken")
    backlog = len(marks.open_marks(minutes))
    if backlog:
        parts.append(f"! {backlog} to catch up")
    if found:
        parts.append(f"{found} finding{'s' if found > 1 else ''}")
    if pen.held:
        parts.append(f"{pen.held} held")
    if pen.beside:
        parts.append("a line waits: Ctrl+G")
    return " · ".join(parts)


def where(pen: Pen) -> str:
    """Where the meeting is, in a sentence."""
    return f"{title(pen.minutes)[0]} · {state(pen, 0)} · {saved(pen.saved)}"


def welcome(minutes: Minutes) -> str:
    """What to press first."""
    if items.current(minutes):
        return ""
    if not items.ordered(minutes):
        return "Just type: a provisional item takes your words. /item adds an item, F1 helps"
    return "F3 takes the first item; /pr records who is present; F1 helps"


def minute(pen: Pen, style: HouseStyle) -> tuple[Sequence[Block], dict[Source, str]]:
    """The running minute of the item in view, and the handles for its gutter."""
    minutes, item = pen.minutes, pen.looked_at
    if item is None:
        return overview(minutes), {}
    shown = compose.document(minutes, style, item=item, live=True)
    gutter: dict[Source, str] = {
        (entry.TABLE, entry.id): entry.name_in_gutter for entry in minutes.gutter(item)
    }
    for mark in marks.open_marks(minutes):
        key = (mark.holder_table, mark.holder or 0)
        if key in gutter:
            gutter[key] = f"!{gutter[key]}"
    return shown.blocks, gutter


def overview(minutes: Minutes) -> list[Block]:
    """What is shown while no item is being taken."""
    agenda = items.ordered(minutes)
    shown: list[Block] = [Heading(1, (Run(minutes.body.name),))]
    shown.append(Paragraph((Run(f"{day(minutes)}  {minutes.meeting.venue}".strip()),)))
    if agenda:
        shown.append(Lines(tuple((Run(f"{i.agenda_number}  {i.title}"),) for i in agenda)))
        shown.append(Paragraph((Run("F3 takes the first item."),)))
    else:
        shown.append(Paragraph((Run("There is no agenda yet. Just type what is said."),)))
    return shown


def finding_blocks(found: Sequence[Finding]) -> list[Block]:
    """The findings as a list to pick from."""
    shown: list[Block] = [Heading(1, (Run("Findings"),))]
    if not found:
        shown.append(Paragraph((Run("Nothing to look at."),)))
        return shown
    keys_said = "↑ ↓ choose, Enter goes there; just type to go on."
    shown.append(Paragraph((Run(keys_said),), placeholder=True))
    for n, finding in enumerate(found):
        mark = "!" if finding.severity == GRAVE else "?"
        shown.append(Paragraph((Run(f"{mark} {finding.sentence}"),), source=("finding", n)))
    return shown


def help_blocks(topic: str, table: tuple[Key, ...]) -> list[Block]:
    """Help: the language, then the keys."""
    shown: list[Block] = [Heading(1, (Run("Help"),))]
    shown.append(
        Paragraph((Run("PgUp PgDn scroll · F1 goes back · just type to go on"),), placeholder=True)
    )
    text = guide.help_text(topic)
    shown.append(Lines(tuple((Run(line),) for line in text.splitlines())))
    if not topic:
        shown.append(Heading(2, (Run("Keys"),)))
        rows = [
            f"{', '.join(map(keys.shown, key.keys)):<14} {key.does}"
            for key in table
            if key.where == keys.TABLE
        ]
        shown.append(Lines(tuple((Run(row),) for row in rows)))
    return shown


_ROLL_STATES = {
    "present": attendance.PRESENT,
    "apologies": attendance.APOLOGIES,
    "absent": attendance.ABSENT,
    "substitute": attendance.PRESENT,
}
ROLL_KEYS = "p present a apologies x absent"


def roll_people(minutes: Minutes) -> list[Person]:
    """The people on the roll: the body's members and those co-opted."""
    held = [s for s in minutes.all(Seat) if s.category in ("member", "co-opted")]
    return [minutes.get(Person, seat.person) for seat in held]


def roll_of(minutes: Minutes, people: Sequence[Person]) -> Roll:
    """The roll of these people, with what is known filled in."""
    known = [attendance.standing(minutes, person.id) for person in people]
    states = [stands.standing if stands else "" for stands in known]
    return Roll([(person.code, person.name) for person in people], states)


def roll_requests(
    minutes: Minutes, people: Sequence[Person], states: Sequence[str]
) -> list[Request]:
    """The requests that record what the roll changed."""
    groups: dict[str, list[int]] = {}
    for person, said in zip(people, states, strict=True):
        known = attendance.standing(minutes, person.id)
        standing = _ROLL_STATES.get(said)
        if standing and (known is None or known.standing != standing):
            groups.setdefault(standing, []).append(person.id)
    return [
        request(attendance.record, people=tuple(found), standing_as=standing)
        for standing, found in groups.items()
    ]
