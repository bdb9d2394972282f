"""Wrapping text by words into rows of screen cells."""

from __future__ import annotations

import re

from rich.cells import cell_len

from meetingtui.tui.widgets import clusters

_WORD = re.compile(r"[^ ]+ *| +")


def rows(text: str, width: int) -> list[tuple[int, int]]:
    """The rows of `text` as (start, end), none wider than `width` cells but for spaces at its end.

    Line breaks end rows and belong to none. Words longer than a row are broken. There is always
    at least one row, and every character but the line breaks is in exactly one.
    """
    width = max(2, width)
    found: list[tuple[int, int]] = []
    start = 0
    for line in text.split("\n"):
        _wrap(text, start, start + len(line), width, found)
        start += len(line) + 1
    return found


def _wrap(text: str, start: int, end: int, width: int, found: list[tuple[int, int]]) -> None:
    if start == end:
        found.append((start, end))
        return
    row, used = start, 0
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        seen = cell_len(word.rstrip(" "))
        if row < match.start() and used + seen > width:
            found.append((row, match.start()))
            row, used = match.start(), 0
        if seen > width:
            row, used = _break(text, match.start(), match.start() + len(word), width, found)
        else:
            used += cell_len(word)
    found.append((row, end))


def _break(
    text: str, start: int, end: int, width: int, found: list[tuple[int, int]]
) -> tuple[int, int]:
    """Break a long word; gives back where its last row starts and how wide that is."""
    row, used, at = start, 0, start
    while at < end:
        following = min(end, clusters.after(text, at))
        cells = cell_len(text[at:following])
        if used + cells > width and text[at] != " ":
            found.append((row, at))
            row, used = at, 0
        used += cells
        at = following
    return row, used


def truncated(text: str, width: int) -> str:
    """`text` cut to `width` cells, with an ellipsis where something was left out."""
    if cell_len(text) <= width:
        return text
    if width <= 1:
        return "…"[:width]
    used, end = 0, 0
    for start, after in clusters.split(text):
        cells = cell_len(text[start:after])
        if used + cells > width - 1:
            break
        used, end = used + cells, after
    return text[:end] + "…"
