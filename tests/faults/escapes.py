"""Words that command a terminal, in every text field of every record, shown wherever they can be.

The door for typed text would let none of it in, so it is written past that door, as a damaged or
foreign program might. What is looked at are the bytes that arrive at a real pseudo-terminal.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import fields
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Record, Step, with_fields
from meetingtui.domain.register import Register
from meetingtui.publish.csv_lists import LISTS
from tests.e2e.places import PROGRAM, book_of
from tests.faults.registry import Outcome, Trials, fault
from tests.specimens import Room, specimens
from tests.terminal import Terminal

HOSTILE = (
    " \x1b]0;gotcha\x07\x1b]52;c;Z290Y2hh\x07\x1b[66;6H\x1bP66\x1b\\\x9b66;6H\x9d0;gotcha\x9c\x85"
    "\u202ethgir\u202c\u2066\u2069\u200e\u200f\u061c\ufeff\u2028[/b] [@click=app.quit]x[/]"
)
POINTER = re.compile("\x1b\\]22;[a-z]+\x07")
"""Textual's own words about the shape of the mouse's pointer."""
FORBIDDEN = re.compile(
    "\x1b\\]|\x1bP|\x1b\\[66;6H|[\x80-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)
# Words of the program's own, among which it chooses: with others the record means nothing.
CLOSED = frozenset({
    "uuid", "kind", "quorum", "status", "state", "mode", "ending", "method", "result",
    "outcome", "standing", "capacity", "extent", "path", "effect", "how", "whose",
    "house_style", "holder_table", "requirement", "findings_off", "jurisdiction", "call_in",
    "action_series", "recommendation_series", "series_year", "year", "circulated", "part",
})  # fmt: skip
CLOSED_IN = frozenset({("mover", "role"), ("cover", "said"), ("tally", "category")})
QUICK = ("full-council",)
TOLD = (
    "list",
    "list --json",
    "log {}",
    "log {} --json",
    "log {} --audience full",
    "check {}",
    "check {} --json",
    "verify {}",
    "item list {}",
    "item list {} --json",
    "body list",
    "body list --json",
    "person list",
    "person list --json",
    "export {}",
    "export {} --audience full",
    *(f"export {{}} --format csv --list {name}" for name in LISTS),
)
PANES = ("/?", "/check", "/read", "/where", "/pr", "/v", "/held", "/see 1", "/see 2", "/zz")


@fault(
    "terminal_escape_all_screens",
    promise="OSC, DCS, C1 and marks of direction out of records, in what reaches a terminal: 0",
    long=True,
    timed=False,
)
def terminal_escape_all_screens(trials: Trials) -> Outcome:
    """Poison specimens, and show them on every screen, by every command and in plain mode."""
    chosen = [one for one in specimens() if trials.full or one.name in QUICK]
    poisoned, kinds, shown, found = 0, set[str](), 0, dict[str, str]()
    for one in chosen:
        home = trials.folder / one.name
        room = Room(home)
        ref = room.keyed_in(one)
        book = book_of(home, ref)
        number, tables = _poisoned(book)
        poisoned += number + _poisoned_register(home / "register.db")
        kinds |= tables
        for name, raw in _everywhere(home, book, trials.full):
            shown += len(raw)
            if command := commands_in(raw):
                found[f"{one.name}: {name}"] = command
        for note in home.glob("crashes/*"):
            found[f"{one.name}: a crash"] = note.read_text(encoding="utf-8")
    figures = (
        f"{poisoned} fields of {len(kinds)} kinds of records in {len(chosen)} meetings, "
        f"{shown} bytes shown; commands among them {len(found)}"
    )
    figures = "; ".join([figures, *(f"{name}: {said}" for name, said in found.items())])
    return Outcome(figures, not found and poisoned > 0 and len(kinds) > 20)


def commands_in(raw: bytes) -> str:
    """The first place in what a terminal was sent that would command it; empty when none would."""
    written = POINTER.sub("", raw.decode("utf-8", "replace"))
    found = FORBIDDEN.search(written)
    return repr(written[max(0, found.start() - 40) : found.end() + 40]) if found else ""


def _poison(record: Record) -> Record:
    """The record with hostile words in every field of free text."""
    table = type(record).TABLE
    changed = {
        one.name: f"{getattr(record, one.name)}{HOSTILE}"
        for one in fields(record)
        if "text" in one.metadata and one.name not in CLOSED and (table, one.name) not in CLOSED_IN
    }
    return with_fields(record, **changed)


def _poisoned(book: Path) -> tuple[int, set[str]]:
    """Poison every record of a book by a step of its history: how many fields, which tables."""
    desk = Desk(book, f"Clerk{HOSTILE}", second=book.parent.parent / "state")
    try:
        changes = [Change(one, _poison(one)) for one in desk.minutes]
        changes = [change for change in changes if change.before != change.after]
        step = Step(desk.clock.utc(), desk.who, f"Poisoned{HOSTILE}", tuple(changes))
        desk._record(step)
        assert desk.durable(60)
    finally:
        desk.close()
    kept = meetings.read(book)
    tables = {type(change.record).TABLE for change in changes}
    return sum(_commands(one) for kind in Minutes.KINDS for one in kept.all(kind)), tables


def _commands(record: Record) -> int:
    return sum("\x1b]" in str(getattr(record, one.name)) for one in fields(record))


def _poisoned_register(path: Path) -> int:
    number = 0
    with closing(sqlite3.connect(path)) as conn:
        for kind in Register.KINDS:
            for one in fields(kind):
                if "text" in one.metadata and one.name not in CLOSED:
                    asked = f"UPDATE {kind.TABLE} SET {one.name} = {one.name} || ? "
                    with suppress(sqlite3.IntegrityError):
                        number += conn.execute(asked, (HOSTILE,)).rowcount
        conn.commit()
    return number


def _everywhere(home: Path, book: Path, full: bool) -> Iterator[tuple[str, bytes]]:
    """What a terminal is sent by everything that shows records."""
    ref = book.stem
    for line in TOLD:
        argv = [word.replace("{}", ref) for word in line.split()]
        with _program(home, *argv, cols=200) as terminal:
            terminal.wait(60)
            assert b"Traceback" not in terminal.raw, (line, terminal.text())
            yield line, bytes(terminal.raw)
    for size in ((120, 40), (80, 24)) if full else ((120, 40),):
        with _program(home, "open", ref, cols=size[0], rows=size[1]) as terminal:
            terminal.wait_for("F1 help", 60)
            _walk_the_table(terminal)
            yield f"the table, {size}", bytes(terminal.raw)
        with _program(home, "follow", ref, cols=size[0], rows=size[1]) as terminal:
            terminal.settle(0.5)
            for key in ("left", "pageup", "pageup", "left", "end", "right"):
                terminal.key(key)
                terminal.settle(0.1, 3)
            yield f"following, {size}", _ended_well(terminal)
        with _program(home, cols=size[0], rows=size[1]) as terminal:
            terminal.settle(0.5)
            for key in ("f1", "escape", "e", "escape", "x", "escape", "p", "enter", "escape"):
                terminal.key(key)
                terminal.settle(0.15, 3)
            terminal.key("end", "enter")
            terminal.settle(0.15, 3)
            yield f"library and register, {size}", _ended_well(terminal)
    script = home / "script"
    script.write_text("".join(f"{line}\n" for line in (*PANES, "/quit")), encoding="utf-8")
    asked = f"'{PROGRAM}' --home '{home}' plain {ref} < '{script}'"
    with Terminal(["sh", "-c", asked], 200, 50) as terminal:
        terminal.wait(60)
        yield "plain mode", bytes(terminal.raw)


def _walk_the_table(terminal: Terminal) -> None:
    for line in PANES:
        terminal.send(f"{line}\r")
        terminal.settle(0.15, 3)
        terminal.key("escape", "ctrl+u", "pageup")
        terminal.settle(0.1, 3)
    for keys in (("@", "a"), ("ctrl+u", "up", "enter"), ("ctrl+u", "f12"), ("escape", "f8", "f9")):
        terminal.key(*keys)
        terminal.settle(0.15, 3)
    _ended_well(terminal)


def _ended_well(terminal: Terminal) -> bytes:
    assert not terminal.ended, terminal.text()
    return bytes(terminal.raw)


def _program(home: Path, *arguments: str, cols: int = 120, rows: int = 40) -> Terminal:
    return Terminal([str(PROGRAM), "--home", str(home), *arguments], cols, rows)
