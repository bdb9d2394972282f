"""The program with probes in it: how long a key keeps it busy, and how late its event loop is.

`python -m tests.faults.probed FIGURES …` runs `meetingtui …`; at its end FIGURES holds two lists
of pairs: seconds of the monotonic clock, milliseconds.
"""

from __future__ import annotations

import asyncio
import atexit
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from meetingtui.desk.capture import Capture

EVERY_S = 0.005

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


def _run(figures: Path, program: Callable[[], object]) -> None:
    busy: Pairs = []
    late: Pairs = []
    _watch(busy, late)
    atexit.register(lambda: figures.write_text(json.dumps([busy, late])))
    program()


if __name__ == "__main__":
    from meetingtui.cli import main

    written = Path(sys.argv.pop(1))
    sys.argv[0] = "meetingtui"
    _run(written, main)
