"""Minute numbers: every scheme that houses use, and what follows a meeting in its series."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from meetingtui.domain import actions, bodies, items, meetings
from meetingtui.domain.bodies import Series
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minute_numbers import in_order, numbers, reached
from meetingtui.domain.styles.numbering import NumberingStyle
from tests.domain.making import BODY, Making


def style(**keys: object) -> HouseStyle:
    return HouseStyle(numbering=replace(NumberingStyle(), **keys))  # type: ignore[arg-type]


def printed(book: Making, **keys: object) -> list[str]:
    """The minute numbers in the order of the agenda; empty for an item without one."""
    found = numbers(book.minutes, style(**keys)).of
    return [found.get(item.id, "") for item in items.ordered(book.minutes)]


@pytest.fixture
def book() -> Making:
    book = Making()
    for title in ("Apologies", "Roads", "Parks"):
        book.item(title, take=False)
    return book


def begun(book: Making, name: str, year: str, number: int) -> None:
    words = {"body": BODY, "name": name, "year": year, "next_number": number}
    book.do(bodies.set_series, **words)


@pytest.mark.parametrize(
    ("form", "keys", "expected"),
    [
        ("{n}", {}, ["1", "2", "3"]),
        ("{n}/{yy}", {"counted": "year"}, ["14/15", "15/15", "16/15"]),
        ("PLA{n}/{yy}", {"counted": "year"}, ["PLA14/15", "PLA15/15", "PLA16/15"]),
        ("OSC{yy}-{n3}", {"counted": "year"}, ["OSC15-014", "OSC15-015", "OSC15-016"]),
        ("{n}", {"counted": "continuous"}, ["1358", "1359", "1360"]),
        (
            "{yy}-{next_yy}/FRA/{n}",
            {"counted": "year", "year": "municipal"},
            ["15-16/FRA/70", "15-16/FRA/71", "15-16/FRA/72"],
        ),
        ("{yy}.{n2}", {}, ["15.01", "15.02", "15.03"]),
        ("{n}", {"counted": "none"}, ["", "", ""]),
    ],
)
def test_a_house_numbers_its_minutes_as_it_likes(
    book: Making, form: str, keys: dict[str, object], expected: list[str]
) -> None:
    begun(book, "minute", "2015", 14)
    begun(book, "minute", "", 1358)
    begun(book, "minute", "2015/16", 70)
    assert printed(book, minute=form, **keys) == expected


@pytest.mark.parametrize(
    ("held_on", "kind", "year"),
    [
        (date(2015, 4, 30), "municipal", "2014/15"),
        (date(2015, 5, 1), "municipal", "2015/16"),
        (date(2015, 3, 31), "financial", "2014/15"),
        (date(2015, 4, 1), "financial", "2015/16"),
        (date(2015, 12, 31), "calendar", "2015"),
    ],
)
def test_the_year_of_the_numbers_begins_when_the_house_says(
    book: Making, held_on: date, kind: str, year: str
) -> None:
    book.do(meetings.amend, held_on=held_on)
    assert numbers(book.minutes, style(counted="year", year=kind)).year == year


def test_a_number_that_was_typed_wins_and_the_next_ones_follow_it(book: Making) -> None:
    second = items.ordered(book.minutes)[1]
    book.do(items.amend, item=second.id, minute_number="20/15")
    found = printed(book, counted="year", minute="{n}/{yy}")
    assert found == ["1/15", "20/15", "21/15"]
    book.do(items.amend, item=second.id, minute_number="27a")
    assert printed(book, counted="year", minute="{n}/{yy}") == ["1/15", "27a", "2/15"]


def test_the_first_number_is_the_clerks_before_that_of_the_series(book: Making) -> None:
    begun(book, "minute", "2015", 14)
    book.do(meetings.amend, first_minute=40)
    assert printed(book, counted="year") == ["40", "41", "42"]


@pytest.mark.parametrize(
    ("form", "expected"),
    [("{above}.{n}", "2.1"), ("{above}.({letter})", "2.(a)"), ("{above}{letter}", "2a")],
)
def test_an_item_below_another_is_numbered_below_it(book: Making, form: str, expected: str) -> None:
    roads = items.ordered(book.minutes)[1]
    book.item("Bridges", take=False, parent=roads.id)
    assert printed(book, sub="below", sub_minute=form) == ["1", "2", expected, "3"]
    assert printed(book, sub="own") == ["1", "2", "3", "4"]
    assert printed(book, sub="none") == ["1", "2", "", "3"]


def test_sections_and_unnumbered_items_bear_no_number_and_begin_none_anew() -> None:
    book = Making()
    part = book.item("Part 1", take=False, kind="part")
    book.item("Apologies", take=False, parent=part.id)
    prayers = book.item("Prayers", take=False, parent=part.id)
    other = book.item("Part 2", take=False, kind="part")
    book.item("Staffing", take=False, parent=other.id)
    book.do(items.amend, item=prayers.id, numbered=False)
    assert printed(book, sub="below") == ["", "1", "", "", "2"]
    assert [i.agenda_number for i in items.ordered(book.minutes)] == ["", "1", "2", "", "3"]


def test_what_was_withdrawn_bears_a_number_only_where_the_house_says_so(book: Making) -> None:
    roads = items.ordered(book.minutes)[1]
    book.do(items.conclude, item=roads.id, status="withdrawn")
    assert printed(book) == ["1", "2", "3"]
    assert printed(book, untaken=False) == ["1", "", "2"]


def test_numbers_follow_the_order_taken_where_the_house_says_so(book: Making) -> None:
    apologies, roads, parks = items.ordered(book.minutes)
    for item in (parks, apologies):
        book.do(items.take, item=item.id)
    assert in_order(book.minutes, "taken") == [parks, apologies, roads]
    assert printed(book, by="taken") == ["2", "3", "1"]
    assert printed(book) == ["1", "2", "3"]


def test_what_follows_a_meeting_in_its_series(book: Making) -> None:
    assert reached(book.minutes, style()) == []
    begun(book, "minute", "2015", 14)
    assert reached(book.minutes, style(counted="year")) == [("minute", "2015", 17)]
    book.do(bodies.amend, body=BODY, action_series="A{n}/{yy}")
    begun(book, "action", "2015", 55)
    book.do(actions.agree, item=items.ordered(book.minutes)[0].id, words="Report back.")
    follows = reached(book.minutes, style())
    assert follows == [("action", "2015", 56)]
    assert [row.name for row in book.minutes.all(Series)] == ["minute", "action"]


def test_the_notes_of_an_informal_meeting_stand_in_no_series_of_the_body(book: Making) -> None:
    begun(book, "minute", "2015", 14)
    book.do(meetings.amend, kind="informal")
    assert printed(book, minute="{n}/{yy}", counted="year") == ["", "", ""]
    assert reached(book.minutes, style(minute="{n}/{yy}", counted="year")) == []
    assert printed(book, minute="{n}") == ["1", "2", "3"]
