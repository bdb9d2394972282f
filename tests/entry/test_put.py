"""What a vote is on, as typed: several motions, a question, and nothing at all."""

from __future__ import annotations

import pytest

from meetingtui.domain import divisions
from meetingtui.domain.divisions import Ballot, Division, Put
from meetingtui.domain.motions import Motion
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Roll
from tests.entry.session import Session, item, under_way
from tests.entry.test_divisions import MOVED, totals

TWO = (MOVED, "/m ef: That the ford be closed.")


def put(session: Session) -> list[str]:
    """The motions of the last vote."""
    found = divisions.motions_put(session.minutes, session.last(Division))
    return [session.minutes.get(Motion, motion).name_in_gutter for motion in found]


@pytest.mark.parametrize(
    "named", ["m1+m2", "m1 + m2:", "m1, m2", "m1 and m2", "M1 & m2", "m1+m1+m2"]
)
@pytest.mark.parametrize("said", ["7-5-1", "agreed", "names f:ab,cd a:ef"])
def test_motions_put_together_become_carried_together(named: str, said: str) -> None:
    session = under_way().enter(*TWO, f"/v {named} {said}")
    assert put(session) == ["m1", "m2"]
    assert [motion.status for motion in session.minutes.all(Motion)] == ["carried", "carried"]


def test_what_is_told_afterwards_is_of_the_vote_that_they_were_put_in() -> None:
    session = under_way().enter(*TWO, "/v m1+m2 7-5", "/m cd: That the inn be named.", "/v 1-2")
    first = session.minutes.all(Division)[0]
    session.enter("/v m2 by ef", "/v m1+m2 own gh against")
    assert session.minutes.get(Division, first.id).asked_by
    assert [ballot.division for ballot in session.minutes.all(Ballot)] == [first.id]
    with pytest.raises(Refusal, match="Say how the vote went first"):
        session.read("/v m2+m3 by ef")


def test_motions_of_two_items_are_put_under_the_one_being_taken() -> None:
    session = under_way().enter(MOVED, "/go 6", "/m cd: That the ford be closed.")
    session.enter("/v 5.m1+6.m1 7-5")
    assert session.one(Division).item == item(6)
    assert getattr(session.read("/f v1"), "text", "") == "5.m1+m1 7 for, 5 against"


def test_the_motions_of_a_vote_are_mended_like_all_else() -> None:
    session = under_way().enter(*TWO, "/v m1+m2 7-5")
    vote = session.one(Division).id
    assert getattr(session.read("/f v1"), "text", "") == "m1+m2 7 for, 5 against"
    session.edit("m2 7-5", "division", vote)
    assert put(session) == ["m2"]
    session.edit("7-6", "division", vote)
    assert put(session) == ["m2"]
    session.enter("/v v1 m1, m2")
    assert put(session) == ["m1", "m2"]
    session.enter("/v v1 m1 5-7")
    assert put(session) == ["m1"]
    assert [motion.status for motion in session.minutes.all(Motion)] == ["lost", ""]


def test_the_roll_of_several_motions() -> None:
    session = under_way().enter(*TWO)
    first, second = session.minutes.all(Motion)
    on = Put(item(5), motion=first.id, together=(second.id,))
    assert session.read("/v m1+m2") == Roll(on)


def test_what_is_no_motion_is_not_put_with_one() -> None:
    session = under_way().enter(*TWO)
    with pytest.raises(Refusal, match="There is no m7 under item 5"):
        session.read("/v m1+m7 7-5")
    with pytest.raises(Refusal, match="is no part of a vote"):
        session.read("/v m1+p1 7-5")


def test_the_roll_of_nothing_asks_what_is_put() -> None:
    session = Session().enter("/pr ab cd", "/go 6")
    with pytest.raises(
        Refusal, match=r"Nothing is open under item 6: .* /v That the meeting go on >"
    ):
        session.read("/v")
    with pytest.raises(Refusal, match="Nothing is open under item 6"):
        session.read("/v yes/no")
    session.enter("/v 7-5-1")
    assert totals(session) == {"for": 7, "against": 5, "abstained": 1}


def test_the_roll_of_a_question_is_opened_by_its_words() -> None:
    session = Session().enter("/pr ab cd", "/go 6")
    on = Put(item(6), question="Whether to go on")
    assert session.read("/v Whether to go on >") == Roll(on)
    assert session.read("/v Whether to go on > yes/no/no-vote") == Roll(
        on, ("yes", "no", "no vote")
    )
    with pytest.raises(Refusal, match="No item is being taken"):
        Session().read("/v Whether to go on >")
