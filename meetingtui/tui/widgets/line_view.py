"""Where the characters of the line are seen: its rows, and the caret among them."""

from __future__ import annotations

from bisect import bisect_right

from rich.cells import cell_len

from meetingtui.domain.frozen import frozen
from meetingtui.tui.widgets import clusters
from meetingtui.tui.widgets.spelled import Spell, Spelled, spelled
from meetingtui.tui.widgets.wrapping import rows


@frozen
class LineView:
    """A line laid out for `width` cells, of which the last is kept for a caret at a row's end."""

    seen: Spelled
    rows: list[tuple[int, int]]
    width: int
    caret_row: int
    caret_column: int

    @classmethod
    def of(cls, text: str, cursor: int, spell: Spell, width: int) -> LineView:
        """The line with its cursor (stored form), laid out."""
        seen = spelled(text, spell)
        found = rows(seen.text, width - 1)
        at = seen.seen_at(cursor)
        row = bisect_right(found, at, key=lambda span: span[0]) - 1
        column = cell_len(seen.text[found[row][0] : at])
        return cls(seen, found, width, row, min(column, width - 1))

    def row_text(self, row: int) -> str:
        """The words of a row."""
        start, end = self.rows[row]
        return self.seen.text[start:end]

    def caret_span(self) -> tuple[int, int]:
        """What the caret stands on, in characters of its row; empty at the row's end."""
        start, end = self.rows[self.caret_row]
        if self.caret_column == cell_len(self.seen.text[start:end]):
            return end - start, end - start
        used, at = 0, start
        while at < end and used < self.caret_column:
            following = clusters.after(self.seen.text, at)
            used, at = used + cell_len(self.seen.text[at:following]), following
        return at - start, min(end, clusters.after(self.seen.text, at)) - start

    def place_at(self, row: int, column: int) -> int:
        """The stored place that is seen nearest to a cell."""
        start, end = self.rows[max(0, min(row, len(self.rows) - 1))]
        used, at = 0, start
        while at < end:
            following = min(end, clusters.after(self.seen.text, at))
            used += cell_len(self.seen.text[at:following])
            if used > column:
                break
            at = following
        if at == end and end > start and self.rows[-1][1] != end and self._runs_on(end):
            at = clusters.before(self.seen.text, end)
        return self.seen.stored_at(at)

    def _runs_on(self, end: int) -> bool:
        """Whether the row that ends there was wrapped, not broken."""
        return self.seen.text[end : end + 1] != "\n"

    def beside(self, by: int) -> int | None:
        """The stored place one row up (-1) or down (1), or None where there is no row."""
        row = self.caret_row + by
        if not 0 <= row < len(self.rows):
            return None
        return self.place_at(row, self.caret_column)
