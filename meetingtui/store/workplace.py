"""A folder for copies that are not finished: hidden, its owner's only, gone in the end."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from meetingtui.store.connection import give_name, make_file
from meetingtui.store.pair import beside

PREFIX = ".making-"


@contextmanager
def workplace(folder: Path, prefix: str = PREFIX) -> Iterator[Path]:
    """An empty folder within `folder`; what a process that was killed left there is removed.

    `prefix` begins the names of those that are meant.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in folder.glob(f"{prefix}*"):
        if not _is_at_work(left.name.removeprefix(prefix).partition("-")[0]):
            shutil.rmtree(left, ignore_errors=True)
    place = Path(mkdtemp(dir=folder, prefix=f"{prefix}{os.getpid()}-"))
    try:
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _is_at_work(pid: str) -> bool:
    if not pid.isdigit():
        return False
    # There the same call would end the process.
    if sys.platform == "win32":
        return True
    try:
        os.kill(int(pid), 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


def sync(path: Path) -> None:
    """Wait until the disk has a file."""
    number = os.open(path, os.O_RDWR)
    try:
        os.fsync(number)
    finally:
        os.close(number)


def carried(source: Path, target: Path) -> None:
    """Copy a file's bytes into a new one that only its owner can read, and wait for the disk."""
    make_file(target)
    with source.open("rb") as read, target.open("r+b") as written:
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())


def carried_pair(book: Path, target: Path) -> None:
    """Copy both files of a book that nobody writes."""
    carried(book, target)
    if beside(book).is_file():
        carried(beside(book), beside(target))


def named_pair(draft: Path, path: Path) -> None:
    """Give the finished files of a book their names, the public one last: then it is there.

    Raises FileExistsError.
    """
    if beside(path).exists():
        raise FileExistsError(f"{beside(path).name} is there already")
    for one in (beside(draft), draft):
        if one.exists():
            sync(one)
    if beside(draft).exists():
        give_name(beside(draft), beside(path))
    try:
        give_name(draft, path)
    except BaseException:
        if beside(draft).exists():
            beside(path).unlink(missing_ok=True)
        raise
