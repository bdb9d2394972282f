"""Power cuts, in the quick form; the disk they are simulated on; and what they once found."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.domain import points, restricting
from meetingtui.domain.points import Point
from meetingtui.domain.requests import request
from meetingtui.store import history
from tests.faults import powercut, powercut_filing, powercut_move
from tests.faults.powercut_disk import Disk
from tests.faults.powercut_recording import Kind, NotPossible, Op, recorder
from tests.faults.registry import FAULTS, Trials
from tests.store.books import ITEM, Pen, new_book

NODE = 7
SEED = random.SystemRandom().randrange(10_000)


@pytest.mark.parametrize(
    "name",
    [
        name
        for module in (powercut, powercut_filing, powercut_move)
        for name, fault in FAULTS.items()
        if fault.run.__module__ == module.__name__
    ],
)
def test_a_power_cut(tmp_path: Path, name: str) -> None:
    sys.stderr.write(f"{name}: seed {SEED}\n")
    outcome = FAULTS[name].run(Trials(tmp_path, seed=SEED))
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.ok, f"seed {SEED}: {outcome.figures}"


def _disk(*ops: Op) -> Disk:
    disk = Disk()
    for op in ops:
        disk.do(op)
    return disk


def _op(kind: Kind, name: str = "", at: int = 0, said: bytes = b"") -> Op:
    return Op(kind, name, NODE, at, said)


CREATED = (_op(Kind.CREATE, "a"), _op(Kind.DIRSYNC))


def test_what_is_flushed_is_there_and_the_rest_may_be() -> None:
    disk = _disk(
        *CREATED,
        _op(Kind.WRITE, said=b"old"),
        _op(Kind.SYNC),
        _op(Kind.WRITE, at=1, said=b"new"),
    )
    assert disk.image("none").files == {"a": b"old"}
    assert disk.image("all").files == {"a": b"onew"}
    rng = random.Random(1)
    seen = {disk.image("prefix", rng).files["a"] for _ in range(30)}
    assert seen == {b"old", b"onew"}


def test_a_sector_is_there_whole_or_not_at_all() -> None:
    disk = _disk(*CREATED, _op(Kind.WRITE, said=b"x" * 1024))
    rng = random.Random(1)
    seen = {disk.image("torn", rng).files["a"] for _ in range(60)}
    x, hole = b"x" * 512, bytes(512)
    assert seen == {b"", x, hole + x, x + x}


def test_an_entry_is_safe_once_its_folder_is_flushed() -> None:
    made = (_op(Kind.CREATE, "a"), _op(Kind.WRITE, said=b"words"), _op(Kind.SYNC))
    assert _disk(*made).image("none").files == {}
    assert _disk(*made, _op(Kind.DIRSYNC)).image("none").files == {"a": b"words"}
    gone = _disk(*made, _op(Kind.DIRSYNC), _op(Kind.UNLINK, "a"))
    assert gone.image("none").files == {"a": b"words"}
    assert gone.image("all").files == {}
    renamed = _disk(*made, _op(Kind.RENAME, "a", said=b"b"), _op(Kind.DIRSYNC))
    assert renamed.image("none").files == {"b": b"words"}


def test_a_truncation_is_not_safe_before_a_flush() -> None:
    ops = (*CREATED, _op(Kind.WRITE, said=b"words"), _op(Kind.SYNC), _op(Kind.TRUNCATE))
    assert _disk(*ops).image("none").files == {"a": b"words"}
    assert _disk(*ops, _op(Kind.SYNC)).image("none").files == {"a": b""}


def test_without_a_compiler_it_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotPossible, match="no C compiler"):
        recorder(tmp_path)


def test_words_noted_and_moved_in_one_breath_leave_the_public_file(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    writer = pen.book._writer
    assert writer is not None
    with writer._wake:  # so that both steps wait when the writer looks
        pen.do(request(points.note, item=ITEM, words="Nine hundred pounds"))
        point = pen.minutes.all(Point)[-1]
        pen.do(request(restricting.restrict, table="point", record=point.id, ground="3"))
    pen.told.wait_for(lambda saved: "nothing is left" in saved.notice)
    held = path.read_bytes() + Path(f"{path}-wal").read_bytes()
    assert b"Nine hundred" not in held
    pen.close()
    assert history.verify(path).sentences == ()


def test_another_program_that_looks_into_the_book_after_a_move_does_no_harm(
    tmp_path: Path,
) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("Nine hundred pounds").wait(10)
    point = pen.minutes.all(Point)[-1]
    pen.do(request(restricting.restrict, table="point", record=point.id, ground="3"))
    pen.told.wait_for(lambda saved: "nothing is left" in saved.notice)
    look = "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('SELECT * FROM step')"
    subprocess.run([sys.executable, "-c", f"{look}; c.close()", str(path)], check=True)
    pen.note("Members asked about stiles").wait(10)
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        assert conn.execute("SELECT max(seq) FROM step").fetchone() == (pen.seq,)
    pen.close()


def test_a_second_move_is_not_called_proved_by_the_first(tmp_path: Path) -> None:
    pen = Pen(new_book(tmp_path))
    for words in ("Nine hundred pounds", "Ten hundred pounds"):
        pen.note(words).wait(10)
        point = pen.minutes.all(Point)[-1]
        pen.do(request(restricting.restrict, table="point", record=point.id, ground="3"))
        pen.told.wait_for(lambda s: s.seq == pen.seq and "nothing is left" in s.notice)
    first_told = next(saved for saved in pen.told.all if saved.seq == pen.seq)
    assert first_told.notice == ""
    pen.close()
