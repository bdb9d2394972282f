"""A program on a terminal whose event loop is watched: how late each beat of it came.

`python -m tests.bench.watched FILE` is the yardstick, `… FILE HOME BOOK` this program at the table.
The file holds a line a beat: when it was due (seconds of `time.perf_counter`), and how late it was.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path

from textual.app import App

from tests.bench.bare import Bare

BEAT_S = 0.005


class Beats:
    """Counts how late the event loop is, from the first mount to the end."""

    def __init__(self) -> None:
        self.late: list[tuple[float, float]] = []
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Count from now on, in the loop that runs."""
        self._task = asyncio.get_running_loop().create_task(self._beat())

    async def _beat(self) -> None:
        while True:
            due = time.perf_counter() + BEAT_S
            await asyncio.sleep(BEAT_S)
            self.late.append((due, time.perf_counter() - due))

    def write(self, file: Path) -> None:
        """Write the beats down."""
        lines = [f"{due:.6f} {late:.6f}\n" for due, late in self.late]
        file.write_text("".join(lines), encoding="utf-8")


def read(file: Path, begun: float, ended: float) -> list[float]:
    """Milliseconds by which the beats between two moments were late."""
    pairs = [line.split() for line in file.read_text(encoding="utf-8").splitlines()]
    return [float(late) * 1000 for due, late in pairs if begun <= float(due) <= ended]


def _watch(app: App[int] | App[None], beats: Beats) -> None:
    app.call_later(beats.begin)


def main(arguments: list[str]) -> int:
    """Run the program that was asked for."""
    file, beats = Path(arguments[0]), Beats()
    if len(arguments) == 1:
        bare = Bare()
        _watch(bare, beats)
        bare.run()
    else:
        import gc

        from meetingtui import settings
        from meetingtui.cli import live
        from meetingtui.cli.surroundings import Surroundings
        from meetingtui.paths import Home
        from meetingtui.tui.app.app import Begin, MeetingApp

        home = Home(Path(arguments[1]))
        gc.disable()

        def program() -> MeetingApp:
            chosen = settings.read(home.settings)
            app = MeetingApp(home, chosen, Begin("table", Path(arguments[2])))
            _watch(app, beats)
            return app

        live.run(Surroundings(home, settings.read(home.settings)), program)
    beats.write(file)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
