"""Live capture: the line being typed, what it is bound to, and what becomes of it on Enter.

The screen and plain mode hold this one; both behave alike because it decides.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from meetingtui.desk.desk import Desk
from meetingtui.domain import items, marks
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Step
from meetingtui.domain.requests import Request, request
from meetingtui.entry import line as entry_line
from meetingtui.entry import reading as r
from meetingtui.entry.pen import SavedTo, UnfinishedLine
from meetingtui.entry.reading import Context, Reading, Verdict
from meetingtui.store.book import Draft, Saved

LINE, ASIDE, HELD = "line", "aside", "held"


class Capture:
    """The clerk's hand on the record. `on_change` hears, on any thread, that `saved` changed."""

    def __init__(
        self,
        open_desk: Callable[[Callable[[Saved], None]], Desk],
        on_change: Callable[[], None] = lambda: None,
        accept_codes: bool = False,
    ) -> None:
        self._on_change = on_change
        self._saved = SavedTo()
        self._accept_codes = accept_codes
        self.desk = open_desk(self._heard)
        self._lines: dict[str, UnfinishedLine] = {}
        self._slot = LINE
        self._looked: int | None = None
        self._picked: tuple[str, int] | None = None
        self.found = self._restored()

    @property
    def minutes(self) -> Minutes:
        """The minutes as they are now."""
        return self.desk.minutes

    @property
    def now(self) -> datetime:
        """The time on the meeting's wall clock."""
        return self.desk.clock.local()

    @property
    def saved(self) -> SavedTo:
        """How far the record is durable, at this moment."""
        return replace(self._saved, waiting=self.desk.waiting)

    @property
    def line(self) -> UnfinishedLine:
        """The line being typed; empty, it shows where it would go."""
        found = self._lines.get(self._slot, UnfinishedLine(self._slot))
        return found if found.text or found.target else replace(found, item=self.looked_at)

    @property
    def looked_at(self) -> int | None:
        """The item in view."""
        if self._looked is not None and self.minutes.has_item(self._looked):
            return self._looked
        here = items.current(self.minutes)
        return here.id if here else None

    @property
    def picked(self) -> tuple[str, int] | None:
        """The entry that the clerk picked, if it is still there."""
        if self._picked is None:
            return None
        table, entry = self._picked
        return self._picked if self.minutes.find(self.minutes.kind(table), entry) else None

    @property
    def held(self) -> int:
        """How many refused lines are held."""
        return sum(slot.startswith(HELD) for slot in self._lines)

    @property
    def beside(self) -> str:
        """The words of the line that waits while an aside is typed (or the other way round)."""
        other = ASIDE if self._slot == LINE else LINE
        return self._lines[other].text if other in self._lines else ""

    def _heard(self, saved: Saved) -> None:
        at = saved.at.astimezone().replace(tzinfo=None) if saved.at else self._saved.at
        self._saved = SavedTo(at, saved.waiting, saved.fault)
        self._on_change()

    def _restored(self) -> str:
        found = ""
        for slot, draft in self.desk.drafts.items():
            item = draft.item if self.minutes.has_item(draft.item) else None
            self._lines[slot] = UnfinishedLine(slot, draft.text, draft.cursor, item, draft.target)
            if slot in (LINE, ASIDE) and draft.text:
                self._slot = slot
                self._looked = item
                where = self.minutes.item(item).spoken if item else "no item yet"
                found = f"{draft.opened_at:%H:%M}, {where}: your line is here."
        return found

    def splice(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        """A keystroke. The first character binds the line to the item in view."""
        before = self.line
        text = before.text[:at] + inserted + before.text[at + removed :]
        if not text and not before.target:
            self._forget(self._slot)
            return
        if self._slot not in self._lines:
            self._keep(replace(before, text="", cursor=0))
        self._lines[self._slot] = replace(before, text=text, cursor=cursor)
        self.desk.splice(self._slot, at, removed, inserted, cursor)

    def _keep(self, line: UnfinishedLine) -> None:
        self._lines[line.slot] = line
        self.desk.put_draft(
            Draft(line.slot, line.item, line.target, line.text, line.cursor, self.now)
        )

    def _forget(self, slot: str) -> None:
        if self._lines.pop(slot, None) is not None:
            self.desk.clear_draft(slot)

    def _context(self, line: UnfinishedLine, typed_form: bool) -> Context:
        return Context(
            minutes=self.minutes,
            item=line.item,
            picked=self.picked,
            now=self.now,
            accept_codes=self._accept_codes,
            typed_form=typed_form,
        )

    def enter(self) -> Verdict:
        """Enter the line: it is recorded and cleared, or refused and kept."""
        line = self.line
        if not line.text.strip():
            if line.target:
                return self._emptied(line)
            return self._edit_picked()
        verdict = self._entered(line, typed_form=False)
        if verdict.recorded:
            self._settle()
        return verdict

    def _emptied(self, line: UnfinishedLine) -> Verdict:
        if line.target.startswith("edit:"):
            self._forget(line.slot)
            return Verdict(True, "Left as it was")
        self._forget(line.slot)
        return Verdict(True, "")

    def say(self, line: str) -> Verdict:
        """Carry out a line that was not typed here; the typed line stays."""
        spoken = UnfinishedLine("", line, len(line), self.looked_at)
        return self._entered(spoken, typed_form=True)

    def ask(self, *asked: Request) -> Verdict:
        """Carry out requests; the typed line stays."""
        try:
            return self._recorded(self.desk.do(*asked))
        except Refusal as refusal:
            return Verdict(False, str(refusal))

    def _entered(self, line: UnfinishedLine, typed_form: bool) -> Verdict:
        try:
            reading = self._read(line, self._context(line, typed_form))
            return self._carried_out(reading, line)
        except Refusal as refusal:
            return Verdict(False, str(refusal))

    def _read(self, line: UnfinishedLine, context: Context) -> Reading:
        if line.target.startswith("edit:"):
            _, table, entry = line.target.split(":")
            return entry_line.read_edit(line.text, table, int(entry), context)
        return entry_line.read(line.text, context)

    def _carried_out(self, reading: Reading, line: UnfinishedLine) -> Verdict:
        if isinstance(reading, r.Acts):
            asked = (*reading.requests, *self._catching_up(line))
            step = self.desk.do(*asked, clears=line.slot or None)
            self._lines.pop(line.slot, None)
            return self._recorded(step)
        verdict = self._in_the_line(reading, line)
        if verdict is not None:
            return verdict
        self._forget(line.slot)
        if isinstance(reading, r.Look):
            self._looked, self._picked = reading.item, None
        elif isinstance(reading, r.SetClock):
            self.desk.clock.set(reading.at)
        return Verdict(True, self._answer(reading), reading)

    def _in_the_line(self, reading: Reading, line: UnfinishedLine) -> Verdict | None:
        """What readings that bring words back, or take steps back, make of the line."""
        verdict: Verdict | None = None
        match reading:
            case r.Undo(count=count) | r.Redo(count=count):
                verdict = self._back_or_again(line, count, isinstance(reading, r.Undo))
            case r.Edit(table=table, entry=entry, text=text):
                self._forget(line.slot)
                verdict = self._editing(table, entry, text)
            case r.Offer(text=text):
                self._forget(line.slot)
                self._fill(text, "")
                verdict = Verdict(True, "The report's next recommendation: Enter records it")
            case r.Held():
                verdict = self._bring_back(line)
            case r.Walk():
                self._forget(line.slot)
                verdict = self._walk()
        return verdict

    def _answer(self, reading: Reading) -> str:
        match reading:
            case r.Look(item=item):
                return f"Looking at {self.minutes.item(item).spoken}"
            case r.SetClock(at=at):
                return f"The clock stands at {at:%H:%M}"
            case _:
                return ""

    def _recorded(self, step: Step) -> Verdict:
        if any(change.record.TABLE == "taking" for change in step.changes):
            self._looked = None
        self._picked = None
        new = [c.after for c in step.changes if c.before is None and isinstance(c.after, Entry)]
        if new and step.undoes is None and step.redoes is None:
            names = ", ".join(entry.name_in_gutter for entry in new)
            where = self.minutes.item(new[-1].item).spoken
            return Verdict(True, f"{names} under {where}", None, step.seq)
        return Verdict(True, step.sentence, None, step.seq)

    def _catching_up(self, line: UnfinishedLine) -> list[Request]:
        """The requests that clear the mark which this line catches up."""
        kind, _, rest = line.target.partition(":")
        if kind == "mark" and self.minutes.find(marks.Mark, int(rest)):
            return [request(marks.clear, mark=int(rest))]
        if kind == "edit":
            table, _, entry = rest.partition(":")
            mark = marks.of_entry(self.minutes, table, int(entry))
            return [request(marks.clear, mark=mark.id)] if mark else []
        return []

    def _back_or_again(self, line: UnfinishedLine, count: int, back: bool) -> Verdict:
        said: list[str] = []
        for _ in range(count):
            try:
                step = self.desk.undo() if back else self.desk.redo()
            except Refusal:
                if not said:
                    raise
                break
            said.append(step.sentence)
        self._forget(line.slot)
        self._picked = None
        sentence = said[0] if len(said) == 1 else f"{len(said)} steps. Last: {said[-1]}"
        return Verdict(True, sentence)

    def _fill(self, text: str, target: str, item: int | None = None) -> None:
        bound = item if item is not None else self.looked_at
        self._keep(UnfinishedLine(self._slot, text, len(text), bound, target))

    def _editing(self, table: str, entry: int, text: str) -> Verdict:
        found = self.minutes.get(self.minutes.kind(table), entry)
        if not isinstance(found, Entry):
            raise Refusal("That can't be edited in the line.")
        self._fill(text, f"edit:{table}:{entry}", found.item)
        self._picked = (table, entry)
        if found.item != self.looked_at:
            self._looked = found.item
        return Verdict(True, f"Editing {found.name_in_gutter}: Enter records it")

    def _edit_picked(self) -> Verdict:
        if self.picked is None:
            return Verdict(False, "")
        table, entry = self.picked
        found = self.minutes.get(self.minutes.kind(table), entry)
        if isinstance(found, Entry):
            where = self.minutes.item(found.item).agenda_number
            handle = f"{where}.{found.name_in_gutter}" if where else found.name_in_gutter
            return self.say(f"/f {handle}")
        return Verdict(False, "")

    def _walk(self) -> Verdict:
        waiting = marks.open_marks(self.minutes)
        if not waiting:
            return Verdict(False, "There is nothing to catch up: no marks are left.")
        mark = waiting[0]
        self._looked = mark.item
        spoken = self.minutes.item(mark.item).spoken
        if mark.holder is not None:
            entry = self.minutes.get(self.minutes.kind(mark.holder_table), mark.holder)
            if isinstance(entry, Entry):
                return self._editing(mark.holder_table, mark.holder, entry.main_text)
        self._fill(mark.jotting, f"mark:{mark.id}", mark.item)
        return Verdict(True, f"Marked at {mark.at:%H:%M} under {spoken}: type what was missed")

    def pick(self, by: int) -> None:
        """Move the pick up (-1) or down (1) among the entries in view."""
        here = self.looked_at
        entries = list(self.minutes.gutter(here)) if here is not None else []
        keys = [(entry.TABLE, entry.id) for entry in entries]
        if not keys:
            self._picked = None
        elif self.picked not in keys:
            self._picked = keys[-1] if by < 0 else None
        else:
            index = keys.index(self.picked) + by
            self._picked = keys[max(0, index)] if index < len(keys) else None

    def pick_entry(self, key: tuple[str, int]) -> None:
        """Pick an entry: (table, id)."""
        self._picked = key

    def hold(self) -> None:
        """Set the refused line aside and start afresh."""
        line = self.line
        if not line.text:
            return
        self._forget(line.slot)
        numbers = [int(slot.partition("-")[2]) for slot in self._lines if slot.startswith(HELD)]
        self._keep(replace(line, slot=f"{HELD}-{max(numbers, default=0) + 1}"))

    def _bring_back(self, line: UnfinishedLine) -> Verdict:
        slots = sorted(
            (slot for slot in self._lines if slot.startswith(HELD)),
            key=lambda slot: int(slot.partition("-")[2]),
        )
        self._forget(line.slot)
        if not slots:
            return Verdict(False, "No line is held.")
        held = self._lines[slots[-1]]
        self._forget(slots[-1])
        self._keep(replace(held, slot=self._slot))
        return Verdict(True, "Your line is back")

    def aside(self) -> None:
        """Keep the line and open an empty one, or go back to the one that was kept."""
        self._slot = ASIDE if self._slot == LINE else LINE

    def _settle(self) -> None:
        """Go back to the kept line once an aside has been entered."""
        if self._slot == ASIDE and ASIDE not in self._lines:
            self._slot = LINE

    def close(self) -> None:
        """Wait until everything is durable and close the book."""
        self.desk.close()
