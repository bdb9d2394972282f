"""Private business goes into the book once the clerk has said so."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.capture import Capture
from meetingtui.domain.points import Point
from meetingtui.domain.restrictions import Exclusion
from meetingtui.entry import where
from tests.desk.books import capturing, laid_out


@pytest.fixture
def book(home: Path) -> Path:
    """A meeting of three items."""
    return laid_out(home, "Stiles", "Gates", "Hedges")


def texts(capture: Capture) -> list[str]:
    """The points of the meeting."""
    return [point.text for point in capture.minutes.all(Point)]


def typed(capture: Capture, words: str) -> bool:
    """Type a line and enter it; whether it was recorded."""
    capture.splice(0, len(capture.line.text), words, len(words))
    return capture.enter().recorded


def test_the_first_private_line_asks_and_enter_again_records_it(book: Path) -> None:
    with capturing(book) as capture:
        assert typed(capture, "/n")
        assert typed(capture, "In public.")
        assert typed(capture, "/pv 3")
        capture.splice(0, 0, "Inside.", 7)
        verdict = capture.enter()
        assert not verdict.recorded
        assert "will be stored in this meeting's book" in verdict.sentence
        assert (capture.line.text, texts(capture)) == ("Inside.", ["In public."])
        assert capture.enter().recorded
        assert typed(capture, "Inside again.")
        assert texts(capture) == ["In public.", "Inside.", "Inside again."]


def test_it_is_asked_once_for_each_item(book: Path) -> None:
    with capturing(book) as capture:
        typed(capture, "/n")
        typed(capture, "/pv 3 remainder")
        assert not typed(capture, "Inside.")
        assert capture.enter().recorded
        typed(capture, "/n")
        assert not typed(capture, "Inside.")
        assert capture.enter().recorded


def test_other_words_are_asked_about_too_until_one_line_was_confirmed(book: Path) -> None:
    with capturing(book) as capture:
        typed(capture, "/n")
        typed(capture, "/pv 3")
        assert not typed(capture, "One.")
        assert not typed(capture, "Two.")
        assert capture.enter().recorded
        assert texts(capture) == ["Two."]


def test_a_script_confirms_beforehand(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "/pv 3"):
            assert capture.say(line).recorded
        assert "will be stored" in capture.say("/pv ok").sentence
        assert capture.say("Inside.").recorded
        assert texts(capture) == ["Inside."]


def test_what_is_public_is_never_asked_about(book: Path) -> None:
    with capturing(book) as capture:
        lines = ("/n", "In public.", "/pv p1 3", "Also public.", "/pv 3 3", "Before item 3.")
        assert all(capture.say(line).recorded for line in lines)
        assert not capture.say("/f p1 public > private").recorded
        assert capture.say("/f p1 public > private").recorded
        assert capture.say("/u").recorded
        assert len(capture.minutes.all(Exclusion)) == 1


def test_nothing_can_be_confirmed_where_nothing_is_taken(book: Path) -> None:
    with capturing(book) as capture:
        verdict = capture.say("/pv ok")
        assert not verdict.recorded
        assert "/pv ok confirms for one item" in verdict.sentence


def test_where_says_that_the_meeting_sits_in_private(book: Path) -> None:
    with capturing(book) as capture:
        capture.say("/n")
        assert "private" not in where.said(capture)
        capture.say("/pv item 2: 3")
        capture.say("/pv 3 10:05")
        assert "in private since 10:05" in where.said(capture)
        capture.say("/pv end")
        assert "private" not in where.said(capture)
        capture.say("/n")
        assert "this item is private" in where.said(capture)


def test_words_added_in_private_to_a_public_entry_are_asked_about_each_time(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "In public.", "/pv 3", "/pv ok"):
            assert capture.say(line).recorded
        verdict = capture.say("..p1 and a secret")
        assert not verdict.recorded
        assert "p1 was entered in public" in verdict.sentence
        assert texts(capture) == ["In public."]
        assert capture.say("..p1 and a secret").recorded
        assert not capture.say("..p1 and another").recorded
        assert capture.say("/r That it be sold.").recorded
