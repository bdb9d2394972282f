"""Sittings: the meeting opens, adjourns, goes on and closes, in that order."""

from __future__ import annotations

from meetingtui.domain import sittings
from meetingtui.domain.sittings import Sitting
from tests.domain.making import Making, at


def test_a_meeting_opens_adjourns_resumes_and_closes(book: Making) -> None:
    said = [
        book.do(sittings.start, at=at("10:02")),
        book.do(sittings.adjourn, at=at("11:30")),
        book.do(sittings.resume, at=at("11:45")),
        book.do(sittings.close, at=at("12:30")),
    ]
    assert [step.sentence for step in said] == [
        "Meeting opened",
        "Meeting adjourned",
        "Meeting resumed",
        "Meeting closed",
    ]
    first, second = book.minutes.all(Sitting)
    assert (first.started_at, first.ended_at, first.ending) == (
        at("10:02"),
        at("11:30"),
        "adjourned",
    )
    assert (second.started_at, second.ended_at, second.ending) == (
        at("11:45"),
        at("12:30"),
        "closed",
    )
    assert sittings.last(book.minutes) == second


def test_without_a_time_the_clock_says_when(book: Making) -> None:
    book.now = at("10:07")
    assert book.added(Sitting, sittings.start).started_at == at("10:07")


def test_what_is_open_is_not_opened_again(book: Making) -> None:
    book.do(sittings.start, at=at("10:02"))
    sentence = "The meeting has been open since 10:02."
    assert book.refused(sittings.start) == sentence
    assert book.refused(sittings.resume) == sentence


def test_an_adjourned_meeting_is_resumed_and_one_that_never_began_is_started(
    book: Making,
) -> None:
    sentence = "The meeting has not started; /start opens it."
    assert book.refused(sittings.resume) == sentence
    book.do(sittings.start)
    book.do(sittings.adjourn)
    assert book.refused(sittings.start) == "The meeting is adjourned; /resume opens it again."


def test_what_is_not_open_can_not_end(book: Making) -> None:
    sentence = "The meeting is not open; /start or /resume opens it."
    assert book.refused(sittings.adjourn) == sentence
    book.do(sittings.start)
    book.do(sittings.close)
    assert book.refused(sittings.close) == sentence


def test_a_meeting_closed_too_soon_goes_on(book: Making) -> None:
    book.do(sittings.start, at=at("10:00"))
    book.do(sittings.close, at=at("11:00"))
    assert book.do(sittings.resume, at=at("11:00")).sentence == "Meeting resumed"


def test_times_run_forwards(book: Making) -> None:
    book.do(sittings.start, at=at("10:30"))
    assert (
        book.refused(sittings.close, at=at("10:15")) == "The meeting opened at 10:30, after 10:15."
    )
    book.do(sittings.adjourn, at=at("11:30"))
    sentence = "The meeting was adjourned at 11:30, after 11:00."
    assert book.refused(sittings.resume, at=at("11:00")) == sentence
    book.do(sittings.resume, at=at("11:45"))
    book.do(sittings.close, at=at("12:00"))
    sentence = "The meeting was closed at 12:00, after 11:50."
    assert book.refused(sittings.start, at=at("11:50")) == sentence
    assert len(book.minutes.all(Sitting)) == 2
