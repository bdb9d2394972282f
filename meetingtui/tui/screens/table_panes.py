"""The panes of the table: agenda rail, running minute, roll, and the lines around them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual.timer import Timer
from textual.worker import get_current_worker

from meetingtui.domain import findings, items
from meetingtui.domain.findings import Finding
from meetingtui.domain.minutes import Minutes
from meetingtui.tui import keys
from meetingtui.tui.screens import panes, prompt, rail, standing, status
from meetingtui.tui.widgets.agenda_rail import AgendaRail
from meetingtui.tui.widgets.notice import Notice
from meetingtui.tui.widgets.roll_panel import RollPanel
from meetingtui.tui.widgets.running_minute import RunningMinute

if TYPE_CHECKING:
    from meetingtui.tui.screens.table import TableScreen

MINUTE, HELP, PREVIEW, FINDINGS = "minute", "help", "preview", "findings"


class TablePanes:
    """What is shown around the line; `mode` says what stands in the minute's place."""

    def __init__(self, screen: TableScreen) -> None:
        self._screen = screen
        self._pen = screen.pen
        self.style = self._style = screen.style_of_house()
        self._rail = AgendaRail(self._look_at, id="rail")
        self.minute = RunningMinute(id="minute")
        self.roll = RollPanel(id="roll")
        self.roll.display = False
        self.mode = MINUTE
        self._found: list[Finding] = []
        self._chosen = -1
        self._counting: Timer | None = None
        self._telling: Timer | None = None
        self._counted: Minutes | None = None
        self._leaving, self._question = Notice(id="leaving"), Notice(id="question")
        self._damage = Notice(id="damage")
        screen.mount(self._damage, self._leaving, self._question, before=screen.panes)
        screen.panes.mount_all([self._rail, self.minute, self.roll])
        screen.set_interval(10, self.show_state)

    def _look_at(self, row: int) -> None:
        """Look at the item in that row of the agenda."""
        self._screen.work.look(items.ordered(self._pen.minutes)[row])

    def help(self, topic: str) -> None:
        """Put help in the minute's place."""
        self.mode = HELP
        self.minute.show(panes.help_blocks(topic, self._screen.table), {})

    def listing(self, title: str, lines: tuple[str, ...], preview: bool = False) -> None:
        """Put lines that were asked for, or what the line would do, in the minute's place."""
        self.mode = PREVIEW if preview else HELP
        how = panes.GIVE_UP if preview else panes.GO_BACK
        self.minute.show(panes.listing_blocks(title, lines, how), {})

    def list_findings(self) -> None:
        """Put the findings in the minute's place, the first one chosen."""
        self._found = findings.find(self._pen.minutes, self._style)
        self.mode, self._chosen = FINDINGS, 0 if self._found else -1

    @property
    def chosen(self) -> Finding | None:
        """The finding that is chosen."""
        return self._found[self._chosen] if 0 <= self._chosen < len(self._found) else None

    def pick(self, by: int) -> None:
        """Pick the entry, or choose the finding, above or below."""
        if self.mode == FINDINGS:
            self._chosen = max(0, min(len(self._found) - 1, self._chosen + by))
        else:
            self._pen.pick_entry(self._beside(by))
        self.show_minute()

    def _beside(self, by: int) -> tuple[str, int] | None:
        """The entry above or below the picked one as they are shown; first the latest made.

        Past the last one nothing is picked.
        """
        shown, picked = self.minute.entries, self._pen.picked
        if picked not in shown:
            return max(shown, key=lambda key: key[1], default=None) if by < 0 else None
        index = shown.index(picked) + by
        return shown[max(0, index)] if index < len(shown) else None

    def back_to_minute(self) -> None:
        """Show the minute again, if something stood in its place."""
        if self.mode != MINUTE:
            self.mode = MINUTE
            self.show_minute()

    def show(self) -> None:
        """Draw everything from the minutes as they are now."""
        minutes = self._pen.minutes
        self._screen.bar.show(*status.title(minutes, self._screen.size.width))
        self._rail.show(rail.rows(minutes, self._pen.looked_at))
        key = keys.named(self._screen.table, "leave_room")
        self._leaving.say(standing.leaving(minutes, key))
        self._question.say(standing.question(minutes, self._pen.looked_at))
        self.show_minute()
        self._screen.show_prompt()
        self.show_state()

    def show_minute(self) -> None:
        """Draw the running minute, or what is shown in its place."""
        pane = self.minute
        if self.mode == FINDINGS:
            picked = ("finding", self._chosen) if self._found else None
            pane.show(panes.finding_blocks(self._found), {}, picked)
        elif self.mode == MINUTE:
            blocks, gutter = panes.minute(self._pen, self._style)
            pane.show(blocks, gutter, self._pen.picked, fold=True)

    def show_state(self) -> None:
        """Draw the state line; counting findings waits for a quiet moment."""
        narrow = self._screen.size.width < prompt.WIDE
        self._damage.say(status.lasting(self._pen.saved))
        left = status.state(self._pen, len(self._found), narrow)
        self._screen.state.show(
            left, status.saved(self._pen.saved), alarm=bool(self._pen.saved.fault)
        )
        if self._counting is None and self._counted is not self._pen.minutes:
            self._counting = self._screen.set_timer(0.5, self._count)

    def news(self) -> None:
        """Something has become durable, or failed to: show it soon, not at every key."""
        if self._telling is None:
            self._telling = self._screen.set_timer(0.1, self._tell)

    def _tell(self) -> None:
        self._telling = None
        self.show_state()

    def _count(self) -> None:
        """Count on a thread of its own: of a long meeting the first time takes a while."""
        self._counting, self._counted = None, self._pen.minutes
        count = partial(self._find, self._pen.minutes)
        self._screen.run_worker(count, thread=True, group="findings", exclusive=True)

    def _find(self, minutes: Minutes) -> None:
        found = findings.find(minutes, self._style)
        if not get_current_worker().is_cancelled:
            self._screen.app.call_from_thread(self._found_out, minutes, found)

    def _found_out(self, minutes: Minutes, found: list[Finding]) -> None:
        if minutes is not self._pen.minutes:
            return
        self.minute.doubt(panes.doubts(found))
        if len(found) != len(self._found) and self.mode != FINDINGS:
            self._found = found
            self.show_state()
