"""Files of older versions are brought up to date by several processes at once, or by one that is
killed at it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from meetingtui.desk.desk import Desk
from meetingtui.store import history, migrations
from meetingtui.store.connection import make_file
from meetingtui.store.errors import StoreError
from meetingtui.store.migrations import ARCHIVE, BOOK, REGISTER
from tests.faults.registry import Outcome, Trials, fault

_ROOT = Path(__file__).parents[2]
_DUMPS = _ROOT / "tests" / "store"
VERSIONS = {1: "first", 2: "second", 3: "third"}
SCHEMAS = {"book": BOOK, "register": REGISTER, "archive": ARCHIVE}
RACERS = 3

_BRING_UP = """
import sys
from pathlib import Path
from meetingtui.desk.desk import Desk
from meetingtui.store import migrations
from meetingtui.store.book import Locked
import sqlite_utils
print("ready", flush=True)
sys.stdin.readline()
for path in map(Path, sys.argv[1:]):
    if path.stem == "book":
        try:
            Desk(path, "Clerk").close()
            print("won", flush=True)
        except Locked:
            pass
    else:
        migrations.opened(path, getattr(migrations, path.stem.upper())).close()
"""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a file looks like: its version, and the names of all its tables, indexes, triggers."""

    version: int
    names: frozenset[str]

    @classmethod
    def of(cls, path: Path) -> Shape:
        """The shape of a file, read without changing it."""
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
            names = conn.execute("SELECT type || ' ' || name FROM sqlite_master").fetchall()
            return cls(migrations.version_of(conn), frozenset(name for (name,) in names))


def restored(folder: Path, name: str, version: int) -> Path:
    """A file as an older version wrote it, with the one beside it for private business."""
    if (_DUMPS / VERSIONS[version] / f"{name}.exempt.sql").is_file():
        restored(folder, f"{name}.exempt", version)
    path = folder / f"{name}.db"
    make_file(path)
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript((_DUMPS / VERSIONS[version] / f"{name}.sql").read_text("utf-8"))
    return path


def _newest(folder: Path, name: str) -> Shape:
    """The shape of a file that is laid out afresh."""
    path = folder / f"newest-{name}.db"
    make_file(path)
    conn = migrations.opened(path, SCHEMAS[name])
    conn.close()
    return Shape.of(path)


def _child(paths: Sequence[Path]) -> subprocess.Popen[str]:
    child = subprocess.Popen(
        [sys.executable, "-c", _BRING_UP, *map(str, paths)],
        cwd=_ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n", child.communicate()[1]
    return child


def _go(child: subprocess.Popen[str]) -> None:
    assert child.stdin is not None
    child.stdin.write("go\n")
    child.stdin.flush()


def _whole(path: Path) -> list[str]:
    """What is wrong with a file that was brought up to date."""
    if path.stem == "book":
        return list(history.verify(path).sentences)
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        return [said for (said,) in conn.execute("PRAGMA integrity_check") if said != "ok"]


@fault(
    "migrate_race",
    "3 processes at once: no errors, every file whole and of the new shape",
    timed=False,
)
def migrate_race(trials: Trials) -> Outcome:
    """Three processes open the same three old files at the same moment."""
    newest = {name: _newest(trials.folder, name) for name in SCHEMAS}
    rounds, errors, wrong = trials.of(2, 20), [], []
    for n in range(rounds):
        folder = trials.folder / f"round-{n}"
        folder.mkdir()
        paths = [restored(folder, name, 1 + n % len(VERSIONS)) for name in SCHEMAS]
        racers = [_child(trials.rng.sample(paths, len(paths))) for _ in range(RACERS)]
        for racer in racers:
            _go(racer)
        ends = [racer.communicate(timeout=120) for racer in racers]
        errors += [
            end[1][-300:] for end, racer in zip(ends, racers, strict=True) if racer.returncode
        ]
        if not any("won" in said for said, _ in ends):
            errors.append("nobody opened the book")
        for path in paths:
            shape = Shape.of(path)
            wrong += _whole(path) + (
                [] if shape == newest[path.stem] else [f"{path.stem}: {shape}"]
            )
    figures = (
        f"{rounds} rounds of {RACERS} processes: errors {len(errors)}, files wrong {len(wrong)}"
    )
    return Outcome("; ".join([figures, *errors[:2], *wrong[:2]]), not (errors or wrong))


@fault(
    "migrate_kill9",
    "killed at it: the old shape or the new, never between; then whole",
    timed=False,
)
def migrate_kill9(trials: Trials) -> Outcome:
    """A process is killed while it brings a file up to date."""
    number, wrong = trials.of(8, 40), []
    old = new = 0
    lasts: dict[tuple[str, int], float] = {}
    for n in range(number):
        name, version = trials.rng.choice([*SCHEMAS]), 1 + n % len(VERSIONS)
        folder = trials.folder / f"kill-{n}"
        folder.mkdir()
        if (name, version) not in lasts:
            lasts[name, version] = _time_it(folder / "timed", name, version)
        path = restored(folder, name, version)
        before, newest = Shape.of(path), _newest(folder, name)
        child = _child([path])
        _go(child)
        time.sleep(trials.rng.uniform(0, 1.1 * lasts[name, version]))
        child.kill()
        child.communicate()
        shape = _after_a_crash(path)
        old, new = old + (shape == before), new + (shape == newest)
        if shape not in (before, newest):
            wrong.append(f"{name}: between {shape.version} and {newest.version}")
        wrong += _brought_up(path, newest)
    figures = f"{number} kills: old {old}, new {new}, wrong {len(wrong)}"
    return Outcome("; ".join([figures, *wrong[:3]]), not wrong)


def _time_it(folder: Path, name: str, version: int) -> float:
    """How long it takes when nobody kills it."""
    folder.mkdir()
    child = _child([restored(folder, name, version)])
    began = time.monotonic()
    _go(child)
    _, said = child.communicate(timeout=120)
    assert child.returncode == 0, said
    return time.monotonic() - began


def _after_a_crash(path: Path) -> Shape:
    """The shape after whatever is hot was rolled back or read from the log, as any opening does."""
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return Shape.of(path)


def _brought_up(path: Path, newest: Shape) -> list[str]:
    """What is wrong after the file is brought up to date once more."""
    with suppress(StoreError):
        if path.stem == "book":
            Desk(path, "Clerk").close()
        else:
            migrations.opened(path, SCHEMAS[path.stem]).close()
    shape = Shape.of(path)
    return _whole(path) + ([] if shape == newest else [f"{path.stem}: then {shape.version}"])
