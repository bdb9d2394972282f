"""What the table shows, as values: lines, rows and blocks made from the minutes. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain import entries, items, marks
from meetingtui.domain.findings import GRAVE, Finding
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Request, request
from meetingtui.entry import guide, roll
from meetingtui.entry.pen import Pen
from meetingtui.publish import compose, projection
from meetingtui.publish.document import Block, Heading, Lines, Paragraph, Run, Source
from meetingtui.tui import keys
from meetingtui.tui.keys import Key
from meetingtui.tui.screens.status import day
from meetingtui.tui.widgets.agenda_rail import RailRow
from meetingtui.tui.widgets.roll import Roll


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


def swap(key: tuple[str, int], by: int) -> Request:
    """The request that moves an entry up or down."""
    return request(entries.swap, table=key[0], entry=key[1], by=by)


def spelled(minutes: Minutes, kind: str, record: int) -> str:
    """A token of the line as words: the person's name."""
    person = minutes.find(Person, record) if kind == "person" else None
    return f"@{person.name}" if person else f"@{kind} {record}"


def minute(pen: Pen, style: HouseStyle) -> tuple[Sequence[Block], dict[Source, str]]:
    """The running minute of the item in view, and the handles for its gutter."""
    minutes, item = pen.minutes, pen.looked_at
    if item is None:
        return [*overview(minutes), _first_step(minutes)], {}
    public = projection.project(minutes)
    shown = compose.document(public, style, item=item, live=True)
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
    return shown


def _first_step(minutes: Minutes) -> Paragraph:
    if items.ordered(minutes):
        return Paragraph((Run("/n takes the first item."),), placeholder=True)
    return Paragraph((Run("There is no agenda yet. Just type what is said."),), placeholder=True)


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
        Paragraph(
            (Run("PgUp PgDn scroll · Enter goes back · just type to go on"),), placeholder=True
        )
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


ROLL_KEYS = "p present a apol s subst x absent"


def roll_of(minutes: Minutes, people: Sequence[Person]) -> Roll:
    """The roll of these people, with what is known filled in."""
    names = [(person.code, person.name) for person in people]
    return Roll(names, roll.known(minutes, people))
