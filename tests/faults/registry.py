"""The faults that the program is put through: each by name, with the promise that it tries."""

from __future__ import annotations

import importlib
import pkgutil
import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(slots=True)
class Trials:
    """How a fault is tried: in full or quickly, with which seed, in which folder for its files."""

    folder: Path
    seed: int = 1
    full: bool = False
    rng: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self.rng = random.Random(self.seed)

    def of(self, quick: int, full: int) -> int:
        """How many trials there are to be."""
        return full if self.full else quick


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it: the figures as text, and whether the promise held.

    `skipped` is the reason why it could not be tried.
    """

    figures: str
    ok: bool
    skipped: str = ""


Run = Callable[[Trials], Outcome]


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault by name, the promise with the figure to pass, and what puts the program through it.

    One that is `long` is tried only in full or when it is named; one that is `timed` says how long
    things take, and is tried by itself.
    """

    name: str
    promise: str
    run: Run
    long: bool = False
    timed: bool = True


FAULTS: dict[str, Fault] = {}


def fault(name: str, promise: str, long: bool = False, timed: bool = True) -> Callable[[Run], Run]:
    """Register a function as the run of a fault. Raises ValueError for a name that is taken."""

    def register(run: Run) -> Run:
        if name in FAULTS:
            raise ValueError(f"there are two faults called {name}")
        FAULTS[name] = Fault(name, promise, run, long, timed)
        return run

    return register


def every_fault() -> Mapping[str, Fault]:
    """All faults, from every file of this package, by name."""
    package = __name__.rpartition(".")[0]
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if not module.name.startswith(("test_", "__")):
            importlib.import_module(f"{package}.{module.name}")
    return FAULTS
