"""The public excluded, and readmitted."""

from __future__ import annotations

import pytest

from meetingtui.domain import restrictions
from meetingtui.domain.divisions import Division
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.domain.restrictions import Exclusion, Restriction
from tests.domain.test_restrictions import private
from tests.entry.session import item, under_way


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
