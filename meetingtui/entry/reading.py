"""What a line of the entry language can mean, and what the desk answers to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from meetingtui.domain.divisions import Put
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Request
from meetingtui.entry.at_hand import Phrase


@dataclass(frozen=True, slots=True)
class Context:
    """Where a line is read.

    `item` is the item that the draft is bound to (None: none was being taken); `picked` the entry
    that the clerk picked, as (table, id); `now` the meeting's wall clock, without a zone.
    With `typed_form` the line is raw typed text; otherwise its own `⟦` is escaped already and it
    may hold tokens. With `accept_codes` a person's code after `@` in running text is a mention, and
    the whole key of one of the `formulas` after `;` its words. `people` are known elsewhere: who is
    named anew (`@+"Jane Example"`) comes with what is known of them.
    """

    minutes: Minutes
    item: int | None
    picked: tuple[str, int] | None
    now: datetime
    accept_codes: bool = False
    typed_form: bool = False
    formulas: tuple[Phrase, ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Acts:
    """Requests to be carried out as one step."""

    requests: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last steps."""

    count: int = 1


@dataclass(frozen=True, slots=True)
class Redo:
    """Bring back the steps undone last."""

    count: int = 1


@dataclass(frozen=True, slots=True)
class Look:
    """Show an item without taking it."""

    item: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Put an entry's words (in stored form) into the line, to be mended there."""

    table: str
    entry: int
    text: str


@dataclass(frozen=True, slots=True)
class Offer:
    """Put a recommendation of the report into the line, as the line that would record it."""

    text: str


@dataclass(frozen=True, slots=True)
class Roll:
    """Open a roll: of attendance, or of a vote on what is `put`, with these categories."""

    put: Put | None = None
    categories: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Walk:
    """Go to the oldest mark, from one to the next; `done`: take away the one gone to."""

    done: bool = False


@dataclass(frozen=True, slots=True)
class Confirm:
    """Private business may be stored in this book: not asked again under this item."""


@dataclass(frozen=True, slots=True)
class Held:
    """Bring back the line that was set aside."""


@dataclass(frozen=True, slots=True)
class Check:
    """List the findings."""


@dataclass(frozen=True, slots=True)
class Help:
    """Show help: an overview, or one verb."""

    topic: str = ""


@dataclass(frozen=True, slots=True)
class Quit:
    """Leave the table."""


@dataclass(frozen=True, slots=True)
class ReadBack:
    """Read the item back."""


@dataclass(frozen=True, slots=True)
class Where:
    """Say item, presider, quorum, time and marks."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Show lines that were asked for, under a title."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Earlier:
    """List the earlier wordings of an entry, or bring one back: 1 is the latest of them."""

    table: str
    entry: int
    number: int = 0


@dataclass(frozen=True, slots=True)
class Better:
    """Put the first slip of House English in an entry right, or `silence` its rule for the body."""

    table: str
    entry: int
    silence: bool = False


@dataclass(frozen=True, slots=True)
class Preview(Listing):
    """What a line would do, in place of the minute; `line` (in stored form) does it."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class SetClock:
    """Set the clock of a script."""

    at: datetime


@dataclass(frozen=True, slots=True)
class KeepFormula:
    """Keep a formula for the body; with an empty key one is made of its words."""

    key: str
    words: str


@dataclass(frozen=True, slots=True)
class DropFormula:
    """Take one of the body's own formulas away."""

    key: str


Reading = (
    Acts
    | Undo
    | Redo
    | Look
    | Edit
    | Offer
    | Roll
    | Walk
    | Confirm
    | Held
    | Check
    | Help
    | Quit
    | ReadBack
    | Where
    | Listing
    | Preview
    | Earlier
    | Better
    | SetClock
    | KeepFormula
    | DropFormula
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the desk answers to an entered line: recorded, or refused with a sentence.

    `reading` is what the screen (or plain mode) has to show; `step_seq` the step recorded, 0 for
    none.
    """

    recorded: bool
    sentence: str
    reading: Reading | None = None
    step_seq: int = 0
