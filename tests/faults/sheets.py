"""No cell of a list that is exported is computed by the spreadsheet that opens it."""

from __future__ import annotations

import csv
import io
import random
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from meetingtui.desk.desk import Desk
from meetingtui.domain.record import Change, Record, Step, with_fields
from meetingtui.publish.csv_lists import LISTS
from tests.e2e.places import book_of
from tests.faults.escapes import CLOSED, CLOSED_IN
from tests.faults.registry import Outcome, Trials, fault
from tests.specimens import Room, specimens

QUICK = ("full-council",)
FORMULAS = (
    "=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "\u00a0=1+1",
    "\u3000+1+1", "\u200b=1+1", "\u200e=1+1", "\u202e=1+1", "\u2066@SUM(1)", "\ufeff=1+1",
    "\x00=1+1",
    "\uff1d1+1", "\uff0b1+1", "\uff0d1+1", "\uff20SUM(1)", '=HYPERLINK("http://example.org";"x")',
    "=cmd|' /C calc'!A0", '"=1+1', '",=1+1', '"\r\n=1+1', "\u2028=1+1", "\x85-1+1",
    "=1+1,=2+2;=3+3",
    "  \u200d\u2060\t@SUM(1)", "-- =1+1", "+44 20 7946 0000",
)  # fmt: skip
MARK = "Fxz"
# What a spreadsheet may pass over before it looks whether a cell is to be computed, and the signs.
_PASSED_OVER = r"[\s\x00-\x20\x7f-\x9f\u00ad\u061c\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff]*"
_COMPUTED = re.compile(_PASSED_OVER + r"[=+\-@\uff1d\uff0b\uff0d\uff20]")


@fault(
    "csv_formula",
    "cells that a spreadsheet would compute: 0, in every list of every meeting",
    timed=False,
)
def csv_formula(trials: Trials) -> Outcome:
    """Formulas before every word of every record; the lists are read as a spreadsheet reads."""
    cells, guarded, wrong = 0, 0, list[str]()
    chosen = [one for one in specimens() if trials.full or one.name in QUICK]
    for one in chosen:
        room = Room(trials.folder / one.name)
        ref = room.keyed_in(one)
        _poisoned(book_of(room.home, ref), trials.rng)
        for name in LISTS:
            options = ("--format", "csv", "--list", name, "--audience", "full")
            for cell in _cells(_exported(room, ref, *options)):
                cells += 1
                guarded += cell.startswith("'")
                if is_computed(cell):
                    wrong.append(f"{one.name}, {name}: {cell[:40]!r}")
    figures = f"{len(chosen)} meetings, {cells} cells, {guarded} guarded; computed {len(wrong)}"
    return Outcome("; ".join([figures, *wrong[:3]]), not wrong and guarded > 200)


def is_computed(cell: str) -> bool:
    """Whether a spreadsheet would compute a cell."""
    return cell.startswith(("\t", "\r", "\n")) or _COMPUTED.match(cell) is not None


def _exported(room: Room, ref: str, *options: str) -> str:
    """A list as it is written into a file."""
    target = room.home / "list.csv"
    room.run("export", ref, *options, "--anyway", "--force", "--out", str(target))
    return target.read_bytes().decode("utf-8-sig")


def _cells(said: str) -> Iterator[str]:
    """The cells as a spreadsheet reads them; a number that we wrote is none of the words."""
    for row in csv.reader(io.StringIO(said, newline=""), strict=True):
        yield from (cell for cell in row if not re.fullmatch("[0-9]+", cell))


def _poisoned(book: Path, rng: random.Random) -> None:
    """Put a formula before every free text of every record, by a step of its history."""
    desk = Desk(book, "Clerk", second=book.parent.parent / "state")
    try:
        changes = [Change(one, _poison(one, rng)) for one in desk.minutes]
        changes = [change for change in changes if change.before != change.after]
        desk._record(Step(desk.clock.utc(), desk.who, "Poisoned", tuple(changes)))
        assert desk.durable(60)
    finally:
        desk.close()


def _poison(record: Record, rng: random.Random) -> Record:
    table = type(record).TABLE
    changed = {
        one.name: f"{rng.choice(FORMULAS)}{MARK}{getattr(record, one.name)}"
        for one in fields(record)
        if "text" in one.metadata and one.name not in CLOSED and (table, one.name) not in CLOSED_IN
    }
    return with_fields(record, **changed)
