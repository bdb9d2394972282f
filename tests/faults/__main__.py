"""`python -m tests.faults [NAME …]`: put the program through its faults and tell the figures.

Quickly, or in `--full`; `--mutants` breaks each promise on purpose, and its fault must fail then.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.faults.mutants import MUTANTS, all_tried
from tests.faults.registry import Fault, Outcome, Trials, every_fault
from tests.faults.report import Row, written_into


def tried(one: Fault, seed: int, full: bool) -> Row:
    """Put the program through one fault, in a folder of its own."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"fault-{one.name}-") as folder:
        try:
            outcome = one.run(Trials(Path(folder), seed, full))
        except Exception as error:  # noqa: BLE001 - the other faults are still to be tried
            outcome = Outcome(" ".join(f"{type(error).__name__}: {error}".split())[:600], False)
    return Row(one.name, one.promise, outcome, seed, full, time.monotonic() - began)


def main(arguments: Sequence[str]) -> int:
    """Carry out the command line; 0 when every promise held."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="which faults; else all")
    parser.add_argument("--full", action="store_true", help="as many trials as were promised")
    parser.add_argument("--seed", type=int, help="of every chance; else a fresh one")
    parser.add_argument("--mutants", action="store_true", help="break the promises on purpose")
    parser.add_argument("--write", action="store_true", help="put the table into docs/promises.md")
    parser.add_argument("--list", action="store_true", help="only name the faults")
    asked = parser.parse_args(arguments)
    seed = random.SystemRandom().randrange(1_000_000) if asked.seed is None else asked.seed
    faults = every_fault()
    known = {*faults, *(one.name for one in MUTANTS)} if asked.mutants else {*faults}
    if unknown := sorted({*asked.names} - known):
        parser.error(f"there is no fault called {', '.join(unknown)}")
    if asked.list:
        sys.stdout.write("".join(f"{one.name}: {one.promise}\n" for one in faults.values()))
        return 0
    if asked.mutants:
        rows = all_tried(asked.names, seed)
    else:
        chosen = [faults[name] for name in asked.names or faults]
        rows = (
            tried(one, seed, asked.full)
            for one in chosen
            if asked.names or asked.full or not one.long
        )
    there = [one.name for one in MUTANTS] if asked.mutants else [*faults]
    held = True
    for row in rows:
        held = held and row.outcome.ok
        sys.stdout.write(f"{row.in_words}\n")
        sys.stdout.flush()
        # One by one, so that a run that is broken off has not been for nothing.
        if asked.write:
            written_into([row], asked.mutants, names=there)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
