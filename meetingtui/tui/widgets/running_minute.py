"""The running minute: a document of any length in one widget; only what changed is laid out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from meetingtui.publish.document import Block, Source
from meetingtui.tui.widgets import minute_layout as layout
from meetingtui.tui.widgets.minute_layout import Piece, Row
from meetingtui.tui.widgets.safety import seen

GUTTER = 6
PICKED = "▸"
WIDEST = 100
LOOSE_FROM = 24
NOTHING: Mapping[Source, str] = MappingProxyType({})


def _last_entered(groups: Sequence[Sequence[Piece]]) -> int:
    """The last group that shows an entry."""
    shown = [i for i, group in enumerate(groups) if any(piece.source for piece in group)]
    return shown[-1] if shown else 0


class RunningMinute(ScrollView, can_focus=False):
    """Blocks of a published document with handles in a gutter.

    What changed last is kept in view to its end, until somebody scrolls back; at the end it
    follows again.
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

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002
        super().__init__(id=id)
        self.follow = True
        self._blocks: tuple[Block, ...] = ()
        self._gutter: Mapping[Source, str] = NOTHING
        self._picked: Source = None
        self._latest: Source = None
        self._fold = False
        self._whole: list[Piece] = []
        self._pieces: list[Piece] = []
        self._owners: list[bool] = []
        self._ends: list[int] = []
        self._laid_out: dict[Piece, list[Row]] = {}
        self._width = 0

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
        moved = picked != self._picked
        self._gutter, self._picked, self._fold = gutter, picked, fold
        before = self._whole
        self._blocks = tuple(blocks)
        if self._width:
            self._cut_up()
            changed = self._changed_since(before)
            self._lay_out()
            if moved and picked is not None:
                self.reveal(picked)
            elif changed and self.follow:
                self._bring_into_view(*self._places(changed))
        self.refresh()

    def reveal(self, source: Source) -> None:
        """Scroll so that a record's words are in view, their first row at the least."""
        places = [i for i, piece in enumerate(self._pieces) if piece.source == source]
        if places and source is not None:
            self._bring_into_view(places[0], places[-1])

    def scroll_page(self, by: int) -> None:
        """Scroll a page on (1) or back (-1)."""
        self._scroll_by(by * max(1, self.size.height - 2))

    def scroll_rows(self, by: int) -> None:
        """Scroll so many rows on, or back."""
        self._scroll_by(by)

    def scroll_to_end(self) -> None:
        """Go to the end and follow again."""
        self._scroll_by(self.rows)

    @property
    def rows(self) -> int:
        """How many rows the whole takes."""
        return self._ends[-1] if self._ends else 0

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        """Scroll back and stop following."""
        event.stop()
        event.prevent_default()
        self._scroll_by(-3)

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        """Scroll on."""
        event.stop()
        event.prevent_default()
        self._scroll_by(3)

    def _scroll_by(self, rows: int) -> None:
        end = max(0, self.rows - self.size.height)
        target = max(0, min(round(self.scroll_y) + rows, end))
        self.follow = target >= end
        self.scroll_to(y=target, animate=False)

    def _bring_into_view(self, first: int, last: int) -> None:
        """Scroll as little as shows the pieces from `first` to the end of `last`."""
        top = self._ends[first - 1] if first else 0
        end, height = self._ends[last], max(1, self.size.height)
        target = round(self.scroll_y)
        target = min(max(target, end - height), top)
        self.scroll_to(y=max(0, target), animate=False)

    # What changed

    def _changed_since(self, before: Sequence[Piece]) -> Piece | None:
        """The last piece that is new since then; the record it shows becomes the latest."""
        known = {(piece.runs, piece.source) for piece in before}
        new = [p for p in self._whole if p.runs and (p.runs, p.source) not in known]
        sources = {piece.source for piece in self._whole if piece.source}
        entered = [piece for piece in new if piece.source]
        same_item = any(piece.source in sources for piece in before)
        if self._latest not in sources:
            self._latest = None
        if entered and (same_item or len(entered) == 1):
            self._latest = entered[-1].source
            return entered[-1]
        return new[-1] if new else None

    def _places(self, piece: Piece) -> tuple[int, int]:
        """Where a piece is shown, first and last; at the very end when it is folded away."""
        places = [i for i, shown in enumerate(self._pieces) if shown.runs == piece.runs]
        last = len(self._pieces) - 1
        return (places[-1], places[-1]) if places else (last, last)

    # Laying out

    def on_resize(self) -> None:
        """Lay everything out for the new size."""
        if width := self._text_width():
            if width != self._width:
                self._width = width
                self._laid_out = {}
            self._cut_up()
            self._lay_out()
            if self.follow:
                self.scroll_to_end()
        self.refresh()

    def _text_width(self) -> int:
        return max(0, min(WIDEST, self.scrollable_content_region.width - GUTTER - 1))

    @property
    def _loose(self) -> bool:
        return self.size.height >= LOOSE_FROM

    def _cut_up(self) -> None:
        self._whole = layout.pieces(self._blocks, self._width, self._loose)

    def _lay_out(self) -> None:
        self._pieces = self._whole
        self._measure()
        if self._fold and self.rows > self.size.height:
            self._pieces = self._folded(self._loose)
            self._measure()
        self.virtual_size = Size(self.size.width, self.rows)

    def _measure(self) -> None:
        """The rows of every piece: taken over from before, or laid out."""
        known = self._laid_out
        kept: dict[Piece, list[Row]] = {}
        heights, owners = [], []
        owned: set[Source] = {None}
        for piece in self._pieces:
            rows = known.get(piece)
            if rows is None:
                rows = layout.rows_of(piece, self._width)
            kept[piece] = rows
            heights.append(len(rows))
            owners.append(piece.source not in owned)
            owned.add(piece.source)
        self._laid_out = kept
        self._owners = owners
        self._ends = list(accumulate(heights))

    def _folded(self, loose: bool) -> list[Piece]:
        """The pieces with sections in a row each, as many as are needed.

        Sections of a single row join their label first; then earlier ones fold, but never the one
        that holds the picked entry, or the latest.
        """
        cut = layout.sections(self._blocks)
        found = [layout.pieces(section, self._width, loose) for section in cut]
        heights = [sum(len(self._laid_out[piece]) for piece in group) for group in found]
        excess = self.rows - self.size.height
        for index, section in enumerate(cut):
            piece = layout.joined(section) if heights[index] == 2 else None
            if piece and len(layout.rows_of(piece, self._width)) == 1:
                found[index], heights[index] = [piece], 1
                excess -= 2 if loose and index else 1
        held = [any(piece.source == self._latest for piece in group) for group in found]
        last = held.index(True) if self._latest and True in held else _last_entered(found)
        for index, section in enumerate(cut[:last]):
            mine = any(piece.source == self._picked is not None for piece in found[index])
            fold = layout.folded(section) if index and heights[index] > 1 and not mine else None
            if fold and excess > 0:
                excess -= heights[index] - (0 if loose else 1)
                found[index], heights[index] = [fold], 1
        pieces: list[Piece] = []
        for index, group in enumerate(found):
            apart = loose and index and heights[index] > 1
            pieces += [layout.BLANK, *group] if apart else group
        return pieces

    # Painting

    def render_line(self, y: int) -> Strip:
        """A row: the mark of the picked entry, its handle, the words."""
        width, style = self.size.width, self.rich_style
        row = y + round(self.scroll_y)
        if row >= self.rows:
            return Strip.blank(width, style)
        index = bisect_right(self._ends, row)
        piece = self._pieces[index]
        inside = row - (self._ends[index - 1] if index else 0)
        parts = self._laid_out[piece][inside]
        segments = [self._gutter_of(index, inside, piece)]
        tone = self._tone(piece)
        for words, bold, italic in parts:
            extra = Style(bold=bold or None, italic=italic or None)
            segments.append(Segment(words, tone + extra if bold or italic else tone))
        return Strip(segments).adjust_cell_length(width, style)

    def _tone(self, piece: Piece) -> Style:
        if piece.tone == layout.PLAIN:
            return self.rich_style
        return self.get_component_rich_style(f"running-minute--{piece.tone}")

    def _gutter_of(self, index: int, inside: int, piece: Piece) -> Segment:
        first = inside == 0 and self._owners[index]
        handle = seen(self._gutter.get(piece.source, "")) if first else ""
        picked = first and piece.source == self._picked and self._picked is not None
        mark = PICKED if picked else " "
        name = "picked" if picked else "gutter"
        style = self.get_component_rich_style(f"running-minute--{name}")
        return Segment(f"{mark}{handle:<4.4} ", style)
