"""The disk neither takes what it is given nor refuses it: a flush that does not return."""

from __future__ import annotations

from pathlib import Path

from tests.faults.failing_disk import PASS, Trouble, endured
from tests.faults.injection import Injection, NotPossible
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import lay_out

_HANGS_MS = 600_000


def _hung(trials: Trials, everywhere: bool) -> Outcome:
    book = lay_out(trials.folder / "home")
    folder: Path = book.parent.parent if everywhere else book.parent
    try:
        disk = Injection(trials.folder, folder)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    one = Trouble(
        lambda: disk.slow(_HANGS_MS),
        disk.well,
        seconds=trials.of(3, 60),
        kept="kept in memory only" if everywhere else "kept in",
        in_second_place=not everywhere,
    )
    return endured(trials, book, lambda terminal: one, disk.env)


@fault("hung_flush", PASS)
def hung_flush(trials: Trials) -> Outcome:
    """A flush of the book does not return: for a minute, quickly for 3 seconds."""
    return _hung(trials, everywhere=False)


@fault("hung_everywhere", "told ≤ 1 s that it is kept in memory only; saved ≤ 2 s after; 0 lost")
def hung_everywhere(trials: Trials) -> Outcome:
    """The same, and the second place lies on the same disk."""
    return _hung(trials, everywhere=True)
