"""Following: what another desk writes is shown; nothing here writes; who writes is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.domain import items, points
from tests.desk.books import WHO, capturing, entered, laid_out
from tests.tui.program import BROAD, NARROW, Hand, run


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with three items."""
    return laid_out(home, "Stiles", "Gates", "Hedges")


def test_a_line_written_by_another_desk_is_shown(book: Path) -> None:
    with capturing(book) as capture:

        async def script(hand: Hand) -> None:
            await hand.sees(f"live · {WHO} is minuting")
            entered(capture, "/n")
            await hand.sees("Item 1")
            entered(capture, "Said at the table.")
            await hand.sees("Said at the table.")
            capture.say("/u")
            await hand.misses("Said at the table.")

        run(book.parents[1], script, book, screen="follow")


def test_what_is_unfinished_or_jotted_is_never_shown(book: Path) -> None:
    with capturing(book) as capture:

        async def script(hand: Hand) -> None:
            entered(capture, "/n")
            entered(capture, "Recorded.")
            capture.splice(0, 0, "unfinished words", 16)
            capture.desk.durable(10)
            await hand.sees("Recorded.")
            for _ in range(5):
                await hand.pause()
            assert "unfinished words" not in hand.text

        run(book.parents[1], script, book, screen="follow")


def test_nobody_writing_is_said_and_nothing_typed_changes_the_book(book: Path) -> None:
    before = book.read_bytes()

    async def script(hand: Hand) -> None:
        await hand.sees("No meeting is being minuted here now")
        await hand.type("xyz/")
        await hand.press("enter", "f3", "delete")

    run(book.parents[1], script, book, screen="follow")
    assert book.read_bytes() == before


def test_other_items_are_a_key_away_and_end_comes_back(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Of the stiles.", "/n", "Of the gates."):
            entered(capture, line)

        async def script(hand: Hand) -> None:
            await hand.sees("Of the gates.")
            assert "next: 3 Hedges" in hand.shown("items")
            await hand.press("left")
            await hand.sees("Of the stiles.")
            assert "(the meeting is at item 2: End goes there)" in hand.shown("items")
            await hand.press("left", "left", "right", "right", "right", "right")
            await hand.sees("the last item")
            entered(capture, "More of the gates.")
            await hand.press("end")
            await hand.sees("More of the gates.")

        run(book.parents[1], script, book, screen="follow")


@pytest.mark.parametrize("size", [NARROW, BROAD, (20, 5)])
def test_every_size_shows_the_words(book: Path, size: tuple[int, int]) -> None:
    with capturing(book) as capture:
        capture.desk.ask(items.take, item=items.ordered(capture.minutes)[0].id)
        capture.desk.ask(points.note, item=None, words="Said.")

    async def script(hand: Hand) -> None:
        await hand.resize(size)
        assert len(hand.rows) == size[1]
        if size[1] > 10:
            await hand.sees("Said.")

    run(book.parents[1], script, book, screen="follow", size=size)


def test_a_book_taken_from_under_the_follower_does_not_end_it(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.sees("No meeting is being minuted")
        book.rename(book.with_suffix(".away"))
        for _ in range(5):
            await hand.pause()
        await hand.press("right")
        assert hand.app.is_running

    run(book.parents[1], script, book, screen="follow")


def test_what_changed_is_told_in_words_but_marks_are_not(book: Path) -> None:
    with capturing(book) as capture:

        async def script(hand: Hand) -> None:
            await hand.sees("is minuting")
            entered(capture, "/n")
            entered(capture, "Said at the table.")
            await hand.sees("Key point noted under item 1")
            entered(capture, "! jotted")
            entered(capture, "/n")
            await hand.sees("Item 2 taken")
            assert "Mark" not in hand.text

        run(book.parents[1], script, book, screen="follow")


def test_a_clerk_who_is_away_is_told_apart_from_a_meeting_not_under_way(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/start")

    async def script(hand: Hand) -> None:
        await hand.sees("clerk away")

    run(book.parents[1], script, book, screen="follow")


def test_sections_are_no_business_for_the_chair_and_the_title_says_what_is_private(
    book: Path,
) -> None:
    with capturing(book) as capture:
        for line in ("/item part: Part 2", "/item Lanes", "/o 2 withdrawn", "/go 1", "/pv 3"):
            assert entered(capture, line).recorded

        async def script(hand: Hand) -> None:
            await hand.sees("next: 3 Hedges")
            await hand.sees("PRIVATE")
            await hand.press("right", "right", "right")
            await hand.sees("Item 4")
            await hand.sees("the last item")
            await hand.press("left")
            await hand.sees("next: 4 Lanes")

        run(book.parents[1], script, book, screen="follow")
