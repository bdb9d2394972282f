"""The history can be read, replayed to any moment, and shows what was tampered with."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from meetingtui.domain import actions, declarations, items, marks, points
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Refusal, Step
from meetingtui.domain.requests import request
from meetingtui.store import history
from meetingtui.store.book import Book
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from tests.store.books import ITEM, NOON, PERSON, Pen, new_book, opening


@pytest.fixture
def written(tmp_path: Path) -> tuple[Path, list[Minutes], list[Step]]:
    """A closed book of some variety; the minutes after each step; the steps."""
    path = new_book(tmp_path)
    pen = Pen(path)
    states = [Minutes(), pen.minutes]
    for asked in (
        request(points.note, item=ITEM, words="⟦person:2⟧ asked about stiles."),
        request(declarations.declare, item=ITEM, person=PERSON, nature="owns a stile"),
        request(actions.agree, item=ITEM, words="Mend stiles", owners=(PERSON, "the warden")),
        request(marks.drop, item=ITEM, holder_table="point", holder=7, jotting="how many?"),
        request(items.amend, item=ITEM, title="Stiles and steps"),
    ):
        pen.do(asked)
        states.append(pen.minutes)
    pen.record(pen.steps[-1].inverse(NOON, "Clerk"))
    states.append(pen.minutes)
    pen.close()
    return path, states, pen.steps


def test_the_log_gives_back_the_steps_as_they_were(
    written: tuple[Path, list[Minutes], list[Step]],
) -> None:
    path, _, steps = written
    assert history.log(path) == [opening(), *steps]


def test_the_minutes_can_be_seen_as_they_stood(
    written: tuple[Path, list[Minutes], list[Step]],
) -> None:
    path, states, steps = written
    for seq, minutes in enumerate(states):
        assert history.as_at(path, seq).same_records(minutes)
    assert history.as_at(path, steps[2].at).same_records(states[4])
    before = steps[2].at - timedelta(microseconds=1)
    assert history.as_at(path, before).same_records(states[3])
    assert history.as_at(path, datetime(1999, 1, 1, tzinfo=UTC)).same_records(Minutes())


def test_a_whole_book_is_found_whole(written: tuple[Path, list[Minutes], list[Step]]) -> None:
    path, _, steps = written
    before = path.read_bytes()
    assert history.verify(path) == history.Verification(True, len(steps) + 1, ())
    assert path.read_bytes() == before
    left = [file.name for file in path.parent.iterdir() if file.suffix not in (".db", ".lock")]
    assert left == ["state"]


FREE = "DROP TRIGGER {0}_refuses_update; DROP TRIGGER {0}_refuses_delete;"


@pytest.mark.parametrize(
    ("tampering", "said"),
    [
        ("UPDATE point SET text = 'Nobody asked.'", "(point 7) is not as it was entered"),
        ("DELETE FROM mark", "(mark 14) is missing from the minutes"),
        ("UPDATE owner SET person = 77 WHERE person = 2", "names a record that is not there"),
        (
            "INSERT INTO point (id, item, handle, place, kind, text) "
            "VALUES (50, 4, 9, 9.0, 'point', 'Invented.')",
            "(point 50) was never entered",
        ),
        (
            "UPDATE change SET after = replace(after, 'asked', 'sang') WHERE step = 2",
            "Step 2: what it says of a point was altered",
        ),
        (
            "UPDATE change SET salt = 'x', commitment = 'y' WHERE step = 2 AND ordinal = 1",
            "Step 2 does not follow",
        ),
        ("UPDATE step SET who = 'Somebody Else' WHERE seq = 3", "Step 3 does not follow"),
        ("UPDATE step SET at = '2015-07-10T12:00:00+00:00' WHERE seq = 3", "Step 3 does not"),
        ("DELETE FROM change WHERE step = 7; DELETE FROM step WHERE seq = 7", "is not as"),
        ("DELETE FROM change WHERE step = 4; DELETE FROM step WHERE seq = 4", "Step 5 does not"),
        ("DELETE FROM change; DELETE FROM step", "has no history"),
        ("DELETE FROM change WHERE step = 1; DELETE FROM step WHERE seq = 1", "what came before"),
        ("UPDATE change SET after = '{' WHERE step = 2 AND ordinal = 1", "can't be applied"),
        ("UPDATE change SET after = '[1]' WHERE step = 2 AND ordinal = 1", "can't be applied"),
        ("UPDATE change SET table_name = 'ghost' WHERE step = 2", "no table called 'ghost'"),
        ("UPDATE meeting SET held_on = 'Thursday'", "is damaged"),
        ("UPDATE point SET text = CAST(x'ff41' AS TEXT)", "is damaged"),
        ("DROP TABLE mark", "is damaged"),
        ("PRAGMA application_id = 0", "does not say that it is a book"),
    ],
)
def test_tampering_shows(
    written: tuple[Path, list[Minutes], list[Step]], tampering: str, said: str
) -> None:
    path, _, _ = written
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.executescript(FREE.format("step") + FREE.format("change") + tampering)
    found = history.verify(path)
    assert not found.ok
    assert said in " ".join(found.sentences)


def test_a_mark_on_nothing_shows(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("one").wait(10)
    pen.do(request(marks.drop, item=ITEM, holder_table="point", holder=7))
    point = pen.minutes.get(points.Point, 7)
    pen.record(Step(NOON, "Clerk", "Struck", (Change(point, None),)))
    pen.close()
    assert history.verify(path).sentences == ("A mark (mark 8) stands on nothing.",)


def test_an_erased_payload_leaves_the_chain_whole(
    written: tuple[Path, list[Minutes], list[Step]],
) -> None:
    path, _, _ = written
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.executescript(FREE.format("change"))
        conn.execute("UPDATE change SET before = NULL, after = NULL, salt = NULL WHERE step = 2")
    found = history.verify(path).sentences
    assert not any("altered" in sentence for sentence in found)


def test_a_changed_byte_never_goes_unnoticed(
    written: tuple[Path, list[Minutes], list[Step]],
) -> None:
    path, states, steps = written
    whole = path.read_bytes()
    seed = random.randrange(2**32)
    chance = random.Random(seed)
    written_to = [at for at, byte in enumerate(whole) if byte]
    noticed = 0
    for _ in range(300):
        at, bit = chance.choice(written_to), 1 << chance.randrange(8)
        path.write_bytes(whole[:at] + bytes([whole[at] ^ bit]) + whole[at + 1 :])
        found = history.verify(path)
        assert path.read_bytes()[:at] == whole[:at]
        if not found.ok:
            noticed += 1
            continue
        follower = Follower(path)
        assert follower.minutes.same_records(states[-1]), (seed, at, bit)
        follower.close()
        assert history.log(path)[1:] == steps, (seed, at, bit)
    assert noticed > 100, (seed, noticed)


def _open_for_writing(path: Path) -> None:
    Pen(path).close()


@pytest.mark.parametrize(
    "use", [history.log, Follower, _open_for_writing, lambda path: history.as_at(path, 99)]
)
@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE change SET after = '{' WHERE step = 2 AND ordinal = 1",
        "UPDATE point SET text = CAST(x'ff41' AS TEXT)",
        "UPDATE meeting SET held_on = 'Thursday'",
        "DROP TABLE change",
    ],
)
def test_a_damaged_book_is_refused_in_a_sentence_or_read(
    written: tuple[Path, list[Minutes], list[Step]], tampering: str, use: Callable[[Path], object]
) -> None:
    path, _, _ = written
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.executescript(FREE.format("step") + FREE.format("change") + tampering)
    with suppress(StoreError):
        found = use(path)
        if isinstance(found, Follower):
            found.close()
    assert not history.verify(path).ok


def test_a_damaged_step_is_not_undone_by_guess(
    written: tuple[Path, list[Minutes], list[Step]],
) -> None:
    path, _, _ = written
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        conn.executescript(FREE.format("change") + "UPDATE change SET after='{' WHERE step=2")
    pen = Pen(path)
    with pytest.raises(StoreError, match="step 2 is damaged"):
        pen.book.step(2)
    with pytest.raises(StoreError, match="there is no step 99"):
        pen.book.step(99)
    pen.close()


def test_a_step_that_does_not_fit_the_rows_is_not_written(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("one").wait(10)
    point = pen.minutes.get(points.Point, 7)
    stale = Change(replace(point, text="something else"), replace(point, text="two"))
    assert not pen.book.write(Step(NOON, "Clerk", "Mended", (stale,), seq=3)).wait(10)
    pen.close()
    assert history.verify(path) == history.Verification(True, 2, ())


def test_naive_times_have_no_place_in_the_history(tmp_path: Path) -> None:
    naive = replace(opening(), at=datetime(2015, 7, 9, 12, 0))
    with pytest.raises(ValueError, match="zone"):
        Book.create(tmp_path / "new.db", naive)
    with pytest.raises(Refusal):
        Minutes.kind("ghost")
