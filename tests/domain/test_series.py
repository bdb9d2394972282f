"""Series: references given out as actions and recommendations are made."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from meetingtui.domain import actions, entries, series
from meetingtui.domain.actions import Action
from meetingtui.domain.bodies import Series
from meetingtui.domain.minutes import Minutes
from tests.domain.making import BODY, Making, empty

FORM = "A{n}/{yy}"


def of_body(*starts: Series, held_on: date = date(2015, 7, 9), **fields: object) -> Minutes:
    """The minutes of a body with these series."""
    records = [
        dataclasses.replace(record, **fields)  # type: ignore[arg-type]
        if record.TABLE == "body"
        else dataclasses.replace(record, held_on=held_on)  # type: ignore[call-arg]
        for record in empty()
    ]
    return Minutes.of([*records, *starts])


@pytest.mark.parametrize(
    ("day", "kind", "year"),
    [
        (date(2015, 12, 31), "calendar", "2015"),
        (date(2015, 4, 30), "municipal", "2014/15"),
        (date(2015, 5, 1), "municipal", "2015/16"),
        (date(2015, 3, 31), "financial", "2014/15"),
        (date(1999, 4, 1), "financial", "1999/00"),
        (date(2017, 5, 15), "academic", "2016/17"),
        (date(2017, 9, 1), "academic", "2017/18"),
        (date(2015, 7, 9), "", ""),
    ],
)
def test_a_day_falls_in_a_year_of_the_series(day: date, kind: str, year: str) -> None:
    assert series.year_of(day, kind) == year


@pytest.mark.parametrize(
    ("form", "year", "reference"),
    [
        (FORM, "calendar", "A55/15"),
        ("A{n}/{year}", "municipal", "A55/2015/16"),
        ("{yyyy}-{n}", "financial", "2015-55"),
        ("A{n}", "", "A55"),
        ("", "calendar", ""),
        ("no number", "calendar", ""),
    ],
)
def test_a_reference_has_the_form_of_its_series(form: str, year: str, reference: str) -> None:
    name = series.year_of(date(2015, 7, 9), year)
    start = Series(id=50, body=BODY, name="action", year=name, next_number=55)
    minutes = of_body(start, series_year=year)
    assert series.mint(minutes, "action", form) == reference


def test_a_series_of_another_year_or_name_is_not_gone_on_with() -> None:
    others = (
        Series(id=50, body=BODY, name="action", year="2014", next_number=55),
        Series(id=51, body=BODY, name="recommendation", year="2015", next_number=9),
    )
    assert series.mint(of_body(*others), "action", FORM) == "A1/15"


def test_an_action_has_the_next_reference_of_its_body() -> None:
    start = Series(id=50, body=BODY, name="action", year="2015", next_number=55)
    book = Making(of_body(start, action_series=FORM))
    book.item()
    made = [book.added(Action, actions.agree, item=None, words="Report") for _ in range(2)]
    assert [action.reference for action in made] == ["A55/15", "A56/15"]
    book.do(entries.refer, table="action", entry=made[0].id, reference="A90/15")
    third = book.added(Action, actions.agree, item=None, words="Report")
    assert third.reference == "A91/15"
    point = book.point("Members asked.")
    book.do(entries.change_kind, table="point", entry=point.id, letter="a")
    assert book.minutes.all(Action)[-1].reference == "A92/15"


def test_a_body_without_a_series_gives_no_reference(book: Making) -> None:
    book.item()
    assert book.added(Action, actions.agree, item=None, words="Report").reference == ""
