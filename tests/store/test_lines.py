"""What undo and redo would take next is read from the history alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import points
from meetingtui.domain.record import Mismatch, Stamp, Step
from meetingtui.domain.requests import carried_out, request
from meetingtui.store import lines, purge
from meetingtui.store.connection import writer
from tests.store.books import ITEM, NOON, Pen, new_book


@pytest.fixture(scope="module")
def conn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A connection to a laid-out book."""
    with closing(writer(new_book(tmp_path_factory.mktemp("lines")))) as opened:
        yield opened


@given(keys=st.lists(st.sampled_from("auror"), max_size=40), again_by_number=st.booleans())
def test_the_stacks_are_those_of_the_session_that_wrote_them(
    conn: sqlite3.Connection, keys: list[str], again_by_number: bool
) -> None:
    """Acts, undo and redo; a step brought back may be undone by its first or latest number."""
    done: list[int] = []
    undone: list[int] = []
    latest: dict[int, int] = {}
    conn.execute("BEGIN IMMEDIATE")
    seq = 1
    for key in keys:
        undoes = redoes = None
        if key == "u" and done:
            first = done.pop()
            undoes = latest.get(first, first) if again_by_number else first
            undone.append(first)
        elif key == "r" and undone:
            redoes = undone.pop()
            done.append(redoes)
            latest[redoes] = seq + 1
        elif key in "ao":
            done.append(seq + 1)
            undone.clear()
        else:
            continue
        opening = key == "o"
        if opening:
            done.clear()
        seq += 1
        lines.write(
            conn, Step(NOON, "Clerk", key, (), None, undoes, redoes, opening=opening, seq=seq)
        )
    assert lines.stacks(conn) == (done, undone)
    assert lines.reach(conn)[0] == seq
    conn.execute("ROLLBACK")


def test_steps_come_in_order_and_once(tmp_path: Path) -> None:
    with closing(writer(new_book(tmp_path))) as conn:
        third = Step(NOON, "Clerk", "Third", (), seq=3)
        lines.write(conn, third)
        lines.write(conn, third)
        with pytest.raises(Mismatch, match="step 2 comes after step 3"):
            lines.write(conn, Step(NOON, "Clerk", "Second", (), seq=2))
        assert [line.step.seq for line in lines.lines(conn)] == [1, 3]
        assert [line.step.seq for line in lines.lines(conn, after=1, until=2)] == []


def _alike(path: Path, *words: str) -> list[Step]:
    """Steps that differ in nothing but what they say: one number, moment, clerk and sentence."""
    pen = Pen(path)
    at = pen.clock()
    stamp = Stamp(at, at.replace(tzinfo=None), "Clerk", pen.last_id + 1)
    asked = [(request(points.note, item=ITEM, words=one),) for one in words]
    made = [carried_out(pen.minutes, stamp, one) for one in asked]
    pen.close()
    return [replace(step, sentence="Point noted", seq=2) for step in made]


def test_a_step_of_the_same_second_and_sentence_is_another_one(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    first, second = _alike(path, "Members asked.", "Members did not ask.")
    with closing(writer(path)) as conn:
        assert lines.write(conn, first)
        assert not lines.write(conn, first)
        assert lines.stands(first, conn)
        assert not lines.stands(second, conn)
        with pytest.raises(Mismatch):
            lines.write(conn, second)
        assert not lines.stands(replace(first, sentence="Point struck"), conn)
        assert not lines.stands(replace(first, undoes=1), conn)
        assert not lines.stands(replace(first, changes=()), conn)


def test_a_step_stands_whose_words_were_erased_since(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    first, other = _alike(path, "Members asked.", "Members did not ask.")
    with closing(writer(path)) as conn:
        lines.write(conn, first)
        purge.erase(
            conn, purge.said_of(lines.lines(conn, 1), {("point", first.changes[0].record.id)})
        )
        assert lines.stands(first, conn)
        assert not lines.stands(replace(other, who="Another"), conn)
