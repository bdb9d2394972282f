"""What is typed in private is kept apart; what would be public by a slip is asked about."""

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


def test_what_is_private_or_public_is_never_asked_about(book: Path) -> None:
    with capturing(book) as capture:
        lines = ("/n", "In public.", "/pv p1 3", "Also public.", "/pv 3 3", "Before item 3.")
        assert all(capture.say(line).recorded for line in lines)
        assert capture.say("/f p1 public > private").recorded
        assert capture.say("/u").recorded
        assert capture.say("/pv 3").recorded
        assert capture.say("Inside.").recorded
        assert len(capture.minutes.all(Exclusion)) == 2


def test_nothing_needs_to_be_confirmed_any_more(book: Path) -> None:
    with capturing(book) as capture:
        verdict = capture.say("/pv ok")
        assert verdict.recorded
        assert "kept in a file of its own" in verdict.sentence


def test_a_line_typed_in_private_is_kept_apart_from_its_first_key(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "/pv 3"):
            assert capture.say(line).recorded
        capture.splice(0, 0, "Ins", 3)
        assert capture.desk.is_private("line")
        assert capture.say("/pv end").recorded
        assert capture.desk.is_private("line")
        assert (capture.line.text, texts(capture)) == ("Ins", [])


def test_a_line_begun_in_public_is_kept_apart_once_the_public_are_out(book: Path) -> None:
    with capturing(book) as capture:
        capture.say("/n")
        capture.splice(0, 0, "half", 4)
        assert not capture.desk.is_private("line")
        assert capture.say("/pv 3").recorded
        assert capture.desk.is_private("line")
        capture.splice(4, 0, " a line", 11)
    again = capturing(book)
    with again as capture:
        assert capture.line.text == "half a line"
        assert capture.desk.is_private("line")


def test_a_private_entry_put_into_the_line_is_kept_apart(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Words.", "/pv p1 3"):
            assert capture.say(line).recorded
        assert capture.say("/f p1").recorded
        assert capture.line.text == "Words."
        assert capture.desk.is_private("line")


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
        for line in ("/n", "In public.", "/pv 3"):
            assert capture.say(line).recorded
        verdict = capture.say("..p1 and a secret")
        assert not verdict.recorded
        assert "p1 was entered in public" in verdict.sentence
        assert texts(capture) == ["In public."]
        assert capture.say("..p1 and a secret").recorded
        assert not capture.say("..p1 and another").recorded
        assert capture.say("/r That it be sold.").recorded
