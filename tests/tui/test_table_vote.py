"""A vote by name at the table: one key each, the sum below, only Enter records it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from meetingtui.desk import meetings, taking_in
from meetingtui.desk.meetings import NewMeeting
from meetingtui.domain import divisions
from meetingtui.domain.divisions import Ballot, Division
from meetingtui.domain.motions import Motion
from meetingtui.domain.people import Person
from meetingtui.domain.proposals import PeopleProposal, ProposedPerson
from meetingtui.paths import Home
from tests.desk.books import BODY, WHO, capturing, laid_out, points_in, typed
from tests.tui.program import NARROW, Hand, run

MOVED = "/m ao+be That the stile be mended."


def with_a_motion(home: Path) -> Path:
    """A meeting of three with a motion before it."""
    return entered(laid_out(home, "Stiles"), "/pr all", "/n", MOVED)


def entered(book: Path, *lines: str) -> Path:
    """A book in which these lines were entered."""
    with capturing(book) as capture:
        for line in lines:
            typed(capture, line)
            assert capture.enter().recorded, line
    return book


def votes(book: Path) -> dict[str, str]:
    """Who voted how, by code."""
    minutes = meetings.read(book)
    return {minutes.get(Person, b.person).code: b.category for b in minutes.all(Ballot)}


def test_a_key_each_and_enter_records_the_vote(home: Path) -> None:
    book = with_a_motion(home)

    async def script(hand: Hand) -> None:
        await hand.press("f4")
        await hand.sees("Vote on m1")
        await hand.type("ff")
        await hand.sees("2 for, 1 to come: so far carried")
        await hand.press("backspace")
        await hand.type("ax")
        await hand.sees("1 for, 1 against, 1 abstained: tie")
        await hand.press("up", "up")
        await hand.type("f")
        await hand.sees("2 for, 1 abstained: carried")
        await hand.press("enter")
        await hand.misses("Vote on m1")
        assert "v1 under item 1: 2 for, 1 abstained: carried" in hand.shown("said")
        assert hand.line == ""

    run(home, script, book, size=NARROW)
    assert votes(book) == {"ao": "for", "be": "for", "cs": "abstained"}
    (motion,) = meetings.read(book).all(Motion)
    assert motion.status == "carried"


def test_a_vote_recorded_before_the_last_name_says_how_many_are_not_marked(home: Path) -> None:
    book = with_a_motion(home)

    async def script(hand: Hand) -> None:
        await hand.press("f4")
        await hand.sees("Vote on m1")
        await hand.type("f")
        await hand.press("enter")
        await hand.misses("Vote on m1")
        assert hand.shown("said").startswith("2 not marked; v1 under item 1: 1 for: carried")
        await hand.press("f4")
        await hand.press("enter")
        assert "not marked" not in hand.shown("said")

    run(home, script, book, size=NARROW)
    assert votes(book) == {"ao": "for"}


def test_with_nothing_open_it_asks_what_is_put_and_the_words_open_the_roll(home: Path) -> None:
    book = with_a_motion(home)

    async def script(hand: Hand) -> None:
        await hand.enter("/v agree")
        await hand.type("Members ask")
        await hand.press("f4")
        assert "Nothing is open under item 1" in hand.shown("said")
        assert hand.line == "Members ask"
        await hand.enter("ed.")
        await hand.enter("/v Whether to go on >")
        await hand.sees("Vote on “Whether to go on”")
        await hand.type("ff")
        await hand.press("enter")
        await hand.misses("Vote on")

    run(home, script, book)
    vote = meetings.read(book).all(Division)[-1]
    assert (vote.question, vote.motion, len(votes(book))) == ("Whether to go on", None, 2)


def test_the_half_typed_line_and_surplus_keys_are_safe(home: Path) -> None:
    book = with_a_motion(home)

    async def script(hand: Hand) -> None:
        await hand.type("Members ask")
        await hand.press("f4")
        await hand.sees("Vote on m1")
        await hand.type("fffffffzq9")
        await hand.press("f4", "escape")
        await hand.sees("Vote on m1")
        assert hand.line == "Members ask"
        await hand.press("enter")
        await hand.misses("Vote on m1")
        await hand.enter("ed.")

    run(home, script, book)
    assert set(votes(book).values()) == {"for"}
    assert points_in(book) == ["Members asked."]


def test_an_aside_in_the_vote_and_a_vote_that_is_refused_stays_open(home: Path) -> None:
    book = with_a_motion(home)

    async def script(hand: Hand) -> None:
        await hand.enter("/v")
        await hand.sees("Vote on m1")
        await hand.type("f")
        await hand.press("ctrl+g")
        await hand.enter("/del m1")
        await hand.sees("Vote on m1")
        await hand.press("enter")
        assert "no such motion" in hand.shown("said")
        await hand.sees("Vote on m1")
        await hand.press("ctrl+g")
        await hand.enter("/u")
        await hand.type("aa")
        await hand.press("enter")
        await hand.misses("Vote on m1")

    run(home, script, book)
    assert votes(book) == {"ao": "for", "be": "against", "cs": "against"}


def test_a_vote_is_called_again_with_what_was_recorded(home: Path) -> None:
    book = entered(with_a_motion(home), "/v names f:ao a:be,cs")

    async def script(hand: Hand) -> None:
        await hand.enter("/v v1")
        await hand.sees("1 for, 2 against: lost")
        await hand.press("space")
        await hand.type("f")
        await hand.press("enter")
        await hand.misses("1 for")

    run(home, script, book)
    assert votes(book) == {"ao": "for", "be": "for", "cs": "against"}
    (vote,) = meetings.read(book).all(Division)
    assert divisions.result(meetings.read(book), vote) == "carried"


def test_without_an_item_there_is_nothing_to_vote_on(home: Path) -> None:
    book = laid_out(home, "Stiles")

    async def script(hand: Hand) -> None:
        await hand.press("f4")
        assert "No item is being taken" in hand.shown("said")
        await hand.enter("/n")
        await hand.enter("Words go to the line.")

    run(home, script, book)
    assert points_in(book) == ["Words go to the line."]


def crowded(home: Path, members: int) -> Path:
    """A meeting of so many members more, all present, with a motion before it."""
    laid_out(home)
    taking_in.take_people(
        Home(home),
        WHO,
        PeopleProposal(
            tuple(
                ProposedPerson(f"Member {n:02} Crowd", "", "", f"m{n:02}", "", "member", "")
                for n in range(members)
            )
        ),
        BODY,
    )
    new = NewMeeting(BODY, date(2015, 7, 10))
    book = meetings.create(Home(home), new, WHO).path
    return entered(book, "/pr all", "/item Stiles", "/n", MOVED)


def test_twenty_members_take_no_more_than_twenty_four_keys(home: Path) -> None:
    book = crowded(home, 17)
    keys = ["f4", *["f"] * 11, *["a"] * 8, "x", "enter"]

    async def script(hand: Hand) -> None:
        await hand.press(*keys)
        await hand.misses("Vote on m1")

    run(home, script, book)
    assert len(keys) <= 24
    assert len(votes(book)) == 20


def test_eighty_names_scroll_with_the_mark_and_the_sum_in_view(home: Path) -> None:
    book = crowded(home, 77)

    async def script(hand: Hand) -> None:
        await hand.press("f4")
        for n in range(80):
            assert any("▸" in row for row in hand.rows), n
            await hand.type("fa"[n % 2])
        await hand.sees("40 for, 40 against: tie")
        await hand.sees("Enter records the roll")
        await hand.press("enter")
        await hand.misses("Vote on m1")

    run(home, script, book, size=NARROW)
    assert len(votes(book)) == 80
