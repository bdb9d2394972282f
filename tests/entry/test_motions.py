"""Motions as typed: who is taken for a mover, what is text, and what became of it all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import MOVES, SECONDS, Motion, movers, open_one
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.seats import Seat
from meetingtui.entry.reading import Edit
from tests.entry.session import Session, bare, item, laid_out, person, under_way

BRIDGE = "That the bridge be built."


def whom(session: Session, role: str = MOVES) -> list[int | str]:
    """Who moves (or seconds) the last motion."""
    found = movers(session.minutes, session.last(Motion).id, role)
    return [one.name if one.person is None else one.person for one in found]


def statuses(session: Session) -> dict[str, str]:
    """What became of each motion, by handle."""
    return {m.name_in_gutter: m.status for m in session.minutes.all(Motion)}


@pytest.mark.parametrize(
    ("line", "moves", "seconds"),
    [
        (f"/m ab,ef+cd {BRIDGE}", ["ab", "ef"], ["cd"]),
        (f"/m ab+cd,ef: {BRIDGE}", ["ab"], ["cd", "ef"]),
        (f"/m ab+cd+ef {BRIDGE}", ["ab"], ["cd", "ef"]),
        (f"/m Abigail Brook + Colin Dale: {BRIDGE}", ["ab"], ["cd"]),
        (f"/m Abigail Brook and Edith Fenn + Colin Dale: {BRIDGE}", ["ab", "ef"], ["cd"]),
        (f"/m @ab+@cd {BRIDGE}", ["ab"], ["cd"]),
        (f"/m ab {BRIDGE}", ["ab"], []),
        (f"/m ab + cd {BRIDGE}", ["ab"], ["cd"]),
        (f"/m ab, ef + cd {BRIDGE}", ["ab", "ef"], ["cd"]),
        (f"/m Abigail Brook, seconded by Colin Dale: {BRIDGE}", ["ab"], ["cd"]),
        (f"/m Moved by ab and ef and seconded by cd > {BRIDGE}", ["ab", "ef"], ["cd"]),
        (f"/m it was proposed by ab, seconded by cd, {BRIDGE}", ["ab"], ["cd"]),
        (f"/m moved by ab: {BRIDGE}", ["ab"], []),
        (f"/m {BRIDGE}", [], []),
    ],
)
def test_people_are_told_from_text(line: str, moves: list[str], seconds: list[str]) -> None:
    session = under_way().enter(line)
    assert session.one(Motion).text == BRIDGE
    assert whom(session) == list(map(person, moves))
    assert whom(session, SECONDS) == list(map(person, seconds))


@pytest.mark.parametrize(
    ("line", "number", "status", "note"),
    [
        ("/o 7 deferred to the next meeting", 7, "deferred", "to the next meeting"),
        ("/o deferred because the report: was late", 5, "deferred", "because the report: was late"),
        ("/o withdrawn by the applicant", 5, "withdrawn", "by the applicant"),
        ("/o 8 not reached for want of time", 8, "not reached", "for want of time"),
    ],
)
def test_why_an_item_was_put_off_needs_no_colon(
    line: str, number: int, status: str, note: str
) -> None:
    found = under_way().enter(line).minutes.item(item(number))
    assert (found.status, found.status_note) == (status, note)


def test_who_proposed_another_thing_is_text() -> None:
    text = "That the motion moved by ab, seconded by cd: be noted."
    session = under_way().enter(f"/m {text}")
    assert (session.one(Motion).text, whom(session)) == (text, [])
    session = under_way().enter(f"/m Cllr Poe, seconded by Cllr Roe: {BRIDGE}")
    assert (whom(session), whom(session, SECONDS)) == (["Cllr Poe"], ["Cllr Roe"])


def test_groups_move_and_second_by_name() -> None:
    session = under_way().enter(f"/m Green Group + the Labour Party: {BRIDGE}")
    assert (whom(session), whom(session, SECONDS)) == (["Green Group"], ["the Labour Party"])


@pytest.mark.parametrize(
    "line", [f"/m ab + another member: {BRIDGE}", f'/m ab+"another member" {BRIDGE}']
)
def test_beside_somebody_known_anybody_is_a_name(line: str) -> None:
    session = under_way().enter(line)
    assert (whom(session), whom(session, SECONDS)) == ([person("ab")], ["another member"])
    assert session.one(Motion).text == BRIDGE


@pytest.mark.parametrize("line", ["/m ab", "/m ab+cd", "/m ab + cd", "/m ab+cd:"])
def test_names_without_words_are_never_taken_for_the_motion(line: str) -> None:
    with pytest.raises(Refusal, match="Type the words of it after the names"):
        under_way().read(line)


def test_a_party_of_the_seats_is_a_group_whatever_it_is_called() -> None:
    seats = [
        replace(record, party="Residents") if isinstance(record, Seat) else record
        for record in laid_out()
    ]
    session = Session(minutes=Minutes.of(seats)).enter("/go 5", f"/m Residents: {BRIDGE}")
    assert whom(session) == ["Residents"]


def test_a_mover_nobody_knows_is_named_before_the_arrow() -> None:
    session = under_way().enter(f"/m Young Farmers > {BRIDGE}")
    assert (whom(session), session.one(Motion).text) == (["Young Farmers"], BRIDGE)


@pytest.mark.parametrize(
    "words",
    [
        "That the Council resolves: (1) to build; and (2) to paint.",
        "That this be noted: the bridge is old.",
        "Formal thanks be given to the wardens.",
        "The following words: all.",
    ],
)
def test_a_colon_after_anybody_unknown_is_text(words: str) -> None:
    session = under_way().enter(f"/m {words}")
    assert (session.one(Motion).text, whom(session)) == (words, [])


def test_a_code_that_nobody_has_is_refused_and_never_taken_for_text() -> None:
    with pytest.raises(Refusal, match="“zz” is nobody known here"):
        under_way().read(f"/m ab+zz {BRIDGE}")


def test_somebody_described_moves() -> None:
    session = under_way().enter(f"/m @?new-member: {BRIDGE}")
    (mover,) = whom(session)
    assert isinstance(mover, int)
    assert session.minutes.get(Person, mover).name == "new member"


def test_an_amendment_goes_to_the_open_motion_and_not_to_an_amendment() -> None:
    session = under_way().enter(f"/m ab+cd {BRIDGE}", "/am ef: one", "/am ef: two")
    assert list(statuses(session)) == ["m1", "m1.1", "m1.2"]
    session.enter("/am gh m1.2: three", "/am m1.2.1 ab: four")
    assert list(statuses(session))[3:] == ["m1.2.1", "m1.2.1.1"]
    assert session.last(Motion).text == "four"


def test_an_amendment_without_an_open_motion_says_what_is_missing() -> None:
    with pytest.raises(Refusal, match="No motion is open under item 5"):
        under_way().read("/am ef: insert")
    session = under_way().enter(f"/m {BRIDGE}", "/o m1 withdrawn")
    with pytest.raises(Refusal, match="No motion is open"):
        session.read("/am ef: insert")
    session.enter("/am ef m1: insert")
    assert list(statuses(session)) == ["m1", "m1.1"]


def test_an_amendment_of_another_items_motion_is_named_with_its_item() -> None:
    session = under_way().enter(f"/m {BRIDGE}", "/go 7", "/am ef 5.m1: insert")
    assert session.last(Motion).item == item(5)
    assert session.minutes.by_handle(item(5), "m1.1") == session.last(Motion)


def test_handles_of_amendments_work_wherever_handles_do() -> None:
    session = under_way().enter(f"/m {BRIDGE}", "/am ef: insert old", "/f m1.1 old > new")
    assert session.last(Motion).text == "insert new"
    session.enter("/del m1.1")
    assert list(statuses(session)) == ["m1"]


def test_what_is_withdrawn_takes_its_open_amendments_with_it() -> None:
    session = under_way().enter(
        f"/m {BRIDGE}", "/am ef: one", "/o lost", "/am ef: two", "/am ef m1.2: three"
    )
    session.enter("/o m1 withdrawn: with the consent of the meeting")
    assert statuses(session) == {
        "m1": "withdrawn", "m1.1": "lost", "m1.2": "fell", "m1.2.1": "fell",
    }  # fmt: skip
    assert open_one(session.minutes, item(5)) is None


@pytest.mark.parametrize(
    ("said", "status", "note", "to"),
    [
        ("carried", "carried", "", ""),
        ("fell", "fell", "", ""),
        ("fallen", "fell", "", ""),
        ("not seconded", "not seconded", "", ""),
        ("accepted: by the mover and seconder", "accepted", "by the mover and seconder", ""),
        ("referred: Cabinet", "referred", "", "Cabinet"),
        ("referred to Cabinet: for a report", "referred", "for a report", "Cabinet"),
        ("ruled out of order", "ruled out of order", "", ""),
    ],
)
def test_outcomes(said: str, status: str, note: str, to: str) -> None:
    session = under_way().enter(f"/m {BRIDGE}", f"/o {said}")
    found = session.one(Motion)
    assert (found.status, found.status_note, found.referred_to) == (status, note, to)


@pytest.mark.parametrize(
    ("said", "meant"), [("accpeted", "accepted"), ("withdrwan: with consent", "withdrawn")]
)
def test_a_mistyped_outcome_is_not_taken_for_the_bodys_own_word(said: str, meant: str) -> None:
    session = under_way().enter(f"/m {BRIDGE}", "/am ef+gh insert “new”")
    with pytest.raises(Refusal, match=f"Did you mean {meant}. /o m1.1 {meant} says so"):
        session.read(f"/o {said}")


def test_an_outcome_can_be_taken_back() -> None:
    session = under_way().enter(f"/m {BRIDGE}", "/o lost", "/o m1 open")
    assert statuses(session) == {"m1": ""}


def test_an_outcome_without_a_motion_tells_of_the_item() -> None:
    session = under_way().enter("/o withdrawn: no longer needed")
    assert session.minutes.item(item(5)).status == "withdrawn"
    session.enter("/o 7 not reached", "/o item 8 taken with 7")
    assert session.minutes.item(item(7)).status == "not reached"
    assert session.minutes.item(item(8)).with_item == item(7)


def test_an_outcome_that_is_none_of_an_items_is_refused() -> None:
    with pytest.raises(Refusal, match="deferred, withdrawn, not reached"):
        under_way().read("/o 8 carried")


def test_the_motion_before_the_meeting_is_what_was_moved_last_and_is_open() -> None:
    session = under_way()
    before: list[str] = []
    for line in (f"/m {BRIDGE}", "/am ef: one", "/m! ab+cd That we vote", "/v agreed", "/v 1-7"):
        session.enter(line)
        found = open_one(session.minutes, item(5))
        before.append(found.name_in_gutter if found else "")
    assert before == ["m1", "m1.1", "m2", "m1.1", "m1"]


def test_a_motion_is_edited_with_its_movers() -> None:
    session = under_way().enter(f"/m [G] formal ab+cd {BRIDGE}")
    edit = session.read("/f m1")
    assert edit == Edit("motion", session.one(Motion).id, f"[G] formal ab+cd: {BRIDGE}")
    session.edit("[H] ef+gh: That it be painted.", "motion", session.one(Motion).id)
    found = session.one(Motion)
    assert (found.label, found.formal, found.text) == ("H", False, "That it be painted.")
    assert (whom(session), whom(session, SECONDS)) == ([person("ef")], [person("gh")])
    with pytest.raises(Refusal, match="That changes nothing"):
        session.edit("[H] ef+gh: That it be painted.", "motion", found.id)


def test_words_mended_without_their_movers_leave_these_alone() -> None:
    session = under_way().enter(f"/m ab+cd {BRIDGE}")
    session.edit("That it be painted.", "motion", session.one(Motion).id)
    assert (whom(session), session.one(Motion).text) == ([person("ab")], "That it be painted.")


def test_a_motion_needs_no_agenda() -> None:
    session = Session(minutes=bare()).enter(f"/m {BRIDGE}")
    assert session.minutes.item(None).provisional


def test_a_mark_may_stand_behind_a_motion() -> None:
    session = under_way().enter(f"/m ab+cd {BRIDGE} !")
    assert session.one(Motion).text == BRIDGE
    assert session.minutes.tables["mark"]


def test_what_became_of_a_motion_that_nobody_moved_points_to_the_vote() -> None:
    session = under_way().enter("/r That it be built.")
    with pytest.raises(Refusal, match=r"no motion under item 5 yet.*/v agreed.*dec1"):
        session.enter("/o agreed")
    session.enter("/m ab+cd That it be kept.", "/o agreed")
    assert session.one(Motion).status == "carried"
