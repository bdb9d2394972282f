"""The text of the line being typed, its cursor, and every change as a splice that can be undone."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from meetingtui.domain import text as door
from meetingtui.tui.widgets import clusters

Report = Callable[[int, int, str, int], None]

KEPT_EDITS = 1000


@dataclass(slots=True)
class _Edit:
    """One thing that undo takes back: `removed` gave way to `inserted` at `at`."""

    at: int
    removed: str
    inserted: str
    cursor_before: int
    cursor_after: int


class LineText:
    """A line of text with a cursor (counted in characters of the stored form).

    The text may hold tokens such as `⟦person:12⟧`, which move and go as one, and is always in
    normal form (NFC). Every change is told to `on_splice(at, removed, inserted, cursor)`: that
    many characters removed at `at`, others inserted, and the cursor afterwards; a movement of the
    cursor is a splice of nothing. The splices of a line, carried out one after the other, give its
    text and its cursor. `selected` is what the next words take the place of, until anything else
    is done.
    """

    def __init__(self, on_splice: Report = lambda at, removed, inserted, cursor: None) -> None:
        self.text = ""
        self.cursor = 0
        self._on_splice = on_splice
        self._done: list[_Edit] = []
        self._undone: list[_Edit] = []
        self._accepted: tuple[int, str, str] | None = None
        self.selected: tuple[int, int] | None = None

    @property
    def at_end(self) -> bool:
        """Whether the cursor stands behind the last character."""
        return self.cursor == len(self.text)

    def load(self, text: str, cursor: int | None = None) -> None:
        """Show `text` as it is kept elsewhere. Nothing is told unless it had to be mended."""
        self.text = door.unfinished(text)
        place = len(self.text) if cursor is None else cursor
        self.cursor = clusters.floor(self.text, max(0, min(place, len(self.text))))
        self._done.clear()
        self._undone.clear()
        self._accepted = self.selected = None
        if self.text != text:
            self._on_splice(0, len(text), self.text, self.cursor)

    def clear(self) -> None:
        """Start afresh, telling nobody: whoever took the line knows."""
        self.load("", 0)

    def move_to(self, at: int) -> None:
        """Put the cursor at `at`, or at the boundary before it."""
        at = clusters.floor(self.text, max(0, min(at, len(self.text))))
        self._accepted = self.selected = None
        if at != self.cursor:
            self.cursor = at
            self._on_splice(at, 0, "", at)

    def select(self, start: int, end: int) -> None:
        """Select what stands there, with the cursor behind it."""
        start, self.cursor = self._range(start, end)
        self._accepted, self.selected = None, (start, self.cursor)
        self._on_splice(self.cursor, 0, "", self.cursor)

    def undo_typing(self) -> bool:
        """Take back the last change. Says whether there was one."""
        if not self._done:
            return False
        edit = self._done.pop()
        self._undone.append(edit)
        self._put(edit.at, len(edit.inserted), edit.removed, edit.cursor_before)
        return True

    def redo_typing(self) -> bool:
        """Bring back what undo took. Says whether there was anything."""
        if not self._undone:
            return False
        edit = self._undone.pop()
        self._done.append(edit)
        self._put(edit.at, len(edit.removed), edit.inserted, edit.cursor_after)
        return True

    # The one way to change the text

    def _range(self, start: int, end: int) -> tuple[int, int]:
        length = len(self.text)
        start, end = sorted((max(0, min(start, length)), max(0, min(end, length))))
        start = clusters.floor(self.text, start)
        floor = clusters.floor(self.text, end)
        return start, end if floor == end else clusters.after(self.text, floor)

    def _splice(self, start: int, end: int, words: str) -> None:
        """Replace `start` to `end` by `words`, keeping the whole text in normal form (NFC)."""
        if start == end and not words:
            self._accepted = self.selected = None
            return
        cursor = start + len(words)
        if not words.isascii() or not self.text[end : end + 1].isascii():
            start, end, words, cursor = self._composed(start, end, words)
        before, removed = self.cursor, self.text[start:end]
        self._put(start, end - start, words, cursor)
        self._remember(_Edit(start, removed, words, before, self.cursor))

    def _composed(self, start: int, end: int, words: str) -> tuple[int, int, str, int]:
        """The splice widened to the neighbours that its words compose with."""
        left = clusters.before(self.text, start)
        right = clusters.after(self.text, end)
        normal = unicodedata.normalize("NFC", self.text[left:start] + words)
        joined = unicodedata.normalize("NFC", normal + self.text[end:right])
        if joined == self.text[left:start] + words + self.text[end:right]:
            return start, end, words, start + len(words)
        return left, right, joined, left + min(len(normal), len(joined))

    def _put(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        self.text = self.text[:at] + inserted + self.text[at + removed :]
        self.cursor = self._boundary_from(cursor)
        self._accepted = self.selected = None
        self._on_splice(at, removed, inserted, self.cursor)

    def _boundary_from(self, at: int) -> int:
        """`at`, or the boundary behind the cluster that `at` fell into."""
        floor = clusters.floor(self.text, at)
        return at if floor == at else clusters.after(self.text, floor)

    def _remember(self, edit: _Edit) -> None:
        self._undone.clear()
        last = self._done[-1] if self._done else None
        if last and _goes_on(last, edit):
            if edit.inserted:
                last.inserted += edit.inserted
            else:
                last.at, last.removed = edit.at, edit.removed + last.removed
            last.cursor_after = edit.cursor_after
            return
        self._done.append(edit)
        del self._done[:-KEPT_EDITS]


def _goes_on(last: _Edit, edit: _Edit) -> bool:
    """Whether `edit` is undone together with `last`: the typing, or the rubbing out, of a word."""
    if edit.inserted and not edit.removed:
        new_word = last.inserted[-1:].isspace() and not edit.inserted.isspace()
        short = len(edit.inserted) <= 2 and not last.removed
        return short and not new_word and edit.at == last.at + len(last.inserted)
    if edit.removed and not edit.inserted:
        short = len(edit.removed) <= 2 and not last.inserted
        return short and not edit.removed.isspace() and edit.at + len(edit.removed) == last.at
    return False
