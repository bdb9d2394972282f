"""All rows of the catalogue, in its order, and the page of the docs that is made from them."""

from __future__ import annotations

from tests.coverage import (
    rows_1_1,
    rows_1_2,
    rows_1_2_moves,
    rows_1_3,
    rows_1_4,
    rows_1_5,
    rows_1_6,
    rows_1_7,
    rows_1_8,
    rows_1_9,
    rows_1_10,
    rows_1_11,
    rows_2,
)
from tests.coverage.row import Row
from tests.coverage.shown import SHOWN

SECTIONS: dict[str, tuple[str, tuple[Row, ...]]] = {
    "1.1": ("Heading and frame", rows_1_1.ROWS),
    "1.2": ("People and presence", (*rows_1_2.ROWS, *rows_1_2_moves.ROWS)),
    "1.3": ("Previous minutes and matters arising", rows_1_3.ROWS),
    "1.4": ("Declarations of interest", rows_1_4.ROWS),
    "1.5": ("Questions, petitions, deputations, announcements", rows_1_5.ROWS),
    "1.6": ("Discussion", rows_1_6.ROWS),
    "1.7": ("Decisions", rows_1_7.ROWS),
    "1.8": ("Motions and votes", rows_1_8.ROWS),
    "1.9": ("Actions and follow-up", rows_1_9.ROWS),
    "1.10": ("Confidential business", rows_1_10.ROWS),
    "1.11": ("End matter", rows_1_11.ROWS),
    "2": ("Variants of house style", rows_2.ROWS),
}
OWN = "*Rivers Scrutiny Board*"
ROWS: tuple[Row, ...] = tuple(row for _, rows in SECTIONS.values() for row in rows)


def markdown(made: str) -> str:
    """The catalogue as a page; `made` is the line that says how it was made."""
    lines = ["# Coverage", "", made, ""]
    lines += [
        "What real minutes must be able to say, and what shows that these can. Every row is a",
        "test: its lines are entered in the entry language, its words are found in the public",
        "Markdown, and they are gone when the record is taken out of the minutes (or, for a",
        "variant of the house styles, when its keys are left out).",
        "",
        "The last column names the specimen meeting (`exports/specimen/`) that shows it. Where",
        "none of those does, it is the catalogue’s own, the *Rivers Scrutiny Board*: the lines",
        "of every row are entered in its meeting (`tests/coverage/meeting.py`).",
        "",
    ]
    for number, (title, rows) in SECTIONS.items():
        lines += [f"## {number} {title}", ""]
        lines += ["| element | verb | entered | record or key | specimen |"]
        lines += ["|---|---|---|---|---|"]
        lines += [_line(row) for row in rows]
        lines.append("")
    return "\n".join(lines)


def _line(row: Row) -> str:
    if row.variant:
        held = ", ".join(f"`{key}`" for key in row.style_keys())
    else:
        held = ", ".join(f"`{one.TABLE if isinstance(one, type) else one}`" for one in row.records)
    commands = [row.command] if row.command else []
    entered = "<br>".join(_code(line) for line in [*commands, *row.lines])
    shown = SHOWN[row.name][0] if row.name in SHOWN else OWN
    spoken = ", ".join(verb.name for verb in row.verbs)
    element = f"{row.element} – **not yet**: {row.fails}" if row.fails else row.element
    return f"| {_cell(element)} | {spoken} | {entered} | {held} | {shown} |"


def _code(words: str) -> str:
    return f"`{_cell(words)}`"


def _cell(words: str) -> str:
    return words.replace("|", "\\|").replace("\n", " ")
