"""Layout: entries, with those under them, as paragraphs or as lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from meetingtui.domain.house_style import BULLET
from meetingtui.publish.document import (
    Block,
    BulletList,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    Source,
    plain,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry to be laid out: its words, what stands under it, and how it is to stand.

    `verbatim` keeps its line breaks; one that is not `numbered` stands between the numbers.
    """

    words: str
    source: Source = None
    under: tuple[Shown, ...] = ()
    label: str = ""
    verbatim: bool = False
    numbered: bool = True


def labelled(label: str, words: str = "") -> Runs:
    """A bold label and the words beside it; a space parts them."""
    if label and words:
        return (Run(label, bold=True), Run(f" {words}"))
    return plain(label, bold=True) or plain(words)


def paragraphs(words: str, source: Source = None, label: str = "") -> list[Block]:
    """Prose as a paragraph each, the label before the first."""
    found: list[Block] = []
    for part in words.split("\n\n"):
        line = part.replace("\n", " ").strip()
        if line or label:
            found.append(Paragraph(labelled(label, line), source))
        label = ""
    return found


def lines(words: str, source: Source = None, label: str = "") -> list[Block]:
    """Words with their line breaks kept, the label on a line of its own."""
    kept = tuple(plain(line.strip()) for line in words.split("\n"))
    return [Lines((plain(label, bold=True), *kept) if label else kept, source)]


def laid_out(
    shown: Iterable[Shown], markers: Sequence[str], depth: int = 0, start: int = 1
) -> list[Block]:
    """Entries as blocks. Without markers each is a paragraph; numbers begin at `start`."""
    marker = markers[min(depth, len(markers) - 1)] if markers else ""
    found: list[Block] = []
    items: list[Item] = []
    number = start
    for entry in shown:
        if marker and entry.numbered:
            blocks = [*_own(entry, None), *laid_out(entry.under, markers, depth + 1)]
            items.append(Item(tuple(blocks), number, entry.source))
            number += 1
            continue
        found += _listed(items, marker)
        items = []
        found += _own(entry, entry.source)
        found += laid_out(entry.under, markers, depth + 1)
    return found + _listed(items, marker)


def _own(entry: Shown, source: Source) -> list[Block]:
    if entry.verbatim:
        return lines(entry.words, source, entry.label)
    return paragraphs(entry.words, source, entry.label)


def _listed(items: list[Item], marker: str) -> list[Block]:
    if not items:
        return []
    return [BulletList(tuple(items)) if marker == BULLET else NumberedList(tuple(items), marker)]
