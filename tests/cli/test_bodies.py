"""The commands of bodies, meetings and items: dated styles, series, and fields by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.domain import items
from meetingtui.domain.minutes import Minutes
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
