"""The doctor notices what is amiss, says what to do, and never tells what is in a meeting."""

from __future__ import annotations

import os
import shlex
import shutil
import sqlite3
import subprocess
import time
from collections import namedtuple
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import doctor, promises
from meetingtui.desk.desk import Desk
from meetingtui.desk.doctor import LOOK, OK, WRONG, Finding, Terminal
from meetingtui.domain import items, points, restricting
from meetingtui.domain.requests import request
from meetingtui.paths import Home
from meetingtui.store import backups, condition, connection
from meetingtui.store.lifeboat import Lifeboat, Mark
from meetingtui.store.pair import beside
from tests.desk.books import WHO, capturing, entered, laid_out, typed

SCREEN = Terminal({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, "utf-8", (120, 40))
SECRET = "The purchaser offered nine hundred pounds"
Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = laid_out(tmp_path / "home", "Stiles", "Gates")
    with capturing(path) as capture:
        for line in ("/start 10:00", "/go 1", "Members met."):
            assert entered(capture, line).recorded
    os.chmod(tmp_path / "home", 0o700)  # noqa: PTH101
    return path


def found(book: Path, terminal: Terminal = SCREEN) -> list[Finding]:
    return list(doctor.looked_at(Home(book.parent.parent), terminal))


def amiss(book: Path, topic: str, terminal: Terminal = SCREEN) -> Finding:
    """The only thing that is not in order, which must be of this topic and say what to do."""
    (finding,) = [one for one in found(book, terminal) if one.state != OK]
    assert finding.topic == topic
    assert finding.advice
    return finding


def back_up(book: Path) -> None:
    backups.make(book, Home(book.parent.parent).backups)


def test_where_all_is_well_every_line_says_so(book: Path) -> None:
    back_up(book)
    lines = found(book)
    assert [one for one in lines if one.state != OK] == []
    topics = {one.topic for one in lines}
    assert topics == {
        "program", "SQLite", "rules", "home", "second place", "flush", "room", "permissions",
        "archive", "books", "lease", "backups", "copies", "terminal",
    }  # fmt: skip
    assert any(sqlite3.sqlite_version in one.said for one in lines)


def test_before_the_first_meeting_there_is_little_to_look_at(tmp_path: Path) -> None:
    lines = list(doctor.looked_at(Home(tmp_path / "none"), SCREEN))
    assert not [one for one in lines if one.state == WRONG]
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("version", "bug"),
    [
        ((3, 40, 1), True), ((3, 51, 2), True), ((3, 51, 3), False), ((3, 53, 0), False),
        ((3, 44, 6), False), ((3, 44, 5), True), ((3, 50, 7), False), ((3, 45, 9), True),
    ],
)  # fmt: skip
def test_the_releases_with_the_wal_reset_bug_are_known(
    version: tuple[int, int, int], bug: bool
) -> None:
    assert condition.has_reset_bug(version) is bug


def test_files_that_others_can_read_are_named_with_the_command_that_mends_it(book: Path) -> None:
    back_up(book)
    book.chmod(0o644)
    finding = amiss(book, "permissions")
    assert finding.state == WRONG
    assert book.name in finding.said
    assert finding.advice.startswith("chmod -R go-rwx ")


def test_a_home_that_others_may_enter_is_told(book: Path) -> None:
    back_up(book)
    home = book.parent.parent
    home.chmod(0o755)
    finding = amiss(book, "permissions")
    assert str(home) in finding.said
    subprocess.run(shlex.split(finding.advice), check=True)
    assert [one for one in found(book) if one.state != OK] == []


def test_the_rules_are_those_that_a_book_has_here(book: Path) -> None:
    (finding,) = [one for one in found(book) if one.topic == "rules"]
    for rule in ("journal WAL", "synchronous 2", "secure_delete 1", "foreign_keys 1", "STRICT"):
        assert rule in finding.said
    assert not list(book.parent.parent.glob(".flush-*"))


def test_a_folder_in_which_no_book_can_be_kept_is_wrong(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(book)
    monkeypatch.setitem(connection.BOOK, "synchronous", 7)
    finding = amiss(book, "rules")
    assert finding.state == WRONG
    assert "would not set synchronous" in finding.said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("{}.before-4.backup", "what was erased since"),
        ("{}.before-4-2.backup", "what was erased since"),
        ("{}-rescued.db", "deleted or replaced"),
        ("{}.conflict-1.db", "taken the meeting over"),
    ],
)
def test_copies_that_lie_about_are_told_with_their_age(book: Path, name: str, said: str) -> None:
    back_up(book)
    copy = book.with_name(name.format(book.stem))
    shutil.copy(book, copy)
    copy.chmod(0o600)
    os.utime(copy, (time.time() - 3 * 86_400,) * 2)
    (finding,) = [one for one in found(book) if one.topic == "copies"]
    assert finding.state == LOOK
    assert f"{copy.name}: 3 days old" in finding.said
    assert said in finding.said
    assert finding.advice


def test_what_is_being_made_just_now_is_no_copy_left_over(book: Path) -> None:
    back_up(book)
    (book.parent / ".making-1-x").mkdir(mode=0o700)
    assert [one.state for one in found(book) if one.topic == "copies"] == [OK]
    os.utime(book.parent / ".making-1-x", (time.time() - 3600,) * 2)
    assert "never made whole" in amiss(book, "copies").said


