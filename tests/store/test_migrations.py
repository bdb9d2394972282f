"""Files are laid out once, by whoever comes first, and never half."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.store import history, migrations
from meetingtui.store.connection import reader, writer
from meetingtui.store.errors import StoreError
from meetingtui.store.migrations import BOOK, REGISTER, Schema, bring_up, version_of
from tests.store.books import Pen, new_book

ADD_A_BODY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from meetingtui.domain import bodies
from meetingtui.domain.requests import request
from meetingtui.store import register
name = sys.argv[2]
print("ready", flush=True)
sys.stdin.readline()
asked = request(bodies.add, uuid=name, name=name)
register.change(Path(sys.argv[1]), "Clerk", lambda: datetime.now(UTC), asked)
"""

OPEN_A_BOOK = """
import sys
from datetime import UTC, datetime
from pathlib import Path
before = set(sys.modules)
from meetingtui.store.book import Book
from meetingtui.store.follow import Follower
book = Book.open(Path(sys.argv[1]), "Clerk", lambda saved: None, lambda: datetime.now(UTC))
Follower(Path(sys.argv[1])).close()
book.close()
print(sorted({"sqlite_utils", "click", "dateutil"} & set(sys.modules)))
"""


@pytest.mark.parametrize("round_", range(3))
def test_three_processes_may_lay_out_the_same_file(tmp_path: Path, round_: int) -> None:
    path = tmp_path / f"register-{round_}.db"
    names = ["Parks Board", "Roads Board", "Rivers Board"]
    racing = [
        subprocess.Popen(
            [sys.executable, "-c", ADD_A_BODY, str(path), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for name in names
    ]
    for process in racing:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in racing:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    answers = [process.communicate(timeout=60) for process in racing]
    assert [process.returncode for process in racing] == [0, 0, 0], answers
    with closing(sqlite3.connect(path)) as conn:
        assert sorted(conn.execute("SELECT name FROM body").fetchall()) == sorted(
            (name,) for name in names
        )
        applied = conn.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
        assert applied == (REGISTER.version,)
        assert conn.execute("SELECT seq FROM step ORDER BY seq").fetchall() == [(1,), (2,), (3,)]


def test_a_book_of_this_version_is_opened_without_the_migrations(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    done = subprocess.run(
        [sys.executable, "-c", OPEN_A_BOOK, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_newer_file_is_not_written(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    with closing(writer(path)) as conn:
        conn.execute("PRAGMA user_version=9")
    with pytest.raises(StoreError, match="newer version of this program"):
        Pen(path)
    assert [step.seq for step in history.log(path)] == [1]
    assert not history.verify(path).ok


def _next() -> migrations.Layout:
    return ("ALTER TABLE meeting ADD COLUMN weather TEXT NOT NULL DEFAULT ''",)


def _broken() -> migrations.Layout:
    return ("CREATE TABLE umbrella (id INTEGER) STRICT", "ALTER TABLE nowhere ADD COLUMN x TEXT")


def test_an_older_file_is_copied_and_then_brought_up_to_date(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    newer = Schema("book", (*BOOK.versions, ("next", _next)))
    with closing(writer(path)) as conn:
        bring_up(conn, path, newer)
        assert version_of(conn) == BOOK.version + 1
        assert conn.execute("SELECT weather FROM meeting").fetchall() == [("",)]
    (backup,) = tmp_path.glob("*.backup")
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    with closing(reader(backup)) as conn:
        assert version_of(conn) == BOOK.version
        assert conn.execute("SELECT count(*) FROM step").fetchone() == (1,)


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    broken = Schema("book", (*BOOK.versions, ("broken", _broken)))
    with closing(writer(path)) as conn:
        with pytest.raises(StoreError):
            bring_up(conn, path, broken)
        assert not conn.in_transaction
        assert version_of(conn) == BOOK.version
        found = conn.execute("SELECT name FROM sqlite_master WHERE name = 'umbrella'").fetchall()
        assert found == []
    assert history.verify(path).ok


def test_a_second_backup_does_not_replace_the_first(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    with closing(writer(path)) as conn:
        target = tmp_path / "copy.db"
        assert migrations.back_up(conn, target) == target
        assert migrations.back_up(conn, target) == tmp_path / "copy-2.db"


def test_an_empty_file_is_no_book(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    with pytest.raises(StoreError, match="no book of this program"):
        Pen(path)
