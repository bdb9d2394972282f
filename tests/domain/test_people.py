"""People: codes that nobody shares, titles and their shorter forms."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import attendance, people, seats
from meetingtui.domain.people import Person, initials, short_title_of
from meetingtui.domain.seats import Seat
from tests.domain.making import BODY, Making


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Caroline Budden", "cb"),
        ("J. R. Hartley", "jrh"),
        ("Anne-Marie O’Neill", "amo"),
        ("Élodie Brun", "éb"),
        ("  ", ""),
        ("3rd Officer", "o"),
    ],
)
def test_initials(name: str, code: str) -> None:
    assert initials(name) == code


@pytest.mark.parametrize(
    ("title", "short"),
    [
        ("Deputy Director of Children, Schools and Families", "Deputy Director"),
        ("Cabinet Member for Schools", "Cabinet Member"),
        ("Head of Service for Roads", "Head"),
        ("Clerk", "Clerk"),
    ],
)
def test_the_shorter_form_of_a_title(title: str, short: str) -> None:
    assert short_title_of(title) == short


def test_a_person_is_added_with_a_code(book: Making) -> None:
    step = book.do(people.add, uuid="u", name=" Ann Bell ", title="Head of Parks")
    assert step.sentence == "Person added"
    ann = book.minutes.where(Person, uuid="u")[0]
    assert (ann.name, ann.code, ann.title, ann.short_title) == (
        "Ann Bell",
        "ab",
        "Head of Parks",
        "Head",
    )
    assert book.person("Abe Birch").code == "ab2"
    assert book.person("Amy Bird").code == "ab3"
    assert book.person("42").code == "x"
    assert book.person("Cyd Dee", code="BOSS").code == "boss"


@given(st.lists(st.sampled_from(["Ann Bell", "Abe Birch", "42", "Ab Two", "Élodie"]), max_size=8))
def test_no_two_people_share_a_code(names: list[str]) -> None:
    book = Making()
    for name in names:
        book.person(name)
    codes = [person.code for person in book.minutes.all(Person)]
    assert len(codes) == len(set(codes))
    assert all(codes)


def test_a_person_needs_a_name_and_a_code_of_their_own(book: Making) -> None:
    ann = book.person("Ann Bell")
    bea = book.person("Bea Cole")
    needs = "A person needs a name, for example: Jane Example."
    assert book.refused(people.add, uuid="u", name="") == needs
    assert book.refused(people.amend, person=ann.id, name=" ") == needs
    sentence = "The code ab is Ann Bell's; choose another."
    assert book.refused(people.add, uuid="u", name="Zed", code="AB") == sentence
    sentence = "The code ab is somebody else's; choose another."
    assert book.refused(people.amend, person=bea.id, code="ab") == sentence


def test_a_person_is_corrected(book: Making) -> None:
    ann = book.person("Ann Bell", "Clerk")
    assert (
        book.do(people.amend, person=ann.id, title="Head of Parks").sentence == "Person corrected"
    )
    assert book.again(ann).short_title == "Head"
    assert book.again(ann).code == "ab"
    book.do(people.amend, person=ann.id, title="Head of Parks", short_title="Parks")
    assert book.again(ann).short_title == "Parks"
    book.do(people.amend, person=ann.id, name="Ann Cole", code="")
    assert book.again(ann).code == "ac"
    assert (
        book.refused(people.amend, person=99, name="X") == "There is no such person in this record."
    )


def test_a_person_goes_with_their_seats_unless_anything_names_them(book: Making) -> None:
    ann = book.person("Ann Bell")
    book.do(seats.add, body=BODY, person=ann.id)
    assert book.do(people.remove, person=ann.id).sentence == "Person removed"
    assert not book.minutes.all(Seat)
    bea = book.person("Bea Cole")
    book.item()
    book.point(f"⟦person:{bea.id}⟧ asked.")
    book.do(attendance.record, people=(bea.id,))
    sentence = "Bea Cole is named in this record (attendance, mention); strike that first."
    assert book.refused(people.remove, person=bea.id) == sentence
