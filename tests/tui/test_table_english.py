"""House English at the table: said in the quiet place, taken by a key, never by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path

from textual import events

from meetingtui.desk import meetings
from meetingtui.desk.register import read
from meetingtui.domain.bodies import Body
from meetingtui.paths import Home
from meetingtui.tui.screens.table_english import PAUSE_S
from tests.desk.books import laid_out, points_in
from tests.tui.program import NARROW, WIDE, Hand, run

OFFERED = "will → would · Ctrl+B takes it · Ctrl+X never here"


def at_the_table(home: Path) -> Path:
    """A book with two items, none of them taken."""
    return laid_out(home, "Stiles", "Gates")


async def begun(hand: Hand) -> None:
    """The first item is taken."""
    await hand.enter("/start 10:00")
    await hand.press("f3")


def test_a_slip_in_the_line_is_said_once_the_keys_pause_and_a_key_takes_it(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("The gate will be mended.")
        await hand.sees(OFFERED)
        assert hand.line == "The gate will be mended."
        await hand.press("ctrl+b")
        assert hand.line == "The gate would be mended."
        await hand.misses(OFFERED)
        await hand.press("ctrl+z")
        assert hand.line == "The gate will be mended."
        await hand.press("ctrl+b")
        await hand.enter(" Soon.")

    book = at_the_table(home)
    run(home, script, book, size=NARROW)
    assert points_in(book) == ["The gate would be mended. Soon."]


def test_what_is_said_of_a_slip_stays_while_the_clerk_types_on(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("The gate will be mended.")
        await hand.sees(OFFERED)
        await hand.type(" Soon.")
        assert OFFERED in hand.shown("said")
        await asyncio.sleep(4 * PAUSE_S)
        assert OFFERED in hand.shown("said")

    run(home, script, at_the_table(home), size=NARROW)


def test_a_slip_of_an_entry_is_unsaid_once_a_line_is_begun_and_said_again_after(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter("The gate will be mended.")
        await hand.sees(OFFERED)
        await hand.press("ctrl+s")
        await hand.sees(OFFERED)
        await hand.type("I")
        assert OFFERED not in hand.shown("said")
        await hand.press("backspace")
        await hand.sees(OFFERED)

    run(home, script, at_the_table(home), size=WIDE)


def test_what_is_said_of_a_line_goes_with_it_when_another_is_in_hand(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("The gate will be mended.")
        await hand.sees(OFFERED)
        await hand.press("ctrl+g")
        await hand.type("It rained.")
        await hand.press("ctrl+g")
        assert hand.line == "The gate will be mended."
        await hand.sees(OFFERED)
        await hand.press("ctrl+g")
        assert hand.line == "It rained."
        assert OFFERED not in hand.shown("said")

    run(home, script, at_the_table(home), size=WIDE)


def test_of_a_long_slip_the_better_words_and_the_keys_are_in_view(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter("/w Jane Example, Cabinet Member for Roads and Bridges")
        await hand.type("The Cabinet member for Roads and Bridges was thanked.")
        await hand.sees(
            "→ Cabinet Member for Roads and Bridges · Ctrl+B takes it · Ctrl+X never here"
        )

    run(home, script, at_the_table(home), size=NARROW)


def test_the_cursor_stays_where_it_was_among_the_words(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("It will rain, it was said.")
        await hand.press("home", "ctrl+right", "ctrl+right", "ctrl+b")
        await hand.type("X")
        assert hand.line == "It wouldX rain, it was said."
        await hand.press("ctrl+z", "end")
        await hand.type(" We can go.")
        await hand.press("ctrl+b")
        await hand.type("!")
        assert hand.line == "It would rain, it was said. The Board can go.!"

    run(home, script, at_the_table(home))


def test_nothing_is_altered_by_itself_and_a_word_at_the_end_may_not_be_finished(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("It was closed to")
        await hand.type("day")
        await asyncio.sleep(3 * PAUSE_S)
        assert "that day" not in hand.text
        await hand.enter(" for we can.")
        await hand.sees("today → that day")

    book = at_the_table(home)
    run(home, script, book)
    assert points_in(book) == ["It was closed today for we can."]


def test_with_the_line_empty_the_key_mends_the_last_entry_and_f9_takes_it_back(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter("The gate will be mended.")
        await hand.sees(OFFERED)
        await hand.press("ctrl+b")
        await hand.sees("would be mended")
        await hand.misses(OFFERED)
        await hand.press("f9")
        await hand.sees("will be mended")
        await hand.press("ctrl+b", "ctrl+b")
        await hand.sees("House English would leave p1 as it is")

    book = at_the_table(home)
    run(home, script, book)
    assert points_in(book) == ["The gate would be mended."]


def test_what_a_key_can_mend_is_said_before_what_only_the_clerk_can(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("It was said that I was late and the gate will be mended.")
        await hand.sees(OFFERED)
        await hand.press("ctrl+x")
        await hand.sees("“I”: Minutes name who is meant.")
        await hand.press("ctrl+b")
        await hand.sees("Only you can say what is right")
        assert hand.line == "It was said that I was late and the gate will be mended."

    book = at_the_table(home)
    run(home, script, book)
    assert meetings.read(book).body.findings_off == "english-will"


def test_a_silenced_rule_is_silent_in_the_book_and_afterwards_in_the_register(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("The gate will be mended today.")
        await hand.sees(OFFERED)
        await hand.press("ctrl+x")
        await hand.sees("today → that day · Ctrl+B takes it")
        assert hand.line == "The gate will be mended today."
        await hand.press("ctrl+x")
        await hand.misses("Ctrl+B takes it")
        await hand.press("f9")
        await hand.sees("today → that day · Ctrl+B takes it")

    book = at_the_table(home)
    run(home, script, book)
    assert meetings.read(book).body.findings_off == "english-will"
    assert [body.findings_off for body in read(Home(home)).all(Body)] == ["english-will"]


def test_a_verbatim_line_and_a_quotation_are_left_alone(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        for words in ("/vb We will go today.", "He said “we will go” then.", "/r That we will go."):
            await hand.type(words)
            await hand.press("ctrl+b")
            await hand.sees("House English would leave the line as it is")
            assert hand.line == words
            await hand.press("ctrl+u")

    run(home, script, at_the_table(home))


def test_where_only_the_clerk_can_say_what_is_right_the_key_says_so(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("The officer that the gate was shut.")
        await hand.sees("A verb seems to be missing here. · Ctrl+X never here")
        await hand.press("ctrl+b")
        await hand.sees("Only you can say what is right")
        assert hand.line == "The officer that the gate was shut."

    run(home, script, at_the_table(home))


def test_a_burst_with_the_key_in_it_does_what_the_keys_do_one_by_one(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        for key in ("I", "t", "space", "w", "i", "l", "l", "space", "go", "ctrl+b", "enter", "N"):
            for one in key if key == "go" else (key,):
                character = " " if one == "space" else one if len(one) == 1 else None
                hand.app.post_message(events.Key(one, character))
        await hand.type("ext.\r")

    book = at_the_table(home)
    run(home, script, book)
    assert points_in(book) == ["It would go", "Next."]


def test_what_was_found_in_words_that_are_gone_meanwhile_is_not_said(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        english = hand.table.work.english
        await hand.type("The gate will be mended.")
        state, pen = english._state(), hand.table.pen
        found = english._seen_in(state, pen.minutes, pen.now)
        await hand.press("ctrl+u")
        await hand.type("It rained.")
        english._tell(state, found)
        assert OFFERED not in hand.shown("said")
        await hand.press("ctrl+u")
        await hand.type("The gate will be mended.")
        english._tell(english._state(), found)
        assert OFFERED in hand.shown("said")

    run(home, script, at_the_table(home), size=NARROW)
