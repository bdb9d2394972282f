"""To whom points and actions are put down, as typed; and how that is mended in the line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from meetingtui.domain import actions, points
from meetingtui.domain.actions import Action
from meetingtui.domain.documents import Document
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Question
from meetingtui.domain.record import Refusal
from meetingtui.domain.seats import Seat
from meetingtui.entry import line as entry_line
from meetingtui.entry.reading import Edit
from tests.entry.session import Session, person, under_way


def speakers(session: Session) -> list[int | str]:
    return list(points.speakers_of(session.minutes, session.last(Point).id))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("ab", [person("ab")]),
        ("ab, cd and ef", [person("ab"), person("cd"), person("ef")]),
        ("the Deputy Director", ["the Deputy Director"]),
        ("Deputy Director of Roads", [person("dd")]),
        ("Children and Families Team", ["Children and Families Team"]),
        ('"Health, Care and Roads" + ab', ["Health, Care and Roads", person("ab")]),
        ("a resident", ["a resident"]),
        ("Members", ["Members"]),
    ],
)
def test_who_speaks_may_be_a_person_a_role_a_body_or_several(
    typed: str, expected: list[int | str]
) -> None:
    session = under_way().enter(f"/s {typed}: It was so.")
    assert (speakers(session), session.last(Point).text) == (expected, "It was so.")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/s", "Say who, and what they said"),
        ("/s ab it was so", "A colon parts who speaks from what they say"),
        ("/s zz: It was so.", "“zz” is nobody known here"),
        ("/s r1 = ab", "r1 is no point"),
        ("/tg p1 SQ1", "Say which point, and its tag after an equals sign"),
        ("/ow p1 = ab", "p1 is no action"),
        ("/due a1 by Easter", "Say which one, and what is right after an equals sign"),
        ("/tb Ward", "The cells of a table have a bar between them"),
        ("/ppp Why?", "p2 has no sub-point for it to stand under"),
        ("/0 back", "Say which block, for example: /0d back"),
    ],
)
def test_what_is_doubtful_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        under_way().enter(line)
    assert sentence in str(refused.value)


def test_offices_of_the_body_have_short_forms() -> None:
    session = under_way()
    seats = session.minutes.all(Seat)
    seats = [replace(seats[0], role="Convener"), replace(seats[1], role="Vice-Convener")]
    session.minutes = Minutes.of([*(r for r in session.minutes if r not in seats), *seats])
    session.enter("/a ch: do x", "/a vc + ck: do y", "/q resident > vc: Why?")
    first, second = session.minutes.all(Action)
    assert actions.owners_of(session.minutes, first.id) == ("Convener",)
    assert actions.owners_of(session.minutes, second.id) == ("Vice-Convener", "Clerk")
    assert session.one(Question).addressed_to == "the Vice-Convener"
    session.enter("/ow a1 = vc and ck")
    assert actions.owners_of(session.minutes, first.id) == ("Vice-Convener", "Clerk")


def test_the_chair_who_speaks_is_the_person() -> None:
    assert speakers(under_way().enter("/s ch: It was so.")) == [person("ab")]


def test_an_office_nobody_holds_is_the_chair_or_nobody() -> None:
    session = under_way().enter("/a ch: do x")
    assert actions.owners_of(session.minutes, session.one(Action).id) == ("Chair",)
    with pytest.raises(Refusal, match="“vc” is nobody known here"):
        session.enter("/ow a1 = vc")


def test_a_person_with_the_code_of_an_office_is_that_person() -> None:
    session = under_way().enter("/att Carol Hunt, Treasurer", "/a ch: do x")
    who = next(p.id for p in session.minutes.all(Person) if p.code == "ch")
    assert actions.owners_of(session.minutes, session.one(Action).id) == (who,)


def test_somebody_known_by_description_only_may_speak() -> None:
    session = under_way().enter("/s @?highways officer: It was so.")
    (who,) = speakers(session)
    assert isinstance(who, int)
    assert who not in {person("ab"), person("dd")}


def test_who_spoke_is_mended_in_the_line() -> None:
    session = under_way().enter("/s ab + Labour Group: It was so.")
    made = session.last(Point)
    assert session.read("/f") == Edit("point", made.id, "ab, Labour Group: It was so.")
    acts = entry_line.read_edit("cd: It was not so.", "point", made.id, session.context)
    session.carry_out(acts)
    assert speakers(session) == [person("cd")]
    assert session.last(Point).text == "It was not so."


def test_a_point_that_nobody_spoke_may_hold_a_colon_when_it_is_mended() -> None:
    session = under_way().enter("Costs rose.")
    made = session.last(Point)
    session.carry_out(entry_line.read_edit("ab: rose.", "point", made.id, session.context))
    assert (speakers(session), session.last(Point).text) == ([], "ab: rose.")


def test_the_next_meeting_is_a_day_once_it_is_known() -> None:
    session = under_way()
    records = [
        replace(one, next_on=date(2015, 9, 10)) if one.TABLE == "meeting" else one  # type: ignore[call-arg]
        for one in session.minutes
    ]
    session.minutes = type(session.minutes).of(records)
    session.enter("/a dd: Report > next meeting", "/a dd: Report to the next meeting")
    assert [one.due_on for one in session.minutes.all(Action)] == [date(2015, 9, 10)] * 2


def test_an_action_comes_of_the_last_point_unless_another_is_named() -> None:
    session = under_way().enter("/a dd: Report", "/a p1: dd: Report", "/a dd:")
    first, second = session.minutes.all(Point)[:2]
    assert [one.after for one in session.minutes.all(Action)] == [second.id, first.id, second.id]
    assert session.last(Action).text == ""
    assert actions.owners_of(session.minutes, session.last(Action).id) == (person("dd"),)


def test_a_document_is_mended_in_the_line() -> None:
    session = under_way().enter("/doc Annex A: map > Minute Book > late")
    made = session.last(Document)
    assert session.read("/f") == Edit("document", made.id, "Annex A: map > Minute Book > late")
    acts = entry_line.read_edit("Annex B: plan", "document", made.id, session.context)
    session.carry_out(acts)
    now = session.last(Document)
    assert (now.label, now.title, now.place_found, now.circulated) == (
        "Annex B",
        "plan",
        "Minute Book",
        "late",
    )
