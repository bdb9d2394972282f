"""The line being typed, as a pure model: what the keys that edit a line do."""

from __future__ import annotations

from meetingtui.domain import text as door
from meetingtui.tui.widgets import clusters
from meetingtui.tui.widgets.line_text import LineText


class LineEditor(LineText):
    """A line and what can be done to it. Splices are told as `LineText` says."""

    # Changes

    def insert(self, words: str) -> None:
        """Insert typed words at the cursor, or in the place of what is selected."""
        safe = door.typed(door.unfinished(words))
        if safe:
            self._splice(*(self.selected or (self.cursor, self.cursor)), safe)

    def break_line(self) -> None:
        """Insert a line break at the cursor, or in the place of what is selected."""
        self._splice(*(self.selected or (self.cursor, self.cursor)), "\n")

    def replace(self, start: int, end: int, words: str) -> None:
        """Put `words`, which may hold tokens, where `start` to `end` stood."""
        start, end = self._range(start, end)
        self._splice(start, end, door.unfinished(words))

    def accept(self, start: int, end: int, insert: str) -> None:
        """Put an accepted completion in place of what was typed; Backspace gives that back."""
        start, end = self._range(start, end)
        typed, insert = self.text[start:end], door.unfinished(insert)
        self._splice(start, end, insert)
        if self.text[start : start + len(insert)] == insert:
            self._accepted = (start, insert, typed)

    def backspace(self) -> None:
        """Remove what is selected or stands before the cursor; right after an acceptance give back
        what it replaced."""
        if self._drop_selected():
            return
        if self._accepted:
            at, inserted, typed = self._accepted
            self._splice(at, at + len(inserted), typed)
            return
        self._splice(clusters.before(self.text, self.cursor), self.cursor, "")

    def delete(self) -> None:
        """Remove what is selected, or stands behind the cursor."""
        if self._drop_selected():
            return
        self._splice(self.cursor, clusters.after(self.text, self.cursor), "")

    def kill_to_end(self) -> None:
        """Remove the rest of the line, or the line break the cursor stands at."""
        end = self._line_end()
        self._splice(self.cursor, max(end, clusters.after(self.text, self.cursor)), "")

    def kill_to_start(self) -> None:
        """Remove what stands before the cursor in its line, or the line break before it."""
        start = self._line_start()
        self._splice(min(start, clusters.before(self.text, self.cursor)), self.cursor, "")

    def kill_word(self) -> None:
        """Remove what is selected, or the word before the cursor."""
        if not self._drop_selected():
            self._splice(self._word_start(), self.cursor, "")

    def _drop_selected(self) -> bool:
        if self.selected is None:
            return False
        self._splice(*self.selected, "")
        return True

    # Movements

    def left(self) -> None:
        """Move back by what is seen as one, or to where what is selected begins."""
        before = clusters.before(self.text, self.cursor)
        self.move_to(self.selected[0] if self.selected else before)

    def right(self) -> None:
        """Move on by what is seen as one, or to where what is selected ends."""
        after = clusters.after(self.text, self.cursor)
        self.move_to(self.cursor if self.selected else after)

    def word_left(self) -> None:
        """Move back to the start of a word."""
        self.move_to(self._word_start())

    def word_right(self) -> None:
        """Move on to the end of a word."""
        at = self.cursor
        while at < len(self.text) and not self._in_word(at):
            at = clusters.after(self.text, at)
        while at < len(self.text) and self._in_word(at):
            at = clusters.after(self.text, at)
        self.move_to(at)

    def home(self) -> None:
        """Move to the start of the line that the cursor is in."""
        self.move_to(self._line_start())

    def end(self) -> None:
        """Move to the end of the line that the cursor is in."""
        self.move_to(self._line_end())

    def _line_start(self) -> int:
        return self.text.rfind("\n", 0, self.cursor) + 1

    def _line_end(self) -> int:
        end = self.text.find("\n", self.cursor)
        return len(self.text) if end < 0 else end

    def _in_word(self, at: int) -> bool:
        """Whether the cluster at `at` is part of a word; a token is a word."""
        character = self.text[at]
        return character.isalnum() or character in "_'’⟦"

    def _word_start(self) -> int:
        at = self.cursor
        while at > 0 and not self._in_word(clusters.before(self.text, at)):
            at = clusters.before(self.text, at)
        while at > 0 and self._in_word(clusters.before(self.text, at)):
            at = clusters.before(self.text, at)
        return at
