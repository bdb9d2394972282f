"""The program as a process: streams that are closed, broken or know few letters."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

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
