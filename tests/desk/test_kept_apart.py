"""What only the second place holds is offered when the meeting is opened again."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.capture import Capture
from meetingtui.domain.points import Point
from meetingtui.paths import Home
from meetingtui.settings import Settings
from tests.desk.books import capturing, entered, laid_out, points_in, typed


def soon(found: Callable[[], bool]) -> bool:
    """Whether something is so within ten seconds."""
    until = time.monotonic() + 10
    while not found():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return laid_out(tmp_path / "home", "Stiles", "Gates")


@pytest.fixture
def killed(book: Path, tmp_path: Path) -> Path:
    """A book whose program was killed while it could not save: an entry and half a line."""
    with capturing(book) as capture:
        entered(capture, "/n")
        assert capture.desk.durable(10)
        with closing(sqlite3.connect(book, isolation_level=None, timeout=10)) as other:
            other.execute("BEGIN IMMEDIATE")
            entered(capture, "Members met.")
            typed(capture, "and half a li")
            (boat,) = [
                file
                for file in (book.parent.parent / "state").iterdir()
                if ".exempt." not in file.name
            ]
            assert soon(lambda: b'"and half a li"' in boat.read_bytes())
            assert soon(lambda: capture.saved.kept == f"kept in {boat.parent}")
            assert "another program" in capture.saved.fault
            left = ("*.lock", "*.holder")
            shutil.copytree(tmp_path / "home", tmp_path / "k", ignore=shutil.ignore_patterns(*left))
            other.execute("ROLLBACK")
        assert soon(lambda: not capture.saved.fault)
        assert capture.saved.kept == ""
    return tmp_path / "k" / "books" / book.name


def texts(capture: Capture) -> list[str]:
    return [point.text for point in capture.minutes.all(Point)]


def test_an_entry_and_a_line_are_back_and_undo_takes_the_entry_away(killed: Path) -> None:
    with capturing(killed) as capture:
        assert capture.found.startswith(
            "1 entry and your line were kept while the disk failed; they are back, /u takes it"
        )
        assert capture.line.text == "and half a li"
        assert texts(capture) == ["Members met."]
        assert capture.say("/u").recorded
        assert texts(capture) == []
    with capturing(killed) as capture:
        assert "kept while" not in capture.found
        assert capture.line.text == "and half a li"


def test_what_does_not_fit_any_more_comes_back_with_held(killed: Path) -> None:
    state = killed.parent.parent / "state"
    state.rename(state.with_name("lost"))
    with capturing(killed) as capture:
        entered(capture, "Something else.")
    shutil.rmtree(state)
    state.with_name("lost").rename(state)
    with capturing(killed) as capture:
        assert texts(capture) == ["Something else."]
        assert capture.line.text == "and half a li"
        assert "1 line that the book could not take is held: /held" in capture.found
        capture.forget("line")
        assert capture.bring_back()
        assert capture.line.text == "Members met."
        assert capture.enter().recorded
        assert texts(capture) == ["Something else.", "Members met."]


def test_plain_mode_says_what_came_back(
    killed: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    from meetingtui import plain

    monkeypatch.setattr("sys.stdin", io.StringIO("and half a line\n/quit\n"))
    assert plain.run(Home(killed.parent.parent), Settings(), killed, strict=False) == 0
    said = capsys.readouterr().out
    assert "1 entry and your line were kept while the disk failed" in said
    assert points_in(killed) == ["Members met.", "and half a line"]


def test_steps_that_are_missing_are_told_by_verify_and_at_the_table(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "One.", "Two."):
            entered(capture, line)
        assert capture.desk.durable(10)
        earlier = book.read_bytes()
    book.write_bytes(earlier)
    with capturing(book) as capture:
        assert "3 steps that were saved" in capture.found
        assert texts(capture) == []
    assert meetings.read(book).all(Point) == []


def test_plain_mode_says_where_words_are_kept(
    book: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    from meetingtui import plain

    monkeypatch.setattr("meetingtui.plain.SAVED_SECONDS", 1.5)
    with closing(sqlite3.connect(book, isolation_level=None, timeout=10)) as other:

        class Script(io.StringIO):
            """Lines of which the second comes while another program has the book."""

            def readline(self, size: int = -1) -> str:  # type: ignore[override]
                line = super().readline(size)
                if line == "Members met.\n":
                    other.execute("BEGIN IMMEDIATE")
                elif other.in_transaction:
                    other.execute("ROLLBACK")
                return line

        monkeypatch.setattr("sys.stdin", Script("/n\nMembers met.\n/quit\n"))
        assert plain.run(Home(book.parent.parent), Settings(), book, strict=False) == 0
    said = capsys.readouterr().out
    kept = f"NOT SAVED YET – kept in {book.parent.parent / 'state'}: {book.name}: another program"
    assert kept in said
    assert points_in(book) == ["Members met."]
