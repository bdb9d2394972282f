"""Attendance: lists and sentences from the roll and the presence log."""

from __future__ import annotations

import dataclasses
from datetime import datetime

from meetingtui.domain import attendance as roll
from meetingtui.domain import seats, sittings
from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import attendance
from meetingtui.publish.document import BulletList, Document
from meetingtui.publish.text import words
from meetingtui.publish.words import Words
from tests.publish.meetings import Writer

STYLE = HouseStyle()


def at(hour: int, minute: int) -> datetime:
    return datetime(2015, 7, 9, hour, minute)


def said(writer: Writer, style: HouseStyle = STYLE) -> str:
    minutes = writer.minutes
    blocks = attendance.blocks(minutes, style, Words(minutes, style))
    return " ".join(words(Document("", tuple(blocks))))


def test_nothing_recorded_prints_nothing() -> None:
    assert said(Writer()) == ""


def test_members_come_in_the_order_of_their_seats_the_chair_first() -> None:
    writer = Writer()
    bee, see, dee = (writer.person(name) for name in ("Bee", "See", "Dee"))
    writer.do(seats.add, body=1, person=dee)
    writer.do(seats.add, body=1, person=see, role="Vice-Chairman")
    writer.do(seats.add, body=1, person=bee, role="Chairman")
    officer = writer.person("Ofelia", "Clerk")
    writer.do(roll.record, people=(dee, see, officer, bee))
    assert said(writer) == (
        "Attendance Present: Bee (Chairman) See (Vice-Chairman) Dee In attendance: Ofelia, Clerk"
    )


def test_without_seats_the_roll_says_who_is_a_member() -> None:
    writer = Writer()
    writer.do(roll.record, people=(writer.person("Bee"),))
    writer.do(roll.record, people=(writer.person("Dee"),), capacity="officer")
    assert said(writer) == "Attendance Present: Bee In attendance: Dee"


def test_apologies_with_a_substitute_and_the_absent() -> None:
    writer = Writer()
    bee, see, dee = (writer.person(name) for name in ("Bee", "See", "Dee"))
    writer.do(roll.record, people=(bee,), standing_as=roll.APOLOGIES, reason="ill", substitute=see)
    writer.do(roll.record, people=(dee,), standing_as=roll.ABSENT)
    assert said(writer) == (
        "Attendance Present: See (substitute for Bee) Apologies: Bee Absent: Dee"
    )
    telling = dataclasses.replace(STYLE.attendance, missing="{name}[ – {reason}]")
    assert "Apologies: Bee – ill Absent" in said(
        writer, dataclasses.replace(STYLE, attendance=telling)
    )


def test_who_came_late_left_and_returned_but_not_who_was_there_throughout() -> None:
    writer = Writer()
    bee, see = (writer.person(name) for name in ("Bee", "See"))
    writer.do(roll.move, people=(bee,), kind=roll.ARRIVES, at=at(9, 55))
    writer.do(sittings.start, at=at(10, 0))
    writer.do(roll.move, people=(see,), kind=roll.ARRIVES, at=at(10, 14))
    writer.do(roll.move, people=(bee,), kind=roll.LEAVES, at=at(10, 42))
    writer.do(roll.move, people=(bee,), kind=roll.ARRIVES, at=at(13, 0))
    writer.do(roll.move, people=(bee, see), kind=roll.LEAVES, at=at(15, 0))
    writer.do(sittings.close, at=at(15, 0))
    assert said(writer) == (
        "Attendance Present: Bee See Arrivals and departures: See arrived at 10.14 am. "
        "Bee left at 10.42 am. Bee returned at 1.00 pm."
    )


def test_who_presided_once_for_each_change_of_the_chair() -> None:
    writer = Writer()
    bee, see = (writer.person(name) for name in ("Bee", "See"))
    for person, when in ((bee, at(10, 0)), (bee, at(10, 5)), (see, at(11, 30))):
        writer.do(roll.move, people=(person,), kind=roll.PRESIDES, at=when)
    assert said(writer).endswith("Bee presided. See took the chair at 11.30 am.")


def test_every_line_carries_its_record() -> None:
    writer = Writer()
    writer.do(roll.record, people=(writer.person("Bee"),))
    (line,) = writer.minutes.all(roll.Attendance)
    blocks = attendance.blocks(writer.minutes, STYLE, Words(writer.minutes, STYLE))
    (found,) = (block for block in blocks if isinstance(block, BulletList))
    assert found.items[0].source == ("attendance", line.id)
