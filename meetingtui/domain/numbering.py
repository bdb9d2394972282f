"""Numbering: how the numbers of lists are printed."""

from __future__ import annotations

import re

ITEM, AGENDA = "{item}", "{agenda}"
MARKER = re.compile(r"(\(?|\{(?:item|agenda)\}[./]?\(?)([1aAiI])([.):]{0,2})")
_SHOWN = re.compile(r"(.*?)([1aAiI])([.):]{0,2})")


def marked(marker: str, number: int) -> str:
    """A number as a list prints it: `marked("(a)", 2)` is "(b)", `marked("7.1", 2)` "7.2"."""
    match = _SHOWN.fullmatch(marker)
    if not match:
        return marker
    opening, kind, closing = match.groups()
    if kind == "1":
        shown = str(number)
    else:
        shown = _roman(number) if kind in "iI" else _letters(number)
        shown = shown.upper() if kind.isupper() else shown
    return f"{opening}{shown}{closing}"


def _letters(number: int) -> str:
    found = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        found = chr(ord("a") + rest) + found
    return found


def _roman(number: int) -> str:
    found = ""
    for value, letters in (
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ):  # fmt: skip
        count, number = divmod(number, value)
        found += letters * count
    return found
