"""What a disk may hold after a power cut, by what was written to it and what was flushed.

A file's bytes are safe once the file was flushed, an entry of the folder once the folder was
(which is less than ext4 promises: there a file's flush keeps its entry too). What was not flushed
may be there or not, in any mixture of sectors of 512 bytes; entries come in their order, as a
journal of the file system keeps them.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from tests.faults.powercut_recording import Kind, Op

SECTOR = 512
Mode = Literal["all", "none", "prefix", "torn"]
MODES: tuple[Mode, ...] = ("all", "none", "prefix", "torn")

Key = tuple[object, ...]


@dataclass(slots=True)
class _File:
    """A file's safe bytes, how often they changed, and what was done since, by number."""

    safe: bytearray = field(default_factory=bytearray)
    version: int = 0
    since: dict[int, Op] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Image:
    """What the folder holds: the bytes of every file by name, and a key for each.

    Files with equal keys are equal; `key` tells whole images apart in the same way.
    """

    files: dict[str, bytes]
    keys: dict[str, Key]

    @property
    def key(self) -> Key:
        return tuple(sorted(self.keys.items()))


class Disk:
    """The folder's disk, as the operations recorded so far left it."""

    def __init__(self) -> None:
        self._files: list[_File] = []
        self._of_node: dict[int, int] = {}
        self._safe_names: dict[str, int] = {}
        self._names: dict[str, int] = {}
        self._names_since: dict[int, tuple[Op, int]] = {}
        self._done = 0

    @property
    def at_risk(self) -> bool:
        """Whether anything is not flushed."""
        return bool(self._names_since) or any(file.since for file in self._files)

    def do(self, op: Op) -> None:
        """Carry out one operation."""
        self._done += 1
        match op.kind:
            case Kind.CREATE:
                self._of_node[op.node] = len(self._files)
                self._files.append(_File())
                self._name(op, self._of_node[op.node])
            case Kind.LINK:
                self._name(op, self._of_node[op.node])
            case Kind.UNLINK | Kind.RENAME:
                self._name(op, self._names[op.name])
            case Kind.WRITE | Kind.TRUNCATE:
                self._files[self._of_node[op.node]].since[self._done] = op
            case Kind.SYNC:
                _flush(self._files[self._of_node[op.node]])
            case Kind.DIRSYNC:
                self._safe_names = dict(self._names)
                self._names_since.clear()
            case Kind.MARK:
                pass

    def _name(self, op: Op, file: int) -> None:
        _rename(self._names, op, file)
        self._names_since[self._done] = (op, file)

    def image(self, mode: Mode, rng: random.Random | None = None) -> Image:
        """What may be there after a power cut now: all that was written, nothing that was not
        flushed, all up to a random moment, or random sectors. The last two need `rng`."""
        rng = rng or random.Random(0)
        numbers = sorted({*self._names_since, *(n for f in self._files for n in f.since)})
        until = {"all": self._done, "none": 0}.get(mode, 0)
        if mode == "prefix" and numbers:
            until = rng.choice([0, *numbers])
        if mode == "torn" and self._names_since:
            names_until = rng.choice([0, *self._names_since])
        else:
            names_until = until
        names = dict(self._safe_names)
        for number, (op, file) in self._names_since.items():
            if number <= names_until:
                _rename(names, op, file)
        odds = rng.choice((0.1, 0.5, 0.9))
        files: dict[str, bytes] = {}
        keys: dict[str, Key] = {}
        for name, place in names.items():
            held = self._files[place]
            if mode == "torn" and held.since:
                files[name], kept = _torn(held, rng, odds)
                keys[name] = (place, held.version, kept)
            else:
                done = [number for number in held.since if number <= until]
                files[name] = bytes(_with(held.safe, (held.since[n] for n in done)))
                keys[name] = (place, held.version, done[-1] if done else 0)
        return Image(files, keys)


def _rename(names: dict[str, int], op: Op, file: int) -> None:
    if op.kind in (Kind.CREATE, Kind.LINK):
        names[op.name] = file
        return
    names.pop(op.name, None)
    if op.kind is Kind.RENAME:
        names[op.said.decode()] = file


def _flush(file: _File) -> None:
    if file.since:
        file.safe = _with(file.safe, file.since.values())
        file.version += 1
        file.since.clear()


def _with(held: bytearray, ops: Iterable[Op]) -> bytearray:
    found = bytearray(held)
    for op in ops:
        _do(found, op)
    return found


def _do(held: bytearray, op: Op) -> None:
    if op.kind is Kind.TRUNCATE:
        del held[op.at :]
        held.extend(bytes(op.at - len(held)))
    else:
        _put(held, op.at, op.said)


def _put(held: bytearray, at: int, said: bytes) -> None:
    held.extend(bytes(max(0, at - len(held))))
    held[at : at + len(said)] = said


def _torn(file: _File, rng: random.Random, odds: float) -> tuple[bytes, Key]:
    """The file with each sector of what is not flushed there or not, and which those are."""
    held, kept = bytearray(file.safe), []
    for number, op in file.since.items():
        if op.kind is Kind.TRUNCATE:
            if rng.random() < odds:
                _do(held, op)
                kept.append((number, 0))
            continue
        at, end = op.at, op.at + len(op.said)
        while at < end:
            stop = min(end, (at // SECTOR + 1) * SECTOR)
            if rng.random() < odds:
                _put(held, at, op.said[at - op.at : stop - op.at])
                kept.append((number, at))
            at = stop
    return bytes(held), tuple(kept)
