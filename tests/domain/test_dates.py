"""Dates and times in the forms that councils print."""

from __future__ import annotations

from datetime import date, time

import pytest

from meetingtui.domain import dates
from meetingtui.domain.styles.dates import DateStyle


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("{day} {month} {year}", "2 July 2020"),
        ("{ordinal} {month}, {year}", "2nd July, 2020"),
        ("{day2}/{month2}/{year2}", "02/07/20"),
        ("{weekday} {day} {month3}", "Thursday 2 Jul"),
    ],
)
def test_dates(form: str, expected: str) -> None:
    assert dates.day(DateStyle(date=form), date(2020, 7, 2)) == expected


@pytest.mark.parametrize(
    ("day", "expected"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (22, "22nd"), (23, "23rd"), (31, "31st")],
)  # fmt: skip
def test_ordinals(day: int, expected: str) -> None:
    assert dates.day(DateStyle(date="{ordinal}"), date(2020, 7, day)) == expected


@pytest.mark.parametrize(
    ("form", "at", "expected"),
    [
        ("{hour12}.{minute} {ampm}", time(19, 0), "7.00 pm"),
        ("{hour12}[.{minutes}]{ampm}", time(19, 0), "7pm"),
        ("{hour12}[.{minutes}]{ampm}", time(19, 5), "7.05pm"),
        ("{hour24}:{minute}", time(9, 58), "09:58"),
        ("{hour12}:{minute}{ampm}", time(10, 6), "10:06am"),
        ("{hour12}.{minute} {dotted}", time(0, 30), "12.30 a.m."),
        ("{hour12}.{minute} {dotted}", time(12, 0), "12.00 p.m."),
    ],
)
def test_times(form: str, at: time, expected: str) -> None:
    assert dates.clock(DateStyle(time=form), at) == expected
