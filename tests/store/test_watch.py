"""A disk that neither takes nor refuses what it is given: told, kept elsewhere, and good again."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from meetingtui.domain.points import Point
from meetingtui.store import history, lines
from meetingtui.store.errors import StoreError
from meetingtui.store.lifeboat import Lifeboat
from meetingtui.store.lock import Lock, Locked
from tests.store.books import Pen, new_book
from tests.store.test_second_place import as_killed, boats, soon


@contextmanager
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
    """While this lasts, a step that is being written neither gets anywhere nor fails.

    The event is set once one hangs.
    """
    hangs, go_on = threading.Event(), threading.Event()
    write = lines.write

    def late(conn: sqlite3.Connection, *words: object) -> bool:
        hangs.set()
        go_on.wait(60)
        return write(conn, *words)  # type: ignore[arg-type]

    with monkeypatch.context() as patched:
        patched.setattr("meetingtui.store.lines.write", late)
        try:
            yield hangs
        finally:
            go_on.set()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return new_book(folder)


def held(path: Path) -> bool:
    """Whether somebody still writes the book."""
    try:
        Lock.take(path, "Nobody", datetime(2015, 7, 9), note=False).release()
    except Locked:
        return True
    return False


def texts(path: Path) -> list[str]:
    pen = Pen(path)
    pen.close()
    return [point.text for point in pen.minutes.all(Point)]


def test_a_commit_that_hangs_is_told_and_what_waits_is_kept_elsewhere(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen = Pen(path)
    pen.note("before").wait(10)
    with hanging(monkeypatch) as hangs:
        ticket = pen.note("first")
        assert hangs.wait(10)
        told = pen.told.wait_for(lambda saved: bool(saved.fault))
        assert told.fault.startswith(f"{path.name}: the disk does not answer")
        assert (told.seq, told.waiting) == (2, 1)
        pen.note("second")
        pen.type("line", "unfini")
        assert soon(lambda: b'"unfini"' in boats(path))
        assert b'"first"' in boats(path).replace(b'\\"', b'"')
        assert pen.told.wait_for(lambda saved: saved.waiting > 2).kept == (
            f"kept in {path.parent / 'state'}"
        )
        assert not ticket.settled
        killed = as_killed(path)
    assert ticket.wait(10)
    last = pen.told.wait_for(lambda saved: saved.seq == 4)
    assert (last.fault, last.kept) == ("", "")
    assert soon(lambda: b"unfini" not in boats(path))
    pen.close()
    assert pen.told.all[-1].fault == ""
    assert texts(path) == ["before", "first", "second"]
    assert texts(killed) == ["before", "first", "second"]
    assert history.verify(path).ok


def test_where_the_second_place_hangs_as_well_memory_is_all(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen = Pen(path)
    pen.note("before").wait(10)
    go_on = threading.Event()
    sync = Lifeboat.sync

    def late(boat: Lifeboat) -> None:
        go_on.wait(60)
        sync(boat)

    with monkeypatch.context() as patched:
        patched.setattr(Lifeboat, "sync", late)
        try:
            with hanging(monkeypatch):
                ticket = pen.note("first")
                told = pen.told.wait_for(lambda saved: bool(saved.fault))
                assert told.kept.startswith("kept in memory only")
                pen.note("typing goes on")
                assert pen.told.wait_for(lambda saved: saved.waiting == 2).fault == told.fault
        finally:
            go_on.set()
        assert ticket.wait(10)
    pen.close()
    assert texts(path) == ["before", "first", "typing goes on"]


def test_a_disk_that_hangs_does_not_hold_up_the_end(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.PATIENCE_S", 0.3)
    pen = Pen(path)
    pen.note("before").wait(10)
    with hanging(monkeypatch) as hangs:
        ticket = pen.note("first")
        assert hangs.wait(10)
        with pytest.raises(StoreError, match=r"1 change could not be saved .* kept in .*state"):
            pen.close()
        killed = as_killed(path)
    assert ticket.wait(10)
    assert soon(lambda: not held(path))
    assert texts(path) == texts(killed) == ["before", "first"]


def test_a_slow_disk_is_no_disk_that_hangs(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As long as it takes one thing after the other, nothing is told."""
    write = lines.write
    pause = threading.Event()

    def slow(conn: sqlite3.Connection, *words: object) -> bool:
        pause.wait(0.05)
        return write(conn, *words)  # type: ignore[arg-type]

    pen = Pen(path)
    monkeypatch.setattr("meetingtui.store.lines.write", slow)
    _each(pen, 30, lambda n: f"point {n}")
    pen.close()
    assert [saved.fault for saved in pen.told.all if saved.fault] == []


def _each(pen: Pen, count: int, words: Callable[[int], str]) -> None:
    for n in range(count):
        pen.note(words(n))
        threading.Event().wait(0.05)
