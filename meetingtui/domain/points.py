"""Points: the key points of a discussion, with sub-points, statements as read, and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import line, verbatim

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

POINT, STATEMENT, NOTE = "point", "verbatim", "note"


@row
class Point(Entry):
    """A key point. `kind` tells a point from a statement as read or a note of the clerk's."""

    TABLE: ClassVar[str] = "point"
    NOUN: ClassVar[str] = "key point"
    LETTER: ClassVar[str] = "p"
    BLOCK: ClassVar[str] = "points"

    parent: int | None = maybe_link("point")
    kind: str = line(POINT)
    text: str = verbatim()


def note(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    kind: str = POINT,
    parent: int | None = None,
) -> Step:
    """Note a point under an item (None: the one being taken). Raises Refusal without words."""
    here = minutes.item(item)
    if not text.clean(words):
        raise Refusal("There is nothing to note: type what was said.")
    if kind != STATEMENT:
        words = text.clean(words, text.PROSE)
    if parent is not None and minutes.get(Point, parent).item != here.id:
        raise Refusal("A sub-point belongs under a point of the same item.")
    changes = minutes.entry(stamp, Point, here.id, kind=kind, parent=parent, text=words)
    name = {STATEMENT: "Statement", NOTE: "Note"}.get(kind, "Key point")
    return stamp.step(f"{name} noted under {here.spoken}", changes, here.id)


def extend(minutes: Minutes, stamp: Stamp, point: int, words: str) -> Step:
    """Add words to the end of a point. Raises Refusal without words."""
    before = minutes.get(Point, point)
    words = text.clean(words, text.PROSE)
    if not words:
        raise Refusal("Type the words to add, for example: .. and schools")
    joint = "" if words[0] in ".,;:!?)’" else " "
    here = minutes.item(before.item)
    return stamp.step(
        f"{before.name_in_gutter} continued under {here.spoken}",
        [text.altered(before, text=f"{before.text}{joint}{words}")],
        here.id,
    )
