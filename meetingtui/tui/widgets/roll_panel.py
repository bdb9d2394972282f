"""The roll beside the minute. It never has the focus: the entry line hands it its keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from meetingtui.tui.widgets.roll import OK, RING, Roll
from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.wrapping import rows, truncated

MARK = "▸"
UNSAID = "–"


def _nothing(states: Sequence[str]) -> str:
    return ""


class RollPanel(Widget):
    """Names with their codes and states, a mark at the name that the next letter is for."""

    DEFAULT_CSS = """
    RollPanel { background: $surface; color: $foreground; width: 100%; height: 1fr; }
    RollPanel > .roll-panel--title { color: $accent; text-style: bold; }
    RollPanel > .roll-panel--here { text-style: bold; background: $panel; }
    RollPanel > .roll-panel--keys { color: $text-muted; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "roll-panel--title",
        "roll-panel--here",
        "roll-panel--keys",
    }

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.roll = Roll((), [])
        self._title = ""
        self._keys = ""
        self._summary: Callable[[Sequence[str]], str] = _nothing

    def show(
        self,
        roll: Roll,
        title: str,
        keys: str = "",
        summary: Callable[[Sequence[str]], str] | None = None,
    ) -> None:
        """Show a roll under a title, with what it comes to so far and what the letters mean."""
        self.roll, self._title, self._keys = roll, title, keys
        self._summary = summary or _nothing
        self.refresh()

    def press(self, key: str) -> str:
        """Give a key to the roll; what means nothing rings."""
        verdict = self.roll.press(key)
        if verdict == RING:
            self.app.bell()
        if verdict == OK:
            self.refresh()
        return verdict

    def render_line(self, y: int) -> Strip:
        """The title, the names around the mark, what they come to, and the letters."""
        width, height = self.size
        style, words = self.rich_style, ""
        if y == 0:
            style, words = (
                self.get_component_rich_style("roll-panel--title"),
                f" {seen(self._title)}",
            )
        elif y >= (foot := height - len(below := self._below(width))):
            kind, words = below[y - foot]
            style = self.get_component_rich_style(f"roll-panel--{kind}")
        else:
            room = max(1, foot - 1)
            top = max(0, min(self.roll.index - room // 2, len(self.roll.names) + 1 - room))
            row = top + y - 1
            if row == self.roll.index:
                style = self.get_component_rich_style("roll-panel--here")
            words = self._row_of(row, width)
        segment = Segment(truncated(words, width), style)
        return Strip([segment]).adjust_cell_length(width, style)

    def _below(self, width: int) -> list[tuple[str, str]]:
        """The rows under the names, each with its kind: the sum in bold, the letters."""
        parts = (("title", seen(self._summary(self.roll.states))), ("keys", seen(self._keys)))
        return [
            (kind, f" {words[start:end].rstrip()}")
            for kind, words in parts
            if words
            for start, end in rows(words, width - 1)
        ]

    def _row_of(self, row: int, width: int) -> str:
        roll = self.roll
        if row == len(roll.names) == roll.index:
            return f"{MARK}Enter records the roll"
        if row >= len(roll.names):
            return ""
        mark = MARK if row == roll.index else " "
        codes = max(cell_len(seen(code)) for code, _ in roll.names)
        code, name = map(seen, roll.names[row])
        state = truncated(seen(roll.states[row]) or UNSAID, width // 2)
        head = f"{mark}{code}{' ' * (codes - cell_len(code))}  "
        name = truncated(name, max(1, width - cell_len(head) - cell_len(state) - 2))
        space = width - cell_len(head) - cell_len(name) - cell_len(state) - 1
        return f"{head}{name}{' ' * max(1, space)}{state}"
