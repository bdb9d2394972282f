"""A small app to put widgets on, and what their rows say."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from pathlib import Path
from typing import TypeVar

from rich.segment import Segment
from textual import events
from textual.app import App, ComposeResult
from textual.filter import LineFilter
from textual.pilot import Pilot
from textual.widget import Widget

from meetingtui.tui.theming import load
from meetingtui.tui.widgets.safety import NoControls

THEMES, _FAULTS = load(Path(__file__).parents[2] / "themes")

HOSTILE = (
    "see [/bold] there",
    "a [red line",
    "[@click=app.quit]x[/]",
    "\x1b[31mred\x1b[0m and \x1b]0;title\x07 and \x9b2J",
    "to \u202eright\u202c to \u2066left\u2069 \u200f",
    "e\u0301a\u0302 \u0316marks",
    "family 👨\u200d👩\u200d👧 flag 🇬🇧 wave 👋🏽",
    "a\ttab\tand\ttabs",
    "word " * 2_000,
    "x" * 10_000,
    "line\x85next\u2028next\u2029end\ufeff",
    "full width 会議の議事録",
    "⟦person:1⟧ ⟦ ⟧",
)
LITERAL = ("[/bold]", "[red", "[@click=app.quit]x[/]")

W = TypeVar("W", bound=Widget)


class Harness(App[None]):
    """Shows the widgets it is given, with the product's themes and its line filter."""

    ENABLE_COMMAND_PALETTE = False

    def __init__(self, widgets: Iterable[Widget], theme: str = "slate", safe: bool = True) -> None:
        super().__init__()
        self._shown = list(widgets)
        self._named = theme
        self._safe = safe
        self.rung = 0
        self.passed: list[str] = []

    def compose(self) -> ComposeResult:
        yield from self._shown

    def on_mount(self) -> None:
        for theme in THEMES.values():
            self.register_theme(theme)
        self.theme = self._named

    def get_line_filters(self) -> list[LineFilter]:
        filters = list(super().get_line_filters())
        return [*filters, NoControls()] if self._safe else filters

    def on_key(self, event: events.Key) -> None:
        self.passed.append(event.key)

    def bell(self) -> None:
        self.rung += 1


def play(
    app: Harness,
    script: Callable[[Pilot[None]], Awaitable[None]],
    size: tuple[int, int] = (80, 24),
) -> None:
    """Run `script` in `app`, headless."""

    async def go() -> None:
        async with app.run_test(size=size) as pilot:
            await pilot.pause()
            await script(pilot)

    asyncio.run(go())


def rows(widget: Widget) -> list[str]:
    """What the widget's rows say now."""
    return ["".join(s.text for s in segments) for segments in painted(widget)]


def painted(widget: Widget) -> list[list[Segment]]:
    """The widget's rows as they go to the terminal."""
    return [list(strip) for strip in widget.render_lines(widget.size.region)]


def says(widget: Widget) -> str:
    """All that the widget says, its rows without the space at their ends."""
    return "\n".join(row.rstrip() for row in rows(widget))
