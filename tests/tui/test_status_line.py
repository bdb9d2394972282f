"""One line of words."""

from __future__ import annotations

import pytest
from textual.pilot import Pilot

from meetingtui.tui.widgets.status_line import StatusLine
from tests.tui.harness import Harness, painted, play, rows


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("left", "right", " left         right "),
        ("left", "", " left               "),
        ("a long left part", "right", " a long lef…  right "),
        ("left", "a right part far too long", " a right part far … "),
        ("会議の議事録会議の議", "", " 会議の議事録会議…  "),
    ],
)
def test_the_right_part_stays_and_the_left_is_cut(left: str, right: str, expected: str) -> None:
    line = StatusLine()

    async def script(pilot: Pilot[None]) -> None:
        line.show(left, right)
        await pilot.pause()
        assert rows(line) == [expected]

    play(Harness([line]), script, size=(20, 3))


def test_an_alarm_is_said_in_text_and_shown_in_colour() -> None:
    line = StatusLine()

    async def script(pilot: Pilot[None]) -> None:
        line.show("NOT SAVED", "0 waiting")
        await pilot.pause()
        calm = painted(line)[0][0].style
        line.show("NOT SAVED", "0 waiting", alarm=True)
        await pilot.pause()
        assert rows(line)[0].startswith(" ‼ NOT SAVED ")
        assert painted(line)[0][0].style != calm
        line.show("saved")
        await pilot.pause()
        assert rows(line)[0].strip() == "saved"
        assert painted(line)[0][0].style == calm

    play(Harness([line]), script)


def test_the_same_words_are_not_painted_again() -> None:
    painted_rows: list[int] = []

    class Counted(StatusLine):
        def refresh(self, *regions: object, **options: bool) -> Counted:
            painted_rows.append(1)
            return self

    line = Counted()
    line.show("a", "b")
    line.show("a", "b")
    assert len(painted_rows) == 1
    line.show("a", "c")
    assert len(painted_rows) == 2
