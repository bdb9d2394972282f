"""Faults of the disk, of other programs and of the process are told, survived, made good."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.domain import points, restricting
from meetingtui.domain.points import Point
from meetingtui.domain.requests import request
from meetingtui.store import history, upkeep
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair, beside
from tests.store.books import SECOND_ITEM, Pen, new_book

WRITE_FOR_EVER = """
import sys
from pathlib import Path
from tests.store.books import Pen
pen = Pen(Path(sys.argv[1]))
for n in range(100_000):
    words = f"point {n}"
    pen.type("line", words)
    if pen.note(words, clears="line").wait(10):
        print(n, flush=True)
"""

ROOT = Path(__file__).resolve().parents[2]


def _child(script: str, path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


@pytest.mark.parametrize("after", [5, 40, 120])
def test_a_killed_writer_keeps_every_step_that_it_called_saved(tmp_path: Path, after: int) -> None:
    path = new_book(tmp_path)
    child = _child(WRITE_FOR_EVER, path)
    assert child.stdout is not None
    acknowledged = [int(child.stdout.readline()) for _ in range(after)]
    os.kill(child.pid, signal.SIGKILL)
    # Not with communicate(), which does not see the lines that readline() has read ahead.
    acknowledged += [int(line) for line in child.stdout]
    child.communicate(timeout=30)
    assert acknowledged == list(range(len(acknowledged)))
    pen = Pen(path)
    found = [point.text for point in pen.minutes.all(Point)]
    assert found == [f"point {n}" for n in range(len(found))]
    assert len(acknowledged) <= len(found) <= len(acknowledged) + 1
    draft = pen.book.drafts.get("line")
    assert draft is None or f"point {len(found)}".startswith(draft.text)
    pen.close()
    assert history.verify(path).sentences == ()


def test_while_another_program_holds_the_file_everything_is_kept(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        tickets = [pen.note(f"point {n}") for n in range(20)]
        typed = pen.type("line", "unfinished")
        told = pen.told.wait_for(lambda saved: bool(saved.fault))
        assert "another program is using it" in told.fault
        assert told.kept == f"kept in {tmp_path / 'state'}"
        assert told.seq == 1
        assert told.waiting > 0
        assert not tickets[0].wait(0.5)
        later = pen.note("point 20")
        other.execute("ROLLBACK")
    assert all(ticket.wait(10) for ticket in (*tickets, typed, later))
    assert pen.told.wait_for(lambda saved: saved.seq == 22).fault == ""
    pen.close()
    again = Pen(path)
    assert [p.text for p in again.minutes.all(Point)] == [f"point {n}" for n in range(21)]
    assert again.book.drafts["line"].text == "unfinished"
    again.close()


def test_a_book_that_cannot_be_saved_says_so_when_it_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.PATIENCE_S", 0.3)
    path = new_book(tmp_path)
    pen = Pen(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        pen.note("never saved")
        with pytest.raises(StoreError, match=r"1 change could not be saved .* is kept in .*state"):
            pen.close()
        other.execute("ROLLBACK")
    again = Pen(path)
    assert again.book.found.startswith("1 entry was kept while the disk failed; it is back, /u")
    assert [point.text for point in again.minutes.all(Point)] == ["never saved"]
    again.close()
    assert history.verify(path).sentences == ()


def test_a_commit_whose_answer_was_lost_is_not_made_twice(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.type("line", "Members")
    pen.note("Members asked.").wait(10)
    step = pen.steps[-1]
    assert pen.book.write(step).wait(10)
    other = replace(step, sentence="Something else")
    assert not pen.book.write(other).wait(10)
    pen.close()
    assert [found.sentence for found in history.log(path)] == ["Book laid out", step.sentence]
    assert history.verify(path).ok


FORGET_TO_CLOSE = """
import sys
from pathlib import Path
from tests.store.books import Pen
pen = Pen(Path(sys.argv[1]))
for n in range(300):
    pen.note(f"point {n}")
