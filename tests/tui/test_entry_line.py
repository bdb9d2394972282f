"""The entry line in a running app: keys in order, refusals, pastes, completions, the caret."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest
from textual import events
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.widgets import Input

from meetingtui.entry import slots
from meetingtui.tui.widgets.entry_line import MOST_CHARACTERS, EntryLine
from meetingtui.tui.widgets.line_display import MOST_ROWS
from meetingtui.tui.widgets.offers import Offers
from tests.tui.harness import Harness, painted, play, rows, says


@dataclass(frozen=True)
class Found:
    """A completion."""

    start: int
    end: int
    insert: str
    label: str


class Table:
    """What stands around the line: it records lines, refuses some, and hears everything."""

    def __init__(
        self,
        strokes: dict[str, str] | None = None,
        goes_on: Callable[[str], str] = lambda text: "",
    ) -> None:
        self.recorded: list[str] = []
        self.strokes: list[str] = []
        self.held: list[str] = []
        self.said: list[str] = []
        self.journal = ""
        self.takes_strokes = True
        self.offers = Offers(id="offers")
        self.line = EntryLine(
            on_splice=self.splice,
            enter=self.enter,
            stroke=self.stroke,
            set_aside=self.set_aside,
            complete=self.complete,
            goes_on=goes_on,
            say=self.said.append,
            spell=lambda kind, number: {1: "Ann Barker", 2: "Carl Dean"}.get(number, ""),
            offers=self.offers,
            strokes=strokes,
        )
        self.app = Harness([self.line, self.offers])

    def splice(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        self.journal = self.journal[:at] + inserted + self.journal[at + removed :]

    def enter(self) -> None:
        if self.line.text.startswith("/x"):
            self.line.refused = True
            return
        self.recorded.append(self.line.text)
        self.journal = ""
        self.line.load("")

    def stroke(self, key: str) -> bool:
        self.strokes.append(key)
        return self.takes_strokes

    def set_aside(self) -> None:
        self.held.append(self.line.text)
        self.journal = ""

    def complete(self, text: str, cursor: int) -> Sequence[Found]:
        at = text.rfind("@", 0, cursor)
        if at < 0 or not text[at + 1 : cursor].isalpha():
            return ()
        return (
            Found(at, cursor, "⟦person:1⟧", "ab  Ann Barker"),
            Found(at, cursor, "⟦person:2⟧", "cd  Carl Dean"),
        )

    async def burst(self, pilot: Pilot[None], *keys: str) -> None:
        """Send keys without waiting between them; one character is itself."""
        for key in keys:
            self.app.post_message(events.Key(key, key if len(key) == 1 else None))
        for _ in range(3):
            await pilot.pause()


def _typed(words: str) -> list[str]:
    return ["enter" if character == "¶" else character for character in words]


def test_a_burst_with_enter_inside_is_recorded_as_if_typed_slowly() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("Ada¶Bob¶Cay¶Dee¶rest"))
        assert table.recorded == ["Ada", "Bob", "Cay", "Dee"]
        assert table.line.text == table.journal == "rest"

    play(table.app, script)


def test_strokes_and_words_of_a_burst_keep_their_order() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, "a", "f5", "b", "left", "c", "f3", "enter")
        assert table.strokes == ["f5", "f3"]
        assert table.recorded == ["acb"]
        assert table.app.passed == []

    play(table.app, script)


@pytest.mark.parametrize("key", ["tab", "shift+tab"])
def test_the_focus_never_leaves(key: str) -> None:
    table = Table()
    table.takes_strokes = False
    table.app._shown.append(Input())

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, "a", key, "b")
        assert pilot.app.focused is table.line
        assert table.line.text == "ab"

    play(table.app, script)


def test_after_a_refusal_the_next_character_starts_afresh() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("/x 1¶new words"))
        assert table.held == ["/x 1"]
        assert table.line.text == table.journal == "new words"
        assert not table.line.refused

    play(table.app, script)


@pytest.mark.parametrize(
    ("key", "expected"),
    [("backspace", "/x y"), ("left", "/x y1"), ("home", "y/x 1"), ("tab", "/x 1y")],
)
def test_after_a_refusal_editing_keys_edit_the_line(key: str, expected: str) -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("/x 1¶"), key, "y")
        assert table.held == []
        assert table.line.text == expected

    play(table.app, script)


def test_on_an_empty_line_arrows_pick_and_in_a_line_they_move() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, "up", "down", "delete", "shift+up", "shift+down")
        assert table.strokes == ["up", "down", "delete", "shift+up", "shift+down"]
        table.strokes.clear()
        await table.burst(pilot, "a", "b", "ctrl+j", "c", "up", "x", "shift+up", "home", "delete")
        assert table.strokes == []
        assert table.line.text == "xb\nc"

    play(table.app, script)


def test_keys_that_the_screen_does_not_want_go_on_to_the_app() -> None:
    table = Table()
    table.takes_strokes = False

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, "f11", "a", "backspace", "alt+x")
        assert table.app.passed == ["f11", "alt+x"]
        assert table.line.text == ""

    play(table.app, script)


def test_the_clerks_own_keys_are_used() -> None:
    table = Table({"f2": "record", "ctrl+o": "break", "ctrl+k": "help"})

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, "a", "ctrl+o", "b", "home", "ctrl+k", "f2", "enter")
        assert table.recorded == ["a\nb"]
        assert table.strokes == ["ctrl+k", "enter"]

    play(table.app, script)


def test_tab_accepts_the_chosen_offer_and_backspace_gives_back() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("to @a"))
        assert "▸ ab  Ann Barker   cd  Carl Dean" in says(table.offers)
        assert "1/2" in says(table.offers)
        await table.burst(pilot, "tab")
        assert table.line.text == table.journal == "to ⟦person:1⟧"
        assert "to Ann Barker" in says(table.line)
        await table.burst(pilot, "backspace")
        assert table.line.text == table.journal == "to @a"
        await table.burst(pilot, "ctrl+n", "right", "!")
        assert table.line.text == table.journal == "to ⟦person:2⟧!"

    play(table.app, script)


def test_enter_never_accepts_and_right_inside_the_line_only_moves() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("@ab"), "left", "right", "enter")
        assert table.recorded == ["@ab"]

    play(table.app, script)


def test_a_sentence_stands_where_nothing_is_offered() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        table.offers.say("p9 under item 5")
        await pilot.pause()
        assert says(table.offers) == " p9 under item 5"
        await table.burst(pilot, *_typed("@a"))
        table.offers.say("saved")
        assert "Ann Barker" in says(table.offers)
        await table.burst(pilot, "backspace")
        assert says(table.offers) == " saved"

    play(table.app, script)


def test_a_paste_of_several_lines_stays_one_draft() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, "a", "b", "left")
        table.app.post_message(events.Paste("one\r\ntwo\x1b[31m\n⟦person:1⟧"))
        await pilot.pause()
        await pilot.pause()
        assert table.recorded == []
        assert table.line.text == table.journal == "aone\ntwo[31m\n⟦⟧person:1⟧b"
        assert [row.strip() for row in rows(table.line)] == ["▏aone", "two[31m", "⟦person:1⟧b"]

    play(table.app, script)


def test_a_paste_that_is_too_long_is_cut_and_said() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        table.app.post_message(events.Paste("word " * 10_000))
        await pilot.pause()
        await pilot.pause()
        assert len(table.line.text) == MOST_CHARACTERS
        assert len(table.said) == 1
        assert "50,000" in table.said[0]
        assert "20,000" in table.said[0]
        await table.burst(pilot, "x")
        assert len(table.line.text) == MOST_CHARACTERS
        assert table.app.rung == 1
        assert table.line.size.height == MOST_ROWS

    play(table.app, script)


def test_a_paste_after_a_refusal_starts_afresh() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("/x¶"))
        table.app.post_message(events.Paste("pasted"))
        await pilot.pause()
        await pilot.pause()
        assert table.held == ["/x"]
        assert table.line.text == "pasted"

    play(table.app, script)


def test_a_diversion_gets_every_key_first_and_no_paste_leaks() -> None:
    table = Table()
    heard: list[tuple[str, str | None]] = []

    def divert(key: str, character: str | None) -> bool:
        heard.append((key, character))
        if key == "enter":
            table.line.diversion = None
        return key != "ctrl+g"

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        table.line.diversion = divert
        await pilot.pause()
        table.app.post_message(events.Paste("leak"))
        await table.burst(pilot, "p", "space", "backspace", "ctrl+g", "enter", "z")
        assert heard == [
            ("p", "p"),
            ("space", None),
            ("backspace", None),
            ("ctrl+g", None),
            ("enter", None),
        ]
        assert table.strokes == ["ctrl+g"]
        assert table.line.text == "z"
        assert table.app.rung == 1

    play(table.app, script)


def test_the_terminals_cursor_stands_at_the_caret() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.prompt = "item 5 · point 9 ▏"
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("ab会"))
        prompt = len("item 5 · point 9 ▏")
        assert says(table.line) == "item 5 · point 9 ▏ab会"
        assert pilot.app.cursor_position == Offset(prompt + 4, 0)
        await table.burst(pilot, "left")
        assert pilot.app.cursor_position == Offset(prompt + 2, 0)
        await table.burst(pilot, "end", "ctrl+j")
        assert pilot.app.cursor_position == Offset(prompt, 1)

    play(table.app, script)


@pytest.mark.parametrize("no_color", [False, True])
def test_the_caret_is_drawn_reversed(no_color: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if no_color:
        monkeypatch.setenv("NO_COLOR", "1")
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, "a", "b", "left")
        reversed_ = [s.text for s in painted(table.line)[0] if s.style and s.style.reverse]
        assert reversed_ == ["b"]
        await table.burst(pilot, "right")
        reversed_ = [s.text for s in painted(table.line)[0] if s.style and s.style.reverse]
        assert reversed_ == [" "]

    play(table.app, script)


def test_rows_grow_to_six_and_the_caret_stays_in_view() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.prompt = "item 5"
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("one two three " * 40))
        assert table.line.size.height == MOST_ROWS
        shown = rows(table.line)
        assert shown[0].startswith("item 5 ↑")
        assert shown[-1].rstrip().endswith("three")
        assert pilot.app.cursor_position.y == table.line.region.bottom - 1
        await table.burst(pilot, *["up"] * 9)
        assert rows(table.line)[0].startswith("item 5 ▏one two")
        assert pilot.app.cursor_position.y == table.line.region.y

    play(table.app, script)


def test_a_click_puts_the_caret_there() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("abcdef"))
        await pilot.click(table.line, offset=(3, 0))
        await table.burst(pilot, "X")
        assert table.line.text == "abXcdef"

    play(table.app, script)


def test_a_long_prompt_leaves_room_for_words() -> None:
    table = Table()

    async def script(pilot: Pilot[None]) -> None:
        table.line.prompt = "item " + "9" * 100
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *_typed("words"))
        assert says(table.line).endswith("…▏words")

    play(table.app, script, size=(40, 10))


NOTED = "The Board noted the report."


class Remembering(Table):
    """A table whose line goes on as one earlier sentence did, and has slots to walk."""

    def __init__(self) -> None:
        super().__init__()
        self.line._goes_on = lambda text: NOTED[len(text) :] if NOTED.startswith(text) else ""
        self.line._next_slot = slots.next_slot


async def _at(table: Table, pilot: Pilot[None], *keys: str) -> None:
    table.line.focus()
    await pilot.pause()
    await table.burst(pilot, *keys)


@pytest.mark.parametrize("key", ["right", "end"])
def test_the_dim_words_are_taken_by_one_key_and_given_back_by_another(key: str) -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        await _at(table, pilot, *_typed("The B"))
        assert says(table.line) == f"▏{NOTED}"
        assert table.line.text == table.journal == "The B"
        await table.burst(pilot, key)
        assert table.line.text == table.journal == NOTED
        await table.burst(pilot, "backspace")
        assert table.line.text == table.journal == "The B"
        assert says(table.line) == f"▏{NOTED}"

    play(table.app, script)


def test_the_dim_words_look_otherwise_and_the_caret_stands_at_their_start() -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        await _at(table, pilot, *_typed("The B"))
        said = {s.text.strip(): s.style for s in painted(table.line)[0] if s.style}
        assert not said["The B"].italic
        assert said["ard noted the report."].italic
        assert said["ard noted the report."].color != said["The B"].color
        assert said["o"].reverse
        assert pilot.app.cursor_position == Offset(1 + len("The B"), 0)

    play(table.app, script)


def test_enter_never_takes_the_dim_words() -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        await _at(table, pilot, *_typed("The B¶"))
        assert table.recorded == ["The B"]
        assert says(table.line) == "▏"

    play(table.app, script)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["left"], "The B"),
        (["x"], "The Bx"),
        (["home"], "The B"),
        (["@", "a"], "The B@a"),
    ],
)
def test_the_dim_words_go_where_the_line_does_not_go_on_so(keys: list[str], expected: str) -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        await _at(table, pilot, *_typed("The B"), *keys)
        assert says(table.line).strip("▏ ") == expected
        await table.burst(pilot, "right")
        assert NOTED not in table.line.text

    play(table.app, script)


def test_dim_words_stand_behind_the_line_and_not_behind_one_of_its_rows() -> None:
    table = Remembering()
    table.line._goes_on = lambda text: " and so on"

    async def script(pilot: Pilot[None]) -> None:
        await _at(table, pilot, "a", "ctrl+j", "b")
        assert says(table.line) == "▏a\n b and so on"
        await table.burst(pilot, "up")
        assert says(table.line) == "▏a\n b"
        await table.burst(pilot, "end", "!")
        assert table.line.text == "a!\nb"

    play(table.app, script)


def test_dim_words_never_take_another_row() -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        await _at(table, pilot, *_typed("The B"))
        assert says(table.line) == "▏The Board noted t…"
        assert table.line.size.height == 1
        await table.burst(pilot, "right")
        assert table.line.text == NOTED

    play(table.app, script, size=(19, 10))


def test_tab_walks_the_slots_and_what_is_typed_takes_their_place() -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        table.line.load("Moved by ⟨mover⟩ at ⟨time⟩.")
        table.journal = table.line.text
        await _at(table, pilot, "tab")
        assert any(
            s.text == "⟨mover⟩" and s.style and s.style.reverse for s in painted(table.line)[0]
        )
        await table.burst(pilot, "tab", "t", "e", "n", "tab", "A", "n", "n", "enter")
        assert table.recorded == ["Moved by Ann at ten."]

    play(table.app, script)


def test_a_slot_selected_goes_with_one_backspace_and_comes_back_with_undo() -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        table.line.load("Moved by ⟨mover⟩.")
        table.journal = table.line.text
        await _at(table, pilot, "tab", "backspace")
        assert table.line.text == table.journal == "Moved by ."
        await table.burst(pilot, "ctrl+z")
        assert table.line.text == table.journal == "Moved by ⟨mover⟩."
        await table.burst(pilot, "tab", "@", "a", "tab")
        assert table.line.text == table.journal == "Moved by ⟦person:1⟧."

    play(table.app, script)


def test_a_paste_takes_the_place_of_a_slot() -> None:
    table = Remembering()

    async def script(pilot: Pilot[None]) -> None:
        table.line.load("Moved by ⟨mover⟩.")
        table.journal = table.line.text
        await _at(table, pilot, "tab")
        table.line.post_message(events.Paste("Ann Other"))
        await pilot.pause()
        assert table.line.text == table.journal == "Moved by Ann Other."

    play(table.app, script)


@pytest.mark.parametrize("key", ["end", "right"])
def test_a_ghost_is_taken_by_a_key_that_comes_before_it_is_seen(key: str) -> None:
    table = Table(goes_on=lambda text: " and so on" if text.endswith("aye") else "")

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *"aye", key)
        assert table.line.text == "aye and so on"

    play(table.app, script)


def test_a_ghost_is_not_taken_once_something_is_offered_in_its_place() -> None:
    table = Table(goes_on=lambda text: "@an and so on" if text == "aye " else "")

    async def script(pilot: Pilot[None]) -> None:
        table.line.focus()
        await pilot.pause()
        await table.burst(pilot, *"aye ")
        await pilot.pause(0.05)
        assert table.line.ghost
        await table.burst(pilot, "@", "a", "end")
        assert table.line.text == "aye @a"

    play(table.app, script)
