"""What a vote makes of its motions, and what is left when it goes."""

from __future__ import annotations

import pytest

from meetingtui.domain import divisions, entries, motions, voting
from meetingtui.domain.divisions import Ballot, Division, PutTogether, Tally
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from tests.domain.entering import key
from tests.domain.making import Making

CARRIED, LOST = (("for", 7), ("against", 5)), (("for", 5), ("against", 7))


@pytest.fixture
def made() -> Making:
    """A meeting with three open motions under the item being taken."""
    making = Making()
    making.item("Bridge")
    for words in ("That it be built.", "That it be painted.", "That it be named."):
        making.do(motions.propose, item=None, words=words)
    return making


def ids(made: Making) -> tuple[int, ...]:
    """The motions in the order in which they were moved."""
    return tuple(motion.id for motion in made.minutes.all(Motion))


def statuses(made: Making) -> list[str]:
    """What became of each of them."""
    return [motion.status for motion in made.minutes.all(Motion)]


def together(made: Making, *which: int, **how: object) -> Division:
    """A vote on those motions (counted from 0) in one division."""
    first, *others = (ids(made)[n] for n in which)
    how = how or {"totals": CARRIED}
    return made.added(
        Division, voting.record, item=None, motion=first, together=tuple(others), **how
    )


def test_one_vote_settles_all_the_motions_that_are_put_in_it(made: Making) -> None:
    one = together(made, 0, 2)
    assert statuses(made) == ["carried", "", "carried"]
    assert divisions.motions_put(made.minutes, one) == (ids(made)[0], ids(made)[2])
    assert divisions.of_motion(made.minutes, ids(made)[2]) == [one]


def test_a_tie_leaves_them_open_and_the_casting_vote_settles_them(made: Making) -> None:
    one = together(made, 0, 1, totals=(("for", 7), ("against", 7)))
    assert statuses(made) == ["", "", ""]
    made.do(voting.cast, person="The Chairman", category="against", division=one.id)
    assert statuses(made) == ["lost", "lost", ""]


def test_what_the_clerk_said_of_one_of_them_stays(made: Making) -> None:
    one = together(made, 0, 1)
    made.do(motions.conclude, motion=ids(made)[1], status="withdrawn")
    made.do(voting.mend, division=one.id, totals=LOST)
    assert statuses(made) == ["lost", "withdrawn", ""]


@pytest.mark.parametrize(
    ("motion", "others", "said"),
    [
        (None, (0,), "Motions are put together with a motion"),
        (0, (0,), "Name each motion once"),
        (0, (1, 1), "Name each motion once"),
    ],
)
def test_what_means_nothing_is_refused(
    made: Making, motion: int | None, others: tuple[int, ...], said: str
) -> None:
    first = None if motion is None else ids(made)[motion]
    rest = tuple(ids(made)[n] for n in others)
    words = {"motion": first, "together": rest, "totals": CARRIED}
    assert said in made.refused(voting.record, item=None, **words)
    assert "no such motion" in made.refused(
        voting.record, item=None, motion=ids(made)[0], together=(99999,), totals=CARRIED
    )


def test_other_motions_are_put_instead_and_those_let_go_are_open_again(made: Making) -> None:
    first, second, third = ids(made)
    one = together(made, 0, 1)
    made.do(voting.mend, division=one.id, put=(third, second))
    assert statuses(made) == ["", "carried", "carried"]
    assert divisions.motions_put(made.minutes, made.again(one)) == (third, second)
    made.do(voting.mend, division=one.id, put=(first,), totals=LOST)
    assert statuses(made) == ["lost", "", ""]
    assert made.minutes.all(PutTogether) == []
    again = made.refused(voting.mend, division=one.id, put=(first,), totals=LOST)
    assert again == "That changes nothing."


def test_motions_are_open_again_when_their_vote_is_struck(made: Making) -> None:
    one = together(made, 0, 1)
    made.do(entries.strike, **key(one))
    assert statuses(made) == ["", "", ""]
    assert made.minutes.all(PutTogether) == []


def test_another_vote_or_the_clerk_still_says_what_became_of_them(made: Making) -> None:
    one = together(made, 0, 1)
    together(made, 0)
    made.do(motions.conclude, motion=ids(made)[1], status="")
    made.do(motions.conclude, motion=ids(made)[1], status="carried")
    made.do(entries.strike, **key(one))
    assert statuses(made) == ["carried", "carried", ""]


def test_a_vote_stays_while_one_of_its_motions_does(made: Making) -> None:
    one = together(made, 0, 1, 2)
    made.do(voting.single, people=("Ann",), division=one.id)
    first, second, third = made.minutes.all(Motion)
    made.do(entries.strike, **key(first))
    assert divisions.motions_put(made.minutes, made.again(one)) == (second.id, third.id)
    made.do(entries.strike, **key(third))
    assert divisions.motions_put(made.minutes, made.again(one)) == (second.id,)
    assert (len(made.minutes.all(Tally)), len(made.minutes.all(Ballot))) == (2, 1)
    assert statuses(made) == ["carried"]
    made.do(entries.strike, **key(second))
    assert made.minutes.all(Division) == made.minutes.all(Tally) == []


def test_a_motion_that_was_put_is_no_point(made: Making) -> None:
    together(made, 0, 1)
    for motion in made.minutes.all(Motion)[:2]:
        refused = made.refused(entries.change_kind, letter="p", **key(motion))
        assert "has others under it" in refused
    made.do(entries.change_kind, letter="p", **key(made.minutes.all(Motion)[2]))
    assert [point.text for point in made.minutes.all(Point)] == ["That it be named."]


def test_the_motion_is_open_again_with_the_amendment_it_was_put_against(made: Making) -> None:
    root = ids(made)[0]
    made.do(motions.propose, item=None, words="in oak", parent=root)
    one = together(made, 3, totals=(("motion", 5), ("amendment", 7)))
    assert statuses(made) == ["lost", "", "", "carried"]
    made.do(entries.strike, **key(one))
    assert statuses(made) == ["", "", "", ""]
