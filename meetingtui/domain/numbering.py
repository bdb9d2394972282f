"""Numbering: how the numbers of lists are printed."""

from __future__ import annotations

import re
from collections.abc import Sequence

ITEM, AGENDA = "{item}", "{agenda}"
# Stands in a marker for the number of the entry above.
ABOVE = "{above}."
MARKER = re.compile(r"(\(?|\{(?:item|agenda)\}[./]?\(?)((?:1\.)*)([1aAiI])([.):]{0,2})")
_SHOWN = re.compile(r"(.*?)([1aAiI])([.):]{0,2})")


def levels(marker: str) -> int:
    """How many numbers of entries above a marker bears: `{item}.1.1` one, `1.` none."""
    match = MARKER.fullmatch(marker)
    return match[2].count("1.") if match else 0


def opened(marker: str) -> str:
    """A marker as a house style writes it, with ABOVE where the number of an entry above stands."""
    match = MARKER.fullmatch(marker)
    if not match:
        return marker
    opening, above, kind, closing = match.groups()
    return f"{opening}{above.replace('1.', ABOVE)}{kind}{closing}"


def below(marker: str, numbers: Sequence[int]) -> str:
    """A marker with the numbers of the entries above; where one has none, nothing stands."""
    wanted = marker.count(ABOVE)
    nearest = [f"{number}." if number else "" for number in numbers]
    nearest = [""] * wanted + nearest
    for shown in nearest[len(nearest) - wanted :]:
        marker = marker.replace(ABOVE, shown, 1)
    return marker


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
