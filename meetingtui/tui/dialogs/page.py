"""A page of text to read."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static


class Page(ModalScreen[None]):
    """Text to read; Esc, F1, Enter or q goes back to the line."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q,enter", "back", "Back", priority=True),
        Binding("down,j", "scroll_on", "Down"),
        Binding("up,k", "scroll_back", "Up"),
    ]
    DEFAULT_CSS = """
    Page { align: center middle; }
    Page VerticalScroll {
        width: 96%; max-width: 110; height: 94%; padding: 0 1;
        border: solid $primary; background: $surface; color: $foreground;
    }
    Page Static { width: 100%; height: auto; }
    """

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self._title = title
        self._text = text

    def compose(self) -> ComposeResult:
        with VerticalScroll() as scroll:
            scroll.border_title = Content(self._title)
            scroll.border_subtitle = Content("↑ ↓ PgUp PgDn · Esc back")
            yield Static(Content(self._text))

    def action_back(self) -> None:
        """Go back."""
        self.dismiss(None)

    def action_scroll_on(self) -> None:
        """Scroll on."""
        self.query_one(VerticalScroll).scroll_down(animate=False)

    def action_scroll_back(self) -> None:
        """Scroll back."""
        self.query_one(VerticalScroll).scroll_up(animate=False)
