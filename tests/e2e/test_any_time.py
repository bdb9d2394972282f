"""The strokes for any time leave a half-typed line as it is, bound to its item."""

from __future__ import annotations

from pathlib import Path

import pytest

from meetingtui.domain.attendance import ARRIVES, Presence
from meetingtui.domain.divisions import Division
from meetingtui.domain.items import Taking
from meetingtui.domain.marks import open_marks
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.sittings import Sitting
from meetingtui.tui import keys
from tests.e2e.office import Office, leave
from tests.e2e.places import specimen_path
from tests.e2e.test_every_key import BODY, line_is
from tests.terminal import Terminal

BEGUN, REST = "Members asked how ", "the wells were dug."


@pytest.fixture
def office(home: Path) -> Office:
    """An office that knows the specimen's people."""
    office = Office(home)
    office.run("body", "add", BODY)
    office.run("import", "people", str(specimen_path("people.csv")), "--body", BODY, "--yes")
    return office


def _key(name: str) -> str:
    return next(key.keys[0] for key in keys.KEYS if key.name == name)


def _strokes(terminal: Terminal, slowly: bool) -> None:
    """Every one of them, the half-typed line standing between each two of them."""

    def press(*names: str, typed: str = "") -> None:
        terminal.key(*(_key(name) for name in names))
        terminal.send(typed)

    def back() -> None:
        if slowly:
            terminal.settle()
            line_is(terminal, BEGUN.strip())

    press("mark")
    back()
    press("in_out", typed="mo\r")
    back()
    press("leave_room")
    back()
    press("adjourn")
    back()
    press("adjourn")
    back()
    press("vote", typed="fffffaa\r")
    back()
    press("next")
    back()


def _told(minutes: Minutes) -> list[object]:
    """What the strokes wrote, and where the line went."""
    first = minutes.all(Taking)[0].item
    return [
        [(point.text, point.item == first) for point in minutes.all(Point)],
        [line.kind == ARRIVES for line in minutes.all(Presence)],
        [sitting.ending for sitting in minutes.all(Sitting)],
        [mark.item == first for mark in open_marks(minutes)],
        [division.item == first for division in minutes.all(Division)],
        len(minutes.all(Taking)),
    ]


@pytest.mark.parametrize("slowly", [True, False], ids=["slowly", "in one burst"])
def test_a_half_typed_line_outlives_every_stroke(office: Office, slowly: bool) -> None:
    ref = office.lay_out(specimen_path("agenda.md"), BODY, "12 June 2025 10am")
    with office.live(ref) as terminal:
        terminal.send("/start\r/n\r/pr all but mo\r/m That the wells be closed.\r")
        terminal.wait_for("item 1 · point 1")
        terminal.settle()
        terminal.send(BEGUN)
        _strokes(terminal, slowly)
        terminal.send(f"{REST}\r")
        terminal.wait_for("p1 under item 1")
        leave(terminal)
    assert _told(office.minutes(ref)) == [
        [(BEGUN + REST, True)],
        [True],
        ["adjourned", ""],
        [True],
        [True],
        2,
    ]
