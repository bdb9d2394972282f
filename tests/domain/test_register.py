"""The register, and what a book takes over from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Refusal, Step
from meetingtui.domain.register import Register, taken_over
from meetingtui.domain.seats import Seat
from tests.domain.making import BODY, Making, sound

BOARD = Body(id=1, uuid="body-1", name="Scrutiny Board")
ANN = Person(id=2, uuid="ann", name="Ann Bell", code="ab")
CYD = Person(id=3, uuid="cyd", name="Cyd Dee", code="cd")
KNOWN: tuple[Record, ...] = (
    BOARD,
    ANN,
    CYD,
    Seat(id=4, body=1, person=2, role="Chairman"),
    Seat(id=5, body=1, person=3, until=date(2015, 1, 1)),
    Body(id=6, uuid="body-6", name="Cabinet"),
    Seat(id=7, body=6, person=3),
)


def take_over(book: Making, known: Register) -> Step:
    step = taken_over(book.minutes, book.stamp(), known)
    book.minutes = book.minutes.apply(step)
    sound(book.minutes)
    book.next_id = 1 + max(record.id for record in book.minutes)
    return step


def test_a_body_is_known_by_its_name_whatever_its_capitals() -> None:
    known = Register.of(KNOWN)
    assert known.body_named(" SCRUTINY board ") == BOARD
    assert known.body_named("Parks") is None


def test_seats_are_those_held_on_the_day() -> None:
    known = Register.of(KNOWN)
    assert [seat.person for seat in known.seats_on(1, date(2015, 7, 9))] == [2]
    assert [seat.person for seat in known.seats_on(1, date(2014, 7, 9))] == [2, 3]


def test_a_book_takes_over_people_and_the_seats_on_its_body(book: Making) -> None:
    step = take_over(book, Register.of(KNOWN))
    assert (step.sentence, step.opening) == ("People and seats brought up to date", True)
    assert {person.uuid for person in book.minutes.all(Person)} == {"ann", "cyd"}
    (seat,) = book.minutes.all(Seat)
    assert (seat.body, seat.role) == (BODY, "Chairman")
    assert book.minutes.get(Person, seat.person).name == "Ann Bell"
    with pytest.raises(Refusal, match=r"The register holds nothing new\."):
        taken_over(book.minutes, book.stamp(), Register.of(KNOWN))


def test_what_the_register_corrects_is_corrected_and_nobody_is_lost(book: Making) -> None:
    stranger = book.person("Eve Fox")
    take_over(book, Register.of(KNOWN))
    ann = book.minutes.where(Person, uuid="ann")[0]
    better = replace(ANN, name="Ann Bell-Cole")
    take_over(book, Register.of([better if record == ANN else record for record in KNOWN]))
    assert book.again(ann).name == "Ann Bell-Cole"
    assert len(book.minutes.all(Seat)) == 1
    assert book.again(stranger).name == "Eve Fox"


def test_somebody_whose_code_is_another_s_here_gets_one_of_their_own(book: Making) -> None:
    abe = book.person("Abe Birch")
    take_over(book, Register.of(KNOWN))
    assert [(p.name, p.code) for p in book.minutes.all(Person)] == [
        ("Abe Birch", "ab"),
        ("Ann Bell", "ab2"),
        ("Cyd Dee", "cd"),
    ]
    ann = book.minutes.where(Person, uuid="ann")[0]
    assert [seat.person for seat in book.minutes.all(Seat)] == [ann.id]
    assert book.again(abe) == abe
    with pytest.raises(Refusal, match="nothing new"):
        taken_over(book.minutes, book.stamp(), Register.of(KNOWN))


def test_somebody_put_down_here_before_is_not_taken_over_twice(book: Making) -> None:
    ann = book.person("Ann Bell")
    take_over(book, Register.of(KNOWN))
    assert [p.name for p in book.minutes.all(Person)] == ["Ann Bell", "Cyd Dee"]
    assert [(seat.person, seat.role) for seat in book.minutes.all(Seat)] == [(ann.id, "Chairman")]


def test_codes_that_the_register_changes_about_are_changed_about(book: Making) -> None:
    take_over(book, Register.of(KNOWN))
    swapped = [BOARD, replace(ANN, code="cd"), replace(CYD, code="ab"), *KNOWN[3:]]
    take_over(book, Register.of(swapped))
    assert {p.name: p.code for p in book.minutes.all(Person)} == {"Ann Bell": "cd", "Cyd Dee": "ab"}


def test_choices_of_style_and_series_are_brought_up_to_date(book: Making) -> None:
    chosen = StyleChoice(id=20, body=1, house_style="parish")
    series = Series(id=21, body=1, name="minute", year="2015", next_number=14)
    take_over(book, Register.of([*KNOWN, chosen, series]))
    assert [(c.body, c.house_style) for c in book.minutes.all(StyleChoice)] == [(BODY, "parish")]
    later = replace(series, next_number=31)
    take_over(book, Register.of([*KNOWN, chosen, later]))
    assert [(s.body, s.next_number) for s in book.minutes.all(Series)] == [(BODY, 31)]
