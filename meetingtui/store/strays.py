"""Files beside the books that are no books in use: copies that were made and never cleared away."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

BEFORE, CONFLICT, RESCUED, UNFINISHED = "before", "conflict", "rescued", "unfinished"
_KINDS = (
    (BEFORE, re.compile(r".+\.before-\d+(?:-\d+)?\.backup")),
    (CONFLICT, re.compile(r".+\.conflict-\d+\.db")),
    (RESCUED, re.compile(r".+-rescued(?:-\d+)?\.db")),
    (UNFINISHED, re.compile(r"\..+\.db(?:\.new)?|\.making-.+")),
)
# What is being made just now is younger than that.
AT_WORK_S = 600.0


@dataclass(frozen=True, slots=True)
class Stray:
    """A file left over: a copy made `before` the file was brought up to date, of a `conflict`
    between two programs, `rescued` when a book was deleted under one, or never made whole
    (`unfinished`); its size in bytes, and when it was last written (UTC)."""

    path: Path
    kind: str
    size: int
    at: datetime


def strays(folders: Iterable[Path], now: datetime) -> Iterator[Stray]:
    """What is left over in these folders; what was begun within the last minutes is not."""
    for path in (
        path for folder in folders if folder.is_dir() for path in sorted(folder.iterdir())
    ):
        kind = next((kind for kind, name in _KINDS if name.fullmatch(path.name)), None)
        if kind is None or path.name.endswith(".exempt.db"):
            continue
        with suppress(OSError):
            found = path.stat()
            at = datetime.fromtimestamp(found.st_mtime, UTC)
            if kind != UNFINISHED or (now - at).total_seconds() > AT_WORK_S:
                yield Stray(path, kind, found.st_size, at)
