"""`python -m tests.bench [NAME …]`: how fast, beside a bare app (`WHICH` names them)."""

from __future__ import annotations

import compileall
import platform
import sqlite3
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

import meetingtui
from tests.bench import durable, follow, largest, live, meeting
from tests.bench.figures import HEADING, Figure

WHICH = ("start", "echo", "durable", "memory", "follow", "largest")


def main(chosen: list[str]) -> None:
    """Measure what was chosen and print the table. The exit status says nothing of the aims."""
    wanted = WHICH if chosen in ([], ["all"]) else tuple(chosen)
    if unknown := set(wanted) - set(WHICH):
        sys.exit(f"There is no benchmark {', '.join(unknown)}; say {', '.join(WHICH)} or all.")
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
    match name:
        case "start":
            return live.start(bench)
        case "echo":
            return live.echo(bench)
        case "memory":
            return live.memory(bench)
        case "follow":
            return follow.follow(home, ref)
        case "largest":
            return largest.largest(home, ref)
        case _:
            return durable.durable(home, ref)


if __name__ == "__main__":
    main(sys.argv[1:])
