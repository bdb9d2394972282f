"""A form of a few lines: fill in, Enter; a wrong entry is answered in the form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static


@dataclass(frozen=True, slots=True)
class Field:
    """One line of a form: its name, its label, an example, and what it holds to begin with."""

    name: str
    label: str
    example: str = ""
    value: str = ""


Submit = Callable[[dict[str, str]], str]


class Form(ModalScreen[bool]):
    """A form. `submit` gets the fields by name and answers a refusal, or nothing when done."""

    CSS_PATH = "form.tcss"
    BINDINGS = [Binding("escape", "cancel", "Cancel", priority=True)]  # noqa: RUF012

    def __init__(self, title: str, fields: tuple[Field, ...], submit: Submit) -> None:
        super().__init__()
        self._title = title
        self._fields = fields
        self._submit = submit

    def compose(self) -> ComposeResult:
        with Vertical(id="form"):
            yield Static(Content(self._title), classes="title")
            for field in self._fields:
                yield Static(Content(field.label), classes="label")
                yield Input(
                    value=field.value,
                    placeholder=field.example,
                    id=f"field-{field.name}",
                    select_on_focus=False,
                    compact=True,
                )
            yield Static(Content(""), id="refusal")
            yield Static(Content("Enter: next, then done · Esc: cancel"), classes="keys")

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter goes to the next field, and from the last one it is done."""
        inputs = list(self.query(Input))
        index = inputs.index(event.input)
        if index + 1 < len(inputs):
            inputs[index + 1].focus()
            return
        refusal = self._submit({f.name: i.value for f, i in zip(self._fields, inputs, strict=True)})
        if refusal:
            self.query_one("#refusal", Static).update(Content(f"! {refusal}"))
            inputs[0].focus()
        else:
            self.dismiss(True)

    def action_cancel(self) -> None:
        """Leave without doing anything."""
        self.dismiss(False)
