"""A rehearsal on a real terminal, with real keys; nothing of it is left behind."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from meetingtui.desk.rehearsal import shipped
from tests.desk.books import points_in
from tests.desk.rehearsed import SCRIPT
from tests.e2e.office import Office
from tests.terminal import Terminal

DEBATE = f"""{SCRIPT}
[[said]]
by = "ab"
words = "The wall at Ropewalk is old, and it leans."
after = 0
wants = [{{ kind = "point", words = ["wall"] }}]
[[said]]
words = "Cy Dee comes in."
after = 20
wants = [{{ kind = "arrival", who = "cd" }}]
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A debate of the clerk's own."""
    file = tmp_path / "own.toml"
    file.write_text(DEBATE, encoding="utf-8")
    return file


@pytest.fixture
def apart(tmp_path: Path) -> Path:
    """Where the program puts what it throws away."""
    folder = tmp_path / "apart"
    folder.mkdir()
    return folder


def start(home: Path, apart: Path, *arguments: str) -> Terminal:
    """A rehearsal on a terminal, its table in view."""
    argv = Office(home).argv("rehearse", *arguments)
    terminal = Terminal(argv, 80, 24, env={"TMPDIR": str(apart)})
    terminal.wait_for("Enter on the empty line begins")
    terminal.wait_for("all saved")
    return terminal


def test_a_debate_is_minuted_and_nothing_is_left(home: Path, own: Path, apart: Path) -> None:
    with start(home, apart, str(own), "--pace", "5") as terminal:
        terminal.send("\r")
        terminal.wait_for("Councillor Ann Bell: The wall at Ropewalk")
        # The sentence, the pause and the going on come in one burst.
        terminal.send(b"The wall leaned.\r\x00\x00")
        terminal.wait_for("[Cy Dee comes in.]")
        terminal.send("/in cd\r")
        terminal.wait_for("all is said: catch up, then /quit")
        terminal.send("/quit\r")
        terminal.wait_for("2 caught, 0 caught late, 0 in part, 0 missed")
        assert len(list(apart.iterdir())) == 1
        terminal.key("escape")
        assert terminal.wait() == 0
        said = terminal.raw.decode()
    printed = said.rpartition("\x1b[?1049l")[2]
    assert "2 caught, 0 caught late" in printed
    assert "times 1 of 1" in printed
    assert not list(apart.iterdir())
    assert not home.exists()


def test_one_that_was_killed_leaves_nothing_once_the_next_begins(
    home: Path, own: Path, apart: Path
) -> None:
    with start(home, apart, str(own)) as terminal:
        terminal.signal(signal.SIGKILL)
        terminal.wait()
    (left,) = apart.iterdir()
    with start(home, apart, str(own), "--keep") as kept, start(home, apart, str(own)) as terminal:
        assert left not in apart.iterdir()
        assert len(list(apart.iterdir())) == 2
        for one in (terminal, kept):
            one.send("/quit\r")
            one.wait_for("Your sheet")
            one.key("enter")
            assert one.wait() == 0
    assert len(list(apart.iterdir())) == 1


def test_the_files_are_kept_when_asked_and_said_where(home: Path, own: Path, apart: Path) -> None:
    with start(home, apart, str(own), "--keep") as terminal:
        terminal.send("\rThe wall leaned.\r/quit\r")
        terminal.wait_for("Your sheet")
        terminal.key("enter")
        assert terminal.wait() == 0
        said = terminal.raw.decode()
    (kept,) = apart.iterdir()
    assert f"The rehearsal's files are in {kept}" in said
    (book,) = (kept / "books").glob("*.db")
    assert points_in(book) == ["The wall leaned."]
    assert not home.exists()


def test_those_that_are_shipped_are_listed(home: Path) -> None:
    listed = Office(home).run("rehearse", "--list").decode()
    assert [line.partition(":")[0] for line in listed.splitlines() if line[0] != " "] == [
        *shipped()
    ]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("nosuch",), "There is no rehearsal 'nosuch'; there are flood-defences, late-buses"),
        (("broken.toml",), "broken.toml: said 1: by: there is no 'xy'; there are ab, cd, ef."),
        (("none.toml",), "none.toml is not there"),
        (("--pace", "0"), "0.0 is not in the range"),
        (("--pace", "nan"), "a pace is a number"),
        ((), "The screen needs a terminal."),
    ],
)
def test_what_cannot_be_rehearsed_is_a_sentence(
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    (tmp_path / "broken.toml").write_text(DEBATE.replace('by = "ab"', 'by = "xy"'))
    monkeypatch.chdir(tmp_path)
    done = Office(home).attempt("rehearse", *arguments)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert b"Traceback" not in done.stderr
