"""The public excluded, and readmitted."""

from __future__ import annotations

import pytest

from meetingtui.domain import presence, restrictions
from meetingtui.domain.attendance import Presence
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction
from tests.domain.test_restrictions import private
from tests.entry.session import Session, item, person, under_way


def test_the_public_are_out_from_the_exclusion_to_the_readmission() -> None:
    session = under_way().enter("/pv 3", "Inside.", "/pp Under it.", "/pv end", "Outside.")
    assert private(session, Point) == [False, False, True, True, False]


def test_an_item_taken_while_it_lasts_is_closed_whether_it_was_named_or_not() -> None:
    session = under_way().enter("/pv 3", "/n", "Inside.", "/n", "Inside.", "/pv end", "Outside.")
    assert private(session, Point) == [False, False, True, True, False]
    closed = {n for n in range(1, 10) if restrictions.restricted(
        session.minutes, session.minutes.item(item(n))
    )}  # fmt: skip
    assert closed == {6, 7}


def test_an_exclusion_for_other_items_begins_with_them() -> None:
    session = under_way().enter("/pv 3 7-8", "Still public.")
    assert restrictions.in_private(session.minutes) is None
    session.enter("/go 7", "Inside.")
    assert restrictions.in_private(session.minutes) == session.one(Exclusion)
    assert private(session, Point) == [False, False, False, True]


def test_the_items_under_one_that_is_named_are_closed_with_it() -> None:
    session = under_way().enter("/item 9.1: Tenders", "/pv 3 9", "/pv end")
    session.enter("/go 9.1", "Inside.")
    assert private(session, Point) == [False, False, True]
    session.enter("/pv item 9.1 open")
    assert private(session, Point) == [False, False, False]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/pv 1 2", "for item 2 under paragraph 1"),
        ("/pv 1, 2", "from here on under paragraphs 1 and 2"),
        ("/pv 3 1, 2", "for item 1 and item 2 under paragraph 3"),
        ("/pv 1-2 because of a claim", "for item 1 and item 2"),
        ("/pv confidential 9", "for item 9"),
        ("/pv 3 remainder", "for the remainder under paragraph 3"),
        ("/pv 3 for the deliberation", "for what the resolution says under paragraph 3"),
    ],
)
def test_the_clerk_is_told_what_was_taken_for_an_item_and_what_for_a_paragraph(
    line: str, said: str
) -> None:
    sentence = under_way().enter(line).steps[-1].sentence
    assert sentence == f"Public excluded {said}, resolved under item 5"


def test_what_is_added_to_a_public_item_meanwhile_is_public() -> None:
    session = under_way().enter("/go 6", "/pv 3", "/p 5: That figure was for 2014.")
    assert private(session, Point) == [False, False, False]


def test_an_item_that_was_opened_is_closed_by_a_later_exclusion() -> None:
    session = under_way().enter("/pv open", "In public.", "/pv 3", "Inside.")
    assert session.minutes.all(Restriction) == []
    assert private(session, Point) == [False, False, False, True]


def test_the_public_are_not_excluded_twice_from_the_same() -> None:
    session = under_way().enter("/pv 3")
    with pytest.raises(Refusal, match="excluded from that already"):
        session.enter("/pv 5")
    session.enter("/pv 1 9")
    assert len(session.minutes.all(Exclusion)) == 2
    session.enter("/pv end")
    assert restrictions.open_exclusions(session.minutes) == []


def test_the_resolution_may_be_struck_and_the_doors_stay_closed() -> None:
    session = under_way().enter("/pv 3", "Inside.", "/del dec2")
    assert session.one(Exclusion).decision is None
    assert private(session, Point) == [False, False, True]


def test_the_readmission_is_stamped_in_the_flow() -> None:
    session = under_way().enter("/pv 3", "Inside.", "/go 7", "/pv end 14:20")
    found = session.one(Exclusion)
    assert (found.item, found.ended_in) == (item(5), item(7))
    assert f"{found.ended_at:%H:%M}" == "14:20"
    assert found.place < session.minutes.all(Point)[-1].place


