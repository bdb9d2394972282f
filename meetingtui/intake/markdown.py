"""Markdown read as passages (CommonMark with pipe tables; HTML stays text)."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from meetingtui.intake.passages import BULLET, Passage, checked, cleaned, joined
from meetingtui.intake.plain_text import continues

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from markdown_it.token import Token

# Text thick with these is no prose, and reading it as emphasis and links takes minutes.
_SIGNS = re.compile(r"[*_`\[\]&<!]")
_MOST_SIGNS = 400
_FRONT_MATTER = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)


def passages(source: str) -> list[Passage]:
    """The passages of a Markdown text. Raises Refusal when there are too many."""
    from markdown_it import MarkdownIt

    source = source.replace("\r\n", "\n")
    front = _FRONT_MATTER.match(source)
    if front:
        source = front[1].replace("\n", "\n\n") + source[front.end() :]
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable(["code", "inline"])
    references: dict[str, Any] = {}
    blocks = parser.parse(source, references)
    parser.enable("inline")

    def words_of(content: str) -> str:
        joined(content, "")
        if len(_SIGNS.findall(content)) > _MOST_SIGNS:
            return content
        return "".join(map(_plain, parser.parseInline(content, references)))

    return checked(_Walk(words_of).over(blocks))


class _Walk:
    """One pass over the tokens of a text, with the lists that are open."""

    def __init__(self, words_of: Callable[[str], str]) -> None:
        self.words_of = words_of
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
        lines = self.words_of(token.content).split("\n")
        if self.cells is not None:
            self.cells.append(cleaned(" ".join(lines)))
            return
        if self.heading:
            self._add(" ".join(lines))
            return
        width = max(map(len, lines))
        kept = lines[:1]
        for before, line in pairwise(lines):
            wrapped = width if width >= 55 else 0
            if not line.strip() or continues(line, before, wrapped, kept[-1]):
                kept[-1] = joined(kept[-1], line)
            else:
                kept.append(line)
        for number, words in enumerate(kept):
            self._add(words, gap=number == 0)

    def _add(self, words: str, gap: bool = True) -> None:
        words = cleaned(words)
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
