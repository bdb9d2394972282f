"""The panes' ground: its edges are drawn, between them nothing but its colour."""

from __future__ import annotations

from textual.geometry import Region
from textual.pilot import Pilot
from textual.widget import Widget

from meetingtui.tui.widgets.ground import PaneRow
from tests.tui.harness import Harness, play


class Edged(PaneRow):
    DEFAULT_CSS = "Edged { height: 4; border-top: solid red; border-bottom: solid red; }"


def test_only_the_edges_are_drawn_and_each_where_it_is_asked_for() -> None:
    ground = Edged(Widget())

    async def script(pilot: Pilot[None]) -> None:
        await pilot.pause()
        rows = [strip.text for strip in ground.render_lines(Region(0, 0, 20, 4))]
        assert rows == ["─" * 20, " " * 20, " " * 20, "─" * 20]
        assert [s.text for s in ground.render_lines(Region(5, 2, 7, 2))] == [" " * 7, "─" * 7]

    play(Harness([ground]), script, size=(20, 6))
