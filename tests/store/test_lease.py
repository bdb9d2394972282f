"""One writer a book: the lease is checked in every write, and who lost it writes apart."""

from __future__ import annotations

import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from meetingtui.domain import points, restricting
from meetingtui.domain.points import Point
from meetingtui.domain.requests import request
from meetingtui.store import history, lease, library
from meetingtui.store.book import Book, Locked
from meetingtui.store.drafts import Draft
from meetingtui.store.follow import Follower
from meetingtui.store.lease import Lease, Lost, Sign
from meetingtui.store.lock import Holder, holder_of, this_process
from meetingtui.store.pair import beside
from tests.store.books import NOON, SECOND_ITEM, Pen, Told, new_book

ROOT = Path(__file__).resolve().parents[2]
SECRET = "The purchaser offered nine hundred pounds"


def taken_over(path: Path, who: str = "Bea") -> Pen:
    """A pen of somebody who takes the book over from whoever has it now."""
    found = lease.now(path)
    assert found is not None
    return Pen(path, who, over=found.generation)


def texts(path: Path) -> list[str]:
    follower = Follower(path)
    try:
        return [point.text for point in follower.minutes.all(Point)]
    finally:
        follower.close()


def conflict_of(path: Path, number: int = 1) -> Path:
    return path.with_name(f"{path.stem}.conflict-{number}.db")


