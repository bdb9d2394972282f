"""What a clerk feels, measured through a pseudo-terminal: start, echo, memory."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import islice
from pathlib import Path

from tests.bench import bare
from tests.bench.figures import Figure, Round, quantile
from tests.e2e.places import PROGRAM
from tests.terminal import KEYS, Terminal

ROUNDS = 5
STARTS = 9
KEYS_A_ROUND = 210
READY = "▏"


def probes() -> Iterator[str]:
    """Letters that no text on the screen holds: their first appearance is their echo."""
    for first, last in ((0x400, 0x482), (0x48A, 0x500), (0x391, 0x3CA), (0x1E00, 0x1E96)):
        yield from (chr(code) for code in range(first, last) if chr(code).isalpha())


class Bench:
    """Starts this program, on the meeting laid out for it, and the yardstick."""

    def __init__(self, home: Path, ref: str) -> None:
        self._ours = [str(PROGRAM), "--home", str(home), "open", ref]

    @contextmanager
    def ours(self) -> Iterator[Terminal]:
        """This program's live screen."""
        with Terminal(self._ours) as terminal:
            yield terminal

    @contextmanager
    def bare(self) -> Iterator[Terminal]:
        """The yardstick."""
        with Terminal([sys.executable, bare.__file__]) as terminal:
            yield terminal


def _shown(terminal: Terminal, wanted: str, start: int, said: str) -> float:
    seen = terminal.wait_bytes(wanted.encode(), start, timeout=30)
    if seen is None:
        raise SystemExit(f"{said} never came; the screen:\n{terminal.text()}")
    return seen


def _echoed(terminal: Terminal, probe: str) -> float:
    """Press a key; seconds until it is read back from the terminal."""
    start, pressed = len(terminal.raw), time.perf_counter()
    terminal.send(probe)
    return _shown(terminal, probe, start, f"the echo of {probe!r}") - pressed


def _start(terminal: Terminal, prompt: str) -> tuple[float, float]:
    """Milliseconds from the start to the prompt, and to the echo of a key pressed at it."""
    painted = _shown(terminal, prompt, 0, f"the prompt {prompt!r}")
    _echoed(terminal, "Ж")
    started = terminal.started
    usable = terminal.read_at
    return (painted - started) * 1000, (usable - started) * 1000


def start(bench: Bench) -> list[Figure]:
    """Cold start, process to prompt and to a line that echoes a key."""
    painted: list[Round] = []
    usable: list[Round] = []
    for _ in range(ROUNDS):
        ours, yardstick = [], []
        for _ in range(STARTS):
            with bench.ours() as terminal:
                ours.append(_start(terminal, READY))
            with bench.bare() as terminal:
                yardstick.append(_start(terminal, bare.PAINTED))
        for rounds, n in ((painted, 0), (usable, 1)):
            mid = [quantile([pair[n] for pair in pairs], 0.5) for pairs in (ours, yardstick)]
            rounds.append(Round(*mid))
    return [
        Figure("start to the first prompt, p50", "ms", tuple(painted)),
        Figure("start to a usable line, p50", "ms", tuple(usable), aim=1.4),
    ]


def pressed(terminal: Terminal, probe: str) -> float:
    """One key on a screen at rest, taken back afterwards; milliseconds to its echo."""
    terminal.settle(0.04, timeout=2)
    terminal.pump(random.uniform(0.005, 0.03))
    taken = _echoed(terminal, probe) * 1000
    terminal.settle(0.02, timeout=2)
    terminal.send(KEYS["backspace"])
    return taken


def echo(bench: Bench) -> list[Figure]:
    """Key to echo, the two programs side by side and typed at in turn."""
    shares = {"p50": (0.50, None), "p95": (0.95, 1.3), "p99": (0.99, None)}
    rounds: dict[str, list[Round]] = {name: [] for name in shares}
    for _ in range(ROUNDS):
        ours, yardstick = [], []
        with ExitStack() as open_both:
            one = open_both.enter_context(bench.ours())
            other = open_both.enter_context(bench.bare())
            _start(one, READY)
            _start(other, bare.PAINTED)
            for terminal in (one, other):
                terminal.settle(1.0, timeout=10)
                terminal.send(KEYS["backspace"])
            for probe in islice(probes(), 1, KEYS_A_ROUND + 1):
                ours.append(pressed(one, probe))
                yardstick.append(pressed(other, probe))
        for name, (share, _) in shares.items():
            rounds[name].append(Round(quantile(ours, share), quantile(yardstick, share)))
    return [
        Figure(f"key to echo, {name}", "ms", tuple(rounds[name]), aim)
        for name, (_, aim) in shares.items()
    ]


def memory(bench: Bench) -> list[Figure]:
    """Memory in use (resident) with everything on the screen, after a line was typed."""
    rounds = []
    for _ in range(ROUNDS):
        used = []
        for opened, prompt in ((bench.ours, READY), (bench.bare, bare.PAINTED)):
            with opened() as terminal:
                _start(terminal, prompt)
                terminal.send("The Board noted the position.")
                terminal.settle(1.5, timeout=10)
                used.append(terminal.resident() / 2**20)
        rounds.append(Round(*used))
    return [Figure("memory in use", "MiB", tuple(rounds), aim=1.6)]
