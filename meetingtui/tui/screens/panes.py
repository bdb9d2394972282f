"""What the table shows, as values: lines, rows and blocks made from the minutes. No widgets."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain import entries, items, marks
from meetingtui.domain.findings import Finding
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Request, request
from meetingtui.entry import guide, references
from meetingtui.entry.pen import Pen
from meetingtui.entry.roll_call import RollCall
from meetingtui.publish import compose, projection
from meetingtui.publish.document import Block, Heading, Lines, Paragraph, Run, Source
from meetingtui.tui import keys
from meetingtui.tui.keys import Key
from meetingtui.tui.screens import rail
from meetingtui.tui.screens.status import day
from meetingtui.tui.widgets.roll import Roll

GO_BACK = "PgUp PgDn scroll · Enter or Esc back · type to go on"
GIVE_UP = "PgUp PgDn scroll · Enter replaces · Esc leaves all as it is"


def swap(key: tuple[str, int], by: int) -> Request:
    """The request that moves an entry up or down."""
    return request(entries.swap, table=key[0], entry=key[1], by=by)


def spelled(minutes: Minutes, kind: str, record: int) -> str:
    """A token of the line as words: the person's name, or the reference as it is typed."""
    person = minutes.find(Person, record) if kind == "person" else None
    if person:
        return f"@{person.name}"
    return references.typed(minutes, kind, record, None) or f"#{kind} {record}"


def minute(pen: Pen, style: HouseStyle) -> tuple[Sequence[Block], dict[Source, str]]:
    """The running minute of the item in view, and the handles for its gutter."""
    minutes, item = pen.minutes, pen.looked_at
    if item is None:
        return [*overview(minutes), _first_step(minutes)], {}
    shown = item_page(projection.printed(minutes), style, item, live=True)
    gutter: dict[Source, str] = {
        (entry.TABLE, entry.id): entry.name_in_gutter for entry in minutes.gutter(item)
    }
    for mark in marks.open_marks(minutes):
        key = (mark.holder_table, mark.holder or 0)
        if key in gutter:
            gutter[key] = f"!{gutter[key]}"
    return shown, gutter


def item_page(
    minutes: Minutes, style: HouseStyle, item: int, live: bool = False
) -> Sequence[Block]:
    """An item's page from its title on: what stands above it, the title line says."""
    blocks = compose.document(minutes, style, item=item, live=live).blocks
    title = next((n for n, block in enumerate(blocks) if isinstance(block, Heading)), 0)
    return blocks[title:]


def overview(minutes: Minutes) -> list[Block]:
    """What is shown while no item is being taken."""
    agenda = items.ordered(minutes)
    shown: list[Block] = [Heading(1, (Run(minutes.body.name),))]
    venue = references.said(minutes, minutes.meeting.venue)
    shown.append(Paragraph((Run(f"{day(minutes)}  {venue}".strip()),)))
    if agenda:
        titles = [f"{i.agenda_number}  {references.said(minutes, i.title)}" for i in agenda]
        shown.append(Lines(tuple((Run(title),) for title in titles)))
    return shown


def _first_step(minutes: Minutes) -> Paragraph:
    if items.ordered(minutes):
        return Paragraph((Run("/n takes the first item."),), placeholder=True)
    return Paragraph((Run("There is no agenda yet. Just type what is said."),), placeholder=True)


def doubts(found: Sequence[Finding]) -> dict[Source, str]:
    """The mark that stands in the margin before an entry of which something was found."""
    return {
        (one.entry.TABLE, one.entry.id): one.marked[0]
        for one in reversed(found)
        if one.entry is not None
    }


def finding_blocks(found: Sequence[Finding]) -> list[Block]:
    """The findings as a list to pick from."""
    shown: list[Block] = [Heading(1, (Run("Findings"),))]
    if not found:
        shown.append(Paragraph((Run("Enter goes back · just type to go on"),), placeholder=True))
        shown.append(Paragraph((Run("Nothing to look at."),)))
        return shown
    keys_said = (
        "! grave, ? to look at. ↑ ↓ choose, Enter goes there, Esc goes back. "
        "/check off NAME leaves those of a name out."
    )
    shown.append(Paragraph((Run(keys_said),), placeholder=True))
    for n, finding in enumerate(found):
        source = ("finding", n)
        shown.append(Paragraph((Run(f"{finding.marked} [{finding.name}]"),), source=source))
        if finding.source:
            law = (Run(f"  {finding.source}"),)
            shown.append(Paragraph(law, source=source, placeholder=True))
    return shown


def help_blocks(topic: str, table: tuple[Key, ...]) -> list[Block]:
    """Help: the language, then the keys."""
    shown: list[Block] = [Heading(1, (Run("Help"),))]
    shown.append(Paragraph((Run(GO_BACK),), placeholder=True))
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
        shown.append(Heading(2, (Run("The letters beside the items"),)))
        shown.append(Lines(tuple((Run(row),) for row in rail.SAID)))
    return shown


def listing_blocks(title: str, lines: tuple[str, ...], how: str = GO_BACK) -> list[Block]:
    """Lines under a title, in place of the minute; `how` says which keys do what."""
    return [
        Heading(1, (Run(title),)),
        Paragraph((Run(how),), placeholder=True),
        Lines(tuple((Run(line),) for line in lines)),
    ]


def roll_of(call: RollCall) -> Roll:
    """A roll to be called, with what is known filled in."""
    names = [(person.code, person.name) for person in call.people]
    steps = keys.by_stroke(keys.KEYS, keys.ROLL)
    strokes = {key: name for key, name in steps.items() if name in keys.ROLL_STEPS}
    letters = {letter: f"roll_{state}" for letter, state in call.letters.items()}
    return Roll(names, list(call.known), strokes={**letters, **strokes})
