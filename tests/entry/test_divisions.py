"""Votes as typed."""

from __future__ import annotations

import pytest

from meetingtui.domain import divisions
from meetingtui.domain.divisions import Ballot, Division, Put, Tally
from meetingtui.domain.motions import Motion
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Acts, Roll
from tests.entry.session import Session, item, person, under_way

MOVED = "/m ab+cd That the bridge be built."


def debate(*more: str) -> Session:
    """Item 5 with an open motion."""
    return under_way().enter(MOVED, *more)


def totals(session: Session) -> dict[str, int]:
    """How the last vote went."""
    return divisions.counts(session.minutes, session.last(Division))


def result(session: Session) -> str:
    """What came of the last vote."""
    return divisions.result(session.minutes, session.last(Division))


def by_name(session: Session, kind: str = "") -> dict[str, str]:
    """Who voted how in the last vote, by code."""
    found = session.minutes.where(Ballot, division=session.last(Division).id, kind=kind)
    codes = {person(code): code for code in ("ab", "cd", "ef", "gh", "dd")}
    return {codes[vote.person or 0]: vote.category for vote in found}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("7-5", {"for": 7, "against": 5}),
        ("7:5:1", {"for": 7, "against": 5, "abstained": 1}),
        ("23-13-1-5", {"for": 23, "against": 13, "abstained": 1, "declined": 5}),
        ("7 - 5", {"for": 7, "against": 5}),
        ("12-9, 3 absent", {"for": 12, "against": 9, "absent": 3}),
        ("12-9 and 1 declined", {"for": 12, "against": 9, "declined": 1}),
        ("needs unanimous 5-1", {"for": 5, "against": 1}),
        ("7 for, 5 against and 1 abstaining", {"for": 7, "against": 5, "abstained": 1}),
        ("For: 26, Against: 32", {"for": 26, "against": 32}),
        ("3 for 1 against", {"for": 3, "against": 1}),
        ("3 for and 1 against with 2 abstentions", {"for": 3, "against": 1, "abstained": 2}),
        ("for 3 against 1", {"for": 3, "against": 1}),
        ("3 votes to 1", {"for": 3, "against": 1}),
        ("carried by 7 votes to 5 with 1 abstention", {"for": 7, "against": 5, "abstained": 1}),
        ("for 26; against 32; 2 abstentions", {"for": 26, "against": 32, "abstained": 2}),
        (
            "23 motion, 13 amendment, 1 declined to vote, 5 absent from the division",
            {"motion": 23, "amendment": 13, "declined": 1, "absent": 5},
        ),
        ("23 for the motion, 13 for the amendment", {"motion": 23, "amendment": 13}),
        ("12 Smith, 9 Van der Berg", {"Smith": 12, "Van der Berg": 9}),
        ("hands 7-5 carried", {"for": 7, "against": 5}),
        ("by show of hands 7-5", {"for": 7, "against": 5}),
        ("by a ballot, Mr A B Smith 7, Roe 5", {"Mr A B Smith": 7, "Roe": 5}),
        ("unanimous 12-0", {"for": 12, "against": 0}),
    ],
)
def test_figures(words: str, found: dict[str, int]) -> None:
    assert totals(debate().enter(f"/v {words}")) == found


