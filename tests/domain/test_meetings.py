"""Meetings: their date, time and venue can be corrected."""

from __future__ import annotations

from datetime import date, time

from meetingtui.domain import meetings
from meetingtui.domain.minutes import Minutes
from tests.domain.making import Making


def test_a_meeting_is_corrected(book: Making) -> None:
    step = book.do(
        meetings.amend,
        held_on=date(2015, 7, 10),
        called_at=time(14, 30),
        venue=" Woodside\x1b Hall ",
        approved_on=date(2015, 9, 1),
    )
    assert step.sentence == "Meeting corrected"
    meeting = book.minutes.meeting
    assert (meeting.held_on, meeting.called_at) == (date(2015, 7, 10), time(14, 30))
    assert (meeting.venue, meeting.approved_on) == ("Woodside Hall", date(2015, 9, 1))
    book.do(meetings.amend, approved_on=None)
    assert book.minutes.meeting.approved_on is None


def test_a_meeting_needs_a_date_and_has_no_other_fields(book: Making) -> None:
    sentence = "A meeting needs a date, for example: 9 July 2015."
    assert book.refused(meetings.amend, held_on=None) == sentence
    assert book.refused(meetings.amend, held_on="tomorrow") == sentence
    sentence = "A meeting has no body, uuid that could be corrected."
    assert book.refused(meetings.amend, uuid="x", body=3, venue="y") == sentence
    assert book.refused(meetings.amend, venue="Ashcombe Suite") == "That changes nothing."


def test_a_book_without_a_meeting_says_so(book: Making) -> None:
    book.minutes = Minutes()
    assert book.refused(meetings.amend, venue="x") == "This book holds no meeting."
