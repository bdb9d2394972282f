"""What was changed or has rotted in a book is told to whoever opens, files or publishes it."""

from __future__ import annotations

import signal
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import meetings, proving
from meetingtui.desk.desk import Desk
from meetingtui.paths import Home
from meetingtui.store import archive
from meetingtui.store.boats import lifeboats
from tests.desk.books import WHO, capturing, entered, laid_out, points_in

REF = "2015-07-09-footpaths-board"


def rotten(book: Path) -> None:
    """Change a word of a point behind the program's back."""
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("UPDATE point SET text = 'Members slept.'")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A closed book in which something was said."""
    book = laid_out(tmp_path, "Stiles", "Gates")
    with capturing(book) as capture:
        for line in ("/n", "Members met."):
            assert entered(capture, line).recorded
    return book


def test_of_a_whole_book_nothing_is_said(book: Path) -> None:
    with capturing(book) as capture:
        capture.prove()
        assert capture.proved(10) == ""
        assert entered(capture, "They met again.").recorded
        assert capture.saved.damage == ""
    assert proving.before_publishing(book, book.parent.parent / "state") == ""
    assert proving.before_filing(book) == ""


def test_the_clerk_who_opens_a_damaged_book_is_told_and_goes_on(book: Path) -> None:
    rotten(book)
    with capturing(book) as capture:
        assert capture.saved.damage == ""
        capture.prove()
        said = capture.proved(10)
        assert said.startswith("This meeting's file is damaged: A key point (point ")
        assert "is not as it was entered" in said
        assert "What you type is still kept." in said
        assert f"`meetingtui verify {REF}`" in said
        assert f"`meetingtui restore {REF}`" in said
        assert entered(capture, "They met again.").recorded
        assert capture.desk.durable(10)
        assert capture.saved.damage == said
    assert points_in(book) == ["Members slept.", "They met again."]


def test_it_is_heard_when_it_is_known(book: Path) -> None:
    rotten(book)
    heard: list[str] = []
    proved = proving.Proving(book, 0.0, lambda: heard.append("changed"))
    proved.wait(10)
    assert heard == ["changed"]


def test_a_program_of_its_own_says_the_same(book: Path) -> None:
    with capturing(book) as capture:
        capture.prove(apart=True)
        assert capture.proved(30) == ""
    rotten(book)
    said = []
    for apart in (True, False):
        with capturing(book) as capture:
            capture.prove(apart=apart)
            said.append(capture.proved(30))
    assert said[0] == said[1] != ""


def test_a_program_that_does_not_start_is_done_without(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rotten(book)
    for nowhere in ("/nowhere/python", "/bin/false"):
        monkeypatch.setattr("sys.executable", nowhere)
        with capturing(book) as capture:
            capture.prove(apart=True)
            assert capture.proved(30).startswith("This meeting's file is damaged: ")


def test_a_meeting_is_left_without_waiting_for_the_proof(
    book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow = tmp_path / "slow"
    slow.write_text("#!/bin/sh\nexec sleep 25\n", encoding="utf-8")
    slow.chmod(0o700)
    monkeypatch.setattr("sys.executable", str(slow))
    with capturing(book) as capture:
        capture.prove(apart=True)
        assert capture.proved(0.5) == ""
    assert capture._proving is not None
    assert capture._proving._child is not None
    assert capture._proving._child.returncode == -signal.SIGKILL


def test_a_book_that_is_closed_before_is_not_proved(book: Path) -> None:
    rotten(book)
    with capturing(book) as capture:
        capture.prove(3600)
    assert capture.saved.damage == ""


def test_a_book_being_written_is_found_whole(book: Path) -> None:
    with capturing(book) as capture:
        for number in range(40):
            assert entered(capture, f"Stile {number} was mended.").recorded
            said = proving.before_publishing(book, book.parent.parent / "state")
            assert said == ""


def test_steps_that_are_missing_at_the_end_are_no_damage_to_the_clerk(book: Path) -> None:
    """They are told at opening in words of their own; nothing is published without them."""
    state = book.parent.parent / "state"
    before = book.read_bytes()
    with capturing(book) as capture:
        assert entered(capture, "They met again.").recorded
        assert capture.desk.durable(10)
        mark = lifeboats(state, book)[0].read_bytes()
    book.write_bytes(before)
    lifeboats(state, book)[0].write_bytes(mark)
    assert "1 step that was saved" in proving.before_publishing(book, state)
    assert proving.before_filing(book) == ""


def test_what_was_damaged_is_not_filed(book: Path) -> None:
    home = Home(book.parent.parent)
    minutes = meetings.read(book)
    assert meetings.file(home, minutes)
    rotten(book)
    desk = Desk(book, WHO)
    desk.close()
    said = meetings.file_after(home, desk, WHO)
    assert said.startswith("The meeting was not filed, for its file is damaged: A key point")
    assert archive.minutes_of(home.archive, minutes.meeting.uuid).same_records(minutes)


def test_a_book_that_cannot_be_proved_stops_nothing(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(path: Path) -> None:
        raise MemoryError("no room")

    monkeypatch.setattr("meetingtui.store.history.verify_words", fails)
    with capturing(book) as capture:
        capture.prove()
        assert capture.proved(10).endswith("is whole: no room")
        assert entered(capture, "They met again.").recorded
