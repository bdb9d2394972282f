"""What a book takes it keeps, in order, once, and finds again."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meetingtui.domain import entries, items, points
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Step
from meetingtui.domain.requests import request
from meetingtui.store import history
from meetingtui.store.book import Book, Draft
from meetingtui.store.errors import StoreError
from tests.store.books import ITEM, MEETING, NOON, RECORDS, Pen, Told, new_book, opening

OPENED = datetime(2015, 7, 9, 12, 0, 1)


def test_what_was_written_is_found_again(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("Members asked about “stiles”\n and gates – 😀.")
    pen.do(request(items.take, item=5, at=datetime(2015, 7, 9, 11, 30)))
    pen.do(request(points.note, item=None, words="One\n\nTwo", kind="verbatim"))
    pen.close()
    again = Pen(path)
    assert again.minutes.same_records(pen.minutes)
    assert (again.book.last_seq, again.book.high_water) == (4, 9)
    assert [again.book.step(step.seq) for step in pen.steps] == pen.steps
    again.close()


def test_a_ticket_is_durable_when_the_commit_has_returned(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    ticket = pen.note("Members asked about stiles.")
    assert ticket.wait(10)
    assert ticket.saved_at is not None
    assert ticket.saved_at.tzinfo is UTC
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        assert conn.execute("SELECT count(*) FROM point").fetchone() == (1,)
    saved = pen.told.wait_for(lambda saved: saved.seq == 2)
    assert (saved.waiting, saved.fault, saved.at) == (0, "", ticket.saved_at)
    pen.close()


def test_making_a_book_never_replaces_another(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    before = path.read_bytes()
    with pytest.raises(StoreError, match="such a file already"):
        Book.create(path, opening())
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_a_book_that_cannot_be_laid_out_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    with pytest.raises(StoreError):
        Book.create(path, opening(RECORDS[1:]))
    with pytest.raises(StoreError, match="step 1"):
        Book.create(path, replace(opening(), seq=2))
    assert list(tmp_path.iterdir()) == []


def test_keystrokes_are_replayed(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.book.put_draft(Draft("line", ITEM, "edit:point:7", "Memb asked", 4, OPENED))
    pen.book.splice("line", 4, 0, "ers", 7)
    pen.book.splice("line", 0, 1, "m", 1)
    pen.book.splice("line", 13, 0, "\udc80😀\n", 16)
    pen.type("aside", "by the way")
    pen.close()
    again = Pen(path)
    assert again.book.drafts["line"] == Draft(
        "line", ITEM, "edit:point:7", "members asked?😀\n", 16, OPENED
    )
    assert again.book.drafts["aside"].text == "by the way"
    again.book.splice("line", 0, 1, "M", 1)
    again.close()
    last = Pen(path)
    assert last.book.drafts["line"].text == "Members asked?😀\n"
    last.close()


def test_entering_a_line_clears_its_draft_in_the_same_transaction(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.type("line", "Members asked.")
    pen.type("aside", "by the way")
    pen.note("Members asked.", clears="line")
    pen.close()
    again = Pen(path)
    assert set(again.book.drafts) == {"aside"}
    again.book.clear_draft("aside")
    again.type("line", "x")
    again.close()
    with closing(sqlite3.connect(path)) as conn:
        assert conn.execute("SELECT slot, inserted FROM splice").fetchall() == [("line", "x")]


def test_a_draft_put_whole_replaces_what_its_slot_held(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.type("line", "Members asked.")
    pen.book.put_draft(Draft("line", None, "", "Officers said", 13, OPENED))
    pen.book.splice("line", 13, 0, "!", 14)
    pen.close()
    again = Pen(path)
    assert again.book.drafts["line"].text == "Officers said!"
    again.close()


def test_the_snapshot_is_refreshed_while_nobody_types(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.type("line", "Members asked.").wait(10)
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as conn:
        assert conn.execute("SELECT text FROM draft").fetchone() == ("",)
        deadline = datetime.now(UTC).timestamp() + 10
        while datetime.now(UTC).timestamp() < deadline:
            if conn.execute("SELECT text FROM draft").fetchone() == ("Members asked.",):
                break
        assert conn.execute("SELECT text, cursor FROM draft").fetchone() == ("Members asked.", 14)
    pen.book.splice("line", 14, 0, "!", 15)
    pen.close()
    again = Pen(path)
    assert again.book.drafts["line"].text == "Members asked.!"
    again.close()


def test_undo_and_redo_survive_a_restart(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    for words in ("one", "two", "three"):
        pen.note(words)
    first, second, third = pen.steps
    pen.record(third.inverse(NOON, "Clerk"))
    pen.record(second.inverse(NOON, "Clerk"))
    pen.record(second.again(NOON, "Clerk"))
    pen.close()
    again = Pen(path)
    assert (again.book.done, again.book.undone) == ([2, 3], [4])
    again.record(pen.steps[-1].inverse(NOON, "Clerk"))
    again.record(first.inverse(NOON, "Clerk"))
    again.close()
    third_time = Pen(path)
    assert (third_time.book.done, third_time.book.undone) == ([], [4, 3, 2])
    assert third_time.minutes.all(Point) == []
    assert third_time.book.high_water == 9
    third_time.note("four")
    third_time.close()
    last = Pen(path)
    assert (last.book.done, last.book.undone) == ([10], [])
    last.close()


def test_a_step_that_the_database_refuses_is_set_aside_loudly(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("before")
    orphan = Point(id=90, item=99, handle=1, place=1.0, text="under no item")
    bad = Step(NOON, "Clerk", "Key point noted", (Change(None, orphan),), seq=3)
    refused = pen.book.write(bad)
    good = Point(id=91, item=ITEM, handle=9, place=9.0, text="after")
    kept = pen.book.write(Step(NOON, "Clerk", "Key point noted", (Change(None, good),), seq=4))
    built_on_it = pen.book.write(
        Step(NOON, "Clerk", "Mended", (Change(orphan, replace(orphan, text="x")),), seq=5)
    )
    assert kept.wait(10)
    assert not refused.wait(10)
    assert not built_on_it.wait(10)
    said = pen.told.wait_for(lambda saved: "refused" in saved.fault)
    assert "Step 3 (Key point noted) is not saved" in said.fault
    assert [step.seq for step in pen.book.set_aside] == [3, 5]
    pen.close()
    assert "refused" in pen.told.all[-1].fault
    again = Pen(path)
    assert [point.text for point in again.minutes.all(Point)] == ["before", "after"]
    assert again.book.last_seq == 4
    again.close()
    assert history.verify(path).ok


def test_a_step_with_a_value_that_no_column_holds_is_set_aside(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    meeting = pen.minutes.meeting
    odd = replace(meeting, held_on=NOON)
    wrong = Step(NOON, "Clerk", "Meeting corrected", (Change(meeting, odd),), seq=2)
    assert not pen.book.write(wrong).wait(10)
    lone = replace(meeting, venue="\ud800")
    unwritable = Step(NOON, "Clerk", "Meeting corrected", (Change(meeting, lone),), seq=2)
    assert not pen.book.write(unwritable).wait(10)
    assert pen.do(request(items.amend, item=ITEM, title="Bridges")).wait(10)
    pen.close()
    assert history.verify(path).ok
    assert history.as_at(path, 2).get(items.Item, ITEM).title == "Bridges"
    assert meeting.id == MEETING


def test_nothing_can_be_written_after_the_close(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("Members asked.")
    pen.close()
    pen.close()
    with pytest.raises(StoreError, match="closed"):
        pen.note("Too late.")
    left = sorted(file.name for file in tmp_path.iterdir())
    assert left == [path.name, f"{path.name}.lock", "state"]


def test_closing_writes_all_that_waits(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    for n in range(200):
        pen.note(f"point {n}")
        pen.type("line", "abc")
    pen.close()
    assert len(history.log(path)) == 201
    assert history.verify(path).ok


def test_a_reader_that_throws_does_not_stop_the_saving(tmp_path: Path) -> None:
    path = new_book(tmp_path)

    class Broken(Told):
        def __call__(self, saved: object) -> None:
            raise RuntimeError("the screen has gone")

    pen = Pen(path, told=Broken())
    assert pen.note("one").wait(10)
    assert pen.note("two").wait(10)
    pen.close()


def test_the_history_only_grows(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    with closing(sqlite3.connect(path, isolation_level=None)) as conn:
        for sql in (
            "UPDATE step SET who = 'nobody'",
            "DELETE FROM step",
            "UPDATE change SET after = NULL",
            "DELETE FROM change",
        ):
            with pytest.raises(sqlite3.IntegrityError, match="only ever added to"):
                conn.execute(sql)


def test_striking_and_everything_else_is_one_line_each(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("one")
    point = pen.minutes.all(Point)[0]
    pen.do(request(entries.strike, table="point", entry=point.id))
    pen.close()
    log = history.log(path)
    assert [step.sentence for step in log] == [
        "Book laid out",
        "Key point noted under item 1",
        "Key point p1 struck under item 1",
    ]
    assert log[1:] == pen.steps
