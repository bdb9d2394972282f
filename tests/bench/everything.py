"""Key to echo with everything on: offers open, slips and a promise in the line, long minutes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from tests.bench import bare, big, live, meeting
from tests.bench.figures import Figure, Round, quantile
from tests.terminal import KEYS, Terminal

AIM = 1.2
ROUNDS = 5
KEYS_A_LINE = 55
# What stands in the line before each key: slips of the house's English with a promise, every
# formula offered, everybody offered, a sentence of an earlier meeting behind the line.
LINES = (
    "Officers will provide the figures today ",
    "As to the cost, ;",
    "It was said by @",
    meeting.BEGUN,
)
BEHIND = "winter."


def _of_one_item(points: int) -> Callable[[Path], str]:
    def lay_out(home: Path) -> str:
        ref = meeting.lay_out(home, points)
        meeting.lay_out_earlier(home)
        return ref

    return lay_out


def _of_sixty_items(home: Path) -> str:
    ref = big.lay_out(home)
    meeting.lay_out_earlier(home, big.BODY)
    return ref


MEETINGS: Mapping[str, Callable[[Path], str]] = {
    "10 entries": _of_one_item(10),
    "300 entries": _of_one_item(300),
    "2,000 entries": _of_one_item(2_000),
    "60 items": _of_sixty_items,
}
SHARES = {"p50": (0.50, None), "p95": (0.95, AIM), "p99": (0.99, None)}


def _begin(terminal: Terminal, line: str) -> None:
    terminal.send(KEYS["ctrl+u"])
    terminal.send(line)
    terminal.settle(0.6, timeout=10)


def _round(one: Terminal, other: Terminal, keys_a_line: int) -> tuple[list[float], list[float]]:
    """Milliseconds to the echo of each key, in this program and in the yardstick, in turn."""
    ours, yardstick = [], []
    probes = live.probes()
    for line in LINES:
        for terminal in (one, other):
            _begin(terminal, line)
        if line == meeting.BEGUN and BEHIND not in one.text():
            raise SystemExit(f"no text from before behind the line; the screen:\n{one.text()}")
        for probe in islice(probes, keys_a_line):
            ours.append(live.pressed(one, probe))
            yardstick.append(live.pressed(other, probe))
    return ours, yardstick


def everything(home: Path, rounds: int = ROUNDS, keys_a_line: int = KEYS_A_LINE) -> list[Figure]:
    """Key to echo in meetings of every length, beside a bare Input typed at in turn."""
    figures = []
    for name, lay_out in MEETINGS.items():
        place = home / f"everything-{name.partition(' ')[0].replace(',', '')}"
        bench = live.Bench(place, lay_out(place))
        found: dict[str, list[Round]] = {share: [] for share in SHARES}
        for _ in range(rounds):
            with ExitStack() as both:
                one, other = both.enter_context(bench.ours()), both.enter_context(bench.bare())
                one.wait_for(live.READY)
                other.wait_for(bare.PAINTED)
                for terminal in (one, other):
                    terminal.settle(2.0, timeout=15)
                ours, yardstick = _round(one, other, keys_a_line)
            for share, (part, _) in SHARES.items():
                found[share].append(Round(quantile(ours, part), quantile(yardstick, part)))
        figures += [
            Figure(f"echo, all on, {name}, {share}", "ms", tuple(found[share]), aim)
            for share, (_, aim) in SHARES.items()
        ]
    return figures
