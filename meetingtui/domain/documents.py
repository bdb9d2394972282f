"""Documents: annexes and papers that belong to an item."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, Unchanged, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

DOCUMENT, BACKGROUND = "document", "background"


@row
class Document(Entry):
    """A supporting document: its label ("Annex A"), its title, where it is found.

    `circulated` says when it came if not with the agenda ("at the meeting"); `kind` tells a
    background paper from what belongs to the minutes.
    """

    TABLE: ClassVar[str] = "document"
    NOUN: ClassVar[str] = "document"
    LETTER: ClassVar[str] = "doc"
    BLOCK: ClassVar[str] = "documents"
    MAIN: ClassVar[str] = "title"

    label: str = line()
    title: str = line()
    place_found: str = line()
    circulated: str = line()
    kind: str = line(DOCUMENT)


def attach(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    title: str,
    label: str = "",
    place_found: str = "",
    circulated: str = "",
    kind: str = DOCUMENT,
) -> Step:
    """List a document (or background paper) under an item. Raises Refusal without a title."""
    here = minutes.item(item)
    if not text.clean(title):
        raise Refusal("Name the document, for example: /doc Annex A: map")
    if kind not in (DOCUMENT, BACKGROUND):
        raise Refusal("A document is a document or a background paper.")
    changes = minutes.entry(
        stamp,
        Document,
        here.id,
        label=label,
        title=title,
        place_found=place_found,
        circulated=circulated,
        kind=kind,
    )
    return stamp.step(f"Document listed under {here.spoken}", changes, here.id)


def amend(
    minutes: Minutes,
    stamp: Stamp,
    document: int,
    title: str,
    label: str,
    place_found: str,
    circulated: str,
) -> Step:
    """Correct a document. Raises Refusal without a title."""
    before = minutes.get(Document, document)
    here = minutes.item(before.item)
    if not text.clean(title):
        raise Refusal("Name the document, for example: Annex A: map")
    change = text.altered(
        before, title=title, label=label, place_found=place_found, circulated=circulated
    )
    if change.after == before:
        raise Unchanged
    return stamp.step(f"Document corrected under {here.spoken}", [change], here.id)
