"""The list of attendance: who was there, who sent apologies, and when they came and went."""

from __future__ import annotations

from meetingtui.domain.attendance import ARRIVES, LEAVES, Attendance
from meetingtui.domain.forms import words_in
from meetingtui.domain.people import Person
from meetingtui.publish import moments
from meetingtui.publish.csv_business import Rows
from meetingtui.publish.csv_sheet import Sheet, Sources
from meetingtui.publish.csv_text import Cell
from meetingtui.publish.page import Page


def attendance(sources: Sources) -> Sheet:
    """Every line of the roll.

    The reason of an apology is personal: it is given where the house prints it in the minutes.
    """
    header = (
        "Body", "Meeting", "Name", "Title", "Organisation", "Role", "Sits for", "Capacity",
        "Attendance", "Reason", "Instead of", "Mode", "For which part", "Came", "Left",
    )  # fmt: skip
    rows: Rows = [
        (line, (*sources.of_meeting(), *_cells(sources.afresh(), line)))
        for line in sources.minutes.all(Attendance)
    ]
    return sources.sheet(header, rows)


def _cells(page: Page, line: Attendance) -> tuple[Cell, ...]:
    spell = page.words.spell
    person = page.minutes.find(Person, line.person)
    seat = page.words.seats.get(line.person)
    tells = "reason" in words_in(page.style.attendance.missing)
    return (
        page.words.name(line.person),
        spell(line.title) or (spell(person.title) if person else ""),
        spell(line.organisation) or (spell(person.organisation) if person else ""),
        spell(line.role) or (spell(seat.role) if seat else ""),
        spell(line.representing) or (spell(seat.representing) if seat else ""),
        spell(line.capacity),
        spell(line.standing),
        spell(line.reason) if tells else "",
        page.words.name(line.substitute_for) if line.substitute_for is not None else "",
        spell(line.mode),
        spell(line.extent),
        _times(page, line, ARRIVES),
        _times(page, line, LEAVES),
    )


def _times(page: Page, line: Attendance, kind: str) -> str:
    """When somebody came (or left), where the minutes tell it: with the day, if it was another."""
    held = page.minutes.meeting.held_on
    moves = moments.moves_of(page.minutes).get(line.person, [])
    return ", ".join(
        f"{one.at:%H:%M}" if one.at.date() == held else f"{one.at:%Y-%m-%d %H:%M}"
        for one in moves
        if one.kind == kind and not one.untimed
    )
