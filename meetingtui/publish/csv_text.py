"""CSV: tables that a spreadsheet opens as they are, in which no cell is a formula.

UTF-8 with a byte order mark, by which Excel knows it; commas, every word quoted; line ends as
RFC 4180 has them. A cell that a spreadsheet would compute has an apostrophe before it, as OWASP
("CSV Injection") advises.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from typing import TypeAlias

from meetingtui.domain.text import unfinished

Cell: TypeAlias = str | int

BOM = "\ufeff"
# A sign that begins a formula, also in its full width, and after what nobody sees.
_FORMULA = re.compile(
    "[\\s\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]*"
    "[=+\\-@\uff1d\uff0b\uff0d\uff20]"
)
_AT_ONCE = ("\t", "\r", "\n")


def guarded(words: str) -> str:
    """Words as a cell may hold them: with an apostrophe where they would be computed."""
    return f"'{words}" if words.startswith(_AT_ONCE) or _FORMULA.match(words) else words


def write(header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> str:
    """A table as CSV; numbers are written as numbers."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    for row in (header, *rows):
        writer.writerow(
            [guarded(unfinished(cell)) if isinstance(cell, str) else cell for cell in row]
        )
    return f"{BOM}{out.getvalue()}"
