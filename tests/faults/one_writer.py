"""Two clerks, one book: whoever races, sleeps, or has a clock that jumps, one writes it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from meetingtui.domain.points import Point
from meetingtui.store import history, lease
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from tests.faults.registry import Outcome, Trials, fault
from tests.store.books import Pen, new_book

ROOT = Path(__file__).resolve().parents[2]
RACERS = 8

RACE = """
import sys, time
from pathlib import Path
from meetingtui.store.errors import StoreError
from tests.store.books import Pen
who = sys.argv[1]
for line in sys.stdin:
    path, over, at = line.split()
    while time.monotonic() < float(at):
        pass
    try:
        pen = Pen(Path(path), who, over=None if over == "-" else int(over))
    except StoreError:
        print("lost", flush=True)
        sys.stdin.readline()
        continue
    print("won" if pen.note(f"by {who}").wait(10) else "won nothing", flush=True)
    sys.stdin.readline()
    pen.close()
    print("closed", flush=True)
"""
HOLD = """
import sys
from pathlib import Path
from tests.store.books import Pen
pen = Pen(Path(sys.argv[1]), "Sleeper")
print("open", flush=True)
sys.stdin.readline()
pen.note("woken").wait(10)
pen.close()
"""
TYPE_ON = """
import sys
from pathlib import Path
from tests.store.books import Pen
pen = Pen(Path(sys.argv[1]), "Sleeper")
end = Path(sys.argv[2])
n = 0
while not end.exists():
    words = f"sleeper {n}"
    pen.type("line", words)
    assert pen.note(words, clears="line").wait(20)
    print(n, flush=True)
    n += 1
