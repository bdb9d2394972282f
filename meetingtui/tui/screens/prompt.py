"""What the line says of itself: what it is bound to, and what to press first.

Loaded before the first paint; the other lines are in `status`.
"""

from __future__ import annotations

from meetingtui.domain import items, restrictions
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry.pen import Pen

WIDE = 100
PRIVATE = "PRIVATE"


def prompt(pen: Pen, narrow: bool = False) -> str:
    """What the line is bound to: "item 5 · point 9"."""
    line, minutes = pen.line, pen.minutes
    kind, _, rest = line.target.partition(":")
    number = ""
    if line.item is not None and minutes.has_item(line.item):
        number = minutes.item(line.item).agenda_number
    where = f"item {number} · " if number and not narrow else f"{number}·" if number else ""
    if is_private(minutes, line.item):
        where += f"{PRIVATE}·" if narrow else f"{PRIVATE} · "
    aside = "aside · " if line.slot == "aside" else ""
    if kind == "edit":
        table, _, entry = rest.partition(":")
        return f"{aside}{where}edit {handle(minutes, (table, int(entry)))}"
    if kind == "mark":
        return f"{aside}{where}catch up"
    if line.item is None or not minutes.has_item(line.item):
        return f"{aside}new item"
    last = max((p.handle for p in minutes.all(Point) if p.item == line.item), default=0)
    return f"{aside}{where}{'p' if narrow else 'point '}{last + 1}"


def handle(minutes: Minutes, key: tuple[str, int]) -> str:
    """An entry's handle with its item's number: "5.p7"."""
    entry = minutes.get(minutes.kind(key[0]), key[1])
    if not isinstance(entry, Entry):
        raise Refusal("That is no entry of the minutes.")
    number = minutes.item(entry.item).agenda_number
    return f"{number}.{entry.name_in_gutter}" if number else entry.name_in_gutter


def is_private(minutes: Minutes, item: int | None) -> bool:
    """Whether an item is kept from the public."""
    found = minutes.find(Item, item)
    return found is not None and restrictions.restricted(minutes, found) is not None


def welcome(minutes: Minutes) -> str:
    """What to press first."""
    if items.current(minutes):
        return ""
    if not items.ordered(minutes):
        return "Just type: a provisional item takes your words. /item adds an item, /? helps"
    return "/n takes the first item; /pr records who is present; /? helps"
