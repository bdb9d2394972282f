"""The presence log as typed."""

from __future__ import annotations

from datetime import datetime

import pytest

from meetingtui.domain import attendance, presence
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.record import Refusal
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.entry.reading import Acts, Listing
from tests.entry.session import Session, item, person, under_way


def last(session: Session) -> tuple[int, str, str, str]:
    """The last line of the log: who, what, when, how."""
    line = session.last(Presence)
    return line.person, line.kind, "?" if line.untimed else f"{line.at:%H:%M}", line.how


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/out cd 10:42", ("cd", "out", "10:42", "")),
        ("/out cd no time", ("cd", "out", "?", "")),
        ("/out @cd ?", ("cd", "out", "?", "")),
        ("/ch cd elected 10:42", ("cd", "presides", "10:42", "elected")),
        (
            "/ch colin dale elected for this meeting",
            ("cd", "presides", "14:12", "elected for this meeting"),
        ),
        (
            "/ch cd in the Chairman's absence ?",
            ("cd", "presides", "?", "in the Chairman's absence"),
        ),
        ("/ch cd: nominated by the Mayor", ("cd", "presides", "14:12", "nominated by the Mayor")),
        (
            "/ch cd for the rest of the item",
            ("cd", "presides", "14:12", "for the rest of the item"),
        ),
        ("/ch js", ("js", "presides", "14:12", "")),
        ("/ck js for this item -2", ("js", "minutes", "14:10", "for this item")),
    ],
)
def test_who_and_when_and_how(line: str, said: tuple[str, str, str, str]) -> None:
    code, *rest = said
    assert last(under_way().enter(line)) == (person(code), *rest)


def test_a_line_stands_under_the_item_of_its_time() -> None:
    session = under_way().enter("/go 6 14:20")
    session.now = session.now.replace(minute=30)
    session.enter("/out cd", "/out ef -15")
    assert [line.item for line in session.minutes.all(Presence)] == [item(6), item(5)]


def test_the_chair_is_left_vacant_by_whoever_was_in_it() -> None:
    session = under_way()
    with pytest.raises(Refusal, match="Nobody is in the chair"):
        session.read("/ch vacant")
    session.enter("/ch ab", "/ch vacant 14:20")
    assert last(session) == (person("ab"), "vacates", "14:20", "")


def test_the_log_is_listed_and_mended_by_number() -> None:
    session = under_way()
    session.enter("/start 10:00", "/out cd 10:42", "/in cd 10:51", "/adj 11:30", "/extend 22:30")
    listed = session.read("/log")
    assert listed == Listing(
        "Presence log",
        (
            "1  10:00 opened (item 5)",
            "2  10:42 Colin Dale leaves",
            "3  10:51 Colin Dale arrives",
            "4  11:30 adjourned (item 5)",
            "5  14:12 extended until 22:30 (item 5)",
        ),
    )
    session.enter("/log 1 10:02", "/log 2 10:40", "/log 3 ?", "/log 4: for tea", "/log 4 11:35")
    session.enter("/log 5: by assent", "/log 5 11:20", "/log 2: at once", "/log 3 item 7")
    sat, (left, came) = session.one(Sitting), attendance.log(session.minutes)
    assert (f"{sat.started_at:%H:%M}", f"{sat.ended_at:%H:%M}") == ("10:02", "11:35")
    assert sat.note == "for tea"
    assert (left.how, came.untimed, came.item) == ("at once", True, item(7))
    extension = session.one(Extension)
    assert (f"{extension.at:%H:%M}", extension.note) == ("11:20", "by assent")
    assert session.read("/log 2") == Listing(
        "Presence log", ("2  10:40 Colin Dale leaves, at once",)
    )
    session.enter("/log 3 ef", "/log 2 in", "/log 4 strike", "/log 4 strike")
    assert [(p.person, p.kind) for p in attendance.log(session.minutes)] == [
        (person("cd"), "in"),
        (person("ef"), "in"),
    ]
    assert session.minutes.all(Extension) == []
    assert session.one(Sitting).ending == ""


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/log 9 10:42", "The log has 2 lines; /log lists them."),
        ("/log two", "Say which line, and what would be right. For example: /log 1 10:42"),
        ("/log 1 cd", "“cd” is no time; this line has only that."),
        ("/log 2 zebedee", "“zebedee” is nobody known"),
        ("/log 2 25:00", "There is no 25:00"),
        ("/ch", "Say who. For example: /ch ab"),
        ("/ck ab cd", "One person takes the minutes."),
        ("/out cd ? ?", "“?” is nobody known here"),
        ("/extend", "Say until when. For example: /extend 22:30"),
        ("/res 10:00 tomorrow-ish", "/res does not take “10:00 tomorrow-ish”."),
    ],
)
def test_what_is_doubtful_is_refused(line: str, sentence: str) -> None:
    session = under_way().enter("/start 10:00", "/out cd 10:42")
    with pytest.raises(Refusal) as refused:
        session.read(line)
    assert sentence in str(refused.value)


