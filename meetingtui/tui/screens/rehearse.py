"""The table in a rehearsal: the same table, with what is being said above the minute."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from textual import events
from textual.app import ComposeResult

from meetingtui.domain.rehearsals import Heard, Rehearsal, length
from meetingtui.entry.pen import Pen
from meetingtui.tui import keys
from meetingtui.tui.keys import Key
from meetingtui.tui.screens.table import TableScreen
from meetingtui.tui.widgets.spoken import Spoken

if TYPE_CHECKING:
    from meetingtui.domain.house_style import HouseStyle

# Well under the time that a word takes.
LOOK_S = 0.1
# More would never fit above the minute.
MOST_UTTERANCES = 8


class Debate(Protocol):
    """A rehearsal being spoken, as the screen knows it."""

    @property
    def script(self) -> Rehearsal:
        """What is said."""
        ...

    @property
    def seconds(self) -> float:
        """The seconds of speech that have gone by."""
        ...

    @property
    def begun(self) -> bool:
        """Whether the first word has been said."""
        ...

    @property
    def paused(self) -> bool:
        """Whether nobody speaks."""
        ...

    @property
    def over(self) -> bool:
        """Whether everything has been said."""
        ...

    def now(self) -> datetime:
        """The time in the room."""
        ...

    def toggle(self) -> None:
        """Pause, or go on."""
        ...

    def struck(self) -> None:
        """Count a key."""
        ...


class RehearsalScreen(TableScreen):
    """The table over a debate that does not wait for the clerk."""

    def __init__(
        self,
        pen: Pen,
        style: Callable[[], HouseStyle],
        table: tuple[Key, ...],
        leave: Callable[[], None],
        debate: Debate,
    ) -> None:
        super().__init__(pen, style, table, leave)
        self.debate = debate
        self.spoken = Spoken(id="spoken")
        self._pause = keys.named(table, "pause")
        self._pauses = {key for one in table if one.name == "pause" for key in one.keys}

    def compose(self) -> ComposeResult:
        """The table's own parts, with the band under the title."""
        for part in super().compose():
            yield part
            if part is self.bar:
                yield self.spoken

    def on_mount(self) -> None:
        """Say what it will be about; nobody speaks until the clerk says so."""
        self.hear()
        self.set_interval(LOOK_S, self.hear)

    def on_key(self, event: events.Key) -> None:
        """The one key that is not the table's own."""
        if event.key in self._pauses:
            event.stop()
            self.debate.toggle()
            self.hear()

    def hear(self) -> None:
        """Show what has been said by now."""
        self.spoken.show(self._clock(), self._heard())

    def _heard(self) -> tuple[Heard, ...]:
        debate = self.debate
        if debate.begun:
            return debate.script.heard(debate.seconds, MOST_UTTERANCES)
        return (Heard("", debate.script.about or debate.script.title, True),)

    def _clock(self) -> str:
        debate, whole = self.debate, length(self.debate.script.lasts)
        at = f"{debate.now():%H:%M} · {length(min(debate.seconds, debate.script.lasts))} of {whole}"
        if not debate.begun:
            return f"{whole} of speech. Enter on the empty line begins, {self._pause} pauses"
        if debate.over:
            return f"{at} · all is said: catch up, then /quit shows your sheet"
        state = f"PAUSED – {self._pause} goes on" if debate.paused else f"{self._pause} pauses"
        return f"{at} · {state} · /quit ends"
