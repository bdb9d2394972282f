"""What the book can't take is kept in the second place, and is back at the next opening."""

from __future__ import annotations

import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from meetingtui.domain import entries, points, restricting, text
from meetingtui.domain.halves import Halves, Parting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Step
from meetingtui.domain.requests import request
from meetingtui.store import history
from meetingtui.store.drafts import Draft
from meetingtui.store.errors import StoreError
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair
from tests.store.books import ITEM, NOON, SECOND_ITEM, Pen, new_book

SECRET = "Zanzibar lease premium 41,000"


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """While this lasts, another program holds the book."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=10)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


LOCAL = NOON.replace(tzinfo=None)


def soon(found: Callable[[], bool]) -> bool:
    """Whether something is so within ten seconds."""
    until = time.monotonic() + 10
    while not found():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


def boats(path: Path) -> bytes:
    """Every byte of the public lifeboat."""
    return (path.parent / "state" / f"{path.stem}.lifeboat").read_bytes()


def private_boat(path: Path) -> bytes:
    """Every byte of the private lifeboat."""
    return (path.parent / "state" / f"{path.stem}.exempt.lifeboat").read_bytes()


def as_killed(path: Path, name: str = "killed") -> Path:
    """What a program that is killed now would leave behind, somewhere else."""
    folder = path.parent.parent / name
    shutil.copytree(path.parent, folder, ignore=shutil.ignore_patterns("*.lock", "*.holder"))
    return folder / path.name


def texts(pen: Pen) -> list[str]:
    return [point.text for point in pen.minutes.all(Point)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    return new_book(folder)


def test_what_arrives_while_a_commit_fails_is_there_at_once_and_is_back(path: Path) -> None:
    pen = Pen(path)
    pen.note("before").wait(10)
    with locked(path):
        pen.note("first")
        told = pen.told.wait_for(lambda saved: bool(saved.kept))
        assert told.kept == f"kept in {path.parent / 'state'}"
        for words in ("second", "third"):
            pen.note(words)
        pen.type("line", "unfini")
        assert soon(lambda: b'"unfini"' in boats(path))
        assert b"third" in boats(path)
        killed = as_killed(path)
    pen.close()
    assert b"first" not in boats(path)

    again = Pen(killed)
    assert again.book.found == (
        "3 entries and your line were kept while the disk failed; "
        "they are back, /u takes them away."
    )
    assert texts(again) == ["before", "first", "second", "third"]
    assert again.book.drafts["line"].text == "unfini"
    assert again.book.done[-3:] == [3, 4, 5]
    assert again.note("later").wait(10)
    assert soon(lambda: b"unfini" not in boats(killed))
    again.close()
    assert history.verify(killed).sentences == ()
    third = Pen(killed)
    assert (third.book.found, texts(third)[-1]) == ("", "later")
    assert third.book.drafts["line"].text == "unfini"
    third.close()


def test_what_arrives_does_not_wait_until_the_book_is_tried_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.RETRY_S", 3)
    pen = Pen(path)
    with locked(path):
        pen.note("first")
        pen.told.wait_for(lambda saved: bool(saved.kept))
        tried = len(pen.told.all)
        pen.type("line", "meanwhile")
        assert soon(lambda: b'"meanwhile"' in boats(path))
        assert len(pen.told.all) == tried
    pen.close()


def test_what_is_brought_back_stays_until_it_is_durable(path: Path) -> None:
    pen = Pen(path)
    with locked(path):
        pen.note("first")
        pen.type("line", "on")
        assert soon(lambda: b'"on"' in boats(path))
        killed = as_killed(path)
    pen.close()
    with locked(killed), pytest.raises(StoreError):
        Pen(killed)
    again = Pen(killed)
    with locked(killed):
        again.book.splice("line", 2, 0, "e", 3)
        again.told.wait_for(lambda saved: bool(saved.kept))
        assert soon(lambda: b'"one"' in boats(killed))
        twice = as_killed(killed, "twice")
    again.close()
    last = Pen(twice)
    assert texts(last) == ["first"]
    assert last.book.drafts["line"].text == "one"
    last.close()


def test_a_line_that_the_book_has_newer_is_not_put_back(path: Path) -> None:
    pen = Pen(path)
    with locked(path):
        pen.type("line", "older words")
        assert soon(lambda: b'"older words"' in boats(path))
        stale = boats(path)
    pen.book.splice("line", 11, 0, "!", 12).wait(10)
    pen.close()
    (path.parent / "state" / f"{path.stem}.lifeboat").write_bytes(stale)
    again = Pen(path)
    assert again.book.drafts["line"].text == "older words!"
    assert again.book.drafts["held-1"].text == "older words"
    assert again.book.found == "1 line that the book could not take is held: /held brings it back."
    again.close()
    last = Pen(path)
    assert (last.book.found, set(last.book.drafts)) == ("", {"line", "held-1"})
    last.close()


def test_a_line_that_was_entered_meanwhile_is_not_there_twice(path: Path) -> None:
    pen = Pen(path)
    pen.type("line", "Members asked.").wait(10)
    with locked(path):
        pen.note("Members asked.", clears="line")
        assert soon(lambda: b"ended" in boats(path))
        killed = as_killed(path)
    pen.close()
    again = Pen(killed)
    assert texts(again) == ["Members asked."]
    assert again.book.drafts == {}
    again.close()
    last = Pen(killed)
    assert last.book.drafts == {}
    last.close()


def test_steps_that_do_not_fit_any_more_are_held_as_lines(path: Path) -> None:
    pen = Pen(path)
    with locked(path):
        pen.note("from the lifeboat")
        assert soon(lambda: b"from the lifeboat" in boats(path))
        kept = boats(path)
    pen.close()
    other = new_book(path.parent.parent / "other")
    elsewhere = Pen(other)
    elsewhere.do(request(points.note, item=SECOND_ITEM, words="something else")).wait(10)
    elsewhere.close()
    (other.parent / "state" / f"{other.stem}.lifeboat").write_bytes(kept)
    again = Pen(other)
    assert texts(again) == ["something else"]
    held = again.book.drafts["held-1"]
    assert (held.text, held.item) == ("from the lifeboat", ITEM)
    assert "1 line that the book could not take is held" in again.book.found
    again.close()


def test_private_words_go_only_into_the_private_lifeboat(path: Path) -> None:
    pen = Pen(path)
    close = request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3")
    pen.do(close).wait(10)
    with locked(path):
        pen.do(request(points.note, item=SECOND_ITEM, words=SECRET))
        pen.note("for everybody")
        secret = Draft("line", SECOND_ITEM, "", f"{SECRET} too", 9, NOON.replace(tzinfo=None))
        pen.book.put_draft(secret, private=True)
        assert soon(lambda: f"{SECRET} too".encode() in private_boat(path))
        assert SECRET.encode() not in boats(path)
        assert b"for everybody" in boats(path)
        killed = as_killed(path)
    pen.close()
    again = Pen(killed)
    assert texts(again) == [SECRET, "for everybody"]
    assert again.book.is_private("line")
    assert again.book.drafts["line"].text == f"{SECRET} too"
    again.close()
    for left in killed.parent.rglob("*"):
        if left.is_file() and ".exempt." not in left.name:
            assert SECRET.encode() not in left.read_bytes(), left


def test_words_that_become_private_meanwhile_leave_the_public_lifeboat(path: Path) -> None:
    pen = Pen(path)
    with locked(path):
        pen.do(request(points.note, item=SECOND_ITEM, words=SECRET))
        line = Draft("line", SECOND_ITEM, "", "Quagga", 6, NOON.replace(tzinfo=None))
        pen.book.put_draft(line)
        assert soon(lambda: b"Quagga" in boats(path))
        assert SECRET.encode() in boats(path)
        pen.do(request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3"))
        pen.book.put_draft(line, private=True)
        assert soon(lambda: b"Quagga" in private_boat(path) and b"Quagga" not in boats(path))
        assert soon(lambda: b"made private" in private_boat(path))
        assert SECRET.encode() not in boats(path)
        killed = as_killed(path)
    pen.close()
    again = Pen(killed)
    assert texts(again) == [SECRET]
    assert again.book.is_private("line")
    again.close()
    assert history.verify(killed).sentences == ()
    for left in killed.parent.rglob("*"):
        if left.is_file() and ".exempt." not in left.name:
            assert SECRET.encode() not in left.read_bytes(), left


def test_where_no_lifeboat_can_be_it_says_that_memory_is_all(path: Path) -> None:
    (path.parent / "state").write_text("no folder")
    pen = Pen(path)
    with locked(path):
        ticket = pen.note("first")
        told = pen.told.wait_for(lambda saved: bool(saved.kept))
        assert told.kept == "kept in memory only, leave the program open and make room"
    assert ticket.wait(10)
    pen.close()
    assert len(history.log(path)) == 2


def test_a_refused_step_is_kept_until_its_words_are_held(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen = Pen(path)
    pen.note("good").wait(10)
    with closing(sqlite3.connect(path)) as other:
        other.execute(
            "CREATE TRIGGER no BEFORE INSERT ON point WHEN NEW.text = 'bad' "
            "BEGIN SELECT RAISE(ABORT, 'no'); END"
        )
    assert not pen.note("bad").wait(10)
    assert b"bad" in boats(path)
    pen.note("worse").wait(10)
    pen.type("line", "typed on").wait(10)
    pen.close()
    again = Pen(path)
    assert texts(again) == ["good", "worse"]
    words = [draft.text for slot, draft in again.book.drafts.items() if slot != "line"]
    assert words == ["bad"]
    again.close()
    assert b"bad" not in boats(path)
    last = Pen(path)
    assert (last.book.found, last.book.drafts["held-1"].text) == ("", "bad")
    last.close()


def fails(halves: Halves, step: Step, after: Minutes) -> tuple[Parting, Halves]:
    raise KeyError("a fault of the program")


def test_a_step_that_can_not_be_divided_is_told_and_its_words_are_held(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen = Pen(path)
    pen.note("before").wait(10)
    monkeypatch.setattr(Halves, "parted", fails)
    tickets = [pen.note("first"), pen.note("second")]
    assert [ticket.wait(10) for ticket in tickets] == [False, False]
    pen.told.wait_for(lambda saved: "NOT SAVED" in saved.brief)
    assert pen.book.put_draft(Draft("line", ITEM, "", "typed on", 8, LOCAL)).wait(10)
    pen.close()
    assert b"first" not in boats(path)
    assert b"first" in private_boat(path)
    monkeypatch.undo()
    again = Pen(path)
    assert texts(again) == ["before"]
    assert sorted(line.text for line in again.book.drafts.values()) == [
        "first",
        "second",
        "typed on",
    ]
    again.close()


def test_a_step_that_does_not_fit_is_kept_as_what_is_not_for_the_public(path: Path) -> None:
    pen = Pen(path)
    pen.note("before").wait(10)
    (point,) = pen.minutes.all(Point)
    gone = replace(point, id=999, text="first")
    step = pen.steps[-1]
    unfit = replace(step, seq=step.seq + 1, changes=(text.altered(gone, text="first as mended"),))
    assert not pen.book.write(unfit).wait(10)
    assert b"first" not in boats(path)
    pen.close()
    assert b"first" not in boats(path)


def test_the_same_words_under_two_items_are_both_held(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen = Pen(path)
    monkeypatch.setattr(Halves, "parted", fails)
    for item in (ITEM, SECOND_ITEM):
        assert not pen.do(request(points.note, item=item, words="Noted.")).wait(10)
    pen.close()
    monkeypatch.undo()
    again = Pen(path)
    held = [(line.text, line.item) for line in again.book.drafts.values()]
    assert sorted(held, key=str) == [("Noted.", ITEM), ("Noted.", SECOND_ITEM)]
    again.close()


def test_steps_that_were_saved_and_are_missing_are_counted(path: Path) -> None:
    pen = Pen(path)
    for n in range(12):
        pen.note(f"point {n}").wait(10)
    assert soon(lambda: boats(path)[8] == 13)
    killed = as_killed(path)
    pen.close()
    Path(f"{killed}-wal").unlink()
    said = history.verify(killed).sentences
    assert said[0].startswith("12 steps that were saved on 9 July at ")
    assert f"the file {killed.name}-wal was taken away" in said[0]
    again = Pen(killed)
    assert again.book.found == said[0].replace(" on 9 July", "")
    assert again.note("on").wait(10)
    again.close()
    assert history.verify(killed).sentences == ()
    last = Pen(killed)
    assert last.book.found == ""
    last.close()


def test_what_a_disk_forgot_after_saying_that_it_had_it_is_written_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pen = Pen(path)
    pen.note("before").wait(10)
    wal = Path(f"{path}-wal")
    then = path.read_bytes(), wal.read_bytes()
    pen.note("acknowledged").wait(10)
    pen.type("line", "this too").wait(10)
    opened = Pair.open

    def forgetful(where: Path, claim: Claim) -> Pair:
        with path.open("r+b") as file:
            file.truncate(0)
            file.write(then[0])
        wal.write_bytes(then[1])
        Path(f"{path}-shm").unlink(missing_ok=True)
        monkeypatch.undo()
        return opened(where, claim)

    def failing(*words: object) -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        monkeypatch.setattr(Pair, "open", staticmethod(forgetful))
        raise error

    monkeypatch.setattr("meetingtui.store.lines.write", failing)
    assert pen.note("after").wait(10)
    assert "the disk reports a fault" in pen.told.wait_for(lambda saved: bool(saved.kept)).fault
    pen.close()
    again = Pen(path)
    assert texts(again) == ["before", "acknowledged", "after"]
    assert again.book.drafts["line"].text == "this too"
    again.close()
    assert history.verify(path).sentences == ()


def test_a_rescued_book_takes_its_lifeboat_along(path: Path) -> None:
    pen = Pen(path)
    pen.note("before").wait(10)
    path.unlink()
    assert pen.note("after").wait(10)
    rescued = path.with_name(f"{path.stem}-rescued.db")
    with locked(rescued):
        pen.note("only kept")
        assert soon(lambda: b"only kept" in boats(rescued))
        killed = as_killed(rescued)
    pen.close()
    again = Pen(killed)
    assert texts(again) == ["before", "after", "only kept"]
    again.close()


def test_an_edit_that_is_kept_comes_back_as_an_edit(path: Path) -> None:
    pen = Pen(path)
    pen.note("Membrs met.").wait(10)
    point = pen.minutes.all(Point)[0]
    with locked(path):
        pen.do(request(entries.edit, table="point", entry=point.id, words="Members met."))
        assert soon(lambda: b"Members met." in boats(path))
        killed = as_killed(path)
    pen.close()
    again = Pen(killed)
    assert texts(again) == ["Members met."]
    again.close()
