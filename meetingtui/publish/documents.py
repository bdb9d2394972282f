"""Documents that belong to an item, and its background papers."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.documents import BACKGROUND, Document
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown, paragraphs
from meetingtui.publish.page import Page


def blocks(page: Page, entries: Sequence[Document]) -> list[Block]:
    """Documents in their order, then the background papers under a label of their own."""
    papers = [_document(page, entry) for entry in entries if entry.kind == BACKGROUND]
    others = [_document(page, entry) for entry in entries if entry.kind != BACKGROUND]
    found = page.laid_out("documents", others)
    if papers:
        found += paragraphs("", label=page.style.papers.background)
        found += page.laid_out("documents", papers)
    return found


def _document(page: Page, document: Document) -> Shown:
    spell = page.words.spell
    return page.shown(
        "documents",
        (document.TABLE, document.id),
        label=spell(document.label),
        title=spell(document.title),
        place=spell(document.place_found),
        circulated=spell(document.circulated),
    )
