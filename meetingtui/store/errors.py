"""What can go wrong with a file, as a sentence for the clerk."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

BUSY, LOCKED, READ_ONLY, DISK_FAULT, CORRUPT, FULL, CANT_OPEN, NOT_A_DATABASE = (
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
)


_REFUSED = {
    sqlite3.SQLITE_ERROR,
    sqlite3.SQLITE_TOOBIG,
    sqlite3.SQLITE_CONSTRAINT,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_MISUSE,
    sqlite3.SQLITE_RANGE,
    -1,
}


class StoreError(Exception):
    """A file that can't be used. Its text says which, why, and what can be done."""


class Newer(StoreError):
    """A file that a newer version of this program wrote: it may be read, but not written here."""


def code_of(error: BaseException) -> int:
    """SQLite's primary result code of an error; -1 when it has none."""
    code = getattr(error, "sqlite_errorcode", None)
    return -1 if code is None else int(code) & 0xFF


def is_refusal(error: Exception) -> bool:
    """Whether a file refused what it was given, rather than could not take it just now."""
    if isinstance(error, sqlite3.Error):
        return code_of(error) in _REFUSED
    return not isinstance(error, OSError | StoreError | MemoryError)


def sentence(path: Path, error: BaseException) -> str:
    """What `error` means for the file at `path`."""
    said = {
        BUSY: "another program is using it; try again when it has finished",
        LOCKED: "another program is using it; try again when it has finished",
        READ_ONLY: "it can't be written to; see who owns it and its folder",
        DISK_FAULT: "the disk reports a fault; copy the folder elsewhere and look at the disk",
        CORRUPT: "it is damaged; bring back a backup",
        FULL: "the disk is full; make room",
        CANT_OPEN: "it can't be opened; see that it exists and that you may read it",
        NOT_A_DATABASE: "it is no book of this program, or is damaged; bring back a backup",
    }.get(code_of(error))
    if said is None and isinstance(error, OSError):
        said = _of_the_system(error)
    if said is None:
        damaged = isinstance(error, UnicodeDecodeError | sqlite3.DatabaseError)
        said = "it is damaged; bring back a backup" if damaged else str(error)
    return f"{path.name}: {said.rstrip('.')}."


def _of_the_system(error: OSError) -> str:
    return {
        errno.EEXIST: "there is such a file already; choose another name",
        errno.ENOENT: "there is no such file",
        errno.EACCES: "you may not use it; see who owns it and its folder",
        errno.EPERM: "you may not use it; see who owns it and its folder",
        errno.EROFS: "its disk can't be written to",
        errno.ENOSPC: "the disk is full; make room",
        errno.EDQUOT: "your share of the disk is used up; make room",
    }.get(error.errno or 0, error.strerror or str(error))


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the disk into StoreError."""
    try:
        yield
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        raise StoreError(sentence(path, error)) from error
