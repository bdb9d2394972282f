"""What a view may ask of the desk, without knowing it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from meetingtui.domain.frozen import frozen
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.requests import Request

if TYPE_CHECKING:
    from meetingtui.entry.at_hand import AtHand
    from meetingtui.entry.reading import Verdict


@frozen
class UnfinishedLine:
    """The line being typed: its words, its cursor (characters), and what it is bound to.

    `item` is the item it belongs to once it has a character; `target` is `edit:point:12` while an
    entry is being edited, `mark:9` while a mark is being caught up, else empty.
    """

    slot: str = "line"
    text: str = ""
    cursor: int = 0
    item: int | None = None
    target: str = ""


@frozen
class SavedTo:
    """How far the record is durable: when (local time), how much waits, and what is wrong.

    `kept` says where what can't be saved is kept meanwhile; `brief` is the fault in few words,
    where it lasts though what is typed is saved; `notice` what was done to the files, `damage` what
    is not as it was entered.
    """

    at: datetime | None = None
    waiting: int = 0
    fault: str = ""
    kept: str = ""
    notice: str = ""
    damage: str = ""
    brief: str = ""


ROLL = "roll"
"""The slot of a half-called roll: `target` says which, `text` who is marked how, a line each."""


class Pen(Protocol):
    """The clerk's hand on the record, as a screen or a line reader holds it."""

    @property
    def minutes(self) -> Minutes:
        """The minutes as they are now."""
        ...

    @property
    def line(self) -> UnfinishedLine:
        """The line being typed."""
        ...

    @property
    def looked_at(self) -> int | None:
        """The item in view: the one looked at, else the one being taken."""
        ...

    @property
    def picked(self) -> tuple[str, int] | None:
        """The entry that the clerk picked: (table, id)."""
        ...

    @property
    def held(self) -> int:
        """How many refused lines are held."""
        ...

    @property
    def half_called(self) -> UnfinishedLine | None:
        """The roll that was begun and not recorded, in the slot ROLL."""
        ...

    @property
    def beside(self) -> str:
        """The words of the line that waits while an aside is typed (or the other way round)."""
        ...

    @property
    def saved(self) -> SavedTo:
        """How far the record is durable."""
        ...

    @property
    def now(self) -> datetime:
        """The time on the meeting's wall clock."""
        ...

    @property
    def at_hand(self) -> AtHand:
        """What the line has at hand from outside the book, as far as it is gathered."""
        ...

    @property
    def found(self) -> str:
        """What was found when the book was opened after a crash, in a sentence."""
        ...

    def splice(self, at: int, removed: int, inserted: str, cursor: int) -> None:
        """A keystroke: characters removed and inserted at `at`."""
        ...

    def enter(self) -> Verdict:
        """Enter the line."""
        ...

    def say(self, line: str) -> Verdict:
        """Carry out a line that was not typed here (a key, a menu); the typed line stays."""
        ...

    def ask(self, *asked: Request, clears: str = "") -> Verdict:
        """Carry out requests; the typed line stays. `clears`: the slot that they came from."""
        ...

    def make_formula(self) -> Verdict:
        """Keep the line as a formula; with the line empty, the picked or last entry."""
        ...

    def keep(self, line: UnfinishedLine) -> None:
        """Keep an unfinished line whole, in its slot."""
        ...

    def forget(self, slot: str) -> None:
        """Forget the unfinished line of a slot."""
        ...

    def look(self, item: int) -> None:
        """Bring an item into view without taking it."""
        ...

    def pick_entry(self, key: tuple[str, int] | None) -> None:
        """Pick an entry: (table, id), or none."""
        ...

    def hold(self) -> None:
        """Set the refused line aside."""
        ...

    def aside(self) -> None:
        """Switch between the line and an aside."""
        ...
