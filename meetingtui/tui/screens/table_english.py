"""House English at the table: the first slip of the line, or of the last entry, in the quiet place.

It is looked for once the keys pause, on a thread of its own; what was typed meanwhile makes the
answer stale, and another is asked for. Nothing is altered unless a key is pressed for it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from rich.cells import cell_len
from textual.worker import get_current_worker

from meetingtui.domain.english import PREFIX, Slip, told_first
from meetingtui.domain.findings import english
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.entry import handles
from meetingtui.entry.english import of_line
from meetingtui.entry.pen import UnfinishedLine
from meetingtui.entry.reading import Context
from meetingtui.tui import keys
from meetingtui.tui.screens.pause import Pause
from meetingtui.tui.widgets.wrapping import truncated

if TYPE_CHECKING:
    from meetingtui.tui.screens.table_work import TableWork

PAUSE_S = 0.4
SHORTEST = 12
MOST_CHARACTERS = 4_000


class State(NamedTuple):
    """What a look is a look at: the minutes by identity, the line, and the entry."""

    minutes: int
    line: UnfinishedLine
    picked: tuple[str, int] | None
    looked_at: int | None


def _finished(found: tuple[Slip, ...], line: UnfinishedLine) -> tuple[Slip, ...]:
    return tuple(one for one in found if one.end < len(line.text))


class TableEnglish:
    """Tells of slips, and takes what is better, for the table's work."""

    def __init__(self, work: TableWork) -> None:
        self._work = work
        self._screen, self._pen, self._line = work.screen, work.pen, work.line
        self._style = work.panes.style
        self._pause = Pause(work.screen, PAUSE_S, self._look_if_new, self.forget)
        self._shown: State | None = None
        self._held: Minutes | None = None

    def soon(self) -> None:
        """Look once the keys pause."""
        self._pause.typed(empty=not self._line.text)

    def forget(self) -> None:
        """Unsay what was said, and look anew: another line is in hand."""
        self._screen.offers.hint("")
        self._shown = None

    def _look_if_new(self) -> None:
        state = self._state()
        if state != self._shown:
            self._shown = state
            look = partial(self._look, state, self._pen.minutes, self._pen.now)
            self._screen.run_worker(look, thread=True, group="english", exclusive=True)

    def _state(self) -> State:
        pen = self._pen
        # Held, so that no other minutes can have the same identity meanwhile.
        self._held = pen.minutes
        return State(id(pen.minutes), pen.line, pen.picked, pen.looked_at)

    def _look(self, state: State, minutes: Minutes, now: datetime) -> None:
        try:
            found = self._seen_in(state, minutes, now)
        except Refusal:
            found = ()
        if not get_current_worker().is_cancelled:
            self._screen.app.call_from_thread(self._tell, state, found)

    def _tell(self, state: State, found: tuple[Slip, ...]) -> None:
        if state == self._state():
            slip = told_first(found)
            self._screen.offers.hint(self._said(slip) if slip else "")

    def _said(self, slip: Slip) -> str:
        """The slip and its keys, so short that the keys stay in view."""
        takes = keys.named(self._screen.table, "better")
        never = f"{keys.named(self._screen.table, 'silence')} never here"
        taking = f"{takes} takes it" if slip.better is not None else ""
        strokes = "".join(f" · {part}" for part in (taking, never) if part)
        room, said = self._screen.size.width - 2 - len(strokes), slip.said
        if slip.better and cell_len(said) > room:
            said = f"→ {slip.better}"
        return f"{truncated(said, max(SHORTEST, room))}{strokes}"

    def _seen_in(self, state: State, minutes: Minutes, now: datetime) -> tuple[Slip, ...]:
        """The slips of the line but for the word at its end, which may not be finished; of an
        empty line those of the picked or last entry."""
        if state.line.text.strip():
            return _finished(self._of(state.line, minutes), state.line)
        if state.looked_at is None:
            return ()
        here = Context(minutes, state.looked_at, state.picked, now)
        return english.slips_of(minutes, self._style, handles.picked_or_last(here))

    def _of(self, line: UnfinishedLine, minutes: Minutes) -> tuple[Slip, ...]:
        """The slips of a line, by their places in it."""
        words = line.text[:MOST_CHARACTERS]
        start, how = of_line(words, line.target, minutes)
        if not how:
            return ()
        found = english.line_slips(minutes, self._style, words[start:], how)
        return tuple(replace(one, start=one.start + start, end=one.end + start) for one in found)

    # Strokes

    def _in_line(self) -> Slip | None:
        """The slip that is told of the line; with none told, the one in the word at its end."""
        line = self._pen.line
        found = self._of(line, self._pen.minutes)
        return told_first(_finished(found, line) or found)

    def take(self) -> None:
        """Put the first slip of the line right, or with the line empty that of an entry."""
        if not self._line.text.strip():
            self._work.answer(self._pen.say("/better"), typed=False)
            return
        slip = self._in_line()
        if slip is None or slip.better is None:
            nothing = "House English would leave the line as it is"
            self._screen.offers.hint("")
            self._work.say(f"{slip.said} Only you can say what is right" if slip else nothing)
            return
        editor, cursor = self._line.editor, self._line.editor.cursor
        editor.replace(slip.start, slip.end, slip.better)
        after = cursor + len(slip.better) - (slip.end - slip.start)
        editor.move_to(after if cursor >= slip.end else min(cursor, slip.start))
        self._line.offer_again()
        back = keys.named(self._screen.table, "undo_typing")
        self._screen.offers.hint("")
        self._work.say(f"{slip.said} · {back} gives it back")

    def silence(self) -> None:
        """Look no more for the rule of the first slip at this body."""
        if not self._line.text.strip():
            self._work.answer(self._pen.say("/silence"), typed=False)
            return
        slip = self._in_line()
        if slip:
            self._screen.offers.hint("")
            rule = f"{PREFIX}{slip.rule}"
            self._work.answer(self._pen.say(f"/silence {rule}"), typed=False)
        else:
            self._work.say("There is no slip of House English in the line to silence")
