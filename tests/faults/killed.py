"""The program ends in the middle of typing: killed, told to end, its terminal closed."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.injection import Injection, NotPossible
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import Kept, Typist, lay_out, table
from tests.terminal import Terminal

SLOW_MS = 100
MOST_LOST = 2
SHARE_WITH_MORE_THAN_ONE = 0.05
PASS = "counted but missing 0, lost ≤ 1 character in ≥ 95 %, never more than 2, every book whole"

End = Callable[[Terminal], None]


@dataclass(slots=True)
class Tally:
    """What became of the keys, trial by trial."""

    keys: int = 0
    counted: int = 0
    missing: int = 0
    broken: int = 0
    lost: list[int] = field(default_factory=list)
    ages: list[float] = field(default_factory=list)
    examples: list[str] = field(default_factory=list)

    @property
    def figures(self) -> str:
        """The figures in words."""
        said = (
            f"{len(self.lost)} ends, {self.keys} keys, {self.counted} counted as saved, of these "
            f"missing {self.missing}; characters lost in {sum(map(bool, self.lost))} ends, most "
            f"{max(self.lost, default=0)}, oldest {max(self.ages, default=0):.0f} ms; "
            f"books not whole or not what was typed {self.broken}"
        )
        return "; ".join([said, *self.examples[:2]])

    @property
    def whole(self) -> bool:
        """Whether nothing counted is missing and every book is whole, after real trials."""
        return not self.missing and not self.broken and self.counted > 0


def put_through(
    trials: Trials, number: int, end: End, env: Mapping[str, str] | None = None
) -> Tally:
    """Type into one book and end the program, again and again, going on from what was kept."""
    book = lay_out(trials.folder / "home")
    return _ended_again_and_again(trials, book, number, end, env)


def _ended_again_and_again(
    trials: Trials, book: Path, number: int, end: End, env: Mapping[str, str] | None
) -> Tally:
    tally, typist = Tally(), Typist(trials.rng)
    for done in range(3 * number):
        # A trial says something once a key was counted as saved: on a slow disk few are.
        if done >= number and tally.counted:
            break
        before = len(typist.typed)
        with table(book, env) as terminal:
            typist.wait_for_echo(terminal)
            typist.type_for(terminal, trials.rng.uniform(1.0, 3.0))
            now = time.monotonic()
            end(terminal)
            terminal.wait(20)
            counted = typist.counted(terminal)
        kept = Kept.read(book)
        if kept.faults or not typist.typed.startswith(kept.typed):
            tally.broken += 1
            tally.examples.append(
                f"typed {typist.typed[-60:]!r}, kept {kept.typed[-60:]!r} {kept.faults}"
            )
            return tally
        tally.keys += len(typist.typed) - before
        tally.counted += max(0, counted - before)
        tally.missing += max(0, counted - len(kept.typed))
        lost, age = typist.lost(kept.typed, now)
        tally.lost.append(lost)
        tally.ages.append(age)
        typist.take_back(kept.typed)
    return tally


def _judged(tally: Tally) -> Outcome:
    often = sum(lost > 1 for lost in tally.lost)
    few = often <= max(1, SHARE_WITH_MORE_THAN_ONE * len(tally.lost))
    ok = tally.whole and few and max(tally.lost) <= MOST_LOST
    return Outcome(tally.figures, ok)


def _kill(terminal: Terminal) -> None:
    terminal.signal(signal.SIGKILL)


def _end_it(terminal: Terminal) -> None:
    terminal.signal(signal.SIGTERM)


@fault("kill9_pty", PASS)
def kill9_pty(trials: Trials) -> Outcome:
    """Kill -9 at a random moment of typing 12 keys a second."""
    return _judged(put_through(trials, trials.of(4, 200), _kill))


@fault("hangup_pty", PASS)
def hangup_pty(trials: Trials) -> Outcome:
    """The terminal's window is closed."""
    return _judged(put_through(trials, trials.of(2, 40), Terminal.hang_up))


@fault("term_pty", PASS)
def term_pty(trials: Trials) -> Outcome:
    """The program is told to end."""
    return _judged(put_through(trials, trials.of(2, 40), _end_it))


@fault(
    "kill9_slow_disk",
    f"counted but missing 0; the oldest key lost was typed ≤ {2.5 * SLOW_MS:.0f} ms before "
    f"(flushes {SLOW_MS} ms slower)",
)
def kill9_slow_disk(trials: Trials) -> Outcome:
    """Kill -9 where every flush takes 100 ms longer."""
    book = lay_out(trials.folder / "home")
    try:
        disk = Injection(trials.folder, book.parent)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    disk.slow(SLOW_MS)
    tally = _ended_again_and_again(trials, book, trials.of(3, 40), _kill, disk.env)
    ok = tally.whole and max(tally.ages) <= 2.5 * SLOW_MS
    return Outcome(tally.figures, ok)