assert pen.type("line", "half a line").wait(20)
pen.close()
print("apart" if pen.book.taken_over else "in the book", flush=True)
"""


def _child(script: str, *given: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, given)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )


def _say(child: subprocess.Popen[str], words: str) -> None:
    assert child.stdin is not None
    child.stdin.write(f"{words}\n")
    child.stdin.flush()


def _hear(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def _texts(path: Path) -> list[str]:
    follower = Follower(path)
    try:
        return [point.text for point in follower.minutes.all(Point)]
    finally:
        follower.close()


@fault(
    "lease_race",
    "of 8 programs that want one book at once, 1 has it: exactly 1, every time",
    timed=False,
)
def lease_race(trials: Trials) -> Outcome:
    """Races for a book that is free, and for one whose holder sleeps."""
    racers = [_child(RACE, f"racer {n}") for n in range(RACERS)]
    rounds = trials.of(4, 20)
    winners: list[int] = []
    bad = 0
    try:
        for n in range(rounds):
            folder = trials.folder / f"race-{n}"
            folder.mkdir()
            path = new_book(folder)
            won, whole = _race(racers, path, asleep=bool(n % 2))
            winners.append(won)
            bad += not whole
    finally:
        for racer in racers:
            racer.kill()
            racer.communicate()
    ones = winners.count(1)
    ok = ones == rounds and not bad
    return Outcome(f"{rounds} races: 1 winner in {ones}, books not whole: {bad}", ok)


def _race(racers: list[subprocess.Popen[str]], path: Path, asleep: bool) -> tuple[int, bool]:
    """How many won a race, and whether the book has exactly what the winner wrote."""
    sleeper = _child(HOLD, path) if asleep else None
    over = "-"
    if sleeper is not None:
        _hear(sleeper)
        sleeper.send_signal(signal.SIGSTOP)
        over = str(lease.generation(path))
    at = time.monotonic() + 0.05
    for racer in racers:
        _say(racer, f"{path} {over} {at}")
    said = [_hear(racer) for racer in racers]
    if sleeper is not None:
        sleeper.send_signal(signal.SIGCONT)
        sleeper.communicate("go on\n", timeout=60)
    for racer, one in zip(racers, said, strict=True):
        _say(racer, "close")
        if one != "lost":
            _hear(racer)
    won = [f"by racer {n}" for n, one in enumerate(said) if one == "won"]
    return len(won), _texts(path) == won and history.verify(path).ok


@fault(
    "fence_suspend",
    "a clerk who slept while another took the meeting over: 0 of their entries in the meeting "
    "afterwards, all of them in a conflict copy",
    timed=False,
)
def fence_suspend(trials: Trials) -> Outcome:
    """A writer is stopped at a random moment, another takes over, the first is woken."""
    rounds = trials.of(3, 20)
    interleaved = missing = faults = tried_again = kept = 0
    for n in range(rounds):
        folder = trials.folder / f"fence-{n}"
        folder.mkdir()
        path = new_book(folder)
        acknowledged, busy = _slept(path, folder / "end", trials.rng)
        tried_again += busy
        mixed, lost, unsound = _judged(path, acknowledged)
        interleaved, missing, faults = interleaved + mixed, missing + lost, faults + unsound
        kept += acknowledged
    ok = not (interleaved or missing or faults)
    figures = (
        f"{rounds} sleepers, {kept} entries: interleaved {interleaved}, missing from the conflict "
        f"copy {missing}, other faults {faults}; stopped in a commit {tried_again} times"
    )
    return Outcome(figures, ok)


def _slept(path: Path, end: Path, rng: Random) -> tuple[int, int]:
    """How many entries the sleeper was told are saved; how often it had stopped in a commit."""
    child = _child(TYPE_ON, path, end)
    for _ in range(rng.randrange(1, 30)):
        _hear(child)
    busy = 0
    while True:
        time.sleep(rng.random() * 0.02)
        child.send_signal(signal.SIGSTOP)
        try:
            second = Pen(path, "Second", over=lease.generation(path))
            break
        except StoreError:
            # Within a commit the stopped process holds SQLite's own lock: nobody can take that.
            busy += 1
            child.send_signal(signal.SIGCONT)
    for n in range(10):
        assert second.note(f"second {n}").wait(20)
    child.send_signal(signal.SIGCONT)
    for n in range(10, 30):
        assert second.note(f"second {n}").wait(20)
    time.sleep(0.2)
    end.touch()
    said = child.communicate(timeout=60)[0].split("\n")
    second.close()
    numbers = [int(one) for one in said if one.isdigit()]
    return (numbers[-1] + 1 if numbers else 0) if "apart" in said else -1, busy


def _judged(path: Path, acknowledged: int) -> tuple[int, int, int]:
    """How many entries are where they must not be, how many are missing, how many other faults."""
    found = _texts(path)
    first = found.index("second 0") if "second 0" in found else len(found)
    mixed = sum(words.startswith("sleeper") for words in found[first:])
    before = found[:first] == [f"sleeper {n}" for n in range(first)]
    after = found[first:] == [f"second {n}" for n in range(30)]
    copy = path.with_name(f"{path.stem}.conflict-1.db")
    if not copy.exists():
        return mixed, max(1, acknowledged), 1
    apart = _texts(copy)
    lost = [n for n in range(acknowledged) if f"sleeper {n}" not in apart]
    unsound = [not before, not after, acknowledged < 0, apart[:1] != ["sleeper 0"]]
    unsound += [not history.verify(one).ok for one in (path, copy)]
    again = Pen(copy)
    line = again.book.drafts.get("line")
    again.close()
    unsound.append(line is None or line.text != "half a line")
    return mixed, len(lost), sum(unsound)


class Jumping:
    """A clock that jumps by up to a day, mostly back, each time it is read."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._at = datetime(2015, 7, 9, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._at += timedelta(seconds=self._rng.randrange(-86_400, 40_000))
        return self._at


@fault(
    "clock_back",
    "a clock that jumps, by a day and back: order, lease and what is kept stand",
    timed=False,
)
def clock_back(trials: Trials) -> Outcome:
    """Steps are written, and the book taken over, under a clock that jumps."""
    rounds = trials.of(4, 20)
    wrong = 0
    for n in range(rounds):
        folder = trials.folder / f"clock-{n}"
        folder.mkdir()
        path = new_book(folder)
        expected: list[str] = []
        beats = []
        for session in range(3):
            pen = Pen(path, f"clerk {session}", clock=Jumping(trials.rng))
            for m in range(10):
                words = f"point {session}.{m}"
                pen.note(words)
                expected.append(words)
            with suppress(StoreError):
                Pen(path, "another")
                wrong += 1
            found = lease.now(path)
            beats.append((found.generation, found.beat) if found else (0, 0))
            pen.close()
        log = history.log(path)
        wrong += _texts(path) != expected
        wrong += [step.seq for step in log] != list(range(1, len(log) + 1))
        wrong += beats != sorted(beats) or [one for one, _ in beats] != [1, 2, 3]
        wrong += not history.verify(path).ok
    return Outcome(f"{rounds} books, 3 sessions each: wrong {wrong}", not wrong)
