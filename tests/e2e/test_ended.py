"""However the program is ended, stopped or disturbed from outside, the book is closed in order."""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.office import PROMPT, Office, saved
from tests.e2e.places import PROGRAM
from tests.faults.typist import Kept, lay_out, points, table
from tests.terminal import Terminal, surroundings

HALF = "half a line"
ENDS = {signal.SIGTERM: 143, signal.SIGHUP: 129, signal.SIGINT: 130}
LEFT = (b"\x1b[?1049l", b"\x1b[?1000l", b"\x1b[?2004l", b"\x1b[?25h")
"""Off: the other screen, the mouse, the marks around a paste. On: the cursor."""


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting that has begun."""
    return lay_out(home)


def in_order(book: Path, draft: str, *lines: str) -> None:
    """Fail unless the book is closed, holds exactly this, and nobody seems to write it."""
    left = {path.name.removeprefix(book.name) for path in book.parent.glob(f"{book.name}*")}
    assert left <= {"", ".lock"}
    kept = Kept.read(book)
    assert (kept.draft, kept.lines, kept.faults) == (draft, lines, ())


def typed(terminal: Terminal, words: str = HALF) -> None:
    """Type half a line and see it, and see it saved."""
    terminal.send(words)
    terminal.wait_for(words)
    saved(terminal)


@pytest.mark.parametrize("number", ENDS)
def test_a_signal_ends_the_table_in_order(book: Path, number: signal.Signals) -> None:
    with table(book) as terminal:
        typed(terminal)
        before = len(terminal.raw)
        terminal.signal(number)
        assert terminal.wait() == ENDS[number]
        assert not [off for off in LEFT if off not in terminal.raw[before:]]
    in_order(book, HALF)


@pytest.mark.parametrize("number", ENDS)
def test_a_signal_ends_plain_mode_in_order(book: Path, number: signal.Signals) -> None:
    with _piped(book) as child:
        _entered(child, "Said.")
        child.send_signal(number)
        assert child.wait(30) == ENDS[number]
        assert child.stderr is not None
        assert b"Traceback" not in child.stderr.read()
    in_order(book, "", "Said.")


@pytest.mark.parametrize("screen", ["table", "plain"])
def test_a_window_that_is_closed_ends_the_program_in_order(book: Path, screen: str) -> None:
    ref, home = book.stem, book.parent.parent
    command = "open" if screen == "table" else "plain"
    with Terminal([str(PROGRAM), "--home", str(home), command, ref]) as terminal:
        terminal.wait_for(PROMPT if screen == "table" else ">")
        terminal.settle()
        terminal.send("Said.\r")
        terminal.wait_for("saved")
        terminal.hang_up()
        assert terminal.wait() == 129
    in_order(book, "", "Said.")


def test_a_terminal_that_is_gone_without_a_word_leaves_no_process_spinning(book: Path) -> None:
    """Only a shell hears of the end, and does not care: the program must notice by itself."""
    home = book.parent.parent
    status = home / "status"
    asked = f"'{PROGRAM}' --home '{home}' open {book.stem}; echo $? > '{status}'"
    with Terminal(["sh", "-c", f"trap '' HUP; {asked}"]) as terminal:
        terminal.wait_for(PROMPT)
        typed(terminal)
        terminal.hang_up()
        terminal.wait(20)
    assert status.read_text(encoding="utf-8") == "129\n"
    in_order(book, HALF)


@pytest.mark.parametrize("number", [signal.SIGTSTP, signal.SIGSTOP])
def test_a_stopped_program_comes_back_whole(book: Path, number: signal.Signals) -> None:
    with table(book) as terminal:
        typed(terminal)
        threads = _threads(terminal)
        for _ in range(2):
            before = len(terminal.raw)
            terminal.signal(number)
            _wait(terminal, lambda: _state(terminal) == "T")
            terminal.settle()
            if number == signal.SIGTSTP:
                assert not [off for off in LEFT[:3] if off not in terminal.raw[before:]]
            before = len(terminal.raw)
            terminal.signal(signal.SIGCONT)
            assert terminal.wait_bytes(HALF.encode(), before) is not None
            assert terminal.raw.find(b"\x1b[?1049h", before) >= 0
            terminal.settle()
        # A second reader of the terminal would tear the sequences that keys send in two.
        assert _threads(terminal) <= threads
        for _ in range(40):
            terminal.send(b"ab\x1b[D\x1b[C")
            terminal.pump(0.01)
        saved(terminal)
        terminal.signal(signal.SIGTERM)
        assert terminal.wait() == 143
    in_order(book, HALF + "ab" * 40)


def test_ctrl_z_takes_typing_back_and_stops_nothing(book: Path) -> None:
    with table(book) as terminal:
        typed(terminal)
        terminal.send(b"\x1a")
        terminal.wait_gone(HALF)
        assert _state(terminal) != "T"
        terminal.send("!")
        terminal.wait_for("half a !")
        saved(terminal)
        terminal.signal(signal.SIGTERM)
        assert terminal.wait() == 143
    in_order(book, "half a !")


def test_bytes_that_are_no_letters_are_typed_as_such(book: Path) -> None:
    with table(book) as terminal:
        typed(terminal, "caf")
        terminal.send(b"\xe9 \xff\xfe on")
        terminal.wait_for("on")
        terminal.send("\r")
        terminal.wait_for("p1")
        saved(terminal)
        terminal.signal(signal.SIGTERM)
        assert terminal.wait() == 143
    (line,) = points(book)
    assert line.startswith("caf")
    assert line.endswith(" on")


def test_answers_that_nobody_reads_end_plain_mode_with_a_sentence(book: Path) -> None:
    with _piped(book) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        assert child.stderr is not None
        _entered(child, "Said.")
        child.stdout.close()
        child.stdin.write(b"Said too.\nNever.\n")
        child.stdin.close()
        assert child.wait(30) == 2
        said = child.stderr.read().decode()
    assert said == (
        "meetingtui: Nobody reads the answers any more. What was entered is in the book.\n"
    )
    in_order(book, "", "Said.", "Said too.")


def test_a_reader_that_has_enough_is_no_fault(book: Path) -> None:
    home = book.parent.parent
    script = f"'{PROGRAM}' --home '{home}' log {book.stem} | true"
    done = subprocess.run(["sh", "-c", script], capture_output=True, check=False, timeout=60)
    assert done.stderr == b""


@pytest.mark.parametrize("kind", ["", "dumb", "unknown"])
def test_a_terminal_that_shows_no_screens_is_told_of_plain_mode(book: Path, kind: str) -> None:
    office = Office(book.parent.parent)
    with Terminal(office.argv("open", book.stem), 200, env={"TERM": kind}) as terminal:
        assert terminal.wait() == 2
        assert b"\x1b" not in terminal.raw
        assert f"(TERM is {kind or 'not set'}). `meetingtui plain REF`" in terminal.text()


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "vt100", "COLORTERM": ""}])
def test_a_terminal_without_colours_shows_everything(book: Path, env: dict[str, str]) -> None:
    with table(book, env) as terminal:
        terminal.send("Said.\r")
        terminal.wait_for("Said.")
        saved(terminal)
        terminal.key("up")
        terminal.wait_for("▸")
        shown = set(re.findall(rb"[34]8;2;(\d+);(\d+);(\d+)", terminal.raw))
        assert not {rgb for rgb in shown if len(set(rgb)) > 1}
        terminal.signal(signal.SIGTERM)
        assert terminal.wait() == 143


def test_any_size_of_the_terminal_is_survived_on_every_screen(book: Path) -> None:
    office = Office(book.parent.parent)
    _resized(office.argv("open", book.stem), PROMPT, ("f1", "f12", "/check\r", "/pr\r", "@a"))
    _resized(office.argv("follow", book.stem), "Stiles", ("right",))
    _resized(office.argv(), "Footpaths", ("n", "e", "x", "f1", "p"))


def _resized(argv: list[str], ready: str, opened: tuple[str, ...]) -> None:
    """Make the terminal tiny and large again, on a screen and on whatever opens from it."""
    for key in ("", *opened):
        with Terminal(argv) as terminal:
            terminal.wait_for(ready)
            terminal.settle()
            if key:
                terminal.key(key)
                terminal.settle()
            before = terminal.text()
            for size in ((1, 1), (2, 40), (120, 1), (300, 90), (120, 40)):
                terminal.resize(*size)
                terminal.settle(0.15)
                assert not terminal.ended, (argv, key, size, terminal.text())
            terminal.settle()
            seen = set(before.split()) - set(terminal.text().split())
            assert len(seen) <= len(set(before.split())) // 4, (argv, key, before, terminal.text())
            terminal.signal(signal.SIGTERM)
            assert terminal.wait() == 143


def _piped(book: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [str(PROGRAM), "--home", str(book.parent.parent), "plain", book.stem],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(),
    )


def _entered(child: subprocess.Popen[bytes], line: str) -> None:
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(f"{line}\n".encode())
    child.stdin.flush()
    assert b"saved" in child.stdout.readline()


def _state(terminal: Terminal) -> str:
    stat = Path(f"/proc/{terminal.pid}/stat").read_text(encoding="utf-8")
    return stat.rpartition(")")[2].split()[0]


def _threads(terminal: Terminal) -> int:
    return len(list(Path(f"/proc/{terminal.pid}/task").iterdir()))


def _wait(terminal: Terminal, true: Callable[[], bool]) -> None:
    """Wait, and read meanwhile what is shown: who writes to a full terminal can't stop."""
    for _ in range(200):
        if true():
            return
        terminal.pump(0.05)
    raise AssertionError("it never came true")
