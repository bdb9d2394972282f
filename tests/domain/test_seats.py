"""Seats: dated, and one person holds one at a time."""

from __future__ import annotations

from datetime import date

import pytest

from meetingtui.domain import seats
from meetingtui.domain.seats import Seat
from tests.domain.making import BODY, Making

JULY, AUGUST, SEPTEMBER = (date(2015, month, 1) for month in (7, 8, 9))


@pytest.mark.parametrize(
    ("since", "until", "day", "held"),
    [
        (None, None, AUGUST, True),
        (AUGUST, None, JULY, False),
        (AUGUST, None, AUGUST, True),
        (None, AUGUST, AUGUST, True),
        (None, AUGUST, SEPTEMBER, False),
        (JULY, SEPTEMBER, AUGUST, True),
    ],
)
def test_a_seat_is_held_from_its_first_day_to_its_last(
    since: date | None, until: date | None, day: date, held: bool
) -> None:
    assert Seat(id=1, body=1, person=2, since=since, until=until).held_on(day) is held


@pytest.mark.parametrize(
    ("category", "votes"),
    [("", True), ("Member", True), ("co-opted", True), ("officer", False), ("invitee", False)],
)
def test_who_may_vote_follows_from_the_kind_of_seat(
    book: Making, category: str, votes: bool
) -> None:
    ann = book.person()
    seat = book.added(Seat, seats.add, body=BODY, person=ann.id, category=category)
    assert seat.category == (category.lower() or "member")
    assert seat.may_vote is votes


def test_a_person_holds_one_seat_on_a_body_at_a_time(book: Making) -> None:
    ann = book.person()
    first = book.added(Seat, seats.add, body=BODY, person=ann.id, until=JULY)
    later = book.added(Seat, seats.add, body=BODY, person=ann.id, since=AUGUST, role="Chairman")
    taken = "That person holds a seat on this body already."
    assert book.refused(seats.add, body=BODY, person=ann.id, since=SEPTEMBER) == taken
    assert book.refused(seats.add, body=BODY, person=ann.id) == taken
    assert book.refused(seats.amend, seat=first.id, until=SEPTEMBER) == taken
    assert book.do(seats.amend, seat=first.id, until=date(2015, 7, 31)).sentence == "Seat corrected"
    assert book.again(later).role == "Chairman"


def test_a_seat_needs_a_known_kind_dates_in_order_a_body_and_a_person(book: Making) -> None:
    ann = book.person()
    sentence = "'chief' is no kind of seat; say member, co-opted, invitee, officer."
    assert book.refused(seats.add, body=BODY, person=ann.id, category="Chief") == sentence
    sentence = "The seat ends (2015-07-01) before it begins (2015-08-01)."
    words = {"body": BODY, "person": ann.id, "since": AUGUST, "until": JULY}
    assert book.refused(seats.add, **words) == sentence
    assert (
        book.refused(seats.add, body=99, person=ann.id) == "There is no such body in this record."
    )
    assert (
        book.refused(seats.add, body=BODY, person=99) == "There is no such person in this record."
    )


def test_a_seat_is_corrected_and_the_vote_follows(book: Making) -> None:
    ann = book.person()
    seat = book.added(Seat, seats.add, body=BODY, person=ann.id)
    book.do(seats.amend, seat=seat.id, category="Officer", role="Clerk", party="none")
    now = book.again(seat)
    assert (now.category, now.role, now.party, now.may_vote) == ("officer", "Clerk", "none", False)
    book.do(seats.amend, seat=seat.id, may_vote=True)
    book.do(seats.amend, seat=seat.id, role="Adviser")
    assert book.again(seat).may_vote
    assert "no kind of seat" in book.refused(seats.amend, seat=seat.id, category="x")


def test_a_seat_is_removed(book: Making) -> None:
    ann = book.person()
    seat = book.added(Seat, seats.add, body=BODY, person=ann.id)
    assert book.do(seats.remove, seat=seat.id).sentence == "Seat removed"
    assert not book.minutes.all(Seat)
    assert book.refused(seats.remove, seat=seat.id) == "There is no such seat in this record."
