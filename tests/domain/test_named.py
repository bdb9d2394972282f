"""Whoever a record names, by id or by name."""

from __future__ import annotations

import pytest

from meetingtui.domain import named
from meetingtui.domain.actions import Owner
from meetingtui.domain.named import Named
from tests.domain.making import Making


@pytest.mark.parametrize("one", [7, "officers"])
def test_one_of_the_two_fields_says_who(one: Named) -> None:
    owner = Owner(id=1, action=2, place=1.0, **named.fields(one))
    assert (owner.person, owner.name) == ((7, "") if one == 7 else (None, "officers"))
    assert named.whom(owner) == one


def test_several_stand_in_their_order_and_nobody_twice() -> None:
    stamp = Making().stamp()
    made = named.rows(stamp, Owner, (7, "officers", 7), 3.0, action=2)
    first = stamp.next_id
    assert [change.after for change in made] == [
        Owner(id=first, action=2, place=3.0, person=7),
        Owner(id=first + 1, action=2, place=4.0, name="officers"),
    ]
