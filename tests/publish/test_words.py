"""Words: how people are named at the first and at later mentions."""

from __future__ import annotations

import dataclasses
from datetime import date

import pytest

from meetingtui.domain import items, people, points, seats, text
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.styles.people import PeopleStyle
from meetingtui.publish.compose import document
from meetingtui.publish.text import words
from meetingtui.publish.words import MARK, UNKNOWN, Words
from tests.publish.meetings import Writer

STYLE = HouseStyle()


def said(writer: Writer, stored: str, style: HouseStyle = STYLE) -> str:
    return Words(writer.minutes, style).spell(stored)


def test_an_officer_is_the_full_title_then_the_short_one() -> None:
    writer = Writer()
    head = text.token("person", writer.person("Caroline Budd", "Director of Schools and Families"))
    assert said(writer, f"{head} said that {head} knew. {head} left.") == (
        "The Director of Schools and Families said that the Director knew. The Director left."
    )


def test_a_mention_inside_a_sentence_is_not_given_a_capital() -> None:
    writer = Writer()
    head = text.token("person", writer.person("Caroline Budd", "Director of Schools"))
    assert said(writer, f"Then {head}") == "Then the Director of Schools"
    assert said(writer, f"Why? {head}") == "Why? The Director of Schools"


def test_a_member_is_named_even_with_a_title_and_only_while_the_seat_is_held() -> None:
    writer = Writer()
    person = writer.person("Ada Thrale", "Leader of the Council")
    writer.do(seats.add, body=1, person=person, until=date(2014, 1, 1))
    token = text.token("person", person)
    assert said(writer, token) == "The Leader of the Council"
    writer.do(seats.add, body=1, person=person, since=date(2015, 1, 1))
    assert said(writer, f"{token} and {token}") == "Ada Thrale and Ada Thrale"
    formal = PeopleStyle(member_first="Councillor {name}", member_later="Cllr {surname}")
    style = dataclasses.replace(STYLE, people=formal)
    assert said(writer, f"{token} and {token}", style) == "Councillor Ada Thrale and Cllr Thrale"


def test_an_officers_seat_does_not_make_a_member() -> None:
    writer = Writer()
    person = writer.person("Ada Thrale", "Solicitor")
    writer.do(seats.add, body=1, person=person, category="officer")
    assert said(writer, text.token("person", person)) == "The Solicitor"


def test_two_with_one_short_title_keep_their_full_titles_once_both_were_named() -> None:
    writer = Writer()
    one = text.token("person", writer.person("A", "Head of Lamps"))
    two = text.token("person", writer.person("B", "Head of Verges"))
    assert said(writer, f"x {one} {one} {two} {one}") == (
        "x the Head of Lamps the Head the Head of Verges the Head of Lamps"
    )


def test_a_title_that_two_bear_stands_beside_a_name_or_is_left_out() -> None:
    writer = Writer()
    first = text.token("person", writer.person("Ida Moss", "Planner", code="im"))
    second = text.token("person", writer.person("Jon Reed", "Planner", code="jr"))
    assert said(writer, f"{first} met {second}") == "Ida Moss met Jon Reed"
    for form, expected in (
        ("{name} ({title})", "Ida Moss (Planner) met Jon Reed (Planner)"),
        ("{initials}", "IM met JR"),
    ):
        style = dataclasses.replace(STYLE, people=PeopleStyle(first=form))
        assert said(writer, f"{first} met {second}", style) == expected


def test_people_without_a_title_of_their_own_are_named() -> None:
    writer = Writer()
    plain = text.token("person", writer.person("Jo Plain"))
    shared = [text.token("person", writer.person(n, "Councillor")) for n in ("Al Bee", "Cy Dee")]
    described = text.token("person", writer.person("highways officer", described=True))
    stored = f"x {plain}, {shared[0]}, {shared[1]} and {described}"
    assert said(writer, stored) == "x Jo Plain, Al Bee, Cy Dee and the highways officer"


def test_namesakes_are_told_apart_by_their_notes() -> None:
    writer = Writer()
    one, two = (writer.person("David Lewis", code=code) for code in ("d1", "d2"))
    writer.do(people.amend, person=one, note="Cobham")
    found = Words(writer.minutes, STYLE)
    assert (found.name(one), found.name(two)) == ("David Lewis (Cobham)", "David Lewis")


@pytest.mark.parametrize("form", ["Cllr {surname}", "Cllr {initials} {surname}"])
def test_whoever_would_be_printed_alike_is_printed_with_the_whole_name(form: str) -> None:
    writer = Writer()
    ann, alan, jo = (
        writer.person(name, code=code)
        for name, code in (("Ann Harris", "ah"), ("Alan Harris", "ah2"), ("Jo Plain", "jp"))
    )
    style = dataclasses.replace(STYLE, people=PeopleStyle(name=form, untitled="{surname}"))
    found = Words(writer.minutes, style)
    assert (found.name(ann), found.name(alan)) == ("Cllr Ann Harris", "Cllr Alan Harris")
    assert found.name(jo).endswith(" Plain")
    assert "Jo" not in found.name(jo)
    stored = " and ".join(text.token("person", one) for one in (ann, jo))
    assert said(writer, f"x {stored}", style) == "x Cllr Ann Harris and Plain"
    initials = dataclasses.replace(STYLE, people=PeopleStyle(name="{initials}"))
    assert Words(writer.minutes, initials).name(ann) == "Ann Harris"


def test_mentions_are_counted_for_each_document_of_its_own() -> None:
    writer = Writer()
    head = text.token("person", writer.person("Caroline Budd", "Director of Schools"))
    for title in ("One", "Two"):
        writer.item(title)
        writer.do(points.note, item=None, words=f"{head} spoke.")
    whole = " ".join(words(document(writer.minutes, STYLE)))
    assert "The Director of Schools spoke. 2. Two Key points: The Director spoke." in whole
    for item in items.ordered(writer.minutes):
        extract = " ".join(words(document(writer.minutes, STYLE, item.id)))
        assert extract.endswith("The Director of Schools spoke.")


def test_a_typed_bracket_is_a_bracket_and_a_lost_person_is_no_crash() -> None:
    writer = Writer()
    assert said(writer, text.typed("⟦person:7⟧")) == "⟦person:7⟧"
    assert said(writer, "⟦person:999⟧ spoke") == f"{UNKNOWN} spoke"
    assert MARK.fullmatch(said(writer, "⟦report:1⟧"))


@pytest.mark.parametrize(
    ("names", "expected"),
    [([], ""), (["A"], "A"), (["A", "B"], "A and B"), (["A", "B", "C"], "A, B and C")],
)
def test_several_names_in_a_sentence(names: list[str], expected: str) -> None:
    assert Words(Writer().minutes, STYLE).listed(names) == expected
