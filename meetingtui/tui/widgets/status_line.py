"""One line of words: the title bar, the footer, the key bar."""

from __future__ import annotations

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.wrapping import rows, truncated

ALARM = "‼ "


class StatusLine(Widget):
    """A line with something on its left and something on its right.

    When both do not fit, the right part stays whole and the left is cut. An alarm is marked in
    text as well as in colour, and the mark is never cut.
    """

    DEFAULT_CSS = """
    StatusLine { height: 1; background: $panel; color: $foreground; }
    StatusLine.-alarm { background: $error; color: $background; text-style: bold; }
    """

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._said = ("", "", False)

    def show(self, left: str, right: str = "", alarm: bool = False) -> None:
        """Show these words. Does nothing when they are shown already."""
        if self._said == (left, right, alarm):
            return
        if self._said[2] != alarm:
            self.set_class(alarm, "-alarm")
        self._said = (left, right, alarm)
        self.refresh()

    @property
    def words(self) -> str:
        """What the line says, as one row of the screen's width."""
        left, right, alarm = self._said
        left, right = seen(left), seen(right)
        width = self.size.width - 2
        right = truncated(right, max(0, width - cell_len(ALARM) - 2) if alarm else width)
        room = width - cell_len(right) - (2 if right else 0)
        left = truncated((ALARM if alarm else "") + left, max(0, room))
        space = width - cell_len(left) - cell_len(right)
        return f" {left}{' ' * space}{right} "

    def _row(self, y: int) -> str:
        if self.size.height == 1:
            return self.words
        text = (ALARM if self._said[2] else "") + self._said[0]
        wrapped = rows(text, self.size.width - 2)
        start, end = wrapped[y] if y < len(wrapped) else (0, 0)
        return f" {text[start:end]}"

    def render_line(self, y: int) -> Strip:
        """A row; the words are wrapped when there is more than one."""
        if self.size.width < 2:
            return Strip.blank(self.size.width, self.rich_style)
        strip = Strip([Segment(self._row(y), self.rich_style)])
        return strip.adjust_cell_length(self.size.width, self.rich_style)
