"""The program as a process: streams that are closed, broken or know few letters."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.domain.points import Point
from meetingtui.store import archive
from tests.desk.books import laid_out, points_in

ARGV = [sys.executable, "-m", "meetingtui"]


def attempt(
    home: Path, *arguments: str, typed: bytes = b"", **env: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the program to its end."""
    around = os.environ | {"MEETINGTUI_HOME": str(home)} | env
    return subprocess.run(
        [*ARGV, *arguments], input=typed, capture_output=True, env=around, timeout=60, check=False
    )


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with an item."""
    return laid_out(home, "Stiles")


def test_a_script_from_a_pipe(home: Path, book: Path) -> None:
    done = attempt(home, "plain", "2015", typed=b"/n\n# no\nMembers met.\n/nosuch x\nOn.\n")
    assert done.returncode == 1
    assert done.stderr.startswith(b"line 4: ")
    assert points_in(book) == ["Members met.", "On."]
    done = attempt(home, "plain", "2015", "--strict", typed=b"/nosuch x\nOff.\n")
    assert done.returncode == 1
    assert points_in(book) == ["Members met.", "On."]


def test_a_meeting_that_somebody_writes_is_taken_over_only_when_that_is_said(
    home: Path, book: Path
) -> None:
    # A process of its own: within this one both would be one holder.
    writing = subprocess.Popen(
        [*ARGV, "plain", "2015"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"MEETINGTUI_HOME": str(home)},
    )
    assert writing.stdin is not None
    assert writing.stdout is not None
    writing.stdin.write(b"/n\nBy the first.\n")
    writing.stdin.flush()
    said = b"".join(writing.stdout.readline() for _ in range(2))
    assert said.count(b"saved") == 2, said
    done = attempt(home, "plain", "2015", typed=b"Never.\n")
    assert done.returncode == 2
    assert b"has been writing this meeting since" in done.stderr
    assert b"--take-over" in done.stderr
    done = attempt(home, "plain", "2015", "--take-over", typed=b"By the second.\n")
    assert (done.returncode, done.stderr) == (0, b"")
    said, _ = writing.communicate(b"By the first again.\n", timeout=60)
    assert b"saved in a copy" in said
    assert b"took this meeting over" in said
    assert points_in(book) == ["By the first.", "By the second."]
    (copy,) = book.parent.glob("*.conflict-1.db")
    assert points_in(copy) == ["By the first.", "By the first again."]
    listed = attempt(home, "list").stdout
    assert b"footpaths-board-conflict-1" in listed
    # What is filed is the meeting, not the copy: neither at its end nor when it is opened again.
    uuid = meetings.read(book).meeting.uuid
    for _ in range(2):
        filed = archive.minutes_of(home / "archive.db", uuid)
        assert [point.text for point in filed.all(Point)] == ["By the first.", "By the second."]
        attempt(home, "plain", "2015-07-09-footpaths-board-conflict", typed=b"More.\n")
    assert points_in(copy)[-1] == "More."


@pytest.mark.parametrize("encoding", ["utf-8:strict", "ascii", "latin-1"])
def test_bytes_that_are_no_letters_do_not_end_a_script(
    home: Path, book: Path, encoding: str
) -> None:
    typed = b"/n\ncaf\xc3\xa9 \xff\xfe\nOn.\n"
    done = attempt(home, "plain", "2015", typed=typed, PYTHONIOENCODING=encoding)
    assert (done.returncode, done.stderr) == (0, b"")
    first, second = points_in(book)
    assert first.startswith("caf")
    assert second == "On."


def test_letters_that_the_terminal_does_not_know_do_not_end_a_command(
    home: Path, book: Path
) -> None:
    attempt(home, "person", "add", "Łukasz Żur")
    done = attempt(home, "person", "list", PYTHONIOENCODING="latin-1")
    assert (done.returncode, done.stderr) == (0, b"")
    assert b"?ukasz ?ur" in done.stdout
    done = attempt(home, "person", "amend", "Łukasz", PYTHONIOENCODING="ascii")
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr


def test_a_closed_input_is_a_sentence(home: Path, book: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", 'exec "$@" <&-', "sh", *ARGV, "--home", str(home), "plain", "2015"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.startswith(b"meetingtui: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_reader_that_goes_away_is_no_fault(home: Path, book: Path) -> None:
    done = subprocess.run(
        ["sh", "-c", '"$@" | head -c 1', "sh", *ARGV, "--home", str(home), "export", "2015"],
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stderr == b""


def test_the_version(home: Path) -> None:
    import meetingtui

    done = attempt(home, "--version")
    assert done.returncode == 0
    assert meetingtui.__version__.encode() in done.stdout
