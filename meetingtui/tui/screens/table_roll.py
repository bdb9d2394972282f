"""The roll at the table: it takes the keys of the line until Enter records it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from meetingtui.entry import reading, roll_call
from meetingtui.entry.pen import ROLL
from meetingtui.entry.reading import Verdict
from meetingtui.entry.roll_call import RollCall
from meetingtui.tui import keys
from meetingtui.tui.screens import panes
from meetingtui.tui.widgets.roll import DONE, OK

if TYPE_CHECKING:
    from meetingtui.tui.screens.table_work import TableWork


HOW = "Letters mark, Space passes, Backspace: back, {aside}: an aside, Enter records"


class TableRoll:
    """Calls a roll of attendance or of a vote, beside the minute."""

    def __init__(self, work: TableWork) -> None:
        self._work = work
        self._panel = work.panes.roll
        self._call: RollCall | None = None
        self._asked = reading.Roll()

    def open(self, asked: reading.Roll) -> None:
        """Open the roll that was asked for, unless nobody is on it."""
        minutes = self._work.pen.minutes
        call = roll_call.called(minutes, asked)
        if not call.people:
            self._work.say(call.nobody, alarm=True)
            return
        self._call, self._asked = call, asked
        roll = panes.roll_of(call)
        roll.states, roll.index = roll_call.resumed(asked, call, self._work.pen.half_called)
        self._panel.show(roll, call.title, call.keys, lambda states: call.summary(minutes, states))
        self._panel.display = True
        self._work.screen.add_class("-roll")
        self._work.line.diversion = self._key
        self._work.say(HOW.format(aside=keys.named(self._work.screen.table, "aside")))

    def _key(self, key: str, character: str | None) -> bool:
        stroke = self._work.strokes.name_of(key)
        if stroke in ("aside", "in_out"):
            self._work.line.diversion = None
            return False
        if stroke == "mark":
            return self._work.strokes.press(key)
        pressed = self._panel.press(key)
        if pressed == DONE:
            self._record()
        elif pressed == OK and self._call is not None:
            roll = self._panel.roll
            line = roll_call.kept(self._asked, self._call, roll.states, roll.index)
            self._work.pen.keep(line)
        return True

    def _record(self) -> None:
        """Record what the roll says and close it; it stays open when that is refused."""
        if self._call is None:
            return
        pen = self._work.pen
        asked = self._call.requests(pen.minutes, self._panel.roll.states)
        if asked:
            verdict = pen.ask(*asked, clears=ROLL)
        else:
            pen.forget(ROLL)
            verdict = Verdict(True, self._call.unchanged)
        if verdict.recorded:
            unmarked = sum(not state for state in self._panel.roll.states)
            if asked and unmarked:
                verdict = replace(verdict, sentence=f"{unmarked} not marked; {verdict.sentence}")
            self._call = None
            self._panel.display = False
            self._work.screen.remove_class("-roll")
            self._work.line.diversion = None
        self._work.answer(verdict, typed=False)

    def resume(self) -> None:
        """An open roll has the keys again once an aside in it is over."""
        if self._call is not None and self._work.pen.line.slot == "line":
            self._work.line.diversion = self._key
