"""`backup` and `restore`: copies made, listed, proved, and brought back where a book is lost."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.domain import items, points, restricting
from meetingtui.domain.requests import request
from meetingtui.paths import Home
from meetingtui.store.pair import beside
from tests.cli.test_commands import REF, Office
from tests.desk.books import WHO, capturing, entered, laid_out, points_in

SECRET = "The purchaser offered nine hundred pounds"


@pytest.fixture
def office(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Office:
    home = tmp_path / "home"
    book = laid_out(home, "Stiles", "Gates")
    with capturing(book) as capture:
        for line in ("/start 10:00", "/in ao be", "/go 1", "Members met."):
            assert entered(capture, line).recorded
    return Office(home, capsys)


def book_of(office: Office) -> Path:
    (book,) = [path for path in (office.home / "books").glob("*.db") if "exempt" not in path.name]
    return book


def write_in_private(office: Office) -> None:
    desk = Desk(book_of(office), WHO)
    gates = items.ordered(desk.minutes)[1]
    desk.do(request(restricting.restrict, table="item", record=gates.id, ground="3"))
    desk.do(request(points.note, item=gates.id, words=SECRET))
    desk.close()


def test_a_meeting_is_backed_up_listed_and_proved(office: Office) -> None:
    assert office.good("backup", "--list") == "There is no backup yet.\n"
    assert "there is no backup of" in office.refused("restore", REF).lower()
    said = office.good("backup", REF)
    (made,) = (office.home / "backups").glob("*.db")
    assert str(made) in said
    assert str(made) in office.good("backup", "--list", REF)
    assert office.json("backup", "--list")[0]["path"] == str(made)
    drill = office.good("restore", REF)
    assert "is whole" in drill
    assert "“Key point noted under item 1”" in drill
    assert "items: 2, entries: 1" in drill
    assert "Nothing was changed" in drill
    assert office.good("restore", "--check", str(made)) == drill
    assert office.json("restore", REF)["ok"] is True


def test_everything_is_backed_up_at_once(office: Office, tmp_path: Path) -> None:
    meetings.file(Home(office.home), meetings.read(book_of(office)))
    stick = tmp_path / "stick"
    stick.mkdir()
    said = office.good("backup", "--to", str(stick))
    assert len(said.splitlines()) == 3
    assert {path.name.partition(".")[0] for path in stick.iterdir()} == {
        book_of(office).stem,
        "register",
        "archive",
    }
    found = office.good("restore", "--check", str(next(stick.glob("2015*"))))
    assert "is whole" in found
    assert "no such folder" in office.refused("backup", REF, "--to", str(tmp_path / "nowhere"))


def test_what_can_not_be_backed_up_is_told_and_the_rest_is_backed_up(office: Office) -> None:
    (office.home / "books" / "2016-01-01-other-board-12345678.db").write_bytes(b"rot" * 3000)
    said = office("backup")
    assert said.status == 1
    assert "2016-01-01-other-board" in said.err
    assert book_of_name(office) in said.out


def book_of_name(office: Office) -> str:
    return next((office.home / "books").glob("2015*.db")).stem


def test_a_lost_meeting_is_brought_back_by_its_name(office: Office) -> None:
    write_in_private(office)
    office.good("backup", REF)
    book = book_of(office)
    book.unlink()
    beside(book).unlink()
    drill = office.good("restore", REF)
    assert "with private business" in drill
    assert SECRET not in drill
    assert "“Restricted”" in drill
    assert not book.exists()
    assert f"Brought back: {book}" in office.good("restore", REF, "--yes")
    assert points_in(book) == ["Members met.", SECRET]
    assert "All is well" in office.good("verify", REF)


def test_a_damaged_meeting_makes_way_and_the_newest_whole_backup_is_taken(office: Office) -> None:
    office.good("backup", REF)
    shutil.copytree(office.home / "backups", office.home / "aside")
    with capturing(book_of(office)) as capture:
        entered(capture, "Members met again.")
    office.good("backup", REF)
    newest = max((office.home / "backups").glob("*.db"), key=lambda path: path.stat().st_mtime_ns)
    newest.write_bytes(newest.read_bytes().replace(b"Members met again.", b"Members met agaim."))
    book = book_of(office)
    book.write_bytes(b"rot" * 4000)
    said = office("restore", book.stem, "--yes")
    assert said.status == 0
    assert f"{newest.name} is not whole" in said.err
    assert "kept: " in said.out
    assert points_in(book) == ["Members met."]
    assert [path.read_bytes()[:6] for path in (office.home / "removed").glob("*.db")] == [b"rotrot"]


def test_a_whole_meeting_stays(office: Office) -> None:
    office.good("backup", REF)
    before = book_of(office).read_bytes()
    assert "There is nothing to bring back" in office.refused("restore", REF, "--yes")
    assert book_of(office).read_bytes() == before
    assert "not both" in office.refused("restore", REF, "--yes", "--check")


def test_a_backup_that_is_not_whole_is_said_so(office: Office) -> None:
    office.good("backup", REF)
    (made,) = (office.home / "backups").glob("*.db")
    made.write_bytes(made.read_bytes().replace(b"Members met.", b"Members left"))
    said = office("restore", REF)
    assert said.status == 1
    assert "is not whole" in said.err
    assert office("restore", REF, "--json").status == 1
    assert office("restore", str(made), "--yes").status == 1


def test_a_newer_meeting_is_read_with_a_word_about_it(office: Office) -> None:
    book = book_of(office)
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("PRAGMA user_version=99")
    for command in ("export", "log", "check"):
        said = office(command, REF)
        assert said.status == 0
        assert "a newer version of this program wrote it" in said.err
    assert "Members met." in office("export", REF).out
    assert "install the newer one" in office.refused("meeting", "amend", REF, "--venue", "Hall")
