"""Dates and times as said."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.record import Refusal
from meetingtui.entry import said

THURSDAY = date(2015, 7, 9)
NOW = datetime(2015, 7, 9, 14, 12, 30)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("9 July 2015", date(2015, 7, 9)),
        ("9th of July, 2015", date(2015, 7, 9)),
        ("the 9th July 2015", date(2015, 7, 9)),
        ("Thursday 9 July 2015", date(2015, 7, 9)),
        ("July 9, 2015", date(2015, 7, 9)),
        ("9 Jul", date(2015, 7, 9)),
        ("8 July", date(2016, 7, 8)),
        ("29 February", date(2016, 2, 29)),
        ("9/7/15", date(2015, 7, 9)),
        ("09/07/2015", date(2015, 7, 9)),
        ("9.7.15", date(2015, 7, 9)),
        ("9-7-2015", date(2015, 7, 9)),
        ("2015-07-09", date(2015, 7, 9)),
        ("today", date(2015, 7, 9)),
        ("TOMORROW", date(2015, 7, 10)),
        ("yesterday", date(2015, 7, 8)),
        ("Friday", date(2015, 7, 10)),
        ("this Friday", date(2015, 7, 10)),
        ("Thursday", date(2015, 7, 16)),
        ("next Thursday", date(2015, 7, 16)),
        ("next Fri", date(2015, 7, 17)),
        ("next tues", date(2015, 7, 14)),
        ("  3  sept   2015 ", date(2015, 9, 3)),
    ],
)
def test_a_day(words: str, expected: date) -> None:
    assert said.day(words, THURSDAY) == expected


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("31 June", "There is no 31 June: June has 30 days."),
        ("29 February 2015", "There is no 29 February in 2015: February has 28 days."),
        ("31/6/15", "There is no 31 June"),
        ("7/13/2015", "There is no month 13; the day comes first"),
        ("2015-13-01", "There is no month 13"),
        ("0 July 2015", "There is no 0 July"),
        ("Friday 9 July 2015", "9 July 2015 is a Thursday"),
        ("9 July 0015", "The year 15 can't be right"),
        ("soon", "“soon” is no date that I know; say it as 9 July 2015"),
        ("", "is no date that I know"),
        ("9 July 15", "is no date that I know"),
        ("9/7", "is no date that I know"),
        ("next week", "is no date that I know"),
    ],
)
def test_a_doubtful_day_is_refused(words: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        said.day(words, THURSDAY)
    assert sentence in str(refused.value)


@given(st.dates(date(2000, 1, 1), date(2098, 12, 31)), st.dates(date(2000, 1, 1)))
def test_every_written_date_is_understood(day: date, today: date) -> None:
    for words in (
        said.spoken(day),
        day.isoformat(),
        f"{day.day}/{day.month}/{day:%y}",
        f"{said.WEEKDAYS[day.weekday()]} {said.spoken(day)}",
    ):
        assert said.day(words, today) == day


@given(st.sampled_from(said.WEEKDAYS), st.dates(date(2000, 1, 1), date(2098, 12, 31)))
def test_weekdays_are_coming_and_next_ones_in_the_next_week(name: str, today: date) -> None:
    coming, following = said.day(name, today), said.day(f"next {name}", today)
    assert timedelta(0) < coming - today <= timedelta(days=7)
    assert following.isocalendar()[1] != today.isocalendar()[1]
    assert timedelta(0) < following - today < timedelta(days=14)
    assert coming.weekday() == following.weekday() == said.weekday_number(name)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("next Thursday 10am", (date(2015, 7, 16), time(10))),
        ("9 July 2015 10.00 am", (date(2015, 7, 9), time(10))),
        ("9 July 2015 at 2.30pm", (date(2015, 7, 9), time(14, 30))),
        ("9 July 2015, 10:00", (date(2015, 7, 9), time(10))),
        ("2015-07-09T10:00", (date(2015, 7, 9), time(10))),
        ("9/7/15 noon", (date(2015, 7, 9), time(12))),
        ("tomorrow 12 am", (date(2015, 7, 10), time(0))),
        ("9 July 2015", (date(2015, 7, 9), None)),
        ("9.7.15", (date(2015, 7, 9), None)),
    ],
)
def test_a_moment(words: str, expected: tuple[date, time | None]) -> None:
    assert said.moment(words, THURSDAY) == expected


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("10am", "“10am” is a time without a date"),
        ("9 July 2015 14:75", "There is no 14:75: an hour has 60 minutes"),
        ("9 July 2015 25:00", "There is no 25:00: the day has 24 hours"),
        ("9 July 2015 13am", "There is no 13am"),
        ("9 July 2015 0pm", "There is no 0pm"),
        ("31 June 10am", "There is no 31 June"),
        ("soon 10am", "“soon” is no date"),
    ],
)
def test_a_doubtful_moment_is_refused(words: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        said.moment(words, THURSDAY)
    assert sentence in str(refused.value)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("14:02", "2015-07-09 14:02"),
        ("14.02", "2015-07-09 14:02"),
        ("1402", "2015-07-09 14:02"),
        ("2.02pm", "2015-07-09 14:02"),
        ("2.02 p.m.", "2015-07-09 14:02"),
        ("9am", "2015-07-09 09:00"),
        ("12.30 am", "2015-07-09 00:30"),
        ("12.30pm", "2015-07-09 12:30"),
        ("noon", "2015-07-09 12:00"),
        ("-3", "2015-07-09 14:09"),
        ("−3", "2015-07-09 14:09"),
        ("-0", "2015-07-09 14:12"),
        ("-900", "2015-07-08 23:12"),
        ("14:30", "2015-07-09 14:30"),
    ],
)
def test_a_time_at_the_table(words: str, expected: str) -> None:
    assert said.clock(words, NOW) == datetime.fromisoformat(expected)


def test_a_time_before_midnight_typed_after_it_is_of_the_day_before() -> None:
    past_midnight = datetime(2015, 7, 10, 0, 20)
    assert said.clock("23:55", past_midnight) == datetime(2015, 7, 9, 23, 55)
    assert said.clock("00:10", past_midnight) == datetime(2015, 7, 10, 0, 10)


@pytest.mark.parametrize("words", ["14:75", "24:00", "2575", "13 am", "soon", "", "14", "1:2", "-"])
def test_a_doubtful_time_is_refused(words: str) -> None:
    with pytest.raises(Refusal, match=r"say it as 14:12, 14\.12, 2\.12pm or -3"):
        said.clock(words, NOW)


@given(st.times(), st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1)))
def test_every_time_of_day_is_understood(at: time, now: datetime) -> None:
    found = said.clock(f"{at:%H:%M}", now)
    assert (found.hour, found.minute) == (at.hour, at.minute)
    assert timedelta(hours=-24) <= found - now <= timedelta(hours=12)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ab cd -3", ("ab cd", "-3")),
        ("ab 10:42", ("ab", "10:42")),
        ("ab at 10.42 pm", ("ab", "10.42 pm")),
        ("10:42", ("", "10:42")),
        ("ab", ("ab", "")),
        ("ab-3", ("ab-3", "")),
        ("", ("", "")),
        ("ab: for item 3001", ("ab: for item 3001", "")),
        ("ab: for item 1430", ("ab: for item 1430", "")),
        ("ab: for Tender 3001", ("ab: for Tender 3001", "")),
        ("ab: for Tender 1430", ("ab: for Tender", "1430")),
        ("ab: for item 7 1430", ("ab: for item 7", "1430")),
        ("ab 2561", ("ab", "2561")),
    ],
)
def test_a_time_stands_at_the_end(words: str, expected: tuple[str, str]) -> None:
    assert said.time_at_end(words) == expected
