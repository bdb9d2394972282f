"""How soon the chair sees what the clerk entered, beside how soon the clerk sees it."""

from __future__ import annotations

import time
from pathlib import Path

from tests.bench.figures import Figure, Round, quantile
from tests.bench.live import READY, ROUNDS
from tests.e2e.places import PROGRAM
from tests.terminal import Terminal

LINES_A_ROUND = 40
STEP_S = 0.002
LONGEST_S = 5.0


def _seen(clerk: Terminal, chair: Terminal, words: str) -> tuple[float, float]:
    """Enter a line; milliseconds until the chair's screen and the clerk's own show it."""
    clerk.send(words)
    clerk.settle(0.1, timeout=5)
    starts = {"chair": len(chair.raw), "clerk": len(clerk.raw)}
    found: dict[str, float] = {}
    pressed = time.perf_counter()
    clerk.send("\r")
    while len(found) < 2 and time.perf_counter() - pressed < LONGEST_S:
        for name, terminal in (("clerk", clerk), ("chair", chair)):
            terminal.pump(STEP_S)
            if name not in found and words.encode() in terminal.raw[starts[name] :]:
                found[name] = (time.perf_counter() - pressed) * 1000
    if len(found) < 2:
        raise SystemExit(f"{words!r} never reached { ({'chair', 'clerk'} - found.keys()) }")
    return found["chair"], found["clerk"]


def follow(home: Path, ref: str) -> list[Figure]:
    """Enter to the chair's screen; the yardstick is the clerk's own screen."""
    shares = {"p50": 0.50, "p95": 0.95, "p99": 0.99}
    rounds: dict[str, list[Round]] = {name: [] for name in shares}
    command = [str(PROGRAM), "--home", str(home)]
    for number in range(ROUNDS):
        with (
            Terminal([*command, "open", ref]) as clerk,
            Terminal([*command, "follow", ref]) as chair,
        ):
            clerk.wait_for(READY)
            chair.wait_for("live")
            for terminal in (clerk, chair):
                terminal.settle(1.0, timeout=10)
            seen = [
                _seen(clerk, chair, f"Xq{number}z{n}z was noted.") for n in range(LINES_A_ROUND)
            ]
        for name, share in shares.items():
            chairs, own = zip(*seen, strict=True)
            rounds[name].append(Round(quantile(chairs, share), quantile(own, share)))
    return [
        Figure(f"Enter to the chair's screen, {name}", "ms", tuple(found))
        for name, found in rounds.items()
    ]
