"""Filing is a copy that can be made again without harm."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.store import archive
from meetingtui.store.archive import Filing
from meetingtui.store.errors import StoreError
from tests.store.books import DAY, RECORDS, Pen, new_book


@pytest.fixture
def minutes(tmp_path: Path) -> Minutes:
    """The minutes of a meeting with a point."""
    pen = Pen(new_book(tmp_path))
    pen.note("⟦person:2⟧ asked about stiles.")
    pen.close()
    return pen.minutes


def _other(minutes: Minutes) -> Minutes:
    """The same records as another meeting, with the same ids."""
    return Minutes.of(
        replace(record, uuid="meeting-2") if isinstance(record, Meeting) else record
        for record in minutes
    )


def test_a_meeting_is_filed_once(tmp_path: Path, minutes: Minutes) -> None:
    path = tmp_path / "home" / "archive.db"
    assert archive.filed(path) == []
    assert archive.file_minutes(path, minutes, lambda half: "hash-1")
    before = path.read_bytes()
    assert not archive.file_minutes(path, minutes, lambda half: "hash-1")
    assert path.read_bytes() == before
    assert archive.filed(path) == [Filing("meeting-1", "hash-1", "Footpaths Board", DAY)]
    assert archive.minutes_of(path, "meeting-1").same_records(minutes)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_new_state_replaces_the_old_one_alone(tmp_path: Path, minutes: Minutes) -> None:
    path = tmp_path / "archive.db"
    archive.file_minutes(path, minutes, lambda half: "hash-1")
    archive.file_minutes(path, _other(minutes), lambda half: "hash-2")
    sparse = Minutes.of(RECORDS)
    assert archive.file_minutes(path, sparse, lambda half: "hash-3")
    assert archive.minutes_of(path, "meeting-1").same_records(sparse)
    assert archive.minutes_of(path, "meeting-2").same_records(_other(minutes))
    assert {filing.content_hash for filing in archive.filed(path)} == {"hash-2", "hash-3"}


def test_minutes_that_do_not_hold_together_are_not_filed(tmp_path: Path, minutes: Minutes) -> None:
    path = tmp_path / "archive.db"
    archive.file_minutes(path, minutes, lambda half: "hash-1")
    torn = Minutes.of(record for record in minutes if record.TABLE != "person")
    with pytest.raises(StoreError):
        archive.file_minutes(path, torn, lambda half: "hash-2")
    assert archive.minutes_of(path, "meeting-1").same_records(minutes)
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    with pytest.raises(Refusal, match="no meeting"):
        archive.file_minutes(path, Minutes(), lambda half: "hash-3")
    with pytest.raises(StoreError, match="not been filed"):
        archive.minutes_of(path, "meeting-9")
