"""The entry line: where everything the clerk types goes, key by key and in order."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget

from meetingtui.tui.keys import KEYS, TABLE, by_stroke
from meetingtui.tui.widgets.line_editor import LineEditor
from meetingtui.tui.widgets.line_text import Report
from meetingtui.tui.widgets.line_view import LineView
from meetingtui.tui.widgets.offers import Offer, Offers
from meetingtui.tui.widgets.painting import CARET, Span, cut
from meetingtui.tui.widgets.spelled import Spell
from meetingtui.tui.widgets.wrapping import truncated

MOST_ROWS = 6
MOST_CHARACTERS = 20_000
BAR, BAR_SCROLLED = "▏", "↑"

_EDITING: dict[str, Callable[[LineEditor], object]] = {
    "left": LineEditor.left,
    "right": LineEditor.right,
    "home": LineEditor.home,
    "end": LineEditor.end,
    "ctrl+a": LineEditor.home,
    "ctrl+e": LineEditor.end,
    "ctrl+left": LineEditor.word_left,
    "ctrl+right": LineEditor.word_right,
    "alt+b": LineEditor.word_left,
    "alt+f": LineEditor.word_right,
    "backspace": LineEditor.backspace,
    "delete": LineEditor.delete,
    "ctrl+w": LineEditor.kill_word,
    "ctrl+backspace": LineEditor.kill_word,
    "ctrl+u": LineEditor.kill_to_start,
    "ctrl+k": LineEditor.kill_to_end,
}
_NAMED: dict[str, Callable[[LineEditor], object]] = {
    "break": LineEditor.break_line,
    "undo_typing": LineEditor.undo_typing,
    "redo_typing": LineEditor.redo_typing,
}
_IN_OTHER_TERMINALS = {"shift+enter": "break", "alt+enter": "break", "ctrl+shift+z": "redo_typing"}
_CHOOSING = {"next_offer": 1, "previous_offer": -1}
_ON_AN_EMPTY_LINE = {"up", "down", "strike", "move_up", "move_down"}
_NEVER_LEAVE = {"tab", "shift+tab"}
_NOT_TYPED = ("alt+", "ctrl+", "super+", "hyper+", "meta+")


class EntryLine(Widget, can_focus=True):
    """A small editor of one to six rows that takes every key itself, in the order they come.

    All its callables are called inside the key's own event. `on_splice` hears every change;
    `enter()` is Enter; `stroke(key)` gets every key that does not edit the line and says whether
    it took it; `set_aside()` is called when a key is typed after a refusal; `complete(text,
    cursor)` gives what may be accepted; `say(sentence)` tells the clerk something; `spell(kind,
    id)` gives the words of a token; `strokes` names the keys (from the key table when left out).

    Set `refused` after a refusal. While `diversion` is set, it gets every key first (its name, and
    the character or None) and says whether it took it.
    """

    DEFAULT_CSS = """
    EntryLine { height: 1; background: $background; color: $foreground; }
    EntryLine > .entry-line--prompt { color: $accent; text-style: bold; }
    EntryLine > .entry-line--mention { text-style: underline; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {"entry-line--prompt", "entry-line--mention"}

    def __init__(
        self,
        *,
        on_splice: Report,
        enter: Callable[[], None],
        stroke: Callable[[str], bool],
        set_aside: Callable[[], None] = lambda: None,
        complete: Callable[[str, int], Sequence[Offer]] = lambda text, cursor: (),
        say: Callable[[str], None] = lambda sentence: None,
        spell: Spell = lambda kind, number: "",
        offers: Offers | None = None,
        strokes: Mapping[str, str] | None = None,
        id: str | None = None,  # noqa: A002
    ) -> None:
        super().__init__(id=id)
        self.editor = LineEditor(on_splice)
        self.refused = False
        self.diversion: Callable[[str, str | None], bool] | None = None
        self._enter = enter
        self._stroke = stroke
        self._set_aside = set_aside
        self._complete = complete
        self._say = say
        self._spell = spell
        self._strip_of_offers = offers
        self._strokes = by_stroke(KEYS, TABLE) if strokes is None else strokes
        self._offers: Sequence[Offer] = ()
        self._chosen = 0
        self._prompt = ""
        self._top = 0
        self._painted: list[tuple[object, ...]] = []
        self._view = LineView.of("", 0, spell, 80)

    # What the screen shows and asks

    @property
    def text(self) -> str:
        """The line in stored form."""
        return self.editor.text

    @property
    def prompt(self) -> str:
        """What stands before the line: where it will go."""
        return self._prompt

    @prompt.setter
    def prompt(self, prompt: str) -> None:
        if prompt != self._prompt:
            self._prompt = prompt
            self._lay_out()

    def load(self, text: str, cursor: int | None = None) -> None:
        """Show a line that is kept elsewhere."""
        self.editor.load(text, cursor)
        self.refused = False
        self._changed()

    def offer_again(self) -> None:
        """Look for completions again, because the record has changed."""
        self._changed()

    # Keys

    def on_key(self, event: events.Key) -> None:
        """Every key, whole, before the next one is looked at."""
        typed = event.is_printable and not event.key.startswith(_NOT_TYPED)
        character = event.character if typed else None
        took = bool(self.diversion and self.diversion(event.key, character))
        if took or self._pressed(event.key, character):
            event.stop()
            event.prevent_default()

    def _pressed(self, key: str, character: str | None) -> bool:
        if character is not None:
            self._afresh()
            if len(self.editor.text) < MOST_CHARACTERS:
                self.editor.insert(character)
            return self._edited()
        name = self._strokes.get(key) or _IN_OTHER_TERMINALS.get(key, "")
        if name == "record":
            self._enter()
            return True
        if name == "complete" or (key == "right" and self._offers and self.editor.at_end):
            return self._accept()
        if name in _CHOOSING and self._offers:
            return self._choose(_CHOOSING[name])
        if name in _ON_AN_EMPTY_LINE:
            return self._moved(key) if self.editor.text else self._stroke(key)
        return self._moved(key, name)

    def _moved(self, key: str, name: str = "") -> bool:
        """A key that edits the line, or that the screen may want."""
        if name in _NAMED:
            _NAMED[name](self.editor)
        elif not name and key in _EDITING:
            _EDITING[key](self.editor)
        elif not name and key in ("up", "down"):
            place = self._view.beside(-1 if key == "up" else 1)
            edge = 0 if key == "up" else len(self.editor.text)
            self.editor.move_to(edge if place is None else place)
        else:
            return self._stroke(key) or key in _NEVER_LEAVE
        return self._edited()

    def _accept(self) -> bool:
        if self._offers:
            offer = self._offers[self._chosen]
            self.editor.accept(offer.start, offer.end, offer.insert)
        return self._edited()

    def _edited(self) -> bool:
        self.refused = False
        self._changed()
        return True

    def _afresh(self) -> None:
        if self.refused:
            self.refused = False
            self._set_aside()
            self.editor.clear()

    def _choose(self, by: int) -> bool:
        self._chosen = (self._chosen + by) % len(self._offers)
        if self._strip_of_offers:
            self._strip_of_offers.offer(self._offers, self._chosen)
        return True

    def on_paste(self, event: events.Paste) -> None:
        """A paste is one draft, however many lines it has."""
        event.stop()
        event.prevent_default()
        if self.diversion:
            self.app.bell()
            return
        self._afresh()
        room = MOST_CHARACTERS - len(self.editor.text)
        self.editor.insert(event.text[: max(0, room)])
        if len(event.text) > room:
            self._say(
                f"A line holds {MOST_CHARACTERS:,} characters: of the {len(event.text):,} pasted, "
                f"the first {max(0, room):,} are here. Paste the rest as another line."
            )
        self._changed()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """Put the cursor where the mouse points."""
        row, column = event.y + self._top, event.x - self._prompt_width
        if column >= 0 and self.editor.text:
            self.editor.move_to(self._view.place_at(row, column))
            self.refused = False
            self._changed()

    # What is seen

    def on_mount(self) -> None:
        """Show the terminal's own cursor, which screen readers and magnifiers follow."""
        self._show_cursor()
        self.app.app_resume_signal.subscribe(self, lambda app: self._show_cursor())

    def _show_cursor(self) -> None:
        if not self.app.is_headless and self.app._driver:
            self.app._driver.write("\x1b[?25h")

    def on_resize(self) -> None:
        """Lay the line out for the new width."""
        self._painted.clear()
        self._lay_out()

    def on_focus(self) -> None:
        """Show the caret."""
        self.refresh()

    def on_blur(self) -> None:
        """Hide the caret while a dialog has the keys."""
        self.refresh()

    def _changed(self) -> None:
        self._offers = self._complete(self.editor.text, self.editor.cursor)
        self._chosen = 0
        if self._strip_of_offers:
            self._strip_of_offers.offer(self._offers)
        self._lay_out()

    @property
    def _prompt_width(self) -> int:
        return cell_len(self._shown_prompt) + 1

    @property
    def _shown_prompt(self) -> str:
        return truncated(self._prompt, max(1, self.size.width * 2 // 5))

    def _lay_out(self) -> None:
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
        row = y + self._top
        caret = self._view.caret_column if row == self._view.caret_row else None
        words = self._view.row_text(row)
        mentions = self._view.seen.mentions()
        return words, caret, mentions, y or (self._prompt, self._top)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The rows; the terminal's cursor goes where the caret is."""
        if self.has_focus:
            x, y, _width, _height = self.content_region
            column = self._prompt_width + self._view.caret_column
            self.app.cursor_position = Offset(x + column, y + self._view.caret_row - self._top)
        return super().render_lines(crop)

    def render_line(self, y: int) -> Strip:
        """One row: the prompt or its space, the words, the caret."""
        style, row = self.rich_style, y + self._top
        if y == 0:
            prompt_style = self.get_component_rich_style("entry-line--prompt")
            bar = BAR_SCROLLED if self._top else BAR
            segments = [Segment(self._shown_prompt + bar, prompt_style)]
        else:
            segments = [Segment(" " * self._prompt_width, style)]
        if row < len(self._view.rows):
            segments += self._row(row)
        return Strip(segments).adjust_cell_length(self.size.width, style)

    def _row(self, row: int) -> list[Segment]:
        """The words of a row, cut where the style changes."""
        style, words, start = self.rich_style, self._view.row_text(row), self._view.rows[row][0]
        marked = self.get_component_rich_style("entry-line--mention")
        spans: list[Span] = [
            (max(0, a - start), min(len(words), b - start), marked)
            for a, b in self._view.seen.mentions()
            if a - start < len(words) and b > start
        ]
        if self.has_focus and row == self._view.caret_row:
            at, end = self._view.caret_span()
            if at == end:
                words, end = words[:at] + " ", at + 1
            spans.append((at, end, CARET))
        return cut(words, style, spans)
