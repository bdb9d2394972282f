"""Dates and times as papers print them."""

from __future__ import annotations

from datetime import date, time

import pytest

from meetingtui.intake import when


@pytest.mark.parametrize(
    "words",
    [
        "05/11/16",
        "5.11.2016",
        "5-11-16",
        "2016-11-05",
        "5 November 2016",
        "Nov 5, 2016",
        "Saturday 5th Nov 2016",
        "5th of November, 2016",
        "Meeting of 5 november 2016 at 10.00",
    ],
)
def test_dates_are_day_first(words: str) -> None:
    assert when.dates_in(words) == [date(2016, 11, 5)]


@pytest.mark.parametrize(
    "words", ["31/02/16", "11/25/16", "1.2", "10.05.", "5 November", "", "25/11"]
)
def test_no_dates(words: str) -> None:
    assert when.dates_in(words) == []


def test_only_figures_that_could_be_turned_round_are_doubtful() -> None:
    assert when.day_or_month_first("05/11/16")
    assert not when.day_or_month_first("25/11/16")
    assert not when.day_or_month_first("11/11/16")
    assert not when.day_or_month_first("5 November 2016")


@pytest.mark.parametrize(
    ("words", "expected", "sure"),
    [
        ("10.05 am", time(10, 5), True),
        ("10:05", time(10, 5), True),
        ("(10.05)", time(10, 5), True),
        ("2pm", time(14), True),
        ("12 noon", time(12), True),
        ("12.15 am", time(0, 15), True),
        ("12.15pm", time(12, 15), True),
        ("14:00", time(14), True),
        ("2.30", time(2, 30), False),
        ("02:30", time(2, 30), True),
        ("10.00 - 11.00", time(10), True),
    ],
)
def test_clock_times(words: str, expected: time, sure: bool) -> None:
    assert when.clock_time(words) == (expected, sure)


@pytest.mark.parametrize("words", ["", "24:00", "10.60", "13", "soon", "1", "10.5", "7.1 Sub"])
def test_no_clock_times(words: str) -> None:
    assert when.clock_time(words) is None
