"""A fault inside the program: a sentence, a note without words, and a book closed in order.

The program that runs is the real one; one of its functions is replaced by one that fails, while
words of the meeting stand in its variables and in what its error says.
"""

from __future__ import annotations

import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.office import PROMPT, Office, saved
from tests.faults.typist import Kept, lay_out
from tests.terminal import Terminal, surroundings

HALF = "half a line"
CANARY = "CANARY"
PROGRAM_WITH_A_FAULT = """
import sys
sys.argv[0] = "meetingtui"
def fails(*args, **more):
    local = "CANARY in a variable"
    raise {kind}("CANARY in what is said")
from {module} import {owner} as owner
owner.{name} = fails
from meetingtui.cli import main
main()
"""
SAFE = "Nothing that was typed is lost: it is in the book."
FAULTS = {
    "a widget": ("meetingtui.tui.widgets.entry_line", "EntryLine", "_pressed", "x"),
    "a stroke": ("meetingtui.tui.screens.table_strokes", "TableStrokes", "stroke_next", "f3"),
    "the desk": ("meetingtui.desk.desk", "Desk", "do", "enter"),
    "the news of the writer": ("meetingtui.tui.screens.table", "TableScreen", "news", "x"),
    "the writer": ("meetingtui.store.writer", "Writer", "_rest", ""),
}


def program(home: Path, fault: tuple[str, str, str], *arguments: str, kind: str = "") -> list[str]:
    """The command line of the program with one function that fails."""
    module, owner, name = fault
    script = PROGRAM_WITH_A_FAULT.format(
        module=module, owner=owner, name=name, kind=kind or "RuntimeError"
    )
    return [sys.executable, "-c", script, "--home", str(home), *arguments]


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting that has begun, with half a line typed."""
    book = lay_out(home)
    with Office(home).live(book.stem) as terminal:
        terminal.send(HALF)
        terminal.wait_for(HALF)
        saved(terminal)
    return book


def noted(home: Path) -> str:
    """The one note of the crash, which only its owner may read."""
    (note,) = (home / "crashes").iterdir()
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert stat.S_IMODE(note.parent.stat().st_mode) == 0o700
    text = note.read_text(encoding="utf-8")
    assert "in fails" in text
    assert CANARY not in text
    assert HALF not in text
    return str(note)


@pytest.mark.parametrize("where", FAULTS)
def test_a_fault_at_the_table(home: Path, book: Path, where: str) -> None:
    *fault, key = FAULTS[where]
    argv = program(home, (fault[0], fault[1], fault[2]), "open", book.stem)
    with Terminal(argv) as terminal:
        if where != "the news of the writer":
            terminal.wait_for(PROMPT)
        terminal.key(*filter(None, [key]))
        assert terminal.wait() == 1
        raw = bytes(terminal.raw).decode("utf-8", "replace")
    said = " ".join(raw.rpartition("\x1b")[2].split())
    assert CANARY not in raw
    assert "Traceback" not in raw
    assert raw.count("The program stopped because of a fault in itself.") == 1
    assert f"is noted, without any words of a meeting, in {noted(home)} " in said
    assert said.endswith(f"meetingtui: {SAFE}")
    assert raw.rfind("\x1b[?1049l") < raw.rfind("The program stopped")
    left = {path.name.removeprefix(book.name) for path in book.parent.glob(f"{book.name}*")}
    assert left <= {"", ".lock"}
    kept = Kept.read(book)
    assert kept.faults == ()
    assert kept.draft.startswith(HALF)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (("meetingtui.desk.desk", "Desk", "do"), "RuntimeError"),
        (("meetingtui.store.writer", "Writer", "_rest"), "KeyError"),
    ],
    ids=["the desk", "the writer"],
)
def test_a_fault_in_plain_mode(home: Path, fault: tuple[str, str, str], kind: str) -> None:
    book = lay_out(home)
    child = subprocess.Popen(
        program(home, fault, "plain", book.stem, kind=kind),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=surroundings(),
    )
    with child:
        assert child.stdin is not None
        assert child.stderr is not None
        if kind == "RuntimeError":
            child.stdin.write(b"Said.\n")
            child.stdin.flush()
        # The input stays open: nobody types while the writer rests and fails.
        assert child.wait(60) == 1
        said = child.stderr.read().decode()
    assert said == (
        "meetingtui: The program stopped because of a fault in itself. Where it failed is noted, "
        f"without any words of a meeting, in {noted(home)}\nmeetingtui: {SAFE}\n"
    )
    assert not Path(f"{book}-wal").exists()
    assert Kept.read(book).faults == ()


def test_a_fault_in_a_command(home: Path) -> None:
    book = lay_out(home)
    argv = program(home, ("meetingtui.desk", "outward", "export"), "export", book.stem)
    done = subprocess.run(argv, capture_output=True, env=surroundings(), check=False, timeout=60)
    assert (done.returncode, done.stdout) == (1, b"")
    assert done.stderr.decode() == (
        "meetingtui: The program stopped because of a fault in itself. Where it failed is noted, "
        f"without any words of a meeting, in {noted(home)}\n"
    )