def test_a_book_without_a_backup_or_changed_long_after_it_is_worth_a_look(book: Path) -> None:
    assert "1 meeting without a backup" in amiss(book, "backups").said
    back_up(book)
    os.utime(book, (os.stat(book).st_mtime + 90_000,) * 2)  # noqa: PTH116
    assert "changed long after" in amiss(book, "backups").said


def test_a_damaged_book_and_one_without_its_exempt_file_are_wrong(book: Path) -> None:
    desk = Desk(book, WHO)
    gates = items.ordered(desk.minutes)[1]
    desk.do(request(restricting.restrict, table="item", record=gates.id, ground="3"))
    desk.do(request(points.note, item=gates.id, words=SECRET))
    desk.close()
    back_up(book)
    away = beside(book).rename(book.parent.parent / "away")
    finding = amiss(book, "books")
    assert finding.state == WRONG
    assert "private business is not there" in finding.said
    away.rename(beside(book))
    book.rename(book.parent.parent / "away")
    finding = amiss(book, "books")
    assert (finding.state, beside(book).name in finding.said) == (WRONG, True)
    (book.parent.parent / "away").rename(book)
    book.write_bytes(b"rot" * 3000)
    assert amiss(book, "books").state == WRONG


def test_who_writes_is_said_and_a_program_that_was_cut_short(book: Path) -> None:
    back_up(book)
    desk = Desk(book, WHO)
    (finding,) = [one for one in found(book) if one.topic == "lease"]
    desk.close()
    assert finding.state == OK
    assert WHO in finding.said
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("UPDATE lease SET holder = 'Gone', pid = 4194301, began = '1'")
    assert "did not end in order" in amiss(book, "lease").said


def test_what_waits_in_the_second_place_and_what_is_missing_is_said(book: Path) -> None:
    back_up(book)
    state = Home(book.parent.parent).state
    boat = Lifeboat.open(state / f"{book.stem}.lifeboat")
    boat.put("draft:line", {"text": SECRET})
    boat.close()
    finding = amiss(book, "second place")
    assert (finding.state, SECRET in finding.said) == (LOOK, False)
    boat = Lifeboat.open(state / f"{book.stem}.lifeboat")
    boat.empty()
    boat.note(Mark(999, boat.mark.at or backups.listed(book.parent.parent / "backups")[0].at))
    boat.close()
    finding = amiss(book, "second place")
    assert finding.state == WRONG
    assert "steps counted as saved are missing" in finding.said
    before = (state / f"{book.stem}.lifeboat").read_bytes()
    found(book)
    assert (state / f"{book.stem}.lifeboat").read_bytes() == before


def test_a_newer_book_is_said_to_be_for_reading(book: Path) -> None:
    back_up(book)
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("PRAGMA user_version=99")
    assert "newer version" in amiss(book, "books").said


@pytest.mark.parametrize(("free", "state"), [(1 << 20, WRONG), (500 << 20, LOOK), (9 << 30, OK)])
def test_little_room_is_told(
    book: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda path: Usage(1, 1, free))
    (finding,) = [one for one in found(book) if one.topic == "room"]
    assert finding.state == state


def test_a_network_drive_and_a_slow_disk_are_told(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(book)
    monkeypatch.setattr(condition, "disk_of", lambda folder: ("nfs4", True))
    wrong = [one.topic for one in found(book) if one.state == WRONG]
    assert wrong == ["home", "second place"]
    monkeypatch.setattr(condition, "disk_of", lambda folder: ("ext4", False))
    monkeypatch.setattr(condition, "flush_ms", lambda folder: 250.0)
    assert "250.00 ms" in amiss(book, "flush").said


@pytest.mark.parametrize(
    ("terminal", "state"),
    [
        (Terminal({"TERM": "dumb"}, "utf-8", (80, 24)), WRONG),
        (Terminal({"TERM": "xterm"}, "ascii", (80, 24)), WRONG),
        (Terminal({"TERM": "xterm"}, "utf-8", (60, 20)), LOOK),
        (Terminal({"TERM": "xterm"}, "UTF-8", (80, 24)), OK),
        (Terminal({}, "", None), OK),
    ],
)
def test_what_the_terminal_can_do_is_told(book: Path, terminal: Terminal, state: str) -> None:
    (finding,) = [one for one in found(book, terminal) if one.topic == "terminal"]
    assert finding.state == state
    assert (finding.advice == "") == (state == OK)


def test_nothing_of_a_meeting_is_said(book: Path) -> None:
    with capturing(book) as capture:
        typed(capture, SECRET)
    boat = Lifeboat.open(Home(book.parent.parent).state / f"{book.stem}.lifeboat")
    boat.put("draft:line", {"text": SECRET})
    boat.close()
    said = " ".join(f"{one.said} {one.advice}" for one in found(book))
    for words in (SECRET, "Members met", "Stiles", "Gates"):
        assert words not in said


def test_the_promises_are_those_of_the_document() -> None:
    document = Path(__file__).parents[2] / "docs" / "promises.md"
    words = " ".join(document.read_text(encoding="utf-8").split())
    for promise in (*promises.PROMISED, *promises.NOT_PROMISED):
        assert promise in words
