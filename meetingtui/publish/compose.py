"""Composition: minutes and a house style to a document, for print, page and screen alike."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain.forms import fill
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.publish import attendance, blocks, frame, moments, references, restrictions
from meetingtui.publish.document import Block, Document, Heading, Paragraph, plain
from meetingtui.publish.emphasis import cased, emphasised
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Page
from meetingtui.publish.sequence import rearranged, sequence


def document(
    minutes: Minutes, style: HouseStyle, item: int | None = None, live: bool = False
) -> Document:
    """The whole minutes, or one item's page, in the words of a house style.

    `minutes` are the projection for those who will read it. `live` is the same document with a
    placeholder for every block of which nothing is said yet. Raises Refusal for an unknown item.
    """
    page = Page(minutes, style, live=live, extract=item is not None)
    made = _whole(page) if item is None else _extract(page, page.item(item))
    made = replace(made, blocks=tuple(restrictions.marked(page, made.blocks)))
    made = references.resolved(made, page, lambda there: page_of(minutes, style, there))
    return replace(made, blocks=emphasised(made.blocks, style.items))


def page_of(minutes: Minutes, style: HouseStyle, item: int) -> Document:
    """The page of one item, for the numbers on it."""
    page = Page(minutes, style, extract=True)
    return _extract(page, page.item(item))


def _extract(page: Page, item: Item) -> Document:
    """The page of a single item."""
    style = page.style.extract
    draft = style.draft and page.minutes.meeting.approved_on is None
    title = page.words.spell(item.title)
    found: list[Block] = [
        *(frame.standing(page) if style.draft else []),
        *paragraphs(style.before_title),
        Heading(1, plain(cased(title, page.style.items.case)), (item.TABLE, item.id)),
        *frame.details(page, item, {"title"}),
        *_heads(page, item),
    ]
    minuted = blocks.minuted(page, item.id)
    if style.before_minutes and (minuted or page.live):
        label = plain(fill(style.before_minutes, page.of_the_body()), bold=True)
        found.append(Paragraph(label, placeholder=not minuted))
    found += blocks.of(page, item.id)
    return Document(title, tuple(found), page.style.language, draft)


def _whole(page: Page) -> Document:
    """The minutes of the meeting."""
    style = page.style.items
    found: list[Block] = [
        *frame.opening(page),
        *attendance.blocks(page),
    ]
    if style.sequence_note and rearranged(page.minutes):
        found += paragraphs(fill(style.sequence_note, page.of_the_body()))
    for item in sequence(page.minutes, style.sequence):
        page.here = item
        found += [*frame.heading(page, item), *_heads(page, item), *blocks.of(page, item.id)]
    for ending in blocks.ENDINGS:
        found += ending(page)
    found += [*moments.ending(page), *frame.ending(page)]
    draft = page.minutes.meeting.approved_on is None
    return Document(frame.title(page), tuple(found), page.style.language, draft)


def _heads(page: Page, item: Item) -> list[Block]:
    page.here = item
    return [block for head in blocks.HEADS for block in head(page, item)]
