"""The program as a whole: what it begins with, who else writes, and what cannot be opened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.desk import Desk
from meetingtui.domain.points import Point
from meetingtui.paths import Home
from meetingtui.settings import Settings
from meetingtui.store import history
from meetingtui.tui.app.app import MeetingApp
from meetingtui.tui.screens.follow import FollowScreen
from tests.desk.books import WHO, capturing, entered, laid_out, points_in
from tests.tui.program import Hand, run


def test_a_second_opener_follows_and_is_told_who_writes(home: Path) -> None:
    book = laid_out(home, "Stiles")
    desk = Desk(book, "Bea Clerk")

    async def script(hand: Hand) -> None:
        await hand.sees("live · Bea Clerk is minuting")
        assert isinstance(hand.app.screen, FollowScreen)
        await hand.sees("Bea Clerk has been writing this meeting")
        await hand.enter("/n\rWords that nobody may write.")
        assert isinstance(hand.app.screen, FollowScreen)

    try:
        run(home, script, book)
    finally:
        desk.close()
    assert points_in(book) == []


def test_a_book_that_cannot_be_opened_ends_with_a_sentence(home: Path) -> None:
    Home(home).make()
    junk = Home(home).books / "2015-01-01-x-abcdef12.db"
    junk.write_bytes(b"junk" * 999)

    async def script(hand: Hand) -> None:
        await hand.pause()

    for screen in ("table", "follow"):
        app = run(home, script, junk, screen=screen)
        assert app.return_code == 2 or app.return_value == 2
        assert junk.name in app.farewell


def test_an_end_in_the_middle_keeps_the_line_and_frees_the_book(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.enter("/n\rMembers met.")
        await hand.type("half a li")
        hand.app.exit(1)

    run(home, script, book)
    desk = Desk(book, WHO)
    assert desk.drafts["line"].text == "half a li"
    desk.close()
    assert points_in(book) == ["Members met."]
    assert history.verify(book).ok


def test_a_meeting_left_is_filed(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.enter("/n\rMembers met.\r/quit")

    run(home, script, book)
    assert not meetings.file(Home(home), meetings.read(book))


def test_an_unknown_theme_is_said_and_the_usual_one_worn(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.sees("There is no theme 'mauve'")
        assert hand.app.theme == "slate"

    run(home, script, book, settings=Settings(clerk=WHO, theme="mauve"))


def test_an_unknown_house_style_is_said_and_the_usual_one_used(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.sees("There is no house style")
        await hand.enter("/n\rMembers met.")
        await hand.sees("Members met.")

    run(home, script, book, settings=Settings(clerk=WHO, house_style="nosuch"))


def test_a_book_held_by_an_unknown_clerk_is_followed(home: Path) -> None:
    book = laid_out(home, "Stiles")
    desk = Desk(book, "Bea Clerk")
    Path(f"{book}.holder").unlink()

    async def script(hand: Hand) -> None:
        await hand.sees("Somebody is writing this meeting now. You are following")

    try:
        run(home, script, book)
    finally:
        desk.close()


def test_what_could_not_be_saved_at_the_end_is_said(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.store.writer.PATIENCE_S", 0.2)
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.enter("/n\rMembers met.")
        await hand.until(lambda: "· 0 waiting" in hand.shown("state"), "all saved")
        with closing(sqlite3.connect(book, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            await hand.enter("Said too late.\r/quit")
            other.execute("ROLLBACK")

    app = run(home, script, book)
    assert "could not be saved before it was closed" in app.farewell
    assert app.return_value == 2
    assert not (home / "crashes").exists()
    assert points_in(book) == ["Members met."]
    back = Desk(book, WHO)
    assert back.found.startswith("1 entry was kept while the disk failed")
    assert [point.text for point in back.minutes.all(Point)] == ["Members met.", "Said too late."]
    back.close()


def test_the_palette_offers_every_stroke_of_the_table(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.type("half")
        await hand.press("f12")
        await hand.sees("Search for commands")
        await hand.type("take the next item")
        await hand.sees("F3 · /n")
        await hand.press("enter")
        await hand.until(lambda: hand.app.screen.id != "--command-palette", "the palette closed")
        await hand.sees("Item 1 taken")
        assert hand.line == "half"

    run(home, script, book)


def test_the_app_stays_small() -> None:
    own = [name for name, value in vars(MeetingApp).items() if callable(value)]
    assert len(own) < 25


def test_a_damaged_meeting_is_told_and_minuted_on(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("meetingtui.tui.app.app.PROVED_AFTER_S", 0.0)
    book = laid_out(home, "Stiles")
    with capturing(book) as capture:
        for line in ("/n", "Members met."):
            assert entered(capture, line).recorded
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("UPDATE point SET text = 'Members slept.'")

    async def script(hand: Hand) -> None:
        await hand.sees("This meeting's file is damaged: A key point (point ")
        await hand.enter("They met again.")
        await hand.sees("They met again.")
        await hand.sees("This meeting's file is damaged")
        await hand.enter("/quit")

    app = run(home, script, book)
    assert "The meeting was not filed" in app.farewell
    assert points_in(book) == ["Members slept.", "They met again."]
