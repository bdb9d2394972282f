"""The library: the meetings by date, and what can be done with one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rich.cells import cell_len
from textual import events
from textual.app import ComposeResult
from textual.content import Content
from textual.screen import Screen
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from meetingtui.domain.record import Refusal
from meetingtui.tui import keys
from meetingtui.tui.dialogs.form import Field, Form
from meetingtui.tui.dialogs.question import Question
from meetingtui.tui.keys import Key
from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.status_line import StatusLine
from meetingtui.tui.widgets.wrapping import truncated


@dataclass(frozen=True, slots=True)
class Shelved:
    """A meeting in the library: its short name, and its row in words."""

    ref: str
    day: str
    time: str
    status: str
    body: str


@dataclass(frozen=True, slots=True)
class LibraryCalls:
    """What the library may ask for. Those that answer a sentence refuse with it.

    `present` gives what the form of a meeting holds to begin with, by field; it raises Refusal.
    """

    meetings: Callable[[], Sequence[Shelved]]
    present: Callable[[str], dict[str, str]]
    lay_out: Callable[[dict[str, str]], str]
    amend: Callable[[str, dict[str, str]], str]
    remove: Callable[[str], str]
    open: Callable[[str], None]
    follow: Callable[[str], None]
    register: Callable[[], None]
    specimen: Callable[[], None]
    help: Callable[[], None]
    leave: Callable[[], None]


FIRST_START = """Welcome. meetingtui runs meetings live from the keyboard.

There are no meetings yet.

{new}lay out a new meeting: which body, when, where
{specimen}try the specimen meeting, made for looking around
{register}people and bodies

Everything is kept in {home}"""
LONGEST_NAME = 100
MARGINS = 4


class LibraryScreen(Screen[None]):
    """The library over `LibraryCalls`."""

    CSS_PATH = "library.tcss"

    def __init__(self, calls: LibraryCalls, table: tuple[Key, ...], home: str) -> None:
        super().__init__()
        self._calls = calls
        self._keys = table
        self._home = home
        self._shelf: Sequence[Shelved] = ()
        self._said = ""
        for key in table:
            bound = [one for one in key.keys if one != "enter"]
            if key.where == keys.LIBRARY and bound:
                self._bindings.bind(",".join(bound), f"stroke('{key.name}')", key.does)

    def compose(self) -> ComposeResult:
        yield StatusLine(id="title")
        yield Static(Content(""), id="first")
        yield OptionList(id="shelf")
        yield StatusLine(id="said")
        yield StatusLine(id="keys")

    def on_mount(self) -> None:
        """Show the meetings."""
        self.query_one("#title", StatusLine).show("meetingtui · meetings", "")
        self.query_one("#keys", StatusLine).show(keys.bar(self._keys, keys.LIBRARY))
        self.show()

    def on_screen_resume(self) -> None:
        """Show what has changed meanwhile."""
        if self.is_mounted:
            self.show(self._said)

    def show(self, said: str = "") -> None:
        """Draw the shelf and say what was done."""
        self._said = said
        self._shelf = self._calls.meetings()
        shelf = self.query_one(OptionList)
        index = shelf.highlighted or 0
        shelf.set_options(Option("") for _ in self._shelf)
        refs = [one.ref for one in self._shelf]
        if refs:
            shelf.highlighted = min(index, len(refs) - 1)
        shelf.display = bool(refs)
        first = self.query_one("#first", Static)
        first.display = not refs
        first.update(Content(self._first_start()))
        self.query_one("#said", StatusLine).show(said)
        (shelf if refs else self).focus()
        self._mark()

    def _first_start(self) -> str:
        strokes = ("new", "specimen", "register")
        named = {name: f"  {keys.named(self._keys, name):<4}" for name in strokes}
        return FIRST_START.format(home=self._home, **named)

    def on_resize(self, event: events.Resize) -> None:
        """Rows are cut to the size of the terminal."""
        self.call_after_refresh(self._mark)

    def _row(self, one: Shelved, width: int) -> str:
        """A meeting in one row; where it is too long the short name goes, then the body is cut."""
        row = f"{one.day:<17}  {one.time:<5}  {one.status:<10}  {seen(one.body or one.ref)}"
        whole = f"{row}  · {seen(one.ref)}" if one.body else row
        return whole if cell_len(whole) <= width else truncated(row, width)

    def _mark(self) -> None:
        """Draw the rows, the chosen one marked in text as well as by style."""
        shelf = self.query_one(OptionList)
        width = (shelf.scrollable_content_region.width or self.size.width - MARGINS) - len("▸ ")
        for n, one in enumerate(self._shelf[: shelf.option_count]):
            mark = "▸" if n == shelf.highlighted else "\N{NO-BREAK SPACE}"
            shelf.replace_option_prompt_at_index(n, Content(f"{mark} {self._row(one, width)}"))

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Another row was chosen."""
        self._mark()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter opens."""
        if self.app.screen is self:
            self._calls.open(self._shelf[event.option_index].ref)

    @property
    def _chosen(self) -> Shelved | None:
        index = self.query_one(OptionList).highlighted
        return self._shelf[index] if index is not None and index < len(self._shelf) else None

    def action_stroke(self, name: str) -> None:
        """Carry out a stroke of the key table; one that comes while another opens is too late."""
        if self.app.screen is not self:
            return
        self._said = ""
        acts: dict[str, Callable[[], None]] = {
            "new": self._new,
            "register": self._calls.register,
            "specimen": self._calls.specimen,
            "library_help": self._calls.help,
            "leave": self._calls.leave,
        }
        with_chosen: dict[str, Callable[[Shelved], Any]] = {
            "open": lambda one: self._calls.open(one.ref),
            "follow": lambda one: self._calls.follow(one.ref),
            "amend": self._amend,
            "remove": self._remove,
        }
        if name in acts:
            acts[name]()
        elif self._chosen is None:
            self.query_one("#said", StatusLine).show(
                f"There is no meeting yet: {keys.named(self._keys, 'new')} lays one out"
            )
        else:
            with_chosen[name](self._chosen)

    def _new(self) -> None:
        fields = (
            Field("body", "Which body meets?", "Scrutiny Board"),
            Field("date", "When?", "9 July 2015 10am · next Thursday 10am"),
            Field("venue", "Where?", "Committee Room 1"),
        )
        self.app.push_screen(Form("A new meeting", fields, self._calls.lay_out), self._done)

    def _amend(self, one: Shelved) -> None:
        try:
            present = self._calls.present(one.ref)
        except Refusal as refusal:
            self.query_one("#said", StatusLine).show(str(refusal))
            return
        fields = (
            Field("date", "When?", "9 July 2015 10am", present["date"]),
            Field("venue", "Where?", "not said", present["venue"]),
            Field(
                "approved",
                "Its minutes were approved on (empty: they are a draft)",
                "a draft",
                present["approved"],
            ),
        )
        form = Form(self._called(one), fields, lambda given: self._calls.amend(one.ref, given))
        self.app.push_screen(form, self._done)

    def _remove(self, one: Shelved) -> None:
        def answered(yes: bool | None) -> None:
            if yes:
                refusal = self._calls.remove(one.ref)
                self.show(refusal or "Removed; its book is kept in the folder “removed”")

        self.app.push_screen(Question(f"Remove {self._called(one)}?"), answered)

    def _called(self, one: Shelved) -> str:
        body = truncated(seen(one.body or one.ref), LONGEST_NAME)
        return f"{body}, {one.day}" if one.day else body

    def _done(self, done: bool | None) -> None:
        if done:
            self.show("Done")
