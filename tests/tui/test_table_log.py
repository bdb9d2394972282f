"""The presence log at the table: listed in the minute's place, mended by its numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.desk.books import laid_out
from tests.tui.program import NARROW, WIDE, Hand, run


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_log_stands_in_the_minutes_place_until_enter(home: Path, size: tuple[int, int]) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("Members met.")
        await hand.enter("/ch @?deputy elected 10:02")
        await hand.enter("/log")
        await hand.sees("Presence log")
        assert "10:02 deputy takes the chair, elected" in hand.shown("minute")
        await hand.enter("/log 1 10:05")
        await hand.enter("/log")
        await hand.sees("10:05 deputy")
        await hand.press("enter")
        assert "Members met." in hand.shown("minute")

    run(book.parents[1], script, book, size=size)
