"""Jottings: the clerk's own shorthand, kept beside the sentence that came of it.

They help to polish the minutes and are nobody else's. Once the minutes are approved they have done
their work, and are erased for good.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Stamp, Step, link, row
from meetingtui.domain.text import prose

if TYPE_CHECKING:
    from meetingtui.domain.entry import Entry
    from meetingtui.domain.minutes import Minutes


@row
class Jotting(Record):
    """Shorthand beside an entry (`holder_table`, `holder`), as it was jotted down `at` that time.

    Jottings are the clerk's own: no view of the minutes shows them.
    """

    TABLE: ClassVar[str] = "jotting"
    NOUN: ClassVar[str] = "jotting"

    item: int = link("item")
    holder_table: str = text.line()
    holder: int
    at: datetime
    words: str = prose()


def jot(minutes: Minutes, stamp: Stamp, table: str, entry: int, words: str) -> Step:
    """Keep shorthand beside an entry. Raises Refusal without words, and for what is no entry."""
    found = minutes.get(minutes.kind(table), entry)
    if found.TABLE not in {kind.TABLE for kind in minutes.ENTRIES}:
        raise Refusal("A jotting is kept beside an entry, for example: /jot p7 figs Q3 ?")
    if not text.clean(words, text.PROSE):
        raise Refusal("There is nothing to keep: type the jotting.")
    here = minutes.item(getattr(found, "item", None))
    jotting = kept(stamp, here.id, found, stamp.local, words)
    return stamp.step(f"Jotting kept under {here.spoken}", [text.added(jotting)], here.id)


def kept(stamp: Stamp, item: int, holder: Record, at: datetime, words: str) -> Jotting:
    """A new jotting beside an entry."""
    return Jotting(
        id=stamp.next_id,
        item=item,
        holder_table=holder.TABLE,
        holder=holder.id,
        at=at,
        words=words,
    )


def of_entry(minutes: Minutes, entry: Entry) -> list[Jotting]:
    """The jottings beside an entry, in the order in which they were jotted down."""
    found = minutes.where(Jotting, holder_table=entry.TABLE, holder=entry.id)
    return sorted(found, key=lambda one: (one.at, one.id))


def left_out(minutes: Minutes) -> Minutes:
    """The minutes without what is only the clerk's own: marks, jottings, and who they name."""
    own = (Jotting.TABLE, "mark")
    kept = (
        record
        for record in minutes
        if record.TABLE not in own and getattr(record, "holder_table", "") not in own
    )
    return type(minutes).of(kept)
