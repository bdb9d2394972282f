"""Who writes a book: an exclusive lock, and a note of its holder for everybody else."""

from __future__ import annotations

import os
import socket
import sys
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from meetingtui.domain.frozen import frozen
from meetingtui.store.errors import StoreError, told


@frozen
class Holder:
    """Who writes a book, in which process (and when that began, by the kernel), since when."""

    name: str
    pid: int
    host: str
    since: datetime
    began: str = ""

    def says(self, today: date) -> str:
        """The sentence for everybody else."""
        day = "" if self.since.date() == today else f"{self.since.day} {self.since:%B} "
        return f"{self.name} has been writing this meeting since {day}{self.since:%H:%M}"

    @property
    def alive(self) -> bool:
        """Whether the holder's process is still there."""
        if self.host != socket.gethostname() or sys.platform == "win32":
            return True
        try:
            os.kill(self.pid, 0)
        except PermissionError:
            return True
        except (OSError, OverflowError):
            return False
        return began(self.pid) == self.began


class Locked(StoreError):
    """Somebody else writes this book. Its text says who and since when."""

    def __init__(self, sentence: str, holder: Holder | None) -> None:
        super().__init__(sentence)
        self.holder = holder


def began(pid: int) -> str:
    """When a process began, in the kernel's own ticks (proc(5), field 22); empty elsewhere.

    A process number is given again after a while; the two together are not.
    """
    try:
        stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    fields = stat.rpartition(")")[2].split()
    return fields[19] if len(fields) > 19 else ""


def this_process(who: str) -> Holder:
    """This process as the holder of something, in the name of `who`."""
    pid = os.getpid()
    return Holder(" ".join(who.split()), pid, socket.gethostname(), datetime.min, began(pid))


def _note(path: Path) -> Path:
    return Path(f"{path}.holder")


def holder_of(path: Path) -> Holder | None:
    """Who writes the book at `path` now, as far as the note tells; None when nobody does."""
    try:
        said = _note(path).read_text(encoding="utf-8").splitlines()
        name, pid, host, since, began_at = said
        holder = Holder(name, int(pid), host, datetime.fromisoformat(since), began_at)
    except (OSError, ValueError):
        return None
    return holder if holder.alive else None


def _locked(holder: Holder | None, now: datetime) -> Locked:
    said = holder.says(now.date()) if holder else "Somebody is writing this meeting now"
    return Locked(f"{said}.", holder)


def hold(lock: int, at: int = 0) -> None:
    """Lock an open file for this process alone. Raises BlockingIOError when another has it.

    `at` is the byte that the lock lies on, on systems that keep others from reading what is locked.
    The system lets go of it when the file is closed, also when the process is killed. (A library
    for it took a tenth of the live screen's start.)
    """
    if sys.platform == "win32":
        import msvcrt

        try:
            os.lseek(lock, at, os.SEEK_SET)
            msvcrt.locking(lock, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            raise BlockingIOError from None
    else:
        import fcntl

        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The exclusive right to write a book, until it is released or the process ends."""

    def __init__(self, path: Path, lock: int) -> None:
        self._path = path
        self._lock = lock

    @classmethod
    def take(cls, path: Path, who: str, since: datetime, note: bool = True) -> Lock:
        """Take the lock; `since` is by the wall clock. Raises Locked when somebody has it.

        Without a `note` nobody is told of it yet.
        """
        with told(path):
            lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            hold(lock)
        except OSError:
            os.close(lock)
            raise _locked(holder_of(path), since) from None
        if note:
            cls.leave_note(path, who, since)
        return cls(path, lock)

    @staticmethod
    def leave_note(path: Path, who: str, since: datetime) -> None:
        """Say beside the book that this process writes it, instead of what was said before."""
        me = this_process(who)
        said = [me.name, str(me.pid), me.host, since.isoformat(timespec="seconds"), me.began]
        note = _note(path)
        with suppress(OSError):
            note.unlink(missing_ok=True)
            flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY
            with os.fdopen(os.open(note, flags, 0o600), "w", encoding="utf-8") as file:
                file.write("\n".join(said) + "\n")

    @staticmethod
    def remove_note(path: Path) -> None:
        """Remove the note, unless it is of another process by now."""
        holder = holder_of(path)
        if holder is None or (holder.pid, holder.host) == (os.getpid(), socket.gethostname()):
            with suppress(OSError):
                _note(path).unlink(missing_ok=True)

    def release(self) -> None:
        """Give the lock back."""
        self.remove_note(self._path)
        os.close(self._lock)
