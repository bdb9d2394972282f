"""Entries made into another kind: no word is lost, and who is to do a thing stays so."""

from __future__ import annotations

import pytest

from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.entry import Entry
from meetingtui.domain.motions import Motion
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Question
from tests.entry.session import Session, person, under_way


def owners(session: Session) -> list[object]:
    found = session.minutes.all(Owner)
    return [owner.name if owner.person is None else owner.person for owner in found]


@pytest.mark.parametrize(
    ("letter", "kind"),
    [("r", Clause), ("a", Action), ("q", Question), ("m", Motion)],
)
def test_a_point_becomes_another_kind_at_its_place(letter: str, kind: type[Entry]) -> None:
    session = under_way()
    before = session.minutes.all(Point)[0]
    session.enter(f"/k p1 {letter}")
    made = session.last(kind)
    assert made.main_text == before.text
    assert kind is Clause or made.place == before.place
    assert len(session.minutes.all(Point)) == 1


def test_who_is_to_do_an_action_is_responsible_for_the_clause() -> None:
    session = under_way().enter("/a dd: send the figures > by 31 October 2015", "/k a1 r")
    clause = session.last(Clause)
    assert clause.responsible == f"⟦person:{person('dd')}⟧"
    assert clause.text == "send the figures (by 31 October 2015)"
    session.enter("/k r2 a")
    assert owners(session) == [person("dd")]


def test_a_speaker_becomes_words() -> None:
    session = under_way().enter("/s ab: the bridge is old", "/k p3 r")
    name = f"⟦person:{person('ab')}⟧"
    assert session.last(Clause).text == f"{name}: the bridge is old"
    assert session.minutes.get(Person, person("ab"))


def test_a_document_keeps_its_label_and_place() -> None:
    session = under_way().enter("/doc Annex A: map > www.example.org", "/k doc1 p")
    assert session.last(Point).text == "Annex A: map (www.example.org)"


def test_a_clause_goes_into_the_decision_that_is_there() -> None:
    session = under_way().enter("/k p1 r")
    assert len(session.minutes.all(Decision)) == 1
    assert [clause.decision for clause in session.minutes.all(Clause)] == [
        session.one(Decision).id
    ] * 2


def test_a_motion_takes_the_next_path() -> None:
    session = under_way().enter("/m ab+cd That it be built.", "/k p1 m")
    assert [motion.path for motion in session.minutes.all(Motion)] == ["1", "2"]


@pytest.mark.parametrize(
    ("line", "handle", "expected"),
    [
        (
            "/q 3 Jane Example of Larkfield > Leader: Why? [Annex 2]",
            "q1",
            "3, Jane Example, Larkfield, Leader: Why? (Annex 2)",
        ),
        (
            "/m [Amendment G] ab+cd That it be built.",
            "m1",
            "Amendment G, @ab, @cd: That it be built.",
        ),
        ("/ann Leader > It reopens.", "ann1", "Leader: It reopens."),
        (
            "/doc Annex A: map > the Minute Book > late",
            "doc1",
            "Annex A: map (the Minute Book; late)",
        ),
        ("/r [NOTED] > Cabinet: the report; > resp: cd", "r2", "NOTED, Cabinet, @cd: the report;"),
    ],
)
def test_what_an_entry_holds_besides_its_text_becomes_words(
    line: str, handle: str, expected: str
) -> None:
    made = under_way().enter(line, f"/k {handle} p").last(Point).text
    for code in ("ab", "cd"):
        made = made.replace(f"⟦person:{person(code)}⟧", f"@{code}")
    assert made == expected


def test_inserted_text_and_tags_become_words_too() -> None:
    session = under_way().enter(
        "/ins r1: 4.2 The Board sits.", "/k r1 p", "/tg p1 = SQ1", "/k p1 a"
    )
    assert session.last(Point).text == "That the bids be published; (4.2 The Board sits.)"
    assert session.last(Action).text == "SQ1: The four officers were thanked."


def test_an_addressee_besides_whoever_is_responsible_is_kept() -> None:
    session = under_way().enter("/r > Cabinet: That it be built; > resp: dd", "/k r2 a")
    assert owners(session) == [person("dd")]
    assert session.last(Action).text == "Cabinet: That it be built;"
