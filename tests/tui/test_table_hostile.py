"""Text that would command the terminal or the screen: literal everywhere, and never in a row."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings, taking_in
from meetingtui.desk.desk import Desk
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.proposals import AgendaProposal, PeopleProposal, ProposedPerson
from meetingtui.paths import Home
from meetingtui.tui.widgets.safety import UNSAFE
from tests.desk.books import BODY, WHO, laid_out, points_in
from tests.tui.program import NARROW, WIDE, Hand, run

MARKUP = ("see [/bold] there", "a [red line", "[@click=app.quit]x[/]", "[link=x]y[/link]")
COMMANDS = "\x1b[31mred\x1b]0;title\x07 \x9b2J \u202eback\u202c \u2066in\u2069 \x00end"
SHOWN = "[31mred]0;title"


def harmless(hand: Hand) -> None:
    """Fail where a row would command the terminal."""
    for row in hand.rows:
        assert not [hex(ord(c)) for c in row if ord(c) in UNSAFE], row


@pytest.fixture
def hostile(home: Path) -> Path:
    """A meeting whose people, items and words are all hostile; its book."""
    book = laid_out(home)
    eve = ProposedPerson("Eve [/bold] Example", f"Head of {COMMANDS}", role="[red]Warden")
    taking_in.take_people(Home(home), WHO, PeopleProposal((eve,)), BODY)
    desk = Desk(book, WHO)
    meetings.freshen(Home(home), desk)
    titles = (*MARKUP, f"Stiles {COMMANDS}")
    proposed = tuple(Proposed(str(n), title) for n, title in enumerate(titles, 1))
    desk.do(taking_in.agenda(AgendaProposal(proposed)))
    desk.close()
    return book


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_typed_and_entered_text_is_literal(hostile: Path, size: tuple[int, int]) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        for words in MARKUP:
            await hand.type(words)
            assert words in hand.text
            await hand.press("enter")
            assert words in hand.text
            harmless(hand)
        await hand.paste(COMMANDS)
        assert SHOWN in hand.text
        harmless(hand)
        await hand.press("enter")
        harmless(hand)
        for line in ("/del [@click=app.quit]x[/]", "/? [/bold]", "/go [red]"):
            await hand.enter(line)
            harmless(hand)
            await hand.press("ctrl+u")
        assert hand.app.is_running

    run(hostile.parents[1], script, hostile, size=size)
    assert points_in(hostile)[:4] == list(MARKUP)
    (words,) = points_in(hostile)[4:]
    assert not [c for c in words if ord(c) in UNSAFE]


def test_imported_text_is_literal_in_rail_title_roll_and_findings(hostile: Path) -> None:
    async def script(hand: Hand) -> None:
        rail = hand.shown("rail")
        for title in ("[/bold]", "[red line", "[@click=app.quit]x[/]"):
            assert title in rail
        await hand.press("f3")
        await hand.enter("/start")
        for n in range(5):
            await hand.enter(f"/go {n + 1}")
            await hand.enter("Met.")
            harmless(hand)
        assert "Stiles [31mred]0;title" in hand.text
        await hand.type("said @Eve")
        await hand.sees("Eve [/bold] Example")
        await hand.press("tab")
        await hand.sees("said @Eve [/bold] Example")
        harmless(hand)
        await hand.press("enter")
        await hand.enter("/pr")
        await hand.sees("Eve [/bold] Example")
        harmless(hand)
        await hand.type("pppp")
        await hand.press("enter")
        await hand.enter("/ch Eve")
        harmless(hand)
        await hand.enter("/check")
        harmless(hand)

    run(hostile.parents[1], script, hostile)


def test_following_the_library_and_the_register_show_it_literally(hostile: Path) -> None:
    home = hostile.parents[1]
    meetings.create_body(Home(home), "[@click=app.quit]Panel[/]", WHO)
    desk = Desk(hostile, "[red]Clerk")

    async def following(hand: Hand) -> None:
        await hand.sees("[red]Clerk is minuting")
        await hand.press("right")
        harmless(hand)

    async def library(hand: Hand) -> None:
        await hand.sees(BODY)
        await hand.press("p")
        await hand.sees("[@click=app.quit]Panel[/]")
        await hand.sees("Eve [/bold] Example")
        harmless(hand)
        await hand.press("end", "x")
        await hand.sees("Remove ")
        harmless(hand)
        await hand.press("escape", "home", "e")
        await hand.sees("What it calls itself")
        harmless(hand)

    try:
        run(home, following, hostile, screen="follow")
    finally:
        desk.close()
    run(home, library)
