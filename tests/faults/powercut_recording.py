"""Running a program under the recorder, and reading what was recorded."""

from __future__ import annotations

import enum
import os
import shutil
import struct
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_HEAD = struct.Struct("=IIQQQ")
_SOURCE = Path(__file__).with_name("recorder.c")
_ROOT = Path(__file__).parents[2]


class Kind(enum.IntEnum):
    """What was done. The numbers are those of recorder.c."""

    CREATE = 1
    WRITE = 2
    TRUNCATE = 3
    SYNC = 4
    DIRSYNC = 5
    LINK = 6
    UNLINK = 7
    RENAME = 8
    MARK = 9


@dataclass(frozen=True, slots=True)
class Op:
    """One recorded operation: on the file `node` at the byte `at`, or on the entry `name`.

    `said` holds the bytes written, the new name, or the mark.
    """

    kind: Kind
    name: str
    node: int
    at: int
    said: bytes


class NotPossible(Exception):
    """The recorder can't be used here; its text says why."""


def recorder(folder: Path) -> Path:
    """The compiled recorder. Raises NotPossible where it can't be made or preloaded."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if not sys.platform.startswith("linux"):
        raise NotPossible("a library can be preloaded in this way on Linux only")
    if compiler is None:
        raise NotPossible("there is no C compiler (cc) to make the recorder with")
    made = folder / "recorder.so"
    if not made.exists():
        command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(made), str(_SOURCE)]
        done = subprocess.run(
            [*command, "-ldl", "-lpthread"], capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise NotPossible(f"the recorder could not be compiled: {done.stderr.strip()}")
    return made


def recorded(folder: Path, *words: str) -> list[Op]:
    """What the workload `words` did to the files of a fresh folder within `folder`.

    Raises NotPossible without a recorder, AssertionError when the workload fails.
    """
    library = recorder(folder)
    disk = Path(os.path.realpath(folder)) / f"disk-{'-'.join(words)}"
    log = disk.with_suffix(".log")
    # The second place of a book in a folder of books is beside that folder, on another disk.
    place = disk / "books"
    place.mkdir(mode=0o700, parents=True)
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "POWERCUT_FOLDER": str(place),
        "POWERCUT_LOG": str(log),
        "PYTHONPATH": str(_ROOT),
    }
    command = [sys.executable, "-m", "tests.faults.powercut_work", str(place), *words]
    done = subprocess.run(
        command, env=environment, cwd=_ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    found = read(log)
    assert found, "Nothing was recorded: is SQLite linked into the interpreter?"
    _hold_against(found, place)
    return found


def read(log: Path) -> list[Op]:
    """The operations in a log."""
    held = log.read_bytes()
    found, at = [], 0
    while at < len(held):
        kind, named, node, where, size = _HEAD.unpack_from(held, at)
        at += _HEAD.size
        name = held[at : at + named].decode()
        at += named
        said = b""
        if kind in (Kind.WRITE, Kind.RENAME, Kind.MARK):
            said = held[at : at + size]
            at += size
        found.append(Op(Kind(kind), name, node, where, said))
    return found


def _hold_against(ops: list[Op], place: Path) -> None:
    """Make sure that the log is complete: replayed in full it gives the files that are there."""
    from tests.faults.powercut_disk import Disk

    disk = Disk()
    for op in ops:
        disk.do(op)
    there = {p.name: p.read_bytes() for p in place.iterdir() if not p.name.endswith("-shm")}
    assert disk.image("all").files == there, "The recorder has missed an operation."