@pytest.mark.parametrize(
    ("words", "how"),
    [
        ("agreed", {"method": "assent", "result": "carried"}),
        ("carried", {"result": "carried"}),
        ("carried unanimously", {"result": "carried", "unanimous": True}),
        ("For Unanimous", {"result": "carried", "unanimous": True}),
        ("for: unanimous", {"result": "carried", "unanimous": True}),
        ("unanimously in favour", {"result": "carried", "unanimous": True}),
        ("nem. con.", {"result": "carried", "unanimous": True, "method": "nem con"}),
        ("show of hands 3-1", {"method": "show of hands"}),
        ("secret ballot 3-1", {"method": "ballot"}),
        ("two-thirds 3-1", {"requirement": "two-thirds"}),
        ("3-0 needs unanimous", {"requirement": "unanimous"}),
        ("agreed 3-1", {"result": "carried", "method": ""}),
        ("3-1 > not carried, the mayor ruling so", {"result": "not carried, the mayor ruling so"}),
    ],
)
def test_how_it_was_taken(words: str, how: dict[str, object]) -> None:
    vote = debate().enter(f"/v {words}").one(Division)
    assert {name: getattr(vote, name) for name in how} == how


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("banana", "“banana” is no part of a vote"),
        ("7-5 banana", "“banana” is no part of a vote"),
        ("names", "Say who voted how"),
        ("names ab", "Say who voted how"),
        ("names f:zz", "“zz” is nobody known here"),
        ("names f:ab a:ab", "Abigail Brook is named twice"),
        ("names f:rest a:rest", "Only one category can hold the rest"),
        ("names q:ab", "q stands for no way to vote"),
        ("by", "Say who after “by”"),
        ("dissent ab", "Say how the vote went first"),
        ("own ab", "Say how the vote went first"),
        ("7-7 cast for", "Nobody is known to preside"),
        ("7-5 needs most", "A required majority is 2/3 or unanimous"),
        ("p1 7-5", "p1 is nothing that is voted on"),
        ("3 for, 4 for", "Give each category once"),
    ],
)
def test_what_can_not_be_read_says_what_would_be_right(words: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        debate().enter(f"/v {words}")


def test_names_by_category_with_the_rest() -> None:
    session = debate().enter("/pr gh", "/v names for:rest against:ab,cd abstained: ef")
    assert by_name(session) == {"gh": "for", "ab": "against", "cd": "against", "ef": "abstained"}
    assert totals(session) == {"for": 1, "against": 2, "abstained": 1}
    assert session.one(Division).method == "named"


def test_the_rest_are_those_who_may_vote() -> None:
    session = debate("/d cd 5 personal > left", "/pr gh", "/out gh").enter("/v names f:rest")
    assert by_name(session) == {"ab": "for", "ef": "for"}


def test_names_and_the_bodys_own_categories() -> None:
    session = debate().enter("/v names motion:ab amendment:cd no vote:ef declined-to-vote: gh")
    assert by_name(session) == {
        "ab": "motion", "cd": "amendment", "ef": "no vote", "gh": "declined",
    }  # fmt: skip


def test_full_names_and_mentions_vote_too() -> None:
    session = debate().enter("/v names f:Abigail Brook, @cd a:Edith Fenn")
    assert by_name(session) == {"ab": "for", "cd": "for", "ef": "against"}


@pytest.mark.parametrize(
    ("more", "on"),
    [
        ((MOVED, "/am ef: one"), "m1.1"),
        ((MOVED,), "m1"),
        ((MOVED, "/o lost"), "decision"),
        ((), "decision"),
    ],
)
def test_a_vote_is_on_what_is_before_the_meeting(more: tuple[str, ...], on: str) -> None:
    session = under_way().enter(*more, "/v 3-1")
    vote = session.one(Division)
    motion = session.minutes.find(Motion, vote.motion)
    assert (motion.name_in_gutter if motion else "decision") == on
    assert (vote.decision is not None) == (on == "decision")


def test_a_vote_with_nothing_before_the_meeting_is_on_nothing() -> None:
    session = under_way().enter("/go 7", "/v 3-1")
    vote = session.one(Division)
    assert (vote.motion, vote.decision, vote.item) == (None, None, item(7))


def test_a_vote_names_what_it_is_on() -> None:
    session = debate("/am ef: one", "/v m1 3-1", "/v r1 2-1", "/v 5.dec1 1-1")
    on = [(v.motion is not None, v.decision is not None) for v in session.minutes.all(Division)]
    assert on == [(True, False), (False, True), (False, True)]
    assert [m.status for m in session.minutes.all(Motion)] == ["carried", ""]


def test_a_vote_does_not_overrule_what_the_clerk_said() -> None:
    session = debate("/o m1 withdrawn", "/v m1 7-5")
    assert session.one(Motion).status == "withdrawn"
    session = debate("/v 7-5", "/o m1 lost", "/v v1 8-5")
    assert session.one(Motion).status == "lost"


def test_a_corrected_vote_corrects_the_motion() -> None:
    session = debate("/v 7-5", "/v v1 5-7")
    assert (session.one(Motion).status, totals(session)) == ("lost", {"for": 5, "against": 7})
    session.enter("/v v1 6-6")
    assert session.one(Motion).status == ""


def test_a_casting_vote_decides_a_tie_and_is_no_vote_more() -> None:
    session = debate("/ch ab", "/v 7-7")
    assert (result(session), session.one(Motion).status) == ("tie", "")
    session.enter("/v cast against")
    assert (result(session), session.one(Motion).status) == ("lost", "lost")
    assert totals(session) == {"for": 7, "against": 7}
    session.enter("/v cast cd for")
    assert by_name(session, "casting") == {"cd": "for"}
    assert session.one(Motion).status == "carried"


def test_single_votes_and_dissent_stand_beside_the_figures() -> None:
    session = debate("/v 7-5", "/v own cd abstained", "/v dissent ef, gh")
    assert by_name(session, "own request") == {"cd": "abstained"}
    assert by_name(session, "dissent") == {"ef": "against", "gh": "against"}
    assert totals(session) == {"for": 7, "against": 5}


def test_everything_of_a_vote_in_one_line() -> None:
    session = debate("/ch ab").enter("/v 2-2 cast for by Labour Group dissent cd")
    assert session.one(Division).asked_by == "Labour Group"
    assert by_name(session, "casting") == {"ab": "for"}
    assert by_name(session, "dissent") == {"cd": "against"}
    assert session.one(Motion).status == "carried"
    assert len(session.steps[-1].sentence.split("; ")) == 3


def test_a_question_in_words_and_a_result_in_words() -> None:
    session = debate("/v Election of Chairman > 12 Smith, 9 Jones > Smith elected")
    vote = session.one(Division)
    assert (vote.question, vote.result, vote.motion) == (
        "Election of Chairman", "Smith elected", None,
    )  # fmt: skip
    assert totals(session) == {"Smith": 12, "Jones": 9}
    assert session.one(Motion).status == ""


def test_motion_against_amendment_settles_both() -> None:
    session = debate("/am ef: one", "/v 23 motion, 13 amendment, 1 declined")
    assert [m.status for m in session.minutes.all(Motion)] == ["carried", "lost"]
    session = debate("/am ef: one", "/v 13 motion, 23 amendment")
    assert [m.status for m in session.minutes.all(Motion)] == ["lost", "carried"]


def test_bare_it_opens_the_roll_on_what_is_voted_on() -> None:
    session = debate("/v 3-1")
    motion, vote = session.one(Motion), session.one(Division)
    assert session.read("/v m1") == Roll(Put(item(5), motion=motion.id))
    assert session.read("/v v1") == Roll(Put(item(5), division=vote.id))
    assert session.read("/v m1 motion/amendment/no-vote") == Roll(
        Put(item(5), motion=motion.id), ("motion", "amendment", "no vote")
    )
    with pytest.raises(Refusal, match="No item is being taken"):
        Session().read("/v")


@pytest.mark.parametrize(
    "words",
    [
        "7 for, 5 against",
        "hands 7 for, 5 against lost",
        "names for:ab, cd against:ef",
        "2/3 names for:ab no-vote:cd by Labour Group",
        "assent",
        "nem con",
        "unanimous 12 for, 0 against",
        "That the meeting go on > 7 for, 5 against",
        "ballot 12 Smith, 9 Jones > Smith elected",
        "3 for, 0 against needs unanimous",
    ],
)
def test_a_vote_put_into_the_line_means_what_it_was(words: str) -> None:
    session = debate().enter(f"/v {words}")
    edit = session.read("/f v1")
    assert getattr(edit, "text", "") == words
    with pytest.raises(Refusal, match="That changes nothing"):
        session.edit(words, "division", session.one(Division).id)


def test_a_vote_mended_in_the_line_forgets_what_is_left_out() -> None:
    session = debate().enter("/v names f:ab a:cd by ef")
    session.edit("3-1", "division", session.one(Division).id)
    assert (by_name(session), totals(session)) == ({}, {"for": 3, "against": 1})
    assert session.one(Division).asked_by == ""
    assert len(session.minutes.all(Tally)) == 2


@pytest.mark.parametrize(
    ("hasty", "meant"),
    [
        ("agree", "agreed"),
        ("Agrees", "agreed"),
        ("unan", "unanimous"),
        ("unan. 7-0", "unanimous 7-0"),
        ("unanimity", "unanimous"),
        ("carry", "carried"),
        ("7-5 pass", "7-5 carried"),
        ("nemcon", "nem con"),
        ("lose 5-7", "lost 5-7"),
        ("5-7, rejected", "5-7 lost"),
        ("tie 7-7", "tied 7-7"),
    ],
)
def test_a_usual_word_in_haste_is_understood(hasty: str, meant: str) -> None:
    hurried, calm = debate(f"/v {hasty}"), debate(f"/v {meant}")
    assert hurried.one(Division) == calm.one(Division)
    assert totals(hurried) == totals(calm)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("5 agree, 2 disagree", {"agree": 5, "disagree": 2}),
        ("agree 5, disagree 2", {"agree": 5, "disagree": 2}),
        ("7 aye, 1 pass", {"aye": 7, "pass": 1}),
    ],
)
def test_with_a_number_such_a_word_is_a_category(words: str, found: dict[str, int]) -> None:
    assert totals(debate(f"/v {words}")) == found


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("agred", "agreed"), ("unanimus", "unanimous"), ("caried", "carried"), ("balot", "ballot")],
)
def test_a_mistyped_word_is_asked_about(typed: str, meant: str) -> None:
    with pytest.raises(Refusal, match=rf"is no part of a vote; did you mean {meant}\?"):
        debate().read(f"/v {typed}")


def test_nothing_typed_makes_the_reading_fail(fuzz: tuple[str, ...]) -> None:
    session = debate()
    for words in fuzz:
        try:
            reading = session.read(f"/v {words}")
        except Refusal:
            continue
        assert isinstance(reading, Acts | Roll)


@pytest.fixture
def fuzz() -> tuple[str, ...]:
    """Lines that might be typed by mistake."""
    pieces = ("7-5", "names", "f:", "ab", "cast", "by", ">", "/", "agreed", "2/3", "⟦", ":", "9 x")
    return tuple(f"{one} {two} {three}" for one in pieces for two in pieces for three in pieces)


@pytest.mark.parametrize(
    "question", ["That it go on for 2 years to 31 March 2025", "Whether 3 go on", "that 9 go"]
)
def test_a_number_in_a_question_is_no_figure(question: str) -> None:
    session = under_way().enter(f"/v {question} > agreed")
    assert (session.one(Division).question, totals(session)) == (question, {})


def test_names_are_counted_for_first_whoever_was_called_first() -> None:
    session = debate("/v names x:gh a:rest f:cd")
    assert list(totals(session)) == ["for", "against", "abstained"]
