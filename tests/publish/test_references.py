"""References in print: they bear the number that their target has in the finished document."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain import decisions, entries, items, meetings, text
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.record import Record
from meetingtui.domain.styles.items import ItemStyle
from meetingtui.publish import markdown
from meetingtui.publish.compose import document
from meetingtui.publish.numbers import joined
from tests.domain.making import Making

STYLE = HouseStyle()
NUMBERED = replace(STYLE, items=ItemStyle(heading="[{minute} ]{title}"))


def ref(record: Record) -> str:
    return text.token(record.TABLE, record.id)


def whole(book: Making, style: HouseStyle = STYLE) -> str:
    return markdown.write(document(book.minutes, style))


@pytest.fixture
def book() -> Making:
    book = Making()
    book.item("Roads")
    return book


def test_a_paragraph_is_above_or_below_and_follows_its_number(book: Making) -> None:
    first = book.point("Members asked why.")
    second = book.point(f"The answer to {ref(first)} was given.")
    book.do(entries.edit, table="point", entry=first.id, words=f"See {ref(second)}.")
    assert "See paragraph 2 below." in whole(book)
    assert "The answer to paragraph 1 above was given." in whole(book)
    book.do(entries.swap, table="point", entry=second.id, by=-1)
    assert "See paragraph 1 above." in whole(book)
    assert "The answer to paragraph 2 below was given." in whole(book)


def test_a_sub_point_and_a_sub_clause_are_called_by_their_whole_number(book: Making) -> None:
    point = book.point()
    sub = book.point("Because.", parent=point.id)
    book.do(decisions.resolve, item=None, words="That it be built;")
    (clause,) = book.minutes.all(decisions.Clause)
    book.do(decisions.resolve, item=None, words="in brick;", parent=clause.id)
    below = book.minutes.all(decisions.Clause)[-1]
    book.point(f"See {ref(sub)} and {ref(below)}.")
    assert "See paragraph 1(a) above and resolution 1(a)." in whole(book)


def test_what_bears_no_number_is_called_by_its_kind_alone(book: Making) -> None:
    point = book.point("Members met.")
    book.do(decisions.resolve, item=None, words="That it be built.")
    (clause,) = book.minutes.all(decisions.Clause)
    book.point(f"By {ref(clause)} and {ref(point)}.")
    book.point(f"{ref(clause)} stands.")
    bare = replace(
        STYLE,
        blocks=replace(
            STYLE.blocks,
            points=replace(STYLE.blocks.points, markers=("•",)),
            decision=replace(STYLE.blocks.decision, markers=("•",)),
        ),
    )
    assert "By the resolution and the paragraph above." in whole(book, bare)
    assert "The resolution stands." in whole(book, bare)
    assert "By resolution 1 and paragraph 1 above." in whole(book)


def test_a_sub_point_that_bears_the_numbers_above_it_is_called_by_its_own(book: Making) -> None:
    points = replace(STYLE.blocks.points, markers=("{item}.1", "{item}.1.1"))
    style = replace(STYLE, blocks=replace(STYLE.blocks, points=points))
    book.point()
    sub = book.point("Because.", parent=book.point().id)
    book.point(f"See {ref(sub)}.")
    assert "1.2.1 Because." in whole(book, style)
    assert "See paragraph 1.2.1 above." in whole(book, style)


def test_a_paragraph_of_another_item_names_that_item(book: Making) -> None:
    point = book.point()
    parks = book.item("Parks")
    book.point(f"As in {ref(point)}.")
    assert "As in paragraph 1 of item 1." in whole(book)
    page = markdown.write(document(book.minutes, STYLE, item=parks.id))
    assert "As in paragraph 1 of item 1." in page


def test_an_item_is_a_minute_where_minutes_are_numbered(book: Making) -> None:
    parks = book.item("Parks")
    book.point(f"{ref(parks)} was noted, and so was {ref(items.ordered(book.minutes)[0])}.")
    assert "Item 2 was noted, and so was item 1." in whole(book)
    assert "Minute 2 was noted, and so was minute 1." in whole(book, NUMBERED)
    book.do(meetings.amend, first_minute=14)
    assert "Minute 15 was noted, and so was minute 14." in whole(book, NUMBERED)
    book.do(items.amend, item=parks.id, agenda_number="9")
    assert "Item 9 was noted" in whole(book)


def test_a_struck_target_is_said_to_be_struck(book: Making) -> None:
    first = book.point()
    book.point(f"As in {ref(first)}.")
    book.do(entries.strike, table="point", entry=first.id)
    assert "As in \\[struck\\]." in whole(book)


def test_the_article_is_not_doubled(book: Making) -> None:
    book.do(decisions.say, item=None, field="lead_in", words="The Board resolved:")
    (decision,) = book.minutes.all(decisions.Decision)
    book.point(f"This led to the {ref(decision)}.")
    assert "This led to the decision below." in whole(book)


def test_no_mark_is_left_in_what_is_printed(book: Making) -> None:
    first = book.point()
    book.do(items.purpose, item=None, heading=f"After {ref(first)}", words=f"Of {ref(first)}.")
    book.do(items.amend, item=items.ordered(book.minutes)[0].id, title=f"Roads {ref(first)}")
    book.do(meetings.next_meeting, on=None, words=f"after {ref(first)}")
    for style in (STYLE, replace(STYLE, items=ItemStyle(case="capitals"))):
        for item in (None, items.ordered(book.minutes)[0].id):
            shown = document(book.minutes, style, item=item)
            written = markdown.write(shown) + shown.title
            assert "\ufffe" not in written
            assert "paragraph 1" in written.lower()


@pytest.mark.parametrize(
    ("above", "marker", "expected"),
    [
        ("", "3.", "3"),
        ("", "(2)", "(2)"),
        ("2", "(a)", "2(a)"),
        ("(2)", "(a)", "(2)(a)"),
        ("4", "1.", "4.1"),
        ("7.1", "7.1.2", "7.1.2"),
        ("2", "a)", "2a"),
    ],
)
def test_numbers_are_joined_as_they_are_said(above: str, marker: str, expected: str) -> None:
    assert joined(above, marker) == expected
