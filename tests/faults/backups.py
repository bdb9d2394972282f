"""Backups made by another process while the clerk types, each of them brought back elsewhere."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.desk.capture import Capture
from meetingtui.domain import items, points, restricting
from meetingtui.domain.requests import request
from meetingtui.store import backups, history
from tests.desk.books import capturing, entered
from tests.e2e.places import PROGRAM
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import KEYS_A_SECOND, lay_out

SLOWEST_MS = 500.0
LINES_BEFORE = 300


@dataclass(slots=True)
class Typed:
    """How long every key took until it was durable, in ms, and what could not be saved."""

    waits: list[float] = field(default_factory=list)
    faults: set[str] = field(default_factory=set)


@fault(
    "backup_restore_drill",
    f"a key is durable ≤ {SLOWEST_MS:.0f} ms after it while backups are made; every backup, "
    "brought back, is the book as of its step, and whole",
)
def backup_restore_drill(trials: Trials) -> Outcome:
    """Back up again and again while 12 keys a second are typed, in public and in private."""
    book = lay_out(trials.folder / "home")
    typed, seconds = Typed(), trials.of(6, 60)
    with capturing(book) as capture:
        for number in range(trials.of(1, 5) * LINES_BEFORE):
            capture.desk.ask(points.note, item=_first(capture), words=f"Line {number} before.")
        gates = items.ordered(capture.minutes)[1]
        capture.desk.do(request(restricting.restrict, table="item", record=gates.id, ground="3"))
        assert capture.desk.durable(60)
        with _again_and_again(book, trials.folder / "stop") as copying:
            _type(trials, capture, typed, seconds)
            copying.stop()
    made = backups.listed(book.parent.parent / "backups", book.stem)
    wrong = [one for number, one in enumerate(made) if not _comes_back(trials, book, one, number)]
    slowest = max(typed.waits)
    figures = (
        f"{len(typed.waits)} keys, {len(made)} backups of {book.stat().st_size >> 10} KiB kept, "
        f"slowest key {slowest:.0f} ms, faults told {len(typed.faults)}; "
        f"not the book as of its step, or not whole: {len(wrong)}"
    )
    ok = slowest <= SLOWEST_MS and not wrong and not typed.faults and len(made) > 1
    return Outcome(figures, ok)


def _first(capture: Capture) -> int:
    return items.ordered(capture.minutes)[0].id


class _Copying:
    """Another process that backs the book up until it is stopped."""

    def __init__(self, book: Path, stop: Path) -> None:
        home = book.parent.parent
        command = (
            f'until [ -e "{stop}" ]; do "{PROGRAM}" --home "{home}" backup "{book.stem}"; done'
        )
        self._stop = stop
        self._shell = subprocess.Popen(["sh", "-c", command], stdout=subprocess.DEVNULL)

    def __enter__(self) -> _Copying:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Let the backup that is being made be finished."""
        self._stop.touch()
        self._shell.wait(60)


def _again_and_again(book: Path, stop: Path) -> _Copying:
    return _Copying(book, stop)


def _type(trials: Trials, capture: Capture, typed: Typed, seconds: float) -> None:
    """Type for so long; after every third line comes a step in private."""
    end, keys = time.monotonic() + seconds, _keys(trials)
    while time.monotonic() < end:
        key = next(keys)
        began = time.monotonic()
        if key == "\n":
            assert entered(capture, "").recorded
        elif key == "private":
            item = items.ordered(capture.minutes)[1].id
            capture.desk.ask(points.note, item=item, words=f"Apart, at {began:.3f}.")
        else:
            at = len(capture.line.text)
            capture.splice(at, 0, key, at + 1)
        while capture.desk.waiting:
            time.sleep(0.001)
        typed.waits.append((time.monotonic() - began) * 1000)
        if capture.saved.fault:
            typed.faults.add(capture.saved.fault)
        time.sleep(min(0.4, trials.rng.expovariate(KEYS_A_SECOND)))


def _keys(trials: Trials) -> Iterator[str]:
    line = 0
    while True:
        line += 1
        yield from f"{line} members asked"[: trials.rng.randint(4, 16)]
        yield "\n"
        if line % 3 == 0:
            yield "private"


def _comes_back(trials: Trials, book: Path, one: backups.Backup, number: int) -> bool:
    """Whether a backup that is brought back in another home is the book as of its step."""
    home = trials.folder / f"restored-{number}"
    command = [str(PROGRAM), "--home", str(home), "restore", str(one.path), "--yes"]
    if subprocess.run(command, stdout=subprocess.DEVNULL, check=False).returncode:
        return False
    back = home / "books" / f"{one.stem}.db"
    same = meetings.read(back).same_records(history.as_at(book, one.seq))
    return same and history.verify(back, home / "state").ok
