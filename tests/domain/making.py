"""Minutes made by acts, for the tests of the domain: every step is checked and taken back once."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, TypeVar

import pytest

from meetingtui.domain import decisions, items, people, points, text
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.marks import Mark
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.mentions import Mention, people_named
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Refusal, Rows, Stamp, Step
from meetingtui.domain.requests import Act, Request, carried_out, request

R = TypeVar("R", bound=Record)

START = datetime(2015, 7, 9, 10, 0)
BODY, MEETING = 1, 2


def empty() -> Minutes:
    """The minutes of a meeting of which only body and day are known."""
    return Minutes.of(
        [
            Body(id=BODY, uuid="body-1", name="Scrutiny Board", noun="Board"),
            Meeting(
                id=MEETING,
                uuid="meeting-2",
                body=BODY,
                held_on=date(2015, 7, 9),
                called_at=time(10, 0),
                venue="Ashcombe Suite",
            ),
        ]
    )


def at(clock: str) -> datetime:
    """A moment of the day of the meeting: `at("10:42")`."""
    return datetime.combine(START.date(), time.fromisoformat(clock))


class Making:
    """Carries out acts one after the other, a minute apart, with ids that only increase."""

    def __init__(self, minutes: Minutes | None = None) -> None:
        self.minutes = minutes if minutes is not None else empty()
        self.now = START
        self.next_id = 1 + max((record.id for record in self.minutes), default=0)
        self.steps: list[Step] = []

    def stamp(self) -> Stamp:
        """The stamp for the next act."""
        return Stamp(self.now.replace(tzinfo=UTC), self.now, "clerk", self.next_id)

    def ask(self, *asked: Request) -> Step:
        """Carry out requests as one step, and see that taking it back leaves what was there."""
        before = self.minutes
        step = carried_out(before, self.stamp(), asked)
        step = dataclasses.replace(step, seq=len(self.steps) + 1)
        self.minutes = before.apply(step)
        sound(self.minutes)
        back = self.minutes.apply(step.inverse(step.at, step.who))
        assert back.same_records(before)
        assert back.apply(step.again(step.at, step.who)).same_records(self.minutes)
        added = [change.record.id for change in step.changes if change.before is None]
        self.next_id = max([self.next_id, *(number + 1 for number in added)])
        self.now += timedelta(minutes=1)
        self.steps.append(step)
        return step

    def do(self, act: Act, /, **words: Any) -> Step:
        """Carry out one act."""
        return self.ask(request(act, **words))

    def refused(self, act: Act, /, **words: Any) -> str:
        """The sentence with which an act is refused."""
        with pytest.raises(Refusal) as refusal:
            carried_out(self.minutes, self.stamp(), (request(act, **words),))
        return str(refusal.value)

    def added(self, kind: type[R], act: Act, /, **words: Any) -> R:
        """The one record of `kind` that an act adds."""
        step = self.do(act, **words)
        found = [c.after for c in step.changes if c.before is None and isinstance(c.after, kind)]
        assert len(found) == 1, found
        return found[0]

    def again(self, record: R) -> R:
        """The record as it is now."""
        return self.minutes.get(type(record), record.id)

    def person(self, name: str = "Ann Bell", title: str = "", **words: Any) -> Person:
        """Add a person."""
        return self.added(
            Person, people.add, uuid=f"uuid of {name}", name=name, title=title, **words
        )

    def item(self, title: str = "Flooding", take: bool = True, **words: Any) -> Item:
        """Put an item on the agenda, and take it."""
        item = self.added(Item, items.add, title=title, **words)
        if take:
            self.do(items.take, item=item.id)
        return item

    def point(self, words: str = "Members asked why.", **other: Any) -> points.Point:
        """Note a point, under the item being taken unless another is named."""
        return self.added(points.Point, points.note, words=words, **{"item": None, **other})

    def undo_everything(self) -> Minutes:
        """The minutes with every step taken back, the last first."""
        minutes = self.minutes
        for step in reversed(self.steps):
            minutes = minutes.apply(step.inverse(step.at, step.who))
        return minutes


def gutter(minutes: Minutes, item: Item) -> list[str]:
    """The handles under an item as the margin shows them."""
    return [entry.name_in_gutter for entry in minutes.gutter(item.id)]


def sound(minutes: Minutes) -> None:
    """See that the minutes hang together, whatever was done to them."""
    records = list(minutes)
    ids = [record.id for record in records]
    assert len(ids) == len(set(ids)), "an id was given twice"
    for record in records:
        _links_lead_somewhere(minutes, record)
        assert text.cleaned(record) == record
        if not isinstance(record, Mention):
            kept = minutes.where(Mention, holder_table=record.TABLE, holder=record.id)
            named = [m.person for m in sorted(kept, key=lambda mention: mention.place)]
            assert named == people_named(record), f"the mentions of {record}"
    _entries_stand_in_order(minutes)
    for decision in minutes.all(Decision):
        clauses = minutes.where(Clause, decision=decision.id)
        says = decision.label or not decisions.wordless(minutes, decision)
        assert says, "a decision without words"
        assert all(clause.item == decision.item for clause in clauses)


def _links_lead_somewhere(minutes: Rows, record: Record) -> None:
    for spec in dataclasses.fields(record):
        number = getattr(record, spec.name)
        if "link" in spec.metadata and number is not None:
            assert minutes.find(minutes.kind(spec.metadata["link"]), number), (
                f"{spec.name}: {record}"
            )
    if isinstance(record, Mark | Mention) and record.holder is not None:
        holder = minutes.find(minutes.kind(record.holder_table), record.holder)
        assert holder is not None, f"nothing is held by {record}"
        if isinstance(record, Mark):
            assert getattr(holder, "item", None) == record.item


def _entries_stand_in_order(minutes: Minutes) -> None:
    for item in minutes.all(Item):
        for kind in minutes.ENTRIES:
            entries: list[Entry] = minutes.entries(kind, item.id, parent=0)
            handles = [entry.name_in_gutter for entry in entries]
            assert len(handles) == len(set(handles)), f"a handle twice under {item.spoken}"
            places = [(getattr(entry, "parent", None), entry.place) for entry in entries]
            assert len(places) == len(set(places)), f"a place twice under {item.spoken}"
            assert not entries or not minutes.where(
                minutes.kind("block"), item=item.id, kind=kind.BLOCK
            ), f"{kind.BLOCK} under {item.spoken}: nil and filled at once"
        shown = minutes.gutter(item.id)
        mine = [e for kind in minutes.ENTRIES for e in minutes.all(kind) if e.item == item.id]
        assert sorted(e.id for e in shown) == sorted(e.id for e in mine), "an entry is not shown"
        for entry in mine:
            parent = getattr(entry, "parent", None)
            assert parent is None or minutes.get(type(entry), parent).item == entry.item
    agenda = items.ordered(minutes)
    among = [(item.parent, item.place) for item in agenda]
    assert len(among) == len(set(among)), "a place twice on the agenda"
    assert len(agenda) == len(minutes.all(Item)), "an item is not on the agenda"
