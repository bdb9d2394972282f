"""Text that tries to command: nothing of it reaches a terminal but as text, on any screen.

What is looked at are the bytes that the installed program writes to a real pseudo-terminal.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.office import PROMPT, Office
from tests.terminal import Terminal

MARKUP = "[/bold] [red [@click=app.quit]x[/]"
COMMANDS = (
    "\x1b]0;title\x07\x1b]52;c;Y2xpcA==\x07\x1b[66;6H\x1b[31;66m\x1bP66\x1b\\"
    "\x9b66;6H\x9d0;title\x9c\x90q\x9c\x85"
)
DIRECTIONS = "\u202eright\u202c\u2066left\u2069\u200e\u200f\u061c\ufeff"
GLYPHS = "e\u0301a\u0316\u0323 👨\u200d👩\u200d👧 🇬🇧 会議"
HOSTILE = f"{MARKUP}{COMMANDS}{DIRECTIONS}{GLYPHS} a\tb"
TYPED = f"{MARKUP}\x9b66;6H\x85{DIRECTIONS}{GLYPHS}"
LONG = f"{MARKUP}{COMMANDS}" + "x" * 10_000
FORBIDDEN = re.compile(
    "\x1b\\]|\x1bP|\x1b\\[66;6H|\x1b\\[31;66m"
    "|[\x80-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
POINTER = re.compile("\x1b\\]22;[a-z]+\x07")
"""Textual's own words about the shape of the mouse's pointer."""
BODY, REF = "Hostile Board", "2015-07-09-hostile-board"


def harmless(terminal: Terminal) -> None:
    """Fail if anything that was written so far commands the terminal."""
    written = POINTER.sub("", bytes(terminal.raw).decode("utf-8", "replace"))
    found = FORBIDDEN.search(written)
    assert found is None, repr(written[max(0, found.start() - 60) : found.end() + 60])


def shows(terminal: Terminal, *words: str) -> None:
    """Wait for words, and look that nothing else came with them."""
    for one in words:
        terminal.wait_for(one)
    terminal.settle()
    harmless(terminal)


def printed(office: Office, *arguments: str, answer: str = "") -> tuple[int, str]:
    """Run a command on a terminal: its exit status, and what stands there."""
    with Terminal(office.argv(*arguments), 200, 50) as terminal:
        if answer:
            assert terminal.wait_bytes(b"[y/N]", 0) is not None
            terminal.send(answer)
        status = terminal.wait()
        harmless(terminal)
        assert b"\x07" not in terminal.raw
        return status, terminal.text()


@pytest.fixture(params=[HOSTILE, LONG], ids=["hostile", "long"])
def words(request: pytest.FixtureRequest) -> str:
    """What everything is called."""
    return str(request.param)


@pytest.fixture
def office(home: Path) -> Office:
    """An office."""
    return Office(home)


@pytest.fixture
def laid_out(office: Office, words: str) -> Office:
    """A meeting with hostile names, roles, items and a hostile venue, all from the command line."""
    office.run("body", "add", f"{BODY} {words}", "--noun", words)
    body = f"{BODY} {words}"
    for code, name in (("hp", words), ("ob", "Other Bell")):
        office.run("person", "add", f"{name} {code}", "--title", words, "--code", code)
        office.run("seat", "add", body, code, "--role", words, "--party", words)
    office.run("new", body, "--date", "9 July 2015 10am", "--venue", words)
    ref = "2015-07-09"
    for _ in range(3):
        office.run("item", "add", ref, words)
    return office


def test_what_commands_print_is_text(laid_out: Office, words: str) -> None:
    ref = "2015-07-09"
    for arguments in (
        ("list",),
        ("list", "--json"),
        ("body", "list"),
        ("body", "list", "--json"),
        ("person", "list"),
        ("person", "list", "--json"),
        ("item", "list", ref),
        ("item", "add", ref, words, "--number", f"9{HOSTILE}"),
        ("item", "amend", ref, "1", "--number", HOSTILE),
        ("person", "add", f"Third {words}"),
        ("body", "add", f"Second {words}"),
        ("log", ref),
        ("log", ref, "--json"),
        ("check", ref),
        ("export", ref),
        ("meeting", "amend", ref, "--venue", f"Hall {words}"),
    ):
        status, _ = printed(laid_out, *arguments)
        assert status == 0, arguments
    assert MARKUP in printed(laid_out, "person", "list")[1] or words is LONG


REFUSED = (
    ("log", HOSTILE),
    (HOSTILE,),
    (f"--no{HOSTILE}",),
    ("new", HOSTILE, "--date", HOSTILE),
    ("person", "amend", HOSTILE, "--name", "x"),
    ("person", "amend", LONG, "--name", "x"),
    ("seat", "add", HOSTILE, HOSTILE),
    ("body", "add", "Panel", "--style", HOSTILE),
    ("item", "add", HOSTILE, HOSTILE),
    ("item", "remove", "2015-07-09", HOSTILE),
    ("meeting", "amend", "2015-07-09", "--approved", HOSTILE),
    ("export", "2015-07-09", "--format", HOSTILE),
    ("export", "2015-07-09", "--out", f"/nowhere/{HOSTILE}"),
    ("import", "people", f"/nowhere/{HOSTILE}"),
)


def test_a_refusal_that_echoes_what_was_typed_is_text(office: Office) -> None:
    office.run("new", BODY, "--date", "9 July 2015")
    for arguments in REFUSED:
        status, text = printed(office, *arguments)
        assert status == 2, arguments
        assert text.startswith("meetingtui: ") or LONG in arguments, arguments


def test_files_with_hostile_names_and_words_are_shown_as_text(
    office: Office, tmp_path: Path
) -> None:
    office.run("new", BODY, "--date", "9 July 2015")
    people = tmp_path / "people.csv"
    people.write_text(f'name,title\n"{TYPED}","{TYPED}"\n', encoding="utf-8")
    agenda = tmp_path / "agenda.txt"
    agenda.write_text(f"1. {TYPED}\n2. {TYPED * 300}\n", encoding="utf-8")
    report = tmp_path / "report.txt"
    report.write_text(f"Report to {TYPED}\n\n1. {TYPED}\n\n2. {TYPED * 300}\n", encoding="utf-8")
    for arguments in (
        ("import", "people", str(people), "--dry-run"),
        ("import", "people", str(people), "--json", "--dry-run"),
        ("import", "agenda", REF, str(agenda), "--dry-run"),
        ("import", "agenda", REF, str(agenda), "--json", "--dry-run"),
        ("import", "report", str(report)),
        ("import", "report", str(report), "--json"),
    ):
        status, _ = printed(office, *arguments)
        assert status == 0, arguments


def test_a_damaged_book_with_a_hostile_name_is_text(office: Office) -> None:
    office.run("new", BODY, "--date", "9 July 2015")
    name = HOSTILE.replace("/", "")
    book = office.home / "books" / f"2014-01-01 {name}.db"
    book.write_bytes(b"junk")
    for command in ("list", "list --json", "log 2014", "export 2014"):
        printed(office, *command.split())
    with Terminal(office.argv(), 120, 40) as terminal:
        shows(terminal, "damaged")
        terminal.key("down", "enter")
        shows(terminal, "backup.")
        terminal.key("f")
        terminal.settle()
        terminal.key("e")
        terminal.settle()
        terminal.key("x")
        shows(terminal, "y yes")
        terminal.key("n", "q")
        assert terminal.wait() == 0
        harmless(terminal)
    status, text = printed(office, "meeting", "remove", "2014", answer="y\n")
    assert status == 0
    assert "Removed" in text
    assert not book.exists()


def _library(terminal: Terminal) -> None:
    shows(terminal, BODY, "planned")
    for key, seen in (("e", "Where?"), ("x", "y yes")):
        terminal.key(key)
        shows(terminal, seen)
        terminal.key("escape")
        terminal.wait_gone(seen)
    terminal.key("n")
    shows(terminal, "Which body meets?")
    for field in ("Parks Panel", HOSTILE, "Hall"):
        terminal.paste(field)
        terminal.settle()
        terminal.key("enter")
    shows(terminal, "! ", MARKUP)
    terminal.key("ctrl+u", "escape")
    terminal.wait_gone("Which body meets?")


def _register(terminal: Terminal) -> None:
    terminal.key("p")
    shows(terminal, "BODIES", "[/bold] [red")
    for key, seen in (("enter", "What it calls itself"), ("x", "y yes")):
        terminal.key("home", key)
        shows(terminal, seen)
        terminal.key("escape")
        terminal.wait_gone(seen)
    for key in ("enter", "s", "x"):
        terminal.key("end", key)
        terminal.settle()
        harmless(terminal)
        terminal.key("escape")
        terminal.settle()
    terminal.key("p")
    shows(terminal, "Job title or office")
    terminal.send(f"Typed {TYPED}")
    terminal.settle()
    for field in (HOSTILE, HOSTILE, "zz"):
        terminal.key("enter")
        terminal.paste(field)
        terminal.settle()
    terminal.key("enter")
    shows(terminal, "Done", f"Typed {MARKUP}")
    terminal.key("escape")
    terminal.wait_gone("BODIES")


def test_the_library_and_the_register_show_text(laid_out: Office) -> None:
    for size in ((80, 24), (120, 40)):
        with Terminal(laid_out.argv(), *size) as terminal:
            _library(terminal)
            if size == (120, 40):
                _register(terminal)
            terminal.key("q")
            assert terminal.wait() == 0
            harmless(terminal)


def enter(terminal: Terminal, line: str) -> None:
    """Paste a line and enter it; whatever comes of it is text."""
    terminal.paste(line)
    terminal.settle(0.1)
    terminal.key("enter")
    terminal.settle(0.1)
    harmless(terminal)


def _minuting(terminal: Terminal, words: str) -> None:
    terminal.send("/start\r/n\r/pr all\r/ch hp\r")
    shows(terminal, "item 1")
    for verb in ("", "/w ", "/d hp ", "/l ", "/r ", "/a hp: ", "/ns ", "/doc ", "/no ", "/vb "):
        enter(terminal, f"{verb}{words}")
    shows(terminal, "[/bold] [red")
    terminal.send(f"{TYPED}\r")
    shows(terminal, "[/bold] [red")


def _refused(terminal: Terminal, words: str) -> None:
    for line in (
        f"/zz{words}",
        f"/in {words}",
        f"/go {words}",
        f"/f p1 {words} > x",
        f"/at {words}",
    ):
        enter(terminal, line)
        terminal.key("ctrl+u")
        terminal.send("/held\r")
        terminal.settle(0.1)
        terminal.key("ctrl+u", "backspace")
        harmless(terminal)


def _pages(terminal: Terminal) -> None:
    for opened in ("/check\r", "/?\r", "/read\r", "/where\r"):
        terminal.send(opened)
        terminal.settle()
        harmless(terminal)
        terminal.key("escape")
        terminal.settle()
    terminal.send("/pr\r")
    shows(terminal, "Roll")
    terminal.key("p", "escape")
    terminal.settle()
    terminal.send("@h")
    terminal.settle()
    terminal.key("ctrl+u", "ctrl+g", "ctrl+g", "up", "enter", "ctrl+u", "escape", "f12")
    terminal.settle()
    terminal.key("escape")
    terminal.settle()
    harmless(terminal)


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
def test_the_table_and_following_show_text(
    laid_out: Office, words: str, size: tuple[int, int]
) -> None:
    acts: tuple[Callable[[Terminal], None], ...] = (
        lambda terminal: _minuting(terminal, words),
        lambda terminal: _refused(terminal, words),
        _pages,
    )
    with Terminal(laid_out.argv("open", "2015-07-09"), *size) as terminal:
        terminal.wait_for(PROMPT)
        for act in acts:
            act(terminal)
            assert not terminal.ended, terminal.text()
        with Terminal(laid_out.argv("follow", "2015-07-09"), *size) as chair:
            shows(chair, "is minuting", "[red")
            for key in ("left", "right", "right", "pageup", "end"):
                chair.key(key)
                chair.settle()
            harmless(chair)
            chair.key("q")
            assert chair.wait() == 0
        with Terminal(laid_out.argv("open", "2015-07-09"), *size) as second:
            shows(second, "is minuting")
            second.key("q")
            assert second.wait() == 0
        terminal.key("ctrl+u", "ctrl+u")
        terminal.send("/quit\r")
        assert terminal.wait() == 0
        harmless(terminal)
    assert b"All is well" in laid_out.run("verify", "2015-07-09")


def test_plain_mode_answers_with_text(laid_out: Office, words: str, tmp_path: Path) -> None:
    """Its lines come from a pipe, as a terminal would echo them; its answers go to a terminal."""
    script = tmp_path / "script"
    lines = ["/start", "/n", words, f"/w {words}", f"/zz{words}", f"/in {words}", "/read"]
    script.write_text("\n".join([*lines, "/where", "/check", "/quit"]), encoding="utf-8")
    program = " ".join(f"'{part}'" for part in laid_out.argv("plain", "2015-07-09"))
    with Terminal(["sh", "-c", f"{program} < '{script}'"], 200, 50) as terminal:
        assert terminal.wait() == 1
        harmless(terminal)
        assert b"[/bold] [red" in terminal.raw
