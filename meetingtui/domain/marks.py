"""Marks: places the clerk wants to come back to, because speech outran fingers."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Mark(Record):
    """A catch-up mark, on an entry (`holder_table`, `holder`) or at a moment of an item.

    Marks are the clerk's own: no view of the minutes shows them. One at a moment has its `place`
    in the flow of its item, where what is caught up comes to stand.
    """

    TABLE: ClassVar[str] = "mark"
    NOUN: ClassVar[str] = "mark"

    item: int = link("item")
    holder_table: str = line()
    holder: int | None = None
    at: datetime
    jotting: str = line()
    place: float = 0.0


def open_marks(minutes: Minutes) -> list[Mark]:
    """The marks still to be caught up, oldest first."""
    return sorted(minutes.all(Mark), key=lambda mark: (mark.at, mark.id))


def of_entry(minutes: Minutes, table: str, entry: int) -> Mark | None:
    """The mark on an entry, if it has one."""
    return next(iter(minutes.where(Mark, holder_table=table, holder=entry)), None)


def drop(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    holder_table: str = "",
    holder: int | None = None,
    jotting: str = "",
) -> Step:
    """Drop a mark on an entry, or at this moment of the item."""
    if holder is not None and item is None:
        item = getattr(minutes.get(minutes.kind(holder_table), holder), "item", None)
    here = minutes.item(item)
    if holder is not None and of_entry(minutes, holder_table, holder):
        raise Refusal("That entry is marked already; F8 or /! walks to it.")
    mark = Mark(
        id=stamp.next_id,
        item=here.id,
        holder_table=holder_table,
        holder=holder,
        at=stamp.local,
        jotting=jotting,
        place=minutes.last_place(here.id) + 1.0 if holder is None else 0.0,
    )
    return stamp.step(f"Mark set under {here.spoken}", [text.added(mark)], here.id)


def clear(minutes: Minutes, stamp: Stamp, mark: int) -> Step:
    """Take a mark away: it has been caught up."""
    before = minutes.get(Mark, mark)
    here = minutes.item(before.item)
    return stamp.step(f"Mark cleared under {here.spoken}", [Change(before, None)], here.id)
