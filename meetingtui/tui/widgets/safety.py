"""The last door before the terminal: no stored or imported text can command it."""

from __future__ import annotations

import re

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

UNSAFE: dict[int, str | None] = dict.fromkeys(
    [
        *range(0x20),
        *range(0x7F, 0xA0),
        0x061C,
        0x200E,
        0x200F,
        *range(0x2028, 0x202F),
        *range(0x2066, 0x206A),
        0xFEFF,
        *range(0xD800, 0xE000),
    ]
)
_SEARCH = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
).search
_SPACES = {0x09: " ", 0x0A: " ", 0x0D: " ", 0x85: " ", 0x2028: " ", 0x2029: " "}
_SEEN = UNSAFE | _SPACES


def seen(text: str) -> str:
    """`text` as one row may show it: breaks and tabs as spaces, nothing that commands."""
    if text.isprintable() or not _SEARCH(text):
        return text
    return text.translate(_SEEN)


class NoControls(LineFilter):
    """Takes control characters, bidirectional controls and lone surrogates out of every row."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments without them. Textual's own control segments stay."""
        if not any(_SEARCH(segment.text) for segment in segments if not segment.control):
            return segments
        return [
            segment
            if segment.control
            else Segment(segment.text.translate(UNSAFE), segment.style, segment.control)
            for segment in segments
        ]
