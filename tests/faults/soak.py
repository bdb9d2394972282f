"""A long meeting's typing: memory, the write-ahead log, and the time to open it again."""

from __future__ import annotations

import random
import time
from pathlib import Path

from meetingtui.desk.desk import Desk
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import Kept, lay_out, table
from tests.terminal import Terminal

KEYS = 86_400
GROWTH_MIB, LOG_MIB, REPLAY_S = 20, 8, 1.0
KEYS_A_LINE = 80
DRAFT = "This line is typed on and on"
_AT_ONCE = 8
_WORDS = ("members", "asked", "officers", "about", "water", "price", "seed", "stile", "path")


def _lines(rng: random.Random, keys: int) -> list[str]:
    """Lines of about KEYS_A_LINE characters, so many that they take `keys` keys."""
    lines: list[str] = []
    left = keys
    while left > 0:
        line = f"{len(lines) + 1}"
        while len(line) < min(KEYS_A_LINE, left - 1):
            line += f" {rng.choice(_WORDS)}"
        lines.append(line)
        left -= len(line) + 1
    return lines


def _typed(terminal: Terminal, keys: str) -> None:
    """Type faster than anybody can."""
    for at in range(0, len(keys), _AT_ONCE):
        terminal.send(keys[at : at + _AT_ONCE])
        terminal.read(0.01)


@fault(
    "soak",
    f"{KEYS:,} keys: memory grows ≤ {GROWTH_MIB} MiB, the log at idle ≤ {LOG_MIB} MiB, opening "
    f"with half of the keys to replay ≤ {REPLAY_S:.0f} s; 0 lost",
)
def soak(trials: Trials) -> Outcome:
    """Half of a two-hour meeting's keys become lines, half are spent on mending one."""
    book = lay_out(trials.folder / "home")
    keys = trials.of(2_000, KEYS)
    lines = _lines(trials.rng, keys // 2)
    with table(book) as terminal:
        _typed(terminal, "/n warming up\r")
        terminal.settle(1.0)
        before = terminal.resident()
        _typed(terminal, "".join(f"{line}\r" for line in lines))
        terminal.wait_until(lambda text: lines[-1][:20] in text, 300, "the last line")
        terminal.settle(3.5, 60)
        log = Path(f"{book}-wal").stat().st_size / 2**20
        _typed(terminal, DRAFT)
        _typed(terminal, "x\x7f" * (keys // 4))
        _typed(terminal, "!")
        terminal.wait_for(f"{DRAFT}!", 300)
        terminal.wait_until(lambda text: " 0 waiting" in text, 60, "all saved")
        grown = (terminal.resident() - before) / 2**20
        terminal.child.kill()
        terminal.wait()
    began = time.monotonic()
    Desk(book, "Clerk", second=book.parent.parent / "state").close()
    opened = time.monotonic() - began
    kept = Kept.read(book)
    lost = sum(line not in kept.lines for line in lines) + (kept.draft != f"{DRAFT}!")
    figures = (
        f"{keys:,} keys, {len(lines)} lines: memory grew {grown:.1f} MiB, log {log:.1f} MiB, "
        f"opened in {opened:.2f} s; lines lost {lost}"
    )
    ok = grown <= GROWTH_MIB and log <= LOG_MIB and opened <= REPLAY_S and not lost
    return Outcome("; ".join([figures, *kept.faults]), ok and not kept.faults)
