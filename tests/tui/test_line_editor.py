"""The line being typed: what the keys that edit it do."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.text import tokens
from meetingtui.tui.widgets import clusters
from meetingtui.tui.widgets.line_editor import LineEditor

WORDS = st.text(
    st.sampled_from("ab c.,'é\u0301\u0316\u200d👩🏽🇬🇧⟦⟧:person12\n\t\x1b\u202e한ᄒ\u1161"),
    max_size=6,
)
KEYS: list[Callable[[LineEditor], object]] = [
    LineEditor.backspace,
    LineEditor.delete,
    LineEditor.left,
    LineEditor.right,
    LineEditor.word_left,
    LineEditor.word_right,
    LineEditor.home,
    LineEditor.end,
    LineEditor.kill_to_end,
    LineEditor.kill_to_start,
    LineEditor.kill_word,
    LineEditor.break_line,
    LineEditor.undo_typing,
    LineEditor.redo_typing,
]
Deed = Callable[[LineEditor], object]


def _inserting(words: str) -> Deed:
    return lambda editor: editor.insert(words)


def _accepting(back: int) -> Deed:
    return lambda editor: editor.accept(editor.cursor - back, editor.cursor, "⟦person:7⟧")


def _replacing(start: int, end: int, words: str) -> Deed:
    return lambda editor: editor.replace(start, end, words.replace("⟦", ""))


def _selecting(start: int, end: int) -> Deed:
    return lambda editor: editor.select(start, end)


DEEDS = st.lists(
    st.one_of(
        WORDS.map(_inserting),
        st.sampled_from(KEYS),
        st.integers(0, 3).map(_accepting),
        st.builds(_replacing, st.integers(0, 20), st.integers(0, 20), WORDS),
        st.builds(_selecting, st.integers(0, 20), st.integers(0, 20)),
    ),
    max_size=25,
)


class Replay:
    """A plain string to which the splices are done again."""

    def __init__(self) -> None:
        self.text = ""
        self.cursor = 0
        self.heard = 0

    def splice(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        assert 0 <= at <= len(self.text)
        assert at + removed <= len(self.text)
        self.text = self.text[:at] + inserted + self.text[at + removed :]
        self.cursor = cursor
        self.heard += 1


def _typed(words: str) -> LineEditor:
    editor = LineEditor()
    for character in words:
        editor.insert(character)
    return editor


def _said(editor: LineEditor) -> str:
    return f"{editor.text[: editor.cursor]}|{editor.text[editor.cursor :]}"


@given(DEEDS)
def test_splices_done_again_give_the_same_line(deeds: list[Deed]) -> None:
    replay = Replay()
    editor = LineEditor(replay.splice)
    for deed in deeds:
        deed(editor)
        assert (replay.text, replay.cursor) == (editor.text, editor.cursor)


@given(DEEDS)
def test_the_line_is_always_safe_normal_and_whole(deeds: list[Deed]) -> None:
    editor = LineEditor()
    for deed in deeds:
        deed(editor)
        assert unicodedata.is_normalized("NFC", editor.text)
        assert not set(editor.text) & set("\t\x1b\u202e")
        assert clusters.floor(editor.text, editor.cursor) == editor.cursor
        assert {person for kind, person in tokens(editor.text)} <= {7}


@given(DEEDS)
def test_undoing_everything_and_doing_it_again_comes_back(deeds: list[Deed]) -> None:
    editor = LineEditor()
    for deed in deeds:
        deed(editor)
    while editor.redo_typing():
        pass
    before = editor.text
    while editor.undo_typing():
        pass
    assert editor.text == ""
    while editor.redo_typing():
        pass
    assert editor.text == before


@given(st.lists(st.one_of(st.sampled_from("abc "), st.sampled_from(["⌫", "⌦", "←", "→"]))))
def test_plain_keys_do_what_they_do_to_a_string(keys: list[str]) -> None:
    editor, text, cursor = LineEditor(), "", 0
    for key in keys:
        if key == "⌫":
            editor.backspace()
            text, cursor = text[: max(0, cursor - 1)] + text[cursor:], max(0, cursor - 1)
        elif key == "⌦":
            editor.delete()
            text = text[:cursor] + text[cursor + 1 :]
        elif key == "←":
            editor.left()
            cursor = max(0, cursor - 1)
        elif key == "→":
            editor.right()
            cursor = min(len(text), cursor + 1)
        else:
            editor.insert(key)
            text, cursor = text[:cursor] + key + text[cursor:], cursor + 1
        assert (editor.text, editor.cursor) == (text, cursor)


def test_a_typed_bracket_is_never_a_token() -> None:
    editor = _typed("⟦person:1⟧")
    assert editor.text == "⟦⟧person:1⟧"
    assert tokens(editor.text) == []
    editor.home()
    editor.delete()
    assert _said(editor) == "|person:1⟧"


def test_a_token_moves_and_goes_as_one() -> None:
    editor = LineEditor()
    editor.load("by ⟦person:12⟧ now")
    editor.move_to(3)
    editor.right()
    assert editor.cursor == 14
    editor.left()
    assert editor.cursor == 3
    editor.move_to(8)
    assert editor.cursor == 3
    editor.delete()
    assert _said(editor) == "by | now"


def test_a_combining_mark_joins_the_letter_typed_before_it() -> None:
    heard: list[tuple[int, int, str, int]] = []
    editor = LineEditor(lambda *splice: heard.append(splice))
    editor.insert("e")
    editor.insert("\u0301")
    assert editor.text == "é"
    assert heard == [(0, 0, "e", 1), (0, 1, "é", 1)]


def test_backspace_takes_an_emoji_sequence_whole() -> None:
    editor = _typed("to ")
    editor.insert("👨\u200d👩\u200d👧")
    editor.backspace()
    assert _said(editor) == "to |"


def test_backspace_right_after_acceptance_gives_back_what_was_typed() -> None:
    editor = _typed("told @cb")
    editor.accept(5, 8, "⟦person:12⟧")
    assert _said(editor) == "told ⟦person:12⟧|"
    editor.backspace()
    assert _said(editor) == "told @cb|"
    editor.backspace()
    assert _said(editor) == "told @c|"


@pytest.mark.parametrize("key", [LineEditor.left, LineEditor.home, LineEditor.end])
def test_after_a_movement_backspace_only_removes(key: Deed) -> None:
    editor = _typed("@cb")
    editor.accept(0, 3, "⟦person:12⟧")
    key(editor)
    editor.end()
    editor.backspace()
    assert editor.text == ""


def test_typing_after_acceptance_keeps_it() -> None:
    editor = _typed("@cb")
    editor.accept(0, 3, "⟦person:12⟧")
    editor.insert("s")
    editor.backspace()
    assert _said(editor) == "⟦person:12⟧|"


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (LineEditor.home, "one\n|two three\nfour"),
        (LineEditor.end, "one\ntwo three|\nfour"),
        (LineEditor.word_left, "one\n|two three\nfour"),
        (LineEditor.word_right, "one\ntwo three|\nfour"),
        (LineEditor.kill_to_end, "one\ntwo|\nfour"),
        (LineEditor.kill_to_start, "one\n| three\nfour"),
        (LineEditor.kill_word, "one\n| three\nfour"),
        (LineEditor.break_line, "one\ntwo\n| three\nfour"),
    ],
)
def test_editing_keys(key: Deed, expected: str) -> None:
    editor = LineEditor()
    editor.load("one\ntwo three\nfour", 7)
    key(editor)
    assert _said(editor) == expected


def test_killing_at_the_edge_of_a_line_joins_it_to_its_neighbour() -> None:
    editor = LineEditor()
    editor.load("one\ntwo", 3)
    editor.kill_to_end()
    assert _said(editor) == "one|two"
    editor.load("one\ntwo", 4)
    editor.kill_to_start()
    assert _said(editor) == "one|two"


def test_a_token_counts_as_a_word() -> None:
    editor = LineEditor()
    editor.load("told ⟦person:12⟧, who")
    editor.word_left()
    editor.word_left()
    assert editor.cursor == 5
    editor.kill_word()
    assert _said(editor) == "|⟦person:12⟧, who"


def test_undo_takes_back_a_word_at_a_time() -> None:
    editor = _typed("The board noted")
    editor.undo_typing()
    assert _said(editor) == "The board |"
    editor.undo_typing()
    assert _said(editor) == "The |"
    editor.redo_typing()
    assert _said(editor) == "The board |"
    editor.insert("x")
    assert not editor.redo_typing()


def test_undo_brings_back_what_was_killed_with_the_cursor_where_it_was() -> None:
    editor = LineEditor()
    editor.load("one two three", 7)
    editor.kill_to_start()
    editor.undo_typing()
    assert _said(editor) == "one two| three"


def test_control_characters_are_dropped_and_breaks_kept() -> None:
    editor = LineEditor()
    editor.insert("a\x1b[31m\tb\r\nc\u202ed\x00")
    assert editor.text == "a[31m b\ncd"


def test_loading_tells_nobody_unless_the_text_had_to_be_mended() -> None:
    replay = Replay()
    editor = LineEditor(replay.splice)
    editor.load("kept", 2)
    assert (_said(editor), replay.heard) == ("ke|pt", 0)
    editor.clear()
    assert (editor.text, replay.heard) == ("", 0)
    replay.text = "a\x1bb"
    editor.load("a\x1bb")
    assert (editor.text, replay.text) == ("ab", "ab")


def test_a_movement_is_told_once_and_only_when_there_is_one() -> None:
    heard: list[tuple[int, int, str, int]] = []
    editor = LineEditor(lambda *splice: heard.append(splice))
    editor.load("ab", 1)
    editor.left()
    editor.left()
    editor.home()
    assert heard == [(0, 0, "", 0)]


def test_replace_never_cuts_a_token() -> None:
    editor = LineEditor()
    editor.load("to ⟦person:12⟧ now")
    editor.replace(5, 6, "her")
    assert editor.text == "to her now"


def _slot_selected() -> LineEditor:
    editor = LineEditor()
    editor.load("Moved by ⟨name⟩ at ⟨time⟩.")
    editor.select(9, 15)
    return editor


@pytest.mark.parametrize(
    ("deed", "expected"),
    [
        (_inserting("A"), "Moved by A| at ⟨time⟩."),
        (LineEditor.break_line, "Moved by \n| at ⟨time⟩."),
        (LineEditor.backspace, "Moved by | at ⟨time⟩."),
        (LineEditor.delete, "Moved by | at ⟨time⟩."),
        (LineEditor.kill_word, "Moved by | at ⟨time⟩."),
        (LineEditor.left, "Moved by |⟨name⟩ at ⟨time⟩."),
        (LineEditor.right, "Moved by ⟨name⟩| at ⟨time⟩."),
        (LineEditor.undo_typing, "Moved by ⟨name⟩| at ⟨time⟩."),
    ],
)
def test_what_is_selected_gives_way(deed: Deed, expected: str) -> None:
    editor = _slot_selected()
    deed(editor)
    assert _said(editor) == expected


@pytest.mark.parametrize(
    "deed", [LineEditor.left, LineEditor.right, LineEditor.home, _inserting("A")]
)
def test_nothing_is_selected_any_more_after_anything_else(deed: Deed) -> None:
    editor = _slot_selected()
    deed(editor)
    assert editor.selected is None
    editor.end()
    editor.insert("!")
    assert editor.text.endswith("at ⟨time⟩.!")


def test_undoing_brings_the_slot_back() -> None:
    editor = _slot_selected()
    for letter in "Ann":
        editor.insert(letter)
    assert _said(editor) == "Moved by Ann| at ⟨time⟩."
    while editor.undo_typing():
        pass
    assert editor.text == "Moved by ⟨name⟩ at ⟨time⟩."
