"""What the figures of a vote say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.divisions import computed

NUMBERS = st.integers(0, 99)


@pytest.mark.parametrize(
    ("found", "requirement", "casting", "amendment", "came"),
    [
        ({"for": 7, "against": 5}, "", "", False, "carried"),
        ({"for": 5, "against": 7}, "", "", False, "lost"),
        ({"for": 7, "against": 7}, "", "", False, "tie"),
        ({"for": 7, "against": 7}, "", "for", False, "carried"),
        ({"for": 7, "against": 7}, "", "against", False, "lost"),
        ({"for": 7, "against": 5}, "", "against", False, "carried"),
        ({"for": 3, "against": 0, "abstained": 20}, "", "", False, "carried"),
        ({"abstained": 20, "declined": 1}, "", "", False, ""),
        ({}, "", "", False, ""),
        ({"for": 20, "against": 10}, "two-thirds", "", False, "carried"),
        ({"for": 19, "against": 10}, "two-thirds", "", False, "lost"),
        ({"for": 2, "against": 1, "abstained": 9}, "two-thirds", "", False, "carried"),
        ({"for": 7, "against": 7}, "two-thirds", "for", False, "lost"),
        ({"for": 12, "against": 0, "abstained": 1}, "unanimous", "", False, "carried"),
        ({"for": 12, "against": 1}, "unanimous", "", False, "lost"),
        ({"AYES": 4, "Noes": 3}, "", "", False, "carried"),
        ({"motion": 23, "amendment": 13, "declined": 1, "absent": 5}, "", "", True, "lost"),
        ({"motion": 13, "amendment": 23}, "", "", True, "carried"),
        ({"motion": 13, "amendment": 23}, "", "", False, "lost"),
        ({"motion": 9, "amendment": 9}, "", "amendment", True, "carried"),
        ({"for": 9, "against": 3}, "", "", True, "carried"),
        ({"Smith": 12, "Jones": 9}, "", "", False, ""),
    ],
)
def test_the_result_follows_from_the_figures(
    found: dict[str, int], requirement: str, casting: str, amendment: bool, came: str
) -> None:
    assert computed(found, requirement, casting, amendment) == came


@given(yes=NUMBERS, no=NUMBERS, others=NUMBERS)
def test_who_did_not_vote_for_or_against_never_matters(yes: int, no: int, others: int) -> None:
    plain = computed({"for": yes, "against": no}, "", "", False)
    found = {"for": yes, "against": no, "abstained": others, "absent": others, "zoo": others}
    assert computed(found, "", "", False) == plain


@given(yes=NUMBERS, no=NUMBERS)
def test_what_is_carried_one_way_is_lost_the_other(yes: int, no: int) -> None:
    opposite = {"carried": "lost", "lost": "carried", "tie": "tie", "": ""}
    one = computed({"for": yes, "against": no}, "", "", False)
    assert computed({"for": no, "against": yes}, "", "", False) == opposite[one]
