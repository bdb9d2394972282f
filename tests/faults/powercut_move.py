"""Power cuts while an entry moves to private and back: it is in one state or the other."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from meetingtui.domain.points import Point
from meetingtui.store import history
from meetingtui.store.errors import StoreError
from meetingtui.store.pair import beside, reading
from tests.faults.powercut import Tally, scratch
from tests.faults.powercut_book import Story
from tests.faults.powercut_images import Bench, points
from tests.faults.powercut_recording import NotPossible, Op, recorded, recorder
from tests.faults.powercut_work import BOOK, EXEMPT, MOVED
from tests.faults.registry import Outcome, Trials, fault
from tests.store.books import Pen


@dataclass(frozen=True, slots=True)
class Place:
    """Where a word stands once the book is open: in which half, and in the bytes of which file."""

    word: str
    public: bool
    in_public_file: bool
    in_exempt_file: bool

    @property
    def fault(self) -> str:
        """What is wrong with that; empty when all is well.

        The exempt file may keep traces of what is public: it tells nobody anything.
        """
        if self.public != self.in_public_file:
            held = "is" if self.in_public_file else "is not"
            return f"left: {self.word} {held} in the public file"
        return "" if self.public or self.in_exempt_file else f"lost: {self.word}"


@dataclass(frozen=True, slots=True)
class Found:
    """What an opening of the book found."""

    fault: str = ""
    there: bool = True
    seq: int = 0
    places: tuple[Place, ...] = ()


def examine(folder: Path) -> Found:
    """Open the book in a folder for writing, and see where the words are before it is closed."""
    path = folder / BOOK
    if not path.exists():
        return Found(there=False)
    try:
        pen = Pen(path)
    except StoreError as error:
        return Found(str(error))
    words = [point.text.split()[0] for point in pen.minutes.all(Point) if MOVED in point.text]
    with reading(path, exempt=False) as files:
        shown = {point.text.split()[0] for point in files.rows().public.all(Point)}
    public, exempt = _bytes(path), _bytes(beside(path))
    seq = pen.book.last_seq
    pen.close()
    places = tuple(
        Place(word, word in shown, word.encode() in public, word.encode() in exempt)
        for word in words
    )
    return Found(" ".join(history.verify(path).sentences), True, seq, places)


def _bytes(path: Path) -> bytes:
    parts = [Path(f"{path}{end}") for end in ("", "-wal", "-journal")]
    return b"".join(part.read_bytes() for part in parts if part.exists())


def cut(ops: Sequence[Op], seed: int, odds: float = 1.0, draws: int = 1) -> Tally:
    """Cut the power after every operation, open the book, and look for the words."""
    tally, story, heard = Tally(), Story(), 0
    with tempfile.TemporaryDirectory(dir=scratch()) as folder:
        bench = Bench(Path(folder), (BOOK, EXEMPT), examine)
        for n, image in points(ops, 0, len(ops), random.Random(seed), odds, draws):
            while heard <= n:
                story.hear(ops[heard])
                heard += 1
            found = bench.find(image)
            wrong = [place.fault for place in found.places if place.fault]
            if found.fault:
                wrong.append(f"corrupt: {found.fault}")
            if story.begun and found.seq < story.last_saved:
                wrong.append(f"lost: {story.last_saved - found.seq} steps")
            tally.note(n, wrong)
        tally.images, tally.states = len(bench.images), bench.states
    return tally


@fault(
    "powercut_move", "A power cut in a move to private leaves one of the two states", timed=False
)
def move(trials: Trials) -> Outcome:
    """Points are moved to private and back; after any cut the words are in one place."""
    try:
        recorder(trials.folder)
    except NotPossible as reason:
        return Outcome("", True, str(reason))
    ways, odds, draws = ("6", 1.0, 3) if trials.full else ("2", 0.25, 1)
    found = cut(recorded(trials.folder, "moving", str(trials.seed), ways), trials.seed, odds, draws)
    ok = not found.wrong and found.images >= 100
    return Outcome("; ".join([found.figures, *found.examples]), ok)
