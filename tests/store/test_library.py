"""Books are listed with what they hold, and found by the shortest name that tells them apart."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from meetingtui.domain import meetings, sittings
from meetingtui.domain.bodies import Body
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.requests import request
from meetingtui.store import library
from meetingtui.store.book import Book
from meetingtui.store.connection import writer
from meetingtui.store.library import slug, volumes
from tests.store.books import RECORDS, Pen, opening


def _book(folder: Path, day: date, body: str, uuid: str, called_at: time | None = None) -> Path:
    def fitted(record: Record) -> Record:
        if isinstance(record, Body):
            return replace(record, name=body)
        if isinstance(record, Meeting):
            return replace(record, held_on=day, called_at=called_at, uuid=uuid)
        return record

    path = library.new_path(folder, day, body, uuid)
    Book.create(path, opening(tuple(map(fitted, RECORDS))))
    return path


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A folder of four books, two of the same body on the same day."""
    folder = tmp_path / "books"
    _book(folder, date(2015, 7, 9), "Scrutiny Board", "aa11-22223333", time(10, 0))
    _book(folder, date(2015, 7, 9), "Scrutiny Board", "ab11-22223333", time(14, 0))
    _book(folder, date(2015, 7, 9), "Schools’ Forum", "cc112222")
    _book(folder, date(2016, 11, 25), "Scrutiny Board", "dd112222")
    return folder


def test_the_newest_come_first_under_the_shortest_names(shelf: Path) -> None:
    found = volumes(shelf)
    assert [v.ref for v in found] == [
        "2016-11-25-scrutiny-board",
        "2015-07-09-scrutiny-board-ab",
        "2015-07-09-scrutiny-board-aa",
        "2015-07-09-schools-forum",
    ]
    assert [v.called_at for v in found] == [None, time(14, 0), time(10, 0), None]
    assert found[3].body == "Schools’ Forum"
    assert [file.suffix for file in shelf.iterdir()] == [".db"] * 4


def test_each_status_is_told(shelf: Path) -> None:
    ref = "2016-11-25-scrutiny-board"
    path = library.resolve(shelf, ref).path

    def status() -> str:
        return library.resolve(shelf, ref).status

    assert status() == library.PLANNED
    pen = Pen(path, who="Anna Clerk")
    for act, told in (
        (sittings.start, library.UNDER_WAY),
        (sittings.adjourn, library.ADJOURNED),
        (sittings.resume, library.UNDER_WAY),
        (sittings.close, library.CLOSED),
    ):
        pen.do(request(act)).wait(10)
        assert status() == told
    assert library.resolve(shelf, ref).who == "Anna Clerk"
    pen.do(request(meetings.amend, approved_on=date(2016, 12, 1)))
    pen.close()
    assert status() == library.APPROVED
    assert library.resolve(shelf, ref).who == ""


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("2016", "2016-11-25-scrutiny-board"),
        ("2016-11-25-scrutiny-board", "2016-11-25-scrutiny-board"),
        (" 2016-11-25-Scrutiny ", "2016-11-25-scrutiny-board"),
        ("2015-07-09-sch", "2015-07-09-schools-forum"),
        ("2015-07-09-scrutiny-board-ab", "2015-07-09-scrutiny-board-ab"),
        ("2015-07-09-scrutiny-board-aa112222", "2015-07-09-scrutiny-board-aa"),
        ("2015-07-09-scrutiny-board-aa112222.db", "2015-07-09-scrutiny-board-aa"),
    ],
)
def test_a_name_finds_its_book(shelf: Path, said: str, meant: str) -> None:
    assert library.resolve(shelf, said).ref == meant
    assert library.resolve(shelf, str(library.resolve(shelf, said).path)).ref == meant


def test_a_path_finds_its_book_from_wherever_it_is_said(
    shelf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    meant = volumes(shelf)[0]
    monkeypatch.chdir(shelf.parent)
    for said in (str(meant.path), f"{shelf.name}/{meant.path.name}"):
        assert library.resolve(shelf, said) == meant


@pytest.mark.parametrize("said", ["2015-07-09-scrutiny-board", "2015", "2014", "", "x" * 500])
def test_a_name_that_could_mean_several_or_none_is_refused(shelf: Path, said: str) -> None:
    with pytest.raises(Refusal) as caught:
        library.resolve(shelf, said)
    sentence = str(caught.value)
    assert "2015-07-09-scrutiny-board-aa" in sentence
    assert "2015-07-09-scrutiny-board-ab" in sentence
    assert ("several" in sentence) == said.startswith("2015")


def test_an_empty_shelf_says_what_to_do(tmp_path: Path) -> None:
    assert volumes(tmp_path / "none") == []
    with pytest.raises(Refusal, match="no meeting here yet"):
        library.resolve(tmp_path, "2015")


@pytest.mark.parametrize("content", [b"", b"Dear Sir", b"SQLite format 3\0" + bytes(4080)])
def test_a_damaged_book_is_listed_as_such(shelf: Path, content: bytes) -> None:
    bad = shelf / "2017-01-01-parks-board-ee112222.db"
    bad.write_bytes(content)
    (shelf / "notes.txt").write_text("not a book", encoding="utf-8")
    first, *others = volumes(shelf)
    assert (first.status, first.held_on, first.path) == (library.DAMAGED, date(2017, 1, 1), bad)
    assert first.ref == bad.stem
    assert len(others) == 4
    (shelf / "strange.db").write_bytes(content)
    assert volumes(shelf)[-1].status == library.DAMAGED


def test_a_truncated_book_is_listed_as_such(shelf: Path) -> None:
    path = library.resolve(shelf, "2016").path
    path.write_bytes(path.read_bytes()[:9000])
    assert {v.path: v.status for v in volumes(shelf)}[path] == library.DAMAGED


@pytest.mark.parametrize(
    ("name", "slugged"),
    [
        ("Scrutiny Board", "scrutiny-board"),
        ("../../etc/passwd", "etc-passwd"),
        ("Cyngor Sir Ynys Môn", "cyngor-sir-ynys-mon"),
        ("会议", "meeting"),
        ("", "meeting"),
        ("Joint " * 30, "joint-joint-joint-joint-joint-joint-joint-joint"),
    ],
)
def test_names_of_files_are_plain(tmp_path: Path, name: str, slugged: str) -> None:
    assert slug(name) == slugged
    path = library.new_path(tmp_path, date(2015, 7, 9), name, "1A2B3C4D-5e6f")
    assert path == tmp_path / f"2015-07-09-{slugged}-1a2b3c4d.db"
    path.touch()
    longer = library.new_path(tmp_path, date(2015, 7, 9), name, "1A2B3C4D-5e6f")
    assert longer == tmp_path / f"2015-07-09-{slugged}-1a2b3c4d5.db"


def test_a_book_opened_while_it_is_listed_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = _book(tmp_path, date(2015, 7, 9), "Scrutiny Board", "aa112222")
    with closing(writer(path)) as conn:
        conn.execute("ALTER TABLE body RENAME TO body_")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        conn.execute("ALTER TABLE body_ RENAME TO body")
        looks = iter([True])
        monkeypatch.setattr(library, "at_rest", lambda path: next(looks, False))
        (found,) = volumes(tmp_path)
    assert found.status == library.PLANNED
