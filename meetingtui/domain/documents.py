"""Documents: annexes and papers that belong to an item."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Document(Entry):
    """A supporting document: its label ("Annex A"), its title, where it is found."""

    TABLE: ClassVar[str] = "document"
    NOUN: ClassVar[str] = "document"
    LETTER: ClassVar[str] = "doc"
    BLOCK: ClassVar[str] = "documents"
    MAIN: ClassVar[str] = "title"

    label: str = line()
    title: str = line()
    place_found: str = line()


def attach(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    title: str,
    label: str = "",
    place_found: str = "",
) -> Step:
    """List a document under an item. Raises Refusal without a title."""
    here = minutes.item(item)
    if not text.clean(title):
        raise Refusal("Name the document, for example: /doc Annex A: map")
    changes = minutes.entry(
        stamp, Document, here.id, label=label, title=title, place_found=place_found
    )
    return stamp.step(f"Document listed under {here.spoken}", changes, here.id)