def test_each_opening_is_a_generation_and_each_write_a_beat(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    assert lease.now(path) is None
    pen = Pen(path, "Anna")
    first = lease.now(path)
    assert first is not None
    assert first.holder is not None
    assert (first.generation, first.holder.name) == (1, "Anna")
    pen.note("one").wait(10)
    second = lease.now(path)
    assert second is not None
    assert (second.generation, second.beat) == (1, first.beat + 1)
    pen.close()
    given_back = lease.now(path)
    assert given_back is not None
    assert (given_back.generation, given_back.holder) == (1, None)
    Pen(path, "Bea").close()
    third = lease.now(path)
    assert third is not None
    assert (third.generation, third.holder) == (2, None)


def test_an_idle_holder_shows_that_it_lives(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.IDLE_S", 0.05)
    monkeypatch.setattr("meetingtui.store.writer.BEAT_S", 0.05)
    path = new_book(tmp_path)
    pen = Pen(path)
    before = lease.now(path)
    assert before is not None
    until = time.monotonic() + 10
    found: Lease | None = before
    while found and found.beat < before.beat + 3 and time.monotonic() < until:
        time.sleep(0.02)
        found = lease.now(path)
    assert found is not None
    assert found.beat >= before.beat + 3
    pen.close()


def test_who_lost_the_book_writes_only_into_a_conflict_copy(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    anna = Pen(path, "Anna")
    anna.note("before").wait(10)
    assert anna.type("line", "half").wait(10)
    bea = taken_over(path)
    assert bea.note("by Bea", clears="line").wait(10)
    assert anna.note("after").wait(10)
    assert anna.book.splice("line", 4, 0, " a li", 9).wait(10)
    assert bea.note("by Bea again").wait(10)
    told = anna.told.wait_for(lambda saved: "took this meeting over" in saved.fault)
    assert told.fault.startswith("Bea took this meeting over at ")
    assert conflict_of(path).name in told.fault
    assert anna.note("later").wait(10)
    assert anna.book.taken_over
    anna.close()
    bea.close()
    assert anna.book.taken_over
    assert not bea.book.taken_over
    assert texts(path) == ["before", "by Bea", "by Bea again"]
    assert texts(conflict_of(path)) == ["before", "after", "later"]
    for one in (path, conflict_of(path)):
        assert history.verify(one).sentences == ()
        assert one.stat().st_mode & 0o777 == 0o600
    log = history.log(conflict_of(path))
    assert log[0].sentence == (
        f"Conflict copy of the minutes as they stood after step 2: {told.fault.split('.')[0]}"
    )
    assert log[0].opening
    assert [step.seq for step in log] == [2, 3, 4]
    again = Pen(conflict_of(path), "Anna")
    assert again.book.drafts["line"].text == "half a li"
    assert again.book.found == ""
    again.note("much later").wait(10)
    again.close()


def test_an_idle_holder_is_told_before_it_types(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.IDLE_S", 0.05)
    path = new_book(tmp_path)
    anna = Pen(path, "Anna")
    bea = taken_over(path)
    told = anna.told.wait_for(lambda saved: bool(saved.fault))
    assert "into a copy beside it" in told.fault
    assert not conflict_of(path).exists()
    anna.note("typed then").wait(10)
    anna.close()
    bea.close()
    assert texts(path) == []
    assert texts(conflict_of(path)) == ["typed then"]


def test_every_copy_has_a_name_of_its_own(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pens = [Pen(path, "Anna")]
    for who in ("Bea", "Cyd"):
        pens[-1].note(f"before {who}").wait(10)
        pens.append(taken_over(path, who))
    for n, pen in enumerate(pens):
        assert pen.note(f"pen {n}").wait(10)
    for pen in pens:
        pen.close()
    assert texts(path) == ["before Bea", "before Cyd", "pen 2"]
    assert texts(conflict_of(path, 1)) == ["before Bea", "pen 0"]
    assert texts(conflict_of(path, 2)) == ["before Bea", "before Cyd", "pen 1"]
    left = [one.name for one in tmp_path.iterdir() if one.name.startswith(".")]
    assert left == []


def test_private_words_go_into_the_twin_of_the_copy_alone(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    anna = Pen(path, "Anna")
    anna.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3")).wait(10)
    anna.do(request(points.note, item=SECOND_ITEM, words="The first secret")).wait(10)
    bea = taken_over(path)
    assert anna.do(request(points.note, item=SECOND_ITEM, words=f"{SECRET} twice")).wait(10)
    line = Draft("line", SECOND_ITEM, "", SECRET, len(SECRET), NOON.replace(tzinfo=None))
    assert anna.book.put_draft(line, private=True).wait(10)
    assert SECRET.encode() not in Path(f"{beside(path)}-wal").read_bytes()
    anna.close()
    bea.close()
    copy = conflict_of(path)
    for one in (path, copy):
        assert history.verify(one).sentences == ()
        assert b"secret" not in one.read_bytes()
        assert b"The first secret" in beside(one).read_bytes()
    assert SECRET.encode() not in copy.read_bytes()
    assert SECRET.encode() in beside(copy).read_bytes()
    assert SECRET.encode() not in beside(path).read_bytes()
    assert texts(copy) == ["The first secret", f"{SECRET} twice"]
    assert beside(copy).stat().st_mode & 0o777 == 0o600


def test_only_the_holder_that_was_named_is_dispossessed(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    child = _holder(path, "Anna")
    seen = lease.now(path)
    assert seen is not None
    second = _holder(path, "Bea", over=seen.generation)
    with pytest.raises(Locked, match="Bea has been writing"):
        Pen(path, "Cyd", over=seen.generation)
    with pytest.raises(Locked, match="Bea has been writing"):
        Pen(path, "Cyd")
    for one in (child, second):
        one.kill()
        one.communicate(timeout=30)


def test_a_book_taken_over_stays_so_when_the_former_holder_ends(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    former = _holder(path, "Anna")
    seen = lease.now(path)
    assert seen is not None
    bea = _holder(path, "Bea", over=seen.generation)
    former.kill()
    former.communicate(timeout=30)
    # The lock may be free now, but the lease is Bea's.
    with pytest.raises(Locked, match="Bea has been writing"):
        Pen(path, "Cyd")
    holder = holder_of(path)
    assert holder is not None
    assert holder.name == "Bea"
    bea.kill()
    bea.communicate(timeout=30)
    Pen(path, "Cyd").close()


def test_who_takes_over_checkpoints_only_when_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.IDLE_S", 0.05)
    monkeypatch.setattr("meetingtui.store.writer.BEAT_S", 0.05)
    path = new_book(tmp_path)
    former = _holder(path, "Anna")
    former.send_signal(signal.SIGSTOP)
    bea = taken_over(path)
    log = Path(f"{path}-wal")
    sizes = []
    for n in range(3):
        bea.note(f"point {n}").wait(10)
        time.sleep(0.2)
        sizes.append(log.stat().st_size)
    assert sizes == sorted(set(sizes))
    with closing(sqlite3.connect(path)) as other:
        busy, _, _ = other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        assert busy
    former.kill()
    former.communicate(timeout=30)
    until = time.monotonic() + 10
    grown = sizes[-1]
    while log.stat().st_size >= grown and time.monotonic() < until:
        bea.note("more").wait(10)
        time.sleep(0.1)
        with closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    assert log.stat().st_size < grown
    bea.close()
    assert not log.exists()


def test_the_library_names_a_conflict_copy_and_the_meeting_keeps_its_name(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    anna = Pen(path, "Anna")
    bea = taken_over(path)
    anna.note("apart").wait(10)
    anna.close()
    bea.close()
    found = {volume.ref: volume.status for volume in library.volumes(tmp_path)}
    assert found == {
        "2015-07-09-footpaths-board": library.PLANNED,
        "2015-07-09-footpaths-board-conflict-1": library.CONFLICT,
    }
    assert library.resolve(tmp_path, "2015-07-09-footpaths-board").path == path


def test_a_clock_that_jumps_changes_nothing(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    for n, at in enumerate((NOON, NOON.replace(day=8), NOON.replace(year=2001))):
        book = Book.open(path, "Anna", Told(), lambda at=at: at)  # type: ignore[misc]
        book.close()
        found = lease.now(path)
        assert found is not None
        assert found.generation == n + 1
    assert history.verify(path).ok


HOLD = """
import sys
from pathlib import Path
from tests.store.books import Pen
over = int(sys.argv[3]) if len(sys.argv) > 3 else None
pen = Pen(Path(sys.argv[1]), who=sys.argv[2], over=over)
print("open", flush=True)
sys.stdin.readline()
pen.close()
"""


def _holder(path: Path, who: str, over: int | None = None) -> subprocess.Popen[str]:
    """A process that has the book open."""
    given = [] if over is None else [str(over)]
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path), who, *given],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "open\n"
    return child


def test_a_holder_elsewhere_is_one_that_lives_on_this_computer() -> None:
    me = this_process("Anna")
    assert not Lease(1, me, 0).held_elsewhere
    assert not Lease(1, None, 0).held_elsewhere
    assert not Lease(1, replace(me, pid=2**22 + 1), 0).held_elsewhere
    assert not Lease(1, replace(me, pid=1, host="elsewhere"), 0).held_elsewhere


def test_the_last_sign_is_counted_in_beats(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr("meetingtui.store.lease.time.monotonic", lambda: clock[0])
    sign = Sign()
    holder = Holder("Anna", 1, "here", datetime(2015, 7, 9, 10, 2))
    sign.look(Lease(1, holder, 7))
    clock[0] += 12
    sign.look(Lease(1, holder, 7))
    assert sign.said == "no sign for 12 s"
    sign.look(Lease(1, holder, 8))
    clock[0] += 3
    assert sign.said == "last sign 3 s ago"
    clock[0] += 600
    assert sign.said == "last sign 10 min ago"


def test_who_took_over_is_said_as_far_as_it_is_known() -> None:
    assert Lost(None).said == "Somebody took this meeting over"
    holder = Holder("Bea", 1, "here", datetime(2015, 7, 9, 10, 2))
    assert Lost(Lease(2, holder, 1)).said == "Bea took this meeting over at 10:02"
