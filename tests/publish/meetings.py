"""Meetings made by acts, for the tests of publishing."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from typing import Any

from meetingtui.domain import actions, blocks, decisions, items, people, points, text, witnesses
from meetingtui.domain.bodies import Body
from meetingtui.domain.entry import Entry
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Stamp
from meetingtui.domain.requests import Act, carried_out, request

START = datetime(2015, 7, 9, 10, 0)


class Writer:
    """Carries out acts one after the other, each a minute later than the last."""

    def __init__(self, body: str = "Scrutiny Board", noun: str = "Board", **meeting: Any) -> None:
        held: dict[str, Any] = {
            "held_on": date(2015, 7, 9),
            "called_at": time(10, 0),
            "venue": "Ashcombe Suite",
        }
        self.minutes = Minutes.of(
            [
                Body(id=1, uuid="b", name=body, noun=noun),
                Meeting(id=2, uuid="m", body=1, **(held | meeting)),
            ]
        )
        self.at = START
        self._next = 3

    @classmethod
    def of(cls, minutes: Minutes) -> Writer:
        """A writer who goes on with existing minutes."""
        writer = cls()
        writer.minutes = minutes
        writer._next = max(record.id for record in minutes) + 1
        return writer

    def do(self, act: Act, **words: Any) -> int:
        """Carry out an act; the id of the first record it added, or 0."""
        stamp = Stamp(self.at.replace(tzinfo=UTC), self.at, "clerk", self._next)
        step = carried_out(self.minutes, stamp, (request(act, **words),))
        self.minutes = self.minutes.apply(step)
        added = [change.record.id for change in step.changes if change.before is None]
        self._next = max([self._next - 1, *added]) + 1
        self.at += timedelta(minutes=1)
        return min(added, default=0)

    def person(self, name: str, title: str = "", **words: Any) -> int:
        """Add a person."""
        return self.do(people.add, uuid=name, name=name, title=title, **words)

    def item(self, title: str, **words: Any) -> int:
        """Put an item on the agenda and take it."""
        item = self.do(items.add, title=text.typed(title), **words)
        self.do(items.take, item=item)
        return item

    def add(self, kind: type[Entry], item: int | None = None, **fields: Any) -> int:
        """Add an entry as a record, at the end of the item being taken; its id."""
        stamp = Stamp(self.at.replace(tzinfo=UTC), self.at, "clerk", self._next)
        under = self.minutes.item(item).id
        changes = self.minutes.entry(stamp, kind, under, **fields)
        self.minutes = self.minutes.apply(stamp.step("Added", changes, under))
        self._next += 1
        self.at += timedelta(minutes=1)
        return self._next - 1

    def point(self, words: str, **other: Any) -> int:
        """Note a point, typed, under the item being taken."""
        return self.do(points.note, item=None, words=text.typed(words), **other)


LABELS = (
    "Agenda item",
    "Purpose of the report:",
    "Minutes:",
    "Declarations of Interest:",
    "Witnesses:",
    "Key points raised during the discussions:",
    "Recommendations:",
    "Actions/ further information to be provided:",
    "Board next steps:",
    "Supporting documents:",
)
_MARKER = re.compile(r"^\d+\.\s+", re.MULTILINE)


@dataclass(frozen=True)
class PublishedItem:
    """An item as a scrutiny board publishes it, with nil declarations and next steps."""

    title: str
    purpose_heading: str
    purpose: str
    witnesses: list[str]
    points: list[str]
    lead_in: str
    clauses: list[str]
    closing: str
    action: str

    @classmethod
    def read(cls, source: str) -> PublishedItem:
        """The item whose published text is `source`."""
        places = [*map(source.index, LABELS), len(source)]
        parts = [
            [_MARKER.sub("", line.strip()) for line in source[a + len(label) : b].splitlines()]
            for label, (a, b) in zip(LABELS, pairwise(places), strict=True)
        ]
        title, purpose, _, nil, heard, noted, decided, agreed, nil_steps, listed = (
            [line for line in part if line] for part in parts
        )
        assert (nil, nil_steps, listed) == (["None"], ["None"], [])
        heading, words = purpose
        return cls(
            title[0],
            heading,
            words,
            heard,
            noted,
            decided[0],
            decided[1:-1],
            decided[-1],
            agreed[0],
        )

    def entered(self, writer: Writer) -> int:
        """Enter it by acts; the item's id."""
        said = text.typed
        item = writer.item(self.title)
        writer.do(
            items.purpose, item=None, heading=said(self.purpose_heading), words=said(self.purpose)
        )
        writer.do(blocks.set_nil, item=None, kind="declarations")
        for witness in self.witnesses:
            name, _, title = witness.partition(", ")
            writer.do(witnesses.hear, item=None, name=said(name), title=said(title))
        for point in self.points:
            writer.point(point)
        writer.do(decisions.say, item=None, field="lead_in", words=said(self.lead_in))
        for clause in self.clauses:
            writer.do(decisions.resolve, item=None, words=said(clause))
        writer.do(decisions.say, item=None, field="closing", words=said(self.closing))
        writer.do(actions.agree, item=None, words=said(self.action))
        writer.do(blocks.set_nil, item=None, kind="next_steps")
        return item


def words_of(source: str) -> list[str]:
    """The words of a published text without its list markers."""
    return _MARKER.sub("", source).split()
