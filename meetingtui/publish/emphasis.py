"""Emphasis: what a house prints in bold, in italics, or in capital letters."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from meetingtui.domain.styles.items import CAPITALS, TITLE, ItemStyle
from meetingtui.domain.styles.rules import BOLD, ITALIC
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
    Table,
)

_SMALL = ("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to",
          "with")  # fmt: skip
_WORD = re.compile(r"[^\W\d_][\w’']*")


def emphasised(blocks: Iterable[Block], style: ItemStyle) -> tuple[Block, ...]:
    """The blocks of a document with labels and keywords as the house sets them off."""
    if style.labels == BOLD and not style.keywords:
        return tuple(blocks)
    keywords = "|".join(map(re.escape, sorted(style.keywords, key=len, reverse=True)))
    found = re.compile(rf"(?<!\w)(?:{keywords})(?!\w)") if keywords else None

    def runs(before: Runs) -> Runs:
        return tuple(part for run in before for part in _set_off(run, style.labels, found))

    return tuple(mapped(block, runs) for block in blocks)


def cased(words: str, case: str) -> str:
    """The words of a heading as typed, in capitals, or with capital letters."""
    if case == CAPITALS:
        return words.upper()
    if case != TITLE:
        return words

    def capital(match: re.Match[str]) -> str:
        word = match[0]
        if word.isupper() and len(word) > 1:
            return word
        small = word.lower() in _SMALL and match.start() > 0
        return word.lower() if small else word[:1].upper() + word[1:]

    return _WORD.sub(capital, words)


def _set_off(run: Run, labels: str, keywords: re.Pattern[str] | None) -> list[Run]:
    if run.bold:
        return [replace(run, bold=labels == BOLD, italic=run.italic or labels == ITALIC)]
    if keywords is None:
        return [run]
    found: list[Run] = []
    end = 0
    for match in keywords.finditer(run.text):
        found += [
            replace(run, text=run.text[end : match.start()]),
            replace(run, text=match[0], bold=True),
        ]
        end = match.end()
    if not found:
        return [run] if run.text else []
    return [part for part in (*found, replace(run, text=run.text[end:])) if part.text]


def mapped(block: Block, runs: Callable[[Runs], Runs]) -> Block:
    """A block with its runs changed, those of headings apart."""
    match block:
        case Heading():
            return block
        case Paragraph():
            return replace(block, runs=runs(block.runs))
        case Lines(lines=lines):
            return replace(block, lines=tuple(map(runs, lines)))
        case NumberedList(items=items) | BulletList(items=items):
            inner = (
                replace(item, blocks=tuple(mapped(each, runs) for each in item.blocks))
                for item in items
            )
            return replace(block, items=tuple(inner))
        case Definitions(pairs=pairs):
            return replace(block, pairs=tuple((runs(term), runs(said)) for term, said in pairs))
        case Table(header=header, rows=rows):
            cells = tuple(tuple(map(runs, row)) for row in rows)
            return replace(block, header=tuple(map(runs, header)), rows=cells)
