"""Votes recorded, and who may take part."""

from __future__ import annotations

import pytest

from meetingtui.domain import attendance, divisions, motions, voting
from meetingtui.domain.divisions import Ballot, Division, Tally
from meetingtui.domain.motions import Motion
from tests.domain.making import Making


@pytest.fixture
def made() -> Making:
    """A meeting with an item being taken and a motion before it."""
    making = Making()
    making.item("Bridge")
    making.do(motions.propose, item=None, words="That it be built.")
    return making


def motion(made: Making) -> Motion:
    """The motion as it is now."""
    return made.minutes.all(Motion)[0]


def vote(made: Making, **words: object) -> Division:
    """A vote on the motion."""
    return made.added(Division, voting.record, item=None, motion=motion(made).id, **words)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({}, "Say how the vote went"),
        ({"requirement": "two-thirds"}, "Say how the vote went"),
        ({"result": "carried", "requirement": "most"}, "two-thirds or unanimous"),
        ({"totals": (("for", -1),)}, "So many votes"),
        ({"totals": ((" ", 1),)}, "Say how they voted"),
        ({"totals": (("for", 1), ("For ", 2))}, "each category once"),
        ({"voters": ("Ann", "Ann"), "votes": ("for", "for")}, "named twice"),
        ({"voters": ("Ann",), "votes": ()}, "Say of each how they voted"),
        ({"result": "carried", "weather": "fair"}, "A vote has no weather"),
    ],
)
def test_what_means_nothing_is_refused(made: Making, words: dict[str, object], said: str) -> None:
    assert said in made.refused(voting.record, item=None, **words)


def test_a_tie_leaves_the_motion_open_until_the_casting_vote(made: Making) -> None:
    one = vote(made, totals=(("for", 7), ("against", 7)))
    assert motion(made).status == ""
    chair = made.person("Ann Bell")
    made.do(voting.cast, person=chair.id, category="against", division=one.id)
    assert motion(made).status == "lost"
    made.do(voting.cast, person=chair.id, category="for")
    assert motion(made).status == "carried"
    assert len(divisions.ballots(made.minutes, one.id, "casting")) == 1


def test_what_the_chair_declares_stands_whatever_the_figures_say(made: Making) -> None:
    one = vote(made, totals=(("for", 7), ("against", 5)), result="lost")
    assert (motion(made).status, divisions.outcome(made.minutes, one)) == ("lost", "carried")
    assert divisions.said(made.minutes, one) == (
        "7 for, 5 against: declared lost, though by the figures carried"
    )


def test_mending_replaces_what_is_given_and_keeps_the_rest(made: Making) -> None:
    ann, bob = made.person("Ann Bell").id, made.person("Bob Cole").id
    one = vote(made, voters=(ann, bob), votes=("for", "for"), method="named")
    made.do(voting.single, people=(bob,), kind="dissent", division=one.id)
    made.do(voting.mend, division=one.id, voters=(ann, bob), votes=("against", "against"))
    assert [(b.person, b.category, b.kind) for b in made.minutes.all(Ballot)] == [
        (bob, "against", "dissent"),
        (ann, "against", ""),
        (bob, "against", ""),
    ]
    assert (made.again(one).method, motion(made).status) == ("named", "lost")
    again = made.refused(
        voting.mend, division=one.id, voters=(ann, bob), votes=("against", "against")
    )
    assert again == "That changes nothing."
    made.do(voting.mend, division=one.id, totals=(("for", 1), ("against", 0)))
    assert len(made.minutes.all(Tally)) == 2
    assert motion(made).status == "carried"


def test_dissent_is_recorded_once_and_casting_is_an_act_of_its_own(made: Making) -> None:
    ann = made.person("Ann Bell").id
    one = vote(made, result="carried")
    made.do(voting.single, people=(ann,), kind="dissent")
    assert "Say whose vote" in made.refused(voting.single, people=(ann,), kind="dissent")
    said = made.refused(voting.single, people=(ann,), kind="casting", division=one.id)
    assert "dissent afterwards" in said


def test_without_a_vote_there_is_nothing_to_add_to(made: Making) -> None:
    ann = made.person("Ann Bell").id
    assert "Record the vote" in made.refused(voting.cast, person=ann, category="for")


def test_those_in_the_room_who_have_no_vote_are_not_on_the_roll(made: Making) -> None:
    ann, bob = made.person("Ann Bell").id, made.person("Bob Cole").id
    made.do(attendance.record, people=(ann,))
    made.do(attendance.record, people=(bob,), capacity="officer")
    here = made.minutes.item(None).id
    assert [one.person for one in voting.entitled(made.minutes, here)] == [ann]


def test_the_clerk_is_told_what_came_of_it_and_what_is_missing(made: Making) -> None:
    root = motion(made)
    made.do(motions.propose, item=None, words="in oak", parent=root.id)
    amendment = made.minutes.all(Motion)[-1].id
    step = made.do(voting.record, item=None, motion=amendment, totals=(("for", 3), ("against", 1)))
    assert voting.told(made.minutes, step) == (
        "3 for, 1 against: carried; /sub m1 records the motion as amended"
    )
    step = made.do(voting.cast, person=made.person().id, category="for")
    assert voting.told(made.minutes, step) == "3 for, 1 against: carried"
    step = made.do(motions.restate, motion=root.id, words="That it be built in oak.")
    assert voting.told(made.minutes, step) == ""
