"""The whole minutes, one item's page, and the running minute."""

from __future__ import annotations

import dataclasses
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time
from pathlib import Path

import pytest

from meetingtui.domain import attendance, blocks, items, marks, meetings, points, sittings
from meetingtui.domain.blocks import USUAL
from meetingtui.domain.entry import Entry
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
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
    Source,
)
from meetingtui.publish.projection import project
from meetingtui.publish.text import words
from tests.publish import invented, reading
from tests.publish.invented import BEES
from tests.publish.meetings import PublishedItem, Writer, words_of

STYLE = styles.shipped("surrey-2015")
GOLDEN = Path(__file__).parent / "golden"
SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_70a834363d6a6a0e.txt"


def item_titled(minutes: Minutes, title: str) -> int:
    return next(item.id for item in minutes.all(Item) if title in item.title)


def walked(blocks_: Iterable[Block]) -> Iterator[tuple[Block, Source]]:
    """Every block with the record that it shows."""
    for block in blocks_:
        if isinstance(block, NumberedList | BulletList):
            for item in block.items:
                for inner, source in walked(item.blocks):
                    yield inner, source or item.source
        else:
            yield block, getattr(block, "source", None)


def printed(page: Document) -> str:
    return " ".join(words(page))


def check_published(item: PublishedItem, source: str) -> None:
    """The item, entered by acts and exported, has the words and the lists of `source`."""
    writer = Writer()
    entered = item.entered(writer)
    page = document(project(writer.minutes), STYLE, entered)
    exported = markdown.write(page)
    assert reading.words(reading.COMMONMARK.parse(exported)) == words_of(source)
    assert words(page) == words_of(source)
    assert reading.list_lengths(exported) == [8, 2]
    assert page.title == item.title


@pytest.mark.skipif(
    not SEED.exists(), reason="the founding documents are not beside the repository"
)
def test_a_published_item_is_reproduced_word_for_word() -> None:
    source = SEED.read_text(encoding="utf-8")
    check_published(PublishedItem.read(source), source)


def test_an_invented_item_of_the_same_shape_is_reproduced_word_for_word() -> None:
    source = "\n\n".join(
        [
            f"Agenda item\n\n{BEES.title}",
            f"Purpose of the report: {BEES.purpose_heading}\n\n{BEES.purpose}",
            "Minutes:\n\nDeclarations of Interest:\n\nNone",
            "Witnesses:",
            *BEES.witnesses,
            "Key points raised during the discussions:",
            *(f"{n}.    {point}" for n, point in enumerate(BEES.points, start=1)),
            f"Recommendations:\n\n{BEES.lead_in}",
            *(f"{n}.    {clause}" for n, clause in enumerate(BEES.clauses, start=1)),
            BEES.closing,
            f"Actions/ further information to be provided:\n\n{BEES.action}",
            "Board next steps:\n\n            None\n\nSupporting documents:",
        ]
    )
    check_published(BEES, source)


@pytest.mark.parametrize(
    ("name", "title"), [("whole", None), ("approved", None), ("bees", "BEES"), ("lamps", "Lamps")]
)
def test_golden(name: str, title: str | None) -> None:
    minutes = invented.meeting()
    minutes = approved(minutes) if name == "approved" else minutes
    item = item_titled(minutes, title) if title else None
    written = markdown.write(document(project(minutes), STYLE, item))
    assert written == (GOLDEN / f"{name}.md").read_text(encoding="utf-8")


def approved(minutes: Minutes) -> Minutes:
    meeting = dataclasses.replace(minutes.meeting, approved_on=date(2015, 9, 24))
    return Minutes.of([*minutes, meeting])


def test_the_whole_minutes_are_a_draft_until_they_are_approved() -> None:
    draft = document(invented.meeting(), STYLE)
    assert draft.draft
    assert printed(draft).count("DRAFT") == 1
    final = document(approved(invented.meeting()), STYLE)
    assert not final.draft
    assert "DRAFT" not in printed(final)
    assert "Approved on 24 September 2015" in printed(final)


def test_an_extract_is_marked_as_a_draft_only_where_the_style_says_so() -> None:
    minutes = invented.meeting()
    item = item_titled(minutes, "BEES")
    assert not document(minutes, STYLE, item).draft
    assert "DRAFT" not in printed(document(minutes, STYLE, item))
    marking = dataclasses.replace(STYLE, extract=dataclasses.replace(STYLE.extract, draft=True))
    assert document(minutes, marking, item).draft
    assert words(document(minutes, marking, item))[0] == "DRAFT"
    assert not document(approved(minutes), marking, item).draft


