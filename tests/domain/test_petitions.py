"""Petitions and deputations."""

from __future__ import annotations

from meetingtui.domain import petitions
from meetingtui.domain.petitions import Petition
from tests.domain.making import Making


def receive(book: Making, **words: object) -> Petition:
    return book.added(Petition, petitions.receive, **{"item": None, "text": "Save it", **words})


def test_a_petition_is_recorded(book: Making) -> None:
    item = book.item()
    made = receive(book, name="Jane Example", place_from="Larkfield", signatures=312)
    assert (made.name_in_gutter, made.item, made.kind) == ("pet1", item.id, "petition")
    assert (made.text, made.name, made.signatures) == ("Save it", "Jane Example", 312)
    assert book.steps[-1].sentence == "Petition recorded under item 1"
    receive(book, kind="deputation", text="", name="Jane Example")
    assert book.steps[-1].sentence == "Deputation recorded under item 1"


def test_a_petition_asks_for_something_or_is_somebody_s(book: Making) -> None:
    book.item()
    sentence = "Say what it asks for, for example: /pet Save the bridge > Jane Example"
    assert book.refused(petitions.receive, item=None, text=" ") == sentence
    made = receive(book)
    assert book.refused(petitions.amend, petition=made.id, text="") == sentence
    assert "no signatures" in book.refused(petitions.amend, petition=made.id, signatures=-1)
    assert book.refused(petitions.amend, petition=made.id, colour="red") == (
        "A petition has no colour."
    )


def test_a_petition_is_answered_and_corrected(book: Making) -> None:
    book.item()
    ann, made = book.person(), receive(book, signatures=3)
    assert "Say what is answered" in book.refused(petitions.respond, petition=made.id)
    book.do(petitions.respond, petition=made.id, words="In May.", person=ann.id)
    book.do(petitions.amend, petition=made.id, text="Save them")
    now = book.again(made)
    assert (now.response, now.respondent, now.text, now.signatures) == (
        "In May.",
        ann.id,
        "Save them",
        3,
    )
    book.do(petitions.respond, petition=made.id, found_in="Annex C", name="Leader")
    now = book.again(made)
    assert (now.response, now.response_in, now.respondent) == ("", "Annex C", None)
    assert now.respondent_name == "Leader"
