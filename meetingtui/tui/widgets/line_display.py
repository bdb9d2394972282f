"""What is seen of the entry line: one to six rows, the prompt, the caret."""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget

from meetingtui.tui.widgets import clusters
from meetingtui.tui.widgets.line_editor import LineEditor
from meetingtui.tui.widgets.line_text import Report
from meetingtui.tui.widgets.line_view import LineView
from meetingtui.tui.widgets.painting import CARET, SELECTED, Span, cut
from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.spelled import Spell, spelled
from meetingtui.tui.widgets.wrapping import truncated

MOST_ROWS = 6
BAR, BAR_SCROLLED = "▏", "↑"


class LineDisplay(Widget):
    """A line editor's text, wrapped by words; after a change only the rows that differ repaint.

    The terminal's own cursor stands at the caret, which is drawn as well and never blinks. Behind
    it, dim and never on a row of its own, stands the ghost: words that may be taken.
    """

    DEFAULT_CSS = """
    LineDisplay { height: 1; background: $background; color: $foreground; }
    LineDisplay > .line-display--prompt { color: $accent; text-style: bold; }
    LineDisplay > .line-display--mention { text-style: underline; }
    LineDisplay > .line-display--ghost { color: $text-muted; text-style: italic; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "line-display--prompt",
        "line-display--mention",
        "line-display--ghost",
    }

    def __init__(self, on_splice: Report, spell: Spell, id: str | None = None) -> None:
        super().__init__(id=id)
        self._on_splice = on_splice
        self._spell = spell
        self._prompt = ""
        self._ghost = ""
        self._top = 0
        self._painted: list[tuple[object, ...]] = []
        self._view = LineView.of("", 0, spell, 80)
        self.editor = LineEditor(self._spliced)

    @property
    def prompt(self) -> str:
        """What stands before the line: where it will go. A bar after it is drawn in any case."""
        return self._prompt

    @prompt.setter
    def prompt(self, prompt: str) -> None:
        prompt = seen(prompt).rstrip(f" {BAR}")
        prompt = f"{prompt} " if prompt else ""
        if prompt != self._prompt:
            self._prompt = prompt
            self.lay_out()

    @property
    def ghost(self) -> str:
        """What is shown behind the caret and is not in the line, in stored form."""
        return self._ghost

    @ghost.setter
    def ghost(self, words: str) -> None:
        if words != self._ghost:
            self._ghost = words
            self.refresh(Region(0, self._view.caret_row - self._top, self.size.width, 1))

    def _spliced(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        self._on_splice(at, removed, inserted, cursor)
        # Typed as it stands behind the caret: the rest of it stays where it is.
        goes_on = not removed and self._ghost.startswith(inserted)
        self._ghost = self._ghost[len(inserted) :] if goes_on else ""
        self.lay_out()

    def lay_out(self) -> None:
        """Lay the line out again and repaint the rows that differ."""
        width = max(4, (self.size.width or 80) - self._prompt_width)
        self._view = LineView.of(self.editor.text, self.editor.cursor, self._spell, width)
        height = min(MOST_ROWS, len(self._view.rows))
        top = min(self._top, len(self._view.rows) - height)
        row = self._view.caret_row
        self._top = max(0, min(max(top, row - height + 1), row))
        if self.styles.height is None or self.styles.height.value != height:
            self.styles.height = height
        painted = [self._row_key(y) for y in range(height)]
        if len(painted) != len(self._painted):
            self.refresh()
        else:
            for y, (old, new) in enumerate(zip(self._painted, painted, strict=True)):
                if old != new:
                    self.refresh(Region(0, y, self.size.width, 1))
        self._painted = painted

    def _row_key(self, y: int) -> tuple[object, ...]:
        """What decides how a row looks."""
        row = y + self._top
        caret = self._view.caret_column if row == self._view.caret_row else None
        drawn = self._view.seen.mentions(), self.editor.selected
        return self._view.row_text(row), caret, drawn, y or (self._prompt, self._top)

    @property
    def _ghost_shown(self) -> str:
        """As much of the ghost as the caret's row has room for."""
        words = seen(spelled(self._ghost, self._spell).text)
        return truncated(words, max(1, self._view.width - self._view.caret_column))

    @property
    def _shown_prompt(self) -> str:
        return truncated(self._prompt, max(1, self.size.width * 2 // 5))

    @property
    def _prompt_width(self) -> int:
        return cell_len(self._shown_prompt) + 1

    def place_at(self, x: int, y: int) -> int | None:
        """The place in the text that is seen at a cell, or None beside the text."""
        column = x - self._prompt_width
        return self._view.place_at(y + self._top, column) if column >= 0 else None

    def place_beside(self, by: int) -> int:
        """The place one row up (-1) or down (1); at the edge the start or end of the text."""
        place = self._view.beside(by)
        edge = 0 if by < 0 else len(self.editor.text)
        return edge if place is None else place

    # Events

    def on_mount(self) -> None:
        """Show the terminal's cursor, which screen readers and magnifiers follow."""
        self._show_cursor()
        self.app.app_resume_signal.subscribe(self, lambda app: self._show_cursor())

    def _show_cursor(self) -> None:
        if not self.app.is_headless and self.app._driver:
            self.app._driver.write("\x1b[?25h")

    def on_resize(self) -> None:
        """Lay the line out for the new width."""
        self._painted.clear()
        self.lay_out()

    def on_focus(self) -> None:
        """Draw the caret."""
        self.refresh()

    def on_blur(self) -> None:
        """Draw no caret while a dialog has the keys."""
        self.refresh()

    # Painting

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows. The terminal's cursor goes where the caret is: only now its place is known."""
        if self.has_focus:
            x, y, _width, _height = self.content_region
            column = self._prompt_width + self._view.caret_column
            self.app.cursor_position = Offset(x + column, y + self._view.caret_row - self._top)
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One row: the prompt or its space, the words, the caret."""
        style, row = self.rich_style, y + self._top
        if y == 0:
            prompt_style = self.get_component_rich_style("line-display--prompt")
            bar = BAR_SCROLLED if self._top else BAR
            segments = [Segment(self._shown_prompt + bar, prompt_style)]
        else:
            segments = [Segment(" " * self._prompt_width, style)]
        if row < len(self._view.rows):
            segments += self._row(row, style)
        return Strip(segments).adjust_cell_length(self.size.width, style)

    def _row(self, row: int, style: Style) -> list[Segment]:
        words, start = self._view.row_text(row), self._view.rows[row][0]
        mention = self.get_component_rich_style("line-display--mention")
        spans: list[Span] = [(a - start, b - start, mention) for a, b in self._view.seen.mentions()]
        if self.editor.selected:
            first, last = map(self._view.seen.seen_at, self.editor.selected)
            spans.append((max(first - start, 0), max(last - start, 0), SELECTED))
        if self.has_focus and row == self._view.caret_row:
            at, end = self._view.caret_span()
            if at == end:
                words = f"{words[:at]}{self._ghost_shown or ' '}"
                end = clusters.after(words, at)
                spans.append((at, len(words), self.get_component_rich_style("line-display--ghost")))
            spans.append((at, end, CARET))
        return cut(words, style, spans)
