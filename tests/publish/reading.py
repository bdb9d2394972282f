"""Markdown read back, as two readers see it: its words, its tags, and its shape."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token

COMMONMARK = MarkdownIt("commonmark", {"html": False}).enable("table")
GITHUB = MarkdownIt("gfm-like", {"html": False})
WITH_HTML = MarkdownIt("commonmark").enable("table")
READERS = {"commonmark": COMMONMARK, "gfm-like": GITHUB}

_NOT_WORDS = ("html_block", "fence", "code_block", "hr", "html_inline", "code_inline", "image")


def shown(token: Token) -> str:
    """The words that an inline token shows, a line break as a space."""
    breaks = ("softbreak", "hardbreak")
    return "".join(" " if c.type in breaks else c.content for c in token.children or [])


def words(tokens: list[Token]) -> list[str]:
    """Every word that is shown, in order."""
    return " ".join(shown(token) for token in tokens if token.type == "inline").split()


def tags(tokens: list[Token]) -> set[str]:
    """Every tag that would be written; what no minute may hold is named by its type."""
    every = [*tokens, *(child for token in tokens for child in token.children or [])]
    return {token.type if token.type in _NOT_WORDS else token.tag for token in every} - {""}


def bold(source: str) -> list[str]:
    """The words shown in bold, one string for each stretch."""
    found: list[str] = []
    for token in COMMONMARK.parse(source):
        on = False
        for child in token.children or []:
            if child.type in ("strong_open", "strong_close"):
                on = child.type == "strong_open"
                if on:
                    found.append("")
            elif on:
                found[-1] += child.content
    return found


Shape = tuple[object, ...]


def shape(source: str) -> list[Shape]:
    """Headings with levels, lists with their numbers, tables, and words, as a tree."""
    found, rest = _level([t for t in WITH_HTML.parse(source) if t.content != "<!-- -->\n"])
    assert not rest
    return found


def _level(tokens: list[Token]) -> tuple[list[Shape], list[Token]]:
    found: list[Shape] = []
    while tokens and not tokens[0].type.endswith(("list_close", "item_close")):
        token, *tokens = tokens
        if token.type == "html_block":
            assert token.content.strip() == "<!-- -->"
        elif token.type in ("heading_open", "paragraph_open"):
            found.append((token.tag, " ".join(shown(tokens[0]).split())))
            tokens = tokens[2:]
        elif token.type in ("ordered_list_open", "bullet_list_open"):
            start = int(token.attrGet("start") or 1) if token.tag == "ol" else None
            entries, tokens = _entries(tokens)
            found.append((token.tag, start, entries))
        elif token.type == "table_open":
            end = next(n for n, t in enumerate(tokens) if t.type == "table_close")
            cells = [" ".join(shown(t).split()) for t in tokens[:end] if t.type == "inline"]
            rows = sum(t.type == "tr_open" for t in tokens[:end])
            found.append(("table", rows, cells))
            tokens = tokens[end + 1 :]
        else:
            raise AssertionError(f"{token.type} is nothing that minutes hold")
    return found, tokens


def _entries(tokens: list[Token]) -> tuple[list[list[Shape]], list[Token]]:
    entries: list[list[Shape]] = []
    while tokens[0].type == "list_item_open":
        blocks, tokens = _level(tokens[1:])
        entries.append(blocks)
        assert tokens[0].type == "list_item_close"
        tokens = tokens[1:]
    return entries, tokens[1:]


def list_lengths(source: str) -> list[int]:
    """The number of entries of each numbered list."""
    open_lists: list[list[int]] = []
    found: list[list[int]] = []
    for token in COMMONMARK.parse(source):
        if token.type in ("ordered_list_open", "bullet_list_open"):
            open_lists.append([0])
            if token.tag == "ol":
                found.append(open_lists[-1])
        elif token.type.endswith("list_close"):
            open_lists.pop()
        elif token.type == "list_item_open":
            open_lists[-1][0] += 1
    return [length for (length,) in found]
