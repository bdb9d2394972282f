"""Sittings: the meeting opens, adjourns, goes on and closes, in that order."""

from __future__ import annotations

from datetime import date, time, timedelta

from meetingtui.domain import sittings
from meetingtui.domain.sittings import Extension, Sitting
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


def test_a_meeting_whose_opening_nobody_timed_ends_when_it_ended(book: Making) -> None:
    book.do(sittings.start, at=at("12:00"), untimed=True)
    book.do(sittings.adjourn, at=at("11:00"))
    (sitting,) = book.minutes.all(Sitting)
    assert (sitting.started_at, sitting.ended_at) == (at("11:00"), at("11:00"))
    book.do(sittings.resume, at=at("12:00"), untimed=True)
    sentence = "The meeting was adjourned at 11:00, after 10:45."
    assert book.refused(sittings.close, at=at("10:45")) == sentence
    book.do(sittings.close, at=at("11:45"))


def test_a_moment_that_nobody_knows_gives_way_to_one_that_is_known(book: Making) -> None:
    book.now = at("14:00")
    book.do(sittings.start, untimed=True)
    book.do(sittings.adjourn, at=at("10:30"), untimed=True)
    book.do(sittings.resume, at=at("10:15"))
    book.do(sittings.close, at=at("11:00"))
    first, second = book.minutes.all(Sitting)
    assert (first.started_at, first.ended_at) == (at("10:15"), at("10:15"))
    assert (first.start_untimed, first.end_untimed) == (True, True)
    assert (second.started_at, second.ended_at) == (at("10:15"), at("11:00"))


def test_a_time_told_later_moves_the_one_that_is_not_known(book: Making) -> None:
    book.now = at("14:00")
    sitting = book.added(Sitting, sittings.start, untimed=True)
    book.do(sittings.close)
    book.do(sittings.amend, sitting=sitting.id, ended_at=at("12:30"))
    after = book.again(sitting)
    assert (after.started_at, after.ended_at, after.start_untimed) == (at("12:30"),) * 2 + (True,)
    book.do(sittings.amend, sitting=sitting.id, end_untimed=True)
    book.do(sittings.amend, sitting=sitting.id, started_at=at("12:45"))
    assert book.again(sitting).ended_at == at("12:45")


def test_a_sitting_is_corrected_in_what_it_has(book: Making) -> None:
    sitting = book.added(Sitting, sittings.start)
    amend = sittings.amend
    assert "has no place" in book.refused(amend, sitting=sitting.id, place=1.0)
    assert book.refused(amend, sitting=sitting.id, started_at=None).startswith("Say when")
    assert "by an adjournment or the close" in book.refused(amend, sitting=sitting.id, ending="x")


def test_an_extension_goes_on_saying_how_far(book: Making) -> None:
    extension = book.added(Extension, sittings.extend, until=time(22, 30))
    amend = sittings.amend_extension
    assert book.refused(amend, extension=extension.id, until=None).startswith("Say until when")
    assert "has no item" in book.refused(amend, extension=extension.id, item=None)
    book.do(amend, extension=extension.id, until=None, note="to finish the business")
    assert book.again(extension).note == "to finish the business"


def test_what_is_said_is_said_on_the_day_of_the_latest_sitting(book: Making) -> None:
    months_later, held_on = date(2016, 2, 1), at("10:00").date()
    assert sittings.day(book.minutes, months_later) == held_on
    book.do(sittings.start, at=at("10:02"))
    assert sittings.day(book.minutes, months_later) == held_on
    book.do(sittings.adjourn, at=at("11:30"))
    book.do(sittings.resume, at=at("09:00") + timedelta(days=4))
    assert sittings.day(book.minutes, months_later) == date(2015, 7, 13)


def test_an_opening_that_nobody_timed_says_nothing_of_the_day(book: Making) -> None:
    book.do(sittings.start, at=at("10:02") + timedelta(days=30), untimed=True)
    assert sittings.day(book.minutes, date(2016, 2, 1)) == at("10:00").date()
