"""Items are moved and renumbered from the table."""

from __future__ import annotations

import pytest

from meetingtui.domain import items
from meetingtui.domain.record import Refusal
from tests.entry.session import Session, under_way


def numbers(session: Session) -> list[str]:
    return [item.agenda_number for item in items.ordered(session.minutes)]


def test_an_item_is_moved_before_and_after_another() -> None:
    session = under_way()
    first, second, *others = numbers(session)
    assert numbers(session.enter(f"/mv item {second} before {first}")) == [second, first, *others]
    back = under_way().enter(f"/mv item {first} after item {second}")
    assert numbers(back)[:2] == [second, first]


def test_an_item_is_given_another_number() -> None:
    session = under_way()
    first, second = numbers(session)[:2]
    assert numbers(session.enter(f"/mv item {first} number 99"))[0] == "99"
    with pytest.raises(Refusal, match="already"):
        under_way().enter(f"/mv item {first} number {second}")
