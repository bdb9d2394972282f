"""`redact` is killed at a write or a flush of it: nothing was erased then, or all of it is."""

from __future__ import annotations

import shutil
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from meetingtui.desk import meetings, redacting
from meetingtui.paths import Home
from meetingtui.store import history
from meetingtui.store.pair import beside
from tests.desk.books import WHO, capturing, entered, laid_out
from tests.e2e.places import PROGRAM
from tests.faults.injection import Injection, NotPossible
from tests.faults.registry import Outcome, Trials, fault
from tests.terminal import surroundings

ALL = WORDS, BEFORE, UNDER = "The tenant is Jane Example", "The tenant is unnamed", "She owes rent"
SAID = "p1 under item 1 erased: named by mistake"
ASKED = "1.p1", "--reason", "named by mistake", "--yes"
CLOSED, OPEN = "/pv 3", "Stiles were mended."
MINUTED = ("/n", BEFORE, f"/pp p1: {UNDER}", f"/f p1 {BEFORE} > {WORDS}")
# What was entered before, by what the entry is like when it is erased.
WAYS = {
    "standing": (*MINUTED, OPEN),
    "struck": (*MINUTED, OPEN, "/del p1"),
    "private": (MINUTED[0], CLOSED, *MINUTED[1:]),
    "struck-in-private": (MINUTED[0], CLOSED, *MINUTED[1:], "/del p1"),
}
# The flushes of what is committed; those after them fold the files, and file the meeting.
COMMITS = 3, 8
# Before how many writes of each it is killed in full.
WRITES = 100


@dataclass(slots=True)
class Tally:
    """What became of the kills: nothing had happened, it was erased whole, or what was wrong."""

    kills: int = 0
    nothing: int = 0
    erased: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def outcome(self) -> Outcome:
        """The figures, and whether every kill ended well, and some either way."""
        figures = (
            f"{self.kills} kills: nothing had happened {self.nothing}, erased {self.erased}, "
            f"wrong {len(self.wrong)}"
        )
        ok = not self.wrong and self.nothing > 0 and self.erased > 0
        return Outcome("; ".join([figures, *self.wrong[:3]]), ok)


@fault(
    "redact_kill9",
    "killed at a write or a flush: nothing has happened, or it is erased whole at the next "
    "opening, from every byte, and one line says so",
    timed=False,
)
def redact_kill9(trials: Trials) -> Outcome:
    """`redact` is killed, for entries that stand, were struck, or are private."""
    tally = Tally()
    for way, minuted in WAYS.items():
        home = trials.folder / way / "home"
        book = laid_out(home, "Stiles", "Gates")
        with capturing(book) as capture:
            for line in minuted:
                assert entered(capture, line).recorded, line
        meetings.file(Home(home), meetings.read(book))
        try:
            disk = Injection(home.parent, home.parent / "other")
        except NotPossible as reason:
            return Outcome("", True, str(reason))
        for write, flush in _moments(trials, home, book.name, disk):
            disk.kill(write, flush)
            found = _killed(home, book.name, disk)
            if found is None:
                # It was ended before: how often it writes is not quite the same every time.
                continue
            tally.kills += 1
            tally.nothing += found == "nothing"
            tally.erased += found == "erased"
            if found not in ("nothing", "erased"):
                tally.wrong.append(f"{way}, write {write}, flush {flush}: {found}")
    return tally.outcome


def _moments(trials: Trials, home: Path, name: str, disk: Injection) -> Iterator[tuple[int, int]]:
    """When it is to be killed: before a write or before a flush, and nothing of the other."""
    disk.kill()
    assert _killed(home, name, disk) is None
    writes, flushes = disk.counted
    often = writes // trials.of(1, WRITES)
    yield from ((write, 0) for write in range(trials.rng.randint(1, often), writes + 1, often))
    first, last = (1, flushes) if trials.full else COMMITS
    yield from ((0, flush) for flush in range(first, last + 1))


def _killed(home: Path, name: str, disk: Injection) -> str | None:
    """Redact in a copy of the home; what came of it, or None when nothing killed it."""
    other = home.parent / "other"
    shutil.copytree(home, other)
    try:
        done = subprocess.run(
            [str(PROGRAM), "--home", str(other), "redact", Path(name).stem, *ASKED],
            capture_output=True,
            env=surroundings(disk.env),
            timeout=120,
            check=False,
        )
        if done.returncode == 0:
            assert SAID in done.stdout.decode(), done.stdout
        else:
            assert done.returncode == -signal.SIGKILL, done.stderr.decode()
        found = _came_of_it(other, other / "books" / name)
        if done.returncode == 0:
            assert found == "erased", found
            return None
        return found
    finally:
        shutil.rmtree(other)


def _came_of_it(home: Path, book: Path) -> str:
    """What is found once the book was opened: `nothing`, `erased`, or what is wrong."""
    with capturing(book) as capture:
        capture.prove()
        capture.proved(60)
        there = _words_in(*_files(book))
        filed = _words_in(*home.glob("archive*"))
    if faults := history.verify(book).sentences:
        return f"not whole: {faults}"
    lines = [step.sentence for step in history.log(book) if step.undoes == step.seq]
    if lines not in ([], [SAID]):
        return f"said: {lines}"
    if lines:
        return f"left in {there + filed}" if there or filed else "erased"
    if len(there) < len(ALL):
        return f"nothing is said, and left are only {there}"
    # What was not done is done by the next.
    done = redacting.redact(Home(home), book.stem, "1.p1", "named by mistake", WHO)
    left = _words_in(*filter(Path.is_file, home.rglob("*")))
    return "nothing" if done.proven and not left else f"erased at last, and left: {left}"


def _files(book: Path) -> Iterator[Path]:
    """The two files of a book, and their logs."""
    for path in (book, beside(book)):
        yield from (path, Path(f"{path}-wal"))


def _words_in(*paths: Path) -> list[str]:
    """The words that are found in the bytes of these files."""
    content = b"\0".join(path.read_bytes() for path in paths if path.is_file())
    return [words for words in ALL if words.encode() in content]
