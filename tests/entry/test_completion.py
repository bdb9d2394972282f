"""Completion."""

from __future__ import annotations

import pytest

from meetingtui.domain import text
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.entry import verbs
from meetingtui.entry.completion import Completion, complete
from meetingtui.entry.line import READ
from tests.entry.session import Session, bare, item, person, under_way


def offered(line: str, session: Session | None = None) -> list[Completion]:
    """What is offered at the end of a line."""
    return complete(line, len(line), (session or under_way()).minutes, item(5))


def codes(line: str, session: Session | None = None) -> list[str]:
    """The codes of the people offered at the end of a line."""
    return [offer.label.split()[0] for offer in offered(line, session)]


def put(line: str, offer: Completion) -> str:
    """The line with an offer accepted."""
    return line[: offer.start] + offer.insert + line[offer.end :]


def test_people_in_the_room_come_first() -> None:
    assert codes("Then @") == ["ab", "cd", "ef", "gh", "dd", "js", "js2"]
    session = under_way().enter("/out ab", "/in dd")
    assert codes("Then @", session)[:4] == ["cd", "dd", "ef", "ab"]


def test_a_person_is_offered_by_code_name_or_title() -> None:
    assert codes("Then @d") == ["dd", "cd"]
    assert codes("Then @dre") == ["dd"]
    assert codes("Then @dep") == ["dd"]
    assert codes("@smi") == ["js", "js2"]
    assert codes("@js") == ["js", "js2"]
    assert offered("@zz") == []


def test_an_accepted_person_is_a_token_in_place_of_what_was_typed() -> None:
    line = "Then ⟦⟧ @dre"
    (offer,) = offered(line)
    assert offer.label == "dd  Dinah Drew, Deputy Director of Roads"
    assert put(line, offer) == f"Then ⟦⟧ {text.token('person', person('dd'))}"
    session = under_way().enter(put(line, offer))
    assert text.tokens(session.last(Point).text) == [("person", person("dd"))]


def test_a_completion_is_of_the_word_before_the_cursor() -> None:
    line = "Then @dre spoke"
    (offer,) = complete(line, 9, under_way().minutes, None)
    assert put(line, offer) == "Then ⟦person:14⟧ spoke"
    assert complete(line, len(line), under_way().minutes, None) == []


@pytest.mark.parametrize(
    "line",
    ["", "ab", "a@dre", "mail a.b@dre", "done;", "(;an", "and/or", "1/2", "@1@d", "said: ", "x @ "],
)
def test_words_that_are_no_sigil_offer_nothing(line: str) -> None:
    assert offered(line) == []


def test_verbs_are_offered_at_the_start_only() -> None:
    assert offered("/w")[0].insert == "/w "
    assert {"/l ", "/see "} <= {offer.insert for offer in offered("/l") + offered("/lo")}
    assert [offer.insert for offer in offered("/clo")] == ["/t ", "/close "]
    assert offered("/zz") == []
    assert offered("x/w") == []


def test_verbs_of_a_later_version_are_not_offered() -> None:
    every = {
        offer.insert.strip()
        for letter in "abcdefghijklmnopqrstuvw"
        for offer in complete(f"/{letter}", 2, bare(), None)
    }
    assert every <= {form for verb in verbs.VERBS for form in verb.forms}
    assert len(every) > 20


def test_every_offered_verb_can_be_read() -> None:
    for letter in "abcdefghijklmnopqrstuvw0!?":
        for offer in offered(f"/{letter}"):
            assert verbs.find(offer.insert.strip()).name in READ


def test_kinds_are_offered_at_the_end_of_prose() -> None:
    assert {offer.insert for offer in offered("That it be so /")} == {
        f"/{tail}" for tail in list(verbs.TAILS)[:8]
    }
    offer = offered("That it be so /a")[0]
    assert put("That it be so /a", offer) == "That it be so /a"


def test_phrases_speak_of_the_body_by_its_noun() -> None:
    (offer,) = offered("Then ;adv")
    assert put("Then ;adv", offer) == "Then The Board was advised that "
    assert [o.insert for o in offered(";assurance")] == ["Members asked for assurance that "]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/in dre", ["dd"]),
        ("/pr ab dre", ["dd"]),
        ("/ap dre", ["dd"]),
        ("/w dre", ["dd"]),
        ("/ap ab: dre", []),
        ("/w Jane Dre", []),
        ("/r dre", []),
        ("/zz dre", []),
    ],
)
def test_people_are_offered_where_a_verb_takes_them(line: str, expected: list[str]) -> None:
    assert codes(line) == expected


def test_a_person_accepted_after_a_verb_is_understood() -> None:
    (offer,) = offered("/in dre")
    session = under_way().enter(put("/in dre", offer))
    assert any(c.record.TABLE == "presence" for c in session.steps[-1].changes)


def test_items_are_offered_where_a_verb_takes_one() -> None:
    (offer,) = offered("/go 7")
    assert (offer.insert, offer.label) == ("7", "7  Budget")


def test_a_long_label_is_cut() -> None:
    minutes = bare()
    long = Person(id=90, uuid="x", name="Zoe Long", code="zl", title="Head of " + "x" * 90)
    (offer,) = complete("@zl", 3, type(minutes).of([*minutes, long]), None)
    assert len(offer.label) <= 60
    assert offer.label.endswith("…")


def test_without_a_meeting_nothing_fails() -> None:
    assert complete(";adv", 4, type(bare())(), None)[0].insert == "The Meeting was advised that "


def test_several_lines_are_offered_as_points_or_as_a_statement() -> None:
    pasted = "One was said.\nTwo was said.\n\nThree was said."
    offers = complete(pasted, len(pasted), under_way().minutes, None)
    assert [offer.insert for offer in offers] == ["/ea ", "/vb "]
    assert offers[0].label.startswith("3 points")
    assert {(offer.start, offer.end) for offer in offers} == {(0, 0)}


def test_each_of_several_lines_becomes_a_point_in_one_step() -> None:
    scene = under_way().enter("/ea One was said.\nTwo was said.\n\n Three was said.")
    assert [point.text for point in scene.minutes.all(Point)][-3:] == [
        "One was said.",
        "Two was said.",
        "Three was said.",
    ]