@pytest.mark.parametrize("kind", Minutes.ENTRIES, ids=lambda kind: kind.TABLE)
def test_every_entry_is_shown_where_its_record_is_named(kind: type[Entry]) -> None:
    minutes = invented.everything()
    shown: dict[Source, str] = {}
    for block, source in walked(document(minutes, STYLE).blocks):
        lines = block.lines if isinstance(block, Lines) else (getattr(block, "runs", ()),)
        said = " ".join(run.text for line in lines for run in line)
        shown[source] = f"{shown.get(source, '')} {said}"
    assert minutes.all(kind)
    for entry in minutes.all(kind):
        there = shown[(kind.TABLE, entry.id)]
        typed_words = re.sub("⟦person:[0-9]+⟧", "", entry.main_text).replace("⟦⟧", "⟦").split()
        assert all(word in there for word in typed_words)


def test_the_words_of_an_item_arrive_in_the_order_of_the_house() -> None:
    writer = Writer()
    item = BEES.entered(writer)
    said = printed(document(writer.minutes, STYLE, item))
    parts = [
        BEES.purpose_heading, BEES.purpose, *BEES.witnesses, *BEES.points, BEES.lead_in,
        *BEES.clauses, BEES.closing, BEES.action,
    ]  # fmt: skip
    places = [said.index(part) for part in parts]
    assert places == sorted(places)


def test_the_running_minute_is_the_published_item_and_placeholders() -> None:
    minutes = invented.meeting()
    for item in minutes.all(Item):
        live = document(minutes, STYLE, item.id, live=True).blocks
        said = [b for b in live if not (isinstance(b, Paragraph) and b.placeholder)]
        assert tuple(said) == document(minutes, STYLE, item.id).blocks


def test_the_running_minute_of_a_fresh_item_shows_every_block_unset() -> None:
    writer = Writer()
    item = writer.item("Flooding")
    live = document(writer.minutes, STYLE, item, live=True)
    unset = [b for b in live.blocks if isinstance(b, Paragraph) and b.placeholder]
    assert [b.runs[-1].text.strip() for b in unset] == ["Minutes:", *["–"] * len(USUAL)]
    assert "–" not in printed(document(writer.minutes, STYLE, item))
    writer.do(blocks.set_nil, item=item, kind="witnesses")
    writer.do(blocks.set_nil, item=item, kind="actions", state=blocks.OMITTED)
    live = document(writer.minutes, STYLE, item, live=True)
    assert len([b for b in live.blocks if getattr(b, "placeholder", False)]) == len(USUAL) - 2
    assert "Actions" not in printed(live)


def test_none_does_not_stand_alone_where_the_house_has_no_label() -> None:
    writer = Writer()
    item, standing = writer.item("Roads"), writer.item("Petitions and deputations")
    writer.do(blocks.set_nil, item=item, kind="actions")
    writer.do(blocks.set_nil, item=item, kind="motions", wording="No motion had been received.")
    writer.do(blocks.set_nil, item=standing, kind="petitions")
    bare = {
        kind: dataclasses.replace(getattr(STYLE.blocks, kind), label="")
        for kind in ("actions", "motions", "petitions")
    }
    style = dataclasses.replace(STYLE, blocks=dataclasses.replace(STYLE.blocks, **bare))
    whole = printed(document(writer.minutes, style))
    assert "Actions: None" in whole
    # Under a title that names it, and with words of the clerk's own, nothing is missing.
    assert "Petitions and deputations None" in whole
    assert "No motion had been received." in whole
    assert "Motions:" not in whole


def test_nil_is_printed_with_the_houses_words_or_the_clerks_own() -> None:
    writer = Writer()
    item = writer.item("Flooding")
    writer.do(blocks.set_nil, item=item, kind="witnesses")
    writer.do(blocks.set_nil, item=item, kind="actions", wording="None at present")
    said = printed(document(writer.minutes, STYLE, item))
    assert "Witnesses: None Actions/ further information to be provided: None at present" in said
    silent = dataclasses.replace(
        STYLE,
        blocks=dataclasses.replace(
            STYLE.blocks,
            witnesses=dataclasses.replace(STYLE.blocks.witnesses, when_nil="leave-out"),
        ),
    )
    assert "Witnesses" not in printed(document(writer.minutes, silent, item))


def test_the_order_of_blocks_is_the_styles_and_no_block_can_be_lost() -> None:
    order = dataclasses.replace(STYLE.items, order=("actions", "points"))
    turned = dataclasses.replace(STYLE, items=order)
    writer = Writer()
    item = BEES.entered(writer)
    said = printed(document(writer.minutes, turned, item))
    assert said.index(BEES.action) < said.index(BEES.points[0]) < said.index(BEES.lead_in)
    assert sorted(said.split()) == sorted(words(document(writer.minutes, STYLE, item)))


