"""A document's blocks laid out as rows of the screen, without knowing the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeAlias

from rich.cells import cell_len

from meetingtui.domain.numbering import marked
from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Heading,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    Source,
    Table,
)
from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.wrapping import rows, truncated

PLAIN, HEADING, MUTED = "plain", "heading", "muted"
BULLET, COLUMN, BESIDE = "• ", " │ ", " · "
NARROWEST_COLUMN = 10

Part: TypeAlias = tuple[str, bool, bool]
Row: TypeAlias = tuple[Part, ...]


class Piece(NamedTuple):
    """Words that wrap together: `prefix` stands before the first row and indents the others."""

    runs: Runs
    prefix: str = ""
    tone: str = PLAIN
    source: Source = None


BLANK = Piece(())


def rows_of(piece: Piece, width: int) -> list[Row]:
    """The piece wrapped to `width` cells: (words, bold, italic) by row, prefix included."""
    prefix = truncated(piece.prefix, width // 2)
    indent = cell_len(prefix)
    texts = [seen(run.text) for run in piece.runs]
    text = "".join(texts)
    found: list[Row] = []
    for start, end in rows(text, width - indent):
        lead = prefix if not found else " " * indent
        parts: list[Part] = [(lead, False, False)] if lead else []
        at = 0
        for run, words in zip(piece.runs, texts, strict=True):
            part = words[max(0, start - at) : max(0, end - at)]
            if part:
                parts.append((part, run.bold, run.italic))
            at += len(words)
        found.append(tuple(parts))
    return found


def pieces(blocks: Sequence[Block], width: int) -> list[Piece]:
    """The blocks as pieces, in order, for rows of `width` cells."""
    return [piece for block in blocks for piece in _pieces(block, width, "", None)]


def is_label(block: Block) -> bool:
    """Whether the block opens a section: a heading, or a paragraph that starts in bold."""
    if isinstance(block, Heading):
        return True
    return isinstance(block, Paragraph) and bool(block.runs) and block.runs[0].bold


def _pieces(block: Block, width: int, indent: str, source: Source) -> Iterator[Piece]:
    match block:
        case Heading():
            yield Piece(block.runs, indent, HEADING, block.source or source)
        case Paragraph():
            tone = MUTED if block.placeholder else PLAIN
            yield Piece(block.runs, indent, tone, block.source or source)
        case Lines():
            for line in block.lines:
                yield Piece(line, indent, PLAIN, block.source or source)
        case NumberedList():
            markers = [marked(block.marker, item.number) for item in block.items]
            room = max((len(mark) for mark in markers), default=0)
            for item, mark in zip(block.items, markers, strict=True):
                lead = f"{indent}{mark.rjust(room)} "
                yield from _entry(item.blocks, width, lead, item.source or source)
        case BulletList():
            for item in block.items:
                yield from _entry(item.blocks, width, indent + BULLET, item.source or source)
        case Definitions():
            for term, meaning in block.pairs:
                bold = tuple(Run(run.text, True, run.italic) for run in term)
                yield Piece((*bold, Run("  "), *meaning), indent, PLAIN, block.source or source)
        case Table():
            yield from _table(block, width - cell_len(indent), indent)


def _entry(blocks: Sequence[Block], width: int, lead: str, source: Source) -> Iterator[Piece]:
    """A list's item: its first row bears the mark, everything else stands under its words."""
    if len(blocks) == 1 and isinstance(only := blocks[0], Paragraph):
        tone = MUTED if only.placeholder else PLAIN
        yield Piece(only.runs, lead, tone, only.source or source)
        return
    under = " " * cell_len(lead)
    first = True
    for block in blocks:
        for piece in _pieces(block, width, under, source):
            bears = first and piece.prefix.startswith(under)
            first = False
            yield piece._replace(prefix=lead + piece.prefix[len(under) :]) if bears else piece
    if first:
        yield Piece((), lead, PLAIN, source)


def words_of(runs: Runs) -> str:
    """The words of runs, in one style."""
    return seen("".join(run.text for run in runs))


def _table(table: Table, width: int, indent: str) -> Iterator[Piece]:
    """A table's rows, each cell wrapped within its column. The rows of a record bear its source.

    Where the columns would be too narrow to read, the cells of a row stand behind one another.
    """
    if table.caption:
        yield Piece((Run(table.caption, italic=True),), indent)
    grid = [table.header, *table.rows]
    columns = max(len(row) for row in grid)
    texts = [[words_of(row[c]) if c < len(row) else "" for c in range(columns)] for row in grid]
    wanted = [max(4, *(cell_len(row[c]) for row in texts)) for c in range(columns)]
    room = max(columns * 4, width - len(COLUMN) * (columns - 1))
    sources = [
        next((run.source for cell in row for run in cell if run.source), None) for row in grid
    ]
    if columns > 2 and sum(wanted) > room < columns * NARROWEST_COLUMN:
        for number, row in enumerate(texts):
            words = BESIDE.join(filter(None, row))
            under = indent if number == 0 else f"{indent}{BULLET}"
            yield Piece((Run(words, bold=number == 0),), under, PLAIN, sources[number])
        return
    while sum(wanted) > room and max(wanted) > 4:
        wanted[wanted.index(max(wanted))] -= 1
    for number, row in enumerate(texts):
        wrapped = [
            [cell[start:end].rstrip(" ") for start, end in rows(cell, wide)]
            for cell, wide in zip(row, wanted, strict=True)
        ]
        for line in range(max(len(cell) for cell in wrapped)):
            cells = [cell[line] if line < len(cell) else "" for cell in wrapped]
            padded = [
                cell + " " * (wide - cell_len(cell))
                for cell, wide in zip(cells, wanted, strict=True)
            ]
            words = COLUMN.join(padded).rstrip(" ")
            yield Piece((Run(words, bold=number == 0),), indent, PLAIN, sources[number])
