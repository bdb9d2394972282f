"""MeetingApp: opens books, puts screens up, and takes care of the terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextvars import Context, copy_context
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.filter import LineFilter
from textual.screen import Screen

from meetingtui import crashes, paths
from meetingtui.desk.capture import Capture
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.domain.frozen import frozen
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.paths import Home
from meetingtui.settings import HOUSE_STYLE, THEME, Settings
from meetingtui.store import lease
from meetingtui.store.book import Locked, Saved
from meetingtui.store.errors import Newer, StoreError
from meetingtui.tui import keys, theming
from meetingtui.tui.app import terminal
from meetingtui.tui.screens.table import TableScreen
from meetingtui.tui.widgets.safety import NoControls

if TYPE_CHECKING:
    from meetingtui.domain.house_style import HouseStyle
    from meetingtui.tui.screens.follow import FollowScreen

# The rest of the program is loaded before, and the first keys go first.
PROVED_AFTER_S = 1.0
_TABLE_RULES = Path(__file__).parent.parent / "screens" / "table.tcss"
GATHERED_AFTER_S = 0.2
SETTLED_AFTER_S = 3.0


@frozen
class Begin:
    """What the program begins with: the library, or a book to write or to follow.

    `exempt`: it is followed with its private business. `take_over`: it is taken from whoever
    writes it.
    """

    screen: str = "library"
    book: Path | None = None
    exempt: bool = False
    take_over: bool = False


class MeetingApp(App[int]):
    """The program on the screen. `home` and `settings` say where and how."""

    TITLE = "meetingtui"
    ENABLE_COMMAND_PALETTE = True
    COMMAND_PALETTE_BINDING = "f12"
    # Textual's own ctrl+q quits before any widget hears of it; here the screen in view decides.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "leave_it_to_the_screen", show=False)
    ]

    def __init__(self, home: Home, settings: Settings, begin: Begin) -> None:
        self._keys = keys.remapped(settings.keys)
        # A screen that brings its rules along later has all others read anew.
        super().__init__(css_path=[_TABLE_RULES] if begin.screen == "table" else None)
        self._home = home
        self._settings = settings
        self._begin = begin
        self._capture: Capture | None = None
        self._news_waiting = False
        self.farewell = ""
        self._unsaved = ""
        self._crash = ""
        self._own_context: Context | None = None
        self._faults = _dressed(self, home, settings.theme)

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
        terminal.watch_over_threads(self, self._handle_exception)
        book = self._begin.book
        if self._begin.screen == "table" and book is not None:
            self.open_table(book, self._begin.take_over)
        elif self._begin.screen == "follow" and book is not None:
            self.open_follow(book, self._begin.exempt)
        else:
            self.open_library()
        self.call_after_refresh(terminal.settle_down)
        # What is loaded after the first paint stays as well.
        self.set_timer(SETTLED_AFTER_S, terminal.settle_down)

    def open_library(self) -> None:
        """Put up the library."""
        from meetingtui.tui.app.calls import library_calls
        from meetingtui.tui.screens.library import LibraryScreen

        calls = library_calls(self, self._home, self._settings)
        self.push_screen(LibraryScreen(calls, self._keys, str(self._home.root)))

    def open_table(self, book: Path, take_over: bool = False) -> None:
        """Open a book to write it; when somebody else writes it, follow and say who does."""
        try:
            self._take_pen(book, lease.generation(book) if take_over else None)
            self._show_table()
        except Locked as locked:
            self.open_follow(book, exempt=True, may_take_over=True)
            key = keys.named(self._keys, "take_over")
            said = f"{locked} You are following; {key} takes the meeting over."
            self.notify(said, timeout=10, markup=False)
        except Newer as newer:
            self.open_follow(book, exempt=True)
            self.notify(f"{newer} Here it can be read.", timeout=15, markup=False)
        except StoreError as error:
            self._refuse(str(error))

    def _take_pen(self, book: Path, over: int | None) -> None:
        """Open a book for writing. Raises Locked, StoreError."""
        who = self._settings.who

        def desk(heard: Callable[[Saved], None]) -> Desk:
            return Desk(book, who, Clock(), heard, self._home.state, over)

        self._capture = Capture(desk, self._news_from_writer)
        self._capture.back_up(self._settings)

    def _show_table(self) -> None:
        if self._capture is None:
            return
        screen = TableScreen(
            self._capture,
            partial(self._style, self._capture.minutes),
            self._keys,
            self.leave_table,
            partial(_freshen, self._capture.desk),
        )
        self.push_screen(screen)
        self.call_after_refresh(self._prove)

    def _prove(self) -> None:
        if self._capture is not None:
            self._capture.prove(PROVED_AFTER_S, apart=True)
            self._capture.gather(GATHERED_AFTER_S, sentences=self._settings.ghost)

    def open_follow(self, book: Path, exempt: bool = False, may_take_over: bool = False) -> None:
        """Follow a book without writing, with its private business or as the public may read it."""
        from meetingtui.store.follow import Follower
        from meetingtui.tui.screens.follow import FollowScreen

        try:
            follower = Follower(book, exempt)
        except StoreError as error:
            self._refuse(str(error))
            return

        def leave() -> None:
            follower.close()
            self._back()

        def taken(over: int) -> None:
            self._take_pen(book, over)
            follower.close()
            self.clear_notifications()
            self.pop_screen()
            self._show_table()

        def take_over() -> None:
            from meetingtui.tui.app import taking_over

            taking_over.ask(self, follower, taken, date.today())

        screen: FollowScreen = FollowScreen(
            follower,
            self._style(follower.minutes),
            self._keys,
            leave,
            exempt,
            take_over if may_take_over else None,
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
        if self._begin.screen != "library":
            self.exit(2 if self._unsaved else 0)
            return
        self.pop_screen()
        if self._unsaved:
            self.notify(self._unsaved, severity="error", timeout=15, markup=False)

    def close_books(self) -> None:
        """Wait until everything is durable, and close the book; say what could not be saved."""
        capture, self._capture = self._capture, None
        if capture is None:
            return
        try:
            capture.close()
        except StoreError as error:
            self._unsaved = self.farewell = str(error)
            return
        from meetingtui.desk.meetings import file_after, home_of

        fault = file_after(home_of(capture.desk.path), capture.desk, self._settings.who)
        self.farewell = self.farewell or " ".join(filter(None, (capture.unkept, fault)))

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
        terminal.leave_if_gone(self, self.close_books)
        if not self._crash:
            self.farewell = self._crash = crashes.noted(error, self._home.crashes)
        super()._handle_exception(terminal.without_words(error))
        self._exit_renderables.clear()

    def on_unmount(self) -> None:
        """However the program ends, the book is closed properly."""
        writing = self._capture is not None
        self.close_books()
        if self._crash:
            safe = crashes.SAFE if writing and not self._unsaved else self._unsaved
            self.farewell = f"{self._crash}\n{safe}".strip()


def _freshen(desk: Desk) -> None:
    """Let a meeting that has not begun learn what the register has learnt since."""
    from meetingtui.desk.meetings import freshen, home_of

    freshen(home_of(desk.path), desk)


def _dressed(app: MeetingApp, home: Home, chosen: str) -> list[str]:
    """Put on the clerk's theme; the sentences about what is wrong with their own."""
    themes, faults = theming.load(paths.shipped("themes"), home.themes)
    for theme in themes.values():
        app.register_theme(theme)
    if chosen not in themes:
        faults.append(f"There is no theme {chosen!r}; {', '.join(themes)} exist.")
        chosen = THEME
    theming.put_on(app, chosen)
    return faults
