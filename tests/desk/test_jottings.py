"""Jottings are the clerk's own, and are gone from every byte once the minutes are approved."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings
from meetingtui.domain import halves, items
from meetingtui.domain import meetings as of_meetings
from meetingtui.domain.items import Taking
from meetingtui.domain.jottings import Jotting
from meetingtui.domain.marks import Mark
from meetingtui.domain.points import Point
from meetingtui.domain.requests import request
from meetingtui.publish import compose, markdown, projection, styles
from meetingtui.store import history
from tests.desk.books import WHO, capturing, entered, laid_out, points_in

BESIDE, MARKED, STRUCK = "figs Q3 too low", "chair v cross here", "shorthand of old"


@pytest.fixture
def book(tmp_path: Path) -> Path:
    book = laid_out(tmp_path / "home", "Stiles", "Gates")
    with capturing(book) as capture:
        lines = (
            "/n",
            "Members asked for figures.",
            f"/jot {BESIDE}",
            f"! {MARKED}",
            f"/jot {STRUCK}",
            "/u",
            "/n",
            "! zqx",
        )
        for line in lines:
            assert entered(capture, line).recorded, line
    meetings.file_after(meetings.home_of(book), capture.desk, WHO)
    return book


def holding(book: Path, words: str) -> list[str]:
    """The files of the whole home that hold these words."""
    files = [file for file in book.parent.parent.rglob("*") if file.is_file()]
    return [file.name for file in files if words.encode() in file.read_bytes()]


def approve(book: Path) -> None:
    asked = request(of_meetings.amend, approved_on=meetings.read(book).meeting.held_on)
    meetings.change(meetings.home_of(book), book.stem, WHO, asked)


def test_they_are_erased_at_approval_from_every_file(book: Path) -> None:
    assert all(holding(book, words) for words in (BESIDE, MARKED, STRUCK))
    approve(book)
    for words in (BESIDE, MARKED, STRUCK):
        assert holding(book, words) == []
    minutes = meetings.read(book)
    assert (minutes.all(Jotting), minutes.all(Mark)) == ([], [])
    assert history.log(book)[-1].sentence.startswith("Jottings of ")
    assert history.log(book)[-1].sentence.endswith(" erased at approval")
    assert history.verify(book).sentences == ()
    assert points_in(book) == ["Members asked for figures."]


def test_nothing_is_erased_twice_or_where_there_is_nothing(book: Path) -> None:
    approve(book)
    steps = len(history.log(book))
    asked = request(of_meetings.amend, venue="Shire Hall")
    meetings.change(meetings.home_of(book), book.stem, WHO, asked)
    assert len(history.log(book)) == steps + 1


def test_they_are_kept_until_then(book: Path) -> None:
    asked = request(of_meetings.amend, venue="Shire Hall")
    meetings.change(meetings.home_of(book), book.stem, WHO, asked)
    assert [one.words for one in meetings.read(book).all(Jotting)] == [BESIDE]


def test_they_are_in_no_paper(book: Path) -> None:
    minutes = meetings.read(book)
    printed, style = projection.printed(minutes), styles.shipped("surrey-2015")
    shown = [markdown.write(compose.document(printed, style, live=live)) for live in (False, True)]
    assert not any(words in page for page in shown for words in (BESIDE, MARKED))
    assert halves.public(minutes).all(Jotting)


def test_a_line_at_a_mark_keeps_its_jotting_beside_and_its_place(book: Path) -> None:
    with capturing(book) as capture:
        for line in ("/go 1", "Last of all."):
            assert entered(capture, line).recorded
        verdict = capture.say("/!")
        assert "type what was said or /! done" in verdict.sentence
        assert capture.line.text == MARKED
        capture.splice(0, len(MARKED), "The Chairman was cross.", 0)
        assert capture.enter().recorded
        minutes = capture.minutes
    assert sorted(one.words for one in minutes.all(Jotting)) == [MARKED, BESIDE]
    here = minutes.item(None).id
    said = ["Members asked for figures.", "The Chairman was cross.", "Last of all."]
    assert [point.text for point in minutes.entries(Point, here)] == said


def test_the_walk_goes_on_from_a_mark_where_nothing_was_typed(book: Path) -> None:
    with capturing(book) as capture:
        assert entered(capture, "/go 1").recorded
        capture.say("/!")
        assert capture.line.text == MARKED
        capture.say("/!")
        assert capture.line.text == "zqx"
        capture.say("/!")
        assert capture.line.text == MARKED
        capture.splice(0, 0, "Words. ", 7)
        assert "Enter records the line" in capture.say("/!").sentence
        assert capture.line.text == f"Words. {MARKED}"


def test_what_was_in_view_is_so_again_once_a_mark_is_caught_up(book: Path) -> None:
    with capturing(book) as capture:
        first, second = (item.id for item in items.ordered(capture.minutes))
        for line in ("/see 1", "/!", "/!"):
            assert capture.say(line).recorded
        assert capture.looked_at == second
        capture.splice(0, len(capture.line.text), "Words.", 6)
        assert capture.enter().recorded
        assert capture.looked_at == first
        for line in ("/see 2", "/!"):
            assert capture.say(line).recorded
        assert capture.looked_at == first
        assert entered(capture, " in full").recorded
        assert capture.looked_at == second
        for line in ("! again", "/see 1", "/!", "/see 1", "/see 2"):
            assert capture.say(line).recorded
        assert capture.looked_at == second
        capture.look_back()
        assert capture.looked_at == second


def test_a_mark_may_need_nothing(book: Path) -> None:
    with capturing(book) as capture:
        assert entered(capture, "/go 1").recorded
        capture.say("/!")
        capture.say("/!")
        assert entered(capture, "/! done").recorded
        assert [one.jotting for one in capture.minutes.all(Mark)] == [MARKED]


def test_what_is_replaced_is_shown_first_and_enter_does_it(book: Path) -> None:
    with capturing(book) as capture:
        assert entered(capture, "/go 1").recorded
        assert entered(capture, "figures and figures").recorded
        verdict = entered(capture, "/rep figures > numbers")
        assert verdict.recorded
        assert capture.line.text == "/rep figures > numbers > all but "
        assert [one.text for one in capture.minutes.all(Point)][-1] == "figures and figures"
        at = len(capture.line.text)
        capture.splice(at, 0, "2", at + 1)
        assert capture.enter().sentence == "Words replaced in 2 places"
    assert points_in(book) == ["Members asked for numbers.", "figures and numbers"]


def test_two_hundred_steps_are_undone_one_by_one_after_a_restart(tmp_path: Path) -> None:
    book = laid_out(tmp_path / "home", "Stiles")
    with capturing(book) as capture:
        assert entered(capture, "/n").recorded
        for n in range(199):
            assert entered(capture, f"Point {n}.").recorded
    with capturing(book) as capture:
        for _ in range(100):
            assert capture.say("/u").recorded
    assert len(points_in(book)) == 99
    with capturing(book) as capture:
        for _ in range(100):
            assert capture.say("/u").recorded
    assert points_in(book) == []
    assert meetings.read(book).all(Taking) == []
    with capturing(book) as capture:
        for _ in range(200):
            assert capture.say("/redo").recorded
    assert points_in(book) == [f"Point {n}." for n in range(199)]


def test_a_pasted_statement_keeps_its_lines(book: Path) -> None:
    words = "I wish to say:\n\n  that today we won't;\n  and @ab /r!!"
    with capturing(book) as capture:
        assert entered(capture, "/go 1").recorded
        assert entered(capture, f"/vb {words}").recorded
    assert points_in(book)[-1] == words
