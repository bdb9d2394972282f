"""The program with probes in it: how long a key keeps it busy, and how late its event loop is.

`python -m tests.faults.probed FIGURES …` runs `meetingtui …`; at its end FIGURES holds two lists
of pairs: seconds of the monotonic clock, milliseconds. As long as the file that `asked` names is
there, the book is backed up again and again, on the thread that does it in earnest every few
minutes.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from meetingtui.desk import backing_up
from meetingtui.desk.backing_up import BackingUp
from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk

EVERY_S = 0.005
BACKED_UP_EVERY_S = 0.2

Pairs = list[tuple[float, float]]


def _watch(busy: Pairs, late: Pairs) -> None:
    in_earnest = Capture.splice
    tasks: list[asyncio.Task[None]] = []

    async def look() -> None:
        while True:
            due = time.monotonic() + EVERY_S
            await asyncio.sleep(EVERY_S)
            late.append((due, (time.monotonic() - due) * 1000))

    def splice(self: Capture, at: int, removed: int, inserted: str, cursor: int) -> None:
        if not tasks:
            tasks.append(asyncio.get_running_loop().create_task(look()))
        began = time.monotonic()
        in_earnest(self, at, removed, inserted, cursor)
        busy.append((began, (time.monotonic() - began) * 1000))

    setattr(Capture, "splice", splice)  # noqa: B010 - a method is put in the place of another


def asked(figures: Path) -> Path:
    """The file that asks for backups."""
    return figures.with_suffix(".backup")


def _back_up_when_asked(figures: Path) -> None:
    in_earnest, made = BackingUp.__init__, backing_up.back_up

    def often(
        self: BackingUp,
        desk: Desk,
        folder: Path,
        every_s: float,
        kept: int,
        on_change: Callable[[], None],
    ) -> None:
        in_earnest(self, desk, folder, BACKED_UP_EVERY_S, kept, on_change)

    def back_up(book: Path, folder: Path, kept: int) -> str:
        return made(book, folder, kept) if asked(figures).exists() else ""

    setattr(BackingUp, "__init__", often)  # noqa: B010 - as above
    setattr(backing_up, "back_up", back_up)  # noqa: B010 - as above


def _run(figures: Path, program: Callable[[], object]) -> None:
    busy: Pairs = []
    late: Pairs = []
    _watch(busy, late)
    _back_up_when_asked(figures)
    atexit.register(lambda: figures.write_text(json.dumps([busy, late])))
    program()


if __name__ == "__main__":
    from meetingtui.cli import main

    written = Path(sys.argv.pop(1))
    sys.argv[0] = "meetingtui"
    _run(written, main)
