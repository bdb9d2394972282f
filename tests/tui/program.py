"""The whole program on a headless screen, over real books."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual import events
from textual.keys import _character_to_key
from textual.pilot import Pilot

from meetingtui.paths import Home
from meetingtui.settings import Settings
from meetingtui.tui.app.app import Begin, MeetingApp
from meetingtui.tui.screens.table import TableScreen
from meetingtui.tui.widgets.entry_line import EntryLine
from tests.desk.books import WHO

NARROW, WIDE, BROAD = (80, 24), (120, 40), (180, 50)
SECONDS = 8.0


class Hand:
    """Types into the program and reads its screen."""

    def __init__(self, app: MeetingApp, pilot: Pilot[int]) -> None:
        self.app = app
        self._pilot = pilot

    async def press(self, *keys: str) -> None:
        """Press keys, by their names."""
        for key in keys:
            self.app.post_message(events.Key(key, {"space": " "}.get(key)))
            await self._pilot.pause(0)
        await self._pilot.pause()

    async def type(self, words: str) -> None:
        """Type words in one burst, as a terminal sends them."""
        for character in words:
            key = "enter" if character == "\r" else _character_to_key(character)
            self.app.post_message(events.Key(key, character))
        await self._pilot.pause()

    async def enter(self, words: str) -> None:
        """Type a line and press Enter."""
        await self.type(f"{words}\r")

    async def paste(self, words: str) -> None:
        """Paste words into what has the focus."""
        focused = self.app.focused
        assert focused is not None
        focused.post_message(events.Paste(words))
        await self._pilot.pause()

    async def click(self, part: str, x: int, y: int) -> None:
        """Click at a cell of a part of the screen."""
        await self._pilot.click(part, offset=(x, y))
        await self._pilot.pause()

    async def pause(self) -> None:
        """Let everything that is under way happen."""
        await self._pilot.pause()

    async def resize(self, size: tuple[int, int]) -> None:
        """Give the terminal another size."""
        await self._pilot.resize_terminal(*size)
        await self._pilot.pause()

    async def until(self, true: Callable[[], bool], said: str) -> None:
        """Wait until something is true; fail with the screen when it never is."""
        for _ in range(int(SECONDS / 0.05)):
            await self._pilot.pause()
            if true():
                return
            await asyncio.sleep(0.05)
        raise AssertionError(f"{said} never came true; the screen:\n{self.text}")

    async def sees(self, words: str) -> None:
        """Wait until the screen shows words."""
        await self.until(lambda: words in self.text, f"“{words}” on the screen")

    async def misses(self, words: str) -> None:
        """Wait until the screen no longer shows words."""
        await self.until(lambda: words not in self.text, f"no “{words}” on the screen")

    @property
    def rows(self) -> list[str]:
        """The rows of the screen in view, as they go to the terminal."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip) for strip in strips]

    @property
    def text(self) -> str:
        """The screen as one string, without the space at the ends of its rows."""
        return "\n".join(row.rstrip() for row in self.rows)

    @property
    def line(self) -> str:
        """The words in the entry line, in stored form."""
        return self.app.screen.query_one(EntryLine).text

    @property
    def table(self) -> TableScreen:
        """The table, which must be in view."""
        screen = self.app.screen
        assert isinstance(screen, TableScreen)
        return screen

    def shown(self, part: str) -> str:
        """The words of one part of the screen, by its id, its rows joined."""
        region = self.app.screen.query_one(f"#{part}").region
        rows = self.rows[region.y : region.bottom]
        return " ".join(row[region.x : region.right].strip() for row in rows)


Script = Callable[[Hand], Awaitable[None]]


def run(
    home: Path,
    script: Script,
    book: Path | None = None,
    *,
    size: tuple[int, int] = WIDE,
    screen: str = "table",
    settings: Settings | None = None,
) -> MeetingApp:
    """Run a script in the program: at the table of `book`, following it, or in the library."""
    begin = Begin(screen, book) if book else Begin()
    app = MeetingApp(Home(home).make(), settings or Settings(clerk=WHO), begin)

    async def go() -> None:
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            hand = Hand(app, pilot)
            if begin.screen == "table" and isinstance(app.screen, TableScreen):
                await hand.until(lambda: app.screen.query("#rail").first().is_mounted, "the rail")
            await script(hand)

    asyncio.run(go())
    return app
