"""The table over a real book: lines, refusals, asides, what is picked, looked at and left over."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from meetingtui.desk import meetings, taking_in
from meetingtui.desk.desk import Desk
from meetingtui.domain import attendance, items, marks, text
from meetingtui.domain.actions import Action
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.decisions import Clause
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.proposals import AgendaProposal
from tests.desk.books import WHO, capturing, laid_out, points_in, typed
from tests.tui.program import BROAD, NARROW, WIDE, Hand, Script, run


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with three items."""
    return laid_out(home, "Stiles", "Gates", "Hedges")


def play(book: Path, script: Script, size: tuple[int, int] = WIDE) -> None:
    """Run a script at the table of a book."""
    run(book.parents[1], script, book, size=size)


def test_enter_records_the_line_as_a_point(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("Members met.")
        assert hand.line == ""
        assert hand.shown("said") == "p1 under item 1"
        await hand.sees("item 1 · point 2 ▏")
        assert "Members met." in hand.shown("minute")
        await hand.until(lambda: "· 0 waiting" in hand.shown("state"), "all saved")

    play(book, script)
    assert points_in(book) == ["Members met."]


def test_keys_in_one_burst_are_entered_one_by_one(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("One.\rTwo.\rThree.")

    play(book, script)
    assert points_in(book) == ["One.", "Two.", "Three."]


def test_without_an_agenda_the_first_words_are_taken(home: Path) -> None:
    bare = laid_out(home)

    async def script(hand: Hand) -> None:
        await hand.sees("new item ▏")
        await hand.enter("Members met.")

    play(bare, script)
    assert points_in(bare) == ["Members met."]


def test_a_refused_line_stays_and_says_what_is_wrong(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("/del p9")
        assert hand.line == "/del p9"
        assert "p9" in hand.shown("said")
        await hand.press("backspace")
        await hand.type("8")
        assert hand.line == "/del p8"
        assert "held" not in hand.shown("state")

    play(book, script)


def test_typing_after_a_refusal_sets_the_line_aside(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("/del p9")
        await hand.enter("Members met.")
        assert hand.line == ""
        await hand.sees("1 held")
        await hand.enter("/held")
        assert hand.line == "/del p9"
        await hand.misses("1 held")

    play(book, script)
    assert points_in(book) == ["Members met."]


def test_an_aside_leaves_the_line_and_its_cursor_where_they_were(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("The warden said")
        await hand.press("left", "left", "left", "left", "left", "ctrl+g")
        assert hand.line == ""
        assert hand.table.line.prompt.startswith("aside · ")
        assert "a line waits" in hand.shown("state")
        await hand.enter("An aside.")
        assert hand.line == "The warden said"
        await hand.type("X")
        assert hand.line == "The wardenX said"

    play(book, script)
    assert points_in(book) == ["An aside."]


def test_a_second_ctrl_g_switches_between_the_two(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("line")
        await hand.press("ctrl+g")
        await hand.type("aside")
        for words in ("line", "aside", "line"):
            await hand.press("ctrl+g")
            assert hand.line == words

    play(book, script)
    with capturing(book) as capture:
        assert {capture.line.text, capture.beside} == {"line", "aside"}


def test_f5_and_f6_record_the_line_as_clause_and_action(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("That officers write")
        await hand.press("f5")
        await hand.type("Officers to report back")
        await hand.press("f6")
        assert hand.line == ""
        await hand.press("f6")
        assert hand.line == "/a "

    play(book, script)
    minutes = meetings.read(book)
    assert [one.text for one in minutes.all(Clause)] == ["That officers write"]
    assert [one.text for one in minutes.all(Action)] == ["Officers to report back"]
    assert minutes.all(Point) == []


def test_f2_offers_arrival_then_departure_in_an_aside(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("half a line")
        await hand.press("f2")
        assert hand.line == "/in "
        await hand.press("f2")
        assert hand.line == "/out "
        await hand.press("f2")
        await hand.enter("be")
        assert hand.line == "half a line"

    play(book, script)
    minutes = meetings.read(book)
    (bob,) = [one for one in minutes.all(Person) if one.code == "be"]
    assert attendance.in_room(minutes, bob.id)


def test_f2_turns_arrival_into_departure_and_keeps_the_name(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type("half a line")
        await hand.press("f2")
        await hand.type("be")
        await hand.press("f2")
        assert hand.line == "/out be"
        await hand.press("ctrl+g")
        assert hand.line == "half a line"

    play(book, script)


@pytest.mark.parametrize("stroke", ["f2", "f8"])
def test_neither_line_nor_aside_is_lost_to_a_stroke(book: Path, stroke: str) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("figures? !")
        await hand.type("the line")
        await hand.press("ctrl+g")
        await hand.type("the aside")
        await hand.press(stroke)
        assert hand.line in ("/in ", "figures?")
        await hand.sees("1 held")
        await hand.press("ctrl+g")
        assert hand.line == "the line"
        await hand.press("ctrl+u")
        await hand.enter("/held")
        assert hand.line == "the aside"

    play(book, script)


def test_f8_goes_to_the_oldest_mark_and_what_is_typed_clears_it(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("figures for 2014? !")
        await hand.enter("and the well? !")
        await hand.press("f3")
        await hand.sees("! 2 to catch up")
        await hand.press("f8")
        assert hand.line == "figures for 2014?"
        await hand.type(" 14")
        await hand.press("f8")
        assert hand.line == "figures for 2014? 14"
        await hand.press("enter")
        await hand.sees("! 1 to catch up")

    play(book, script)
    minutes = meetings.read(book)
    assert [point.text for point in minutes.all(Point)] == [
        "figures for 2014? 14",
        "and the well?",
    ]
    assert len(marks.open_marks(minutes)) == 1


def test_f8_without_marks_says_so(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3", "f8")
        assert "nothing to catch up" in hand.shown("said")

    play(book, script)


def test_f3_takes_items_in_turn_and_a_begun_line_stays_with_its_own(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("begun under the fi")
        await hand.press("f3")
        assert hand.table.line.prompt.startswith("item 1 ")
        await hand.enter("rst")
        assert "item 1" in hand.shown("said")
        await hand.enter("under the second")

    play(book, script)
    minutes = meetings.read(book)
    where = [minutes.item(point.item).agenda_number for point in minutes.all(Point)]
    assert where == ["1", "2"]


def test_looking_takes_nothing(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3", "f7")
        await hand.sees("item 2 · point 1 ▏")
        assert hand.shown("said") == "Looking at item 2"
        await hand.press("f7", "f7")
        await hand.sees("item 1 · point 1 ▏")
        await hand.press("f7")
        await hand.enter("said of the gates")

    play(book, script)
    minutes = meetings.read(book)
    assert len(minutes.all(Taking)) == 1
    (point,) = minutes.all(Point)
    assert minutes.item(point.item).title == "Gates"


def test_looking_and_striking_mean_the_very_item_whatever_its_number(book: Path) -> None:
    desk = Desk(book, WHO)
    twice = (Proposed("1", "Once more"), Proposed("", "Without a number"))
    desk.do(taking_in.agenda(AgendaProposal(twice)))
    desk.close()

    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("kept")
        seen = []
        for _ in range(4):
            await hand.press("f7")
            looked = hand.table.pen.looked_at
            assert looked is not None
            seen.append(hand.table.pen.minutes.item(looked).title)
        assert seen == ["Gates", "Hedges", "Once more", "Without a number"]
        await hand.press("f3", "f3", "f3")
        await hand.enter("struck")
        await hand.press("up", "delete")
        await hand.enter("mended")
        await hand.press("up", "enter")
        assert hand.line == "mended"

    play(book, script)
    assert points_in(book) == ["kept", "mended"]


def test_the_picked_entry_is_edited_struck_and_moved(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        for words in ("one", "two", "three"):
            await hand.enter(words)
        await hand.press("up", "up", "enter")
        assert hand.line == "two"
        assert hand.table.line.prompt.strip() == "item 1 · edit 1.p2"
        await hand.enter(" and more")
        await hand.press("up", "shift+up", "shift+up")
        await hand.press("down", "delete")

    play(book, script)
    minutes = meetings.read(book)
    here = items.ordered(minutes)[0]
    ordered = [entry.main_text for entry in minutes.gutter(here.id)]
    assert ordered == ["three", "two and more"]


def test_delete_strikes_the_entry_that_is_picked(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("one\rtwo\rthree")
        await hand.press("up", "up", "delete")

    play(book, script)
    assert points_in(book) == ["one", "three"]


def test_without_a_picked_entry_these_keys_say_how_to_pick(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("one")
        for key in ("delete", "shift+up", "shift+down"):
            await hand.press(key)
            assert "Pick an entry first" in hand.shown("said")
            await hand.press("ctrl+s")

    play(book, script)
    assert points_in(book) == ["one"]


@pytest.mark.parametrize("gone", ["f9", "/del p1"])
def test_an_edit_of_what_is_gone_meanwhile_is_a_line_of_its_own(book: Path, gone: str) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("the words")
        await hand.press("up", "enter")
        if gone == "f9":
            await hand.press("f9")
        else:
            await hand.press("ctrl+g")
            await hand.enter(gone)
        assert hand.line == "the words"
        await hand.type(" again")
        await hand.press("enter")

    play(book, script)
    assert points_in(book) == ["the words again"]


def test_undo_and_redo(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("one")
        await hand.enter("two")
        await hand.press("f9")
        assert hand.shown("said").startswith("Undone: ")
        await hand.enter("/u")
        await hand.enter("/redo")

    play(book, script)
    assert points_in(book) == ["one"]


def test_the_findings_are_listed_and_lead_to_their_item(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.enter("/start")
        await hand.press("f3")
        await hand.enter("one")
        await hand.press("f3")
        await hand.enter("/check")
        await hand.sees("Findings")
        await hand.sees("Nobody is recorded as presiding")
        rows = hand.shown("minute")
        assert "item 1" in rows.lower()
        await hand.press("escape")
        await hand.misses("Nobody is recorded as presiding")
        await hand.enter("/check")
        await hand.sees("Nobody is recorded as presiding")
        for _ in range(12):
            await hand.press("down")
        await hand.press("up", "up", "enter")
        assert hand.shown("said").startswith("Looking at item ")
        await hand.misses("Nobody is recorded as presiding")

    play(book, script)


def test_a_finding_stands_in_the_margin_of_its_entry(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("/a Mend the gate.")
        await hand.sees("?a1")
        await hand.enter("/ow a1 = officers")
        await hand.misses("?a1")
        await hand.enter("one")
        assert "?p1" not in hand.shown("minute")

    play(book, script)


def test_help_opens_over_the_minute_and_goes(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("one")
        await hand.type("half")
        await hand.press("f1")
        await hand.sees("PgUp PgDn scroll")
        assert hand.line == "half"
        await hand.press("f1")
        await hand.misses("PgUp PgDn scroll")
        await hand.press("f1")
        await hand.enter(" a line")
        await hand.misses("PgUp PgDn scroll")

    play(book, script)
    assert points_in(book) == ["one", "half a line"]


def test_ctrl_q_does_not_quit_and_quit_does(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type("half")
        await hand.press("ctrl+q")
        assert "/quit" in hand.shown("said")
        assert hand.line == "half"
        await hand.press("ctrl+u")
        await hand.enter("/quit")

    app = run(book.parents[1], script, book)
    assert app.return_value == 0


def test_escape_and_stray_keys_do_nothing(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.type("half")
        before = [hand.shown(part) for part in ("title", "panes", "said")]
        await hand.press("escape", "f10", "f11", "alt+x", "ctrl+pageup", "shift+tab", "tab")
        assert hand.line == "half"
        assert [hand.shown(part) for part in ("title", "panes", "said")] == before
        assert hand.app.focused is hand.table.line

    play(book, script)


def test_a_line_left_by_a_crash_is_back_with_its_item(book: Path) -> None:
    with capturing(book) as capture:
        capture.say("/n")
        capture.look(items.ordered(capture.minutes)[1].id)
        typed(capture, "unfinished")

    async def script(hand: Hand) -> None:
        assert hand.line == "unfinished"
        assert "item 2: your line is here." in hand.shown("said")
        await hand.sees("item 2 · point 1 ▏")
        await hand.enter(" no more")

    play(book, script)
    minutes = meetings.read(book)
    (point,) = minutes.all(Point)
    assert point.text == "unfinished no more"
    assert minutes.get(Item, point.item).title == "Gates"


def test_a_crash_in_an_edit_of_what_is_gone_still_opens(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "the words", "/f p1"):
            typed(capture, line)
            capture.enter()
        capture.say("/u")
        assert capture.line.text == "the words"

    async def script(hand: Hand) -> None:
        assert hand.line == "the words"
        await hand.enter("!!")

    play(book, script)
    assert len(points_in(book)) == 1


def test_a_paste_of_several_lines_stays_one_draft(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.paste("first\nsecond\nthird")
        assert hand.line == "first\nsecond\nthird"

    play(book, script)
    with capturing(book) as capture:
        assert capture.line.text == "first\nsecond\nthird"


def test_a_completion_is_taken_by_tab_only(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("said @exa")
        await hand.type("said @exa")
        await hand.sees("Bob Example")
        await hand.press("tab")
        await hand.enter(" again")

    play(book, script)
    plain, mention = meetings.read(book).all(Point)
    assert plain.text == "said @exa"
    assert [kind for kind, _ in text.tokens(mention.text)] == ["person"]


def test_a_reference_is_offered_and_taken(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("Members met.")
        await hand.type("as in #p")
        await hand.sees("#p1  Members met.")
        await hand.press("tab")
        await hand.enter(" above")

    play(book, script)
    first, second = meetings.read(book).all(Point)
    assert text.tokens(second.text) == [("point", first.id)]


def test_a_fault_of_the_disk_is_said_and_passes(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.until(lambda: "· 0 waiting" in hand.shown("state"), "all saved")
        with closing(sqlite3.connect(book, isolation_level=None, timeout=30)) as other:
            other.execute("BEGIN IMMEDIATE")
            await hand.enter("said while the disk was away")
            await hand.sees("NOT SAVED")
            kept = f" waiting, kept in {book.parent.parent / 'state'}"
            await hand.until(lambda: kept[:40] in hand.shown("state"), "where it is kept")
            assert hand.shown("state").strip().startswith("‼")
            await hand.type("and on")
            assert hand.line == "and on"
            other.execute("ROLLBACK")
        await hand.misses("NOT SAVED")
        await hand.until(lambda: "· 0 waiting" in hand.shown("state"), "all saved")

    play(book, script)
    assert points_in(book) == ["said while the disk was away"]


@pytest.mark.parametrize(("size", "rail"), [(NARROW, 20), (WIDE, 30), (BROAD, 44)])
def test_the_layout_fits_narrow_wide_and_broad_screens(
    book: Path, size: tuple[int, int], rail: int
) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.enter("Members met.")
        assert hand.table.query_one("#rail").size.width + 1 in (rail, rail + 1)
        prompt = "1·p2 ▏" if size == NARROW else "item 1 · point 2 ▏"
        for words in (prompt, "Members met.", "DRAFT", "nobody presides", "saved ", "F1 help"):
            assert words in hand.text, words
        assert ("9 Jul 2015" in hand.text) == (size == NARROW)
        assert len(hand.rows) == size[1]

    play(book, script, size)


def test_the_layout_follows_the_terminal(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.type("half a line")
        for size, words in ((NARROW, "1·p1 ▏"), (BROAD, "item 1 · point 1 ▏"), ((30, 8), "▏")):
            await hand.resize(size)
            await hand.sees(words)
            assert hand.line == "half a line"
        await hand.resize((1, 1))
        await hand.resize(WIDE)
        await hand.sees("item 1 · point 1 ▏half a line")

    play(book, script)


def test_the_agenda_folds_away(book: Path) -> None:
    async def script(hand: Hand) -> None:
        await hand.sees("Hedges")
        rail = hand.table.query_one("#rail")
        await hand.press("ctrl+r")
        assert not rail.display
        await hand.press("ctrl+r")
        assert rail.display

    play(book, script)
