"""To whom points and actions are put down, as typed; and how that is mended in the line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from meetingtui.domain import actions, points
from meetingtui.domain.actions import Action
from meetingtui.domain.documents import Document
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
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
