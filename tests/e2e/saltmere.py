"""A meeting of three hours in real keys: `three_hours/keys.txt`, and the office that knows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from tests.e2e.office import Office
from tests.terminal import KEYS

FOLDER = Path(__file__).parent / "three_hours"
BODY = "Saltmere Coast Board"
_NAMED = re.compile(r"\{([^{}]+)\}")
_ENDS_WITH_A_KEY = re.compile(r"\{[^{}]+\}\Z")


def strokes(until: str = "") -> Iterator[bytes]:
    """The bytes that a terminal sends, key by key; up to the line `until`, if one is named."""
    for line in (FOLDER / "keys.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        if until and line == until:
            return
        ended = line if _ENDS_WITH_A_KEY.search(line) else f"{line}{{Enter}}"
        for n, part in enumerate(_NAMED.split(ended)):
            if n % 2:
                yield KEYS[part.lower()]
            else:
                yield from (letter.encode() for letter in part)


def lay_out(office: Office) -> str:
    """The Board, its people, its house style and series, and the meeting; its REF."""
    office.home.mkdir(parents=True, exist_ok=True)
    office.run("body", "add", BODY, "--noun", "Board", "--quorum", "1/3")
    office.run("body", "style", BODY, "surrey-2015")
    series = ("--action-series", "A{n}/{yy}", "--recommendation-series", "R{n}/{yy}")
    office.run("body", "amend", BODY, *series, "--series-year", "calendar")
    office.run("body", "series", BODY, "action", "31", "--year", "2026")
    office.run("body", "series", BODY, "recommendation", "9", "--year", "2026")
    office.run("import", "people", str(FOLDER / "people.csv"), "--body", BODY, "--yes")
    return office.lay_out(FOLDER / "agenda.md", BODY, "11 June 2026 10am")
