"""A rehearsal's debate and clock, its throw-away meeting, and `/pause`."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.desk import meetings, rehearsal
from meetingtui.desk.rehearsal import Debate
from meetingtui.domain import attendance
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.intake import rehearsals
from meetingtui.paths import Home
from meetingtui.store import history
from tests.desk.books import WHO, points_in
from tests.desk.rehearsed import DAY, SCRIPT, Room, Ticking, said

ONE = SCRIPT + said("")


def test_speech_goes_on_at_its_pace_and_stands_while_paused() -> None:
    ticking = Ticking()
    debate = Debate(rehearsals.read(ONE), 2.0, ticking, DAY)
    ticking.now = 5
    assert (debate.seconds, debate.begun, debate.paused) == (0, False, True)
    debate.go_on()
    ticking.now = 8
    assert (debate.seconds, debate.begun, debate.over) == (6, True, False)
    assert f"{debate.now():%d %H:%M:%S}" == "12 10:00:06"
    debate.toggle()
    ticking.now = 100
    assert (debate.seconds, debate.paused) == (6, True)
    assert debate.seconds_at(debate.now()) == 6
    debate.toggle()
    ticking.now = 102
    assert (debate.seconds, debate.over) == (10, True)


def test_the_meeting_is_laid_out_as_the_script_says(home: Path) -> None:
    script = ONE.replace('body = "Rivers Board"', 'body = "Rivers Board"\nstyle = "parish-council"')
    debate = Debate(rehearsals.read(script), 1.0, Ticking(), DAY)
    book = rehearsal.lay_out(Home(home), debate, WHO)
    minutes = meetings.read(book)
    assert {step.at for step in history.log(book)} == {debate.began - rehearsal.BEFORE}
    assert (minutes.body.name, minutes.body.house_style) == ("Rivers Board", "parish-council")
    assert [item.title for item in minutes.all(Item)] == ["Apologies", "Floods"]
    there = {one.code for one in minutes.all(Person) if attendance.in_room(minutes, one.id)}
    assert there == {"ab"}
    assert [f"{taking.started_at:%H:%M}" for taking in minutes.all(Taking)] == ["09:55"]


@pytest.mark.parametrize(
    ("old", "new", "refused"),
    [
        ('"/start"', '"/nosuch x"', "prepared: /nosuch x: "),
        ('begins = "10:00"', 'begins = "10:00"\nstyle = "nosuch"', "nosuch"),
    ],
)
def test_a_meeting_that_cannot_be_laid_out_says_why(
    home: Path, old: str, new: str, refused: str
) -> None:
    assert old in ONE
    debate = Debate(rehearsals.read(ONE.replace(old, new)), 1.0, Ticking(), DAY)
    with pytest.raises(Refusal, match=refused):
        rehearsal.lay_out(Home(home), debate, WHO)


@pytest.mark.parametrize("name", sorted(rehearsal.shipped()))
def test_every_shipped_rehearsal_can_be_laid_out(home: Path, name: str) -> None:
    debate = Debate(rehearsal.chosen(name), 1.0, Ticking(), DAY)
    minutes = meetings.read(rehearsal.lay_out(Home(home), debate, WHO))
    assert len(minutes.all(Item)) == len(debate.script.agenda)
    assert len(minutes.all(Taking)) == 1


def test_a_rehearsal_is_named_or_a_file(tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(ONE, encoding="utf-8")
    assert rehearsal.chosen(str(own)).title == "Floods"
    assert rehearsal.chosen("late-buses").title == "Late buses"
    assert rehearsal.chosen("").title == rehearsal.chosen(min(rehearsal.shipped())).title
    with pytest.raises(Refusal, match="There is no rehearsal 'bus'; there are flood-defences, "):
        rehearsal.chosen("bus")


def test_pause_is_typed_and_the_line_is_not_recorded(home: Path) -> None:
    room = Room(home, ONE)
    room.at(3)
    assert room.enter("/pause") == "Nobody speaks"
    assert room.capture.line.text == ""
    room.ticking.now = 50
    assert room.debate.seconds == 3
    assert room.enter(" /PAUSE ") == "They are speaking"
    assert not room.debate.paused
    room.enter("Members met.")
    room.capture.close()
    assert points_in(room.book) == ["Members met."]


def test_an_empty_line_begins_and_later_is_only_an_empty_line(home: Path) -> None:
    room = Room(home, ONE)
    room.debate.pause()
    assert not room.debate.begun
    room.enter("")
    assert not room.debate.paused
    room.at(2)
    room.enter("")
    assert not room.debate.paused
    room.capture.close()


def test_the_clock_of_a_rehearsal_is_not_set(home: Path) -> None:
    room = Room(home, ONE)
    room.at(90)
    assert room.enter("/at 12:00").startswith("In a rehearsal the clock goes on by itself")
    assert f"{room.capture.now:%H:%M:%S}" == "10:01:30"
    room.capture.close()
