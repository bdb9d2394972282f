"""Markdown: a document as CommonMark with pipe tables, one function a block.

The same document gives the same bytes: UTF-8, LF, one newline at the end, no trailing spaces. The
only raw HTML is `<!-- -->`, which keeps two lists apart.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Any

from meetingtui.domain.numbering import marked
from meetingtui.domain.text import unfinished
from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Document,
    Heading,
    Item,
    Lines,
    NumberedList,
    Paragraph,
    Run,
    Runs,
    Table,
)
from meetingtui.publish.markdown_escape import closed, escaped

_APART = "<!-- -->"
_LAST_NUMBER = 999_999_999
_OWN_MARKERS = ("1.", "1)")


def write(document: Document) -> str:
    """A document as Markdown, without anything that could command who prints it to a terminal."""
    return unfinished("\n".join(_blocks(document.blocks))).strip("\n") + "\n"


def inline(runs: Runs, opens: bool = True) -> str:
    """Runs as inline Markdown; `opens` when they stand at the start of a line of text.

    Emphasis is written where every reader takes it; elsewhere only the words.
    """
    out: list[str] = []
    for run in _joined(runs):
        mark = "**" * run.bold + "*" * run.italic
        out.append(f"{mark}{escaped(run.text, opens and not out and not mark)}{mark}")
    return "".join(out)


def _joined(runs: Runs) -> list[Run]:
    """Runs without white space at the ends or inside emphasis, and emphasis only where it takes."""
    bare: list[Run] = []
    for run in runs:
        words = run.text.replace("\n", " ")
        inner = words.strip()
        start = words.index(inner)
        bare += [
            Run(words[:start]),
            replace(run, text=inner),
            Run(words[start + len(inner) :]),
        ]
    line = _trimmed(_merged(bare))
    return _merged(
        [
            run if _takes(run.text, line[:place], line[place + 1 :]) else Run(run.text)
            for place, run in enumerate(line)
        ]
    )


def _takes(words: str, before: list[Run], after: list[Run]) -> bool:
    """Whether emphasis takes between these neighbours (CommonMark, left- and right-flanking)."""
    left = not before or _free(words[:1], before[-1], before[-1].text[-1:])
    return left and (not after or _free(words[-1:], after[0], after[0].text[:1]))


def _free(inner: str, beside: Run, outer: str) -> bool:
    """Whether a mark between two letters is read: `inner` is emphasised, `outer` is not."""
    return not outer.strip() or (inner.isalnum() and not beside.bold and not beside.italic)


def _merged(runs: list[Run]) -> list[Run]:
    """Neighbours of one style as one run."""
    styles = groupby((run for run in runs if run.text), key=lambda run: (run.bold, run.italic))
    return [Run("".join(run.text for run in group), *style) for style, group in styles]


def _trimmed(line: list[Run]) -> list[Run]:
    while line and not line[0].text.strip():
        line = line[1:]
    while line and not line[-1].text.strip():
        line = line[:-1]
    if line:
        line[0] = replace(line[0], text=line[0].text.lstrip())
        line[-1] = replace(line[-1], text=line[-1].text.rstrip())
    return line


def _blocks(blocks: Sequence[Block]) -> list[str]:
    """Blocks as lines, an empty line before each."""
    out: list[str] = []
    last: Block | None = None
    for block in blocks:
        written = _WRITERS[type(block)](block)
        if not written:
            continue
        if _run_together(last, block):
            out += ["", _APART]
        out += ["", *written]
        last = block
    return out[1:]


def _run_together(above: Block | None, below: Block) -> bool:
    """Whether two neighbours would be read as one list."""
    above = _ending(above)
    if isinstance(above, BulletList) and isinstance(below, BulletList):
        return True
    if isinstance(above, NumberedList) and isinstance(below, NumberedList):
        return below.marker in _OWN_MARKERS
    return False


def _ending(block: Block | None) -> Block | None:
    """What a reader sees at a block's end: the labels of a literal list make no list."""
    while isinstance(block, NumberedList) and block.items:
        last = block.items[-1]
        if block.marker in _OWN_MARKERS and _is_own(last):
            return block
        block = last.blocks[-1] if last.blocks else None
    return block


def _is_own(item: Item) -> bool:
    """Whether CommonMark can number an entry so."""
    return 0 <= item.number <= _LAST_NUMBER


def _heading(block: Heading) -> list[str]:
    words = closed(inline(block.runs, opens=False))
    return [f"{'#' * block.level} {words}".rstrip()]


def _paragraph(block: Paragraph) -> list[str]:
    return [words] if (words := inline(block.runs)) else []


def _lines(block: Lines) -> list[str]:
    written = [inline(line) for line in block.lines]
    out: list[str] = []
    for words, after in zip(written, [*written[1:], ""], strict=False):
        if words:
            out.append(f"{words}\\" if after else words)
        elif out and out[-1]:
            out.append("")
    return out[:-1] if out and not out[-1] else out


def _numbered(block: NumberedList) -> list[str]:
    if block.marker not in _OWN_MARKERS:
        return _literal(block)
    out: list[str] = []
    last: int | None = None
    for item in block.items:
        if not _is_own(item):
            out += ["", *_literal(NumberedList((item,), block.marker))]
            last = None
            continue
        if last is not None and item.number != last + 1:
            out += ["", _APART]
        out += ["", *_entry(marked(block.marker, item.number), item)]
        last = item.number
    return out[1:]


def _literal(block: NumberedList) -> list[str]:
    """A list that CommonMark has not: its labels are words before the first paragraph."""
    out: list[str] = []
    for item in block.items:
        label = marked(block.marker, item.number)
        first, *rest = item.blocks or (Paragraph(()),)
        if isinstance(first, Paragraph):
            first = replace(first, runs=(Run(f"{label} "), *first.runs))
        elif isinstance(first, Lines) and first.lines:
            first = replace(first, lines=((Run(f"{label} "), *first.lines[0]), *first.lines[1:]))
        else:
            first, rest = Paragraph((Run(label),)), [first, *rest]
        out += ["", *_blocks([first, *rest])]
    return out[1:]


def _bullets(block: BulletList) -> list[str]:
    out: list[str] = []
    for item in block.items:
        out += ["", *_entry("-", item)]
    return out[1:]


def _entry(marker: str, item: Item) -> list[str]:
    """A list entry; what follows its first line is indented to the width of the marker."""
    first, *rest = _blocks(item.blocks) or [""]
    indent = " " * (len(marker) + 1)
    return [f"{marker} {first}".rstrip(), *(f"{indent}{line}" if line else "" for line in rest)]


def _definitions(block: Definitions) -> list[str]:
    out: list[str] = []
    for term, words in block.pairs:
        out += ["", *_paragraph(Paragraph((*term, Run(" "), *words)))]
    return out[1:]


def _table(block: Table) -> list[str]:
    width = max([len(block.header), *(len(row) for row in block.rows)])

    def row(cells: Sequence[Runs]) -> str:
        padded = [*cells, *[()] * (width - len(cells))]
        return f"| {' | '.join(inline(cell, opens=False) for cell in padded)} |"

    caption = [*_paragraph(Paragraph((Run(block.caption, italic=True),))), ""]
    return [
        *(caption if block.caption else []),
        row(block.header),
        f"|{' --- |' * width}",
        *(row(cells) for cells in block.rows),
    ]


_WRITERS: dict[type, Callable[[Any], list[str]]] = {
    Heading: _heading,
    Paragraph: _paragraph,
    Lines: _lines,
    NumberedList: _numbered,
    BulletList: _bullets,
    Definitions: _definitions,
    Table: _table,
}
