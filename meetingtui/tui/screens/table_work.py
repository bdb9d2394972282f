"""The table at work: what becomes of an entered line, and of the roll."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from meetingtui.domain.items import Item
from meetingtui.entry import completion, going_on, reading, where
from meetingtui.entry.completion import Completion
from meetingtui.entry.reading import Verdict
from meetingtui.entry.slots import Moment
from meetingtui.entry.verbs import VERBS
from meetingtui.tui import keys
from meetingtui.tui.screens import panes
from meetingtui.tui.screens.table import TableScreen
from meetingtui.tui.screens.table_ahead import TableAhead
from meetingtui.tui.screens.table_english import TableEnglish
from meetingtui.tui.screens.table_panes import FINDINGS, HELP, MINUTE, PREVIEW, TablePanes
from meetingtui.tui.screens.table_roll import TableRoll
from meetingtui.tui.screens.table_strokes import TableStrokes


class TableWork:
    """Carries out what the entry line asks for."""

    def __init__(self, screen: TableScreen) -> None:
        self.screen = screen
        self.pen = screen.pen
        self.line = screen.line
        self.panes = TablePanes(screen)
        self.english = TableEnglish(self)
        self.ahead = TableAhead(self)
        self.strokes = TableStrokes(self)
        self._roll = TableRoll(self)
        screen.begun()
        self.panes.show()
        self.soon()

    @staticmethod
    def of(screen: TableScreen) -> TableWork:
        """The work of a screen, begun if it has not been."""
        return screen.work

    def enter(self) -> None:
        """Enter the line, in the key's own event."""
        empty = not self.pen.line.text
        if empty and self.panes.mode == FINDINGS:
            self._go_to_finding()
        elif empty and self.panes.mode in (HELP, PREVIEW):
            self.panes.back_to_minute()
        else:
            self.answer(self.pen.enter())

    def answer(self, verdict: Verdict, typed: bool = True) -> None:
        """Show what became of a line (or, not `typed`, of a stroke)."""
        self.say(verdict.sentence, alarm=not verdict.recorded)
        if typed:
            self.line.refused = not verdict.recorded and bool(verdict.sentence)
        if verdict.recorded:
            self.panes.mode = MINUTE
            if typed:
                self.load_line()
            self._open(verdict.reading)
            self.resume_roll()
        self.panes.show()
        self.soon()

    def soon(self) -> None:
        """Look at the line, or at what was recorded last, once the keys pause."""
        self.english.soon()
        self.ahead.soon()

    def _open(self, asked: reading.Reading | None) -> None:
        match asked:
            case reading.Help(topic=topic):
                self.panes.help(topic)
            case reading.Check():
                self.panes.list_findings()
            case reading.Roll():
                self._roll.open(asked)
            case reading.Where():
                self.say(where.said(self.pen))
            case reading.Listing(title=title, lines=lines):
                self.panes.listing(title, lines, isinstance(asked, reading.Preview))
            case reading.Quit():
                self.line.diversion = lambda key, character: True
                self.screen.leave()
            case _:
                pass

    def load_line(self) -> None:
        """Put the desk's line into the entry line; what was said of another goes."""
        self.screen.load_line()
        self.english.forget()
        self.ahead.forget()

    def load_line_if_empty(self) -> None:
        """An empty line follows the item in view; a begun one stays bound to its own."""
        if not self.pen.line.text:
            self.load_line()

    def set_aside(self) -> None:
        """A refused line makes room for what is typed next."""
        self.pen.hold()
        self.load_line()
        self.say(f"{self.pen.held} held: /held brings it back")

    def complete(self, text: str, cursor: int) -> Sequence[Completion]:
        """What the word at the cursor could become."""
        minutes, item = self.pen.minutes, self.pen.line.item
        return completion.complete(text, cursor, minutes, item, self.pen.at_hand, self._moment())

    def goes_on(self, text: str) -> str:
        """How a sentence used before goes on after the line; nothing for what isn't prose."""
        return going_on.going_on(text, self.pen, self._moment())

    def _moment(self) -> Moment:
        pen = self.pen
        return Moment(pen.minutes, pen.line.item, pen.now, self.panes.style.dates)

    def spell(self, kind: str, record: int) -> str:
        """A token of the line as words."""
        return panes.spelled(self.pen.minutes, kind, record)

    def say(self, sentence: str, alarm: bool = False) -> None:
        """Answer the clerk in the line under the entry line."""
        self.screen.offers.say(sentence, alarm=alarm and bool(sentence))

    def verbs(self) -> list[tuple[str, str, Callable[[], None]]]:
        """Every verb: its short form, what it does, and what begins a line with it."""
        return [(verb.shortest, verb.help, partial(self._begin, verb.shortest)) for verb in VERBS]

    def _begin(self, verb: str) -> None:
        self.line.editor.replace(0, 0, f"{verb} ")
        self.line.editor.move_to(len(self.line.text))
        self.line.offer_again()

    def _go_to_finding(self) -> None:
        finding = self.panes.chosen
        if finding is not None and finding.item is not None:
            self.look(self.pen.minutes.item(finding.item))
            if finding.entry is not None:
                self.pen.pick_entry((finding.entry.TABLE, finding.entry.id))
                self.panes.show_minute()
        else:
            self.panes.back_to_minute()

    def look(self, item: Item) -> None:
        """Bring an item into view without taking it."""
        self.pen.look(item.id)
        self.answer(Verdict(True, f"Looking at {item.spoken}"), typed=False)
        self.load_line_if_empty()

    def resume_roll(self) -> None:
        """An open roll has the keys again once an aside in it is over."""
        self._roll.resume()

    def palette(self) -> dict[str, Callable[[], None]]:
        """What the command palette offers, by the name of the stroke."""
        names = [key.name for key in self.screen.table if key.where == keys.TABLE]
        found = {name: getattr(self.strokes, f"stroke_{name}", None) for name in names}
        return {name: act for name, act in found.items() if act is not None}
