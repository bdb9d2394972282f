"""Markdown read as passages (CommonMark with pipe tables; HTML stays text)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from meetingtui.domain import text
from meetingtui.intake.passages import BULLET, Passage, checked
from meetingtui.intake.plain_text import continues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


def passages(source: str) -> list[Passage]:
    """The passages of a Markdown text. Raises Refusal when there are too many."""
    from markdown_it import MarkdownIt

    source = source.replace("\r\n", "\n")
    front = _FRONT_MATTER.match(source)
    if front:
        source = front[1].replace("\n", "\n\n") + source[front.end() :]
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    return checked(_Walk().over(parser.parse(source)))


class _Walk:
    """One pass over the tokens of a text, with the lists that are open."""

    def __init__(self) -> None:
        self.found: list[Passage] = []
        self.depth = -1
        self.mark = ""
        self.heading = 0
        self.cells: list[str] | None = None

    def over(self, tokens: Sequence[Token]) -> list[Passage]:
        for token in tokens:
            match token.type:
                case "bullet_list_open" | "ordered_list_open":
                    self.depth += 1
                case "bullet_list_close" | "ordered_list_close":
                    self.depth -= 1
                case "list_item_open":
                    self.mark = f"{token.info}{token.markup}" if token.info else BULLET
                case "heading_open":
                    self.heading = int(token.tag[1])
                case "heading_close":
                    self.heading = 0
                case "tr_open":
                    self.cells = []
                case "tr_close":
                    self._row()
                case "inline":
                    self._words(token)
                case "code_block" | "fence":
                    self._add(token.content)
        return self.found

    def _row(self) -> None:
        cells, self.cells = tuple(self.cells or ()), None
        if any(cells):
            self.found.append(Passage(" | ".join(cells), cells=cells))

    def _words(self, token: Token) -> None:
        lines = _plain(token).split("\n")
        if self.cells is not None:
            self.cells.append(text.clean(" ".join(lines)))
            return
        if self.heading:
            self._add(" ".join(lines))
            return
        width = max(map(len, lines))
        joined = lines[:1]
        for before, line in pairwise(lines):
            if not line.strip() or continues(line, before, width if width >= 55 else 0):
                joined[-1] += f" {line}"
            else:
                joined.append(line)
        for number, words in enumerate(joined):
            self._add(words, gap=number == 0)

    def _add(self, words: str, gap: bool = True) -> None:
        words = text.clean(words)
        mark, self.mark = self.mark, ""
        if words:
            depth = max(self.depth, 0)
            self.found.append(Passage(words, mark, self.heading, depth, gap=gap))


def _plain(token: Token) -> str:
    """The words of an inline token: emphasis gone, a link's words kept, HTML as typed."""
    words = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            words.append("\n")
        elif child.type in ("text", "code_inline", "image"):
            words.append(child.content)
    return "".join(words)
