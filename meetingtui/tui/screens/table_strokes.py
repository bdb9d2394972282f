"""The strokes of the table: what each key of the key table does there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingtui.domain import interests, items, marks, sittings
from meetingtui.domain.requests import request
from meetingtui.tui import keys
from meetingtui.tui.screens import panes, status
from meetingtui.tui.screens.table_panes import HELP, MINUTE, PREVIEW

if TYPE_CHECKING:
    from meetingtui.tui.screens.table_work import TableWork

UNPICKED = "Pick an entry first, with ↑"


class TableStrokes:
    """One method a stroke, named after it: `stroke_next`."""

    def __init__(self, work: TableWork) -> None:
        self._work = work
        self._pen = work.pen
        self._line = work.line
        self._panes = work.panes
        self._by_key = keys.by_stroke(work.screen.table, keys.TABLE)

    def name_of(self, key: str) -> str:
        """The name of a key's stroke, or nothing."""
        return self._by_key.get(key, "")

    def press(self, key: str) -> bool:
        """Carry out a key that is no typing; whether it meant anything."""
        act = getattr(self, f"stroke_{self.name_of(key)}", None)
        if act is None:
            return False
        act()
        self._work.soon()
        return True

    def _put(self, words: str) -> None:
        self._line.editor.replace(0, len(self._line.text), words)
        self._line.offer_again()

    def _record_as(self, tail: str) -> None:
        if self._line.text.strip():
            self._line.editor.move_to(len(self._line.text))
            self._line.editor.insert(f" {tail}")
            self._work.answer(self._pen.enter())
        else:
            self._put(f"{tail} ")

    def stroke_clause(self) -> None:
        """Record the line as a clause; with the line empty, offer the report's next one."""
        if self._line.text.strip():
            self._record_as("/r")
        else:
            verdict = self._pen.say("/r")
            self._work.answer(verdict)
            if not verdict.recorded:
                self._line.refused = False

    def stroke_action(self) -> None:
        """Record the line as an action; with the line empty, take the promise that is offered."""
        if self._line.text.strip() or not self._work.ahead.take():
            self._record_as("/a")

    def stroke_owner_due(self) -> None:
        """Put right when the last action is due; again: who is to do it."""
        self._work.ahead.correct()

    def stroke_not_promised(self) -> None:
        """Leave help or a list; else the promise that is offered, or F2 before any name."""
        if self._panes.mode != MINUTE:
            if self._panes.mode == PREVIEW:
                self._put("")
                self._work.say("")
            self._panes.back_to_minute()
            return
        self._work.ahead.ignore()
        if self._line.text.strip() in ("/in", "/out"):
            self._put("")
            self._work.say("")
            if self._pen.beside:
                self.stroke_aside()
            self._work.resume_roll()

    def stroke_help(self) -> None:
        """Help, and back."""
        if self._panes.mode == HELP:
            self._panes.mode = MINUTE
            self._panes.show()
        else:
            self._work.answer(self._pen.say("/?"), typed=False)

    def stroke_in_out(self) -> None:
        """An aside that begins `/in`; again, `/out`."""
        verb, space, name = self._line.text.partition(" ")
        if space and verb in ("/in", "/out"):
            self._put(f"{'/out' if verb == '/in' else '/in'} {name}")
            return
        if self._pen.beside:
            self._pen.hold()
        elif self._line.text:
            self._pen.aside()
        self._work.load_line()
        self._put("/in ")
        self._work.say("Who arrives? A code or a name; the same key again: who leaves; Esc: nobody")

    def stroke_leave_room(self) -> None:
        """Write that those who must leave leave, or that those who may come back return."""
        minutes = self._pen.minutes
        current = items.current(minutes)
        back = (
            current is not None
            and not interests.who_leaves(minutes, current.id)
            and interests.to_return(minutes, current.id)
        )
        self._work.answer(self._pen.say("/lv back" if back else "/lv"), typed=False)

    def stroke_vote(self) -> None:
        """Open the roll of a vote on what is before the meeting."""
        self._work.answer(self._pen.say("/v"), typed=False)

    def stroke_next(self) -> None:
        """Take the next item."""
        self._work.answer(self._pen.say("/n"), typed=False)
        self._work.load_line_if_empty()

    def stroke_look(self) -> None:
        """Look at the item after the one in view, and from the last at the one being taken."""
        looked_at = self._pen.looked_at
        every = items.ordered(self._pen.minutes)
        agenda = [item for item in every if item.kind == items.ITEM or item.id == looked_at]
        here = [n for n, item in enumerate(agenda) if item.id == looked_at]
        follows = agenda[here[0] + 1 :] if here else agenda
        current = items.current(self._pen.minutes)
        target = follows[0] if follows else current
        if target is None:
            self._work.say("There is no agenda yet: /item adds an item", alarm=True)
            return
        self._work.look(target)

    def stroke_walk(self) -> None:
        """Go to the oldest mark; a begun line waits as the line behind an aside."""
        self._work.answer(self._pen.say("/!"))

    def stroke_mark(self) -> None:
        """Mark the picked entry, or this moment of the item being taken; the line stays."""
        current = items.current(self._pen.minutes)
        if current is None or (self._pen.picked and not self._line.text):
            self._work.answer(self._pen.say("!"), typed=False)
        else:
            asked = request(marks.drop, item=current.id)
            self._work.answer(self._pen.ask(asked), typed=False)

    def stroke_adjourn(self) -> None:
        """Adjourn the meeting now, or resume it."""
        latest = sittings.last(self._pen.minutes)
        adjourned = latest is not None and latest.ending == sittings.ADJOURNED
        self._work.answer(self._pen.say("/res" if adjourned else "/adj"), typed=False)

    def stroke_undo(self) -> None:
        """Undo the last step."""
        self._work.answer(self._pen.say("/u"), typed=False)

    def stroke_formula(self) -> None:
        """Keep the line as a formula; with the line empty, the picked or last entry."""
        self._work.answer(self._pen.make_formula(), typed=False)

    def stroke_aside(self) -> None:
        """Keep the line and open an empty one, or go back."""
        self._pen.aside()
        self._work.load_line()
        self._work.say("")
        self._work.resume_roll()
        self._panes.show_state()

    def stroke_better(self) -> None:
        """Take the better wording that House English has."""
        self._work.english.take()

    def stroke_silence(self) -> None:
        """Look no more for this rule of House English at this body."""
        self._work.english.silence()

    def stroke_saved(self) -> None:
        """Say what is saved."""
        saved = self._pen.saved
        self._work.say(" ".join(filter(None, (status.saved(saved), saved.notice, saved.damage))))

    def stroke_not_quit(self) -> None:
        """ctrl+q does not quit: it is too near to other keys."""
        self._work.say("To leave the table type /quit")

    def stroke_up(self) -> None:
        """Pick the entry (or finding) above."""
        self._panes.pick(-1)

    def stroke_down(self) -> None:
        """Pick the entry (or finding) below."""
        self._panes.pick(1)

    def stroke_strike(self) -> None:
        """Strike the picked entry."""
        if self._pen.picked is None:
            self._work.say(UNPICKED, alarm=True)
        else:
            self._work.answer(self._pen.say("/del"), typed=False)

    def stroke_move_up(self) -> None:
        """Move the picked entry up."""
        self._swap(-1)

    def stroke_move_down(self) -> None:
        """Move the picked entry down."""
        self._swap(1)

    def stroke_page_up(self) -> None:
        """Scroll back; what was picked might go out of sight, so nothing is picked any more."""
        self._scroll(-1)

    def stroke_page_down(self) -> None:
        """Scroll on."""
        self._scroll(1)

    def stroke_rail(self) -> None:
        """Fold the agenda away, or show it."""
        self._work.screen.toggle_class("-no-rail")

    def stroke_palette(self) -> None:
        """Every verb, to choose from."""
        self._work.screen.app.action_command_palette()

    def _swap(self, by: int) -> None:
        picked = self._pen.picked
        if picked is None:
            self._work.say(UNPICKED, alarm=True)
        else:
            self._work.answer(self._pen.ask(panes.swap(picked, by)), typed=False)
            self._pen.pick_entry(picked)
            self._panes.show_minute()

    def _scroll(self, by: int) -> None:
        if self._pen.picked is not None:
            self._pen.pick_entry(None)
            self._panes.show_minute()
        self._panes.minute.scroll_page(by)
