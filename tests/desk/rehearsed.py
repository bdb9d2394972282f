"""A rehearsal minuted line by line, at moments of the debate that a test chooses."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from meetingtui.desk import rehearsal, rehearsal_sheet
from meetingtui.desk.rehearsal import Debate, Rehearsing
from meetingtui.desk.rehearsal_sheet import Found, Sheet
from meetingtui.domain import text
from meetingtui.intake import rehearsals
from meetingtui.paths import Home
from meetingtui.store import history
from tests.desk.books import WHO

DAY = date(2026, 3, 12)
SCRIPT = """
title = "Floods"
body = "Rivers Board"
begins = "10:00"
agenda = ["Apologies", "Floods"]
prepared = ["/pr all but cd", "/start", "/n"]
[[people]]
name = "Ann Bell"
honorific = "Councillor"
code = "ab"
[[people]]
name = "Cy Dee"
code = "cd"
[[people]]
name = "Eve Fox"
title = "Engineer"
code = "ef"
category = "officer"
"""
TEN_WORDS = "one two three four five six seven eight nine ten"
"""Four seconds of speech."""


class Ticking:
    """Seconds that a test lets go by."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def said(wants: str, by: str = "ab") -> str:
    """An utterance of ten words after six seconds of silence: each takes ten seconds."""
    return f'[[said]]\nby = "{by}"\nwords = "{TEN_WORDS}"\nafter = 6\nwants = [{wants}]\n'


class Room:
    """The room of a rehearsal: lines are entered at seconds of the debate."""

    def __init__(self, root: Path, script: str, pace: float = 1.0) -> None:
        self.ticking = Ticking()
        self.debate = Debate(rehearsals.read(script), pace, self.ticking, DAY)
        self.book = rehearsal.lay_out(Home(root), self.debate, WHO)
        self.capture = Rehearsing(self.book, WHO, self.debate, lambda: None)
        self.capture.accept_codes = True
        self.debate.go_on()

    def at(self, second: float) -> None:
        """Let the debate be so far."""
        self.ticking.now = second / self.debate.pace

    def enter(self, line: str) -> str:
        """Type a line, a key a character, and enter it; what is answered."""
        for _ in f"{line}\r":
            self.debate.struck()
        stored = text.typed(line)
        self.capture.splice(0, len(self.capture.line.text), stored, len(stored))
        return self.capture.enter().sentence

    def sheet(self) -> Sheet:
        """The sheet when the clerk leaves now."""
        heard = self.debate.seconds
        self.capture.close()
        steps = history.log(self.book)
        debate = self.debate
        return rehearsal_sheet.drawn_up(
            debate.script, debate.pace, debate.began, heard, debate.strokes, steps
        )


def minuted(
    root: Path, wants: Iterable[str], *lines: tuple[float, str], left: float = 600.0
) -> Sheet:
    """The sheet of a rehearsal with an utterance for each want, and lines at these seconds."""
    room = Room(root, SCRIPT + "".join(map(said, wants)))
    for second, line in lines:
        room.at(second)
        room.enter(line)
    room.at(left)
    return room.sheet()


def only(sheet: Sheet) -> Found:
    """What became of the one thing wanted."""
    (found,) = sheet.found
    return found
