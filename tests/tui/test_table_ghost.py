"""At the table: text from before, dim behind the line; slots walked; statements left alone."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.register import body_called, read
from meetingtui.domain import formulas
from meetingtui.domain.requests import request
from meetingtui.settings import Settings
from tests.desk.books import BODY, WHO, laid_out, points_in
from tests.desk.test_used_before import OPEN, meeting
from tests.tui.program import NARROW, Hand, Script, run

BEGUN = "Members greeted"


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting of a body that has said something before, and has a formula."""
    path = laid_out(home, "Stiles", "Gates")
    meeting(home, 1, OPEN)
    where = meetings.home_of(path)
    body = body_called(read(where), BODY).id
    moved = "A walk to the mill was led by ⟨walker⟩ and ⟨dog⟩ beside ⟨item⟩."
    meetings.change_register(where, WHO, request(formulas.keep, body=body, key="walk", words=moved))
    return path


def play(book: Path, script: Script, settings: Settings | None = None) -> None:
    """Run a script at the table of a book, once what is at hand is gathered."""

    async def gathered(hand: Hand) -> None:
        await hand.until(lambda: bool(hand.table.pen.at_hand.formulas), "gathered")
        await hand.press("f3")
        await script(hand)

    run(book.parents[1], gathered, book, size=NARROW, settings=settings)


def test_an_earlier_sentence_stands_behind_the_line_and_is_taken_with_one_key(book: Path) -> None:
    async def script(hand: Hand) -> None:
        before = hand.table.state.region
        await hand.type(BEGUN)
        assert OPEN in hand.text
        assert hand.line == BEGUN
        assert hand.table.state.region == before
        await hand.press("end")
        assert hand.line == OPEN
        await hand.press("backspace")
        assert hand.line == BEGUN
        await hand.enter(" the rain.")
        await hand.type(BEGUN)
        await hand.press("right", "enter")

    play(book, script)
    assert points_in(book) == [f"{BEGUN} the rain.", OPEN]


def test_what_is_typed_as_it_stands_there_leaves_the_rest_standing(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type(BEGUN)
        rest = OPEN.removeprefix(BEGUN)
        assert hand.table.line.ghost == rest
        hand.table.line.editor.insert(rest[0])
        assert hand.table.line.ghost == rest[1:]
        hand.table.line.editor.insert("X")
        assert hand.table.line.ghost == ""
        await hand.press("ctrl+u")
        await hand.type(BEGUN)
        assert hand.table.line.ghost == rest
        hand.table.line.editor.backspace()
        assert hand.table.line.ghost == ""

    play(book, script)


@pytest.mark.parametrize("verb", ["/vb", "/w", "/doc", "/ap"])
def test_what_is_no_prose_of_the_clerks_has_nothing_behind_it(book: Path, verb: str) -> None:
    async def script(hand: Hand) -> None:
        await hand.type(f"{verb} {BEGUN}")
        await hand.press("right", "end")
        assert hand.line == f"{verb} {BEGUN}"

    play(book, script)


@pytest.mark.parametrize("verb", ["/r", "/p", "/a", "/re"])
def test_other_prose_has(book: Path, verb: str) -> None:
    async def script(hand: Hand) -> None:
        await hand.type(f"{verb} {BEGUN}")
        await hand.press("right")
        assert hand.line == f"{verb} {OPEN}"

    play(book, script)


def test_a_statement_that_is_mended_has_nothing_behind_it(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.enter(f"/vb {BEGUN}")
        await hand.enter("/f p1")
        assert hand.line == BEGUN
        await hand.press("right", "enter")

    play(book, script)
    assert points_in(book) == [BEGUN]


def test_the_clerk_can_do_without(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type(BEGUN)
        await hand.press("right")
        assert OPEN not in hand.text
        assert hand.line == BEGUN

    play(book, script, Settings(clerk=WHO, ghost=False))


def test_a_formula_behind_the_line_is_filled_and_its_slots_are_walked(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type("A walk to")
        await hand.press("right", "tab")
        await hand.type("Ann")
        await hand.press("tab")
        await hand.type("Rex")
        await hand.press("enter")
        await hand.sees("led by Ann and Rex beside")

    play(book, script)
    (said,) = points_in(book)
    assert said.startswith("A walk to the mill was led by Ann and Rex beside ⟦item:")


SAID = "Today we can't say. Officers would check the rails by 1 May 2030, as would"


@pytest.mark.parametrize("verb", ["/vb ", "/p "])
def test_a_statement_is_never_expanded_or_checked_and_promises_nothing(
    book: Path, verb: str
) -> None:
    statement = verb == "/vb "
    seen: list[bool] = []

    async def script(hand: Hand) -> None:
        await hand.enter("/term CSE = child sexual exploitation")
        await hand.type(f"{verb}{SAID}")
        await asyncio.sleep(1.5)
        seen.append("today" in hand.shown("said").lower())
        await hand.type(" CSE")
        await hand.press("tab")
        seen.append(hand.line != f"{verb}{SAID} CSE")
        await hand.press("enter", "f6")
        seen.append(hand.line != "/a ")

    play(book, script)
    assert seen == [not statement] * 3
    if statement:
        assert points_in(book) == [f"{SAID} CSE"]
