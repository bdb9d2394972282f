"""Enter and the next item: from the key to the first paint that changes the screen."""

from __future__ import annotations

import time
from contextlib import ExitStack
from pathlib import Path

from tests.bench import bare, live
from tests.bench.figures import Figure, Round, quantile
from tests.terminal import KEYS, Terminal

ROUNDS = 5
TURNS = 24
LIMIT_MS = 100.0
LONGEST_S = 10.0


def _first_change(terminal: Terminal, keys: str | bytes) -> float:
    """Send keys; milliseconds until bytes are read that change what the screen says."""
    terminal.settle(0.2, timeout=5)
    before = terminal.text()
    sent = time.perf_counter()
    terminal.send(keys)
    while time.perf_counter() - sent < LONGEST_S:
        if terminal.read(0.5) and terminal.text() != before:
            return (terminal.read_at - sent) * 1000
    raise SystemExit(f"nothing changed after {keys!r}; the screen:\n{terminal.text()}")


def _undone(terminal: Terminal) -> None:
    """Take the last step back, and wait until the line says so."""
    start = len(terminal.raw)
    terminal.send(KEYS["f9"])
    if terminal.wait_bytes(b"Undone", start, timeout=20) is None:
        raise SystemExit(f"it was never undone; the screen:\n{terminal.text()}")
    terminal.settle(0.6, timeout=5)


def paints(home: Path, ref: str, rounds_of: int = ROUNDS, turns: int = TURNS) -> list[Figure]:
    """Enter and F3 in an item of three hundred points; the yardstick is a bare app's letter."""
    bench = live.Bench(home, ref)
    shares = {"p50": (0.50, None), "p95": (0.95, LIMIT_MS), "p99": (0.99, None)}
    rounds: dict[tuple[str, str], list[Round]] = {}
    for _ in range(rounds_of):
        times: dict[str, list[float]] = {"Enter": [], "next item": []}
        letters: list[float] = []
        with ExitStack() as both:
            one, other = both.enter_context(bench.ours()), both.enter_context(bench.bare())
            one.wait_for(live.READY)
            other.wait_for(bare.PAINTED)
            for terminal in (one, other):
                terminal.settle(2.0, timeout=15)
            for turn in range(turns):
                one.send(f"The position was noted, for time {turn}.")
                times["Enter"].append(_first_change(one, "\r"))
                _undone(one)
                times["next item"].append(_first_change(one, KEYS["f3"]))
                _undone(one)
                letters.append(_first_change(other, "x"))
        for name, found in times.items():
            for share, (part, _) in shares.items():
                both_at = Round(quantile(found, part), quantile(letters, part))
                rounds.setdefault((name, share), []).append(both_at)
    return [
        Figure(f"{name} to first paint, {share}", "ms", tuple(found), limit=shares[share][1])
        for (name, share), found in rounds.items()
    ]
