"""Promises broken on purpose: each change of the program must be noticed by its fault.

The program is copied, a few words of the copy are replaced, and the fault is tried on the copy.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Collection, Iterator
from pathlib import Path

from tests.faults.mutant import Mutant
from tests.faults.mutants_kept import KEPT
from tests.faults.mutants_outward import OUTWARD
from tests.faults.registry import Outcome
from tests.faults.report import Row

_ROOT = Path(__file__).parents[2]
_COPIED = ("meetingtui", "tests")
_LINKED = ("exports", "themes", "docs", "README.md", "pyproject.toml")
MUTANTS = (*OUTWARD, *KEPT)


def all_tried(names: Collection[str], seed: int) -> Iterator[Row]:
    """Try the mutants (those whose name, or whose fault, is among `names`, if any)."""
    for one in MUTANTS:
        if not names or one.name in names or one.fault in names:
            yield _tried(one, seed)


def _tried(one: Mutant, seed: int) -> Row:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix=f"mutant-{one.name}-") as folder:
        outcome = _outcome(one, Path(folder), seed)
    promise = f"`{one.fault}` fails: {one.breaks}"
    return Row(one.name, promise, outcome, seed, False, time.monotonic() - began)


def _outcome(one: Mutant, copy: Path, seed: int) -> Outcome:
    for name in _COPIED:
        shutil.copytree(_ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in _LINKED:
        (copy / name).symlink_to(_ROOT / name)
    changed = copy / one.file
    text = changed.read_text(encoding="utf-8")
    if text.count(one.old) != 1:
        return Outcome(f"{one.file} has not (once) the words that are to be replaced", False)
    changed.write_text(text.replace(one.old, one.new), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults", one.fault, "--seed", str(seed)],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        check=False,
    )
    said = done.stdout.partition("did:")[2].strip() or done.stderr.strip()[-300:]
    if done.stdout.startswith("skipped"):
        return Outcome("", True, said)
    failed = done.returncode == 1 and done.stdout.startswith("FAIL")
    return Outcome(said[:400], failed and re.search(one.noticed, said) is not None)
