"""Books for the tests of the store: a small meeting, a clock, and a pen to write with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from meetingtui.domain import points
from meetingtui.domain.bodies import Body
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Record, Stamp, Step
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.store.book import Book, Saved, Ticket

DAY = date(2015, 7, 9)
NOON = datetime(2015, 7, 9, 12, 0, tzinfo=UTC)
BODY, PERSON, MEETING, ITEM, SECOND_ITEM = 1, 2, 3, 4, 5

RECORDS: tuple[Record, ...] = (
    Body(id=BODY, uuid="body-1", name="Footpaths Board", noun="Board"),
    Person(id=PERSON, uuid="person-1", name="Ann Other", code="ao"),
    Meeting(id=MEETING, uuid="meeting-1", body=BODY, held_on=DAY),
    Item(id=ITEM, meeting=MEETING, place=1.0, agenda_number="1", title="Stiles"),
    Item(id=SECOND_ITEM, meeting=MEETING, place=2.0, agenda_number="2", title="Gates"),
    Taking(id=6, item=ITEM, started_at=datetime(2015, 7, 9, 10, 0)),
)


class Ticking:
    """A clock that goes on by a second each time it is read."""

    def __init__(self, at: datetime = NOON) -> None:
        self._at = at

    def __call__(self) -> datetime:
        self._at += timedelta(seconds=1)
        return self._at


def opening(records: tuple[Record, ...] = RECORDS) -> Step:
    """The step that lays out a book of `records`."""
    changes = tuple(Change(None, record) for record in records)
    return Step(NOON, "Clerk", "Book laid out", changes, opening=True, seq=1)


def new_book(folder: Path, name: str = "2015-07-09-footpaths-board-1a2b3c4d.db") -> Path:
    """A closed book of the small meeting."""
    path = folder / name
    Book.create(path, opening())
    return path


class Told:
    """What a book said through `on_saved`, and a way to wait for it."""

    def __init__(self) -> None:
        self.all: list[Saved] = []
        self._heard = threading.Condition()

    def __call__(self, saved: Saved) -> None:
        """Take note; called on the book's own thread."""
        with self._heard:
            self.all.append(saved)
            self._heard.notify_all()

    def wait_for(self, wanted: Callable[[Saved], bool]) -> Saved:
        """The first notice of the kind wanted. Fails when none comes within 10 seconds."""

        def found() -> Saved | None:
            return next((saved for saved in self.all if wanted(saved)), None)

        with self._heard:
            self._heard.wait_for(lambda: found() is not None, timeout=10)
        saved = found()
        assert saved is not None, self.all
        return saved


class Pen:
    """Writes steps into an open book and keeps the minutes as they should then be."""

    def __init__(
        self,
        path: Path,
        who: str = "Clerk",
        told: Told | None = None,
        over: int | None = None,
        clock: Callable[[], datetime] | None = None,
    ) -> None:
        self.told = told or Told()
        self.clock = clock or Ticking()
        self.book = Book.open(path, who, self.told, self.clock, over=over)
        self.minutes: Minutes = self.book.minutes
        self.seq = self.book.last_seq
        self.last_id = self.book.high_water
        self.steps: list[Step] = []

    def do(self, *asked: Request, clears: str | None = None) -> Ticket:
        """Carry out requests and queue the step."""
        at = self.clock()
        stamp = Stamp(at, at.replace(tzinfo=None), "Clerk", self.last_id + 1)
        return self.record(carried_out(self.minutes, stamp, asked), clears)

    def note(self, words: str, clears: str | None = None) -> Ticket:
        """Queue a point under the first item."""
        return self.do(request(points.note, item=ITEM, words=words), clears=clears)

    def record(self, step: Step, clears: str | None = None) -> Ticket:
        """Number a step, apply it and queue it."""
        step = replace(step, seq=self.seq + 1)
        self.minutes = self.minutes.apply(step)
        self.seq = step.seq
        self.last_id = max([self.last_id, *(c.record.id for c in step.changes)])
        self.steps.append(step)
        return self.book.write(step, clears)

    def type(self, slot: str, words: str) -> Ticket:
        """Queue every character of `words` as a keystroke at the end of an empty line."""
        for at, char in enumerate(words):
            ticket = self.book.splice(slot, at, 0, char, at + 1)
        return ticket

    def close(self) -> None:
        """Close the book."""
        self.book.close()
