"""Plain words: what a document says, without its numbers and markers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from meetingtui.publish.document import (
    Block,
    BulletList,
    Definitions,
    Document,
    Heading,
    Lines,
    NumberedList,
    Paragraph,
    Runs,
    Source,
    Table,
)


def words(document: Document) -> list[str]:
    """Every word of a document, in order."""
    return [word for line in lines(document) for word in line.split()]


def lines(document: Document) -> list[str]:
    """What a document says, a line for each paragraph or entry, to be read or spoken."""
    return list(_lines(document.blocks))


def with_sources(document: Document) -> list[tuple[Source, str]]:
    """The same lines, each with the record that it shows."""
    found: list[tuple[Source, str]] = []
    for block in document.blocks:
        if isinstance(block, NumberedList | BulletList):
            for item in block.items:
                said = list(_lines(item.blocks))
                found += [(item.source, line) for line in said[:1]]
                found += [(None, line) for line in said[1:]]
        elif isinstance(block, Table):
            found += [(None, line) for line in _lines([replace(block, rows=())]) if line]
            for row in block.rows:
                sources = [run.source for cell in row for run in cell if run.source]
                cells = [said for said in map(_line, row) if said]
                found.append((sources[0] if sources else None, "; ".join(cells)))
        elif isinstance(block, Paragraph) and any(run.source for run in block.runs):
            for source, runs in groupby(block.runs, key=lambda run: run.source):
                found.append((source or block.source, _line(tuple(runs)).strip()))
        else:
            found += [(getattr(block, "source", None), line) for line in _lines([block])]
    return found


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            yield _line(block.runs)
        elif isinstance(block, Lines):
            yield from map(_line, block.lines)
        elif isinstance(block, Definitions):
            for pair in block.pairs:
                yield from map(_line, pair)
        elif isinstance(block, Table):
            yield block.caption
            for row in (block.header, *block.rows):
                yield from map(_line, row)
        else:
            for item in block.items:
                yield from _lines(item.blocks)


def _line(runs: Runs) -> str:
    return "".join(run.text for run in runs if not run.marker).strip()
