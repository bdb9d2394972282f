"""`python -m tests.bench [NAME …]`: how fast, beside a bare app (`WHICH` names them)."""

from __future__ import annotations

import compileall
import platform
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import meetingtui
from tests.bench import durable, economy, everything, follow, largest, live, meeting, paints, replay
from tests.bench.figures import HEADING, Figure

WHICH = (
    "start",
    "echo",
    "durable",
    "memory",
    "follow",
    "largest",
    "everything",
    "paints",
    "replay",
)
ECONOMY = "economy"


def main(chosen: list[str]) -> None:
    """Measure what was chosen and print the table. The exit status says nothing of the aims."""
    wanted = WHICH if chosen in ([], ["all"]) else tuple(chosen)
    if unknown := set(wanted) - {*WHICH, ECONOMY}:
        known = ", ".join((*WHICH, ECONOMY))
        sys.exit(f"There is no benchmark {', '.join(unknown)}; say {known} or all.")
    if ECONOMY in wanted:
        print("\n".join(economy.economy()))
        wanted = tuple(name for name in wanted if name != ECONOMY)
    if wanted:
        timed(wanted)


def timed(wanted: tuple[str, ...]) -> None:
    """Measure times and memory, and print their table."""
    print(
        f"Python {platform.python_version()}, Textual {version('textual')}, "
        f"SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.machine()}"
    )
    # As pip leaves a program that it installs; a checkout may forbid writing byte code.
    compileall.compile_dir(str(Path(meetingtui.__file__).parent), quiet=1)
    print(HEADING, flush=True)
    with tempfile.TemporaryDirectory(prefix="meetingtui-bench-") as folder:
        home = Path(folder)
        ref = meeting.lay_out(home)
        bench = live.Bench(home, ref)
        for name in wanted:
            for figure in measured(name, bench, home, ref):
                print(figure.line(), flush=True)


def measured(name: str, bench: live.Bench, home: Path, ref: str) -> list[Figure]:
    """One benchmark's figures."""
    benchmarks: dict[str, Callable[[], list[Figure]]] = {
        "start": lambda: live.start(bench),
        "echo": lambda: live.echo(bench),
        "durable": lambda: durable.durable(home, ref),
        "memory": lambda: live.memory(bench),
        "follow": lambda: follow.follow(home, ref),
        "largest": lambda: largest.largest(home, ref),
        "everything": lambda: everything.everything(home),
        "paints": lambda: paints.paints(home, ref),
        "replay": lambda: replay.replay(home),
    }
    return benchmarks[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
