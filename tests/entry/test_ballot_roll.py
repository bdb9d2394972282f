"""The roll of a vote: who is on it, what is filled in, and what it records."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.divisions import Ballot, Division
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.seats import Seat
from meetingtui.entry import ballot_roll, roll_call
from meetingtui.entry.reading import Acts, Roll
from meetingtui.entry.roll_call import RollCall
from tests.entry.session import Session, laid_out, person, under_way

MOVED = "/m ab+cd That the bridge be built."


def opened(session: Session, line: str = "/v") -> RollCall:
    """The roll that a line opens."""
    asked = session.read(line)
    assert isinstance(asked, Roll)
    return roll_call.called(session.minutes, asked)


def called(session: Session, *states: str, line: str = "/v") -> Session:
    """The roll called with these states, and entered."""
    call = opened(session, line)
    filled = [*states, *call.known[len(states) :]]
    session.carry_out(Acts(tuple(call.requests(session.minutes, filled))))
    return session


def on(call: RollCall) -> dict[str, str]:
    """Who is on the roll, in order, with what is filled in."""
    return {p.code: known for p, known in zip(call.people, call.known, strict=True)}


def votes(session: Session) -> dict[int | None, str]:
    """Who voted how in the last vote."""
    last = session.last(Division)
    return {b.person: b.category for b in session.minutes.where(Ballot, division=last.id)}


def test_those_who_may_vote_come_first_and_the_others_say_why_not() -> None:
    session = under_way().enter("/pr gh", "/d cd 5 personal > left", "/out ab", MOVED)
    assert on(opened(session)) == {"ef": "", "gh": "", "cd": "interest", "ab": "absent"}


def test_who_has_no_vote_is_not_on_it() -> None:
    seats = [
        replace(r, may_vote=False) if isinstance(r, Seat) and r.person == person("cd") else r
        for r in laid_out()
    ]
    session = Session(minutes=Minutes.of(seats)).enter("/pr ab cd ef gh", "/go 5", MOVED)
    assert list(on(opened(session))) == ["ab", "ef", "gh"]


def test_before_anybody_is_recorded_as_present_every_member_is_on_it() -> None:
    session = Session().enter("/go 5", MOVED)
    assert on(opened(session)) == dict.fromkeys(("ab", "cd", "ef", "gh"), "")


def test_a_called_roll_is_a_vote_by_name_and_settles_the_motion() -> None:
    session = called(under_way().enter(MOVED), "for", "against", "for")
    assert votes(session) == {
        person("ab"): "for", person("cd"): "against", person("ef"): "for",
    }  # fmt: skip
    assert session.one(Division).method == "named"
    assert session.one(Motion).status == "carried"


def test_who_is_passed_over_or_away_has_no_ballot_but_an_interest_is_recorded() -> None:
    session = under_way().enter("/d cd 5 personal > left", MOVED)
    session = called(session, "for", "", "interest")
    assert votes(session) == {person("ab"): "for", person("cd"): "interest"}


def test_an_absence_that_the_clerk_marks_is_recorded() -> None:
    session = called(under_way().enter(MOVED), "for", "absent", "against")
    assert votes(session)[person("cd")] == "absent"


def test_a_roll_on_which_nobody_voted_records_nothing() -> None:
    session = under_way().enter("/d cd 5 personal > left", MOVED)
    call = opened(session)
    assert call.requests(session.minutes, call.known) == []


def test_a_roll_called_again_begins_with_what_was_recorded() -> None:
    session = called(under_way().enter(MOVED), "for", "against", "against")
    assert session.one(Motion).status == "lost"
    call = opened(session, "/v v1")
    assert on(call) == {"ab": "for", "cd": "against", "ef": "against", "gh": "absent"}
    assert call.requests(session.minutes, call.known) == []
    called(session, "for", "for", line="/v v1")
    assert session.one(Motion).status == "carried"
    assert len(session.minutes.all(Division)) == 1


def test_the_sum_so_far_is_said_with_what_it_comes_to() -> None:
    session = under_way().enter("/pr gh", MOVED)
    call = opened(session)
    said = [
        call.summary(session.minutes, states)
        for states in (
            ["", "", "", ""],
            ["for", "", "", ""],
            ["for", "against", "", ""],
            ["for", "against", "abstained", "against"],
        )
    ]
    assert said == [
        "4 to come",
        "1 for, 3 to come: so far carried",
        "1 for, 1 against, 2 to come: so far tie",
        "1 for, 2 against, 1 abstained: lost",
    ]


def test_the_letters_are_the_usual_ones_and_the_bodys_own() -> None:
    session = under_way().enter(MOVED)
    assert opened(session).letters == {
        "f": "for", "a": "against", "x": "abstained", "d": "declined", "b": "absent",
        "i": "interest",
    }  # fmt: skip
    call = opened(session, "/v motion/amendment/no-vote")
    assert call.letters == {"m": "motion", "a": "amendment", "n": "no vote"}
    assert call.keys == "m\u00a0motion · a\u00a0amendment · n\u00a0no vote"
    session.enter("/v names no-vote:ab f:cd")
    assert opened(session, "/v m1").letters["n"] == "no vote"


@given(st.lists(st.text("abcdefm xyé", min_size=1, max_size=12), max_size=12, unique=True))
def test_every_category_has_a_letter_of_its_own(categories: list[str]) -> None:
    letters = ballot_roll.lettered(categories)
    assert list(letters.values()) == categories
    assert all(len(letter) == 1 for letter in letters)


def test_the_roll_of_attendance_is_one_too() -> None:
    session = Session().enter("/pr ab")
    call = opened(session, "/pr")
    assert on(call) == {"ab": "present", "cd": "", "ef": "", "gh": ""}
    assert (call.summary(session.minutes, call.known), call.letters["a"]) == ("", "apologies")
    assert call.requests(session.minutes, call.known) == []


def test_a_half_called_vote_goes_on_where_it_was_left() -> None:
    session = under_way().enter("/pr gh", "/d cd 5 personal > left", MOVED)
    asked = session.read("/v")
    assert isinstance(asked, Roll)
    call = roll_call.called(session.minutes, asked)
    codes = [somebody.code for somebody in call.people]
    states = ["for", "", *call.known[2:]]
    kept = roll_call.kept(asked, call, states, 2)
    assert kept.text == f"{call.people[0].id} for"
    assert roll_call.resumed(asked, call, kept) == (states, 2)
    session.enter("/in js")
    again = roll_call.called(session.minutes, asked)
    resumed, _ = roll_call.resumed(asked, again, kept)
    assert resumed[[p.code for p in again.people].index(codes[0])] == "for"
    other = Roll(asked.put, ("yes", "no"))
    assert roll_call.resumed(other, call, kept) == (list(call.known), 0)
    assert roll_call.resumed(asked, call, None) == (list(call.known), 0)
    assert roll_call.resumed(Roll(), call, kept) == (list(call.known), 0)
