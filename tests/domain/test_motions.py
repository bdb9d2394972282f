"""Motions, amendments, and what becomes of them."""

from __future__ import annotations

import pytest

from meetingtui.domain import entries, motions, voting
from meetingtui.domain.motions import Motion, Mover
from meetingtui.domain.record import Refusal
from tests.domain.making import Making


@pytest.fixture
def made() -> Making:
    """A meeting with an item being taken and a motion."""
    making = Making()
    making.item("Bridge")
    making.do(motions.propose, item=None, words="That it be built.", movers=("Greens",))
    return making


def the_motion(made: Making) -> Motion:
    """The motion made first."""
    return made.minutes.all(Motion)[0]


def test_a_motion_without_words_is_refused(made: Making) -> None:
    assert "Type what is moved" in made.refused(motions.propose, item=None, words=" ")


def test_an_amendment_stands_under_the_item_of_its_motion(made: Making) -> None:
    other = made.item("Gates")
    assert "stands under the item of its motion" in made.refused(
        motions.propose, item=other.id, words="leave out", parent=the_motion(made).id
    )


def test_paths_are_never_given_twice(made: Making) -> None:
    root = the_motion(made)
    for _ in range(2):
        made.do(motions.propose, item=None, words="one", parent=root.id)
    first, second = made.minutes.under(root)
    made.do(motions.propose, item=None, words="deeper", parent=first.id)
    made.do(motions.propose, item=None, words="other")
    assert [m.path for m in made.minutes.all(Motion)] == ["1", "1.1", "1.2", "1.1.1", "2"]
    assert motions.free_path(made.minutes, root.item, second) == "1.2.1"


def test_who_seconds_already_does_not_second_again(made: Making) -> None:
    motion = the_motion(made).id
    made.do(motions.second, motion=motion, people=("Labour Group", "Greens"))
    assert "Say who else" in made.refused(motions.second, motion=motion, people=("Greens",))
    made.do(motions.second, motion=motion, people=("Greens", "Residents"))
    names = [one.name for one in motions.movers(made.minutes, motion, motions.SECONDS)]
    assert names == ["Labour Group", "Greens", "Residents"]


def test_both_texts_are_kept(made: Making) -> None:
    motion = the_motion(made).id
    made.do(motions.restate, motion=motion, words="That it be built in oak.")
    found = the_motion(made)
    assert (found.text, found.substantive) == ("That it be built.", "That it be built in oak.")
    assert motions.words_now(found) == found.substantive
    assert "the substantive text" in made.refused(
        motions.restate, motion=motion, words="That it be built in oak."
    )


def test_striking_a_motion_strikes_its_votes_and_movers_too(made: Making) -> None:
    motion = the_motion(made).id
    made.do(motions.propose, item=None, words="oak", parent=motion)
    made.do(voting.record, item=None, motion=motion, totals=(("for", 3),))
    made.do(entries.strike, table="motion", entry=motion)
    kinds = ("motion", "mover", "division", "tally")
    assert not any(made.minutes.tables.get(kind) for kind in kinds)


def test_what_can_not_be_said_of_a_motion_is_refused(made: Making) -> None:
    motion = the_motion(made).id
    assert "is open already" in made.refused(motions.conclude, motion=motion, status="")
    assert "moves a motion or seconds" in made.refused(
        motions.support, motion=motion, role="x", people=()
    )
    assert "has no text" in made.refused(motions.amend, motion=motion, text="new")
    assert "already" in made.refused(
        motions.support, motion=motion, role="moves", people=("Greens",)
    )
    assert made.minutes.all(Mover)[0].name == "Greens"


def test_a_procedural_motion_is_not_what_amendments_amend(made: Making) -> None:
    made.do(motions.propose, item=None, words="That we vote", procedural=True)
    root, procedural = made.minutes.all(Motion)
    assert motions.open_one(made.minutes, root.item) == procedural
    assert motions.open_root(made.minutes, root.item) == root
    kinds = [motions.kind_of(root), motions.kind_of(procedural)]
    assert kinds == ["motion", "procedural motion"]


def test_an_unknown_motion_is_refused() -> None:
    with pytest.raises(Refusal, match="no such motion"):
        Making().do(motions.restate, motion=99, words="x")


def test_what_became_of_a_motion_has_its_place_behind_what_came_last(made: Making) -> None:
    motion = the_motion(made)
    made.do(motions.propose, item=None, words="in oak", parent=motion.id)
    point = made.point()
    made.do(motions.conclude, motion=motion.id, status="withdrawn")
    after = made.point()
    said = {one.settled_place for one in made.minutes.all(Motion)}
    assert said == {point.place + 1.0}
    assert after.place == point.place + 2.0


def test_what_is_said_of_it_again_stands_where_it_was_said_first(made: Making) -> None:
    motion = the_motion(made)
    made.do(motions.conclude, motion=motion.id, status="withdrawn")
    place = made.again(motion).settled_place
    made.point()
    made.do(motions.conclude, motion=motion.id, status="fell")
    assert made.again(motion).settled_place == place
    made.do(motions.conclude, motion=motion.id, status="")
    assert (made.again(motion).settled_place, made.again(motion).settled_before) == (0.0, 0)
    made.do(motions.conclude, motion=motion.id, status="fell")
    assert made.again(motion).settled_place > place


def test_what_corrects_a_vote_has_no_place_of_its_own(made: Making) -> None:
    motion = the_motion(made)
    made.do(voting.record, item=None, motion=motion.id, result="carried")
    made.do(motions.conclude, motion=motion.id, status="lost")
    assert (made.again(motion).status, made.again(motion).settled_place) == ("lost", 0.0)


def test_its_outcome_goes_along_to_another_item_behind_all_that_is_there(made: Making) -> None:
    motion, other = the_motion(made), made.item("Gates")
    made.point(item=other.id)
    made.do(motions.conclude, motion=motion.id, status="withdrawn")
    made.do(entries.move, table="motion", entry=motion.id, item=other.id)
    moved = made.again(motion)
    assert (moved.place, moved.settled_place) == (2.0, 3.0)
    assert made.point(item=other.id).place == 4.0


@pytest.mark.parametrize("early", [0, 1])
def test_places_that_are_numbered_afresh_keep_the_outcome_where_it_was(
    made: Making, early: int
) -> None:
    motion = the_motion(made)
    first = made.point()
    made.do(motions.conclude, motion=motion.id, status="withdrawn")
    last = made.point()
    made.do(entries.move, table="point", entry=last.id, after=first.id)
    turns = (("motion", motion.id, "point", last.id), ("point", last.id, "motion", motion.id))
    for turn in range(early, early + 120):
        table, entry, beside, after = turns[turn % 2]
        moved = {"table": table, "entry": entry, "beside_table": beside, "after": after}
        made.do(entries.move, **moved)
        kept = made.again(motion)
        assert max(made.again(last).place, kept.place) < kept.settled_place
