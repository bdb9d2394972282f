"""Live capture: the line being typed, what it is bound to, and how far it is durable.

The screen and plain mode hold this one; both behave alike because it decides. What becomes of an
entered line is in `entering`, which is loaded when the first line is entered: the live screen
must be there first.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from meetingtui.desk.desk import Desk
from meetingtui.domain import items
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.privacy import typed_apart
from meetingtui.entry.at_hand import NOTHING, AtHand, Phrase
from meetingtui.entry.pen import ROLL, SavedTo, UnfinishedLine
from meetingtui.store.book import HELD, Draft, Saved

if TYPE_CHECKING:
    from meetingtui.desk.at_hand import Gathering
    from meetingtui.desk.backing_up import BackingUp
    from meetingtui.desk.proving import Proving
    from meetingtui.desk.standing import Standing
    from meetingtui.domain.requests import Request
    from meetingtui.entry.reading import Verdict
    from meetingtui.settings import Settings

LINE, ASIDE = "line", "aside"
# So long closing waits for what is still to be written into the register.
STANDING_SECONDS = 10.0


class Capture:
    """The clerk's hand on the record. `on_change` hears, on any thread, that `saved` changed.

    `accept_codes`: a person's whole code after `@` in running text is a mention. `asked_about` is
    the item and the words about which the clerk was asked last.
    """

    def __init__(
        self,
        open_desk: Callable[[Callable[[Saved], None]], Desk],
        on_change: Callable[[], None] = lambda: None,
        accept_codes: bool = False,
    ) -> None:
        self._on_change = on_change
        self._saved = SavedTo()
        self.accept_codes = accept_codes
        self.desk = open_desk(self._heard)
        self._lines: dict[str, UnfinishedLine] = {}
        self._slot = LINE
        self._looked: int | None = None
        self._looked_before: int | None = None
        self._away = False
        self._picked: tuple[str, int] | None = None
        self.asked_about: tuple[int, str] | None = None
        self._backing_up: BackingUp | None = None
        self._proving: Proving | None = None
        self._gathering: Gathering | None = None
        self._standing: Standing | None = None
        self.at_hand = NOTHING
        # What is gathered comes from a thread of its own.
        self._altering = threading.Lock()
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
        backups = self._backing_up.fault if self._backing_up else ""
        notice = " ".join(filter(None, (self._saved.notice, backups, self.unkept)))
        damage = self._proving.fault if self._proving else ""
        return replace(self._saved, waiting=self.desk.waiting, notice=notice, damage=damage)

    @property
    def unkept(self) -> str:
        """What of the formulas kept here could not be written into the register, if anything."""
        return self._standing.fault if self._standing else ""

    @property
    def line(self) -> UnfinishedLine:
        """The line being typed; empty, it shows where it would go."""
        found = self._lines.get(self._slot, UnfinishedLine(self._slot))
        if self._has_lost(found.target):
            found = replace(found, target="")
        return found if found.text or found.target else replace(found, item=self.looked_at)

    @property
    def looked_at(self) -> int | None:
        """The item in view: the one looked at, else the one being taken."""
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
        return len(self.held_slots())

    @property
    def half_called(self) -> UnfinishedLine | None:
        """The roll that was begun and not recorded, if there is one."""
        return self._lines.get(ROLL)

    @property
    def beside(self) -> str:
        """The words of the line that waits while an aside is typed (or the other way round)."""
        other = ASIDE if self._slot == LINE else LINE
        return self._lines[other].text if other in self._lines else ""

    def _has_lost(self, target: str) -> bool:
        """Whether what a line was to mend or catch up has been struck or undone meanwhile."""
        kind, _, rest = target.partition(":")
        table, _, entry = rest.rpartition(":")
        return (
            bool(kind) and self.minutes.find(self.minutes.kind(table or kind), int(entry)) is None
        )

    def _heard(self, saved: Saved) -> None:
        at = saved.at.astimezone().replace(tzinfo=None)
        self._saved = SavedTo(
            at, saved.waiting, saved.fault, saved.kept, saved.notice, brief=saved.brief
        )
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
        if self.half_called is not None:
            found = f"{found} A half-called roll is kept: open it again to go on.".strip()
        return f"{self.desk.found} {found}".strip()

    # The line, key by key

    def splice(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        """A keystroke. The first character binds the line to the item in view."""
        before = self.line
        text = before.text[:at] + inserted + before.text[at + removed :]
        if not text and not before.target:
            self.forget(self._slot)
            return
        if self._slot not in self._lines:
            self.keep(replace(before, text="", cursor=0))
        if typed_apart(self.minutes) != self.desk.is_private(self._slot):
            self.keep(before)
        self._lines[self._slot] = replace(before, text=text, cursor=cursor)
        self.desk.splice(self._slot, at, removed, inserted, cursor)

    def keep(self, line: UnfinishedLine) -> None:
        """Keep an unfinished line whole, in its slot; apart from what is public if need be."""
        self._lines[line.slot] = line
        self.desk.put_draft(
            Draft(line.slot, line.item, line.target, line.text, line.cursor, self.now),
            typed_apart(self.minutes),
        )

    def forget(self, slot: str) -> None:
        """Forget the unfinished line of a slot."""
        if self._lines.pop(slot, None) is not None:
            self.desk.clear_draft(slot)

    def recorded(self, slot: str, taken_up: bool) -> None:
        """A line was recorded, and its draft cleared with it; `taken_up`: an item was taken."""
        self._lines.pop(slot, None)
        for line in tuple(self._lines.values()):
            if typed_apart(self.minutes) != self.desk.is_private(line.slot):
                self.keep(line)
        self._picked = None
        if taken_up:
            self._looked, self._away = None, False

    def fill(self, text: str, target: str = "", item: int | None = None) -> None:
        """Put words into the line; `target` says what they will become.

        Words that are in it already wait behind them, or are held where others wait already.
        """
        if self.beside:
            self.hold()
        elif self.line.text:
            self.aside()
        bound = item if item is not None else self.looked_at
        self.keep(UnfinishedLine(self._slot, text, len(text), bound, target))

    def held_slots(self) -> list[str]:
        """The slots of the refused lines that are held, the latest last."""
        slots = [slot for slot in self._lines if slot.startswith(HELD)]
        return sorted(slots, key=lambda slot: int(slot.partition("-")[2]))

    def hold(self) -> None:
        """Set the refused line aside and start afresh.

        It is kept in its new place before it goes from the old one: between the two the program
        may be killed.
        """
        line = self.line
        if not line.text:
            return
        last = int(self.held_slots()[-1].partition("-")[2]) if self.held else 0
        self.keep(replace(line, slot=f"{HELD}-{last + 1}"))
        self.forget(line.slot)

    def bring_back(self) -> bool:
        """Put the line that was held last into the line; whether there was one."""
        if not self.held:
            self.forget(self._slot)
            return False
        slot = self.held_slots()[-1]
        self.keep(replace(self._lines[slot], slot=self._slot))
        self.forget(slot)
        return True

    def aside(self) -> None:
        """Keep the line and open an empty one, or go back to the one that was kept."""
        self._slot = ASIDE if self._slot == LINE else LINE

    def settle(self) -> None:
        """Go back to the kept line once an aside has been entered."""
        if self._slot == ASIDE and ASIDE not in self._lines:
            self._slot = LINE

    # What is in view

    def look(self, item: int) -> None:
        """Bring an item into view without taking it."""
        self._looked, self._picked, self._away = item, None, False

    def look_meanwhile(self, item: int) -> None:
        """Bring an item into view until what is missing there is caught up."""
        before = self._looked_before if self._away else self._looked
        self.look(item)
        self._away, self._looked_before = True, before

    def look_back(self) -> None:
        """Bring into view what was there before something else was to be caught up."""
        if self._away:
            self._looked, self._away = self._looked_before, False

    def pick_entry(self, key: tuple[str, int] | None) -> None:
        """Pick an entry: (table, id), or none."""
        self._picked = key

    # Entering

    def enter(self) -> Verdict:
        """Enter the line: it is recorded and cleared, or refused and kept."""
        from meetingtui.desk import entering

        verdict = entering.enter(self)
        if verdict.recorded:
            self.settle()
        return verdict

    def say(self, line: str) -> Verdict:
        """Carry out a line that was not typed here; the typed line stays."""
        from meetingtui.desk import entering

        spoken = UnfinishedLine("", line, len(line), self.looked_at)
        return entering.carry_out(self, spoken, typed_form=True)

    def ask(self, *asked: Request, clears: str = "") -> Verdict:
        """Carry out requests; the typed line stays. `clears`: the slot that they came from."""
        from meetingtui.desk import entering

        return entering.ask(self, *asked, clears=clears)

    def make_formula(self) -> Verdict:
        """Keep the line as a formula; with the line empty, the picked or last entry."""
        from meetingtui.desk import entering

        return entering.make_formula(self)

    def back_up(self, chosen: Settings) -> None:
        """Back the book up while it is open, as the clerk chose."""
        from meetingtui.desk.backing_up import BackingUp

        self._backing_up = BackingUp.of(self.desk, chosen, self._on_change)

    def prove(self, after_s: float = 0.0, apart: bool = False) -> None:
        """Prove the book whole while it is open, that many seconds from now; `apart`: by a program
        of its own."""
        from meetingtui.desk.proving import Proving

        self._proving = Proving(self.desk.path, after_s, self._on_change, apart)

    def gather(self, after_s: float = 0.0, sentences: bool = False) -> None:
        """Gather what the line has at hand from register and archive, so many seconds from now.

        `sentences`: those of the body's earlier minutes as well.
        """
        from meetingtui.desk.at_hand import Gathering
        from meetingtui.desk.meetings import home_of

        if self._gathering is not None:
            self._gathering.stop()
        home = home_of(self.desk.path)
        self._gathering = Gathering(home, self.minutes, self._have_at_hand, after_s, sentences)

    @property
    def standing(self) -> Standing:
        """What writes into the register the formulas that are kept here."""
        from meetingtui.desk.meetings import home_of
        from meetingtui.desk.standing import Standing

        if self._standing is None:
            home, body = home_of(self.desk.path), self.minutes.body.uuid
            self._standing = Standing(home, self.desk.who, body, self._on_change)
        return self._standing

    def _have_at_hand(self, gathered: AtHand) -> None:
        with self._altering:
            # What was kept here meanwhile may not be in the register yet.
            kept = self.at_hand.formulas
            keys = {phrase.key for phrase in kept}
            others = (phrase for phrase in gathered.formulas if phrase.key not in keys)
            self.at_hand = replace(gathered, formulas=(*kept, *others))
        self._on_change()

    def have_formula(self, key: str, words: str = "") -> None:
        """Have a formula at hand from now on; without `words` it is there no more."""
        with self._altering:
            others = (phrase for phrase in self.at_hand.formulas if phrase.key != key)
            new = (Phrase(key, words),) if words else ()
            self.at_hand = replace(self.at_hand, formulas=(*new, *others))

    def gathered(self, seconds: float) -> AtHand:
        """What is at hand, as far as it is gathered after so many seconds."""
        if self._gathering is not None:
            self._gathering.wait(seconds)
        return self.at_hand

    def proved(self, seconds: float) -> str:
        """What is damaged, as far as it is known after so many seconds."""
        if self._proving is not None:
            self._proving.wait(seconds)
        return self.saved.damage

    def close(self) -> None:
        """Wait until everything is durable and close the book."""
        if self._proving is not None:
            self._proving.stop()
        if self._backing_up is not None:
            self._backing_up.stop()
        if self._gathering is not None:
            self._gathering.stop()
        try:
            self.desk.close()
        finally:
            if self._standing is not None:
                self._standing.close(STANDING_SECONDS)
