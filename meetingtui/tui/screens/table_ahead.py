"""What the line comes to, at the table: an action's date and owners, a promise, in the quiet place.

It is worked out once the keys pause, on a thread of its own; the newest line wins. A promise is
taken only by a key.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from textual.worker import get_current_worker

from meetingtui.domain import sittings
from meetingtui.domain.actions import Action, owners_of
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry import ahead, handles, promised
from meetingtui.entry.ahead import Ahead
from meetingtui.entry.attribution import listed
from meetingtui.entry.pen import UnfinishedLine
from meetingtui.entry.promised import Promise
from meetingtui.entry.reading import Context
from meetingtui.tui import keys
from meetingtui.tui.screens.pause import Pause
from meetingtui.tui.screens.prompt import WIDE
from meetingtui.tui.widgets.offers import AHEAD
from meetingtui.tui.widgets.wrapping import truncated

if TYPE_CHECKING:
    from meetingtui.tui.screens.table_work import TableWork

PAUSE_S = 0.25
# What is beside it says what was recorded: "p12 under item 11".
LEFT_FOR_THE_SENTENCE = 24
SHORTEST = 12
_CORRECTS = re.compile(r"/(?:due|ow) a\d+ =")


class TableAhead:
    """Tells what a line comes to, and takes promises, for the table's work."""

    def __init__(self, work: TableWork) -> None:
        self._work = work
        self._screen, self._pen, self._line = work.screen, work.pen, work.line
        self._pause = Pause(work.screen, PAUSE_S, self._look_if_new, self.forget)
        self._looked: tuple[object, ...] = ()
        self._held: Minutes | None = None
        self._ignored: int | None = None

    def soon(self) -> None:
        """Look once the keys pause."""
        self._pause.typed(empty=not self._line.text)

    def forget(self) -> None:
        """Unsay what was said, and look anew: another line is in hand."""
        self._screen.offers.hint("", AHEAD)
        self._looked = ()

    def _look_if_new(self) -> None:
        state = self._state()
        if state != self._looked:
            self._looked = state
            pen = self._pen
            look = partial(self._look, state, pen.line, pen.minutes, pen.looked_at, pen.now)
            self._screen.run_worker(look, thread=True, group="ahead", exclusive=True)

    def _state(self) -> tuple[object, ...]:
        line = self._pen.line
        # Held, so that no other minutes can have the same identity meanwhile.
        self._held = self._pen.minutes
        return id(self._pen.minutes), line.text, line.target, line.item, self._ignored

    def _look(
        self,
        state: tuple[object, ...],
        line: UnfinishedLine,
        minutes: Minutes,
        item: int | None,
        now: datetime,
    ) -> None:
        if line.text.strip():
            found = ahead.of_line(line.text, line.target, minutes, line.item, now)
        else:
            offered = self._offered_in(minutes, item, now)
            found = (
                ahead.of_promise(minutes, offered[1])
                if offered
                else ahead.of_report(minutes, line.item)
            )
        if not get_current_worker().is_cancelled:
            self._screen.app.call_from_thread(self._tell, state, found)

    def _tell(self, state: tuple[object, ...], found: Ahead) -> None:
        if state == self._state():
            self._screen.offers.hint(self._said(found), AHEAD)

    def _said(self, found: Ahead) -> str:
        """A promise or what an action comes to, so short that what was recorded stays in view."""
        width = self._screen.size.width
        room = width - LEFT_FOR_THE_SENTENCE
        if not found.what:
            takes = keys.named(self._screen.table, "clause")
            said = f"{takes}: {found.recommended}" if found.recommended else found.how
            return truncated(said, room)
        key = keys.named(self._screen.table, "action")
        opens, closes = "Promised: ", f" · {key} takes it"
        if self._line.text.strip():
            closes = ""
        elif width < WIDE:
            opens, closes = f"{key} takes: ", ""
        room -= len(opens) + len(closes)
        how = f" · {found.how}" if found.how else ""
        how = truncated(how, max(0, room - min(SHORTEST, len(found.what))))
        what = truncated(found.what, max(SHORTEST, room - len(how)))
        return f"{opens}{what}{how}{closes}"

    def _offered(self) -> tuple[Point, Promise] | None:
        """The promise in the entry recorded last, unless the clerk left it alone."""
        pen = self._pen
        return self._offered_in(pen.minutes, pen.looked_at, pen.now)

    def _offered_in(
        self, minutes: Minutes, item: int | None, now: datetime
    ) -> tuple[Point, Promise] | None:
        found = promised.offered(minutes, item, sittings.day(minutes, now.date()))
        return None if found is None or found[0].id == self._ignored else found

    # Strokes

    def take(self) -> bool:
        """Record the promise that is offered as an action; whether one is."""
        found = self._offered()
        if found is None:
            return False
        said = self._pen.say(f"/promise {found[0].name_in_gutter}")
        self._work.answer(said, typed=False)
        return True

    def ignore(self) -> None:
        """Leave the promise alone that is offered; with a line begun that of an entry is not."""
        if not self._line.text.strip() and (found := self._offered()):
            self._ignored = found[0].id
        self._screen.offers.hint("", AHEAD)

    def correct(self) -> None:
        """Begin the line that puts right when the last action is due; again: who is to do it.

        What is typed then takes the place of what stands there.
        """
        line = self._line.text
        if line and not _CORRECTS.match(line):
            key = keys.named(self._screen.table, "owner_due")
            self._work.say(f"{key} puts the last action right with the line empty", alarm=True)
            return
        pen = self._pen
        try:
            context = Context(pen.minutes, pen.looked_at, pen.picked, pen.now)
            action = handles.picked_or_last(context, (Action,))
        except Refusal as refusal:
            self._work.say(str(refusal), alarm=True)
            return
        if not isinstance(action, Action):
            self._work.say(f"{action.name_in_gutter} is no action", alarm=True)
            return
        owners = listed(owners_of(pen.minutes, action.id), pen.minutes)
        name, when = action.name_in_gutter, action.due_said
        begins, stands = f"/due {name} = ", when
        if line.startswith("/due"):
            begins, stands = f"/ow {name} = ", owners
        self._line.editor.replace(0, len(line), f"{begins}{stands}")
        if stands:
            self._line.editor.select(len(begins), len(self._line.text))
        self._line.offer_again()
