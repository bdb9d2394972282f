"""What a reader of exported Markdown sees: its words, and how long its numbered lists are."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.token import Token


def _tokens(source: str) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(source)


def _shown(token: Token) -> str:
    if token.children is None:
        return ""
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(breaks.get(child.type, child.content) for child in token.children)


def words(source: str) -> list[str]:
    """The words that a CommonMark reader shows, without list markers. Raw HTML fails."""
    tokens = _tokens(source)
    html = [token.content for token in tokens if token.type == "html_block"]
    html += [
        child.content
        for token in tokens
        for child in token.children or []
        if child.type == "html_inline"
    ]
    assert not html, f"typed words became HTML: {html}"
    return " ".join(_shown(token) for token in tokens if token.type == "inline").split()


def numbered_lists(source: str) -> list[int]:
    """The number of entries of each numbered list, outermost first where they nest."""
    lengths: list[int] = []
    open_lists: list[int | None] = []
    for token in _tokens(source):
        if token.type == "ordered_list_open":
            open_lists.append(len(lengths))
            lengths.append(0)
        elif token.type == "bullet_list_open":
            open_lists.append(None)
        elif token.type in ("ordered_list_close", "bullet_list_close"):
            open_lists.pop()
        elif token.type == "list_item_open" and (here := open_lists[-1]) is not None:
            lengths[here] += 1
    return lengths
