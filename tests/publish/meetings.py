"""Meetings made by acts, for the tests of publishing."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time
from typing import Any

from meetingtui.domain import (
    actions,
    blocks,
    bodies,
    decisions,
    items,
    people,
    points,
    text,
    witnesses,
)
from meetingtui.domain.blocks import NIL
from meetingtui.domain.bodies import Body
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Stamp
from meetingtui.domain.requests import Act, carried_out, request

DAY = date(2015, 7, 9)


class Writer:
    """Carries out acts one after the other, each a minute later than the last."""

    def __init__(self, body: str = "Scrutiny Board", noun: str = "Board", **meeting: Any) -> None:
        first = Body(id=1, uuid="b", name=body, noun=noun)
        fields = {"held_on": DAY, "called_at": time(10, 0), "venue": "Ashcombe Suite"}
        held = Meeting(id=2, uuid="m", body=1, **(fields | meeting))
        self.minutes = Minutes.of([first, held])
        self.at = datetime(2015, 7, 9, 10, 0)
        self._next = 3

    def do(self, act: Act, **words: Any) -> int:
        """Carry out an act; the id of the first record it added, or 0."""
        stamp = Stamp(self.at.replace(tzinfo=UTC), self.at, "clerk", self._next)
        step = carried_out(self.minutes, stamp, (request(act, **words),))
        self.minutes = self.minutes.apply(step)
        added = [change.record.id for change in step.changes if change.before is None]
        self._next = max([self._next - 1, *added]) + 1
        return min(added, default=0)

    def put(self, record: Record) -> int:
        """Put a record into the minutes as it is."""
        new = dataclasses.replace(record, id=self._next)
        self._next += 1
        self.minutes = Minutes.of([*self.minutes, new])
        return new.id

    def person(self, name: str, title: str = "", **words: Any) -> int:
        """Add a person."""
        return self.do(people.add, uuid=name, name=name, title=title, **words)

    def item(self, title: str, **words: Any) -> int:
        """Put an item on the agenda and take it."""
        item = self.do(items.add, title=text.typed(title), **words)
        self.do(items.take, item=item)
        return item


@dataclasses.dataclass(frozen=True)
class ItemWords:
    """What is said under an item of the shape that scrutiny boards publish."""

    title: str
    purpose_heading: str
    purpose: str
    witnesses: list[str]
    points: list[str]
    lead_in: str
    clauses: list[str]
    closing: str
    action: str

    def entered(self, writer: Writer) -> int:
        """Enter it all; the item's id."""
        item = writer.item(self.title)
        said = text.typed
        writer.do(
            items.purpose, item=None, heading=said(self.purpose_heading), words=said(self.purpose)
        )
        writer.do(blocks.set_nil, item=None, kind="declarations")
        for witness in self.witnesses:
            name, _, title = witness.partition(", ")
            writer.do(witnesses.hear, item=None, name=said(name), title=said(title))
        for point in self.points:
            writer.do(points.note, item=None, words=said(point))
        writer.do(decisions.lead_in, item=None, words=said(self.lead_in))
        for clause in self.clauses:
            writer.do(decisions.resolve, item=None, words=said(clause))
        writer.do(decisions.closing, item=None, words=said(self.closing))
        writer.do(actions.agree, item=None, words=said(self.action))
        writer.do(blocks.set_nil, item=None, kind="next_steps", state=NIL)
        return item


_ = (bodies, Person)
