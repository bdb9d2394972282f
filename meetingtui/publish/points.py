"""Key points, with what stands under them."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain import items, text
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Decision
from meetingtui.domain.entry import Entry
from meetingtui.domain.forms import fill
from meetingtui.domain.points import (
    AFTERWARDS,
    HEADING,
    NOTE,
    POINT,
    STATEMENT,
    TABLE,
    Point,
    Speaker,
)
from meetingtui.domain.styles.actions import COLUMN
from meetingtui.domain.styles.actions import POINT as UNDER_POINT
from meetingtui.domain.styles.rules import BRACKETS, ITALIC
from meetingtui.publish import actions
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown, beside, table_of
from meetingtui.publish.page import Page
from meetingtui.publish.stretches import Stretches


def blocks(page: Page, entries: Sequence[Point]) -> list[Block]:
    """Points and what stands under them; numbers go on from the item's earlier points."""
    start = 1 + (numbers_before(page, entries[0]) if entries else 0)
    shown = [_point(page, entry) for entry in entries]
    style = page.style.actions
    if style.stand == COLUMN and any(map(_has_aside, shown)):
        header = (style.points_head, style.head)
        return beside(shown, header, page.markers("points"), start)
    return page.laid_out("points", shown, start)


def _has_aside(shown: Shown) -> bool:
    return bool(shown.aside) or any(map(_has_aside, shown.under))


def _point(page: Page, point: Point) -> Shown:
    source = (point.TABLE, point.id)
    under = tuple(_point(page, below) for below in page.under(Point, "parent", point.id))
    agreed = actions.of_point(page, point.id)
    aside = ""
    if page.style.actions.stand == UNDER_POINT:
        under += tuple(actions.under_point(page, action) for action in agreed)
    elif agreed:
        aside = "; ".join(actions.beside_point(page, action) for action in agreed)
    words = _words(page, point)
    if point.kind == TABLE:
        own = tuple(table_of(words, source))
        return Shown("", source, under, numbered=False, aside=aside, own=own)
    label = _label(page, point.kind)
    if point.kind in (NOTE, AFTERWARDS) and page.style.points.notes_as == BRACKETS:
        label, words = "", f"({' '.join(filter(None, (label, words)))})"
    return Shown(
        words,
        source,
        under,
        label,
        verbatim=point.kind == STATEMENT,
        numbered=point.kind == POINT,
        heading=point.kind == HEADING,
        italic=point.kind in (NOTE, AFTERWARDS) and page.style.points.notes_as == ITALIC,
        aside=aside,
    )


def _label(page: Page, kind: str) -> str:
    labels = {
        STATEMENT: page.style.items.statement,
        NOTE: page.style.items.note,
        AFTERWARDS: page.style.points.afterwards,
    }
    return labels.get(kind, "")


def _words(page: Page, point: Point) -> str:
    """What a point says: its words, who said them, its tag, and what it answers."""
    style, spell = page.style.points, page.words.spell
    if point.kind in (TABLE, HEADING):
        return spell(point.text)
    said_by = _speakers(page, point)
    said = page.form("points", text=spell(point.text)) if point.text else ""
    if said_by and said:
        said = fill(style.said, {"speakers": said_by, "text": said})
    elif said_by:
        said = fill(style.speakers, {"speakers": said_by})
    if point.answers is not None and style.replies:
        there = spell(f"to {text.token('point', point.answers)}").removeprefix("to ")
        said = fill(style.replies, {"point": there, "text": said})
    if point.tag:
        said = fill(style.tagged, {"tag": spell(point.tag), "text": said})
    return said


def _speakers(page: Page, point: Point) -> str:
    style = page.style.points
    names = [
        page.words.spell(one.name)
        if one.person is None
        else page.words.titled(one.person, style.speaker, style.member_speaker)
        for one in page.under(Speaker, "point", point.id)
    ]
    listed = page.words.listed(names)
    return listed[:1].upper() + listed[1:]


def numbers_before(page: Page, entry: Entry) -> int:
    """How many numbers were given before an entry; the style decides where they begin at 1."""
    count = 0
    for one in _counted(page, entry.item):
        if one.id == entry.id:
            break
        if isinstance(one, Point) and one.kind == HEADING and page.style.block("points").restart:
            count = 0
        count += not isinstance(one, Point) or one.kind == POINT
    if not page.style.items.points_restart:
        for item in items.ordered(page.minutes):
            if item.id == entry.item:
                break
            numbered = (
                not isinstance(e, Point) or e.kind == POINT for e in _counted(page, item.id)
            )
            count += sum(numbered)
    return count


def _flows(page: Page, entry: Entry) -> bool:
    """Whether an entry stands among the points: others do where both are in the flow."""
    return isinstance(entry, Point) or {"points", entry.block} <= set(page.style.items.flow)


def _counted(page: Page, item: int) -> list[Point | Decision | Approval]:
    """The points of an item, and what is numbered with them, in the order in which they stand."""
    found: list[Point | Decision | Approval] = [
        point for point in page.entries(Point, item) if point.parent is None
    ]
    if page.style.decisions.as_point:
        found += page.entries(Decision, item)
    if page.style.approvals.as_point:
        found += page.entries(Approval, item)
    stretches = Stretches(page, item)
    return sorted(
        found, key=lambda one: (stretches.of(one), not _flows(page, one), one.place, one.id)
    )
