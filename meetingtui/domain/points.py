"""Points: the key points of a discussion, with sub-points, statements as read, and notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import named, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import (
    Change,
    Record,
    Refusal,
    Stamp,
    Step,
    Unchanged,
    link,
    maybe_link,
    row,
)
from meetingtui.domain.text import line, verbatim

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

POINT, STATEMENT, NOTE = "point", "verbatim", "note"
HEADING, TABLE, PARAGRAPH, AFTERWARDS = "heading", "table", "paragraph", "afterwards"
KINDS = {
    POINT: "Key point",
    STATEMENT: "Statement",
    NOTE: "Note",
    HEADING: "Heading",
    TABLE: "Table",
    PARAGRAPH: "Paragraph",
    AFTERWARDS: "Post-meeting note",
}
TEXT_OF = {STATEMENT: text.VERBATIM, TABLE: text.VERBATIM, HEADING: text.LINE}
DEEPEST = 3

Said = int | str


@row
class Point(Entry):
    """A key point.

    `kind` tells a point from a statement as read, a note of the clerk's, a note made after the
    meeting, a sub-heading, a table (rows of cells between bars) or an unnumbered paragraph.
    `answers` is the point that it answers. One without text is its speakers, for what stands
    under it.
    """

    TABLE: ClassVar[str] = "point"
    NOUN: ClassVar[str] = "key point"
    LETTER: ClassVar[str] = "p"
    BLOCK: ClassVar[str] = "points"

    parent: int | None = maybe_link("point")
    kind: str = line(POINT)
    text: str = verbatim()
    answers: int | None = maybe_link("point")
    tag: str = line()


@row
class Speaker(Record):
    """Who said a point: a known person, or a role or body by name."""

    TABLE: ClassVar[str] = "speaker"
    NOUN: ClassVar[str] = "speaker"

    point: int = link("point")
    place: float
    person: int | None = maybe_link("person")
    name: str = line()


def note(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    kind: str = POINT,
    parent: int | None = None,
    speakers: tuple[Said, ...] = (),
    answers: int | None = None,
) -> Step:
    """Note a point under an item (None: the one being taken).

    `speakers` are people's ids, or roles and bodies by name. Raises Refusal without words (only a
    point that says who speaks may have none), or under a point of another item or too deep.
    """
    here = minutes.item(item)
    words = _words(kind, words)
    if not words and not (speakers and kind == POINT):
        raise Refusal("There is nothing to note: type what was said.")
    if parent is not None:
        _may_stand_under(minutes, parent, here.id)
    if answers is not None and minutes.get(Point, answers).item != here.id:
        raise Refusal("A point answers one of the same item.")
    changes = minutes.entry(
        stamp, Point, here.id, kind=kind, parent=parent, text=words, answers=answers
    )
    point = next(c.record for c in changes if isinstance(c.record, Point))
    changes += spoken(stamp.after(changes), point.id, speakers)
    return stamp.step(f"{KINDS[kind]} noted under {here.spoken}", changes, here.id)


def _words(kind: str, words: str) -> str:
    if kind not in KINDS:
        raise Refusal(f"There is no point of the kind {kind!r}; there are {', '.join(KINDS)}.")
    return text.clean(words, TEXT_OF.get(kind, text.PROSE))


def _may_stand_under(minutes: Minutes, parent: int, item: int) -> None:
    above = minutes.get(Point, parent)
    if above.item != item:
        raise Refusal("A sub-point belongs under a point of the same item.")
    if depth(minutes, above) >= DEEPEST:
        raise Refusal(f"{above.name_in_gutter} stands on the third level; nothing goes under it.")


def depth(minutes: Minutes, point: Point) -> int:
    """The level that a point stands on: 1 for one that stands under no other."""
    above = minutes.find(Point, point.parent)
    return 1 + (depth(minutes, above) if above else 0)


def spoken(stamp: Stamp, point: int, speakers: tuple[Said, ...]) -> list[Change]:
    """The changes that say of a point who said it: people's ids, or names."""
    return named.rows(stamp, Speaker, speakers, 1.0, point=point)


def speakers_of(minutes: Minutes, point: int) -> tuple[Said, ...]:
    """Who said a point, in order: people's ids, or names."""
    found = sorted(minutes.where(Speaker, point=point), key=lambda s: (s.place, s.id))
    return tuple(named.whom(speaker) for speaker in found)


def attribute(minutes: Minutes, stamp: Stamp, point: int, speakers: tuple[Said, ...]) -> Step:
    """Say who said a point: people's ids, or names, in order; none: nobody is named."""
    before = minutes.get(Point, point)
    here = minutes.item(before.item)
    if speakers_of(minutes, point) == tuple(dict.fromkeys(speakers)):
        raise Refusal("Those are its speakers already.")
    if not speakers and not before.text:
        raise Refusal(f"That leaves nothing; /del {before.name_in_gutter} strikes the entry.")
    changes = [text.removed(old) for old in minutes.where(Speaker, point=point)]
    changes += spoken(stamp, point, speakers)
    return stamp.step(f"Speaker corrected under {here.spoken}", changes, here.id)


def recast(minutes: Minutes, stamp: Stamp, point: int, kind: str) -> Step:
    """Make a point one of another kind: a note, a heading, a statement, a table …"""
    before = minutes.get(Point, point)
    here = minutes.item(before.item)
    words = _words(kind, before.text)
    if kind == before.kind:
        raise Refusal(f"{before.name_in_gutter} is that already.")
    if not words and kind != POINT:
        raise Refusal(f"{before.name_in_gutter} has no words; it can't be changed.")
    sentence = f"{before.name_in_gutter} made a {KINDS[kind].lower()} under {here.spoken}"
    return stamp.step(sentence, [text.altered(before, kind=kind, text=words)], here.id)


def tag(minutes: Minutes, stamp: Stamp, point: int, words: str) -> Step:
    """Give a point a tag, or (without words) take it away."""
    before = minutes.get(Point, point)
    here = minutes.item(before.item)
    if text.clean(words) == before.tag:
        raise Unchanged
    change = text.altered(before, tag=words)
    return stamp.step(f"{before.name_in_gutter} tagged under {here.spoken}", [change], here.id)


def extend(minutes: Minutes, stamp: Stamp, point: int, words: str) -> Step:
    """Add words to the end of a point; to a table, a row. Raises Refusal without words."""
    before = minutes.get(Point, point)
    words = text.clean(words, text.VERBATIM if before.kind == TABLE else text.PROSE)
    if not words:
        raise Refusal("Type the words to add, for example: .. and schools")
    whole = text.joined(before.text, words)
    if before.kind == TABLE:
        whole = f"{before.text}\n{words}"
    here = minutes.item(before.item)
    return stamp.step(
        f"{before.name_in_gutter} continued under {here.spoken}",
        [text.altered(before, text=whole)],
        here.id,
    )
