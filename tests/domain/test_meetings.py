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


def test_a_meeting_is_of_a_kind_that_switches_things_on_and_off(book: Making) -> None:
    assert meetings.kind_of(book.minutes.meeting).holds_decisions
    book.do(meetings.amend, kind="Informal")
    informal = meetings.kind_of(book.minutes.meeting)
    assert not informal.holds_decisions
    assert not informal.approves_minutes
    book.do(meetings.amend, kind="budget")
    assert meetings.kind_of(book.minutes.meeting).names_votes
    book.do(meetings.amend, kind="Mayor-making")
    assert meetings.kind_of(book.minutes.meeting) == meetings.KINDS["ordinary"]
    book.do(meetings.amend, kind="")
    assert book.minutes.meeting.kind == "ordinary"


def test_a_mode_and_a_first_number_make_sense_or_are_refused(book: Making) -> None:
    book.do(meetings.amend, mode="hybrid", first_minute=14)
    assert "remote or hybrid" in book.refused(meetings.amend, mode="by post")
    assert "from 1 up" in book.refused(meetings.amend, first_minute=0)
    assert (book.minutes.meeting.mode, book.minutes.meeting.first_minute) == ("hybrid", 14)


def test_the_next_meeting_and_the_signature_are_noted_and_taken_back(book: Making) -> None:
    step = book.do(meetings.next_meeting, on=date(2015, 10, 9), at=time(10), words="Town Hall")
    assert step.sentence == "Next meeting noted"
    meeting = book.minutes.meeting
    assert (meeting.next_on, meeting.next_at) == (date(2015, 10, 9), time(10))
    assert meeting.next_said == "Town Hall"
    book.do(meetings.next_meeting, on=None)
    assert (book.minutes.meeting.next_on, book.minutes.meeting.next_said) == (None, "")
    book.do(meetings.signed, by="Ann Other", on=date(2015, 10, 9))
    assert book.minutes.meeting.signed_by == "Ann Other"
    assert book.refused(meetings.signed, by=" ").startswith("Say who signed")
