"""What becomes of an entered line while an entry or a mark is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.capture import Capture
from meetingtui.domain import items, marks, text
from meetingtui.domain.points import Point
from meetingtui.entry.reading import Verdict
from tests.desk.books import capturing, laid_out


def typed(capture: Capture, line: str) -> Verdict:
    """Replace what is in the line and press Enter."""
    stored = text.typed(line)
    capture.splice(0, len(capture.line.text), stored, len(stored))
    return capture.enter()


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return laid_out(tmp_path / "home", "Apologies", "Stiles")


def test_a_verb_typed_over_an_entry_is_a_verb_and_leaves_the_entry_alone(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Members met.", "/f p1"):
            typed(capture, line)
        assert capture.line.text == "Members met."
        assert typed(capture, "/n").recorded
        here = items.current(capture.minutes)
        assert here is not None
        assert here.title == "Stiles"
        assert [point.text for point in capture.minutes.all(Point)] == ["Members met."]
        assert capture.line.text == ""


def test_a_verb_typed_while_a_mark_is_caught_up_leaves_the_mark(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Figures for 2014? !", "/!"):
            typed(capture, line)
        typed(capture, "/f p1 2014 > 2015")
        assert len(marks.open_marks(capture.minutes)) == 1
        assert capture.minutes.all(Point)[0].text == "Figures for 2015?"


def test_new_words_for_a_marked_entry_clear_its_mark(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Figures for 2014? !", "/!"):
            typed(capture, line)
        typed(capture, "Figures for 2014: 12.")
        assert marks.open_marks(capture.minutes) == []
        assert capture.minutes.all(Point)[0].text == "Figures for 2014: 12."


def test_an_entry_may_begin_with_a_slash_that_is_doubled(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Members met.", "/f p1"):
            typed(capture, line)
        typed(capture, "//n is a path.")
        assert "n is a path." in capture.minutes.all(Point)[0].text