def test_an_empty_log_says_so() -> None:
    listed = Session().read("/log")
    assert isinstance(listed, Listing)
    assert listed.lines == ("Nobody has come or gone yet, and the meeting has not opened.",)


@pytest.mark.parametrize(
    ("line", "at", "note"),
    [
        ("/adj", "14:12", ""),
        ("/adj 11:30", "11:30", ""),
        ("/adj to read a report", "14:12", "to read a report"),
        ("/adj to read a report 11:30", "11:30", "to read a report"),
        ("/adj 11:30 to read a report", "11:30", "to read a report"),
        ("/adj 9.10pm: for tea", "21:10", "for tea"),
    ],
)
def test_why_it_was_adjourned(line: str, at: str, note: str) -> None:
    session = Session().enter("/start 8:00", line)
    sat = session.one(Sitting)
    assert (f"{sat.ended_at:%H:%M}", sat.note) == (at, note)


def test_a_meeting_goes_on_another_day() -> None:
    session = Session().enter("/start 10:00", "/adj 11:30", "/res 14 July 2015 9.30am")
    assert session.last(Sitting).started_at == datetime(2015, 7, 14, 9, 30)


def test_people_come_in_their_capacity() -> None:
    session = under_way().enter("/in js", "/in @?a reporter", "/ck dd")
    found = {a.person: a.capacity for a in session.minutes.all(Attendance)[3:]}
    assert list(found.values()) == ["invitee", "invitee", "officer"]


def test_every_line_of_people_is_an_act() -> None:
    for line in ("/in gh", "/out ab", "/ch ab", "/ck ab"):
        assert isinstance(under_way().read(line), Acts)


def test_a_time_may_follow_a_day_that_is_not_the_sittings() -> None:
    session = under_way().enter("/start 10:00", "/out cd 10 July 9:50")
    assert session.last(Presence).at == datetime(2015, 7, 10, 9, 50)
    assert session.steps[-1].sentence == "Colin Dale left at 09:50 on 10/07/2015"
    assert presence.said(session.minutes)[-1].startswith("2  10/07/2015 09:50 Colin Dale leaves")
    session.enter("/log 2 11 July")
    assert session.last(Presence).at == datetime(2015, 7, 11, 9, 50)
    session.enter("/log 2 10/7/15 9.55am")
    assert session.last(Presence).at == datetime(2015, 7, 10, 9, 55)
    session.enter("/log 2 10:05")
    assert session.last(Presence).at == datetime(2015, 7, 10, 10, 5)
    session.enter("/adj 14:20", "/res 10 July 9:00", "/ch ab on 10 July 9:01")
    assert session.steps[-1].sentence == "Abigail Brook took the chair at 09:01"


def test_a_day_without_a_time_is_asked_for_the_time() -> None:
    with pytest.raises(Refusal, match="Say the time behind the day"):
        under_way().enter("/out cd 10 July 2015")


def test_how_somebody_takes_the_chair_may_be_said_with_the_reason() -> None:
    session = under_way().enter("/ch ef temporarily: in the absence of the Chairman")
    found = session.last(Presence)
    assert (found.person, found.how) == (
        person("ef"),
        "temporarily, in the absence of the Chairman",
    )
