"""The sequence of items: as on the agenda, or as they were taken."""

from __future__ import annotations

from meetingtui.domain import items, minute_numbers
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.styles.rules import TAKEN


def sequence(minutes: Minutes, order: str) -> list[Item]:
    """Every item in the order in which the house prints it, sub-items after their parent."""
    return minute_numbers.in_order(minutes, order)


def rearranged(minutes: Minutes) -> bool:
    """Whether items were taken in another order than that of the agenda."""
    return minute_numbers.in_order(minutes, TAKEN) != items.ordered(minutes)