def test_points_are_numbered_afresh_or_on_from_item_to_item() -> None:
    writer = Writer()
    for title in ("Flooding", "Drains"):
        writer.item(title)
        writer.point("One.")
        writer.point("A note.", kind=points.NOTE)
        writer.point("Two.")
    second = writer.minutes.item(None).id

    def numbers(style: HouseStyle, item: int | None) -> list[int]:
        found = document(writer.minutes, style, item).blocks
        lists = [block for block in found if isinstance(block, NumberedList)]
        return [entry.number for block in lists for entry in block.items]

    running = dataclasses.replace(STYLE.items, points_restart=False)
    assert numbers(STYLE, None) == [1, 2, 1, 2]
    assert numbers(STYLE, second) == [1, 2]
    assert numbers(dataclasses.replace(STYLE, items=running), None) == [1, 2, 3, 4]
    assert numbers(dataclasses.replace(STYLE, items=running), second) == [3, 4]


def test_items_stand_in_the_order_of_the_agenda_with_sub_items_one_level_down() -> None:
    minutes = invented.meeting()
    found = [b for b in document(minutes, STYLE).blocks if isinstance(b, Heading)]
    titled = [(b.level, b.source) for b in found if b.source and b.source[0] == "item"]
    assert [source for _, source in titled] == [("item", i.id) for i in items.ordered(minutes)]
    assert [level for level, _ in titled] == [2, 2, 2, 3]


def test_an_item_of_which_nothing_is_said_is_its_heading_alone() -> None:
    writer = Writer()
    item = writer.item("Apologies")
    assert printed(document(writer.minutes, STYLE, item)) == (
        "Agenda item Apologies Supporting documents:"
    )


def test_opening_adjournment_and_closing() -> None:
    writer = Writer(called_at=None)

    def at(hour: int, minute: int, day: int = 9) -> datetime:
        return datetime(2015, 7, day, hour, minute)

    writer.do(sittings.start, at=at(10, 0))
    assert "The meeting opened at 10.00 am." in printed(document(writer.minutes, STYLE))
    assert "closed" not in printed(document(writer.minutes, STYLE))
    writer.do(meetings.amend, called_at=time(10, 0))
    assert "opened" not in printed(document(writer.minutes, STYLE))
    writer.do(sittings.adjourn, at=at(12, 0))
    adjourned = "The meeting adjourned at 12.00 pm. Chairman"
    assert printed(document(writer.minutes, STYLE)).endswith(adjourned)
    writer.do(sittings.resume, at=at(9, 30, day=10))
    writer.do(sittings.close, at=at(11, 5, day=10))
    assert printed(document(writer.minutes, STYLE)).endswith(
        "The meeting adjourned at 12.00 pm and resumed at 9.30 am on 10 July 2015. "
        "The meeting closed at 11.05 am on 10 July 2015. Chairman"
    )


def test_what_is_not_printed_changes_no_byte() -> None:
    minutes = invented.meeting()
    writer = Writer.of(minutes)
    before = markdown.write(document(project(minutes), STYLE))
    writer.do(marks.drop, item=None, jotting="ZEBRA QUARTZ")
    after = markdown.write(document(project(writer.minutes), STYLE))
    assert after == before
    assert "jotting" not in after


def test_an_unknown_item_is_refused() -> None:
    with pytest.raises(Refusal, match="no such item"):
        document(invented.meeting(), STYLE, 99_999)


def test_the_presence_log_alone_makes_nobody_present() -> None:
    writer = Writer()
    person = writer.person("Philippa Marl")
    writer.do(attendance.move, people=(person,), kind=attendance.ARRIVES)
    assert "Members present: Philippa Marl" in printed(document(writer.minutes, STYLE))


def test_the_same_bytes_in_another_process_with_another_hash_seed() -> None:
    script = (
        "import sys\n"
        "from tests.publish import invented\n"
        "from meetingtui.publish import compose, markdown, styles\n"
        "page = compose.document(invented.meeting(), styles.shipped('surrey-2015'))\n"
        "sys.stdout.buffer.write(markdown.write(page).encode())\n"
    )
    root = Path(__file__).parents[2]
    here = markdown.write(document(invented.meeting(), STYLE)).encode()
    for seed in ("1", "271828"):
        there = subprocess.run(
            [sys.executable, "-c", script],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(root)},
            capture_output=True,
            check=True,
        )
        assert there.stdout == here


def test_a_heading_may_have_its_number_on_a_line_of_its_own_and_capitals() -> None:
    writer = Writer()
    item = writer.item("Hedges and ditches")
    form = dataclasses.replace(
        HouseStyle().items, heading="{title}", number="Minute {minute}", case="capitals"
    )
    found = document(writer.minutes, dataclasses.replace(HouseStyle(), items=form)).blocks
    place = next(n for n, block in enumerate(found) if isinstance(block, Heading) and n)
    number, heading = found[place - 1], found[place]
    assert isinstance(number, Paragraph)
    assert isinstance(heading, Heading)
    assert (number.runs[0].text, number.source) == ("Minute 1", ("item", item))
    assert heading.runs[0].text == "HEDGES AND DITCHES"
