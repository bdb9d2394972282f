"""Lists with separators (CSV): rows of cells, and which column holds what."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meetingtui.domain import text
from meetingtui.domain.record import Refusal
from meetingtui.intake.passages import MOST

_SEPARATORS = ",;\t|"
_LINE_ENDS = re.compile("\r\n|\r")


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a list: the line of the file that it begins on, and its cells."""

    line: int
    cells: tuple[str, ...]


def rows(source: str) -> list[Row]:
    """The rows that hold something. Raises Refusal for what is no list."""
    source = _LINE_ENDS.sub("\n", source.removeprefix("\ufeff"))
    first, _, rest = source.partition("\n")
    told = re.fullmatch(r"\s*sep=(.)\s*", first)
    separator = told[1] if told else _separator(source)
    reader = csv.reader((rest if told else source).splitlines(keepends=True), delimiter=separator)
    found: list[Row] = []
    line = 1 + bool(told)
    try:
        for cells in reader:
            cleaned = tuple(text.clean(cell) for cell in cells)
            if any(cleaned):
                found.append(Row(line, cleaned))
            line = reader.line_num + 1 + bool(told)
            if len(found) > MOST:
                raise Refusal(f"The list has more than {MOST:,} rows; take in a part of it.")
    except csv.Error as error:
        raise Refusal(
            f"Line {line} of the list cannot be read as CSV ({error}); save the list as CSV again."
        ) from None
    return found


def _separator(source: str) -> str:
    """The separator that cuts the first lines into most cells, outside quotation marks."""
    lines = [re.sub(r'"[^"]*"', "", line) for line in source.split("\n")[:20] if line.strip()]
    if not lines:
        return ","

    def cuts(separator: str) -> tuple[int, int]:
        counts = [line.count(separator) for line in lines]
        return sum(count > 0 and count == counts[0] for count in counts), counts[0]

    return max(_SEPARATORS, key=cuts)


def columns(cells: Sequence[str], synonyms: Mapping[str, str]) -> dict[str, int]:
    """Which column holds which field, by the words of a header row (known by `synonyms`)."""
    found: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = synonyms.get(" ".join(re.sub(r"[^\w]+", " ", cell.casefold()).split()))
        if name:
            found.setdefault(name, place)
    return found


def cell(row: Row, place: int | None) -> str:
    """A cell of a row; empty when the row has no such cell."""
    return row.cells[place] if place is not None and place < len(row.cells) else ""
