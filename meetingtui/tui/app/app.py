"""MeetingApp: opens books, puts screens up, and takes care of the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextvars import Context, copy_context
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.filter import LineFilter
from textual.screen import Screen

from meetingtui import paths
from meetingtui.desk.capture import Capture
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.paths import Home
from meetingtui.settings import HOUSE_STYLE, THEME, Settings
from meetingtui.store.book import Saved
from meetingtui.store.errors import StoreError
from meetingtui.tui import keys, theming
from meetingtui.tui.app import terminal
from meetingtui.tui.screens.table import TableScreen
from meetingtui.tui.widgets.safety import NoControls

if TYPE_CHECKING:
    from meetingtui.domain.house_style import HouseStyle
    from meetingtui.tui.screens.follow import FollowScreen


@dataclass(frozen=True, slots=True)
class Begin:
    """What the program begins with: the library, or a book to write or to follow."""

    screen: str = "library"
    book: Path | None = None


class MeetingApp(App[int]):
    """The program on the screen. `home` and `settings` say where and how."""

    TITLE = "meetingtui"
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "f12"
    # Textual's own ctrl+q quits before any widget hears of it; here the screen in view decides.
    BINDINGS = [Binding("ctrl+q", "leave_it_to_the_screen", show=False)]  # noqa: RUF012

    def __init__(self, home: Home, settings: Settings, begin: Begin) -> None:
        self._keys = keys.remapped(settings.keys)
        super().__init__()
        self._home = home
        self._settings = settings
        self._begin = begin
        self._capture: Capture | None = None
        self._news_waiting = False
        self.farewell = ""
        self._own_context: Context | None = None
        self._faults = self._dress()

    def get_line_filters(self) -> list[LineFilter]:
        """Nothing from a record may command the terminal."""
        return [*super().get_line_filters(), NoControls()]

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every stroke of the screen in view, by what it does."""
        strokes = screen.work.palette() if isinstance(screen, TableScreen) else {}
        for key in self._keys:
            stroke = strokes.get(key.name)
            if stroke is not None and key.where == keys.TABLE and key.name != "palette":
                shown = ", ".join(map(keys.shown, key.keys))
                typed = f" · {key.typed}" if key.typed else ""
                yield SystemCommand(key.does.capitalize(), f"{shown}{typed}", stroke)
        if isinstance(screen, TableScreen):
            for short, said, begin in screen.work.verbs():
                yield SystemCommand(f"{short}  {said}", "begins the line", begin)

    def on_mount(self) -> None:
        """Put up the first screen."""
        self._own_context = copy_context()
        for fault in self._faults:
            self.notify(fault, severity="warning", timeout=15, markup=False)
        terminal.watch(self, self.close_books)
        book = self._begin.book
        if self._begin.screen == "table" and book is not None:
            self.open_table(book)
        elif self._begin.screen == "follow" and book is not None:
            self.open_follow(book)
        else:
            self.open_library()
        self.call_after_refresh(terminal.settle_down)

    def _dress(self) -> list[str]:
        themes, faults = theming.load(paths.shipped("themes"), self._home.themes)
        for theme in themes.values():
            self.register_theme(theme)
        if self._settings.theme in themes:
            self.theme = self._settings.theme
        else:
            self.theme = THEME
            faults.append(f"There is no theme {self._settings.theme!r}; {', '.join(themes)} exist.")
        return faults

    def open_library(self) -> None:
        """Put up the library."""
        from meetingtui.tui.app.calls import library_calls
        from meetingtui.tui.screens.library import LibraryScreen

        calls = library_calls(self, self._home, self._settings)
        self.push_screen(LibraryScreen(calls, self._keys, str(self._home.root)))

    def open_table(self, book: Path) -> None:
        """Open a book to write it; when somebody else writes it, follow and say who does."""
        who = self._settings.who

        def desk(heard: Callable[[Saved], None]) -> Desk:
            return Desk(book, who, Clock(), heard)

        try:
            self._capture = Capture(desk, self._news_from_writer)
        except StoreError as error:
            if not getattr(error, "holder", None):
                self._refuse(str(error))
                return
            self.open_follow(book)
            self.notify(f"{error} You are following.", timeout=10, markup=False)
            return
        screen = TableScreen(
            self._capture,
            partial(self._style, self._capture.minutes),
            self._keys,
            self.leave_table,
            self._freshen,
        )
        self.push_screen(screen)

    def _freshen(self) -> None:
        from meetingtui.desk.meetings import freshen, home_of

        if self._capture is not None:
            freshen(home_of(self._capture.desk.path), self._capture.desk)

    def open_follow(self, book: Path) -> None:
        """Follow a book without writing."""
        from meetingtui.store.follow import Follower
        from meetingtui.tui.screens.follow import FollowScreen

        try:
            follower = Follower(book)
        except StoreError as error:
            self._refuse(str(error))
            return

        def leave() -> None:
            follower.close()
            self._back()

        screen: FollowScreen = FollowScreen(
            follower, self._style(follower.minutes), self._keys, leave
        )
        self.push_screen(screen)

    def _refuse(self, sentence: str) -> None:
        if self._begin.screen == "library":
            self.notify(sentence, severity="error", timeout=15, markup=False)
        else:
            self.farewell = sentence
            self.exit(2)

    def _style(self, minutes: Minutes) -> HouseStyle:
        from meetingtui.desk.outward import style_of

        try:
            return style_of(minutes, "", self._home, self._settings.house_style)
        except (Refusal, OSError) as error:
            self.notify(str(error), severity="error", timeout=15, markup=False)
            return style_of(minutes, HOUSE_STYLE, None)

    def leave_table(self) -> None:
        """Leave the table: everything is made durable, the book closed and filed."""
        self.close_books()
        self._back()

    def _back(self) -> None:
        if self._begin.screen == "library":
            self.pop_screen()
        else:
            self.exit(0)

    def close_books(self) -> None:
        """Wait until everything is durable, and close the book."""
        capture, self._capture = self._capture, None
        if capture is None:
            return
        capture.close()
        from meetingtui.desk.meetings import file_quietly, home_of

        fault = file_quietly(home_of(capture.desk.path), capture.minutes, self._settings.who)
        self.farewell = self.farewell or fault

    def _news_from_writer(self) -> None:
        if self._news_waiting or self._loop is None:
            return
        self._news_waiting = True
        self._loop.call_soon_threadsafe(self._show_news, context=self._own_context)

    def _show_news(self) -> None:
        self._news_waiting = False
        for screen in self.screen_stack:
            if isinstance(screen, TableScreen) and self._capture is not None:
                screen.news()

    def _handle_exception(self, error: Exception) -> None:
        self.farewell = terminal.note_crash(error, self._home.crashes)
        super()._handle_exception(terminal.without_locals(error, self.farewell))

    def on_unmount(self) -> None:
        """However the program ends, the book is closed properly."""
        self.close_books()
