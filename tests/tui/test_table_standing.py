"""What the table must not let the clerk miss: said in words, in letters, while it holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from meetingtui.desk import meetings, taking_in
from meetingtui.desk.capture import Capture
from meetingtui.domain import attendance, bodies, items
from meetingtui.domain.findings import DOUBT, GRAVE, Finding
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.proposals import PeopleProposal, ProposedPerson
from meetingtui.paths import Home
from meetingtui.publish.document import Paragraph
from meetingtui.settings import Settings
from meetingtui.tui.screens import panes, prompt, rail, standing, status
from tests.desk.books import BODY, WHO, capturing, entered, laid_out
from tests.tui.program import NARROW, WIDE, Hand, run

LEFT = "/d be 2 personal: owns the gate > left"


@contextmanager
def meeting(home: Path, *lines: str) -> Iterator[Capture]:
    """A meeting of three members and four items in which these lines were entered."""
    book = laid_out(home, "Stiles", "Gates", "Hedges", "Lanes")
    with capturing(book) as capture:
        for line in lines:
            verdict = entered(capture, line)
            assert verdict.recorded, verdict.sentence
        yield capture


def states(minutes: Minutes) -> list[str]:
    """The state of every item in the rail, with what became of it."""
    return [f"{row.state} {row.became}".strip() for row in rail.rows(minutes, None)]


def test_the_rail_tells_in_letters_what_every_item_holds(home: Path) -> None:
    lines = (
        "/pr all", "/n", "/w do", "Said.", "/m ao+be That it be mended.", "/v 2-1", "/r That it.",
        "/a do: report > in May", "/see 2", "Of the gates.", "/o 3 deferred: report late",
        "/o 4 with 2", "/item part: Part 2", "/item Flooding", "/pv item 5: 3",
    )  # fmt: skip
    with meeting(home, *lines) as capture:
        assert states(capture.minutes) == ["WPMVDA", "P", "deferred", "with 2", "", "x"]
        heading, under = rail.rows(capture.minutes, None)[4:]
        assert (heading.heading, heading.depth) == (True, 0)
        assert (under.heading, under.depth) == (False, 1)
        assert entered(capture, "/go 2").recorded
        assert states(capture.minutes)[:2] == ["✓", "P"]


def test_the_public_kept_out_of_an_item_that_is_not_covered_are_spoken_of(home: Path) -> None:
    with meeting(home, "/pr all", "/start", "/go 3", "/pv 3") as capture:
        assert standing.leaving(capture.minutes, "Ctrl+L") == ""
        assert entered(capture, "/go 4").recorded
        said = "The public are still excluded (/pv end)"
        assert standing.leaving(capture.minutes, "Ctrl+L") == said
        assert entered(capture, "/pv end").recorded
        assert standing.leaving(capture.minutes, "Ctrl+L") == ""


def test_the_public_out_for_the_remainder_are_left_out(home: Path) -> None:
    with meeting(home, "/pr all", "/start", "/go 3", "/pv 3 remainder", "/go 4") as capture:
        assert standing.leaving(capture.minutes, "Ctrl+L") == ""


def test_who_must_leave_is_said_until_they_left_and_who_may_return_after_it(home: Path) -> None:
    with meeting(home, "/pr all", "/n", LEFT) as capture:

        def said() -> str:
            return standing.leaving(capture.minutes, "Ctrl+L")

        assert said() == ""
        entered(capture, "/n")
        assert said() == "Bob Example must leave (Ctrl+L)"
        entered(capture, "/lv")
        assert said() == ""
        entered(capture, "/n")
        assert said() == "Bob Example may come back (Ctrl+L)"
        entered(capture, "/n")
        assert said() == ""


def test_one_stroke_writes_the_departure_and_another_the_return(home: Path) -> None:
    with meeting(home, "/pr all", "/n", LEFT) as capture:
        book = capture.desk.path

    async def script(hand: Hand) -> None:
        await hand.press("f3")
        await hand.sees("Bob Example must leave (Ctrl+L)")
        await hand.press("ctrl+l")
        await hand.misses("must leave (")
        await hand.press("f3")
        await hand.sees("Bob Example may come back (Ctrl+L)")
        await hand.press("ctrl+l")
        await hand.misses("may come back (")
        await hand.press("ctrl+l")
        await hand.sees("Nobody here declared that they leave")

    run(book.parents[1], script, book, size=NARROW)
    log = attendance.log(meetings.read(book))
    assert [line.kind for line in log[-2:]] == [attendance.LEAVES, attendance.ARRIVES]


def test_what_is_before_the_meeting_is_the_latest_and_the_question_as_amended(home: Path) -> None:
    with meeting(home, "/pr all", "/n", "/m ao+be That the stile be mended.") as capture:

        def said() -> str:
            return standing.question(capture.minutes, capture.looked_at)

        assert said() == "Before the meeting: m1, motion: That the stile be mended."
        entered(capture, "/am be+cs m1: add “by May”")
        assert said() == "Before the meeting: m1.1, amendment: add “by May”"
        entered(capture, "/v m1.1 agreed")
        entered(capture, "/sub m1 That the stile be mended by May.")
        assert said() == (
            "Before the meeting: m1, motion, as amended: That the stile be mended by May."
        )
        entered(capture, "/am cs+be m1: add “at last”")
        amended = "m1, motion, as amended: That the stile be mended by May."
        assert said() == f"Before the meeting: m1.2, amendment: add “at last” / {amended}"
        entered(capture, "/o m1.2 withdrawn")
        entered(capture, "/v m1 agreed")
        assert said() == ""


@pytest.mark.parametrize("screen", ["table", "follow"])
def test_the_question_stands_above_the_minute_for_clerk_and_chair(home: Path, screen: str) -> None:
    words = "That the stile " + "and the gate beside it " * 12 + "be mended."
    with meeting(home, "/pr all", "/n", f"/m ao+be {words}") as capture:
        book = capture.desk.path

    async def script(hand: Hand) -> None:
        await hand.sees("Before the meeting: m1, motion: That the stile")
        shown = hand.app.screen.query_one("#question")
        assert shown.size.height == 3
        assert "…" in hand.shown("question")
        if screen == "table":
            await hand.enter("/v agreed")
            await hand.misses("Before the meeting")
            assert not shown.display

    run(book.parents[1], script, book, size=NARROW, screen=screen)


def test_private_business_is_in_capitals_in_the_title_and_at_the_line(home: Path) -> None:
    with meeting(home, "/pr all", "/pv item 2: 3", "/n") as capture:
        assert "PRIVATE" not in status.title(capture.minutes)[0]
        assert "PRIVATE" not in prompt.prompt(capture)
        entered(capture, "/see 2")
        assert prompt.prompt(capture) == "item 2 · PRIVATE · point 1"
        assert prompt.prompt(capture, narrow=True) == "2·PRIVATE·p1"
        assert "PRIVATE" not in status.title(capture.minutes)[0]
        entered(capture, "/n")
        assert status.title(capture.minutes)[0].endswith(" · PRIVATE ITEM")
        entered(capture, "/go 3")
        assert "PRIVATE" not in status.title(capture.minutes)[0]
        entered(capture, "/pv 3")
        assert status.title(capture.minutes)[0].endswith(" · PRIVATE")
        entered(capture, "/pv end")
        assert "PRIVATE" not in status.title(capture.minutes)[0]


def test_a_quorum_that_is_lost_is_said_with_its_time_however_narrow(home: Path) -> None:
    lines = ("/pr all", "/ch ao", "/start 10:00", "/n", "/pv 3", "/out be 10:42")
    with meeting(home, *lines) as capture:
        capture.desk.ask(bodies.amend, body=capture.minutes.body.id, quorum="2")
        assert status.title(capture.minutes, 80)[1] == "Chairman presides · 2 of 3"
        assert status.title(capture.minutes, 120)[1] == "Chairman presides · 2 of 3, quorum 2"
        entered(capture, "/out cs 10:45")
        left, right = status.title(capture.minutes, 80)
        assert right == "Chairman presides · INQUORATE since 10:45 1/2"
        assert left.endswith("DRAFT · PRIVATE")
        assert len(f" {left}  {right} ") <= 80
        assert "INQUORATE: 1 of 3, quorum 2 since 10:45" in status.title(capture.minutes, 200)[1]
        for width in range(56, 200):
            left, right = status.title(capture.minutes, width)
            assert left.endswith("DRAFT · PRIVATE")
            assert "INQUORATE" in right
            assert len(f" {left}  {right} ") <= width
        entered(capture, "/in cs 10:50")
        assert "INQUORATE" not in status.title(capture.minutes, 80)[1]


def test_the_item_clock_tells_planned_time_and_minutes_over(home: Path) -> None:
    lines = ("/item 2 planned: 10:05", "/item 4 planned: 10:30", "/n", "/at 10:04")
    with meeting(home, *lines) as capture:

        def said(narrow: bool = False) -> str:
            return status.state(capture, 0, narrow)

        assert said() == "item 1 10:00 +4 min · until 10:05"
        entered(capture, "/at 10:12")
        assert said() == "item 1 10:00 +12 min · 7 min over (until 10:05)"
        assert said(narrow=True) == "item 1 10:00 +12 min · 7 over"
        entered(capture, "/n")
        assert said() == "item 2 10:12 +0 min · planned 10:05–10:30"
        entered(capture, "/o 4 deferred")
        assert said() == "item 2 10:12 +0 min · planned 10:05"
        assert said(narrow=True) == "item 2 10:12 +0 min"


def _blocks(found: list[Finding]) -> list[tuple[str, bool]]:
    shown = [block for block in panes.finding_blocks(found)[2:] if isinstance(block, Paragraph)]
    return [("".join(run.text for run in block.runs), block.placeholder) for block in shown]


def test_a_finding_is_marked_by_how_grave_it_is_and_its_law_stands_dimly_under_it() -> None:
    grave = Finding(GRAVE, "quorum", "Nobody was there.", source="Local Government Act 1972")
    assert _blocks([grave, Finding(DOUBT, "names", "Who is that?")]) == [
        ("! Nobody was there. [quorum]", False),
        ("  Local Government Act 1972", True),
        ("? Who is that? [names]", False),
    ]


@pytest.mark.parametrize(("house", "asked"), [("surrey-2015", True), ("full-council", False)])
def test_findings_ask_only_for_the_blocks_that_the_house_prints(
    home: Path, house: str, asked: bool
) -> None:
    with meeting(home, "/pr all", "/n", "Said.") as capture:
        book = capture.desk.path

    async def script(hand: Hand) -> None:
        await hand.enter("/check")
        await hand.sees("↑ ↓ choose, Enter goes there")
        assert ("nothing is said of witnesses" in hand.shown("minute")) == asked

    run(book.parents[1], script, book, settings=Settings(clerk=WHO, house_style=house))


def test_a_finding_leads_to_its_entry(home: Path) -> None:
    lines = ("/pr all", "/n", "/m ao+be That it be mended.", "/am be+cs m1: add “soon”",
             "/v m1.1 agreed", "/n", "Of the gates.")  # fmt: skip
    with meeting(home, *lines) as capture:
        book = capture.desk.path

    async def script(hand: Hand) -> None:
        await hand.enter("/check")
        await hand.sees("Findings")
        await hand.sees("the motion as amended")
        for _ in range(30):
            chosen = hand.table.work.panes.chosen
            if chosen and "the motion as amended" in chosen.sentence:
                break
            await hand.press("down")
        await hand.press("enter")
        await hand.sees("Looking at item 1")
        picked = hand.table.pen.picked
        assert picked is not None
        assert picked[0] == "motion"

    run(book.parents[1], script, book, size=WIDE)


def test_up_and_down_pick_what_is_shown_above_and_below(home: Path) -> None:
    """Where a house prints things as they happened, the pick goes that way too."""
    lines = ("/pr all", "/n", "First.", "/m ao+be That it be mended.", "Second.")
    with meeting(home, *lines) as capture:
        book = capture.desk.path
    flowing = Settings(clerk=WHO, house_style="full-council")

    async def script(hand: Hand) -> None:
        picked: list[str] = []
        for key in ("up", "up", "up", "down"):
            await hand.press(key)
            picked += [(hand.table.pen.picked or ("nothing", 0))[0]]
        assert picked == ["point", "motion", "point", "motion"]

    run(book.parents[1], script, book, size=WIDE, settings=flowing)


@pytest.mark.parametrize("width", [80, 100, 200])
def test_the_key_bar_never_cuts_a_key_in_two(home: Path, width: int) -> None:
    with meeting(home) as capture:
        book = capture.desk.path

    async def script(hand: Hand) -> None:
        await hand.sees("F1 help")
        words = hand.shown("keys").strip()
        assert "…" not in words
        assert words.split("  ")[-1] == ("F8 marks" if width == 80 else "F9 undo")

    run(book.parents[1], script, book, size=(width, 24))


def eighty() -> PeopleProposal:
    """Eighty members."""
    return PeopleProposal(
        tuple(
            ProposedPerson(f"Member Number{n}", "", "", f"n{n:02}", "", "member", "")
            for n in range(80)
        )
    )


def test_a_vote_of_eighty_stands_in_a_row_a_side_once_something_follows_it(home: Path) -> None:
    laid_out(home)
    taking_in.take_people(Home(home), WHO, eighty(), BODY)
    book = laid_out(home, "Stiles")
    lines = ["/pr all", "/n", "/m n01+n02 That it be mended.", "/v names f:rest a:n01,n02"]

    async def script(hand: Hand) -> None:
        await hand.sees("Member Number79")
        assert len([row for row in hand.rows if "Number" in row]) > 12
        await hand.enter("The debate that followed went on.")
        await hand.sees("The debate that followed")
        await hand.press("pageup", "pageup")
        (side,) = [row for row in hand.rows if "Number79" in row]
        assert "For (81): Ann Other, Bob Example" in side
        assert "…" in side
        await hand.press("up", "down", "down")
        assert (hand.table.pen.picked or ("", 0))[0] == "division"
        await hand.sees("Member Number40")

    with capturing(book) as capture:
        for line in lines:
            verdict = entered(capture, line)
            assert verdict.recorded, verdict.sentence
    run(book.parents[1], script, book, size=NARROW)


def test_a_click_on_the_agenda_looks_at_that_item(home: Path) -> None:
    book = laid_out(home, "Stiles", "Gates", "Hedges")

    async def script(hand: Hand) -> None:
        await hand.enter("/n")
        await hand.click("#rail", 3, 2)
        await hand.sees("Looking at item 3")
        assert hand.table.pen.looked_at == items.ordered(hand.table.pen.minutes)[2].id
        assert hand.line == ""

    run(home, script, book)


def test_names_and_brackets_in_a_title_are_shown_as_words(home: Path) -> None:
    book = laid_out(home, "Stiles")
    with capturing(book) as capture:
        for line in ("/item Report of @ao", "/item The ⟦old⟧ mill", "/see 2"):
            assert entered(capture, line).recorded

    async def script(hand: Hand) -> None:
        for words in ("2  Report of Ann Other", "3  The ⟦old⟧ mill"):
            await hand.sees(words)
        assert "2 Report of Ann Other" in hand.shown("rail")
        assert "3 The ⟦old⟧ mill" in hand.shown("rail")
        assert "⟦person" not in hand.text

    run(home, script, book)
