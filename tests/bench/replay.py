"""Two hours of a meeting at twenty times their speed: stalls of the event loop, and memory."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from meetingtui.desk import meetings
from meetingtui.paths import Home
from tests.bench import bare, live, watched
from tests.bench.figures import Figure, Round, quantile
from tests.e2e import saltmere
from tests.e2e.office import Office
from tests.terminal import KEYS, Terminal

TWO_HOURS_S, SPEED = 7_200, 20
# The line of the keys at which two hours are over.
UNTIL = "/at 12:14"
LONGEST_STALL_MS, MOST_GROWN_MIB = 50.0, 20.0


def _press_all(both: Sequence[Terminal], seconds: float) -> tuple[float, float]:
    """Press every key in turn, evenly over so many seconds; when it began and ended."""
    keys = list(saltmere.strokes(UNTIL))
    ours, yardstick = both
    begun = time.perf_counter()
    for n, key in enumerate(keys):
        ours.send(key)
        if key.decode().isprintable():
            yardstick.send(key)
        elif key == KEYS["enter"]:
            yardstick.send(KEYS["ctrl+u"])
        while (left := begun + seconds * (n + 1) / len(keys) - time.perf_counter()) > 0:
            ours.pump(min(left, 0.01) / 2)
            yardstick.pump(min(left, 0.01) / 2)
    for terminal in both:
        terminal.settle(1.0, timeout=20)
    return begun, time.perf_counter()


def replay(home: Path, seconds: float = TWO_HOURS_S / SPEED, rounds: int = 1) -> list[Figure]:
    """The meeting typed at this program and its words at a bare Input, in turn."""
    stalls: dict[str, list[Round]] = {"longest": [], "p99.9": [], "p99": []}
    grown: list[Round] = []
    for number in range(rounds):
        place = home / f"replay-{number}"
        ref = saltmere.lay_out(Office(place))
        book = meetings.find(Home(place), ref).path
        files = [place / "ours.txt", place / "bare.txt"]
        module = [sys.executable, "-m", watched.__name__]
        with ExitStack() as both:
            terminals = [
                both.enter_context(
                    Terminal([*module, str(files[0]), str(place), str(book)], cwd=Path.cwd())
                ),
                both.enter_context(Terminal([*module, str(files[1])], cwd=Path.cwd())),
            ]
            for terminal, prompt in zip(terminals, (live.READY, bare.PAINTED), strict=True):
                terminal.wait_for(prompt)
                terminal.settle(2.0, timeout=15)
            before = [terminal.resident() / 2**20 for terminal in terminals]
            begun, ended = _press_all(terminals, seconds)
            after = [terminal.resident() / 2**20 for terminal in terminals]
            terminals[0].send("/quit\r")
            terminals[1].key("ctrl+q")
            for terminal in terminals:
                terminal.wait(30)
        late = [watched.read(file, begun, ended) for file in files]
        grown.append(Round(after[0] - before[0], after[1] - before[1]))
        for name, share in (("longest", 1.0), ("p99.9", 0.999), ("p99", 0.99)):
            stalls[name].append(Round(quantile(late[0], share), quantile(late[1], share)))
    return [
        Figure(
            f"stall of the event loop, {name}",
            "ms",
            tuple(found),
            limit=LONGEST_STALL_MS if name == "longest" else None,
        )
        for name, found in stalls.items()
    ] + [Figure("memory grown in two hours", "MiB", tuple(grown), limit=MOST_GROWN_MIB)]
