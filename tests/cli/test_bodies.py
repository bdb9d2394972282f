"""The commands of bodies, meetings and items: dated styles, series, and fields by name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.domain import items, series
from meetingtui.domain.minutes import Minutes
from meetingtui.paths import Home
from tests.cli.test_commands import REF, Office
from tests.desk.books import BODY, laid_out


@pytest.fixture
def office(home: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    laid_out(home)
    return Office(home, capsys)


def minutes_of(office: Office) -> Minutes:
    (book,) = (office.home / "books").glob("*.db")
    return meetings.read(book)


def test_a_house_style_is_chosen_from_a_day_on_and_taken_back(office: Office) -> None:
    office.good("body", "amend", BODY, "--style", "surrey-2015")
    said = office.good("body", "style", BODY, "surrey-2015", "--since", "1 May 2016")
    assert said == f"{BODY}: surrey-2015 from 1 May 2016\n"
    assert office.good("body", "style", BODY).split() == (
        ["usually", "surrey-2015", "1", "May", "2016", "surrey-2015"]
    )
    office.good("body", "style", BODY, "--remove", "--since", "1 May 2016")
    assert "2016" not in office.good("body", "style", BODY)
    assert "no house style" in office.refused("body", "style", BODY, "nowhere")


def test_where_a_series_stands_is_said_and_set(office: Office) -> None:
    office.good("body", "series", BODY, "minute", "14", "--year", "2015")
    assert office.good("body", "series", BODY).split() == ["minute", "2015", "14"]
    office.good("body", "series", BODY, "minute", "9", "--year", "2015")
    assert office.good("body", "series", BODY).split() == ["minute", "2015", "9"]
    assert "no series of that name" in office.refused("body", "series", BODY, "weather", "1")


def test_a_series_without_a_year_is_that_of_this_year(office: Office) -> None:
    this = series.year_of(date.today(), series.MUNICIPAL)
    office.good("body", "style", BODY, "cabinet")
    said = office.good("body", "series", BODY, "minute", "14")
    assert said == f"{BODY}: the next minute of {this} is 14\n"
    office.good("body", "amend", BODY, "--action-series", "A{n}/{yy}", "--series-year", "none")
    assert office.good("body", "series", BODY, "action", "3") == f"{BODY}: the next action is 3\n"
    assert "minute" in office.good("body", "series", BODY)


def test_a_series_that_nothing_would_use_says_so(office: Office) -> None:
    office.good("body", "amend", BODY, "--style", "cabinet", "--series-year", "municipal")
    said = office.good("body", "series", BODY, "minute", "14", "--year", "2015")
    assert "counted by the municipal year: write --year 2015/16." in said
    said = office.good("body", "series", BODY, "minute", "14", "--year", "2015/16")
    assert said == f"{BODY}: the next minute of 2015/16 is 14\n"
    said = office.good("body", "series", BODY, "action", "14", "--year", "2015/16")
    assert "gives its actions no references yet; meetingtui body amend --action-series" in said
    office.good("body", "amend", BODY, "--action-series", "A{n}")
    said = office.good("body", "series", BODY, "action", "15", "--year", "2015")
    assert "counted by the municipal year: write --year 2015/16." in said
    office.good("body", "amend", BODY, "--series-year", "none", "--style", "health-board")
    said = office.good("body", "series", BODY, "action", "16", "--year", "2015")
    assert "never begins again: leave --year out" in said
    said = office.good("body", "series", BODY, "minute", "1")
    assert "health-board does not count minutes on from meeting to meeting" in said
    for year in ("last", "2015/18", "15"):
        refused = office.refused("body", "series", BODY, "minute", "1", "--year", year)
        assert "is no year of a series" in refused


def test_a_meeting_is_amended_field_by_field(office: Office) -> None:
    fields = ("--kind", "budget", "--mode", "remote", "--reference", "FPB/3", "--number", "14")
    office.good("meeting", "amend", REF, *fields, "--next", "12 May 2016 10am")
    office.good("meeting", "amend", REF, "--signed", "Ann Other, 9 October 2015")
    meeting = minutes_of(office).meeting
    assert (meeting.kind, meeting.mode, meeting.reference) == ("budget", "remote", "FPB/3")
    assert (meeting.first_minute, str(meeting.next_on)) == (14, "2016-05-12")
    assert (meeting.signed_by, str(meeting.signed_on)) == ("Ann Other", "2015-10-09")
    assert "remote or hybrid" in office.refused("meeting", "amend", REF, "--mode", "by post")
    assert "no number of a minute" in office.refused("meeting", "amend", REF, "--number", "x")


def test_a_meeting_is_laid_out_as_remote_or_hybrid(office: Office) -> None:
    ref = office.good("new", BODY, "--date", "16 July 2015", "--mode", "Hybrid").strip()
    book = meetings.find(Home(office.home), ref).path
    assert meetings.read(book).meeting.mode == "hybrid"


def test_an_item_is_added_as_a_part_and_amended_field_by_field(office: Office) -> None:
    office.good("item", "add", REF, "Stiles")
    office.good("item", "add", REF, "Part 2", "--kind", "part")
    assert items.latest_heading(minutes_of(office)) is not None
    office.good("item", "amend", REF, "1", "--tag", "for decision", "--minute", "14/15")
    office.good("item", "amend", REF, "1", "--planned", "10.30am", "--urgent", "floods")
    first = items.ordered(minutes_of(office))[0]
    assert (first.tag, first.minute_number, first.urgent_reason) == (
        "for decision",
        "14/15",
        "floods",
    )
    assert str(first.planned_at) == "10:30:00"
