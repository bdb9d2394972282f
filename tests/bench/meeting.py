"""The meeting that is measured: an item of three hundred points, under way."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tests.e2e.places import PROGRAM, specimen, specimen_path
from tests.e2e.published import Published
from tests.terminal import surroundings

POINTS = 300
BODY, HELD, EARLIER = "Allotments and Open Spaces Board", "12 June 2025 10am", "8 May 2025 10am"
# How an entry of an earlier meeting begins, and how it goes on.
BEGUN, GOES_ON = "Residents asked whether ", "the stiles could be mended before the winter."


def command(home: Path, *arguments: str, typed: str = "") -> str:
    """Run one of the program's commands to its end; what it printed."""
    done = subprocess.run(
        [str(PROGRAM), "--home", str(home), *arguments],
        input=typed,
        capture_output=True,
        text=True,
        env=surroundings(),
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"meetingtui {' '.join(arguments)}: {done.stderr or done.stdout}")
    return done.stdout


def lay_out(home: Path, points: int = POINTS) -> str:
    """Lay out a meeting under `home` with `points` points in the item being taken; its REF."""
    ref = command(home, "new", BODY, "--date", HELD).strip()
    command(home, "import", "agenda", ref, str(specimen_path("agenda.md")), "--yes")
    paragraphs = Published.read(specimen("minutes.txt")).points
    lines = ["/at 10:00", "/start", "/go 2", *(paragraphs * (points // 8 + 1))[:points]]
    command(home, "plain", ref, typed="\n".join(lines) + "\n")
    return ref


def lay_out_earlier(home: Path, body: str = BODY) -> None:
    """Lay out and file an earlier meeting of a body, so that there is text from before."""
    ref = command(home, "new", body, "--date", EARLIER).strip()
    said = [BEGUN + GOES_ON, *Published.read(specimen("minutes.txt")).points]
    command(home, "plain", ref, typed="\n".join(["/item Stiles", "/start", "/go 1", *said]) + "\n")
