"""One process writes a book; everybody else is told who."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from meetingtui.store.book import Locked
from meetingtui.store.follow import Follower
from meetingtui.store.lock import Holder, began, holder_of
from tests.store.books import Pen, new_book

HOLD_THE_BOOK = """
import sys
from pathlib import Path
from tests.store.books import Pen
pen = Pen(Path(sys.argv[1]), who="Anna Clerk")
print("open", flush=True)
sys.stdin.readline()
pen.close()
"""

ROOT = Path(__file__).resolve().parents[2]
HERE = Holder(
    "Anna Clerk",
    os.getpid(),
    socket.gethostname(),
    datetime(2015, 7, 9, 14, 3),
    began(os.getpid()),
)


def _child(script: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def test_a_second_process_is_told_who_writes(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    child = _child(HOLD_THE_BOOK, path)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    with pytest.raises(Locked, match=r"^Anna Clerk has been writing this meeting since ") as caught:
        Pen(path, who="Bob")
    assert caught.value.holder is not None
    assert (caught.value.holder.name, caught.value.holder.pid) == ("Anna Clerk", child.pid)
    follower = Follower(path)
    assert follower.writer() == "Anna Clerk"
    child.communicate("close\n", timeout=30)
    assert child.returncode == 0
    assert follower.writer() == ""
    follower.close()
    Pen(path, who="Bob").close()


def test_the_lock_of_a_killed_process_is_free(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    child = _child(HOLD_THE_BOOK, path)
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    child.kill()
    child.communicate(timeout=30)
    follower = Follower(path)
    assert follower.writer() == ""
    follower.close()
    pen = Pen(path, who="Bob")
    with pytest.raises(Locked, match="Bob has been writing"):
        Pen(path, who="Anna")
    pen.close()


def test_who_writes_is_said_in_a_sentence() -> None:
    assert HERE.says(date(2015, 7, 9)) == "Anna Clerk has been writing this meeting since 14:03"
    assert (
        HERE.says(date(2015, 7, 10))
        == "Anna Clerk has been writing this meeting since 9 July 14:03"
    )


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the system has no /proc")
def test_a_holder_is_known_by_its_process() -> None:
    assert HERE.alive
    assert not replace(HERE, began="1").alive
    assert not replace(HERE, pid=2**22 + 1).alive
    assert replace(HERE, host="elsewhere", pid=2**22 + 1).alive


@pytest.mark.parametrize("note", ["", "{", "[]", "{}", '{"name": "A", "pid": "x"}'])
def test_a_torn_note_names_nobody(tmp_path: Path, note: str) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    Path(f"{path}.holder").write_text(note, encoding="utf-8")
    assert holder_of(path) is None
    with pytest.raises(Locked, match="Somebody is writing this meeting now") as caught:
        Pen(path)
    assert caught.value.holder is None
    pen.close()
