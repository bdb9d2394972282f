"""What becomes of an entered line while an entry or a mark is in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.capture import Capture
from meetingtui.domain import items, marks, text
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.items import Taking
from meetingtui.domain.points import Point
from meetingtui.entry.reading import Listing, Verdict
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


def test_a_marked_entry_left_as_it_is_clears_its_mark_and_lets_the_walk_go_on(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Figures for 2014? !", "/m - That it be. !", "/att Jo Poe", "/!"):
            typed(capture, line)
        assert capture.line.text == "Figures for 2014?"
        assert capture.enter().sentence.startswith("Mark cleared")
        typed(capture, "/!")
        assert capture.line.text == "That it be."
        assert capture.enter().recorded
        assert marks.open_marks(capture.minutes) == []


def test_a_marked_declaration_comes_back_as_it_would_be_typed(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "/att Jo Poe", '/d "Jo Poe" 1 personal: owns it !', "/!"):
            typed(capture, line)
        assert "personal: owns it" in capture.line.text
        capture.splice(capture.line.text.index("owns"), 4, "rents", len(capture.line.text))
        assert capture.enter().recorded
        assert marks.open_marks(capture.minutes) == []
        assert capture.minutes.all(Declaration)[0].nature == "rents it"


def test_an_unaltered_edit_is_left_as_it_was(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Members met.", "/f p1"):
            typed(capture, line)
        before = capture.minutes
        verdict = capture.enter()
        assert (verdict.recorded, verdict.sentence) == (True, "Left as it was")
        assert capture.minutes is before
        assert (capture.line.text, capture.line.target) == ("", "")


def test_an_entry_may_begin_with_a_slash_that_is_doubled(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "Members met.", "/f p1"):
            typed(capture, line)
        typed(capture, "//n is a path.")
        assert "n is a path." in capture.minutes.all(Point)[0].text


def test_whoever_takes_an_item_is_told_who_must_leave_for_it(book: Path) -> None:
    with capturing(book) as capture:
        typed(capture, "/n")
        for line in ("/pr @?warden", "/d @?warden, 2 personal: owns a stile > left"):
            typed(capture, line)
        assert typed(capture, "/n").sentence == "Item 2 taken: warden must leave (declared): /lv"
        assert typed(capture, "/lv").sentence.startswith("warden left at")
        assert typed(capture, "/go 1").sentence == "Item 1 taken: warden may come back: /lv back"
        assert typed(capture, "/lv back").recorded
        assert typed(capture, "/u").sentence.startswith("Undone:")


def test_the_verdict_names_the_clause_and_not_the_decision_that_holds_it(book: Path) -> None:
    with capturing(book) as capture:
        typed(capture, "/n")
        assert typed(capture, "/r That it be so;").sentence == "r1 under item 1"
        assert typed(capture, "/n").recorded
        assert typed(capture, "/l The Board resolved:").sentence == "dec1 under item 2"


def test_earlier_wordings_are_listed_and_one_is_brought_back(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "It was four miles.", "/f p1 four > five", "/f p1 five > six"):
            assert typed(capture, line).recorded
        listed = typed(capture, "/was p1").reading
        assert isinstance(listed, Listing)
        assert listed.title == "p1: earlier wordings"
        assert [line.partition("  ")[0] for line in listed.lines] == ["1", "2"]
        words = [line.rpartition("  ")[2] for line in listed.lines]
        assert words == ["It was five miles.", "It was four miles."]
        assert typed(capture, "/was p1 2").recorded
        assert capture.minutes.all(Point)[0].text == "It was four miles."
        assert typed(capture, "/u").recorded
        assert capture.minutes.all(Point)[0].text == "It was six miles."
        refused = typed(capture, "/was p1 9")
        assert not refused.recorded
        assert refused.sentence == "p1 has no earlier wording 9: there are 2."


def test_an_entry_never_mended_has_no_earlier_wording(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/n", "It was four miles."):
            typed(capture, line)
        assert typed(capture, "/was p1").sentence == "p1 was always worded as it is"
        capture.splice(0, len(capture.line.text), "/was p1 1", 9)
        assert capture.enter().sentence == (
            "p1 has no earlier wording 1: it was always worded as it is."
        )


def test_the_clock_of_a_script_goes_on_to_the_times_that_lines_say(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/at 10:00", "/att Jo Bell", "/start"):
            typed(capture, line)
        assert f"{capture.now:%H:%M}" == "10:00"
        for line, now in (
            ("/n 10:05", "10:05"),
            ("/out jb 10:02", "10:05"),
            ("/adj 10:40", "10:40"),
            ("/log 2 11:30", "10:40"),
            ("/res 10:50", "10:50"),
            ("/go 2", "10:50"),
        ):
            assert typed(capture, line).recorded, line
            assert f"{capture.now:%H:%M}" == now, line
        assert f"{capture.minutes.all(Taking)[-1].started_at:%H:%M}" == "10:50"
