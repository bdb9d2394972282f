"""The agenda rail: the items down the side, with their state in letters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from textual import events
from textual.strip import Strip
from textual.widget import Widget

from meetingtui.tui.widgets.safety import seen
from meetingtui.tui.widgets.wrapping import truncated

TAKEN, LOOKED = "▸", "▹"
ROOMY = 36


@dataclass(frozen=True, slots=True)
class RailRow:
    """An item: its number, its title, its state in letters, whether it is being taken or looked
    at, how deep it stands in the agenda (0 at the top), what became of it (briefly, where room is
    short), and whether it is a heading over others and no business itself.
    """

    number: str
    title: str
    state: str = ""
    taken: bool = False
    looked: bool = False
    depth: int = 0
    became: str = ""
    briefly: str = ""
    heading: bool = False


class AgendaRail(Widget):
    """The items, one a row. `▸` marks the one being taken, `▹` another that is looked at.

    `on_chosen(index)` hears a click.
    """

    DEFAULT_CSS = """
    AgendaRail { background: $surface; color: $foreground; width: 28; height: 1fr; }
    AgendaRail > .agenda-rail--taken { text-style: bold; background: $panel; }
    AgendaRail > .agenda-rail--looked { text-style: bold; }
    AgendaRail > .agenda-rail--heading { color: $text-muted; }
    """
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "agenda-rail--taken",
        "agenda-rail--looked",
        "agenda-rail--heading",
    }

    def __init__(
        self,
        on_chosen: Callable[[int], None] = lambda index: None,
        *,
        id: str | None = None,
    ) -> None:
        super().__init__(id=id)
        self._rows: tuple[RailRow, ...] = ()
        self._top = 0
        self._on_chosen = on_chosen

    def show(self, rows: Sequence[RailRow]) -> None:
        """Show these items. Does nothing when they are shown already."""
        if self._rows != (rows := tuple(rows)):
            self._rows = rows
            self._keep_in_view()
            self.refresh()

    def on_resize(self) -> None:
        """Keep the current item in view."""
        self._keep_in_view()
        self.refresh()

    def _keep_in_view(self) -> None:
        height = max(1, self.size.height)
        current = next((i for i, row in enumerate(self._rows) if row.looked), None)
        if current is None:
            current = next((i for i, row in enumerate(self._rows) if row.taken), 0)
        margin = 1 if height > 2 else 0
        top = min(self._top, current - margin)
        top = max(top, current + margin - height + 1)
        self._top = max(0, min(top, len(self._rows) - height))

    def on_click(self, event: events.Click) -> None:
        """Tell which item was clicked."""
        if self._top + event.y < len(self._rows):
            self._on_chosen(self._top + event.y)

    def render_line(self, y: int) -> Strip:
        """One item; an ellipsis where the title is cut."""
        width, index = self.size.width, self._top + y
        if index >= len(self._rows) or width < 4:
            return Strip.blank(width, self.rich_style)
        row, style = self._rows[index], self.rich_style
        if row.taken:
            style = self.get_component_rich_style("agenda-rail--taken")
        elif row.looked:
            style = self.get_component_rich_style("agenda-rail--looked")
        elif row.heading:
            style = self.get_component_rich_style("agenda-rail--heading")
        mark = TAKEN if row.taken else LOOKED if row.looked else " "
        state = truncated(seen(self._state(row, width)), width * 2 // 5)
        indent = " " * min(row.depth * (2 if width >= ROOMY else 1), width // 4)
        number = f"{truncated(seen(row.number), width // 2)} " if row.number else ""
        head = f"{mark}{indent}{number}"
        beside = cell_len(state) + 2 if state else 1
        title = truncated(seen(row.title), max(0, width - cell_len(head) - beside))
        space = width - cell_len(head) - cell_len(title) - cell_len(state) - 1
        words = f"{head}{title}{' ' * max(bool(state), space)}{state} "
        return Strip([Segment(words, style)]).adjust_cell_length(width, style)

    def _state(self, row: RailRow, width: int) -> str:
        became = (row.briefly if width < ROOMY else "") or row.became
        return f"{row.state} {became}".strip()
