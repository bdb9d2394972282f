"""House English at the desk: what is put right, and what the register is told."""

from __future__ import annotations

from pathlib import Path

from meetingtui.desk import english, meetings, register
from meetingtui.desk.meetings import file_after
from meetingtui.domain import bodies
from meetingtui.domain.bodies import Body
from meetingtui.domain.requests import request
from meetingtui.paths import Home
from tests.desk.books import WHO, capturing, entered, laid_out, points_in


def off(home: Path) -> list[str]:
    """What is switched off for each body in the register."""
    return [body.findings_off for body in register.read(Home(home)).all(Body)]


def test_the_first_slip_is_put_right_and_then_the_next_and_undo_takes_them_back(home: Path) -> None:
    book = laid_out(home, "Stiles")
    with capturing(book) as capture:
        for line in ("/start", "/n", "The gate will be mended and we can wait."):
            entered(capture, line)
        said = [entered(capture, "/better").sentence for _ in range(4)]
        assert said == [
            "will → would in p1",
            "we → the Board in p1",
            "can → could in p1",
            "House English would leave p1 as it is.",
        ]
        entered(capture, "/held")
        capture.forget(capture.line.slot)
        assert entered(capture, "/u 3").recorded
    assert points_in(book) == ["The gate will be mended and we can wait."]


def test_where_only_the_clerk_can_say_nothing_is_altered(home: Path) -> None:
    book = laid_out(home, "Stiles")
    with capturing(book) as capture:
        for line in ("/start", "/n", "The officer that the gate was shut."):
            entered(capture, line)
        verdict = entered(capture, "/better p1")
        assert not verdict.recorded
        assert "Only you can say what is right: /f p1" in verdict.sentence
    assert points_in(book) == ["The officer that the gate was shut."]


def test_what_can_be_put_right_comes_before_what_only_the_clerk_can(home: Path) -> None:
    book = laid_out(home, "Stiles")
    with capturing(book) as capture:
        for line in ("/start", "/n", "The officer that the gate was shut. It will open."):
            entered(capture, line)
        assert entered(capture, "/silence p1").recorded
        assert capture.minutes.body.findings_off == "english-will"
        assert "Only you can say what is right: /f p1" in entered(capture, "/better p1").sentence


def test_the_house_style_of_the_body_says_what_is_better(home: Path) -> None:
    book = laid_out(home, "Stiles")
    shown = Home(home).exports
    shown.mkdir(parents=True, exist_ok=True)
    (shown / "ours.toml").write_text('[english]\nper_cent = "%"\n', encoding="utf-8")
    with capturing(book) as capture:
        body = capture.minutes.body.id
        capture.ask(request(bodies.choose_style, body=body, house_style="ours"))
        for line in ("/start", "/n", "It rose by 20 per cent.", "/better"):
            assert entered(capture, line).recorded
    assert points_in(book) == ["It rose by 20%."]


def silenced(home: Path, book: Path, *lines: str) -> str:
    """Enter lines, close the book and file it; what was said about the filing."""
    with capturing(book) as capture:
        for line in lines:
            verdict = entered(capture, line)
            assert verdict.recorded, verdict.sentence
    return file_after(Home(home), capture.desk, WHO)


def test_what_was_silenced_at_the_table_is_silent_at_the_bodys_next_meeting(home: Path) -> None:
    book = laid_out(home, "Stiles")
    lines = ("/start", "/n", "We will go.", "/silence", "/check off unset-actions")
    assert silenced(home, book, *lines) == ""
    assert meetings.read(book).body.findings_off == "english-we, unset-actions"
    assert off(home) == ["english-we"]


def test_a_rule_silenced_and_brought_back_is_not_told_to_the_register(home: Path) -> None:
    book = laid_out(home, "Stiles")
    assert silenced(home, book, "/silence will", "/u") == ""
    assert off(home) == [""]


def test_a_rule_that_is_looked_for_again_stays_so_when_an_old_meeting_is_filed(home: Path) -> None:
    book = laid_out(home, "Stiles")
    silenced(home, book, "/silence will")
    known = register.read(Home(home)).all(Body)[0].id
    back = request(bodies.switch_finding, body=known, name="english-will", off=False)
    meetings.change_register(Home(home), WHO, back)
    silenced(home, book, "/start")
    assert off(home) == [""]


def test_what_the_register_was_told_already_does_not_keep_the_rest_from_it(home: Path) -> None:
    book = laid_out(home, "Stiles")
    known = register.read(Home(home)).all(Body)[0].id
    told = request(bodies.switch_finding, body=known, name="english-will")
    meetings.change_register(Home(home), WHO, told)
    assert silenced(home, book, "/silence will", "/silence we") == ""
    assert off(home) == ["english-we, english-will"]


def test_a_register_that_cannot_be_written_loses_nothing_of_the_meeting(home: Path) -> None:
    book = laid_out(home, "Stiles")
    with capturing(book) as capture:
        entered(capture, "/silence will")
    Home(home).register.write_bytes(b"no register at all" * 100)
    assert "could not be told" in english.keep_silenced(Home(home), capture.desk, WHO)
    assert meetings.read(book).body.findings_off == "english-will"
