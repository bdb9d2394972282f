"""The program in a rehearsal: the table over a debate, and at its end the sheet."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from textual import events

from meetingtui.desk import rehearsal_sheet
from meetingtui.desk.rehearsal import Debate, Rehearsing
from meetingtui.paths import Home
from meetingtui.settings import Settings
from meetingtui.store import history
from meetingtui.tui.app.app import Begin, MeetingApp
from meetingtui.tui.dialogs.page import Page
from meetingtui.tui.screens.rehearse import RehearsalScreen


class RehearsalApp(MeetingApp):
    """Minutes a debate in the book of a throw-away home. `drawn_up` hears the sheet at its end."""

    def __init__(
        self,
        home: Home,
        settings: Settings,
        book: Path,
        debate: Debate,
        drawn_up: Callable[[str], None],
    ) -> None:
        super().__init__(home, settings, Begin("table", book))
        self.debate = debate
        self._drawn_up = drawn_up
        self._book = book

    async def on_event(self, event: events.Event) -> None:
        """Count the keys that are pressed at the table once the debate has begun."""
        at_the_table = isinstance(event, events.Key) and isinstance(self.screen, RehearsalScreen)
        if at_the_table and not event.is_forwarded and self.debate.begun:
            self.debate.struck()
        await super().on_event(event)

    def _take_pen(self, book: Path, over: int | None) -> None:
        self._capture = Rehearsing(book, self._settings.who, self.debate, self._news_from_writer)

    def _show_table(self) -> None:
        if self._capture is None:
            return
        style = partial(self._style, self._capture.minutes)
        leave = self.leave_table
        self.push_screen(RehearsalScreen(self._capture, style, self._keys, leave, self.debate))
        self.call_after_refresh(self._prove)

    def leave_table(self) -> None:
        """Leave the table: the book is closed, and the sheet shown."""
        self.debate.pause()
        self.close_books()
        sheet = rehearsal_sheet.text_of(drawn_up(self._book, self.debate))
        self._drawn_up(sheet)
        self.push_screen(Page("Your sheet", sheet), lambda _: self._back())


def drawn_up(book: Path, debate: Debate) -> rehearsal_sheet.Sheet:
    """The sheet of a rehearsal, from the history of its book."""
    return rehearsal_sheet.drawn_up(
        debate.script,
        debate.pace,
        debate.began,
        debate.seconds,
        debate.strokes,
        history.log(book),
    )
