"""People and bodies: the register, to add to, correct and remove from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import events
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record
from meetingtui.domain.register import Register
from meetingtui.domain.seats import Seat
from meetingtui.tui import keys
from meetingtui.tui.dialogs.form import Field, Form
from meetingtui.tui.dialogs.question import Question
from meetingtui.tui.keys import Key
from meetingtui.tui.widgets.register_rows import how_to_change, indented, rows
from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.status_line import StatusLine
from meetingtui.tui.widgets.wrapping import truncated

Given = dict[str, str]
LONGEST_NAME, MARGINS = 100, 4


@dataclass(frozen=True, slots=True)
class RegisterCalls:
    """What the register screen may ask for; each answers a refusal or nothing."""

    read: Callable[[], Register]
    add_person: Callable[[Given], str]
    add_body: Callable[[Given], str]
    add_seat: Callable[[Person, Given], str]
    amend: Callable[[Record, Given], str]
    remove: Callable[[Record], str]


def person_fields(person: Person | None = None) -> tuple[Field, ...]:
    """The form of a person."""
    return (
        Field("name", "Name", "Jane Example", person.name if person else ""),
        Field("title", "Job title or office", "Head of Parks", person.title if person else ""),
        Field("organisation", "With whom", "", person.organisation if person else ""),
        Field("code", "Code (initials unless given)", "je", person.code if person else ""),
    )


def body_fields(body: Body | None = None) -> tuple[Field, ...]:
    """The form of a body."""
    return (
        Field("name", "Name", "Scrutiny Board", body.name if body else ""),
        Field("noun", "What it calls itself", "Board", body.noun if body else ""),
        Field("house_style", "House style", "surrey-2015", body.house_style if body else ""),
        Field(
            "quorum",
            "Quorum (a number, or a part of the members)",
            "4 · 1/3",
            body.quorum if body else "",
        ),
    )


def seat_fields(seat: Seat | None = None) -> tuple[Field, ...]:
    """The form of a seat; the body is asked for a new one only."""
    body = () if seat else (Field("body", "On which body?", "Scrutiny Board"),)
    since = seat.since.isoformat() if seat and seat.since else ""
    until = seat.until.isoformat() if seat and seat.until else ""
    return (
        *body,
        Field("role", "Role", "Chairman", seat.role if seat else ""),
        Field(
            "category",
            "member, co-opted, invitee or officer",
            "member",
            seat.category if seat else "member",
        ),
        Field("party", "Group", "", seat.party if seat else ""),
        Field("since", "From", "1 May 2015", since),
        Field("until", "Until", "", until),
    )


class RegisterScreen(Screen[None]):
    """Bodies with their seats, and people, in one list."""

    CSS_PATH = "library.tcss"

    def __init__(self, calls: RegisterCalls, table: tuple[Key, ...]) -> None:
        super().__init__()
        self._calls = calls
        self._keys = table
        self._rows: list[tuple[str, Record | None]] = []
        for key in table:
            bound = [one for one in key.keys if one != "enter"]
            if key.where == keys.REGISTER and bound:
                self._bindings.bind(",".join(bound), f"stroke('{key.name}')", key.does)

    def compose(self) -> ComposeResult:
        yield StatusLine(id="title")
        yield OptionList(id="shelf")
        yield StatusLine(id="said")
        yield StatusLine(id="keys")

    def on_mount(self) -> None:
        """Show the register."""
        self.query_one("#title", StatusLine).show("meetingtui · people and bodies")
        self.query_one("#keys", StatusLine).show(keys.bar(self._keys, keys.REGISTER))
        self.show()

    def show(self, said: str = "") -> None:
        """Draw the register."""
        shelf = self.query_one(OptionList)
        chosen, before = self._chosen, [record for _, record in self._rows]
        self._rows = rows(self._calls.read())
        index = self._place_of(chosen, before) or shelf.highlighted or 0
        shelf.set_options(Option("", disabled=record is None) for _, record in self._rows)
        usable = [n for n, (_, record) in enumerate(self._rows) if record]
        if not usable and not said:
            body, person = (keys.named(self._keys, name) for name in ("add_body", "add_person"))
            said = f"Nobody is here yet: {body} adds a body, {person} a person"
        if usable:
            shelf.highlighted = min(usable, key=lambda n: abs(n - index))
        self.query_one("#said", StatusLine).show(said)
        shelf.focus()
        self._mark()

    def _place_of(self, chosen: Record | None, before: Sequence[Record | None]) -> int:
        """The row of a person or body that is new, else of what was chosen; 0 if there is none."""
        known = {(type(one), one.id) for one in before if one}
        places = {(type(one), one.id): n for n, (_, one) in enumerate(self._rows) if one}
        added = [k for k in places if before and k not in known and k[0] is not Seat]
        key = added[0] if added else (type(chosen), chosen.id) if chosen else None
        return places.get(key, 0) if key else 0

    def on_option_list_option_highlighted(self, event: OptionList.OptionHighlighted) -> None:
        """Another row was chosen."""
        self._mark()

    def on_resize(self, event: events.Resize) -> None:
        """Rows are cut to the size of the terminal."""
        self.call_after_refresh(self._mark)

    def _mark(self) -> None:
        """Draw the rows, the chosen one marked in text as well as by style."""
        shelf = self.query_one(OptionList)
        width = shelf.scrollable_content_region.width or self.size.width - MARGINS
        for n, (words, _) in enumerate(self._rows[: shelf.option_count]):
            mark = "▸" if n == shelf.highlighted else " "
            row = indented(truncated(seen(f"{mark}{words}"), width))
            shelf.replace_option_prompt_at_index(n, row)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter corrects."""
        self.action_stroke("amend_entry")

    @property
    def _chosen(self) -> Record | None:
        index = self.query_one(OptionList).highlighted
        return self._rows[index][1] if index is not None and index < len(self._rows) else None

    def action_stroke(self, name: str) -> None:
        """Carry out a stroke of the key table."""
        chosen, calls = self._chosen, self._calls
        if name == "back":
            self.app.pop_screen()
        elif name == "add_person":
            self._ask("A person", person_fields(), calls.add_person)
        elif name == "add_body":
            self._ask("A body", body_fields(), calls.add_body)
        elif chosen is None:
            self.query_one("#said", StatusLine).show("Choose somebody first")
        elif name == "add_seat" and isinstance(chosen, Person):
            person = chosen
            self._ask(
                f"A seat for {truncated(seen(person.name), LONGEST_NAME)}",
                seat_fields(),
                lambda given: calls.add_seat(person, given),
            )
        elif name == "add_seat":
            stroke = keys.named(self._keys, "add_seat")
            self.query_one("#said", StatusLine).show(f"Choose a person first, then {stroke}")
        elif name in ("amend_entry", "remove_entry") and isinstance(chosen, StyleChoice | Series):
            self.query_one("#said", StatusLine).show(how_to_change(self._calls.read(), chosen))
        elif name == "amend_entry":
            self._amend(chosen)
        elif name == "remove_entry":
            self._remove(chosen)

    def _ask(self, title: str, fields: tuple[Field, ...], submit: Callable[[Given], str]) -> None:
        def closed(done: bool | None) -> None:
            if done:
                self.show("Done")

        self.app.push_screen(Form(title, fields, submit), closed)

    def _amend(self, chosen: Record) -> None:
        fields: tuple[Field, ...] = ()
        if isinstance(chosen, Person):
            fields = person_fields(chosen)
        elif isinstance(chosen, Body):
            fields = body_fields(chosen)
        elif isinstance(chosen, Seat):
            fields = seat_fields(chosen)
        self._ask("Correct", fields, lambda given: self._calls.amend(chosen, given))

    def _remove(self, chosen: Record) -> None:
        def answered(yes: bool | None) -> None:
            if yes:
                self.show(self._calls.remove(chosen) or "Removed")

        words = next(words for words, record in self._rows if record is chosen)
        name = truncated(seen(words.strip()), LONGEST_NAME)
        self.app.push_screen(Question(f"Remove {name}?"), answered)
