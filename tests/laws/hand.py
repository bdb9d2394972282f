"""The meeting that every script begins with, and a hand that chooses over the minutes by chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random
from typing import TypeVar

from meetingtui.domain import (
    actions,
    decisions,
    next_steps,
    points,
    text,
)
from meetingtui.domain.bodies import Body
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record
from meetingtui.domain.requests import Act, Request, request
from meetingtui.domain.seats import Seat

T = TypeVar("T")
NOBODY = 987_654
DAY = date(2015, 7, 9)
MORNING = datetime(2015, 7, 9, 10, 0)

SAID = (
    "Members asked about the stiles.",
    "the warden",
    "That officers report back in 12 months’ time;",
    "Figures for 2014 were £3,200 – up 4%.",
    "1. not a list * nor _this_ <b>either</b> | or that",
    "[red]loud[/red] [@click=app.quit]x[/]",
    "one ⟦ typed ⟧ bracket ⟦person:1⟧",
    "e\u0301 \u202eback\u202c \x1b]0;title\x07 \u2028 tab\there",
    "First paragraph.\n\nSecond paragraph.\nSame paragraph.",
    "It was asked:\n- who pays;\n- and when.",
    "會議 😀 mötley",
    "word " * 200,
)
BLANK = ("", " ", "\u202e", "\n\n", "\u00a0")


_ENTERING: tuple[Act, ...] = (points.note, decisions.resolve, next_steps.plan, actions.agree)


@dataclass(frozen=True, slots=True)
class Hand:
    """Chooses arguments by chance over the minutes as they are."""

    chance: Random
    minutes: Minutes

    def often(self, share: float) -> bool:
        """True about so often."""
        return self.chance.random() < share

    def one_of(self, many: Sequence[T]) -> T:
        """One of many."""
        return many[self.chance.randrange(len(many))]

    def id_of(self, *kinds: type[Record]) -> int:
        """The id of a record of these kinds; now and then of one that is not there."""
        found = [record for kind in kinds for record in self.minutes.all(kind)]
        return NOBODY if not found or self.often(0.03) else self.one_of(found).id

    def maybe(self, kind: type[Record]) -> int | None:
        """The id of a record, or None."""
        return self.id_of(kind) if self.often(0.5) else None

    def item(self) -> int | None:
        """An item, usually the one being taken."""
        return None if self.often(0.7) else self.id_of(Item)

    def people(self) -> tuple[int, ...]:
        """One person or several; rarely nobody."""
        return tuple(self.id_of(Person) for _ in range(self.chance.randrange(1, 4)))

    def words(self) -> str:
        """Typed words, with a mention now and then; rarely none."""
        if self.often(0.03):
            return self.one_of(BLANK)
        said = text.typed(self.one_of(SAID))
        known = self.minutes.all(Person)
        if known and self.often(0.25):
            said = f"{text.token('person', self.one_of(known).id)} said: {said}"
        if self.often(0.05):
            said = f"{said} {self.reference()}"
        return said

    def reference(self) -> str:
        """A token for an item or an entry, which may be struck later."""
        if self.often(0.5):
            return text.token(Item.TABLE, self.id_of(Item))
        return text.token(*self.entry())

    def name(self) -> str:
        """A name that is likely to be new."""
        return f"{self.one_of(('Ann', 'Bob', 'Zoë'))} {self.chance.randrange(10_000)}"

    def when(self) -> datetime | None:
        """A moment near the meeting, or none."""
        if self.often(0.5):
            return None
        return MORNING + timedelta(minutes=self.chance.randrange(-30, 300))

    def day(self) -> date | None:
        """A day, or none."""
        return None if self.often(0.3) else DAY + timedelta(days=self.chance.randrange(-500, 500))

    def entry(self, *kinds: type[Entry]) -> tuple[str, int]:
        """The table and id of an entry of some kind."""
        found = [e for kind in kinds or Minutes.ENTRIES for e in self.minutes.all(kind)]
        if not found or self.often(0.02):
            return self.one_of(("point", "clause", "ghost", "person")), NOBODY
        chosen = self.one_of(found)
        return chosen.TABLE, chosen.id

    def made(self) -> Request:
        """A request that makes an entry."""
        return request(self.one_of(_ENTERING), item=self.item(), words=self.words())


LAID_OUT: tuple[Record, ...] = (
    Body(id=1, uuid="body-1", name="Footpaths Board", noun="Board"),
    Person(id=2, uuid="person-1", name="Ann Other", code="ao", title="Head of Stiles"),
    Person(id=3, uuid="person-2", name="Bob Example", code="be"),
    Seat(id=4, body=1, person=2, role="Chairman"),
    Meeting(id=5, uuid="meeting-1", body=1, held_on=DAY, called_at=time(10, 0)),
    Item(id=6, meeting=5, place=1.0, agenda_number="1", title="Stiles"),
    Item(id=7, meeting=5, place=2.0, agenda_number="2", title="Gates"),
    Item(id=8, meeting=5, parent=7, place=1.0, agenda_number="2.1", title="Hinges"),
    Taking(id=9, item=6, started_at=MORNING),
)
