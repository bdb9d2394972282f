"""Every program has lifeboats of its own; what any of them leaves is offered exactly once."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetingtui.domain.points import Point
from meetingtui.store import history, lease
from meetingtui.store.boats import ALIEN, Boats, Held, generations, lifeboats, marked, stem_of
from meetingtui.store.condition import lifeboats as in_folder
from meetingtui.store.lifeboat import Lifeboat, mark_of
from tests.store.books import NOON, Pen, new_book
from tests.store.test_second_place import locked, soon

ROOT = Path(__file__).resolve().parents[2]
TYPE_AND_SLEEP = """
import sys
from pathlib import Path
from tests.store.books import Pen
pen = Pen(Path(sys.argv[1]), "Anna")
pen.type("line", "saved words").wait(10)
print("open", flush=True)
sys.stdin.readline()
pen.note("Anna's entry")
pen.type("line", "Anna's line of more words")
print("typed", flush=True)
sys.stdin.readline()
print("saved" if pen.note("Anna's last").wait(20) else "not saved", flush=True)
pen.close()
print(pen.book.taken_over, flush=True)
"""


def held(path: Path, generation: int = 0) -> bytes:
    """Every byte of the lifeboat of a generation."""
    return lifeboats(path.parent / "state", path, generation)[0].read_bytes()


def as_found(path: Path) -> tuple[list[str], list[str], str]:
    """What the next opening finds: the points, the unfinished line, those held, what it says."""
    pen = Pen(path, "Cyd")
    held = [draft.text for slot, draft in pen.book.drafts.items() if slot != "line"]
    lines = [pen.book.drafts["line"].text, *sorted(held)]
    pen.close()
    return [point.text for point in pen.minutes.all(Point)], lines, pen.book.found


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return new_book(folder)


@pytest.fixture
def anna(path: Path) -> Iterator[subprocess.Popen[str]]:
    """A program that has the book open, and is heard by lines."""
    child = subprocess.Popen(
        [sys.executable, "-c", TYPE_AND_SLEEP, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert _heard(child) == "open"
    yield child
    child.kill()
    child.communicate()


def _heard(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def _said(child: subprocess.Popen[str]) -> None:
    assert child.stdin is not None
    child.stdin.write("\n")
    child.stdin.flush()


def _asleep(path: Path, anna: subprocess.Popen[str]) -> Pen:
    """Anna types what the book can't take, and falls asleep; Bea takes the book over."""
    with locked(path):
        _said(anna)
        assert _heard(anna) == "typed"
        assert soon(lambda: b"more words" in held(path))
        anna.send_signal(signal.SIGSTOP)
    return Pen(path, "Bea", over=lease.generation(path))


def test_who_takes_over_has_lifeboats_of_its_own(path: Path, anna: subprocess.Popen[str]) -> None:
    bea = _asleep(path, anna)
    assert bea.book.found == ""
    with locked(path):
        bea.note("Bea's entry")
        bea.type("line", "!")
        assert soon(lambda: b"Bea's entry" in held(path, 2))
        assert b"Bea's entry" not in held(path)
        assert b"Anna's entry" not in held(path, 2)
    assert soon(lambda: b"Bea's entry" not in held(path, 2))
    assert b"Anna's entry" in held(path)
    anna.send_signal(signal.SIGCONT)
    _said(anna)
    assert _heard(anna) == "saved"
    assert _heard(anna) == "True"
    bea.close()
    assert generations(path.parent / "state", path) == [2]
    points, lines, found = as_found(path)
    assert (points, lines, found) == (["Bea's entry"], ["!saved words"], "")
    assert generations(path.parent / "state", path) == [0]
    copy = path.with_name(f"{path.stem}.conflict-1.db")
    assert as_found(copy) == (
        ["Anna's entry", "Anna's last"],
        ["Anna's line of more wordssaved words"],
        "",
    )
    assert history.verify(path).ok


