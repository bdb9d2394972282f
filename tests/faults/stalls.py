"""A slow disk or a locked book must not be felt at the keyboard."""

from __future__ import annotations

import json
import sqlite3
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from meetingtui.domain import items, points
from meetingtui.store import backups
from tests.bench.figures import quantile
from tests.desk.books import capturing
from tests.e2e.office import PROMPT
from tests.faults.injection import Injection, NotPossible
from tests.faults.probed import Pairs, asked
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import Typist, lay_out
from tests.terminal import Terminal

ROOT = Path(__file__).parents[2]
KEYS_A_SECOND = 25.0
LINES_BEFORE = 300
DELAY_MS = 100
BUSY_MS, LATE_MS, LATEST_MS = DELAY_MS / 5, DELAY_MS / 2, DELAY_MS * 1.5


@dataclass(frozen=True, slots=True)
class Phase:
    """What the probes saw between two moments, in milliseconds."""

    busy: Sequence[float]
    late: Sequence[float]

    @classmethod
    def between(cls, probes: Sequence[Pairs], begin: float, end: float) -> Phase:
        """The figures of a phase, from all figures of a run."""
        busy, late = ([ms for at, ms in pairs if begin <= at < end] for pairs in probes)
        return cls(busy, late)

    def within(self, usual: Phase) -> bool:
        """Whether it was hardly worse than usual: what the machine does by itself is no fault."""
        return (
            quantile(self.busy, 0.99) <= quantile(usual.busy, 0.99) + BUSY_MS
            and quantile(self.late, 0.99) <= quantile(usual.late, 0.99) + LATE_MS
            and max(self.late) <= max(usual.late) + LATEST_MS
        )

    @property
    def figures(self) -> str:
        """In words."""
        return (
            f"key p50 {quantile(self.busy, 0.5):.2f}, max {max(self.busy):.1f} ms, "
            f"loop p50 {quantile(self.late, 0.5):.1f}, p99 {quantile(self.late, 0.99):.0f}, "
            f"max {max(self.late):.0f} ms ({len(self.busy)} keys)"
        )


@fault(
    "ui_stall",
    f"flushes {DELAY_MS} ms slower; another program holds the lock 12 s; the book is backed up on "
    f"that slow disk again and again: a key "
    f"takes p99 ≤ {BUSY_MS:.0f} ms, the loop is late p99 ≤ {LATE_MS:.0f}, max ≤ {LATEST_MS:.0f} ms "
    "more than without",
)
def ui_stall(trials: Trials) -> Outcome:
    """25 keys a second: as usual, on a slow disk, with the book locked, and with backups made."""
    book = lay_out(trials.folder / "home")
    _filled(book, LINES_BEFORE)
    try:
        disk = Injection(trials.folder, book.parent)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    figures = trials.folder / "probes.json"
    argv = [sys.executable, "-m", "tests.faults.probed", str(figures)]
    argv += ["--home", str(book.parent.parent), "open", book.stem]
    typist = Typist(trials.rng, KEYS_A_SECOND)
    marks = []
    with Terminal(argv, env=disk.env, cwd=ROOT) as terminal:
        terminal.wait_for(PROMPT, 60)
        typist.type_for(terminal, 1.0)
        marks.append(time.monotonic())
        typist.type_for(terminal, trials.of(3, 10))
        marks.append(time.monotonic())
        disk.slow(DELAY_MS)
        typist.type_for(terminal, trials.of(4, 10))
        marks.append(time.monotonic())
        disk.well()
        other = sqlite3.connect(book, isolation_level=None, timeout=5)
        other.execute("BEGIN IMMEDIATE")
        typist.type_for(terminal, trials.of(3, 12))
        marks.append(time.monotonic())
        other.execute("ROLLBACK")
        other.close()
        typist.type_for(terminal, 1.0)
        disk.slow(DELAY_MS)
        asked(figures).touch()
        begun = time.monotonic()
        typist.type_for(terminal, trials.of(6, 30))
        marks += [begun, time.monotonic()]
        asked(figures).unlink()
        disk.well()
        terminal.send("\r/quit\r")
        terminal.wait(60)
    probes = json.loads(figures.read_text())
    usual, slow, locked, _, backed = (Phase.between(probes, *span) for span in pairwise(marks))
    made = len(backups.listed(book.parent.parent / "backups", book.stem))
    said = (
        f"usual: {usual.figures}; slow: {slow.figures}; locked: {locked.figures}; "
        f"backed up ({made} kept): {backed.figures}"
    )
    ok = all(phase.within(usual) for phase in (slow, locked, backed))
    return Outcome(said, ok and made > 0)


def _filled(book: Path, lines: int) -> None:
    """A book that already holds so many lines."""
    with capturing(book) as capture:
        item = items.ordered(capture.minutes)[0].id
        for number in range(lines):
            capture.desk.ask(points.note, item=item, words=f"Line {number} before.")
        assert capture.desk.durable(60)
