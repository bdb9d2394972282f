"""The table in a rehearsal: the debate above the minute, its pause, and the sheet at its end."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.rehearsal import Debate
from meetingtui.tui.app.rehearsing import RehearsalApp
from tests.desk.books import points_in
from tests.desk.rehearsed import SCRIPT, said
from tests.tui.program import NARROW, WIDE, Hand
from tests.tui.rehearsing import rehearse

TALK = f"""{SCRIPT.replace('title = "Floods"', 'title = "Floods"' + chr(10) + 'about = "A wall."')}
[[said]]
by = "ab"
words = "The wall at Ropewalk is old."
after = 0
wants = [{{ kind = "point", words = ["wall"], who = "ab" }}]
[[said]]
words = "Cy Dee comes in."
wants = [{{ kind = "arrival", who = "cd" }}]
"""


def debate(hand: Hand) -> Debate:
    """The debate that the program holds."""
    assert isinstance(hand.app, RehearsalApp)
    return hand.app.debate


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_a_clerk_who_keeps_up(home: Path, size: tuple[int, int]) -> None:
    async def script(hand: Hand) -> None:
        assert "A wall." in hand.shown("spoken")
        assert "begins" in hand.shown("spoken")
        assert not debate(hand).strokes
        await hand.press("enter")
        await hand.until(lambda: "Councillor Ann Bell: The wall" in hand.shown("spoken"), "speech")
        await hand.enter("Councillor Bell called the wall old.")
        await hand.until(lambda: "[Cy Dee" in hand.shown("spoken"), "what happens")
        await hand.enter("/in cd")
        await hand.until(lambda: debate(hand).over, "the end")
        await hand.sees("all is said: catch up, then /quit")
        await hand.enter("/quit")
        await hand.sees("2 caught, 0 caught late, 0 in part, 0 missed")

    app, sheets = rehearse(home, TALK, script, 50.0, size)
    (sheet,) = sheets
    assert "Floods: 0:06 of speech at pace 50, heard to the end" in sheet
    typed = "Councillor Bell called the wall old.\r/in cd\r/quit\r"
    assert f"Keystrokes         {len(typed)} for 1 entry" in sheet
    assert points_in(app._book) == ["Councillor Bell called the wall old."]


def test_speech_does_not_wait_and_a_key_pauses_it(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("enter")
        await hand.type("Half a li")
        before = debate(hand).seconds
        await hand.until(lambda: debate(hand).seconds > before, "speech going on")
        await hand.press("ctrl+space")
        assert debate(hand).paused
        await hand.sees("PAUSED – Ctrl+Space goes on")
        assert hand.line == "Half a li"
        stood = debate(hand).seconds
        await hand.type("ne")
        assert debate(hand).seconds == stood
        await hand.press("ctrl+@")
        assert not debate(hand).paused
        assert hand.line == "Half a line"
        await hand.enter(".")
        await hand.enter("/pause")
        await hand.sees("PAUSED")

    app, sheets = rehearse(home, SCRIPT + said("", "ab") * 40, script)
    assert not sheets
    assert points_in(app._book) == ["Half a line."]


def test_words_come_one_by_one(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("enter")
        clock = debate(hand)
        clock.pause()
        clock._before = 6.9
        await hand.until(lambda: "one two three" in hand.shown("spoken"), "three words")
        assert "four" not in hand.shown("spoken")
        clock._before = 7.3
        await hand.until(lambda: "one two three four" in hand.shown("spoken"), "the next word")
        assert "five" not in hand.shown("spoken")

    rehearse(home, SCRIPT + said("", "ab"), script)


def test_the_latest_words_stay_in_sight(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("enter")
        clock = debate(hand)
        clock.pause()
        clock._before = 60.0
        await hand.until(lambda: "last words" in hand.shown("spoken"), "the end of what is said")
        assert "words begin" not in hand.shown("spoken")

    long = f"These words begin {'and go on ' * 40}to the last words."
    rehearse(home, f'{SCRIPT}[[said]]\nby = "ab"\nwords = "{long}"\n', script)


def test_quitting_early_says_how_far_it_was_heard(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.enter("/quit")
        await hand.sees("heard for 0:00")
        await hand.press("escape")
        await hand.until(lambda: hand.app.return_value == 0, "the end")

    _, sheets = rehearse(home, TALK, script)
    assert "2 more would have come" in sheets[0]
