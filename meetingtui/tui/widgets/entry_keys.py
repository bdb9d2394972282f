"""Which keys edit the entry line, and how."""

from __future__ import annotations

from collections.abc import Callable

from meetingtui.tui.widgets.line_editor import LineEditor

# Keys that edit the line, as everywhere: by the key.
EDITING: dict[str, Callable[[LineEditor], object]] = {
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

# Keys that edit the line and that settings may change: by the name of their stroke.
NAMED: dict[str, Callable[[LineEditor], object]] = {
    "break": LineEditor.break_line,
    "undo_typing": LineEditor.undo_typing,
    "redo_typing": LineEditor.redo_typing,
}
IN_OTHER_TERMINALS = {"shift+enter": "break", "alt+enter": "break", "ctrl+shift+z": "redo_typing"}
CHOOSING = {"next_offer": 1, "previous_offer": -1}
ON_AN_EMPTY_LINE = {"up", "down", "strike", "move_up", "move_down"}
NEVER_LEAVE = {"tab", "shift+tab"}
NOT_TYPED = ("alt+", "ctrl+", "super+", "hyper+", "meta+")
