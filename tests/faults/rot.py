"""Single bits of a stored book flip: whatever that changes is noticed, and nothing breaks."""

from __future__ import annotations

import hashlib
import io
import random
import shutil
from contextlib import redirect_stderr, redirect_stdout, suppress
from dataclasses import dataclass, field
from pathlib import Path

from meetingtui.cli.errors import run
from meetingtui.desk import meetings, outward
from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.paths import Home
from meetingtui.store import history
from meetingtui.store.errors import StoreError
from tests.desk.books import capturing, entered, typed
from tests.faults.registry import Outcome, Trials, fault
from tests.faults.typist import lay_out

_LINES = (
    "Members asked officers about the price of water butts",
    "The price of a claim",
    "/pv p2 3",
    "/dec RESOLVED > That the report be noted",
    "/a ao: Mend the gate > by Easter",
    "/m ao+be That it be built",
    "The gate is to be mended",
    "/u",
    "It was said that stiles were high",
)
# Most of a small book is empty pages: flips there would show little.
FULL_BYTES = 0.8
_DRAFT = "An unfinished line"
_STYLE = "surrey-2015"
_EXPORT = ("--style", _STYLE, "--out")


@dataclass(frozen=True, slots=True)
class Told:
    """What a book tells to those who read it; `refused` is what it says instead."""

    minutes: Minutes | None = None
    log: tuple[str, ...] = ()
    exported: str = ""
    refused: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """What became of the flips."""

    harmful: int = 0
    unnoticed: list[str] = field(default_factory=list)
    exported: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    raised: list[str] = field(default_factory=list)
    written: int = 0
    lines: int = 0

    def figures(self, flips: int) -> str:
        """In words."""
        said = (
            f"{flips} flips, harmful {self.harmful}, changed and unnoticed {len(self.unnoticed)}, "
            f"exported without a word {len(self.exported)}, opened without a word "
            f"{len(self.opened)}, raised something else than a sentence {len(self.raised)}, files "
            f"written to by reading {self.written}; lines changed that no history covers "
            f"{self.lines}"
        )
        found = (self.unnoticed, self.exported, self.opened, self.raised)
        return "; ".join([said, *(one for which in found for one in which[:3])])

    @property
    def nothing_wrong(self) -> bool:
        """Whether every flip was told wherever it had to be, and nothing else happened."""
        wrong = self.unnoticed or self.exported or self.opened or self.raised or self.written
        return self.harmful > 0 and not wrong


def _book(trials: Trials) -> Path:
    book = lay_out(trials.folder / "home")
    with capturing(book) as capture:
        for line in _LINES:
            verdict = entered(capture, line)
            assert verdict.recorded, f"{line}: {verdict.sentence}"
        typed(capture, _DRAFT)
    return book


def _told(book: Path, tally: Tally) -> Told:
    """Everything that can be read from a book; a StoreError or a Refusal is a sentence."""
    refused: list[str] = []
    minutes: Minutes | None = None
    log: tuple[str, ...] = ()
    exported = ""
    try:
        minutes = meetings.read(book)
        log = tuple(map(repr, history.log(book)))
        exported = outward.export(minutes, outward.style_of(minutes, _STYLE))
    except (StoreError, Refusal) as error:
        refused.append(str(error))
    except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
        tally.raised.append(f"reading: {error!r}")
    return Told(minutes, log, exported, tuple(refused))


def _opened(book: Path, original: Told, where: str, tally: Tally) -> str:
    """The unfinished line that the book has when it is opened for writing.

    The clerk must have been told whatever is not as it was entered.
    """
    try:
        capture = Capture(
            lambda heard: Desk(book, "Clerk", None, heard, Home(book.parent.parent).state)
        )
    except (StoreError, Refusal):
        return _DRAFT
    except Exception as error:  # noqa: BLE001 - whatever it is, it is counted
        tally.raised.append(f"opening: {error!r}")
        return _DRAFT
    capture.prove()
    told = capture.proved(30)
    minutes, drafts = capture.minutes, capture.desk.drafts
    with suppress(StoreError):
        capture.close()
    if not told and (minutes != original.minutes or not history.verify(book).ok):
        tally.opened.append(f"opened: {where}")
    return drafts["line"].text if "line" in drafts else ""


def _exported(book: Path, tally: Tally) -> str | None:
    """What `export` writes of a book; None where it writes nothing."""
    home = Home(book.parent.parent)
    target = home.root / "minutes.md"
    target.unlink(missing_ok=True)
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()) as said:
        status = run(["--home", str(home.root), "export", book.stem, *_EXPORT, str(target)])
    if home.crashes.exists() or (status != 0 and not said.getvalue()):
        tally.raised.append(f"export: {status}, {said.getvalue()}")
        shutil.rmtree(home.crashes, ignore_errors=True)
    if status != 0 and target.exists():
        tally.exported.append(f"export: {status}, and yet written")
    return target.read_text("utf-8") if status == 0 else None


def _hashes(book: Path) -> list[str]:
    return [hashlib.sha256(one.read_bytes()).hexdigest() for one in _files(book)]


def _files(book: Path) -> list[Path]:
    return sorted(book.parent.glob("*.db"))


def _flip(rng: random.Random, book: Path) -> str:
    """Flip a bit of one of the two files; where."""
    sizes = {one: one.stat().st_size for one in _files(book)}
    (path,) = rng.choices([*sizes], [*sizes.values()])
    at = rng.randrange(sizes[path])
    if rng.random() < FULL_BYTES:
        at = rng.choice([n for n, byte in enumerate(path.read_bytes()) if byte])
    with path.open("r+b") as file:
        file.seek(at)
        was = file.read(1)[0]
        file.seek(at)
        file.write(bytes([was ^ (1 << rng.randrange(8))]))
    return f"{'exempt' if '.exempt.' in path.name else 'public'} byte {at}"


@fault(
    "bitflip_2000",
    "changed and unnoticed 0 (by verify, by export, at opening); nothing but a sentence raised; "
    "never written to by reading",
    timed=False,
)
def bitflip(trials: Trials) -> Outcome:
    """Flip single bits of a closed book of two files, then verify, read, export and open it."""
    book, tally = _book(trials), Tally()
    original = _told(book, tally)
    assert original.exported, original.refused
    flips = trials.of(60, 2000)
    home = trials.folder / "rotten"
    place = home / "books"
    for _ in range(flips):
        shutil.rmtree(home, ignore_errors=True)
        place.mkdir(parents=True)
        for file in _files(book):
            shutil.copyfile(file, place / file.name)
        copy = place / book.name
        where = _flip(trials.rng, copy)
        before = _hashes(copy)
        _look(copy, original, where, tally)
        tally.written += _hashes(copy) != before
        tally.lines += _opened(copy, original, where, tally) != _DRAFT
    return Outcome(tally.figures(flips), tally.nothing_wrong)


def _look(copy: Path, original: Told, where: str, tally: Tally) -> None:
    try:
        verdict = history.verify(copy)
    except Exception as error:  # noqa: BLE001 - it must not raise anything
        tally.raised.append(f"verify: {error!r}")
        return
    found = _told(copy, tally)
    changed = (found.minutes, found.log, found.exported) != (
        original.minutes,
        original.log,
        original.exported,
    )
    tally.harmful += changed or not verdict.ok
    if changed and verdict.ok:
        tally.unnoticed.append(f"{where} {found.refused}")
    exported = _exported(copy, tally)
    doubtful = not (verdict.ok or verdict.newer)
    if exported is not None and (exported != original.exported or changed or doubtful):
        tally.exported.append(f"exported: {where}")
