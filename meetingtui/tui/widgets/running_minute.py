"""The running minute: a document of any length in one widget."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from meetingtui.publish.document import Block, Source
from meetingtui.tui.widgets.minute_layout import PLAIN, Piece
from meetingtui.tui.widgets.minute_rows import MinuteRows
from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.wrapping import truncated

PICKED = "▸"
SHORTEST_HANDLE, LONGEST_HANDLE = 4, 8
WIDEST = 100
LOOSE_FROM = 24
NOTHING: Mapping[Source, str] = MappingProxyType({})


class RunningMinute(ScrollView, can_focus=False):
    """Blocks of a published document with handles in a gutter.

    What changed last is kept in view to its end, until somebody scrolls back; whoever scrolls to
    the end follows again. Another document that shows no records opens at its top.
    """

    DEFAULT_CSS = """
    RunningMinute {
        background: $background; color: $foreground;
        height: 1fr; overflow-y: scroll; overflow-x: hidden; scrollbar-size-vertical: 1;
    }
    RunningMinute > .running-minute--gutter { color: $text-muted; }
    RunningMinute > .running-minute--picked { color: $accent; text-style: bold; }
    RunningMinute > .running-minute--heading { color: $primary; text-style: bold; }
    RunningMinute > .running-minute--muted { color: $text-muted; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "running-minute--gutter",
        "running-minute--picked",
        "running-minute--heading",
        "running-minute--muted",
    }

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.follow = True
        self._blocks: tuple[Block, ...] = ()
        self._gutter: Mapping[Source, str] = NOTHING
        self._doubts: Mapping[Source, str] = NOTHING
        self._handle_width = SHORTEST_HANDLE
        self._picked: Source = None
        self._fold = False
        self._minute = MinuteRows()
        self._laid_out = False
        self._bringing = False
        self._changed: Source = None

    @property
    def entries(self) -> list[tuple[str, int]]:
        """The records with handles in the order in which they are shown, folded ones too.

        They are known before there is room to show them: the keys that pick one may come first.
        """
        shown = self._minute
        if not self._laid_out:
            shown = MinuteRows()
            shown.lay_out(self._blocks, WIDEST, False, self._gutter.keys())
        return [source for source in shown.sources if source in self._gutter]

    def doubt(self, doubts: Mapping[Source, str]) -> None:
        """Put a mark (`!` or `?`) before the handles of records that somebody should look at."""
        if doubts != self._doubts:
            self._doubts = doubts
            self.refresh()

    @property
    def rows(self) -> int:
        """How many rows the whole takes."""
        return len(self._minute)

    def show(
        self,
        blocks: Sequence[Block],
        gutter: Mapping[Source, str] = NOTHING,
        picked: Source = None,
        fold: bool = False,
    ) -> None:
        """Show `blocks`, with the handles that `gutter` gives their sources.

        `picked` is marked and kept in view; `fold` lets earlier sections shrink to a row each
        while the whole is higher than the widget.
        """
        moved = picked is not None and picked != self._picked
        self._blocks, self._gutter = tuple(blocks), gutter
        self._picked, self._fold, self._laid_out = picked, fold, False
        longest = max(map(cell_len, gutter.values()), default=0)
        self._handle_width = min(LONGEST_HANDLE, max(SHORTEST_HANDLE, longest))
        if not self.is_attached:
            return
        changed = self._lay_out()
        self.follow = self.follow or self._minute.turned
        if moved:
            if self._minute.turned:
                self._bring_into_view(0, 0)
            self.reveal(picked)
        elif changed and self.follow:
            self._changed = None if self._minute.turned else changed.source
            self._bring_into_view(*self._minute.span_of(changed))
        elif self._minute.turned:
            self._bring_into_view(0, 0)
        self.refresh()

    def reveal(self, source: Source) -> None:
        """Scroll as little as brings a record's words into view."""
        span = self._minute.span(source)
        if span:
            self._bring_into_view(*span)

    def scroll_page(self, by: int) -> None:
        """Scroll a page on (1) or back (-1)."""
        self.scroll_rows(by * max(1, self.size.height - 2))

    def scroll_rows(self, by: int) -> None:
        """Scroll so many rows on, or back."""
        self.scroll_to(y=max(0, min(round(self.scroll_y) + by, self._end)), animate=False)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll back."""
        event.stop()
        event.prevent_default()
        self.scroll_rows(-3)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll on."""
        event.stop()
        event.prevent_default()
        self.scroll_rows(3)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Whoever scrolls back stops following; at the end they follow again."""
        super().watch_scroll_y(old_value, new_value)
        if not self._bringing:
            self.follow = round(new_value) >= self._end

    @property
    def _end(self) -> int:
        """The row that is at the top when the last one is at the bottom."""
        return max(0, self.rows - self.size.height)

    def _bring_into_view(self, first: int, last: int) -> None:
        """Scroll as little as shows the rows from `first` to before `last`, the first for sure."""
        target = min(max(round(self.scroll_y), last - max(1, self.size.height)), first)
        self._bringing = True
        self.scroll_to(y=max(0, target), animate=False)
        self._bringing = False

    def on_resize(self) -> None:
        """Lay everything out for the new size; a minute stays at its end, a page where it is."""
        self._lay_out()
        if self._minute.span(self._picked):
            self.reveal(self._picked)
        elif self.follow and self._minute.shows_records:
            self._bring_into_view(*(self._last_changed() or (self._end, self.rows)))
        self.refresh()

    def _last_changed(self) -> tuple[int, int] | None:
        """The rows of the record that changed last, if it is still there."""
        return self._minute.span(self._changed) if self._changed else None

    def _lay_out(self) -> Piece | None:
        width = self.scrollable_content_region.width - self._handle_width - 3
        if width <= 0:
            return None
        width, height = min(WIDEST, width), self.size.height
        loose = height >= LOOSE_FROM
        changed = self._minute.lay_out(self._blocks, width, loose, self._gutter.keys())
        self._laid_out = True
        if self._fold:
            self._minute.fold(height, self._picked)
        self._bringing = True
        self.virtual_size = Size(self.size.width, self.rows)
        self._bringing = False
        return changed

    def render_line(self, y: int) -> Strip:
        """A row: the mark of the picked entry, its handle, the words."""
        width, style = self.size.width, self.rich_style
        row = y + round(self.scroll_y)
        if row >= self.rows:
            return Strip.blank(width, style)
        piece, inside, parts = self._minute.at(row)
        tone = style
        if piece.tone != PLAIN:
            tone = self.get_component_rich_style(f"running-minute--{piece.tone}")
        segments = [self._gutter_of(piece, inside)]
        for words, bold, italic in parts:
            extra = Style(bold=bold or None, italic=italic or None)
            segments.append(Segment(words, tone + extra if bold or italic else tone))
        return Strip(segments).adjust_cell_length(width, style)

    def _gutter_of(self, piece: Piece, inside: int) -> Segment:
        handle = seen(self._gutter.get(piece.source, "")) if inside == 0 else ""
        picked = inside == 0 and piece.source == self._picked is not None
        name = "picked" if picked else "gutter"
        handle = truncated(handle, self._handle_width)
        space = " " * (self._handle_width - cell_len(handle) + 1)
        style = self.get_component_rich_style(f"running-minute--{name}")
        doubt = self._doubts.get(piece.source, " ") if inside == 0 else " "
        return Segment(f"{PICKED if picked else doubt}{handle}{space}", style)
