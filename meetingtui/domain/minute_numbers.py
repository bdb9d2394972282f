"""Minute numbers: computed from the agenda, the house style and where the book's series begins."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetingtui.domain import items, series
from meetingtui.domain.bodies import Series
from meetingtui.domain.forms import fill
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import ITEM, NOT_REACHED, WITHDRAWN, Item, Taking
from meetingtui.domain.meetings import kind_of
from meetingtui.domain.numbering import marked
from meetingtui.domain.styles.numbering import BELOW, CONTINUOUS, MEETING, NO_NUMBERS, YEAR
from meetingtui.domain.styles.rules import TAKEN

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

MINUTE = "minute"
_DIGITS = re.compile(r"\d{1,9}")


@dataclass(frozen=True, slots=True)
class Numbers:
    """The minute number of every item that bears one, by the item's id; and the next to be given.

    `year` is that of the series ("2015/16"; empty where it never begins again).
    """

    of: dict[int, str]
    next_number: int
    year: str


def numbers(minutes: Minutes, style: HouseStyle) -> Numbers:
    """The minute numbers of a meeting in a house style."""
    how = style.numbering
    kind = how.year if how.counted == YEAR else ""
    year = series.year_of(minutes.meeting.held_on, kind)
    counting = _Counting(minutes, style, year)
    for item in in_order(minutes, how.by):
        counting.number(item)
    return Numbers(counting.found, counting.next_number, year)


def in_order(minutes: Minutes, by: str) -> list[Item]:
    """The items in the order of the agenda, or in the order in which they were first taken.

    What was never taken stays behind every item before it; what stands under one goes with it.
    """
    agenda = items.ordered(minutes)
    if by != TAKEN:
        return agenda
    first: dict[int | None, int] = {}
    for n, taking in enumerate(minutes.all(Taking)):
        first.setdefault(taking.item, n)
    under: dict[int | None, list[Item]] = {}
    for item in reversed(agenda):
        earliest = [first[one] for one in (item.id, item.parent) if one in first]
        if item.id in first and item.parent is not None:
            first[item.parent] = min(earliest)
    for item in agenda:
        under.setdefault(item.parent, []).append(item)

    def walk(parent: int | None) -> list[Item]:
        ranked: list[tuple[int, Item]] = []
        for item in under.get(parent, []):
            before = max((rank for rank, _ in ranked), default=-1)
            ranked.append((first.get(item.id, before), item))
        ranked.sort(key=lambda pair: pair[0])
        return [found for _, item in ranked for found in (item, *walk(item.id))]

    return walk(None)


def start(minutes: Minutes, counted: str, year: str) -> int:
    """The number of the first minute: as the clerk said, else where the series stands, else 1."""
    if minutes.meeting.first_minute is not None:
        return minutes.meeting.first_minute
    if counted not in (YEAR, CONTINUOUS):
        return 1
    begun = minutes.where(Series, body=minutes.body.id, name=MINUTE, year=year)
    return begun[0].next_number if begun else 1


class _Counting:
    """The numbers as they are given out, one item after the other."""

    def __init__(self, minutes: Minutes, style: HouseStyle, year: str) -> None:
        self._minutes = minutes
        self._style = style.numbering
        # The notes of a meeting that has no minutes stand in no series of the body's.
        self._in_series = self._style.counted == MEETING or kind_of(minutes.meeting).has_minutes
        self.next_number = start(minutes, self._style.counted, year)
        self.found: dict[int, str] = {}
        self._below: dict[int, int] = {}
        held_on = minutes.meeting.held_on
        first = int(year[:4]) if year else held_on.year
        self._words = {
            "year": str(first),
            "yy": f"{first % 100:02}",
            "next_year": str(first + 1),
            "next_yy": f"{(first + 1) % 100:02}",
            "reference": minutes.meeting.reference,
        }

    def number(self, item: Item) -> None:
        """Give an item its number, if it bears one."""
        if item.minute_number:
            self.found[item.id] = item.minute_number
            self._go_on_from(item)
        elif self._bears_one(item):
            above = self.found.get(item.parent or 0, "") if self._style.sub == BELOW else ""
            self.found[item.id] = self._sub(item, above) if above else self._next(item)

    def _bears_one(self, item: Item) -> bool:
        if self._style.counted == NO_NUMBERS or not item.numbered or item.kind != ITEM:
            return False
        if not self._in_series:
            return False
        if item.status in (WITHDRAWN, NOT_REACHED) and not self._style.untaken:
            return False
        return self._style.sub != NO_NUMBERS or not self._is_sub(item)

    def _is_sub(self, item: Item) -> bool:
        above = self._minutes.find(Item, item.parent)
        return above is not None and above.kind == ITEM

    def _filled(self, item: Item, number: int) -> str:
        counted = {
            "n": str(number),
            "n2": f"{number:02}",
            "n3": f"{number:03}",
            "letter": marked("A)", number)[:-1],
            "roman": marked("I)", number)[:-1],
        }
        return fill(self._style.minute, {**self._words, **counted, "agenda": item.agenda_number})

    def _next(self, item: Item) -> str:
        self.next_number += 1
        return self._filled(item, self.next_number - 1)

    def _sub(self, item: Item, above: str) -> str:
        parent = item.parent or 0
        number = self._below[parent] = self._below.get(parent, 0) + 1
        counted = {
            "n": str(number),
            "n2": f"{number:02}",
            "letter": marked("a)", number)[:-1],
            "roman": marked("i)", number)[:-1],
        }
        return fill(self._style.sub_minute, {"above": above, **counted})

    def _go_on_from(self, item: Item) -> None:
        """After a number typed in the house's own form, the next ones follow it."""
        for digits in _DIGITS.findall(item.minute_number):
            if self._filled(item, int(digits)) == item.minute_number:
                self.next_number = int(digits) + 1
                return


def reached(minutes: Minutes, style: HouseStyle) -> list[tuple[str, str, int]]:
    """What follows in each of the body's series after this meeting: name, year, next number."""
    found: list[tuple[str, str, int]] = []
    counted = numbers(minutes, style)
    if style.numbering.counted not in (NO_NUMBERS, MEETING) and counted.of:
        found.append((MINUTE, counted.year, counted.next_number))
    body = minutes.body
    year = series.year_of(minutes.meeting.held_on, body.series_year)
    forms = (
        (series.ACTION, body.action_series),
        (series.RECOMMENDATION, body.recommendation_series),
    )
    for name, form in forms:
        if "{n}" in form:
            found.append((name, year, series.next_number(minutes, name, form)))
    return found
