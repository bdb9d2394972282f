"""A second clerk follows, sees who writes, and can take the meeting over with one question."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date, datetime
from pathlib import Path

import pytest

from meetingtui.desk.desk import Desk
from meetingtui.entry.pen import SavedTo
from meetingtui.store import lease
from meetingtui.store.lease import Lease, Sign
from meetingtui.store.lock import Holder
from meetingtui.tui.app.taking_over import question
from meetingtui.tui.screens import status
from tests.desk.books import WHO, capturing, entered, laid_out, points_in
from tests.tui.program import NARROW, WIDE, Hand, run

AT = datetime(2015, 7, 9, 10, 2, 3)


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with two items."""
    return laid_out(home, "Stiles", "Gates")


def test_the_question_names_the_holder_and_its_last_sign() -> None:
    sign = Sign()
    sign.look(Lease(1, Holder("Ann Clerk", 1, "here", datetime(2015, 7, 9, 10, 2)), 1))
    asked = question(sign, date(2015, 7, 9))
    assert asked.startswith(
        "Ann Clerk has been writing this meeting since 10:02 (no sign for 0 s). Take it over?"
    )
    assert question(Sign(), date(2015, 7, 9)).startswith("Another program still has")


def test_yes_takes_the_meeting_over_and_the_former_holder_writes_apart(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        entered(capture, "Said before.")
        assert capture.desk.durable(10)

        async def script(hand: Hand) -> None:
            await hand.sees("Ctrl+T takes the meeting over")
            await hand.sees("Said before.")
            await hand.press("ctrl+t")
            await hand.sees(f"{WHO} has been writing this meeting since")
            await hand.press("y")
            await hand.enter("Said by the second clerk.")
            await hand.sees("Said by the second clerk.")
            entered(capture, "Said by the first, who slept.")
            assert capture.desk.durable(10)

        run(book.parents[1], script, book)
        assert capture.desk.taken_over
        assert "took this meeting over" in capture.saved.fault
    assert points_in(book) == ["Said before.", "Said by the second clerk."]
    (copy,) = book.parent.glob("*.conflict-1.db")
    assert points_in(copy) == ["Said before.", "Said by the first, who slept."]


def test_a_newer_book_is_followed_and_why_is_said(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        entered(capture, "Said before.")
    with closing(sqlite3.connect(book, isolation_level=None)) as conn:
        conn.execute("PRAGMA user_version=99")

    async def script(hand: Hand) -> None:
        await hand.sees("Said before.")
        await hand.sees("newer version")
        await hand.press("ctrl+t")
        await hand.sees("Said before.")

    run(book.parents[1], script, book)
    assert points_in(book) == ["Said before."]


def test_no_leaves_the_meeting_where_it_is(book: Path) -> None:
    with capturing(book) as capture:
        before = lease.generation(book)

        async def script(hand: Hand) -> None:
            await hand.sees("Ctrl+T takes the meeting over")
            await hand.press("ctrl+t")
            await hand.sees("Take it over?")
            await hand.press("enter")
            entered(capture, "/n")
            await hand.sees("Item 1")
            assert "Take it over?" not in hand.text

        run(book.parents[1], script, book)
        assert lease.generation(book) == before
        assert not capture.desk.taken_over


def test_who_only_follows_has_no_such_stroke(book: Path) -> None:
    with capturing(book) as capture:

        async def script(hand: Hand) -> None:
            await hand.sees("is minuting")
            assert "take over" not in hand.text
            await hand.press("ctrl+t")
            assert "Take it over?" not in hand.text

        run(book.parents[1], script, book, screen="follow")
        assert not capture.desk.taken_over


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_who_lost_the_meeting_reads_in_full_that_nothing_is_unsaved(
    book: Path, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def script(hand: Hand) -> None:
        await hand.enter("/n")
        found = lease.now(book)
        assert found is not None
        # The loser's clerk has not typed yet.
        second = Desk(book, "Bea Longname-Underhill of the Vale", over=found.generation)
        await hand.sees("Bea Longname-Unde… took over · saved")
        await hand.sees("took this meeting over")
        assert "NOT SAVED" not in hand.text
        assert hand.shown("state").strip().endswith("· 0 waiting")
        await hand.enter("Typed too late.")
        await hand.sees("Bea Longname-Unde… took over: in a copy · saved")
        await hand.until(lambda: "· 0 waiting" in hand.shown("state"), "all saved")
        assert hand.shown("state").strip().endswith("· 0 waiting")
        assert "NOT SAVED" not in hand.text
        second.close()

    monkeypatch.setattr("meetingtui.store.writer.IDLE_S", 0.2)
    monkeypatch.setattr("meetingtui.store.writer.BEAT_S", 0.2)
    run(book.parents[1], script, book, size=size)
    (copy,) = book.parent.glob("*.conflict-1.db")
    assert points_in(copy) == ["Typed too late."]
    assert points_in(book) == []


@pytest.mark.parametrize(
    ("saved_to", "said", "lasts"),
    [
        (SavedTo(AT, 2), "saved 10:02:03 · 2 waiting", ""),
        (SavedTo(), "all saved · 0 waiting", ""),
        (SavedTo(AT, 2, "Full.", "kept in x"), "NOT SAVED – 2 waiting, kept in x: Full.", ""),
        (SavedTo(AT, 0, "Gone.", brief="gone"), "gone · saved 10:02:03 · 0 waiting", "Gone."),
        (SavedTo(AT, 3, "Gone.", brief="gone"), "gone · saved 10:02:03 · 3 waiting", "Gone."),
        (SavedTo(AT, 0, "Failed."), "NOT SAVED: Failed. · 0 waiting", "Failed."),
    ],
)
def test_what_lasts_is_said_in_full_and_in_few_words(
    saved_to: SavedTo, said: str, lasts: str
) -> None:
    assert (status.saved(saved_to), status.lasting(saved_to)) == (said, lasts)
