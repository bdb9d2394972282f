"""What a house says in a place of its own: the next meeting, empty sections, other items."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime, time
from typing import Any

import pytest

from meetingtui.domain import attendance, decisions, en_bloc, items, meetings, sittings, text
from meetingtui.domain.declarations import declare
from meetingtui.domain.exclusions import exclude
from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import markdown
from meetingtui.publish.compose import document
from tests.publish.meetings import Writer

STYLE = HouseStyle()


def house(section: str, **keys: Any) -> HouseStyle:
    """The generic house with other keys in one section."""
    changed = dataclasses.replace(getattr(STYLE, section), **keys)
    return dataclasses.replace(STYLE, **{section: changed})


def printed(writer: Writer, style: HouseStyle = STYLE) -> list[str]:
    """The paragraphs of the Markdown."""
    return [line for line in markdown.write(document(writer.minutes, style)).split("\n") if line]


def order(lines: list[str], *wanted: str) -> list[int]:
    return [next(n for n, line in enumerate(lines) if one in line) for one in wanted]


def test_the_next_meeting_stands_under_its_item_where_the_house_has_one() -> None:
    writer = Writer()
    writer.item("Date of the Next Meeting", number="1")
    writer.item("Urgent business", number="2")
    writer.do(meetings.next_meeting, on=date(2015, 9, 8), at=time(10, 0))
    said = "Next meeting: 8 September 2015"
    places = order(printed(writer), "## 2. Urgent", said)
    assert places == sorted(places)
    under = printed(writer, house("ending", next_under="next meeting"))
    places = order(under, "## 1. Date", said, "## 2. Urgent")
    assert places == sorted(places)
    assert sum(said in line for line in under) == 1


def test_without_such_an_item_it_stands_at_the_end() -> None:
    writer = Writer()
    writer.item("Roads")
    writer.do(meetings.next_meeting, on=None, at=None, words="in the autumn")
    assert "Next meeting: in the autumn" in printed(writer, house("ending", next_under="next"))


def test_a_section_without_items_says_so() -> None:
    writer = Writer()
    petitions = writer.do(items.add, title="Petitions", kind="section")
    style = house("headings", nothing_under="No items.")
    assert "No items." in printed(writer, style)
    assert "No items." not in printed(writer)
    writer.do(items.add, title="Save the ford", parent=petitions)
    assert "No items." not in printed(writer, style)


def test_items_decided_together_are_called_by_the_numbers_that_the_house_prints() -> None:
    writer = Writer()
    other = writer.item("Parks", number="7")
    writer.item("Roads", number="8")
    writer.do(decisions.resolve, item=None, words="That it be so.")
    writer.do(en_bloc.settle, item=None, items=(other,))
    by_agenda = printed(writer)
    assert "This decision was taken also for item 7." in by_agenda
    assert "This item was decided with item 8." in by_agenda
    numbered = dataclasses.replace(
        house("numbering", minute="FA/{n}"),
        items=dataclasses.replace(STYLE.items, heading="[{minute} ]{title}"),
    )
    by_minute = printed(writer, numbered)
    assert "This decision was taken also for minute FA/1." in by_minute
    assert "This item was decided with minute FA/2." in by_minute


def test_somebody_named_first_in_a_part_of_a_sentence_has_no_capital_letter() -> None:
    writer = Writer()
    officer = writer.person("Dee Ellis", "Head of Parks")
    writer.item("Roads")
    writer.do(decisions.resolve, item=None, words="That it be built.")
    writer.do(decisions.delegate, item=None, to=text.token("person", officer), consulting="")
    assert "Delegated to the Head of Parks" in printed(writer)


def test_who_moved_an_exclusion_stands_before_the_resolution() -> None:
    writer = Writer()
    bee = writer.person("Bee")
    writer.do(sittings.start)
    writer.item("Sale", number="2")
    writer.do(exclude, item=None, ground="3", mover=bee)
    beside = dataclasses.replace(
        STYLE,
        blocks=dataclasses.replace(
            STYLE.blocks,
            decision=dataclasses.replace(STYLE.blocks.decision, label="RESOLVED:", stands="beside"),
        ),
    )
    places = order(printed(writer, beside), "Moved by Bee", "**RESOLVED:** That the public")
    assert places == sorted(places)


def test_an_exclusion_names_an_item_by_the_number_that_the_house_prints() -> None:
    writer = Writer()
    writer.do(sittings.start)
    sale = writer.item("Sale", number="9")
    writer.item("Exclusion", number="8")
    writer.do(exclude, item=None, ground="3", covered=(sale,))
    assert any("consideration of item 9 " in line for line in printed(writer))
    numbered = dataclasses.replace(
        house("numbering", minute="FA/{n}"),
        items=dataclasses.replace(STYLE.items, heading="[{minute} ]{title}"),
    )
    assert any("consideration of item FA/1 " in line for line in printed(writer, numbered))


def test_who_takes_the_chair_again_resumes_it() -> None:
    writer = Writer()
    bee, see = writer.person("Bee"), writer.person("See")
    writer.do(attendance.record, people=(bee, see))
    writer.do(sittings.start, at=datetime(2015, 7, 9, 10, 0))
    for minute, who in ((0, bee), (20, see), (40, bee)):
        at = datetime(2015, 7, 9, 10, minute)
        writer.do(attendance.move, people=(who,), kind="presides", at=at)
    said = " ".join(printed(writer))
    assert "See took the chair at 10.20 am." in said
    assert "Bee resumed the chair at 10.40 am." in said


@pytest.mark.parametrize(
    ("interest", "said"),
    [
        ("other registrable", "Bee declared another registrable interest"),
        ("personal", "Bee declared a personal interest"),
    ],
)
def test_an_interest_has_its_article(interest: str, said: str) -> None:
    writer = Writer()
    bee = writer.person("Bee")
    writer.item("Roads")
    writer.do(declare, item=None, person=bee, interest=interest, nature="owns a boat")
    style = house("declarations", layout="sentences")
    assert any(line.startswith(said) for line in printed(writer, style))
