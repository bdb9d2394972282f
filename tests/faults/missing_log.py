"""The write-ahead log of a book that was not closed is taken away, or cut short."""

from __future__ import annotations

import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from meetingtui.desk.desk import Desk
from meetingtui.store import history
from meetingtui.store.errors import StoreError
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import lay_out

ENTRIES = 20
_ROOT = Path(__file__).parents[2]
_ENTER_AND_DIE = """
import os, signal, sys
from pathlib import Path
from meetingtui.desk.desk import Desk
from meetingtui.domain import points
book = Path(sys.argv[1])
desk = Desk(book, "Clerk", second=book.parent.parent / "state")
for n in range(int(sys.argv[2])):
    last = desk.ask(points.note, item=None, words=f"Point {n}")
    assert desk.durable(30)
print(last.seq, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


def killed_with_entries(book: Path, entries: int = ENTRIES) -> int:
    """Enter points one by one and be killed; the number of the last step, which was saved."""
    command = [sys.executable, "-c", _ENTER_AND_DIE, str(book), str(entries)]
    done = subprocess.run(command, cwd=_ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    return int(done.stdout)


def told_missing(book: Path) -> tuple[int, int, str]:
    """The last step that a book has, how many it says are missing when it is opened and verified,
    and what it said."""
    second = book.parent.parent / "state"
    try:
        seq = history.log(book)[-1].seq
        verified = " ".join(history.verify(book, second).sentences)
        desk = Desk(book, "Clerk", second=second)
    except StoreError as error:
        return 0, -1, str(error)
    said = desk.found
    desk.close()
    numbers = [
        int(found[1]) if (found := re.search(r"(\d+) steps? ", one)) else 0
        for one in (said, verified)
    ]
    return seq, numbers[0] if len(set(numbers)) == 1 else -1, f"{said} / {verified}"


def _tried(trials: Trials, share: float) -> tuple[int, bool, str]:
    """Leave only that share of the log; how many steps are missing, whether that was told."""
    home = trials.folder / f"home-{share}"
    book = lay_out(home)
    last = killed_with_entries(book)
    log = Path(f"{book}-wal")
    if share:
        with log.open("r+b") as file:
            file.truncate(int(log.stat().st_size * share))
    else:
        log.unlink()
    Path(f"{book}-shm").unlink(missing_ok=True)
    seq, told, said = told_missing(book)
    shutil.rmtree(home)
    return last - seq, last > seq and told == last - seq, said


def _judged(trials: Trials, shares: list[float]) -> Outcome:
    found = [_tried(trials, share) for share in shares]
    missing = ", ".join(str(number) for number, _, _ in found)
    untold = [said for _, told, said in found if not told]
    figures = f"steps missing: {missing}; not told, or with another number: {len(untold)}"
    return Outcome("; ".join([figures, *untold[:2]]), not untold)


@fault(
    "wal_removed", "told at opening and by verify, with the number of missing steps", timed=False
)
def wal_removed(trials: Trials) -> Outcome:
    """The log is deleted."""
    return _judged(trials, [0.0])


@fault(
    "wal_truncated", "told at opening and by verify, with the number of missing steps", timed=False
)
def wal_truncated(trials: Trials) -> Outcome:
    """The log is cut to three quarters, a half, a tenth, and a random part."""
    return _judged(trials, [0.75, 0.5, 0.1, trials.rng.uniform(0.05, 0.9)])
