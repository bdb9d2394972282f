"""A meeting laid out in memory, and a clerk who enters lines into it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar

from meetingtui.domain.bodies import Body
from meetingtui.domain.items import Item
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Stamp, Step
from meetingtui.domain.requests import carried_out
from meetingtui.domain.seats import Seat
from meetingtui.entry import line as entry_line
from meetingtui.entry.reading import Acts, Context, Reading

R = TypeVar("R", bound=Record)

HELD_ON = date(2015, 7, 9)
NOW = datetime(2015, 7, 9, 14, 12, 30)

PEOPLE = {
    "ab": ("Abigail Brook", "Chairman of the Board"),
    "cd": ("Colin Dale", ""),
    "ef": ("Edith Fenn", ""),
    "gh": ("George Hill", ""),
    "dd": ("Dinah Drew", "Deputy Director of Roads"),
    "js": ("Jane Smith", "Head of Parks"),
    "js2": ("John Smith", "Head of Rivers"),
}
MEMBERS = ("ab", "cd", "ef", "gh")
TITLES = (
    "Apologies",
    "Minutes",
    "Interests",
    "Questions",
    "The bridge",
    "Forward programme",
    "Budget",
    "Libraries",
    "Next meeting",
)


def bare() -> Minutes:
    """A meeting with people and seats, and no agenda."""
    body = Body(id=1, uuid="b", name="Scrutiny Board", noun="Board")
    meeting = Meeting(id=2, uuid="m", body=1, held_on=HELD_ON, called_at=time(10))
    records: list[Record] = [body, meeting]
    for n, (code, (name, title)) in enumerate(PEOPLE.items()):
        short = title.split(" of ")[0]
        records.append(
            Person(id=10 + n, uuid=code, name=name, code=code, title=title, short_title=short)
        )
    for n, code in enumerate(MEMBERS):
        records.append(Seat(id=20 + n, body=1, person=person(code), category="member"))
    return Minutes.of(records)


def person(code: str) -> int:
    """The id of somebody of these."""
    return 10 + list(PEOPLE).index(code)


def item(number: int) -> int:
    """The id of the item with that agenda number."""
    return 30 + number


def laid_out() -> Minutes:
    """The same with an agenda of nine items, none taken."""
    agenda = [
        Item(id=item(n), meeting=2, place=float(n), agenda_number=str(n), title=title)
        for n, title in enumerate(TITLES, start=1)
    ]
    return Minutes.of([*bare(), *agenda])


@dataclass
class Session:
    """A clerk entering lines; each is carried out as the desk would."""

    minutes: Minutes = field(default_factory=laid_out)
    item: int | None = None
    picked: tuple[str, int] | None = None
    now: datetime = NOW
    accept_codes: bool = False
    typed_form: bool = False
    steps: list[Step] = field(default_factory=list)
    _next_id: int = 100

    @property
    def context(self) -> Context:
        """Where the next line is read."""
        return Context(
            self.minutes, self.item, self.picked, self.now, self.accept_codes, self.typed_form
        )

    def read(self, line: str) -> Reading:
        """What a line means here."""
        return entry_line.read(line, self.context)

    def enter(self, *lines: str) -> Session:
        """Enter lines that are all recorded."""
        for line in lines:
            reading = self.read(line)
            assert isinstance(reading, Acts), f"{line!r} was read as {reading}"
            self.carry_out(reading)
        return self

    def edit(self, line: str, table: str, entry: int) -> Session:
        """Enter a line that mends an entry."""
        self.carry_out(entry_line.read_edit(line, table, entry, self.context))
        return self

    def carry_out(self, acts: Acts) -> None:
        """Carry out requests as one step."""
        stamp = Stamp(self.now.replace(tzinfo=UTC), self.now, "Anna Clerk", self._next_id)
        step = replace(carried_out(self.minutes, stamp, acts.requests), seq=len(self.steps) + 1)
        self.minutes = self.minutes.apply(step)
        self.steps.append(step)
        self._next_id = stamp.after(step.changes).next_id
        self.now += timedelta(seconds=1)

    def one(self, kind: type[R]) -> R:
        """The only record of a kind."""
        (found,) = self.minutes.all(kind)
        return found

    def last(self, kind: type[R]) -> R:
        """The record of a kind that was made last."""
        return self.minutes.all(kind)[-1]


def under_way() -> Session:
    """A meeting at item 5, with two points and a clause; ab, cd and ef are there."""
    session = Session()
    return session.enter(
        "/pr ab cd ef",
        "/go 5",
        "The four officers were thanked.",
        "There were four bids.",
        "/r That the bids be published;",
    )
