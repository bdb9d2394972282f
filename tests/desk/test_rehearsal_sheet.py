"""The sheet: caught, late, in part, missed; seconds behind, keystrokes, marks; what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk.rehearsal_sheet import text_of
from tests.desk.rehearsed import SCRIPT, Room, minuted, only, said

WALL = '{kind="point", words=["wall"]}'
PUMP = '{kind="point", words=["pump"]}'
CAME = '{kind="arrival", who="cd"}'


def test_behind_is_counted_from_the_end_of_the_utterance(home: Path) -> None:
    lines = ((14.0, "A wall."), (45.0, "/in cd"), (70.0, "Pumps."))
    sheet = minuted(home, [WALL, PUMP, CAME], *lines)
    assert [round(one.behind or 0) for one in sheet.found] == [4, 50, 15]
    assert [one.state for one in sheet.found] == ["caught", "caught late", "caught"]
    assert "Seconds behind     15 in the median, 50 at worst" in text_of(sheet)


def test_what_is_recorded_while_it_is_said_is_not_behind(home: Path) -> None:
    assert only(minuted(home, [WALL], (8.0, "A wall."))).behind == 0


def test_seconds_behind_are_the_clerks_not_the_debates(home: Path) -> None:
    room = Room(home, SCRIPT + said(WALL), pace=2.0)
    room.at(30)
    room.enter("A wall.")
    assert only(room.sheet()).behind == pytest.approx(10)


def test_time_that_is_paused_is_not_counted(home: Path) -> None:
    room = Room(home, SCRIPT + said(WALL))
    room.at(12)
    room.debate.toggle()
    room.ticking.now += 500
    room.enter("A wall.")
    assert only(room.sheet()).behind == pytest.approx(2)


def test_a_record_counts_from_when_it_first_said_so_much(home: Path) -> None:
    both = '{kind="point", words=["wall", "54"]}'
    mended = minuted(home, [both], (12.0, "A wall."), (25.0, "/f p1 wall > wall for 54"))
    assert only(mended).behind == pytest.approx(15)


def test_mending_later_does_not_make_late_what_was_there(home: Path) -> None:
    mended = minuted(home, [WALL], (12.0, "A wall."), (90.0, "/f p1 A > The old"))
    assert only(mended).behind == pytest.approx(2)


def test_what_was_recorded_before_it_was_said_answers_something_else(home: Path) -> None:
    wants = [PUMP, PUMP, PUMP]
    sheet = minuted(home, wants, (13.0, "The pump."))
    assert [one.state for one in sheet.found] == ["caught", "caught", "missed"]


def test_some_of_the_words_long_after_are_of_something_else(home: Path) -> None:
    both = '{kind="point", words=["wall", "54"]}'
    late = (150.0, "A wall.")
    assert only(minuted(home / "a", [both], late)).state == "missed"
    assert only(minuted(home / "b", [both], (150.0, "A wall for 54."))).state == "caught late"
    assert only(minuted(home / "c", [both], (120.0, "A wall."))).state == "in part"


def test_who_came_is_known_by_itself_however_early_it_was_recorded(home: Path) -> None:
    sheet = minuted(home, [PUMP, PUMP, CAME], (1.0, "/in cd"))
    assert sheet.found[2].state == "caught"


def test_what_is_undone_is_missed(home: Path) -> None:
    assert only(minuted(home, [WALL], (12.0, "A wall."), (13.0, "/u"))).state == "missed"


def test_what_was_prepared_answers_nothing(home: Path) -> None:
    script = SCRIPT.replace('"/n"]', '"/n", "A wall."]') + said(WALL)
    room = Room(home, script)
    room.at(60)
    sheet = room.sheet()
    assert only(sheet).state == "missed"
    assert (sheet.entries, sheet.characters) == (0, 0)


def test_a_point_may_hold_two_things_but_one_coming_is_not_two(home: Path) -> None:
    sheet = minuted(home, [WALL, PUMP, CAME, CAME], (15.0, "A wall, and a pump."), (35.0, "/in cd"))
    assert [one.state for one in sheet.found] == ["caught", "caught", "caught", "missed"]


def test_what_was_not_heard_is_not_counted(home: Path) -> None:
    sheet = minuted(home, [WALL, PUMP], (12.0, "A wall."), left=17.0)
    assert (len(sheet.found), sheet.unheard) == (1, 1)
    words = text_of(sheet)
    assert "Floods: 0:20 of speech, heard for 0:17" in words
    assert "1 more would have come" in words


def test_keys_and_characters_are_counted(home: Path) -> None:
    sheet = minuted(home, [WALL], (12.0, "A wall."), (13.0, "@ab spoke. !"))
    assert (sheet.entries, sheet.strokes) == (2, len("A wall.\r@ab spoke. !\r"))
    assert sheet.characters == len("A wall.") + len("Ann Bell spoke.")
    assert sheet.marks == 1


def test_the_whole_sheet(home: Path) -> None:
    vote = '{kind="vote", votes="7-5", result="carried"}'
    wants = [WALL, '{kind="point", words=["pump", "54"]}', CAME, vote, '{kind="item", item="2"}']
    lines = ((44.0, "/n"), (45.0, "A wall."), (46.0, "The pumps."), (47.0, "/in cd"))
    assert text_of(minuted(home, wants, *lines)).splitlines() == [
        "Floods: 0:50 of speech, heard to the end",
        "",
        "To be recorded     5: 2 caught, 1 caught late, 1 in part, 1 missed",
        "Seconds behind     22 in the median, 35 at worst",
        "Keystrokes         29 for 2 entries: 14 each, for words of 8 characters",
        "Marks left         none",
        "Right              votes 0 of 1, times 2 of 2",
        "",
        "Missed:",
        "   0:40  vote (Councillor Ann Bell): 7–5 carried",
        "",
        "In part:",
        "   0:20  point (Councillor Ann Bell): pump, 54 – no “54”",
        "",
        "Caught late:",
        "   0:10  point (Councillor Ann Bell): wall, 35 seconds behind",
    ]


def test_nothing_was_done(home: Path) -> None:
    words = text_of(minuted(home, [WALL], left=3.0))
    assert "To be recorded     nothing yet" in words
    assert "Keystrokes         0, and no entry" in words
    assert "Seconds behind" not in words