pen.type("line", "unfinished")
raise SystemExit(7)
"""


def test_a_program_that_ends_without_closing_still_writes_all(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    child = _child(FORGET_TO_CLOSE, path)
    child.communicate(timeout=60)
    assert child.returncode == 7
    pen = Pen(path)
    assert len(pen.minutes.all(Point)) == 300
    assert pen.book.drafts["line"].text == "unfinished"
    pen.close()


def test_a_book_that_could_not_be_saved_ends_quietly_at_exit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.PATIENCE_S", 0.1)
    path = new_book(tmp_path)
    pen = Pen(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        pen.note("never saved")
        pen.book._close_at_exit()
        other.execute("ROLLBACK")
    Pen(path).close()


@pytest.mark.parametrize("fate", ["deleted", "replaced"])
def test_a_book_that_vanishes_is_rescued(tmp_path: Path, fate: str) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("before").wait(10)
    path.unlink()
    if fate == "replaced":
        path.write_bytes(b"")
    assert pen.note("after").wait(10)
    told = pen.told.wait_for(lambda saved: "deleted or replaced" in saved.fault)
    assert pen.note("later").wait(10)
    pen.close()
    rescued = path.with_name(f"{path.stem}-rescued.db")
    assert rescued.name in told.fault
    assert rescued.stat().st_mode & 0o777 == 0o600
    assert history.verify(rescued).sentences == ()
    follower = Follower(rescued)
    assert [p.text for p in follower.minutes.all(Point)] == ["before", "after", "later"]
    follower.close()


@pytest.mark.parametrize("fate", ["deleted", "replaced", "exempt deleted"])
def test_a_book_that_vanishes_while_nobody_types_is_rescued(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fate: str
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.IDLE_S", 0.05)
    monkeypatch.setattr("meetingtui.store.writer.BEAT_S", 3600)
    monkeypatch.setattr("meetingtui.store.writer.LOOK_S", 0.05)
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3"))
    pen.do(request(points.note, item=SECOND_ITEM, words="in private"))
    pen.note("before").wait(10)
    gone = beside(path) if fate == "exempt deleted" else path
    gone.unlink()
    if fate == "replaced":
        path.write_bytes(b"")
    told = pen.told.wait_for(lambda saved: "deleted or replaced" in saved.fault)
    assert told.fault.startswith(f"{gone.name} was deleted")
    assert told.waiting == 0
    assert told.brief
    rescued = path.with_name(f"{path.stem}-rescued.db")
    assert history.verify(rescued).sentences == ()
    assert pen.note("after").wait(10)
    pen.close()
    again = Pen(rescued)
    again.close()
    texts = [point.text for point in again.minutes.all(Point)]
    assert sorted(texts) == ["after", "before", "in private"]
    assert list(tmp_path.glob("*-rescued*.db-wal")) == []


def test_a_rescue_that_fails_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.IDLE_S", 0.05)
    monkeypatch.setattr("meetingtui.store.writer.BEAT_S", 0.05)
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("before").wait(10)
    rescue = upkeep.rescued
    full = [True]

    def failing(pair: Pair, claim: Claim) -> Pair:
        if full:
            raise OSError(28, "no space")
        return rescue(pair, claim)

    monkeypatch.setattr("meetingtui.store.upkeep.rescued", failing)
    path.unlink()
    told = pen.told.wait_for(lambda saved: bool(saved.fault))
    assert (told.fault, told.brief) == (f"{path.name}: the disk is full; make room.", "")
    full.clear()
    assert "-rescued.db now" in pen.told.wait_for(lambda saved: bool(saved.brief)).fault
    pen.close()


FILL_THE_DISK = """
import resource, signal, sys
from pathlib import Path
from tests.store.books import Pen
path = Path(sys.argv[1])
pen = Pen(path)
pen.note("small").wait(10)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
tickets = [pen.note("long " * 2_000) for _ in range(40)]
print(pen.told.wait_for(lambda saved: bool(saved.fault)).fault, flush=True)
resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
good = all(ticket.wait(20) for ticket in tickets)
print(good, pen.told.wait_for(lambda saved: saved.seq == 42).fault == "", flush=True)
pen.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits on files to set")
def test_a_write_that_fails_is_made_good_when_there_is_room(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    child = _child(FILL_THE_DISK, path)
    said = child.communicate(timeout=60)[0].splitlines()
    assert child.returncode == 0
    assert said[0].startswith(f"{path.name}: ")
    assert said[1] == "True True"
    assert len(history.log(path)) == 42
    assert history.verify(path).sentences == ()


@pytest.mark.parametrize("where", ["upkeep.tidy", "Writer._save"], ids=["at rest", "writing"])
def test_a_fault_in_the_thread_itself_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    """The thread ends; who closes the book writes what waits, folds the log, frees the lock."""
    failures: list[BaseException | None] = []
    monkeypatch.setattr("threading.excepthook", lambda args: failures.append(args.exc_value))
    monkeypatch.setattr("meetingtui.store.writer.IDLE_S", 0.05)
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("before").wait(10)
    with monkeypatch.context() as broken:
        broken.setattr(f"meetingtui.store.writer.{where}", _fails)
        pen.note("while it fails")
        told = pen.told.wait_for(lambda saved: "the program failed" in saved.fault)
    assert told.fault == "Nothing is saved any more: the program failed."
    pen.note("after")
    pen.close()
    assert [str(error) for error in failures] == ["words of the meeting"]
    assert not Path(f"{path}-wal").exists()
    assert history.verify(path).sentences == ()
    again = Pen(path)
    found = [point.text for point in again.minutes.all(Point)]
    again.close()
    assert found == ["before", "while it fails", "after"]


def _fails(*_: object) -> None:
    raise RuntimeError("words of the meeting")
