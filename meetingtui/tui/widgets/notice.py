"""Something the clerk or the chair must not miss: as many rows as it needs, and none without it."""

from __future__ import annotations

from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.status_line import StatusLine
from meetingtui.tui.widgets.wrapping import rows, truncated

MOST_ROWS = 3


class Notice(StatusLine):
    """A sentence above the minute. It is not there at all while there is nothing to say."""

    DEFAULT_CSS = """
    Notice { background: $surface; color: $foreground; text-style: bold; display: none; }
    """

    def say(self, words: str) -> None:
        """Say this, or with no words nothing."""
        self.show(seen(words))
        self.display = bool(words)
        self._stretch()

    def on_resize(self) -> None:
        """Take the rows that the words need at the new width."""
        self._stretch()

    def _stretch(self) -> None:
        width = (self.size.width or self.app.size.width) - 2
        needed = min(MOST_ROWS, len(rows(self._said[0], width)))
        if self.styles.height is None or self.styles.height.value != needed:
            self.styles.height = needed

    def _row(self, y: int) -> str:
        """A row; the last ends in an ellipsis where words are left out."""
        wrapped = rows(self._said[0], self.size.width - 2)
        if y == self.size.height - 1 and len(wrapped) > y + 1:
            return f" {truncated(self._said[0][wrapped[y][0] :], self.size.width - 2)}"
        return super()._row(y)
