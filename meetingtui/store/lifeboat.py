"""A lifeboat: a file made beforehand that keeps what the book can't take, while it can't.

It has its room on the disk before it is needed, so it works on a full one. Its head carries the
high-water mark: the last step that was durable, which tells when a book has lost some. What it
keeps has a key each, the latest word counts, and it is written into one of two areas: when one is
full, what still counts goes into the other, or beyond both if it must.
"""

from __future__ import annotations

import os
import struct
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from meetingtui.domain.frozen import frozen

ROOM = 1 << 20
FIRST, SECOND = 4096, ROOM // 2

_MAGIC = b"MTLIFE01"
_HEAD = struct.Struct("<8sQdQ")
_CRC = struct.Struct("<I")
_FRAME = struct.Struct("<II")
_END = _FRAME.pack(0, 0)

Content = Mapping[str, object]


@frozen
class Mark:
    """The last step known to be durable, and when (UTC) it was."""

    seq: int = 0
    at: datetime | None = None


class Lifeboat:
    """One lifeboat, open. `kept` is what it holds by key, as far as it could be read.

    Every method may raise OSError; what is in `kept` then is written with what comes next.
    """

    def __init__(self, path: Path, file: BinaryIO) -> None:
        self.path = path
        self.kept: dict[str, Content] = {}
        self.mark = Mark()
        self._file = file
        self._start = self._end = FIRST
        self._whole = True
        self._read_all()

    @classmethod
    def open(cls, path: Path) -> Lifeboat:
        """Open a lifeboat, which is made if there is none; only its owner may look into it."""
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        return cls(path, os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0))

    def afresh(self) -> Lifeboat:
        """The same file, read again; this one is not to be used any more."""
        return Lifeboat(self.path, self._file)

    def fileno(self) -> int:
        """The number of its open file."""
        return self._file.fileno()

    def in_place(self) -> bool:
        """Whether its file still has its name."""
        try:
            return os.path.samestat(os.fstat(self.fileno()), self.path.stat())
        except FileNotFoundError:
            return False

    def prepare(self) -> None:
        """Take its room on the disk."""
        size = os.fstat(self._file.fileno()).st_size
        if size < ROOM:
            if hasattr(os, "posix_fallocate"):
                os.posix_fallocate(self._file.fileno(), 0, ROOM)
            else:
                self._write(max(size, FIRST), bytes(ROOM - max(size, FIRST)))
        if self._start != FIRST and self._at(FIRST, _FRAME.size).strip(b"\0"):
            self._write(FIRST, bytes(SECOND - FIRST))

    def note(self, mark: Mark) -> None:
        """Move the high-water mark."""
        self.mark = mark
        self._write_head()

    def put(self, key: str, content: Content) -> None:
        """Keep something under a key, instead of what stood there."""
        self.kept[key] = content
        frame = _framed(key, content)
        full = self._start == FIRST and self._end + len(frame) + len(_END) > SECOND
        if full or not self._whole:
            self._change_sides()
            return
        try:
            self._write(self._end, frame + _END)
        except OSError:
            self._whole = False
            self._change_sides()
            return
        self._end += len(frame)

    def retry(self) -> None:
        """Write what could not be written before."""
        if not self._whole:
            self._change_sides()

    def take_out(self, keys: Iterable[str]) -> None:
        """Keep nothing under these keys any more, and leave no trace of it in the file."""
        gone = [key for key in keys if key in self.kept]
        for key in gone:
            del self.kept[key]
        if not self.kept:
            self.empty()
        elif gone:
            self._change_sides()

    def empty(self) -> None:
        """Keep nothing any more: every byte of it is overwritten, and the disk has it so."""
        self.kept.clear()
        if self._end == self._start == FIRST and self._whole:
            return
        size = os.fstat(self._file.fileno()).st_size
        self._write(FIRST, bytes(max(min(size, ROOM) - FIRST, len(_END))))
        if size > ROOM:
            self._file.truncate(ROOM)
        self._start = self._end = FIRST
        self._whole = True
        self._write_head()
        self.sync()

    def sync(self) -> None:
        """Wait until the disk has it."""
        os.fsync(self._file.fileno())

    def close(self, keep: bool = True, tidy: bool = True) -> None:
        """Close it; an empty one gives its room back, and is removed unless it is to be kept.

        Where it is not to be `tidy`, its file stays as it is.
        """
        with suppress(OSError):
            if tidy and not self.kept and self._end == self._start:
                self._file.truncate(FIRST)
                if not keep:
                    self.path.unlink(missing_ok=True)
        self._file.close()

    def _change_sides(self) -> None:
        """Write what counts into the other area, and then nothing into this one."""
        whole = b"".join(_framed(key, content) for key, content in self.kept.items())
        self._whole = False
        there = SECOND
        if self._start != FIRST:
            fits = FIRST + len(whole) + len(_END) <= SECOND
            there = FIRST if fits else self._end + len(_END)
        self._write(there, whole + _END)
        self.sync()
        here, end = self._start, self._end
        self._start, self._end = there, there + len(whole)
        try:
            self._write_head()
        except OSError:
            self._start, self._end = here, end
            raise
        self._whole = True
        until = there if there > here else os.fstat(self._file.fileno()).st_size
        self._write(here, bytes(max(0, until - here)))

    def _read_all(self) -> None:
        head = self._at(0, _HEAD.size + _CRC.size)
        starts = [FIRST, SECOND]
        if len(head) == _HEAD.size + _CRC.size and _CRC.pack(zlib.crc32(head[:-4])) == head[-4:]:
            magic, seq, at, start = _HEAD.unpack(head[:-4])
            if magic == _MAGIC:
                self.mark = Mark(seq, datetime.fromtimestamp(at, UTC) if seq else None)
                starts = [start]
        for start in starts:
            self._start = self._end = start
            self._read_area()
        if len(starts) > 1:
            self._whole = not self.kept
            if not self.kept:
                self._start = self._end = FIRST

    def _read_area(self) -> None:
        while len(head := self._at(self._end, _FRAME.size)) == _FRAME.size and head != _END:
            length, crc = _FRAME.unpack(head)
            if self._end + length > os.fstat(self._file.fileno()).st_size:
                return
            payload = self._at(self._end + _FRAME.size, length)
            if zlib.crc32(payload) != crc:
                return
            import json

            key, content = json.loads(payload)
            self.kept[key] = content
            self._end += _FRAME.size + length

    def _write_head(self) -> None:
        at = self.mark.at.timestamp() if self.mark.at else 0.0
        head = _HEAD.pack(_MAGIC, self.mark.seq, at, self._start)
        self._write(0, head + _CRC.pack(zlib.crc32(head)))

    def _write(self, at: int, what: bytes) -> None:
        self._file.seek(at)
        left = memoryview(what)
        while left:
            left = left[self._file.write(left) :]

    def _at(self, at: int, length: int) -> bytes:
        self._file.seek(at)
        return self._file.read(length)


def mark_of(path: Path) -> Mark:
    """The high-water mark of a lifeboat that somebody else may have open; none of a missing one."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD.size + _CRC.size)
        magic, seq, at, _ = _HEAD.unpack(head[:-4])
    except (OSError, struct.error):
        return Mark()
    if magic != _MAGIC or _CRC.pack(zlib.crc32(head[:-4])) != head[-4:] or not seq:
        return Mark()
    return Mark(seq, datetime.fromtimestamp(at, UTC))


def _framed(key: str, content: Content) -> bytes:
    import json

    payload = json.dumps([key, content]).encode()
    return _FRAME.pack(len(payload), zlib.crc32(payload)) + payload
