"""Following: the chair reads the draft as it grows. Nothing here can write."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.screen import Screen

from meetingtui.domain import items, sittings
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.entry import references
from meetingtui.publish import projection
from meetingtui.tui import keys
from meetingtui.tui.keys import Key
from meetingtui.tui.screens import panes, standing, status
from meetingtui.tui.screens.prompt import WIDE
from meetingtui.tui.widgets.notice import Notice
from meetingtui.tui.widgets.running_minute import RunningMinute
from meetingtui.tui.widgets.status_line import StatusLine
from meetingtui.tui.widgets.wrapping import truncated

POLL_SECONDS = 0.06


class Followed(Protocol):
    """A meeting as somebody else writes it."""

    @property
    def minutes(self) -> Minutes:
        """The minutes as they were at the last poll."""
        ...

    @property
    def latest(self) -> str:
        """What was recorded last, in words; empty when nothing was since following began."""
        ...

    def poll(self) -> bool:
        """Look for news; whether there was any."""
        ...

    def writer(self) -> str:
        """Who is writing now; empty for nobody."""
        ...


class FollowScreen(Screen[None]):
    """The minutes of the item being taken, live; other items with ← and →.

    `exempt`: with private business, which is said; else as the public may read them. `take_over`
    begins to take the meeting over, where that is for the reader to do.
    """

    CSS_PATH = "follow.tcss"
    AUTO_FOCUS = ""

    def __init__(
        self,
        followed: Followed,
        style: HouseStyle,
        table: tuple[Key, ...],
        leave: Callable[[], None],
        exempt: bool = False,
        take_over: Callable[[], None] | None = None,
    ) -> None:
        super().__init__()
        if take_over is None:
            table = tuple(key for key in table if key.name != "take_over")
        self._take_over = take_over
        self._readers = "private business included" if exempt else "as the public may read it"
        self._followed = followed
        self._style = style
        self._keys = table
        self._leave = leave
        self._item: int | None = None
        for key in table:
            if key.where == keys.FOLLOW and key.keys:
                self._bindings.bind(",".join(key.keys), f"stroke('{key.name}')", key.does)

    def compose(self) -> ComposeResult:
        yield StatusLine(id="title")
        yield StatusLine(id="items")
        yield Notice(id="question")
        yield RunningMinute(id="minute")
        yield StatusLine(id="state")
        yield StatusLine(id="keys")

    def on_mount(self) -> None:
        """Show the draft and begin to look for news."""
        self.query_one("#keys", StatusLine).show(keys.bar(self._keys, keys.FOLLOW))
        self.show()
        self.call_after_refresh(self.action_stroke, "live")
        self.set_interval(POLL_SECONDS, self.look)
        self.set_interval(2, self.show_state)

    def on_resize(self) -> None:
        """What is shortened fits the new width."""
        self.show()

    def look(self) -> None:
        """Show what is new, if anything is."""
        if self._followed.poll():
            self.show()

    def show(self) -> None:
        """Draw the draft."""
        minutes = projection.printed(self._followed.minutes)
        self.query_one("#title", StatusLine).show(*status.title(minutes, self.size.width))
        current = items.current(minutes)
        shown = self._item if minutes.has_item(self._item) and self._item else None
        item = shown if shown is not None else (current.id if current else None)
        pane = self.query_one(RunningMinute)
        if item is None:
            pane.show(panes.overview(minutes), {})
        else:
            pane.show(panes.item_page(minutes, self._style, item), {})
        self.query_one("#items", StatusLine).show(*self._items(minutes, item))
        self.query_one("#question", Notice).say(standing.question(minutes, item))
        self.show_state()

    def _items(self, minutes: Minutes, item: int | None) -> tuple[str, str]:
        if item is None or not minutes.has_item(item):
            return "", ""
        current = items.current(minutes)
        left = f"Item {minutes.item(item).agenda_number}".strip()
        live = keys.named(self._keys, "live")
        if current and item != current.id:
            left += f" (the meeting is at item {current.agenda_number}: {live} goes there)"
        try:
            after = items.following(minutes, item)
        except Refusal:
            return left, "the last item"
        room = max(20, self.size.width - cell_len(left) - 4)
        title = references.said(minutes, after.title)
        return left, truncated(f"next: {after.agenda_number} {title}", room)

    def show_state(self) -> None:
        """Draw whether anybody is writing."""
        writer = self._followed.writer()
        latest = self._followed.minutes
        sitting = sittings.last(latest)
        if writer:
            words = " · ".join(
                filter(None, ("live", f"{writer} is minuting", self._followed.latest))
            )
        elif sitting and not sitting.ending:
            words = "clerk away: nobody is writing"
        else:
            words = "No meeting is being minuted here now"
        approved = latest.meeting.approved_on
        draft = "draft" if self.size.width < WIDE else "draft, not yet approved"
        status = f"{'approved' if approved else draft} · {self._readers}"
        self.query_one("#state", StatusLine).show(words, status)

    def action_stroke(self, name: str) -> None:
        """Carry out a stroke of the key table."""
        pane = self.query_one(RunningMinute)
        if name == "stop":
            self._leave()
        elif name == "take_over":
            if self._take_over is not None:
                self._take_over()
        elif name in ("page_back", "page_on"):
            pane.scroll_page(-1 if name == "page_back" else 1)
        elif name in ("scroll_up", "scroll_down"):
            pane.scroll_relative(y=-1 if name == "scroll_up" else 1, animate=False)
        elif name == "live":
            self._item = None
            self.show()
            pane.scroll_end(animate=False)
        else:
            self._step(-1 if name == "previous_item" else 1)

    def _step(self, by: int) -> None:
        every = items.ordered(self._followed.minutes)
        agenda = [item.id for item in every if item.kind == items.ITEM]
        current = items.current(self._followed.minutes)
        here = self._item or (current.id if current else None)
        if not agenda:
            return
        index = agenda.index(here) + by if here in agenda else 0
        self._item = agenda[max(0, min(len(agenda) - 1, index))]
        self.show()
        self.query_one(RunningMinute).scroll_home(animate=False)