def test_a_vote_right_after_the_resolution_is_on_it() -> None:
    session = under_way().enter("/pv 3", "/v 7-5-1", "/r That it be sold.")
    decision = session.one(Exclusion).decision
    (vote,) = session.minutes.all(Division)
    assert vote.decision == decision
    assert restrictions.restricted(session.minutes, vote) is None


def log(session: Session) -> list[str]:
    """The log in words."""
    return presence.said(session.minutes)


def test_the_times_of_leaving_and_coming_back_are_corrected_by_word_or_in_the_log() -> None:
    session = under_way().enter("/pv 3 13:45", "Inside.", "/pv end 13:55")
    assert "1  13:45 public excluded (paragraph 3) (item 5)" in log(session)
    session.enter("/pv from 13:47", "/pv to 14:01")
    found = session.one(Exclusion)
    assert (f"{found.started_at:%H:%M}", f"{found.ended_at:%H:%M}") == ("13:47", "14:01")
    session.enter("/log 1 13:48", "/log 2 14:02")
    assert log(session) == [
        "1  13:48 public excluded (paragraph 3) (item 5)",
        "2  14:02 public readmitted (item 5)",
    ]
    session.enter("/pv from ?", "/log 2 ?")
    assert (session.one(Exclusion).start_untimed, session.one(Exclusion).end_untimed) == (
        True,
        True,
    )
    session.enter("/pv from 13:47", "/log 2 14:00")
    found = session.one(Exclusion)
    assert (found.start_untimed, found.end_untimed) == (False, False)


def test_a_door_takes_its_turn_among_those_who_went_and_passes_nothing_that_was_entered() -> None:
    session = under_way().enter("/pr all", "/pv 3 14:15", "/out cd 14:16", "Inside.")
    session.enter("/out ab 14:20", "/pv end 14:22", "/pv from 14:17")
    gone, also_gone = session.minutes.all(Presence)[-2:]
    assert session.one(Exclusion).place > gone.place
    session.enter("/pv to 14:19")
    assert session.one(Exclusion).ended_place < also_gone.place
    session.enter("/pv from 14:18", "/pv to 14:18")
    assert private(session, Point) == [False, False, True]


def test_one_readmission_from_several_exclusions_is_one_line_and_is_corrected_for_all() -> None:
    session = under_way().enter("/pv 3 13:40", "/pv 1 9 13:40", "/pv end 13:55", "/pv to 13:57")
    ended = session.minutes.all(Exclusion)
    assert [f"{one.ended_at:%H:%M}" for one in ended] == ["13:57", "13:57"]
    assert sum("readmitted" in line for line in log(session)) == 1


def test_the_ground_of_an_exclusion_is_corrected_the_last_one_or_by_its_resolution() -> None:
    session = under_way().enter("/pv 3", "/pv end", "/pv 1 9", "/pv ground 4 > it is better so")
    first, last = session.minutes.all(Exclusion)
    assert (first.ground, last.ground, last.interest) == ("3", "4", "it is better so")
    session.enter("/pv dec2 ground confidential: a letter")
    first = session.minutes.all(Exclusion)[0]
    assert (first.kind, first.ground) == ("confidential", "a letter")
    assert first.law == "section 100A(2) of the Local Government Act 1972"


