"""The table at work: what becomes of lines and strokes, and everything around the line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from textual.timer import Timer

from meetingtui.domain import findings, items
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.entry import completion, reading, roll, where
from meetingtui.entry.completion import Completion
from meetingtui.entry.reading import Verdict
from meetingtui.entry.verbs import VERBS
from meetingtui.tui import keys
from meetingtui.tui.screens import panes, status
from meetingtui.tui.screens.table import TableScreen
from meetingtui.tui.widgets.agenda_rail import AgendaRail
from meetingtui.tui.widgets.roll import DONE
from meetingtui.tui.widgets.roll_panel import RollPanel
from meetingtui.tui.widgets.running_minute import RunningMinute

MINUTE, HELP, FINDINGS = "minute", "help", "findings"


class TableWork:
    """Carries out what the entry line asks for, and keeps the panes in step with the record."""

    def __init__(self, screen: TableScreen) -> None:
        self._screen = screen
        self._pen = screen.pen
        self._line = screen.line
        self._style = screen.style_of_house()
        self._strokes = keys.by_stroke(screen.table, keys.TABLE)
        self._rail = AgendaRail(id="rail")
        self._minute = RunningMinute(id="minute")
        self._roll = RollPanel(id="roll")
        self._roll.display = False
        self._pane = MINUTE
        self._found: list[findings.Finding] = []
        self._finding = -1
        self._counting: Timer | None = None
        self._telling: Timer | None = None
        self._counted: Minutes | None = None
        self._on_roll: list[Person] = []
        screen.panes.mount_all([self._rail, self._minute, self._roll])
        screen.begun()
        screen.set_interval(10, self.show_state)
        self.show()

    @staticmethod
    def of(screen: TableScreen) -> TableWork:
        """The work of a screen, begun if it has not been."""
        return screen.work

    # What the entry line asks for

    def enter(self) -> None:
        """Enter the line, in the key's own event."""
        if self._pane == FINDINGS and not self._pen.line.text:
            self._go_to_finding()
        elif self._pane == HELP and not self._pen.line.text:
            self._pane = MINUTE
            self.show()
        else:
            self.answer(self._pen.enter())

    def answer(self, verdict: Verdict, typed: bool = True) -> None:
        """Show what became of a line (or, not `typed`, of a stroke)."""
        self.say(verdict.sentence, alarm=not verdict.recorded)
        if typed:
            self._line.refused = not verdict.recorded and bool(verdict.sentence)
        if verdict.recorded:
            self._pane = MINUTE
            if typed:
                self.load_line()
            self._open(verdict.reading)
            if self._roll.display and self._pen.line.slot == "line":
                self._line.diversion = self._roll_key
        self.show()

    def _open(self, asked: reading.Reading | None) -> None:
        match asked:
            case reading.Help(topic=topic):
                self._pane = HELP
                self._minute.show(panes.help_blocks(topic, self._screen.table), {})
            case reading.Check():
                self._found = findings.find(self._pen.minutes)
                self._pane, self._finding = FINDINGS, 0 if self._found else -1
            case reading.Roll():
                self._open_roll()
            case reading.Where():
                self.say(where.said(self._pen))
            case reading.Quit():
                self._line.diversion = lambda key, character: True
                self._screen.leave()
            case _:
                pass

    def load_line(self) -> None:
        """Put the desk's line into the entry line."""
        self._screen.load_line()

    def typed(self) -> None:
        """A key was typed: what stood in the minute's place has been read."""
        if self._pane != MINUTE:
            self._pane = MINUTE
            self.show_minute()

    def set_aside(self) -> None:
        """A refused line makes room for what is typed next."""
        self._pen.hold()
        self.load_line()
        self.say(f"{self._pen.held} held: /held brings it back")

    def complete(self, text: str, cursor: int) -> Sequence[Completion]:
        """What the word at the cursor could become."""
        return completion.complete(text, cursor, self._pen.minutes, self._pen.line.item)

    def spell(self, kind: str, record: int) -> str:
        """A token of the line as words."""
        return panes.spelled(self._pen.minutes, kind, record)

    def say(self, sentence: str, alarm: bool = False) -> None:
        """Answer the clerk in the line under the entry line."""
        self._screen.offers.say(sentence, alarm=alarm and bool(sentence))

    # Strokes

    def stroke(self, key: str) -> bool:
        """Carry out a key that is no typing; whether it meant anything."""
        name = self._strokes.get(key, "")
        act = getattr(self, f"stroke_{name}", None) if name else None
        if act is None:
            return False
        act()
        return True

    def _open_roll(self) -> None:
        self._on_roll = roll.on_roll(self._pen.minutes)
        if not self._on_roll:
            self.say(roll.NOBODY, alarm=True)
            return
        shown = panes.roll_of(self._pen.minutes, self._on_roll)
        self._roll.show(shown, "Roll: who is present?", panes.ROLL_KEYS)
        self._roll.display = True
        self._screen.add_class("-roll")
        self._line.diversion = self._roll_key

    def _roll_key(self, key: str, character: str | None) -> bool:
        if key in self._strokes and self._strokes[key] == "aside":
            self._line.diversion = None
            return False
        if self._roll.press(key) == DONE:
            self._roll.display = False
            self._screen.remove_class("-roll")
            self._line.diversion = None
            asked = roll.requests(self._pen.minutes, self._on_roll, self._roll.roll.states)
            unchanged = Verdict(True, roll.UNCHANGED)
            self.answer(self._pen.ask(*asked) if asked else unchanged, typed=False)
        return True

    def _put(self, words: str) -> None:
        self._line.editor.replace(0, len(self._line.text), words)
        self._line.offer_again()

    def verbs(self) -> list[tuple[str, str, Callable[[], None]]]:
        """Every verb: its short form, what it does, and what begins a line with it."""
        return [
            (verb.shortest, verb.help, partial(self._begin, verb.shortest))
            for verb in VERBS
            if not verb.later
        ]

    def _begin(self, verb: str) -> None:
        self._line.editor.replace(0, 0, f"{verb} ")
        self._line.editor.move_to(len(self._line.text))
        self._line.offer_again()

    def _record_as(self, tail: str) -> None:
        if self._line.text.strip():
            self._line.editor.move_to(len(self._line.text))
            self._line.editor.insert(f" {tail}")
            self.answer(self._pen.enter())
        else:
            self._put(f"{tail} ")

    def stroke_clause(self) -> None:
        """Record the line as a clause; with the line empty, offer the report's next one."""
        if self._line.text.strip():
            self._record_as("/r")
        else:
            verdict = self._pen.say("/r")
            self.answer(verdict)
            if not verdict.recorded:
                self._line.refused = False

    def stroke_action(self) -> None:
        """Record the line as an action."""
        self._record_as("/a")

    def stroke_help(self) -> None:
        """Help, and back."""
        if self._pane == HELP:
            self._pane = MINUTE
            self.show()
        else:
            self.answer(self._pen.say("/?"), typed=False)

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
        self.load_line()
        self._put("/in ")
        self.say("Who arrives? A code or a name; the same key again: who leaves")

    def stroke_next(self) -> None:
        """Take the next item."""
        self.answer(self._pen.say("/n"), typed=False)
        self.load_line_if_empty()

    def load_line_if_empty(self) -> None:
        """An empty line follows the item in view; a begun one stays bound to its own."""
        if not self._pen.line.text:
            self.load_line()

    def stroke_look(self) -> None:
        """Look at the item after the one in view, and from the last at the one being taken."""
        agenda = items.ordered(self._pen.minutes)
        here = [n for n, item in enumerate(agenda) if item.id == self._pen.looked_at]
        follows = agenda[here[0] + 1 :] if here else agenda
        current = items.current(self._pen.minutes)
        target = follows[0] if follows else current
        if target is None:
            self.say("There is no agenda yet: /item adds an item", alarm=True)
            return
        self._look(target)

    def _look(self, item: Item) -> None:
        self._pen.look(item.id)
        self.answer(Verdict(True, f"Looking at {item.spoken}"), typed=False)
        self.load_line_if_empty()

    def stroke_walk(self) -> None:
        """Go to the oldest mark; a begun line waits as the line behind an aside."""
        self.answer(self._pen.say("/!"))

    def stroke_undo(self) -> None:
        """Undo the last step."""
        self.answer(self._pen.say("/u"), typed=False)

    def stroke_aside(self) -> None:
        """Keep the line and open an empty one, or go back."""
        self._pen.aside()
        self.load_line()
        self.say("")
        if self._roll.display and self._pen.line.slot == "line":
            self._line.diversion = self._roll_key
        self.show_state()

    def stroke_saved(self) -> None:
        """Say what is saved."""
        self.say(status.saved(self._pen.saved))

    def stroke_not_quit(self) -> None:
        """ctrl+q does not quit: it is too near to other keys."""
        self.say("To leave the table type /quit")

    def stroke_up(self) -> None:
        """Pick the entry (or finding) above."""
        self._pick(-1)

    def stroke_down(self) -> None:
        """Pick the entry (or finding) below."""
        self._pick(1)

    def _pick(self, by: int) -> None:
        if self._pane == FINDINGS:
            self._finding = max(0, min(len(self._found) - 1, self._finding + by))
        else:
            self._pen.pick(by)
        self.show_minute()

    def _go_to_finding(self) -> None:
        if 0 <= self._finding < len(self._found):
            finding = self._found[self._finding]
            if finding.item is not None:
                self._look(self._pen.minutes.item(finding.item))
                return
        self._pane = MINUTE
        self.show()

    def stroke_strike(self) -> None:
        """Strike the picked entry."""
        if self._pen.picked is None:
            self.say("Pick an entry first, with ↑", alarm=True)
        else:
            self.answer(self._pen.say("/del"), typed=False)

    def stroke_move_up(self) -> None:
        """Move the picked entry up."""
        self._swap(-1)

    def stroke_move_down(self) -> None:
        """Move the picked entry down."""
        self._swap(1)

    def _swap(self, by: int) -> None:
        picked = self._pen.picked
        if picked is None:
            self.say("Pick an entry first, with ↑", alarm=True)
        else:
            self.answer(self._pen.ask(panes.swap(picked, by)), typed=False)
            self._pen.pick_entry(picked)
            self.show_minute()

    def stroke_page_up(self) -> None:
        """Scroll back; what was picked might go out of sight, so nothing is picked any more."""
        self._scroll(-1)

    def stroke_page_down(self) -> None:
        """Scroll on."""
        self._scroll(1)

    def _scroll(self, by: int) -> None:
        if self._pen.picked is not None:
            self._pen.pick_entry(None)
            self.show_minute()
        self._minute.scroll_page(by)

    def stroke_rail(self) -> None:
        """Fold the agenda away, or show it."""
        self._screen.toggle_class("-no-rail")

    def stroke_palette(self) -> None:
        """Every verb, to choose from."""
        self._screen.app.action_command_palette()

    # Showing

    def show(self) -> None:
        """Draw everything from the minutes as they are now."""
        minutes = self._pen.minutes
        self._screen.bar.show(*status.title(minutes, self._screen.size.width))
        self._rail.show(panes.rail(minutes, self._pen.looked_at))
        self.show_minute()
        self._screen.show_prompt()
        self.show_state()

    def show_minute(self) -> None:
        """Draw the running minute, or what is shown in its place."""
        pane = self._minute
        if self._pane == FINDINGS:
            picked = ("finding", self._finding) if self._found else None
            pane.show(panes.finding_blocks(self._found), {}, picked)
        elif self._pane == MINUTE:
            blocks, gutter = panes.minute(self._pen, self._style)
            pane.show(blocks, gutter, self._pen.picked, fold=True)

    def show_state(self) -> None:
        """Draw the state line; counting findings waits for a quiet moment."""
        narrow = self._screen.size.width < status.WIDE
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
        self._counting, self._counted = None, self._pen.minutes
        found = findings.find(self._pen.minutes)
        if len(found) != len(self._found) and self._pane != FINDINGS:
            self._found = found
            self.show_state()
