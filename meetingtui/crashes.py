"""A fault of the program itself: where it lies is noted, and nothing of what was being written."""

from __future__ import annotations

import os
import traceback
from datetime import UTC, datetime
from pathlib import Path

STOPPED = "The program stopped because of a fault in itself."
SAFE = "Nothing that was typed is lost: it is in the book."


def noted(error: BaseException, folder: Path) -> str:
    """Write where the program failed into a new note in `folder`; a sentence that names it.

    The note holds kinds of errors, files, lines and functions. What an error says and what
    variables held may be words of a meeting: they are left out.
    """
    try:
        path = _written("".join(f"{line}\n" for line in _places(error)), folder)
    except OSError as fault:
        return f"{STOPPED} Where it failed could not be noted ({fault.strerror})."
    return f"{STOPPED} Where it failed is noted, without any words of a meeting, in {path}"


def _places(error: BaseException) -> list[str]:
    """Where an error arose, and where those before it that led to it did."""
    lines: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        lines.append(type(one).__name__)
        for frame in traceback.extract_tb(one.__traceback__, limit=-60):
            lines.append(f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}")
        one = one.__cause__ or one.__context__
    return lines


def _written(note: str, folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    stamp = f"{datetime.now(UTC):%Y%m%d-%H%M%S}"
    for attempt in range(100):
        path = folder / (f"{stamp}-{attempt}.txt" if attempt else f"{stamp}.txt")
        try:
            number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            continue
        with os.fdopen(number, "w", encoding="utf-8") as file:
            file.write(note)
        return path
    raise FileExistsError(17, "too many notes at once")
