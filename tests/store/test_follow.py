"""Whoever follows sees what is written, from any process, and disturbs nobody."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.domain.points import Point
from meetingtui.store.connection import at_rest
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from tests.store.books import Pen, new_book

ROOT = Path(__file__).resolve().parents[2]

WRITE_WHEN_TOLD = """
import sys
from pathlib import Path
from tests.store.books import Pen
pen = Pen(Path(sys.argv[1]), who="Anna Clerk")
print("open", flush=True)
for line in sys.stdin:
    pen.type("line", line)
    print(pen.note(line, clears="line").wait(10), flush=True)
pen.close()
"""


def _texts(follower: Follower) -> list[str]:
    return [point.text for point in follower.minutes.all(Point)]


@pytest.mark.parametrize("first", ["follower", "writer"])
def test_what_another_process_writes_is_seen(tmp_path: Path, first: str) -> None:
    path = new_book(tmp_path)
    follower = Follower(path) if first == "follower" else None
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITE_WHEN_TOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert writer.stdin is not None
    assert writer.stdout is not None
    assert writer.stdout.readline() == "open\n"
    follower = follower or Follower(path)
    follower.poll()
    assert follower.writer() == "Anna Clerk"
    for n in range(5):
        assert not follower.poll()
        writer.stdin.write(f"point {n}\n")
        writer.stdin.flush()
        assert writer.stdout.readline() == "True\n"
        assert follower.poll()
        assert follower.seq == n + 2
        assert _texts(follower) == [f"point {m}" for m in range(n + 1)]
    writer.stdin.close()
    writer.wait(timeout=30)
    writer.stdout.close()
    assert not follower.poll()
    assert follower.writer() == ""
    assert len(_texts(follower)) == 5
    follower.close()


def test_a_follower_of_a_closed_book_leaves_no_trace_and_wakes_with_it(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    follower = Follower(path)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert at_rest(path)
    assert not follower.poll()
    pen = Pen(path)
    pen.note("one").wait(10)
    assert follower.poll()
    assert _texts(follower) == ["one"]
    pen.note("two").wait(10)
    assert follower.poll()
    pen.close()
    assert not follower.poll()
    pen = Pen(path)
    pen.note("three").wait(10)
    assert follower.poll()
    assert _texts(follower) == ["one", "two", "three"]
    assert follower.minutes.same_records(pen.minutes)
    pen.close()
    follower.close()


def test_a_follower_holds_nothing_open_between_looks(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    follower = Follower(path)
    for n in range(40):
        pen.note("long " * 2000).wait(10)
        assert follower.poll() or n == 0
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        busy, *_ = other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert busy == 0
    assert Path(f"{path}-wal").stat().st_size == 0
    pen.close()
    follower.close()


def test_keystrokes_are_no_news(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    follower = Follower(path)
    pen.type("line", "Members").wait(10)
    assert not follower.poll()
    pen.close()
    follower.close()


def test_a_book_put_back_from_a_backup_is_read_afresh(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    shutil.copy(path, tmp_path / "backup")
    pen = Pen(path)
    pen.note("one")
    pen.close()
    follower = Follower(path)
    assert _texts(follower) == ["one"]
    os.replace(tmp_path / "backup", path)  # noqa: PTH105 - as a clerk's file manager does
    assert follower.poll()
    assert _texts(follower) == []
    assert follower.seq == 1
    follower.close()


def test_a_book_that_goes_away_stays_in_view(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("one")
    pen.close()
    follower = Follower(path)
    away = path.rename(tmp_path / "away")
    assert not follower.poll()
    assert not follower.poll()
    assert _texts(follower) == ["one"]
    away.rename(path)
    assert not follower.poll()
    pen = Pen(path)
    pen.note("two").wait(10)
    assert follower.poll()
    assert _texts(follower) == ["one", "two"]
    pen.close()
    follower.close()


def test_there_must_be_a_book_to_follow(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such file"):
        Follower(tmp_path / "none.db")
    strange = tmp_path / "strange.db"
    strange.write_bytes(b"SQLite format 3\0" + bytes(4080))
    with pytest.raises(StoreError):
        Follower(strange)
