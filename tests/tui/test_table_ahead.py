"""At the table: people as they are typed, what an action comes to, a promise in the quiet place."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from meetingtui.desk import meetings, register, taking_in
from meetingtui.desk.desk import Desk
from meetingtui.domain import reports
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.proposals import PeopleProposal, ProposedPerson, ReportProposal
from meetingtui.domain.record import Record
from meetingtui.domain.reports import Offer
from meetingtui.domain.requests import request
from meetingtui.entry import ahead
from meetingtui.paths import Home
from tests.desk.books import WHO, laid_out, points_in
from tests.tui.program import NARROW, WIDE, Hand, run

PROMISED = "Officers would check the rails by 1 May 2030."
TAKES = "Promised: Check the rails by 1 May 2030 · due 1 May 2030 · owner Officers · F6 takes it"


R = TypeVar("R", bound=Record)


def rows_in(book: Path, kind: type[R]) -> list[R]:
    """The records of a kind, as the book has them."""
    return meetings.read(book).all(kind)


async def begun(hand: Hand) -> None:
    """The first item is taken."""
    await hand.enter("/start 10:00")
    await hand.press("f3")


def test_a_promise_is_offered_in_the_quiet_place_and_one_key_takes_it(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type(PROMISED)
        await hand.sees(TAKES.partition(" · F6")[0])
        assert "takes it" not in hand.shown("said")
        await hand.enter("")
        await hand.sees(TAKES)
        assert "p1 under item 1" in hand.shown("said")
        assert hand.line == ""
        await hand.press("f6")
        await hand.sees("a1 under item 1: due 1 May 2030 · owner Officers")
        await hand.misses("Promised")
        await hand.press("f6")
        assert hand.line == "/a "

    book = laid_out(home, "Rails")
    run(home, script, book, size=WIDE)
    (action,) = rows_in(book, Action)
    assert (action.text, action.after is not None) == ("Check the rails by 1 May 2030.", True)


def test_a_promise_fits_a_narrow_screen(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter(PROMISED)
        await hand.sees("F6 takes: Check the")
        said = hand.shown("said")
        assert "p1 under item 1" in said
        assert said.endswith(" · due 1 May 2030 · owner Officers")

    run(home, script, laid_out(home, "Rails"), size=NARROW)


def test_the_key_stays_in_view_however_long_the_owners_name_is(home: Path) -> None:
    owner = "Assistant Director for Parks and Rivers and Lakes"

    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter(f"The {owner} would check the rails by 1 May 2030.")
        await hand.sees("owner Assistant Dir…")
        assert hand.shown("said").endswith("… · F6 takes it")

    run(home, script, laid_out(home, "Rails"), size=(100, 26))


def test_a_promise_that_is_left_alone_or_typed_past_is_gone(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter(PROMISED)
        await hand.sees("F6 takes it")
        await hand.press("escape")
        await hand.misses("Promised")
        await hand.press("f6")
        assert hand.line == "/a "
        await hand.press("ctrl+u")
        await hand.enter("The Clerk would write to them.")
        await hand.sees("Promised: Write to them · owner Clerk · F6 takes it")
        await hand.enter("It rained.")
        await hand.misses("Promised")
        await hand.press("f6")
        assert hand.line == "/a "

    book = laid_out(home, "Rails")
    run(home, script, book)
    assert rows_in(book, Action) == []


def test_a_promise_is_unsaid_once_a_line_is_begun_and_that_of_a_line_stays(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter(PROMISED)
        await hand.sees("F6 takes it")
        await hand.type("I")
        assert "Promised" not in hand.shown("said")
        await hand.press("escape", "backspace")
        await hand.sees("F6 takes it")
        await hand.type(PROMISED)
        await hand.sees(TAKES.partition(" · F6")[0])
        await hand.press("left")
        assert "Promised" in hand.shown("said")
        await hand.type("X")
        assert "Promised" in hand.shown("said")

    run(home, script, laid_out(home, "Rails"), size=WIDE)


def test_f6_ends_a_line_as_an_action_whatever_it_promises(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.enter(PROMISED)
        await hand.sees("F6 takes it")
        await hand.type("Officers to look again by 1 May 2030.")
        await hand.press("f6")
        await hand.sees("a1 under item 1: due 1 May 2030")

    book = laid_out(home, "Rails")
    run(home, script, book)
    assert [one.text for one in rows_in(book, Action)] == ["Officers to look again by 1 May 2030."]


def test_an_action_shows_by_when_and_whose_while_it_is_typed_and_a_key_puts_it_right(
    home: Path,
) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("/a officers: Mend it by 1 May 2030")
        await hand.sees("due 1 May 2030 · owner officers")
        assert points_in(book) == []
        await hand.enter("")
        await hand.sees("a1 under item 1: due 1 May 2030 · owner officers")
        await hand.press("ctrl+f")
        assert hand.line == "/due a1 = by 1 May 2030"
        await hand.press("ctrl+f")
        assert hand.line == "/ow a1 = officers"
        await hand.press("ctrl+f")
        await hand.enter("2 June 2031")
        await hand.sees("due 2 June 2031")
        await hand.type("Half a sentence")
        await hand.press("ctrl+f")
        assert hand.line == "Half a sentence"
        await hand.sees("puts the last action right with the line empty")

    book = laid_out(home, "Rails")
    run(home, script, book)
    (action,) = rows_in(book, Action)
    assert action.due_on is not None
    assert action.due_on.isoformat() == "2031-06-02"


def test_without_an_action_the_key_says_so(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.press("ctrl+f")
        assert hand.line == ""
        await hand.sees("‼")

    run(home, script, laid_out(home, "Rails"))


def test_somebody_new_goes_in_without_leaving_the_line(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.type("Then @Ann Marsh")
        await hand.sees("Ann Marsh: adds a person of that name")
        await hand.press("tab")
        assert hand.line == 'Then @+"Ann Marsh"'
        await hand.press("backspace")
        assert hand.line == "Then @Ann Marsh"
        await hand.press("tab")
        await hand.enter(" spoke.")
        await hand.type("@@")
        await hand.sees("am  Ann Marsh  (spoke last)")
        await hand.press("tab")
        await hand.type(" left; @highways officer")
        await hand.sees("somebody not known yet: “highways officer”")
        await hand.press("tab")
        await hand.enter(" stayed.")

    book = laid_out(home, "Rails")
    run(home, script, book)
    new = [(one.name, one.described) for one in rows_in(book, Person)][-2:]
    assert new == [("Ann Marsh", False), ("highways officer", True)]
    ann, officer = (one.id for one in rows_in(book, Person)[-2:])
    assert points_in(book) == [
        f"Then ⟦person:{ann}⟧ spoke.",
        f"⟦person:{ann}⟧ left; ⟦person:{officer}⟧ stayed.",
    ]


def test_one_whom_only_the_register_knows_comes_into_the_book_as_they_are(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.until(lambda: bool(hand.table.pen.at_hand.people.everybody), "the register")
        await hand.type("Then @tre")
        await hand.sees("zf  Zoe Finch, Head of Trees")
        await hand.press("tab")
        await hand.enter(" spoke.")

    book = laid_out(home, "Rails")
    meetings.create_body(Home(home), "Other Board", WHO)
    zoe = ProposedPerson("Zoe Finch", "Head of Trees", "", "zf", "", "officer", "")
    taking_in.take_people(Home(home), WHO, PeopleProposal((zoe,)), "Other Board")
    run(home, script, book)
    known = next(p for p in register.read(Home(home)).all(Person) if p.name == "Zoe Finch")
    here = rows_in(book, Person)[-1]
    assert (here.uuid, here.name, here.title, here.code) == (
        known.uuid,
        "Zoe Finch",
        "Head of Trees",
        "zf",
    )
    assert points_in(book) == [f"Then ⟦person:{here.id}⟧ spoke."]


def test_what_the_report_recommends_is_taken_with_one_key_and_recorded_with_it(home: Path) -> None:
    book = laid_out(home, "Rails", "Stiles")
    desk = Desk(book, WHO)
    recommended = (
        "That the rails by the mill be mended before winter.",
        "That the gates be painted green.",
    )
    proposal = ReportProposal(title="Rails", recommendations=recommended)
    item = meetings.read(book).all(Item)[0].id
    desk.do(request(reports.attach, item=item, proposal=proposal))
    desk.close()

    async def script(hand: Hand) -> None:
        await begun(hand)
        await hand.sees("F5: That the rails by the mill be mended")
        await hand.press("f5")
        assert hand.line == f"/r {recommended[0]}"
        await hand.press("backspace")
        await hand.type(" ends.")
        await hand.press("f5")
        assert hand.line == ""
        await hand.sees("F5: That the gates be painted green.")
        await hand.press("f5", "f5")
        await hand.misses("F5: That")
        await hand.press("f3")
        await hand.press("f5")
        await hand.sees("No report under item 2 has a recommendation left")

    run(home, script, book, size=NARROW)
    clauses = rows_in(book, Clause)
    assert [one.text for one in clauses] == [f"{recommended[0][:-1]} ends.", recommended[1]]
    assert [one.taken_as for one in rows_in(book, Offer)] == [one.id for one in clauses]


def test_what_a_line_left_begun_promises_is_told_when_the_table_is_opened_again(home: Path) -> None:
    async def leaves(hand: Hand) -> None:
        await begun(hand)
        await hand.type(PROMISED)

    async def comes_back(hand: Hand) -> None:
        await hand.sees(TAKES.partition(" · F6")[0])
        await hand.press("ctrl+u")

    book = laid_out(home, "Rails")
    run(home, leaves, book, size=WIDE)
    run(home, comes_back, book, size=WIDE)


def test_what_was_found_in_words_that_are_gone_meanwhile_is_not_said(home: Path) -> None:
    async def script(hand: Hand) -> None:
        await begun(hand)
        looks, pen = hand.table.work.ahead, hand.table.pen
        await hand.type(PROMISED)
        state = looks._state()
        found = ahead.of_line(PROMISED, "", pen.minutes, pen.line.item, pen.now)
        await hand.press("ctrl+u")
        await hand.type("It rained.")
        looks._tell(state, found)
        assert "Promised" not in hand.shown("said")
        await hand.press("ctrl+u")
        await hand.type(PROMISED)
        looks._tell(looks._state(), found)
        assert "Promised" in hand.shown("said")

    run(home, script, laid_out(home, "Rails"), size=WIDE)
