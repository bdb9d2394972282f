"""The second place on the very disk that is full: it took its room before it was needed."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from meetingtui.store.boats import lifeboats
from meetingtui.store.lifeboat import ROOM
from tests.e2e.places import PROGRAM
from tests.faults.failing_disk import ALL_SAVED, NOT_SAVED, small_disk, typed_until
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import Kept, Typist, lay_out, table
from tests.terminal import Terminal

TOLD_S = 1.0
FULL = "the disk is full; make room"
_DISK = 6 << 20


@fault(
    "lifeboat",
    f"both lifeboats have {ROOM >> 10} KiB of the disk from the beginning; on a full disk, killed: "
    f"told ≤ {TOLD_S:.0f} s; while full, refused in a sentence; with room, 0 characters lost",
)
def lifeboat(trials: Trials) -> Outcome:
    """The disk of home and second place is full; the program is killed there, and started again."""
    with small_disk(trials.folder / "home", _DISK) as mounted:
        if not mounted:
            return Outcome("", True, "no disk of its own can be mounted here")
        book = lay_out(trials.folder / "home")
        ballast = book.parent / "ballast"
        typist = Typist(trials.rng)
        with table(book) as terminal:
            typist.type_for(terminal, 1.0)
            rooms = [path.stat().st_blocks * 512 for path in _boats(book)]
            _fill(ballast)
            told = typed_until(terminal, typist, NOT_SAVED)
            terminal.wait_for("kept in")
            before = len(typist.typed)
            typist.type_for(terminal, trials.of(3, 60))
            typist.wait_for_echo(terminal)
            terminal.settle(0.6)
            in_memory = "memory only" in terminal.text()
            terminal.child.kill()
            terminal.wait()
        _fill(ballast)
        refused = _refused(book)
        ballast.unlink()
        with table(book) as terminal:
            typist.wait_for_echo(terminal)
            terminal.wait_until(
                lambda text: NOT_SAVED not in text and ALL_SAVED in text, 30, "saved again"
            )
            terminal.settle(0.6)
            terminal.child.kill()
            terminal.wait()
        kept = Kept.read(book)
        lost, _ = typist.lost(kept.typed, time.monotonic())
    meanwhile = len(typist.typed) - before
    figures = (
        f"room {' and '.join(str(room >> 10) for room in rooms)} KiB; told after {told:.2f} s, "
        f"{meanwhile} keys on the full disk, killed; opened on it: {refused!r}; "
        f"characters lost {lost}"
    )
    wrong = [*kept.faults, *([] if kept.typed == typist.typed else [f"kept {kept.typed[-60:]!r}"])]
    ok = min(rooms) >= ROOM and told <= TOLD_S and FULL in refused and not in_memory and not wrong
    return Outcome("; ".join([figures, *wrong]), ok)


def _boats(book: Path) -> tuple[Path, Path]:
    return lifeboats(book.parent.parent / "state", book)


def _refused(book: Path) -> str:
    """What the program says when it is to open a book on a full disk."""
    argv = [str(PROGRAM), "--home", str(book.parent.parent), "open", book.stem]
    with Terminal(argv) as terminal:
        terminal.wait(60)
        return " ".join(terminal.text().split())


def _fill(ballast: Path) -> None:
    """Take every byte that there is."""
    with ballast.open("ab", buffering=0) as file, suppress(OSError):
        while True:
            os.write(file.fileno(), bytes(4096))
