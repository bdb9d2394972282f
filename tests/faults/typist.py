"""A typist at the real table: types at a human pace, and knows when every key was pressed."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from datetime import time as time_of_day
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.domain.points import Point
from meetingtui.store import history
from tests.desk.books import capturing, entered, laid_out
from tests.e2e.office import PROMPT
from tests.e2e.places import PROGRAM
from tests.terminal import Terminal

KEYS_A_SECOND = 12.0
LONGEST_PAUSE_S = 0.4
_WORDS = ("members", "asked", "officers", "about", "water", "price", "seed", "each", "site", "gate")
_SAVED = re.compile(r"saved (\d\d:\d\d:\d\d) · (\d+) waiting")


def lay_out(home: Path) -> Path:
    """A meeting that has begun, with an item taken; its book's path."""
    book = laid_out(home, "Stiles", "Gates")
    with capturing(book) as capture:
        for line in ("/start 10:00", "/in ao be cs", "/go 1"):
            verdict = entered(capture, line)
            assert verdict.recorded, verdict.sentence
    return book


def table(book: Path, env: Mapping[str, str] | None = None) -> Terminal:
    """The live screen of a book, its line ready."""
    home = book.parent.parent
    terminal = Terminal([str(PROGRAM), "--home", str(home), "open", book.stem], env=env)
    try:
        terminal.wait_for(PROMPT, 60)
        terminal.settle(0.1)
    except AssertionError:
        terminal.close()
        raise
    return terminal


@dataclass(frozen=True, slots=True)
class Kept:
    """What a book holds: its recorded lines, the unfinished one, what is wrong with it."""

    lines: tuple[str, ...]
    draft: str
    faults: tuple[str, ...]

    @classmethod
    def read(cls, book: Path) -> Kept:
        """Open the book as the program does, and verify it."""
        desk = Desk(book, "Clerk", second=book.parent.parent / "state")
        try:
            draft = desk.drafts.get("line")
            points = tuple(point.text for point in desk.minutes.all(Point))
        finally:
            desk.close()
        return cls(points, draft.text if draft else "", history.verify(book).sentences)

    @property
    def typed(self) -> str:
        """The keys that lead to it."""
        return "".join(f"{line}\n" for line in self.lines) + self.draft


class Typist:
    """Types numbered lines. `typed` is every key so far, a line break for Enter."""

    def __init__(self, rng: random.Random, pace: float = KEYS_A_SECOND) -> None:
        self._rng = rng
        self._pace = pace
        self._line = 0
        self._due = ""
        self.typed = ""
        self.pressed: list[float] = []
        self._seen: list[tuple[datetime, int]] = []

    @property
    def line(self) -> str:
        """The unfinished line."""
        return self.typed.rpartition("\n")[2]

    def press(self, terminal: Terminal) -> None:
        """Press the next key."""
        if not self._due:
            self._line += 1
            said = self._rng.choices(_WORDS, k=self._rng.randint(1, 4))
            self._due = f"{self._line} {' '.join(said)}\n"
        key, self._due = self._due[0], self._due[1:]
        self.pressed.append(time.monotonic())
        terminal.send("\r" if key == "\n" else key)
        self.typed += key

    def type_for(self, terminal: Terminal, seconds: float) -> None:
        """Press keys for so long, with pauses as a typist has them, and look at the screen."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.press(terminal)
            terminal.pump(min(LONGEST_PAUSE_S, self._rng.expovariate(self._pace), left))
            self._look(terminal)

    def wait_for_echo(self, terminal: Terminal) -> None:
        """Wait until the screen shows the unfinished line."""
        terminal.wait_until(lambda text: self._shown(text.split("\n")), 30, repr(self.line))

    def _look(self, terminal: Terminal) -> None:
        if self._shown(terminal.screen()):
            self._seen.append((datetime.now(), len(self.typed)))

    def _shown(self, screen: list[str]) -> bool:
        rows = [row for row in screen if PROMPT in row]
        return bool(rows) and rows[-1].partition(PROMPT)[2].strip().startswith(self.line.strip())

    def counted(self, terminal: Terminal) -> int:
        """How many keys the last screen counted as saved.

        It said “saved 14:03:07 · 2 waiting”: so were all keys whose echo was seen before 14:03:07,
        but for the last two.
        """
        screen = terminal.screen()
        found = _SAVED.findall("\n".join(screen))
        if not found:
            return 0
        today = datetime.now().date()
        clock, waiting = found[-1]
        at = datetime.combine(today, time_of_day.fromisoformat(clock))
        prompts = [row for row, shown in enumerate(screen) if PROMPT in shown]
        minute = "\n".join(screen[: prompts[-1]]) if prompts else ""
        lines = self._ends_of_lines()
        seen = max((count for when, count in self._seen if when < at), default=0)
        if int(waiting):
            return max(0, seen - int(waiting))
        return seen or max((end for line, end in lines if f" {line}\n" in f"{minute}\n"), default=0)

    def _ends_of_lines(self) -> Iterator[tuple[str, int]]:
        end = 0
        for line in self.typed.split("\n")[:-1]:
            end += len(line) + 1
            yield line, end

    def lost(self, kept: str, now: float) -> tuple[int, float]:
        """How many characters are not among those kept, and how many ms ago the first was typed."""
        rest = self.typed[len(kept) :]
        characters = len(rest.replace("\n", ""))
        if not rest:
            return 0, 0.0
        return characters, (now - self.pressed[len(kept)]) * 1000

    def take_back(self, kept: str) -> None:
        """Go on after a crash from what was `kept` of all that was typed."""
        rest = self.typed[len(kept) :]
        self.typed, self._due = kept, rest + self._due
        self.pressed = self.pressed[: len(kept)]
        self._seen.clear()


def points(book: Path) -> list[str]:
    """The words of every key point in a book, read without the pen."""
    return [point.text for point in meetings.read(book).all(Point)]
