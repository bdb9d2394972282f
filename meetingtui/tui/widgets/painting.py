"""Words cut into segments where their style changes. User text is never read as markup."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style

Span = tuple[int, int, Style]

CARET = Style(reverse=True)
SELECTED = Style(reverse=True, underline=True)


def cut(words: str, style: Style, spans: Sequence[Span]) -> list[Segment]:
    """`words` in `style`, with the spans' styles (start, end, style) laid over it."""
    if not spans:
        return [Segment(words, style)] if words else []
    edges = {0, len(words)}
    for start, end, _ in spans:
        edges |= {max(0, min(start, len(words))), max(0, min(end, len(words)))}
    places = sorted(edges)
    segments = []
    for start, end in pairwise(places):
        over = [span for from_, to, span in spans if from_ <= start and end <= to]
        segments.append(Segment(words[start:end], Style.combine([style, *over])))
    return segments
