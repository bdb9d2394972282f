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
from dataclasses import dataclass
from pathlib import Path

from tests.faults.registry import Outcome
from tests.faults.report import Row

_ROOT = Path(__file__).parents[2]
_COPIED = ("meetingtui", "tests")
_LINKED = ("exports", "themes", "docs", "README.md", "pyproject.toml")
STORE = "meetingtui/store"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change of one file of the program, and the fault that must notice it.

    Its figures must then have what `noticed` looks for: a program that does not start at all has
    not shown anything.
    """

    name: str
    breaks: str
    fault: str
    file: str
    old: str
    new: str
    noticed: str


MUTANTS = (
    Mutant(
        "no-filter-before-the-terminal",
        "the screens send the characters of a record as they are",
        "terminal_escape_all_screens",
        "meetingtui/tui/widgets/safety.py",
        "if not any(_SEARCH(segment.text) for segment in segments if not segment.control):",
        "if True:",
        "commands among them [1-9]",
    ),
    Mutant(
        "plain-mode-as-stored",
        "plain mode says the characters of a record as they are",
        "terminal_escape_all_screens",
        "meetingtui/plain.py",
        '            self.out.write(f"{text.unfinished(sentence)}\\n")\n',
        '            self.out.write(f"{sentence}\\n")\n',
        "commands among them [1-9]",
    ),
    Mutant(
        "nothing-withdrawn",
        "what becomes private stays in the history of the public file",
        "exempt_canary_bytes",
        f"{STORE}/purge.py",
        "    if not parting.withdrawn and parting.after is None:\n",
        "    if True:\n",
        "[1-9][0-9]* hits of",
    ),
    Mutant(
        "drafts-in-public",
        "unfinished lines of private business are kept in the public file",
        "exempt_canary_bytes",
        "meetingtui/desk/capture.py",
        "            typed_apart(self.minutes),\n",
        "            False,\n",
        "[1-9][0-9]* hits of",
    ),
    Mutant(
        "everybody-registered",
        "people met only in private are told to the register",
        "exempt_canary_bytes",
        "meetingtui/desk/meetings.py",
        "newly_met(halves.public(minutes), known)",
        "newly_met(minutes, known)",
        "[1-9][0-9]* hits of",
    ),
    Mutant(
        "debounce",
        "keys wait half a second for company before they are written",
        "kill9_pty",
        f"{STORE}/writer.py",
        "            if batch and not self._save(batch):\n",
        "            time.sleep(0.5 if batch else 0)\n"
        "            if batch and not self._save(batch):\n",
        "characters lost in [1-9]",
    ),
    Mutant(
        "saved-before-commit",
        "what is queued is called saved before it is written",
        "kill9_slow_disk",
        f"{STORE}/writer.py",
        "            private = self._write(self._pair or self._reopened(), batch)\n",
        "            self._settle(batch); time.sleep(1.5)\n"
        "            private = self._write(self._pair or self._reopened(), batch)\n",
        "characters lost in [1-9]",
    ),
    Mutant(
        "deaf-to-signals",
        "the program does not end when it is told to",
        "term_pty",
        "meetingtui/tui/app/terminal.py",
        "    app.exit(128 + number, return_code=128 + number)\n",
        "    pass\n",
        "still running",
    ),
    Mutant(
        "write-on-the-screens-thread",
        "a key waits until it is written",
        "ui_stall",
        f"{STORE}/writer.py",
        "            self._wake.notify()\n        return job.ticket\n",
        "            self._wake.notify()\n        job.ticket.wait(10)\n        return job.ticket\n",
        "usual: ",
    ),
    Mutant(
        "no-second-place",
        "nothing is kept elsewhere while the disk fails",
        "eio_write",
        f"{STORE}/second_place.py",
        "        failed = False\n        for boat in self._boats:\n",
        "        return\n        failed = False\n        for boat in self._boats:\n",
        "not in the second place: [^0]",
    ),
    Mutant(
        "silent-fault",
        "a fault of the disk is not told",
        "disk_full_recover",
        f"{STORE}/writer.py",
        "        self._tell(sentence(self.path, error), len(batch), self._second.where)\n",
        "",
        "'NOT SAVED' never came",
    ),
    Mutant(
        "no-retry",
        "what could not be written at once is dropped",
        "locked_30s",
        f"{STORE}/writer.py",
        "                    if not self._hold_on(batch, error):\n",
        "                    self._hold_on(batch, error)\n                    return True\n"
        "                    if not self._hold_on(batch, error):\n",
        "characters lost [1-9]",
    ),
    Mutant(
        "no-inode-check",
        "the writer goes on in a file that nobody can find any more",
        "deleted_under_app",
        f"{STORE}/writer.py",
        "        self._stay_with_file()\n",
        "",
        "nothing was told",
    ),
    Mutant(
        "name-check-only",
        "another file of the same name is taken for the book",
        "replaced_under_app",
        f"{STORE}/writer.py",
        "self._pair is None or self._identity() == self._file:",
        "self._pair is None or self._identity():",
        "nothing was told",
    ),
    Mutant(
        "no-chain-check",
        "verify believes what the history says, and compares no rows",
        "bitflip_2000",
        f"{STORE}/history.py",
        "            found += _faults(files, path, history)\n",
        "",
        "unnoticed [1-9]",
    ),
    Mutant(
        "export-proves-nothing",
        "export writes whatever the file says",
        "bitflip_2000",
        "meetingtui/cli/outward.py",
        "    if damage and not anyway:\n",
        "    if False:\n",
        "exported without a word [1-9]",
    ),
    Mutant(
        "opening-proves-nothing",
        "the clerk who opens a damaged book is told nothing",
        "bitflip_2000",
        "meetingtui/desk/proving.py",
        "if self._apart else at_opening(self._book)\n",
        "if self._apart else ''\n",
        "opened without a word [1-9]",
    ),
    Mutant(
        "no-high-water-mark",
        "nobody notes which step was the last",
        "wal_removed",
        f"{STORE}/writer.py",
        "        self._second.reached(Mark(self._seq, self._saved_at))\n",
        "",
        "another number: [1-9]",
    ),
    Mutant(
        "late-high-water-mark",
        "a step is called saved before it is noted as the last",
        "wal_truncated",
        f"{STORE}/writer.py",
        "        self._second.reached(Mark(self._seq, self._saved_at))\n"
        "        for job in batch:\n            job.ticket.settle(self._saved_at)\n",
        "        for job in batch:\n            job.ticket.settle(self._saved_at)\n"
        "        time.sleep(0.01)\n"
        "        self._second.reached(Mark(self._seq, self._saved_at))\n",
        "another number: [1-9]",
    ),
    Mutant(
        "migrate-in-pieces",
        "a file is brought up to date statement by statement",
        "migrate_kill9",
        f"{STORE}/migrations/__init__.py",
        "        with transaction(conn):\n            if version_of(conn) < schema.version:\n",
        "        if True:\n            if version_of(conn) < schema.version:\n",
        "wrong [1-9]",
    ),
    Mutant(
        "migrate-unlocked",
        "no lock is taken before a file is brought up to date",
        "migrate_race",
        f"{STORE}/migrations/__init__.py",
        "        with transaction(conn):\n            if version_of(conn) < schema.version:\n",
        "        if True:\n            if version_of(conn) < schema.version:\n",
        "errors [1-9]",
    ),
    Mutant(
        "transaction-left-open",
        "a short transaction is not committed",
        "store_no_open_tx",
        f"{STORE}/writer.py",
        '        pair.public.execute("COMMIT")\n        return private\n',
        '        pair.public.execute("COMMIT")\n        pair.public.execute("BEGIN")\n'
        "        return private\n",
        "a transaction is open|can't be opened",
    ),
    Mutant(
        "synchronous-normal",
        "a commit does not wait for the disk",
        "store_no_open_tx",
        f"{STORE}/connection.py",
        '"synchronous": 2, "wal_autocheckpoint"',
        '"synchronous": 1, "wal_autocheckpoint"',
        "settings wrong [1-9]",
    ),
    Mutant(
        "open-to-others",
        "files are made with the rights that the system happens to give",
        "store_no_open_tx",
        f"{STORE}/connection.py",
        "os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600",
        "os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o644",
        "not 0600 [1-9]",
    ),
    Mutant(
        "a-key-is-not-replayed",
        "the first key after a snapshot is left out when a line is put together again",
        "soak",
        f"{STORE}/drafts.py",
        "            (slot, spliced),\n",
        "            (slot, spliced + 1),\n",
        "lines lost [1-9]",
    ),
    Mutant(
        "half-a-book-brought-back",
        "the exempt file of a backup is left behind when it is brought back",
        "backup_restore_drill",
        f"{STORE}/workplace.py",
        "    if beside(book).is_file():\n        carried(beside(book), beside(target))\n",
        "",
        "or not whole: [1-9]",
    ),
    Mutant(
        "locked-while-copied",
        "the book is locked while a backup of it is made",
        "backup_restore_drill",
        f"{STORE}/backups.py",
        '        conn.execute("VACUUM INTO ?", (str(copy),))\n',
        '        conn.execute("VACUUM INTO ?", (str(copy),))\n'
        "    import time\n\n"
        "    with closing(sqlite3.connect(source, isolation_level=None)) as other:\n"
        '        other.execute("BEGIN IMMEDIATE")\n'
        "        time.sleep(0.7)\n",
        "slowest key ([5-9][0-9][0-9]|[0-9]{4})",
    ),
)


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
