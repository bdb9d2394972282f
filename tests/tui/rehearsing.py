"""The whole program in a rehearsal on a headless screen."""

from __future__ import annotations

import asyncio
from pathlib import Path

from meetingtui.desk import rehearsal
from meetingtui.desk.rehearsal import Debate
from meetingtui.intake import rehearsals
from meetingtui.paths import Home
from meetingtui.settings import Settings
from meetingtui.tui.app.rehearsing import RehearsalApp
from tests.desk.books import WHO
from tests.tui.program import NARROW, Hand, Script


def rehearse(
    home: Path,
    source: str,
    script: Script,
    pace: float = 1.0,
    size: tuple[int, int] = NARROW,
) -> tuple[RehearsalApp, list[str]]:
    """Run a script in a rehearsal; the app, and the sheets that it drew up."""
    debate = Debate(rehearsals.read(source), pace)
    book = rehearsal.lay_out(Home(home), debate, WHO)
    sheets: list[str] = []
    app = RehearsalApp(Home(home), Settings(clerk=WHO), book, debate, sheets.append)

    async def go() -> None:
        async with app.run_test(size=size, notifications=True) as pilot:
            await pilot.pause()
            hand = Hand(app, pilot)
            await hand.until(lambda: bool(app.screen.query("#rail")), "the rail")
            await script(hand)

    asyncio.run(go())
    return app, sheets
