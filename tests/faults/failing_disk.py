"""The book can't be written for a while: the clerk is told, types on, and loses nothing."""

from __future__ import annotations

import errno
import resource
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from meetingtui.store.boats import lifeboats
from meetingtui.store.lifeboat import Lifeboat
from tests.faults.injection import Injection, NotPossible
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import Kept, Typist, lay_out, table
from tests.terminal import Terminal

NOT_SAVED = "NOT SAVED"
ALL_SAVED = " 0 waiting"
TOLD_S, SAVED_S = 1.0, 2.0
TYPED_MEANWHILE_S = 1.5
PASS = (
    f"“{NOT_SAVED}” ≤ {TOLD_S:.0f} s; all text in the second place meanwhile; "
    f"saved ≤ {SAVED_S:.0f} s after its end; 0 characters lost"
)
_DISK = 3 << 20


@dataclass(frozen=True, slots=True)
class Trouble:
    """What stands between the program and its book: how it begins and how it ends."""

    begin: Callable[[], None]
    end: Callable[[], None]
    env: Mapping[str, str] | None = None
    seconds: float = TYPED_MEANWHILE_S
    kept: str = "kept in"
    in_second_place: bool = True


def endured(
    trials: Trials, book: Path, trouble: Callable[[Terminal], Trouble], env: Mapping[str, str]
) -> Outcome:
    """Type before, during and after a trouble; the program is killed at the end."""
    typist = Typist(trials.rng)
    with table(book, env) as terminal:
        one = trouble(terminal)
        typist.type_for(terminal, 1.0)
        before = len(typist.typed)
        one.begin()
        try:
            told = typed_until(terminal, typist, NOT_SAVED)
            typist.type_for(terminal, one.seconds)
            typist.wait_for_echo(terminal)
            terminal.wait_for(one.kept)
            apart = _in_second_place(book, typist, before) if one.in_second_place else ""
        finally:
            one.end()
        ended = time.monotonic()
        terminal.wait_until(lambda text: NOT_SAVED not in text and ALL_SAVED in text, 30, "saved")
        saved = time.monotonic() - ended
        shown = terminal.text()
        typist.type_for(terminal, 0.5)
        typist.wait_for_echo(terminal)
        terminal.settle(0.6)
        terminal.child.kill()
        terminal.wait()
    kept = Kept.read(book)
    lost, _ = typist.lost(kept.typed, time.monotonic())
    same = typist.typed == kept.typed
    second = f"not in the second place: {apart or 0}" if one.in_second_place else "no second place"
    figures = (
        f"told after {told:.2f} s, {len(typist.typed) - before} keys meanwhile, "
        f"{second}; saved {saved:.2f} s after the end; "
        f"characters lost {lost}"
    )
    wrong = [*kept.faults, *([] if same else [f"kept {kept.typed[-60:]!r}"])]
    ok = told <= TOLD_S and saved <= SAVED_S and not apart and not wrong and "rror" not in shown
    return Outcome("; ".join([figures, *wrong]), ok)


def typed_until(terminal: Terminal, typist: Typist, wanted: str) -> float:
    """Type on until the screen shows something; seconds from the first key to that."""
    began = time.monotonic()
    while wanted not in terminal.text():
        if time.monotonic() - began > 30:
            raise AssertionError(f"{wanted!r} never came:\n{terminal.text()}")
        typist.type_for(terminal, 0.1)
    return time.monotonic() - began


def _in_second_place(book: Path, typist: Typist, before: int) -> str:
    """Which of the words typed since are not in the second place, after a moment for them."""
    until = time.monotonic() + 2 * TOLD_S
    while True:
        held = _held(book)
        lines = typist.typed.split("\n")
        first = typist.typed.count("\n", 0, before)
        missing = [line for line in lines[first:] if line and f'"{line}"' not in held]
        if not missing or time.monotonic() > until:
            return ", ".join(missing)
        time.sleep(0.05)


def _held(book: Path) -> str:
    """The content of the public lifeboat of a book that is open."""
    boat = Lifeboat.open(lifeboats(book.parent.parent / "state", book)[0])
    try:
        return str(dict(boat.kept)).replace("'", '"').replace('\\"', '"')
    finally:
        boat.close(tidy=False)


def _injected(trials: Trials, begin: Callable[[Injection], None]) -> Outcome:
    book = lay_out(trials.folder / "home")
    try:
        disk = Injection(trials.folder, book.parent)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    one = Trouble(lambda: begin(disk), disk.well)
    return endured(trials, book, lambda terminal: one, disk.env)


@fault("eio_fsync", PASS)
def eio_fsync(trials: Trials) -> Outcome:
    """The disk reports an I/O error at every flush."""
    return _injected(trials, lambda disk: disk.no_flushes(errno.EIO))


@fault("eio_write", PASS)
def eio_write(trials: Trials) -> Outcome:
    """The disk reports an I/O error at every write, beginning in the middle of a commit."""
    return _injected(trials, lambda disk: disk.no_writes(errno.EIO, after=2))


@fault("erofs", PASS)
def erofs(trials: Trials) -> Outcome:
    """The disk has become read-only."""
    return _injected(trials, lambda disk: disk.no_writes(errno.EROFS))


@contextmanager
def small_disk(folder: Path, size: int) -> Iterator[bool]:
    """A disk of its own of `size` bytes at `folder`; whether there could be one."""
    folder.mkdir(parents=True)
    command = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=700", "meetingtui", str(folder)]
    try:
        done = subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        done = False
    try:
        yield done
    finally:
        if done:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


@fault("disk_full_recover", PASS)
def disk_full_recover(trials: Trials) -> Outcome:
    """The disk is full, and then there is room again: a real one where one can be mounted."""
    with small_disk(trials.folder / "home" / "books", _DISK) as mounted:
        if not mounted:
            found = _injected(trials, lambda disk: disk.no_writes(errno.ENOSPC))
            return Outcome(f"(injected) {found.figures}", found.ok, found.skipped)
        book = lay_out(trials.folder / "home")
        ballast = book.parent / "ballast"

        def fill() -> None:
            with ballast.open("wb", buffering=0) as file, suppress(OSError):
                while True:
                    file.write(bytes(4096))

        one = Trouble(fill, ballast.unlink)
        return endured(trials, book, lambda terminal: one, {})


@fault("file_limit", "told ≤ 1 s that it is kept in memory only; saved ≤ 2 s after; 0 lost")
def file_limit(trials: Trials) -> Outcome:
    """No file may grow, the second place neither."""
    book = lay_out(trials.folder / "home")

    def limited(terminal: Terminal) -> Trouble:
        def limit(size: int) -> None:
            _, most = resource.prlimit(terminal.pid, resource.RLIMIT_FSIZE)
            resource.prlimit(terminal.pid, resource.RLIMIT_FSIZE, (size, most))

        return Trouble(
            lambda: limit(4096),
            lambda: limit(resource.RLIM_INFINITY),
            kept="kept in memory only",
            in_second_place=False,
        )

    return endured(trials, book, limited, {})


@fault("locked_30s", PASS)
def locked(trials: Trials) -> Outcome:
    """Another program holds the book's lock: 30 seconds, quickly 3."""
    book = lay_out(trials.folder / "home")
    other = sqlite3.connect(book, isolation_level=None, timeout=5)
    try:
        one = Trouble(
            lambda: other.execute("BEGIN IMMEDIATE").close(),
            lambda: other.execute("ROLLBACK").close(),
            seconds=trials.of(3, 30),
        )
        return endured(trials, book, lambda terminal: one, {})
    finally:
        other.close()
