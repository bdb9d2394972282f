"""Layout: entries, with those under them, as paragraphs, lists, run-in lists or tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from meetingtui.domain.numbering import ABOVE, below, marked
from meetingtui.domain.styles.rules import BULLET
from meetingtui.domain.text import LISTED
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
    """Prose as a paragraph each and its lists as lists, the label before the first."""
    found: list[Block] = []
    for listed, part in passages(words):
        if listed:
            found += [Paragraph(labelled(label), source)] if label else []
            found.append(_bullets(part, source))
        else:
            for paragraph in "\n".join(part).split("\n\n"):
                line = paragraph.replace("\n", " ").strip()
                if line or label:
                    found.append(Paragraph(labelled(label, line), source))
                label = ""
        label = ""
    return found


def lines(words: str, source: Source = None, label: str = "") -> list[Block]:
    """Words with their line breaks kept (a list is a list), the label on a line of its own."""
    found: list[Block] = []
    above = plain(label, bold=True)
    for listed, part in passages(words):
        if listed:
            found += [Lines((above,), source)] if above else []
            found.append(_bullets(part, source))
        else:
            kept = tuple(map(plain, part))
            found.append(Lines((above, *kept) if above else kept, source))
        above = ()
    return found


def passages(words: str) -> list[tuple[bool, list[str]]]:
    """The lines of a text in runs: those of a list, without their dashes, and the others.

    One dash at the very start of a text opens no list, for nothing is listed there.
    """
    said = [line.strip() for line in words.split("\n")]
    found: list[tuple[bool, list[str]]] = []
    several = sum(map(bool, map(LISTED.fullmatch, said))) > 1
    for place, line in enumerate(said):
        listed = LISTED.fullmatch(line) if place or several else None
        if not listed and not line and found and found[-1][0]:
            continue
        if not found or found[-1][0] != bool(listed):
            found.append((bool(listed), []))
        found[-1][1].append(listed[1] if listed else line)
    return found


def unlisted(words: str) -> str:
    """The words in one line, those of a list without their dashes."""
    return " ".join(" ".join(line for _, part in passages(words) for line in part).split())


def _bullets(entries: Iterable[str], source: Source) -> BulletList:
    return BulletList(
        tuple(Item((Paragraph(plain(e)),), n, source) for n, e in enumerate(entries, 1))
    )


def table_of(words: str, source: Source = None) -> list[Block]:
    """A table typed as rows of cells between bars, the first row its header."""
    lines = [line.strip() for line in words.split("\n") if line.strip()]
    width = len(lines[0].strip("|").split("|")) if lines else 0
    rows = [_cells(line, width) for line in lines]
    written = [tuple(_cell(cell.strip(), source) for cell in row) for row in rows]
    return [Table(written[0], tuple(written[1:]))] if written else []


def _cells(line: str, width: int) -> list[str]:
    """The cells of a row; a bar beyond the columns is one that stands around it."""
    cells = line.split("|")
    if len(cells) > width and not cells[0].strip():
        cells = cells[1:]
    return cells[:-1] if len(cells) > width and not cells[-1].strip() else cells


def laid_out(
    shown: Iterable[Shown],
    markers: Sequence[str],
    above: tuple[int, ...] = (),
    start: int = 1,
    restart: bool = False,
) -> list[Block]:
    """Entries as blocks. Without markers each is a paragraph; numbers begin at `start`.

    `above` are the numbers of the entries above these (0 for one without). What is not numbered
    does not break the numbers off; with `restart` a heading does.
    """
    marker = _marker(markers, above)
    found: list[Block] = []
    items: list[Item] = []
    number = start
    for entry in shown:
        counted = bool(marker) and entry.numbered and not entry.heading
        under = laid_out(entry.under, markers, (*above, number if counted else 0), restart=restart)
        if counted:
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
        for place, run in enumerate(_in_line(shown, markers, start))
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
        for label, entry, runs in _rows(shown, markers, (), start)
    )
    return [Table(tuple(plain(cell) for cell in header), rows)] if rows else []


def _rows(
    shown: Iterable[Shown], markers: Sequence[str], above: tuple[int, ...], start: int
) -> Iterator[tuple[str, Shown, Runs]]:
    """Entries of every depth, each with its number and its words in a line."""
    marker = _marker(markers, above)
    number = start
    for entry in shown:
        counted = bool(marker) and entry.numbered and not entry.heading
        rest = text.lines(Document("", entry.own))
        words = " ".join(" ".join([unlisted(entry.words), *rest]).split())
        label = Run(entry.label, bold=True, source=entry.source)
        said = Run(words, entry.heading, entry.italic, entry.source)
        yield (
            (marked(marker, number) if counted else ""),
            entry,
            tuple(run for run in (label, said) if run.text),
        )
        own = number if counted else 0
        number += counted
        yield from _rows(entry.under, markers, (*above, own), 1)


def _marker(markers: Sequence[str], above: tuple[int, ...]) -> str:
    """The marker of the entries below these; the last serves every deeper level."""
    if not markers:
        return ""
    deeper = max(0, len(above) - len(markers) + 1)
    marker = markers[len(above)] if not deeper else markers[-1]
    return below(marker.replace(ABOVE, ABOVE * (1 + deeper), 1), above)


def _in_line(shown: Iterable[Shown], markers: Sequence[str], start: int) -> Iterator[Run]:
    for label, entry, runs in _rows(shown, markers, (), start):
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
    line = unlisted(words)
    return (Run(line, source=source),) if line else ()


def _own(entry: Shown, source: Source) -> list[Block]:
    if entry.verbatim:
        found = lines(entry.words, source, entry.label)
    elif entry.heading:
        found = [Paragraph(plain(" ".join(entry.words.split()), bold=True), source)]
    else:
        found = paragraphs(entry.words, source, entry.label)
    if entry.italic:
        found = [slanted(block) for block in found]
    return [*found, *entry.own]


def slanted(block: Block) -> Block:
    """Prose, lines or a list in italics; what is bold stays so."""
    if isinstance(block, BulletList):
        items = (replace(item, blocks=tuple(map(slanted, item.blocks))) for item in block.items)
        return replace(block, items=tuple(items))
    if isinstance(block, Lines):
        return replace(block, lines=tuple(map(_slanted, block.lines)))
    return replace(block, runs=_slanted(block.runs)) if isinstance(block, Paragraph) else block


def _slanted(runs: Runs) -> Runs:
    return tuple(replace(run, italic=not run.bold) for run in runs)


def _listed(items: list[Item], marker: str) -> list[Block]:
    if not items:
        return []
    return [BulletList(tuple(items)) if marker == BULLET else NumberedList(tuple(items), marker)]
