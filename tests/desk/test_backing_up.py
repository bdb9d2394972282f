"""A meeting is backed up while it is open and when it is closed; a fault only says so."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from meetingtui.desk import backing_up, meetings
from meetingtui.desk.backing_up import BackingUp
from meetingtui.desk.desk import Desk
from meetingtui.paths import Home
from meetingtui.store import backups, history, lease
from meetingtui.store.backups import Backup, listed
from tests.desk.books import WHO, capturing, entered, laid_out, points_in, typed


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return laid_out(tmp_path, "Stiles", "Gates")


def of(book: Path) -> list[Backup]:
    return listed(Home(book.parent.parent).backups, book.stem)


def soon(found: Callable[[], bool]) -> bool:
    until = time.monotonic() + 10
    while not found():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


def test_an_open_book_is_backed_up_whenever_it_says_something_new(book: Path) -> None:
    with capturing(book) as capture:
        assert entered(capture, "/n").recorded
        assert entered(capture, "Members met.").recorded
        assert capture.desk.durable(10)
        folder = Home(book.parent.parent).backups
        at_work = BackingUp(capture.desk, folder, 0.01, 10, lambda: None)
        assert soon(lambda: len(of(book)) == 1)
        time.sleep(0.1)
        assert len(of(book)) == 1
        typed(capture, "half a li")
        assert soon(lambda: capture.desk.waiting == 0 and len(of(book)) >= 2)
        at_work.stop()
        made = len(of(book))
        typed(capture, "ne")
        time.sleep(0.1)
        assert len(of(book)) == made
        assert at_work.fault == ""
    assert points_in(of(book)[0].path) == ["Members met."]
    assert history.verify(of(book)[0].path, folder).ok


def test_a_backup_that_fails_is_told_and_stops_nothing(book: Path) -> None:
    folder = Home(book.parent.parent).backups
    folder.rmdir() if folder.is_dir() else None
    folder.write_text("in the way", encoding="utf-8")
    heard: list[str] = []
    with capturing(book) as capture:
        at_work = BackingUp(capture.desk, folder, 0.01, 10, lambda: heard.append("changed"))
        assert soon(lambda: bool(heard))
        assert at_work.fault.startswith("No backup could be made: ")
        assert entered(capture, "/n").recorded
        assert capture.desk.durable(10)
        folder.unlink()
        assert soon(lambda: at_work.fault == "")
        at_work.stop()
        assert len(of(book)) >= 1


def test_what_the_clerk_is_shown_names_a_backup_that_failed(
    book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from meetingtui.settings import Settings

    with capturing(book) as capture:
        capture.back_up(Settings(backup_minutes=0))
        assert capture.saved.notice == ""
    of_earnest = BackingUp.__init__

    def often(at_work: BackingUp, *given: Any) -> None:
        desk, folder, _, kept, on_change = given
        of_earnest(at_work, desk, folder, 0.01, kept, on_change)

    monkeypatch.setattr(BackingUp, "__init__", often)
    folder = Home(book.parent.parent).backups
    folder.write_text("in the way", encoding="utf-8")
    with capturing(book) as capture:
        capture.back_up(Settings())
        assert soon(lambda: capture.saved.notice.startswith("No backup could be made: "))
        folder.unlink()
        assert entered(capture, "/n").recorded
        assert soon(lambda: capture.saved.notice == "")
    assert len(of(book)) >= 1


def test_a_meeting_is_backed_up_when_it_is_closed(book: Path) -> None:
    home = Home(book.parent.parent)
    desk = Desk(book, WHO)
    desk.close()
    assert meetings.file_after(home, desk, WHO) == ""
    assert len(of(book)) == 1
    assert len(listed(home.backups, "register")) == len(listed(home.backups, "archive")) == 1
    again = Desk(book, WHO)
    again.close()
    assert meetings.file_after(home, again, WHO) == ""
    assert len(of(book)) == 1
    assert len(listed(home.backups)) == 3


def test_the_settings_say_how_many_are_kept(book: Path) -> None:
    home = Home(book.parent.parent)
    home.settings.write_text("backups_kept = 2\n", encoding="utf-8")
    for number in range(4):
        with capturing(book) as capture:
            entered(capture, f"/note {number}") if number else entered(capture, "/n")
        backing_up.on_close(home, capture.desk)
    assert len(of(book)) <= 2


def test_the_register_is_backed_up_once_a_day(book: Path) -> None:
    home = Home(book.parent.parent)
    assert backing_up.back_up_shared(home, 3) == ""
    assert backing_up.back_up_shared(home, 3) == ""
    assert len(listed(home.backups, "register")) == 1
    for _ in range(4):
        assert backing_up.back_up_shared(home, 3, -timedelta(hours=1)) == ""
    assert len(listed(home.backups, "register")) == 3
    home.register.write_bytes(b"rot" * 3000)
    assert "No backup could be made" in backing_up.back_up_shared(home, 3, -timedelta(hours=1))
    assert len(listed(home.backups, "register")) == 3


def test_a_book_taken_over_is_left_to_who_writes_it_now(book: Path) -> None:
    with capturing(book) as first:
        other = Desk(book, "Other", over=lease.generation(book))
        assert entered(first, "/n").recorded
        assert first.desk.durable(10)
        desk = first.desk
    other.close()
    assert desk.taken_over
    backing_up.on_close(Home(book.parent.parent), desk)
    assert of(book) == []
    assert backups.is_needed(book, Home(book.parent.parent).backups)
