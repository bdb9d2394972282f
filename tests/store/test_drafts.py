"""Keystrokes replayed give the line that was typed, whenever the book is opened again."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.store import drafts
from meetingtui.store.connection import writer
from meetingtui.store.drafts import Draft, Splice, storable
from tests.store.books import new_book

SLOTS = st.sampled_from(["line", "aside"])
KEYS = st.tuples(SLOTS, st.floats(0, 1), st.integers(0, 4), st.text(max_size=6))
EVENTS = st.lists(st.one_of(KEYS, SLOTS, st.none()), max_size=40)


@pytest.fixture(scope="module")
def conn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """A connection to a book in which lines are typed."""
    with closing(writer(new_book(tmp_path_factory.mktemp("drafts")))) as opened:
        yield opened


@given(events=EVENTS)
def test_any_typing_is_replayed(
    conn: sqlite3.Connection,
    events: list[tuple[str, float, int, str] | str | None],
) -> None:
    """Keystrokes in two lines, crossed with clearing one and with fresh snapshots."""
    numbers = count(drafts.last_number(conn) + 1)
    typed: dict[str, Draft] = {}
    for event in events:
        if event is None:
            drafts.refresh(conn)
            continue
        if isinstance(event, str):
            typed.pop(event, None)
            drafts.clear(conn, event)
            continue
        slot, share, removed, inserted = event
        if slot not in typed:
            typed[slot] = Draft(slot, 4, "", "", 0, datetime(2015, 7, 9, 12, 0))
            drafts.put(conn, typed[slot], 0)
        before = typed[slot]
        at = int(share * len(before.text))
        one = Splice(next(numbers), slot, at, removed, inserted, at + len(inserted))
        drafts.splice(conn, one)
        drafts.splice(conn, one)
        after = before.text[:at] + storable(inserted) + before.text[at + removed :]
        typed[slot] = replace(before, text=after, cursor=one.cursor)
    assert drafts.load(conn) == typed
    for slot in ("line", "aside"):
        drafts.clear(conn, slot)
    assert conn.execute("SELECT count(*) FROM splice").fetchone() == (0,)


@given(text=st.text(st.characters()))
def test_what_no_file_can_hold_is_replaced_character_for_character(text: str) -> None:
    kept = storable(text)
    kept.encode()
    assert len(kept) == len(text)
    assert all(
        new == old or "\ud800" <= old <= "\udfff" for old, new in zip(text, kept, strict=True)
    )


def test_numbers_go_on_after_the_last_one(tmp_path: Path) -> None:
    with closing(writer(new_book(tmp_path))) as conn:
        assert drafts.last_number(conn) == 0
        drafts.put(conn, Draft("line", None, "", "x", 1, datetime(2015, 7, 9)), 7)
        assert drafts.last_number(conn) == 7
        drafts.splice(conn, Splice(9, "line", 0, 0, "y", 1))
        assert drafts.last_number(conn) == 9
