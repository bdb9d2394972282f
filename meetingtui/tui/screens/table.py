"""The table: the clerk's live screen. The entry line always has the focus.

This is its shell: the line and what stands around it, painted first. `table_work` carries out
lines, `table_strokes` keys, and `table_panes` shows the record; they are loaded right after the
first paint, or with the first key that needs them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.geometry import Region
from textual.screen import Screen
from textual.strip import Strip

from meetingtui.entry.pen import Pen
from meetingtui.tui import keys
from meetingtui.tui.keys import Key
from meetingtui.tui.screens import prompt
from meetingtui.tui.widgets.entry_line import EntryLine
from meetingtui.tui.widgets.ground import PaneRow, blank_rows
from meetingtui.tui.widgets.offers import Offer, Offers
from meetingtui.tui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from meetingtui.domain.house_style import HouseStyle
    from meetingtui.tui.screens.table_work import TableWork

OPENS_SLOT = "⟨"
SIGILS = ("/", "@", "#", ";", "\n")


def _in_capitals(before: str) -> bool:
    """Whether the last word has a capital beyond its first letter: it may be an abbreviation."""
    word = before[before.rfind(" ") + 1 :]
    return word[1:] != word[1:].lower()


def next_slot(text: str, cursor: int) -> tuple[int, int] | None:
    """Where the next slot of the line begins and ends."""
    if OPENS_SLOT not in text:
        return None
    from meetingtui.entry import slots

    return slots.next_slot(text, cursor)


class TableScreen(Screen[None]):
    """The live screen over a `Pen`.

    `leave` is called when the clerk quits, `begun` once when the whole screen begins to work.
    """

    CSS_PATH = "table.tcss"
    AUTO_FOCUS = "EntryLine"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide"), (160, "-broad")]  # noqa: RUF012

    def __init__(
        self,
        pen: Pen,
        style: Callable[[], HouseStyle],
        table: tuple[Key, ...],
        leave: Callable[[], None],
        begun: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__()
        self.pen = pen
        self.style_of_house = style
        self.leave = leave
        self.begun = begun
        self.table = table
        self.bar = StatusLine(id="title")
        self.panes = PaneRow(id="panes")
        self.offers = Offers(id="said")
        self.state = StatusLine(id="state")
        self.keys_bar = StatusLine(id="keys")
        self.line = EntryLine(
            on_splice=self._spliced,
            enter=lambda: self.work.enter(),
            stroke=lambda key: self.work.strokes.press(key),
            set_aside=lambda: self.work.set_aside(),
            complete=self.complete,
            may_offer=self.may_offer,
            next_slot=next_slot,
            goes_on=lambda text: self._work.goes_on(text) if self._work else "",
            say=lambda sentence: self.work.say(sentence),
            spell=lambda kind, record: self.work.spell(kind, record),
            offers=self.offers,
            strokes=keys.by_stroke(table, keys.TABLE),
        )
        self._work: TableWork | None = None

    def _spliced(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        self.pen.splice(at, removed, inserted, cursor)
        if self._work is not None:
            self._work.soon()
            if inserted:
                self._work.panes.back_to_minute()

    def compose(self) -> ComposeResult:
        yield self.bar
        yield self.panes
        yield self.line
        yield self.offers
        yield self.state
        yield self.keys_bar

    def render_lines(self, crop: Region) -> list[Strip]:
        """What no part of the screen covers."""
        return blank_rows(self, crop)

    def on_mount(self) -> None:
        """Show the line as it was left, then load the rest."""
        self.load_line()
        self.offers.say(self.pen.found or prompt.welcome(self.pen.minutes))
        self.call_after_refresh(self.run_worker, self._load, thread=True)

    def _load(self) -> None:
        from meetingtui.tui.screens import table_work

        self.app.call_from_thread(table_work.TableWork.of, self)

    @property
    def work(self) -> TableWork:
        """What carries out lines and strokes."""
        if self._work is None:
            from meetingtui.tui.screens.table_work import TableWork

            self._work = TableWork(self)
        return self._work

    def load_line(self) -> None:
        """Put the desk's line into the entry line."""
        line = self.pen.line
        self.line.load(line.text, line.cursor)
        self.show_prompt()

    def show_prompt(self) -> None:
        """Say what the line is bound to; shorter on a narrow screen."""
        self.line.prompt = prompt.prompt(self.pen, narrow=self.app.size.width < prompt.WIDE)

    def may_offer(self, text: str, cursor: int) -> bool:
        """Whether the word at the cursor could become anything."""
        # Of a line that was left in capitals nothing is offered before the first paint.
        abbreviated = self._work is not None and _in_capitals(text[:cursor])
        return abbreviated or any(sigil in text for sigil in SIGILS)

    def complete(self, text: str, cursor: int) -> Sequence[Offer]:
        """What the word at the cursor could become."""
        return self.work.complete(text, cursor) if self.may_offer(text, cursor) else ()

    def news(self) -> None:
        """Something has become durable, or failed to."""
        if self._work is not None:
            self._work.panes.news()

    def on_resize(self) -> None:
        """What is shortened fits the new width."""
        self.keys_bar.show(keys.bar(self.table, keys.TABLE, self.app.size.width - 2))
        self.show_prompt()
        if self._work is not None:
            self._work.panes.show()
