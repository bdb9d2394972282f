"""Retired handles: what an entry was called that was struck, or moved to another item.

A handle or reference that was once read out is never given to something else. Undoing gives it
back, because what was undone was never there.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Change, Record, Stamp, link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Retired(Record):
    """A handle of an item (`p7`, `m1.1`) that no entry has any more, and the reference with it."""

    TABLE: ClassVar[str] = "retired"
    NOUN: ClassVar[str] = "handle no longer in use"

    item: int = link("item")
    handle: str = line()
    reference: str = line()


def after(minutes: Minutes, stamp: Stamp, changes: Iterable[Change]) -> list[Change]:
    """The changes that retire the handles which entries lost by `changes`.

    `minutes` are as after those changes.
    """
    found: list[Change] = []
    for change in changes:
        before, entry = change.before, change.after
        if not isinstance(before, Entry) or not minutes.has_item(before.item):
            continue
        if isinstance(entry, Entry) and entry.item == before.item:
            continue
        gone = Retired(
            id=stamp.after(found).next_id,
            item=before.item,
            handle=before.name_in_gutter,
            reference="" if entry else str(getattr(before, "reference", "")),
        )
        found.append(text.added(gone))
    return found
