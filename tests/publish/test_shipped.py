"""The house styles that travel with the program: each prints everything, and is itself."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

import pytest

from meetingtui.domain import actions
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Decision
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Record
from meetingtui.publish import markdown, styles
from meetingtui.publish.compose import document
from meetingtui.publish.document import (
    Block,
    BulletList,
    Document,
    Heading,
    Lines,
    NumberedList,
    Paragraph,
    Runs,
    Source,
    Table,
)
from meetingtui.publish.projection import project
from meetingtui.publish.text import words
from tests.publish import invented, reading
from tests.publish.meetings import Writer

NAMES = styles.names()


def runs_of(block: Block) -> Iterable[Runs]:
    if isinstance(block, Paragraph | Heading):
        yield block.runs
    elif isinstance(block, Lines):
        yield from block.lines
    elif isinstance(block, Table):
        for row in block.rows:
            yield from row


def shown(blocks: Iterable[Block]) -> set[Source]:
    """Every record that is named in a document."""
    found: set[Source] = set()
    for block in blocks:
        found.add(getattr(block, "source", None))
        found |= {run.source for runs in runs_of(block) for run in runs}
        if isinstance(block, NumberedList | BulletList):
            for item in block.items:
                found |= {item.source, *shown(item.blocks)}
    return found


def said(style: str, writer: Writer) -> str:
    page = document(project(writer.minutes), styles.shipped(style), writer.minutes.item(None).id)
    return " ".join(words(page))


@pytest.mark.parametrize("name", NAMES)
def test_every_style_shows_every_record_of_the_business(name: str) -> None:
    minutes = invented.everything()
    found = shown(document(minutes, styles.shipped(name)).blocks)
    kinds: tuple[type[Record], ...] = (*Minutes.ENTRIES, Item)
    every: set[Source] = {(kind.TABLE, record.id) for kind in kinds for record in minutes.all(kind)}
    assert every - found == set()


@pytest.mark.parametrize("name", NAMES)
def test_every_style_is_read_by_everybody(name: str) -> None:
    """Headings go down a level at a time from one title, and every row of a table is whole."""
    written = markdown.write(document(invented.everything(), styles.shipped(name)))
    shapes = reading.shape(written)
    levels = [int(str(shape[0])[1]) for shape in shapes if str(shape[0]).startswith("h")]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    for _, rows, cells in (shape for shape in shapes if shape[0] == "table"):
        assert isinstance(cells, list)
        assert isinstance(rows, int)
        assert len(cells) % rows == 0
        assert all(cells[: len(cells) // rows])


@pytest.mark.parametrize("name", NAMES)
def test_every_style_says_what_it_is(name: str) -> None:
    style = styles.shipped(name)
    assert style.title
    assert style.says.endswith(".")


def test_no_two_styles_print_the_same() -> None:
    minutes = invented.everything()
    written = {markdown.write(document(minutes, styles.shipped(name))) for name in NAMES}
    assert len(written) == len(NAMES)


def bees() -> Writer:
    writer = Writer()
    invented.BEES.entered(writer)
    return writer


def test_in_2016_witnesses_stood_before_declarations() -> None:
    for name, first in (("surrey-2015", "Declarations"), ("surrey-2016", "Witnesses")):
        found = said(name, bees())
        other = {"Declarations": "Witnesses", "Witnesses": "Declarations"}[first]
        assert found.index(f"{first} of" if first == "Declarations" else first) < found.index(other)


def test_in_2020_items_had_no_declarations_of_their_own() -> None:
    def labels(name: str) -> str:
        writer = Writer()
        item = writer.item("Roads")
        live = document(writer.minutes, styles.shipped(name), item, live=True)
        return " ".join(words(live))

    assert "Declarations" in labels("surrey-2016")
    assert "Declarations" not in labels("surrey-2020")


def test_a_full_council_prints_what_happened_in_its_order() -> None:
    writer = Writer()
    writer.item("Roads")
    writer.add(Motion, path="1", text="That roads be mended.")
    writer.add(Point, text="Nobody spoke.")
    writer.add(Decision, lead_in="That it be so.")
    writer.add(Point, text="Tea was served.")
    found = said("full-council", writer)
    places = [found.index(w) for w in ("mended", "Nobody spoke", "RESOLVED", "Tea was")]
    assert places == sorted(places)
    blocked = said("surrey-2016", writer)
    assert blocked.index("Tea was") < blocked.index("mended") < blocked.index("be so")


def test_a_cabinet_gives_reasons_and_alternatives() -> None:
    writer = Writer()
    writer.item("Roads")
    writer.add(Decision, lead_in="That it be so.")
    writer.add(Alternative, text="To do nothing.")
    writer.add(Reason, text="Roads are bad.")
    assert (
        "That it be so. Reasons for decisions: Roads are bad. "
        "Alternatives considered and rejected: To do nothing."
    ) in said("cabinet", writer)


def test_a_fire_authority_numbers_paragraphs_within_its_minutes() -> None:
    writer = Writer()
    for title in ("Roads", "Hoses"):
        writer.item(title)
        writer.point("One.")
        writer.point("Two.")
    page: Document = document(writer.minutes, styles.shipped("fire-authority"))
    written = markdown.write(page)
    assert "## 15-16/FA/2 Hoses" in written
    assert "\n15-16/FA/2.1 One.\n\n15-16/FA/2.2 Two.\n" in written


def test_a_fire_authority_has_a_table_of_actions() -> None:
    writer = Writer()
    writer.item("Hoses")
    writer.do(
        actions.agree,
        item=None,
        words="Mend the hoses",
        owners=("Chief Officer",),
        due_said="by May",
        due_apart=True,
    )
    page = document(writer.minutes, styles.shipped("fire-authority"))
    assert (
        "| Action | By whom | By when |\n| --- | --- | --- |\n"
        "| Mend the hoses | Chief Officer | by May |\n"
    ) in markdown.write(page)


def test_a_health_board_has_a_column_of_actions_and_speaks_in_initials() -> None:
    writer = Writer()
    person = writer.person("Rosamund Thrale", "Director")
    writer.item("Beds")
    point = writer.point("Beds were short.")
    speaker = Speaker(id=9000, point=point, place=1.0, person=person)
    action = Action(
        id=9001, item=writer.minutes.item(None).id, handle=1, place=2.0, text="Count the beds",
        after=point,
    )  # fmt: skip
    minutes = Minutes.of([*writer.minutes, speaker, action])
    written = markdown.write(document(minutes, styles.shipped("health-board")))
    assert "| Discussion | Action |\n| --- | --- |\n" in written
    assert "| 1.1 RT – Beds were short. | Count the beds |\n" in written
