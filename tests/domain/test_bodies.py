"""Bodies: what meets."""

from __future__ import annotations

from datetime import date

import pytest

from meetingtui.domain import bodies, people, seats
from meetingtui.domain.bodies import Body, Series, StyleChoice, noun_of
from meetingtui.domain.people import Person
from meetingtui.domain.register import Register
from meetingtui.domain.seats import Seat
from tests.domain.making import BODY, Making


@pytest.mark.parametrize(
    ("name", "noun"),
    [
        ("Scrutiny Board", "Board"),
        ("Council Tax Panel", "Panel"),
        ("County Council Cabinet", "Cabinet"),
        ("Board of the Council", "Board"),
        ("Licensing Sub-Committee", "Sub-Committee"),
        ("COUNCIL", "Council"),
        ("Friends of the River", "Meeting"),
    ],
)
def test_a_body_calls_itself_by_the_last_noun_of_its_name(name: str, noun: str) -> None:
    assert noun_of(name) == noun


def test_a_body_is_added_with_its_likely_noun(book: Making) -> None:
    step = book.do(bodies.add, uuid="u", name=" Licensing  Panel\x07")
    assert step.sentence == "Body added: Licensing  Panel"
    added = book.minutes.where(Body, uuid="u")[0]
    assert (added.name, added.noun, added.jurisdiction) == ("Licensing  Panel", "Panel", "England")
    named = book.added(Body, bodies.add, uuid="v", name="Forum", noun="Assembly")
    assert named.noun == "Assembly"


def test_a_body_needs_a_name_of_its_own(book: Making) -> None:
    needs = "A body needs a name, for example: Scrutiny Board."
    taken = "There is a body called SCRUTINY BOARD already."
    assert book.refused(bodies.add, uuid="u", name=" \t") == needs
    assert book.refused(bodies.amend, body=BODY, name="") == needs
    assert book.refused(bodies.add, uuid="u", name="SCRUTINY BOARD") == taken
    other = book.added(Body, bodies.add, uuid="u", name="Cabinet")
    assert book.refused(bodies.amend, body=other.id, name="SCRUTINY BOARD") == taken


def test_a_body_is_corrected(book: Making) -> None:
    step = book.do(bodies.amend, body=BODY, name="SCRUTINY BOARD", house_style="plain")
    assert step.sentence == "Body corrected: Scrutiny Board"
    assert book.minutes.body.name == "SCRUTINY BOARD"
    assert book.minutes.body.house_style == "plain"
    assert book.refused(bodies.amend, body=99, name="X") == "There is no such body in this record."


def test_a_body_with_a_meeting_stays(book: Making) -> None:
    sentence = "Scrutiny Board has a meeting in this book; it can't be removed."
    assert book.refused(bodies.remove, body=BODY) == sentence


def test_a_body_goes_with_the_seats_on_it() -> None:
    known = Register.of([Body(id=1, name="Cabinet"), Body(id=2, name="Council")])
    stamp = Making().stamp()
    for act, words in (
        (people.add, {"uuid": "u", "name": "Ann Bell"}),
        (seats.add, {"body": 1, "person": 3}),
        (seats.add, {"body": 2, "person": 3}),
    ):
        step = act(known, stamp, **words)
        known, stamp = known.apply(step), stamp.after(step.changes)
    known = known.apply(bodies.remove(known, stamp, body=1))
    assert [seat.body for seat in known.all(Seat)] == [2]
    assert [body.name for body in known.all(Body)] == ["Council"]
    assert len(known.all(Person)) == 1


def test_the_house_style_is_the_one_in_force_on_the_day(book: Making) -> None:
    def on(*day: int) -> str:
        return bodies.style_on(book.minutes, book.minutes.body, date(*day))

    book.do(bodies.amend, body=BODY, house_style="usual")
    assert on(2015, 7, 9) == "usual"
    book.do(bodies.choose_style, body=BODY, house_style="later", since=date(2016, 5, 1))
    assert (on(2016, 4, 30), on(2016, 5, 1)) == ("usual", "later")
    book.do(bodies.choose_style, body=BODY, house_style="first")
    assert (on(2016, 4, 30), on(2016, 5, 1)) == ("first", "later")
    book.do(bodies.choose_style, body=BODY, house_style="mended", since=date(2016, 5, 1))
    assert (on(2016, 5, 1), len(book.minutes.all(StyleChoice))) == ("mended", 2)
    book.do(bodies.choose_style, body=BODY, house_style="", since=date(2016, 5, 1))
    assert on(2016, 5, 1) == "first"
    sentence = "No house style was chosen for Scrutiny Board from that day."
    words = {"body": BODY, "house_style": "", "since": date(2017, 1, 1)}
    assert book.refused(bodies.choose_style, **words) == sentence


def test_a_series_is_raised_and_only_lowered_on_purpose(book: Making) -> None:
    words = {"body": BODY, "name": "minute", "year": "2015"}
    book.do(bodies.set_series, next_number=14, **words)
    book.do(bodies.set_series, next_number=20, **words)
    already = "The next minute of Scrutiny Board is 20 already."
    assert book.refused(bodies.set_series, next_number=14, **words) == already
    assert book.refused(bodies.set_series, next_number=20, raised=False, **words) == already
    book.do(bodies.set_series, next_number=9, raised=False, **words)
    (series,) = book.minutes.all(Series)
    assert (series.next_number, series.year) == (9, "2015")
    assert "1 or more" in book.refused(bodies.set_series, next_number=0, **words)
    weather = book.refused(bodies.set_series, body=BODY, name="weather", year="", next_number=1)
    assert weather == "There is no series of that name; there are minute, action, recommendation."


@pytest.mark.parametrize(
    "typed", ["1/4", "1/4 of the members", "1 / 4 of its members", "1/4 members"]
)
def test_a_quorum_is_understood_as_people_say_it(book: Making, typed: str) -> None:
    book.do(bodies.amend, body=BODY, quorum=typed)
    assert book.minutes.body.quorum == "1/4"
