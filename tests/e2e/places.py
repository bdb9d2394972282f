"""Where the end-to-end tests find the founding document, the specimen and the program."""

from __future__ import annotations

import sys
from pathlib import Path

from meetingtui import paths

SEED = Path(__file__).parents[3] / "shared" / "seeds" / "000_70a834363d6a6a0e.txt"
PROGRAM = Path(sys.executable).parent / "meetingtui"


def specimen(name: str) -> str:
    """The text of one of the specimen's files."""
    return specimen_path(name).read_text(encoding="utf-8")


def specimen_path(name: str) -> Path:
    """Where one of the specimen's files lies."""
    return paths.shipped("exports") / "specimen" / "allotments" / name


def book_of(home: Path, ref: str, folder: str = "books") -> Path:
    """The public file of a meeting under `home`, or of a backup of it."""
    return next(one for one in (home / folder).glob(f"{ref}*.db") if "exempt" not in one.name)
