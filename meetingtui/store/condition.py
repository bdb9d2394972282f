"""The condition of the files: what can be seen of them without opening them for writing."""

from __future__ import annotations

import os
import sqlite3
import stat
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile

from meetingtui.store import boats, lease, lines, migrations
from meetingtui.store.connection import (
    at_rest,
    file_system,
    is_networked,
    make_file,
    reader,
    writer,
)
from meetingtui.store.errors import StoreError, sentence
from meetingtui.store.lease import Lease
from meetingtui.store.lifeboat import Lifeboat, Mark
from meetingtui.store.lock import Holder, holder_of
from meetingtui.store.pair import beside, has_closed

FLUSHES = 9
# The releases in which the WAL-reset bug is mended: from 3.51.3 on, and in these two lines.
_MENDED = (3, 51, 3)
_MENDED_LINES = ((3, 44, 6), (3, 50, 7))


@dataclass(frozen=True, slots=True)
class Condition:
    """What a book is like: `fault` is empty when it can be read, `newer` says by which layout.

    `steps` is the number of its last step, `twin` whether the exempt file is there that it needs,
    `resting` whether it was closed in order, `noted` whether a note of a writer lies beside it.
    """

    path: Path
    fault: str = ""
    newer: bool = False
    steps: int = 0
    twin: bool = True
    resting: bool = True
    lease: Lease | None = None
    holder: Holder | None = None
    noted: bool = False


@dataclass(frozen=True, slots=True)
class Boat:
    """A lifeboat: of which book, how many things it keeps, and the last step that was durable."""

    path: Path
    stem: str
    kept: int
    mark: Mark


def of_book(path: Path) -> Condition:
    """The condition of one book. Never raises for a damaged one."""
    holder = holder_of(path)
    noted = Path(f"{path}.holder").exists()
    resting = at_rest(path) and at_rest(beside(path))
    try:
        with closing(reader(path)) as conn:
            if migrations.version_of(conn) < migrations.BOOK.version:
                return Condition(path, resting=resting, holder=holder, noted=noted)
            newer = migrations.version_of(conn) > migrations.BOOK.version
            return Condition(
                path,
                newer=newer,
                steps=lines.reach(conn)[0],
                twin=beside(path).is_file() or not has_closed(conn),
                resting=resting,
                lease=lease.read(conn),
                holder=holder,
                noted=noted,
            )
    except StoreError as error:
        return Condition(path, fault=str(error), resting=resting, holder=holder, noted=noted)
    except sqlite3.Error as error:
        fault = sentence(path, error)
        return Condition(path, fault=fault, resting=resting, holder=holder, noted=noted)


def lifeboats(folder: Path) -> Iterator[Boat]:
    """Every lifeboat in a folder, as far as it can be read; none is written to."""
    for path in sorted(folder.glob("*.lifeboat")) if folder.is_dir() else ():
        try:
            boat = Lifeboat(path, path.open("rb", buffering=0))
        except (OSError, ValueError):
            continue
        yield Boat(path, boats.stem_of(path), len(boat.kept), boat.mark)
        boat.close(tidy=False)


def has_reset_bug(version: tuple[int, int, int] = sqlite3.sqlite_version_info) -> bool:
    """Whether this SQLite can lose data when one connection checkpoints and another commits.

    https://www.sqlite.org/wal.html, “The WAL-reset bug”.
    """
    if version >= _MENDED:
        return False
    return not any(version[:2] == line[:2] and version >= line for line in _MENDED_LINES)


def sqlite_version() -> str:
    """The version of the SQLite library in use."""
    return sqlite3.sqlite_version


def rules(folder: Path) -> dict[str, str]:
    """The settings under which a book in a folder is written, as SQLite gives them back.

    A small file is made for that and removed. Raises StoreError when it refuses one of them,
    OSError when nothing can be written.
    """
    with TemporaryDirectory(dir=folder, prefix=".flush-") as place:
        path = Path(place) / "rules.db"
        make_file(path)
        with closing(writer(path)) as conn:
            conn.execute("CREATE TABLE word (said TEXT) STRICT")
            names = ("journal_mode", "synchronous", "secure_delete", "foreign_keys", "fullfsync")
            return {name: str(conn.execute(f"PRAGMA {name}").fetchone()[0]) for name in names}


def disk_of(folder: Path) -> tuple[str, bool]:
    """The kind of file system that a folder lies on (empty where it can't be told), and whether
    it is one across a network."""
    if not sys.platform.startswith("linux"):
        return "", False
    with suppress(OSError):
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
        kind = file_system(os.path.realpath(folder), mounts)
        return kind, is_networked(kind)
    return "", False


def flush_ms(folder: Path) -> float:
    """How long the disk takes to say that it has a few bytes, in milliseconds. Raises OSError."""
    took = []
    with TemporaryFile(dir=folder, prefix=".flush-") as file:
        for _ in range(FLUSHES):
            file.write(b"x" * 200)
            file.flush()
            start = time.perf_counter()
            os.fsync(file.fileno())
            took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took)


def open_to_others(root: Path) -> list[Path]:
    """What below a directory others than its owner may read or write, itself included."""
    found = []
    for path in (root, *sorted(root.rglob("*"))):
        with suppress(OSError):
            mode = path.lstat().st_mode
            if not stat.S_ISLNK(mode) and stat.S_IMODE(mode) & 0o077:
                found.append(path)
    return found
