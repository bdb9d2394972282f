"""Killed in the middle: kill -9 at random moments of typing, again and again, on one book."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.paths import Home
from tests.e2e.office import PROMPT, SAVED, Office
from tests.e2e.places import specimen_path
from tests.terminal import Terminal

TRIALS = 30
KEYS_A_SECOND = 12.0
WORDS = ("members", "asked", "officers", "about", "water", "butts", "price", "seed", "each", "site")


class Typist:
    """Types numbered lines at a human pace, and remembers every key."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._line = 0
        self.typed = ""
        self._due = ""

    def press(self, terminal: Terminal) -> None:
        """Press the next key."""
        if not self._due:
            self._line += 1
            said = self._chance.choices(WORDS, k=self._chance.randint(1, 4))
            self._due = f"{self._line} {' '.join(said)}\n"
        key, self._due = self._due[0], self._due[1:]
        self.typed += key
        terminal.send("\r" if key == "\n" else key)

    def pause(self, terminal: Terminal) -> None:
        """Wait as a typist does between two keys."""
        terminal.pump(min(0.4, self._chance.expovariate(KEYS_A_SECOND)))

    def take_back(self, kept: str) -> None:
        """Go on after a crash from what was `kept` of all that was typed."""
        lost = self.typed[len(kept) :]
        self.typed, self._due = kept, lost + self._due


def acknowledged(terminal: Terminal, typed: str) -> int:
    """How many lines the last screen showed as minuted while it said that all was saved."""
    screen = terminal.screen()
    if not SAVED.search("\n".join(screen)):
        return 0
    prompts = [row for row, shown in enumerate(screen) if PROMPT in shown]
    minute = "\n".join(screen[: prompts[-1]])
    lines = typed.split("\n")[:-1]
    return max((n for n, line in enumerate(lines, 1) if f" {line}" in minute), default=0)


def kept(office: Office, ref: str) -> tuple[list[str], str]:
    """The recorded lines and the unfinished one, as the book has them."""
    desk = Desk(meetings.find(Home(office.home), ref).path, "Clerk")
    try:
        draft = desk.drafts.get("line")
        return office.points(ref), draft.text if draft else ""
    finally:
        desk.close()


@pytest.mark.slow
def test_nothing_acknowledged_is_lost_by_kill_9(tmp_path: Path) -> None:
    seed = random.randrange(10**9)
    chance = random.Random(seed)
    office = Office(tmp_path / "home")
    ref = office.lay_out(specimen_path("agenda.md"))
    office.plain(ref, ["/start", "/go 2"])
    typist = Typist(chance)
    draft = ""
    missing: list[int] = []
    acknowledgements = 0
    for trial in range(TRIALS):
        terminal = office.live(ref)
        if draft:
            terminal.wait_for("item 2: your line is here")
        end = time.perf_counter() + chance.uniform(0.2, 2.0)
        while time.perf_counter() < end:
            typist.press(terminal)
            typist.pause(terminal)
        terminal.child.kill()
        assert terminal.wait() == -9
        safe = acknowledged(terminal, typist.typed)
        acknowledgements += bool(safe)
        terminal.close()

        recorded, draft = kept(office, ref)
        found = "".join(f"{line}\n" for line in recorded) + draft
        said = f"seed {seed}, trial {trial}: typed {typist.typed[-80:]!r}, kept {found[-80:]!r}"
        assert typist.typed.startswith(found), said
        assert len(recorded) >= safe, said
        missing.append(len(typist.typed[len(found) :].replace("\n", "")))
        typist.take_back(found)
    assert acknowledgements > TRIALS / 2, f"seed {seed}: the screen hardly ever said saved"
    assert max(missing) <= 2, f"seed {seed}: {missing}"
    assert sum(map(bool, missing)) <= TRIALS // 20, f"seed {seed}: {missing}"
    assert office.run("verify", ref)
