"""Layout: entries, with those under them, as paragraphs, lists, run-in lists or tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from meetingtui.domain.numbering import marked
from meetingtui.domain.styles.rules import BULLET
from meetingtui.publish import text
from meetingtui.publish.document import (
    Block,
    BulletList,
    Document,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    Source,
    Table,
    plain,
)


@dataclass(frozen=True, slots=True)
class Shown:
    """An entry to be laid out: its words, what stands under it, and how it is to stand.

    `verbatim` keeps its line breaks; one that is not `numbered` stands between the numbers, and a
    `heading` is a bold one of these. `cells` are its words in the columns of a table; `aside`
    stands beside it in a table of two columns, `own` after its words inside the entry.
    """

    words: str
    source: Source = None
    under: tuple[Shown, ...] = ()
    label: str = ""
    verbatim: bool = False
    numbered: bool = True
    heading: bool = False
    italic: bool = False
    cells: tuple[str, ...] = ()
    aside: str = ""
    own: tuple[Block, ...] = ()


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


def table_of(words: str, source: Source = None) -> list[Block]:
    """A table typed as rows of cells between bars, the first row its header."""
    rows = [line.strip().strip("|").split("|") for line in words.split("\n") if line.strip()]
    written = [tuple(_cell(cell.strip(), source) for cell in row) for row in rows]
    return [Table(written[0], tuple(written[1:]))] if written else []


def laid_out(
    shown: Iterable[Shown],
    markers: Sequence[str],
    depth: int = 0,
    start: int = 1,
    restart: bool = False,
) -> list[Block]:
    """Entries as blocks. Without markers each is a paragraph; numbers begin at `start`.

    What is not numbered does not break the numbers off; with `restart` a heading does.
    """
    marker = markers[min(depth, len(markers) - 1)] if markers else ""
    found: list[Block] = []
    items: list[Item] = []
    number = start
    for entry in shown:
        under = laid_out(entry.under, markers, depth + 1, restart=restart)
        if marker and entry.numbered and not entry.heading:
            blocks = [*_own(entry, None), *under]
            items.append(Item(tuple(blocks), number, entry.source))
            number += 1
            continue
        number = 1 if restart and entry.heading else number
        found += [*_listed(items, marker), *_own(entry, entry.source), *under]
        items = []
    return found + _listed(items, marker)


def numbered(blocks: list[Block], marker: str, number: int, source: Source = None) -> list[Block]:
    """Blocks as one entry of a list, with that number; without a marker as they are."""
    return _listed([Item(tuple(blocks), number, source)], marker) if marker and blocks else blocks


def run_in(shown: Iterable[Shown], markers: Sequence[str], start: int = 1) -> Runs:
    """Entries in one sentence: "(a) one; and (b) two". Each run names its record."""
    return tuple(
        replace(run, text=f" {run.text}" if place else run.text)
        for place, run in enumerate(_in_line(shown, markers, 0, start))
    )


def tabled(shown: Iterable[Shown], header: Sequence[str]) -> list[Block]:
    """Entries as a table, a row each, with their `cells` under a header."""
    rows = tuple(tuple(_cell(cell, entry.source) for cell in entry.cells) for entry in shown)
    return [Table(tuple(plain(cell) for cell in header), rows)] if rows else []


def beside(
    shown: Iterable[Shown], header: Sequence[str], markers: Sequence[str], start: int = 1
) -> list[Block]:
    """Entries as a table of two columns: each with its number, and what stands `aside` of it."""
    rows = tuple(
        (_with_label(runs, label), _cell(entry.aside, entry.source))
        for label, entry, runs in _rows(shown, markers, 0, start)
    )
    return [Table(tuple(plain(cell) for cell in header), rows)] if rows else []


def _rows(
    shown: Iterable[Shown], markers: Sequence[str], depth: int, start: int
) -> Iterator[tuple[str, Shown, Runs]]:
    """Entries of every depth, each with its number and its words in a line."""
    marker = markers[min(depth, len(markers) - 1)] if markers else ""
    number = start
    for entry in shown:
        counted = bool(marker) and entry.numbered and not entry.heading
        rest = text.lines(Document("", entry.own))
        words = " ".join(" ".join([entry.words, *rest]).split())
        label = Run(entry.label, bold=True, source=entry.source)
        said = Run(words, entry.heading, entry.italic, entry.source)
        yield (
            (marked(marker, number) if counted else ""),
            entry,
            tuple(run for run in (label, said) if run.text),
        )
        number += counted
        yield from _rows(entry.under, markers, depth + 1, 1)


def _in_line(
    shown: Iterable[Shown], markers: Sequence[str], depth: int, start: int
) -> Iterator[Run]:
    for label, entry, runs in _rows(shown, markers, depth, start):
        if label:
            yield Run(label, source=entry.source, marker=True)
        yield from runs


def _with_label(runs: Runs, label: str) -> Runs:
    source = runs[0].source if runs else None
    spoken = (Run(label, source=source, marker=True),) if label else ()
    return tuple(
        replace(run, text=f" {run.text}" if place else run.text)
        for place, run in enumerate((*spoken, *runs))
    )


def _cell(words: str, source: Source) -> Runs:
    line = " ".join(words.split())
    return (Run(line, source=source),) if line else ()


def _own(entry: Shown, source: Source) -> list[Block]:
    if entry.verbatim:
        found = lines(entry.words, source, entry.label)
    elif entry.heading:
        found = [Paragraph(plain(" ".join(entry.words.split()), bold=True), source)]
    else:
        found = paragraphs(entry.words, source, entry.label)
    if entry.italic:
        found = [_italic(block) for block in found]
    return [*found, *entry.own]


def _italic(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return replace(block, runs=tuple(replace(run, italic=not run.bold) for run in block.runs))
    return block


def _listed(items: list[Item], marker: str) -> list[Block]:
    if not items:
        return []
    return [BulletList(tuple(items)) if marker == BULLET else NumberedList(tuple(items), marker)]
