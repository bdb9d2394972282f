"""What is being said in a rehearsal: the last utterances, the one going on word by word."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from meetingtui.domain.rehearsals import Heard
from meetingtui.tui.widgets.painting import Span, cut
from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.wrapping import rows, truncated

_NAME, _HAPPENS, _PAST = Style(bold=True), Style(italic=True), Style(dim=True)


class Spoken(Widget):
    """A band of a few rows: the clock of the debate, and under it what is said, the latest last."""

    DEFAULT_CSS = """
    Spoken { height: 6; background: $surface; color: $foreground; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._clock = ""
        self._heard: Sequence[Heard] = ()
        self._rows: list[tuple[str, list[Span]]] = []

    def show(self, clock: str, heard: Sequence[Heard]) -> None:
        """Show these. Does nothing when they are shown already."""
        if (clock, tuple(heard)) != (self._clock, tuple(self._heard)):
            self._clock, self._heard = clock, heard
            self._lay_out()

    def on_resize(self) -> None:
        """Lay the words out anew."""
        self._lay_out()

    def _lay_out(self) -> None:
        self._rows = [row for one in self._heard for row in self._rows_of(one)]
        self.refresh()

    def _rows_of(self, one: Heard) -> list[tuple[str, list[Span]]]:
        name = f"{seen(one.by)}: " if one.by else ""
        said = name + seen(one.words) if one.by else f"[{seen(one.words)}]"
        over = [] if one.going_on else [_PAST]
        found = []
        for start, end in rows(said, max(2, self.size.width - 2)):
            words = said[start:end]
            spans: list[Span] = [(0, len(words), style) for style in over]
            if not one.by:
                spans.append((0, len(words), _HAPPENS))
            elif start < len(name):
                spans.append((0, min(len(name), end) - start, _NAME))
            found.append((words, spans))
        return found

    def render_line(self, y: int) -> Strip:
        """The clock, or a row of what is said; the latest stands at the bottom."""
        width, style = self.size.width, self.rich_style
        if y == 0:
            words: tuple[str, list[Span]] = (truncated(seen(self._clock), max(0, width - 2)), [])
            style += Style(bold=True)
        else:
            room = self.size.height - 1
            last = self._rows[-room:] if room > 0 else []
            n = y - 1 - (room - len(last)) if len(self._rows) >= room else y - 1
            words = last[n] if 0 <= n < len(last) else ("", [])
        strip = Strip([Segment(" ", style), *cut(words[0], style, words[1])])
        return strip.adjust_cell_length(width, style)
