"""Capture: lines bound, held, put aside, brought back, and never lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.domain import items, marks, points
from meetingtui.domain.requests import request
from meetingtui.entry import reading
from meetingtui.entry.pen import UnfinishedLine
from meetingtui.store.book import Draft
from tests.desk.books import (
    WHO,
    capturing,
    entered,
    laid_out,
    points_in,
    standing_clock,
    typed,
)


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting with three items."""
    return laid_out(home, "Stiles", "Gates", "Hedges")


def test_a_recorded_line_is_cleared_and_a_refused_one_is_kept(book: Path) -> None:
    with capturing(book) as capture:
        assert entered(capture, "/n").recorded
        verdict = entered(capture, "Members met.")
        assert (verdict.recorded, verdict.sentence) == (True, "p1 under item 1")
        assert verdict.step_seq > 0
        assert capture.line.text == ""
        refused = entered(capture, "/del p9")
        assert not refused.recorded
        assert refused.sentence
        assert capture.line.text == "/del p9"
    assert points_in(book) == ["Members met."]


def test_a_refused_line_changes_nothing(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        before = capture.minutes
        for line in ("/del p9", "/go 77", "/nosuch x", "/mv p1 2", "/v cast for", "/f p1 a > b"):
            typed(capture, line)
            assert not capture.enter().recorded, line
            assert capture.minutes is before
            capture.forget(capture.line.slot)


def test_a_line_is_bound_at_its_first_character(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        typed(capture, "b")
        first = capture.looked_at
        capture.say("/n")
        assert capture.line.item == first
        typed(capture, "egun early")
        assert capture.enter().recorded
        assert capture.line.item == capture.looked_at != first
        (point,) = capture.minutes.all(points.Point)
        assert point.item == first


def test_every_keystroke_survives_a_reopening(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        typed(capture, "Members mett")
        capture.splice(11, 1, "", 11)
        capture.splice(0, 0, "The ", 4)
    with capturing(book) as capture:
        assert (capture.line.text, capture.line.cursor) == ("The Members met", 4)
        assert capture.line.item == items.ordered(capture.minutes)[0].id
        assert capture.found.endswith("item 1: your line is here.")
        capture.splice(0, 15, "", 0)
    with capturing(book) as capture:
        assert capture.found == ""
        assert capture.line.text == ""


def test_line_aside_and_held_lines_survive_a_reopening(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        for words in ("held one", "held two"):
            typed(capture, words)
            capture.hold()
        typed(capture, "the line")
        capture.aside()
        typed(capture, "the aside")
    with capturing(book) as capture:
        assert {capture.line.text, capture.beside} == {"the line", "the aside"}
        assert capture.held == 2
        assert capture.held_slots() == ["held-1", "held-2"]


def test_more_than_nine_held_lines_come_back_latest_first(book: Path) -> None:
    with capturing(book) as capture:
        for n in range(12):
            typed(capture, f"line {n}")
            capture.hold()
        back = []
        while capture.bring_back():
            back.append(capture.line.text)
        assert back == [f"line {n}" for n in reversed(range(12))]


def test_filling_the_line_never_loses_words(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        typed(capture, "the line")
        capture.fill("one", "")
        assert (capture.line.text, capture.beside) == ("one", "the line")
        capture.fill("two", "")
        assert (capture.line.text, capture.beside) == ("two", "the line")
        assert capture.bring_back()
        assert capture.line.text == "one"


def test_an_aside_entered_gives_the_line_back(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        typed(capture, "half")
        capture.aside()
        assert (capture.line.text, capture.beside) == ("", "half")
        assert entered(capture, "whole").recorded
        assert (capture.line.text, capture.beside) == ("half", "")


def test_saying_and_asking_leave_the_typed_line(book: Path) -> None:
    with capturing(book) as capture:
        typed(capture, "half")
        assert capture.say("/n").recorded
        assert capture.ask(request(points.note, item=None, words="asked")).recorded
        refused = capture.ask(request(points.note, item=None, words=" "))
        assert not refused.recorded
        assert refused.sentence
        assert capture.line.text == "half"


def test_what_was_picked_and_is_gone_is_picked_no_more(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "one", "two"):
            entered(capture, line)
        two = capture.minutes.all(points.Point)[-1]
        capture.pick_entry((two.TABLE, two.id))
        assert capture.picked == (two.TABLE, two.id)
        capture.say("/u")
        assert capture.picked is None


class Watched(Desk):
    """A desk that keeps the words of the drafts as the book would have them after each job."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, WHO, standing_clock())
        self.kept: dict[str, str] = {}
        self.after_each: list[set[str]] = []

    def put_draft(self, draft: Draft, private: bool = False) -> None:
        super().put_draft(draft, private)
        self.kept[draft.slot] = draft.text
        self.after_each.append(set(self.kept.values()))

    def clear_draft(self, slot: str) -> None:
        super().clear_draft(slot)
        self.kept.pop(slot, None)
        self.after_each.append(set(self.kept.values()))


def test_a_line_is_never_nowhere_while_it_is_held_and_brought_back(book: Path) -> None:
    desk = Watched(book)
    capture = Capture(lambda heard: desk)
    try:
        capture.keep(UnfinishedLine("line", "half a line", 4, None))
        capture.hold()
        capture.bring_back()
    finally:
        capture.close()
    assert len(desk.after_each) == 5
    assert all("half a line" in words for words in desk.after_each)


def test_what_is_gone_is_no_target(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "the words", "/f p1"):
            assert entered(capture, line).recorded
        assert capture.line.target.startswith("edit:point:")
        capture.say("/u")
        assert capture.line.target == ""
        assert capture.enter().recorded
        capture.say("/u")
        entered(capture, "/redo")
    assert points_in(book) == ["the words"]


def test_an_edit_emptied_is_left_as_it_was(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "the words", "/f p1"):
            entered(capture, line)
        capture.splice(0, 9, "", 0)
        verdict = capture.enter()
        assert (verdict.recorded, verdict.sentence) == (True, "Left as it was")
        assert capture.line.target == ""
    assert points_in(book) == ["the words"]


def test_catching_up_a_mark_clears_it_with_the_line(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "figures? !", "/n", "/!"):
            assert entered(capture, line).recorded, line
        assert capture.line.text == "figures?"
        typed(capture, " 14")
        assert capture.enter().recorded
        assert marks.open_marks(capture.minutes) == []
        capture.say("/u")
        assert len(marks.open_marks(capture.minutes)) == 1
    assert points_in(book) == ["figures?"]


def test_several_steps_are_undone_and_brought_back(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "one", "two", "three"):
            entered(capture, line)
        assert entered(capture, "/u 2").sentence.startswith("2 steps. Last: ")
        assert [p.text for p in capture.minutes.all(points.Point)] == ["one"]
        entered(capture, "/redo 5")
        assert len(capture.minutes.all(points.Point)) == 3
        assert not entered(capture, "/redo").recorded
    assert points_in(book) == ["one", "two", "three"]


def test_undo_survives_a_reopening(book: Path) -> None:
    with capturing(book) as capture:
        entered(capture, "/n")
        entered(capture, "one")
    with capturing(book) as capture:
        entered(capture, "/u")
    with capturing(book) as capture:
        entered(capture, "/redo")
    assert points_in(book) == ["one"]


def test_readings_for_the_view_are_handed_on(book: Path) -> None:
    with capturing(book) as capture:
        kinds = {
            "/?": reading.Help,
            "/check": reading.Check,
            "/pr": reading.Roll,
            "/where": reading.Where,
            "/read": reading.ReadBack,
            "/quit": reading.Quit,
            "/see 2": reading.Look,
            "/at 14:03": reading.SetClock,
        }
        for line, kind in kinds.items():
            verdict = entered(capture, line)
            assert isinstance(verdict.reading, kind), line
            assert verdict.step_seq == 0
            assert capture.line.text == ""
        assert f"{capture.now:%H:%M}" == "14:03"
        assert capture.minutes.item(capture.looked_at).title == "Gates"


def test_the_news_comes_and_says_when(book: Path) -> None:
    heard: list[int] = []
    from meetingtui.desk.capture import Capture
    from meetingtui.desk.desk import Desk

    capture = Capture(lambda hear: Desk(book, "A", None, hear), lambda: heard.append(1))
    entered(capture, "/n")
    assert capture.desk.durable(10)
    capture.close()
    assert heard
    assert capture.saved.at is not None
    assert capture.saved.fault == ""
    assert meetings.read(book).all(items.Taking)
