"""The book is deleted, or another file put in its place, while it is open."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import Kept, Typist, lay_out, table

TOLD_S = 2.0
PASS = f"told ≤ {TOLD_S:.0f} s; all text in a new file, 0 characters lost; that file is whole"


def _rescued(trials: Trials, harm: Callable[[Path], None], idle: bool = False) -> Outcome:
    book = lay_out(trials.folder / "home")
    typist = Typist(trials.rng)
    with table(book) as terminal:
        typist.type_for(terminal, 1.5)
        if idle:
            terminal.pump(2 + 4 * trials.rng.random())
        harm(book)
        began = time.monotonic()
        while "deleted or replaced" not in " ".join(terminal.text().split()):
            if idle:
                terminal.pump(0.05)
            else:
                typist.type_for(terminal, 0.1)
            if time.monotonic() - began > 30:
                raise AssertionError(f"nothing was told:\n{terminal.text()}")
        told = time.monotonic() - began
        typist.type_for(terminal, 1.0)
        typist.wait_for_echo(terminal)
        terminal.settle(0.6)
        terminal.child.kill()
        terminal.wait()
    found = sorted(book.parent.glob("*-rescued*.db"))
    kept = Kept.read(found[0])
    lost, _ = typist.lost(kept.typed, time.monotonic())
    same = kept.typed == typist.typed
    figures = f"told after {told:.2f} s; {len(typist.typed)} keys, characters lost {lost}"
    ok = told <= TOLD_S and same and not kept.faults and len(found) == 1
    return Outcome("; ".join([figures, *kept.faults]), ok)


def _delete(book: Path) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{book}{end}").unlink(missing_ok=True)


@fault("deleted_under_app", PASS)
def deleted_under_app(trials: Trials) -> Outcome:
    """The book and what belongs to it are deleted."""
    return _rescued(trials, _delete)


@fault("deleted_while_idle", PASS)
def deleted_while_idle(trials: Trials) -> Outcome:
    """The same while nobody types."""
    return _rescued(trials, _delete, idle=True)


@fault("replaced_under_app", PASS)
def replaced_under_app(trials: Trials) -> Outcome:
    """An older copy is put in the place of the book, as programs that share folders do."""

    def replace(book: Path) -> None:
        older = trials.folder / "older.db"
        shutil.copyfile(book, older)
        older.replace(book)

    return _rescued(trials, replace)
