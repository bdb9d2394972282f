"""The largest meeting at the table: as fast as the one of few items and no roll, its yardstick."""

from __future__ import annotations

import time
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from tests.bench import big, live
from tests.bench.figures import Figure, Round, quantile
from tests.terminal import KEYS, Terminal

ROUNDS = 5
TURNS = 24
NEXT = {"the largest": "Item 22 taken", "the usual": "Item 3 taken"}


def _settled(terminal: Terminal) -> None:
    terminal.settle(0.15, timeout=5)


def _until(terminal: Terminal, keys: str | bytes, words: str) -> float:
    """Send keys; milliseconds until the words are read back from the terminal."""
    _settled(terminal)
    start = len(terminal.raw)
    sent = time.perf_counter()
    terminal.send(keys)
    seen = terminal.wait_bytes(words.encode(), start, timeout=30)
    if seen is None:
        raise SystemExit(f"{words!r} never came; the screen:\n{terminal.text()}")
    return (seen - sent) * 1000


def _entered(terminal: Terminal, probe: str) -> float:
    """A point is typed; from Enter until the line says that it is recorded."""
    terminal.send(probe)
    taken = _until(terminal, "\r", "under item")
    _until(terminal, KEYS["f9"], "Undone")
    return taken


def _stepped(terminal: Terminal, words: str) -> float:
    """From F3 until the line says that the next item is taken."""
    taken = _until(terminal, KEYS["f3"], words)
    _until(terminal, KEYS["f9"], "Undone")
    return taken


def largest(home: Path, ref: str) -> list[Figure]:
    """Start and echo beside a bare app; Enter and the next item beside the usual meeting."""
    place = home / "largest"
    bench, usual = live.Bench(place, big.lay_out(place)), live.Bench(home, ref)
    found = [*live.start(bench), *live.echo(bench)]
    rounds: dict[str, list[Round]] = {"Enter to the screen": [], "F3 to the screen": []}
    for _ in range(ROUNDS):
        entered: dict[str, list[float]] = {}
        stepped: dict[str, list[float]] = {}
        with ExitStack() as both:
            programs = {
                "the largest": both.enter_context(bench.ours()),
                "the usual": both.enter_context(usual.ours()),
            }
            for terminal in programs.values():
                terminal.wait_for(live.READY)
                terminal.settle(1.0, timeout=10)
            for turn in range(TURNS):
                for name, terminal in programs.items():
                    entered.setdefault(name, []).append(_entered(terminal, f"Noted {turn}."))
                    stepped.setdefault(name, []).append(_stepped(terminal, NEXT[name]))
        for said, times in zip(rounds, (entered, stepped), strict=True):
            ours, other = (quantile(times[name], 0.5) for name in NEXT)
            rounds[said].append(Round(ours, other))
    found += [Figure(f"{name}, p50", "ms", tuple(each)) for name, each in rounds.items()]
    return [replace(figure, name=f"largest: {figure.name}"[:40]) for figure in found]