def test_what_both_leave_behind_is_offered_once(path: Path, anna: subprocess.Popen[str]) -> None:
    bea = _asleep(path, anna)
    bea.note("Bea before").wait(10)
    with locked(path):
        bea.note("Bea's entry")
        bea.type("line", "Bea's ")
        assert soon(lambda: b"Bea's saved words" in held(path, 2))
        anna.kill()
        anna.communicate()
        folder = path.parent.parent / "both killed"
        left = shutil.ignore_patterns("*.lock", "*.holder")
        shutil.copytree(path.parent, folder, ignore=left)
    bea.close()
    killed = folder / path.name
    found = as_found(killed)
    assert found[0] == ["Bea before", "Bea's entry"]
    assert found[1] == [
        "Bea's saved words",
        "Anna's entry",
        "Anna's line of more wordssaved words",
    ]
    assert found[2] == (
        "1 entry and your line were kept while the disk failed; they are back, /u takes it away. "
        "2 lines that the book could not take are held: /held brings it back."
    )
    assert generations(killed.parent / "state", killed) == [0]
    assert as_found(killed) == (*found[:2], "")
    assert history.verify(killed).ok


def test_what_was_taken_on_board_and_offered_is_not_offered_again(tmp_path: Path) -> None:
    """The program was killed after it had copied what another left, before that was emptied."""
    path = new_book(tmp_path)
    state = tmp_path / "state"
    content = {"generation": 1, "number": 1, "item": 4, "target": "", "text": "half"}
    content |= {"cursor": 4, "opened_at": NOON.replace(tzinfo=None).isoformat()}
    for generation in (0, 7):
        boat = Lifeboat.open(lifeboats(state, path, generation)[0])
        boat.put("draft:line", content)
        boat.close()
    assert as_found(path)[1] == ["half"]
    assert generations(state, path) == [0]
    assert as_found(path) == ([], ["half"], "")


def test_what_stands_under_one_key_is_kept_apart(tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    for generation, text in ((0, "own"), (3, "third"), (5, "fifth"), (6, "third")):
        boats = Boats.open(tmp_path / str(generation), book, generation)
        boats.exempt.put("step:2", {"text": text})
        boats.close(keep=True)
        for path in lifeboats(tmp_path / str(generation), book):
            public, exempt = lifeboats(tmp_path, book, generation)
            path.rename(exempt if ".exempt." in path.name else public)
    boats = Boats.open(tmp_path, book, 7)
    left = boats.left
    boats.close(keep=True)
    assert {key: content["text"] for key, content in left.kept.items()} == {
        "step:2": "own",
        f"step:2{ALIEN}1": "third",
        f"step:2{ALIEN}2": "fifth",
    }
    assert left.private == frozenset(left.kept)
    assert generations(tmp_path, book) == [0]


def test_what_a_living_program_has_is_left_alone(tmp_path: Path) -> None:
    book = tmp_path / "book.db"
    first = Boats.open(tmp_path, book, 1)
    first.public.put("step:2", {"text": "of the first"})
    second = Boats.open(tmp_path, book, 2)
    assert second.public.path == lifeboats(tmp_path, book, 2)[0]
    assert not second.left.kept
    with pytest.raises(Held):
        Boats.open(tmp_path, book, 2)
    second.close(keep=True)
    first.close(keep=True)
    third = Boats.open(tmp_path, book, 3)
    assert set(third.left.kept) == {"step:2"}
    third.close(keep=True)


def test_the_highest_mark_counts_whoever_left_it(path: Path) -> None:
    anna = Pen(path, "Anna")
    anna.note("one").wait(10)
    bea = Pen(path, "Bea", over=lease.generation(path))
    state = path.parent / "state"
    assert marked(state, path).seq == 2
    assert mark_of(lifeboats(state, path, 2)[0]).seq == 2
    bea.note("two").wait(10)
    assert marked(state, path).seq == 3
    anna.close()
    bea.close()
    assert marked(state, path).seq == 3
    assert {boat.stem for boat in in_folder(state)} == {path.stem}
    Pen(path).close()
    assert marked(state, path).seq == 3


def test_the_name_of_a_lifeboat_tells_its_book() -> None:
    book = Path("2015-07-09-board-1a2b.conflict-1.db")
    for generation in (0, 12):
        for boat in lifeboats(Path("state"), book, generation):
            assert stem_of(boat) == book.stem