def test_a_readmission_may_be_struck_and_what_followed_is_private_again() -> None:
    session = under_way().enter("/pv 3", "Inside.", "/pv end", "Outside.", "/log 2 strike")
    assert private(session, Point) == [False, False, True, True]
    session.enter("/pv end", "Out at last.")
    assert private(session, Point) == [False, False, True, True, False]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/pv to 14:30", "still excluded"),
        ("/pv ground nonsense", "is no ground"),
        ("/pv from early", "is no time"),
        ("/log 1 strike", "would be public"),
        ("/log 1: a reason", "/pv ground 4"),
        ("/log 1 cd", "is no time"),
    ],
)
def test_what_can_not_be_corrected_so_is_refused(line: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        under_way().enter("/pv 3 14:00", line)


def test_the_public_are_not_readmitted_before_they_were_excluded() -> None:
    session = under_way().enter("/pv 3 14:00", "/pv end 14:10")
    with pytest.raises(Refusal, match="can't be readmitted at 13:50"):
        session.enter("/pv to 13:50")
    with pytest.raises(Refusal, match="can't be readmitted at 14:10"):
        session.enter("/pv from 14:20")
    with pytest.raises(Refusal, match="were not excluded"):
        under_way().enter("/pv from 14:20")


def test_a_motion_carried_excludes_the_public_without_a_resolution_of_its_own() -> None:
    session = under_way().enter("/m ab+cd That the public leave.", "/v agreed")
    decisions = len(session.minutes.all(Decision))
    session.enter("/pv m1 remainder", "Inside.", "/n", "Inside too.")
    found = session.one(Exclusion)
    assert (found.said, found.ground, found.decision) == ("remainder", "", None)
    assert found.motion == session.one(Motion).id
    assert session.steps[-4].sentence == "Public excluded for the remainder, by m1 under item 5"
    assert len(session.minutes.all(Decision)) == decisions
    assert private(session, Point) == [False, False, True, True]
    assert private(session, Motion) == private(session, Division) == [False]


def test_a_vote_entered_after_the_public_left_is_still_that_on_the_motion() -> None:
    session = under_way().enter("/m ab+cd That the public leave.", "/pv m1 this item", "/v m1 4-0")
    assert private(session, Division) == [False]
    motion = session.one(Motion)
    assert restrictions.Restrictions(session.minutes).of_outcome(motion) is None


def test_a_motion_that_excluded_the_public_may_be_struck_and_the_doors_stay_closed() -> None:
    session = under_way().enter("/m That they leave.", "/pv m1 remainder", "Inside.", "/del m1")
    assert session.one(Exclusion).motion is None
    assert private(session, Point) == [False, False, True]


def test_a_motion_that_was_lost_excludes_nobody() -> None:
    with pytest.raises(Refusal, match="m1 was not carried"):
        under_way().enter("/m That they leave.", "/v 1-5", "/pv m1 remainder")


def covers(session: Session) -> list[tuple[int, bool]]:
    """The items that the only exclusion covers, and whether the resolution names each."""
    found = session.minutes.where(ExcludedItem, exclusion=session.one(Exclusion).id)
    return sorted((covered.item - item(0), covered.named) for covered in found)


def test_what_is_covered_is_corrected_and_undone_as_one_step() -> None:
    session = under_way().enter("/pv 3 8")
    before = session.minutes
    session.enter("/pv dec2 cover 8, 9")
    assert covers(session) == [(8, True), (9, True)]
    step = session.steps[-1]
    assert step.sentence == (
        "Corrected: public excluded for item 8 and item 9 under paragraph 3, resolved under item 5"
    )
    assert session.minutes.apply(step.inverse(step.at, "Clerk")).same_records(before)
    session.enter("/pv cover remainder")
    assert (covers(session), session.one(Exclusion).said) == ([], "remainder")
    session.enter("/pv cover for the deliberation")
    assert session.one(Exclusion).said == "the deliberation"
    session.enter("/pv cover this item", "Inside.")
    assert (session.one(Exclusion).said, session.one(Exclusion).from_here) == ("", True)
    assert private(session, Point) == [False, False, True]


def test_an_item_that_is_not_covered_any_more_is_public_where_nothing_was_said_in_it() -> None:
    session = under_way().enter("/pv 3 8", "/pv cover 9", "/p 8: In public.")
    assert covers(session) == [(9, True)]
    assert restrictions.restricted(session.minutes, session.minutes.item(item(8))) is None
    session.enter("/pv end", "/go 8", "In public.", "/p 9: Inside.")
    assert private(session, Point) == [False, False, False, False, True]


@pytest.mark.parametrize("between", [(), ("/pv end",), ("/pv end", "/go 5")])
def test_what_was_said_in_private_stays_so_when_its_item_is_not_covered_any_more(
    between: tuple[str, ...],
) -> None:
    session = under_way().enter("/pv 3 8", "/go 8", "Inside.", *between, "/pv cover 9")
    assert covers(session) == [(8, False), (9, True)]
    assert private(session, Point) == [False, False, True]
    assert session.steps[-1].sentence.endswith("; item 8 stays private until /pv item 8 open")
    session.enter("/pv item 8 open")
    assert private(session, Point) == [False, False, False]


def test_what_was_said_under_the_item_of_the_resolution_stays_private() -> None:
    session = under_way().enter("/pv 3", "Inside.", "/pv cover 8")
    assert private(session, Point) == [False, False, True]
    assert session.steps[-1].sentence.endswith("; item 5 stays private until /pv item 5 open")
    quiet = under_way().enter("/pv 3", "/pv cover 8", "In public.")
    assert private(quiet, Point) == [False, False, False]


def test_an_outcome_and_words_for_the_public_keep_an_item_closed() -> None:
    session = under_way().enter("/m ab+cd That it be.", "/pv 3", "/o m1 withdrawn", "/pv cover 8")
    kept = restrictions.Restrictions(session.minutes).of_outcome(session.one(Motion))
    assert kept == session.one(Exclusion)
    summed = under_way().enter("/pv 3 8", "/ps 8: A sale.", "/pv cover 9")
    assert covers(summed) == [(8, False), (9, True)]


@pytest.mark.parametrize("typed", [("/p 9.1: Inside.",), ("/pv end", "/go 9.1", "Inside.")])
def test_an_item_under_one_that_is_not_covered_any_more_keeps_it_closed(
    typed: tuple[str, ...],
) -> None:
    session = under_way().enter("/item 9.1: Tenders", "/pv 3 9", *typed, "/pv cover 8")
    assert private(session, Point) == [False, False, True]
    assert covers(session) == [(8, True), (9, False)]


def test_an_item_that_was_opened_is_closed_once_it_is_covered_and_not_again() -> None:
    session = under_way().enter("/pv item 9 open", "/pv 3 8", "/pv cover 8, 9")
    assert session.minutes.all(Restriction) == []
    session.enter("/pv item 9 open", "/pv cover 7-9")
    assert session.one(Restriction).holder == item(9)


def test_the_movers_of_an_exclusion_are_corrected() -> None:
    session = under_way().enter("/pv 3 by ab", "/pv by cd+ef")
    found = session.one(Exclusion)
    assert (found.mover, found.seconder) == (person("cd"), person("ef"))
    session.enter("/pv dec2 by ab")
    assert (session.one(Exclusion).mover, session.one(Exclusion).seconder) == (person("ab"), None)
    session.enter("/pv by -")
    assert session.one(Exclusion).mover is None


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/pv cover 8", "changes nothing"),
        ("/pv cover the lot", "no list of items"),
        ("/pv cover 77", "There is no item 77"),
        ("/pv by -", "changes nothing"),
        ("/pv by ab+cd+ef", "One moves it and one seconds it"),
        ("/pv by zz", "nobody known"),
        ("/pv dec1 cover 9", "The public were not excluded by dec1"),
        ("/pv m1 by ab", "The public were not excluded by m1"),
        ("/f dec2 3 > 4", "/pv dec2 ground 4 corrects the paragraph"),
        ("/f dec2", "/pv dec2 cover 8, 9 the items"),
    ],
)
def test_what_can_not_be_covered_or_moved_so_is_refused(line: str, said: str) -> None:
    session = under_way().enter("/m ab That it be.", "/pv 3 8")
    with pytest.raises(Refusal, match=said):
        session.enter(line)


def test_the_words_typed_in_a_resolution_are_mended_like_others() -> None:
    session = under_way().enter("/pv 3", "/l dec2: The Board agreed:", "/f dec2 agreed > resolved")
    assert session.minutes.get(Decision, session.one(Exclusion).decision).lead_in == (
        "The Board resolved:"
    )


def test_an_exclusion_by_a_motion_has_its_movers_and_its_own_items() -> None:
    session = under_way().enter("/m ab+cd That they leave.", "/v agreed", "/pv m1 remainder")
    session.enter("/pv m1 cover 9", "/pv m1 ground 4", "/pv m1 from 10:47")
    found = session.one(Exclusion)
    assert (covers(session), found.said, found.ground) == ([(9, True)], "", "4")
    assert f"{found.started_at:%H:%M}" == "10:47"
    with pytest.raises(Refusal, match="m1 says who moved that"):
        session.enter("/pv m1 by ef")
