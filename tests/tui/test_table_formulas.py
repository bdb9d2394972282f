"""Formulas and abbreviations at the table: taken with Tab, given back with Backspace, kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.register import body_called, read
from meetingtui.domain import formulas, terms
from meetingtui.domain.formulas import Formula
from meetingtui.domain.requests import request
from meetingtui.tui.app.app import MeetingApp
from tests.desk.books import BODY, WHO, laid_out, points_in
from tests.tui.program import WIDE, Hand, Script, run


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting of a body with a formula and a term of its own."""
    path = laid_out(home, "Stiles", "Gates")
    where = meetings.home_of(path)
    body = body_called(read(where), BODY).id
    meetings.change_register(
        where,
        WHO,
        request(formulas.keep, body=body, key="thanks", words="⟨name⟩ was thanked at ⟨place⟩."),
        request(terms.keep, body=body, short="PROW", expansion="public right of way"),
    )
    return path


def play(book: Path, script: Script) -> MeetingApp:
    """Run a script at the table of a book, once what is at hand is gathered."""

    async def gathered(hand: Hand) -> None:
        await hand.until(lambda: bool(hand.table.pen.at_hand.formulas), "gathered")
        await hand.press("f3")
        await script(hand)

    return run(book.parents[1], gathered, book, size=WIDE)


def test_tab_takes_the_expansion_and_backspace_gives_back_what_was_typed(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type("It is a PROW")
        await hand.sees("public right of way (PROW)")
        await hand.press("tab")
        assert hand.line == "It is a public right of way (PROW)"
        await hand.press("backspace")
        assert hand.line == "It is a PROW"
        await hand.press("tab")
        await hand.enter(".")
        await hand.type("The PROW")
        assert "right of way" not in hand.shown("said")
        await hand.enter(" is closed.")

    play(book, script)
    assert points_in(book) == ["It is a public right of way (PROW).", "The PROW is closed."]


def test_enter_never_takes_an_expansion(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.enter("It is a PROW")

    play(book, script)
    assert points_in(book) == ["It is a PROW"]


def test_a_formula_is_taken_given_back_and_recorded_with_a_slot_unfilled(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type("Then ;tha")
        await hand.sees("thanks  ⟨name⟩ was thanked")
        await hand.press("tab")
        assert hand.line == "Then ⟨name⟩ was thanked at ⟨place⟩."
        await hand.press("backspace")
        assert hand.line == "Then ;tha"
        await hand.press("tab")
        await hand.press("enter")
        await hand.enter("/check")
        await hand.sees("A slot is still to be filled in")

    play(book, script)
    assert points_in(book) == ["Then ⟨name⟩ was thanked at ⟨place⟩."]


def test_ctrl_o_keeps_the_line_and_the_last_entry_without_touching_the_line(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type("The hedge was cut at 10.42 am.")
        await hand.press("ctrl+o")
        await hand.sees(";hedge is now: The hedge was cut at ⟨time⟩.")
        assert hand.line == "The hedge was cut at 10.42 am."
        await hand.press("enter")
        await hand.enter("Nobody objected to it.")
        await hand.press("ctrl+o")
        await hand.sees(";nobody is now: Nobody objected to it.")
        await hand.type(";hed")
        await hand.sees("hedge  The hedge was cut at")

    play(book, script)
    kept = {one.key for one in read(meetings.home_of(book)).all(Formula)}
    assert kept == {"thanks", "hedge", "nobody"}
    assert points_in(book) == ["The hedge was cut at 10.42 am.", "Nobody objected to it."]


def test_what_is_said_in_private_is_not_kept(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.enter("/pv 3")
        await hand.type("The price was a million.")
        await hand.press("ctrl+o")
        await hand.sees("can't become a formula")
        assert hand.line == "The price was a million."
        await hand.press("enter")

    play(book, script)
    assert {one.key for one in read(meetings.home_of(book)).all(Formula)} == {"thanks"}


def test_a_formula_that_never_reached_the_register_is_told_when_the_clerk_has_left(
    book: Path,
) -> None:
    async def script(hand: Hand) -> None:
        meetings.home_of(book).register.write_bytes(b"no database at all" * 100)
        await hand.type("/fm late = Said late.\r/quit\r")

    assert "kept for this meeting only" in play(book, script).farewell
