"""A form of a few lines: fill in, Enter; a wrong entry is answered in the form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
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
KEYS_SAID = "Enter: next, then done · Shift+Tab: back · Esc: cancel"


def _names(refusal: str, value: str) -> bool:
    """Whether a refusal quotes what stands in a field: that is the one to be mended."""
    marks = (("“", "”"), ("'", "'"), ('"', '"'))
    return bool(value) and any(f"{one}{value}{other}" in refusal for one, other in marks)


class FieldInput(Input):
    """One line to type into, which carries out its editing keys as they come.

    Textual carries them out later, for whatever has the focus by then: a correction typed ahead of
    Enter would be made in the next field.
    """

    async def _on_key(self, event: events.Key) -> None:
        bound = self._bindings.key_to_bindings.get(event.key)
        if not bound:
            await super()._on_key(event)
            return
        event.stop()
        event.prevent_default()
        await self.run_action(bound[0].action)


class Form(ModalScreen[bool]):
    """A form. `submit` gets the fields by name and answers a refusal, or nothing when done."""

    CSS_PATH = "form.tcss"
    VERTICAL_BREAKPOINTS = [(0, "-short"), (30, "-tall")]  # noqa: RUF012
    # Enter is a priority binding, so that what is typed ahead of it and after it goes, like what
    # is typed slowly, into the field before and the field after.
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", "Cancel", priority=True),
        Binding("enter", "next_field", "Next", priority=True),
    ]

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
                yield FieldInput(
                    value=field.value,
                    placeholder=f"e.g. {field.example}" if field.example else "",
                    id=f"field-{field.name}",
                    select_on_focus=False,
                    compact=True,
                )
            yield Static(Content(""), id="refusal")
            yield Static(Content(KEYS_SAID), classes="keys")

    def action_next_field(self) -> None:
        """Go to the next field; from the last one, be done when its keys have been typed."""
        inputs = list(self.query(Input))
        index = inputs.index(self.focused) if isinstance(self.focused, Input) else 0
        if index + 1 < len(inputs):
            self.set_focus(inputs[index + 1])
        else:
            inputs[index].call_later(self._finish)

    def _finish(self) -> None:
        inputs = list(self.query(Input))
        refusal = self._submit({f.name: i.value for f, i in zip(self._fields, inputs, strict=True)})
        if refusal:
            self.query_one("#refusal", Static).update(Content(f"! {refusal}"))
            self.set_focus(next((i for i in inputs if _names(refusal, i.value)), inputs[0]))
        else:
            self.dismiss(True)

    def action_cancel(self) -> None:
        """Leave without doing anything."""
        self.dismiss(False)
