"""Power cuts: nothing that was called saved is lost, whatever the disk kept of the rest.

What is proved holds for a disk that honours a flush; one that lies about it is promised nothing.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import tempfile
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from tests.faults.powercut_book import Story, examine
from tests.faults.powercut_images import Bench, points, written
from tests.faults.powercut_mutants import MUTANTS
from tests.faults.powercut_recording import NotPossible, Op, recorded, recorder
from tests.faults.powercut_work import BOOK, EXEMPT, PRIVATE
from tests.faults.registry import Outcome, Trials, fault

_SHARED_MEMORY = Path("/dev/shm")


@dataclass(slots=True)
class Tally:
    """What was found in how many images."""

    images: int = 0
    states: int = 0
    wrong: Counter[str] = field(default_factory=Counter)
    lost: int = 0
    examples: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Count in what another process found."""
        self.images += other.images
        self.states += other.states
        self.wrong += other.wrong
        self.lost = max(self.lost, other.lost)
        self.examples += other.examples

    def note(self, n: int, faults: Sequence[str]) -> None:
        """Count what is wrong with an image after the operation `n`."""
        for said in faults:
            kind, _, rest = said.partition(": ")
            if kind not in self.wrong:
                self.examples.append(f"after operation {n}: {said}")
            self.wrong[kind] += 1
            if kind == "lost" and rest.endswith("steps"):
                self.lost = max(self.lost, int(rest.split()[0]))

    @property
    def figures(self) -> str:
        """The figures in a line."""
        kinds = ("corrupt", "lost", "draft", "words", "left")
        counts = ", ".join(f"{kind} {self.wrong[kind]}" for kind in kinds)
        most = f" (at most {self.lost} steps)" if self.lost else ""
        return f"{self.images:,} images, {self.states:,} states: {counts}{most}"


def scratch() -> Path | None:
    """Where images are laid out: in memory, if there is such a place."""
    return _SHARED_MEMORY if os.access(_SHARED_MEMORY, os.W_OK) else None


def _range(ops: Sequence[Op], first: int, last: int, seed: int, odds: float, draws: int) -> Tally:
    tally, story, heard = Tally(), Story(), 0
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        bench = Bench(Path(folder), (BOOK, EXEMPT), examine)
        for n, image in points(ops, first, last, random.Random(seed), odds, draws):
            while heard <= n:
                story.hear(ops[heard])
                heard += 1
            wrong = story.faults(bench.find(image))
            public = [held for name, held in image.files.items() if ".exempt." not in name]
            for word in story.gone:
                if any(word.encode() + b" " in held for held in public):
                    wrong.append(f"left: {word}")
            tally.note(n, wrong)
        tally.images, tally.states = len(bench.images), bench.states
    return tally


def tried(ops: Sequence[Op], seed: int, odds: float = 1.0, draws: int = 1) -> Tally:
    """Cut the power after every operation (or some of them), and look; on two processes."""
    cores = 2 if odds * len(ops) > 1_000 else 1
    bounds = [len(ops) * n // cores for n in range(cores + 1)]
    if cores == 1:
        return _range(ops, 0, len(ops), seed, odds, draws)
    whole = Tally()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(cores, mp_context=context) as pool:
        parts = [
            pool.submit(_range, ops, first, last, seed + n, odds, draws)
            for n, (first, last) in enumerate(pairwise(bounds))
        ]
        for part in parts:
            whole.add(part.result())
    return whole


def leaks(ops: Sequence[Op]) -> int:
    """How often words that were never public were written into a public file."""
    return len(written(ops, PRIVATE.encode(), lambda name: ".exempt." in name))


@fault(
    "powercut_sim",
    "What is called saved survives a power cut; nothing private is in the public file",
    timed=False,
)
def simulate(trials: Trials) -> Outcome:
    """A meeting, recorded with the checkpoints as shipped and with very frequent ones."""
    try:
        recorder(trials.folder)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    steps, odds, draws = ("160", 1.0, 1) if trials.full else ("40", 0.06, 1)
    whole, leaked = Tally(), 0
    for settings in ((), ("checkpoint-40",)):
        ops = recorded(trials.folder, "meeting", str(trials.seed), steps, *settings)
        whole.add(tried(ops, trials.seed, odds, draws))
        leaked += leaks(ops)
    ok = not whole.wrong and not leaked and whole.images >= (20_000 if trials.full else 200)
    figures = f"{whole.figures}; private words in the public file {leaked}"
    return Outcome("; ".join([figures, *whole.examples]), ok)


@fault("powercut_mutants", "The simulation notices a program that breaks its promise", timed=False)
def mutants(trials: Trials) -> Outcome:
    """Each mutant loses something."""
    try:
        recorder(trials.folder)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    steps, odds = ("60", 0.3) if trials.full else ("16", 0.04)
    figures, ok = [], True
    for name in MUTANTS:
        ops = recorded(trials.folder, "meeting", str(trials.seed), steps, "checkpoint-40", name)
        found = tried(ops, trials.seed, odds)
        ok = ok and found.wrong["lost"] > 0
        figures.append(f"{name}: {found.figures}")
    return Outcome("; ".join(figures), ok)
