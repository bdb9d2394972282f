"""Disk images of a recorded program, opened and examined one after the other.

A book that SQLite reads in the same way from two images is examined once: what it reads, page by
page through its logs, is compared by a digest.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Generic, TypeVar

from tests.faults.powercut_disk import MODES, Disk, Image, Key
from tests.faults.powercut_recording import Kind, Op

T = TypeVar("T")
_ENDS = ("", "-wal", "-journal")
# How many operations after such a mark are never passed over.
_NEAR = 4


def points(
    ops: Sequence[Op], first: int, last: int, rng: random.Random, odds: float, draws: int
) -> Iterator[tuple[int, Image]]:
    """Images after the operations from `first` to `last`, each in every mode and `draws` times in
    the random ones; an operation is passed over unless a throw against `odds` says otherwise, or
    it was just told that words are gone."""
    disk, near = Disk(), 0
    for n, op in enumerate(ops[:last]):
        disk.do(op)
        near = _NEAR if op.kind is Kind.MARK and b'"gone"' in op.said else max(0, near - 1)
        if n < first or (not near and rng.random() >= odds):
            continue
        yield n, disk.image("all")
        if disk.at_risk:
            yield n, disk.image("none")
            for mode in MODES[2:]:
                for _ in range(draws):
                    yield n, disk.image(mode, rng)


class Bench(Generic[T]):
    """A folder in which images are laid out, and what was found in them.

    `examine` is given a folder of its own with the files of an image, which it may write to.
    """

    def __init__(self, folder: Path, names: Sequence[str], examine: Callable[[Path], T]) -> None:
        self._shown, self._whole = folder / "shown", folder / "whole"
        self._shown.mkdir()
        self._names = names
        self._examine = examine
        self._laid: dict[str, Key] = {}
        self._digests: dict[Key, str] = {}
        self._found: dict[Key, T] = {}
        self.images: set[int] = set()

    @property
    def states(self) -> int:
        """How many different states of the files were examined."""
        return len(self._found)

    def find(self, image: Image) -> T:
        """What is found in an image."""
        self.images.add(hash(image.key))
        key = tuple(self._digest(image, name) for name in self._names)
        if key not in self._found:
            _lay_out(self._whole, image.files)
            self._found[key] = self._examine(self._whole)
        return self._found[key]

    def _digest(self, image: Image, name: str) -> str:
        """What SQLite reads from a file with its logs, as a digest; empty where there is none."""
        parts = [f"{name}{end}" for end in _ENDS if f"{name}{end}" in image.files]
        if name not in parts:
            return ""
        key = (name, *(image.keys[part] for part in parts))
        if key not in self._digests:
            self._show(image, name)
            self._digests[key] = _read(self._shown / name)
        return self._digests[key]

    def _show(self, image: Image, name: str) -> None:
        for part in (f"{name}{end}" for end in (*_ENDS, "-shm")):
            path = self._shown / part
            if part not in image.files:
                path.unlink(missing_ok=True)
                self._laid.pop(part, None)
            elif self._laid.get(part) != image.keys[part]:
                path.write_bytes(image.files[part])
                self._laid[part] = image.keys[part]
        if f"{name}-journal" in image.files:
            # It is rolled back by the reading, so the next image is laid out anew.
            self._laid.clear()


def _read(path: Path) -> str:
    mode = "rw" if Path(f"{path}-journal").exists() else "ro"
    try:
        with closing(sqlite3.connect(f"file:{path}?mode={mode}", uri=True)) as conn:
            held = conn.serialize()
    except sqlite3.Error as error:
        held = f"{error} {random.random()}".encode()
    return hashlib.blake2b(held, digest_size=16).hexdigest()


def _lay_out(folder: Path, files: dict[str, bytes]) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    for name, held in files.items():
        path = folder / name
        path.write_bytes(held)
        path.chmod(0o600)


def written(ops: Sequence[Op], word: bytes, private: Callable[[str], bool]) -> list[str]:
    """The files, other than `private` ones, into which `word` was ever written."""
    names: dict[int, str] = {}
    found = []
    for op in ops:
        if op.kind is Kind.CREATE:
            names[op.node] = op.name
        elif op.kind is Kind.WRITE and not private(names[op.node]) and word in op.said:
            found.append(names[op.node])
    return found
