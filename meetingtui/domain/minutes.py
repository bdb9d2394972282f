"""Minutes: everything recorded about one meeting, as one frozen value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, TypeVar

from meetingtui.domain import items, text
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.blocks import FILLED, UNSET, Block
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.marks import Mark
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.mentions import Mention
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Record, Refusal, Rows, Stamp
from meetingtui.domain.reports import Offer, Paragraph, Report, Response
from meetingtui.domain.seats import Seat
from meetingtui.domain.sittings import Sitting
from meetingtui.domain.witnesses import Witness

E = TypeVar("E", bound=Entry)
P = TypeVar("P", bound=Record)


@dataclass(frozen=True, slots=True)
class Minutes(Rows):
    """Everything recorded about one meeting."""

    KINDS: ClassVar[tuple[type[Record], ...]] = (
        Body,
        Person,
        Seat,
        Meeting,
        Sitting,
        Item,
        Taking,
        Block,
        Attendance,
        Presence,
        Declaration,
        Cover,
        Witness,
        Point,
        Decision,
        Clause,
        Action,
        Owner,
        NextStep,
        Document,
        Report,
        Offer,
        Response,
        Paragraph,
        Mark,
        Mention,
    )
    ENTRIES: ClassVar[tuple[type[Entry], ...]] = (
        Declaration,
        Witness,
        Point,
        Clause,
        Action,
        NextStep,
        Document,
    )

    @property
    def meeting(self) -> Meeting:
        """The meeting. Raises Refusal when the book has not been laid out."""
        found = self.all(Meeting)
        if not found:
            raise Refusal("This book holds no meeting.")
        return found[0]

    @property
    def body(self) -> Body:
        """The body that meets."""
        return self.get(Body, self.meeting.body)

    def has_item(self, item: int | None = None) -> bool:
        """Whether there is such an item (None: one being taken)."""
        found = items.current(self) if item is None else self.find(Item, item)
        return found is not None

    def item(self, item: int | None) -> Item:
        """The item with that id, or the one being taken. Raises Refusal when there is none."""
        found = items.current(self) if item is None else self.find(Item, item)
        if found is None:
            raise Refusal("No item is being taken: F3 or /n takes the next one.")
        return found

    def entries(self, kind: type[E], item: int, parent: int | None = None) -> list[E]:
        """The entries of one kind under an item, in their order; with `parent` 0, of all levels."""
        found = [
            entry
            for entry in self.all(kind)
            if entry.item == item and (parent == 0 or getattr(entry, "parent", None) == parent)
        ]
        return sorted(found, key=lambda entry: (entry.place, entry.id))

    def filled(self, item: int, block: str) -> bool:
        """Whether a block of an item holds anything."""
        if block == "decision" and any(decision.item == item for decision in self.all(Decision)):
            return True
        return any(
            entry.item == item
            for kind in self.ENTRIES
            if block == kind.BLOCK
            for entry in self.all(kind)
        )

    def block_state(self, item: int, block: str) -> tuple[str, str]:
        """A block's state (unset, nil, filled, omitted) and the clerk's own nil wording, if any."""
        if self.filled(item, block):
            return FILLED, ""
        said = next(iter(self.where(Block, item=item, kind=block)), None)
        return (said.state, said.wording) if said else (UNSET, "")

    def lift_nil(self, item: int, block: str) -> list[Change]:
        """The changes that take back a nil, because the block is being filled."""
        return [text.removed(block_) for block_ in self.where(Block, item=item, kind=block)]

    def _siblings(self, kind: type[P], like: P | None, parent: int | None) -> list[P]:
        def family(record: Record) -> tuple[object, ...]:
            return (getattr(record, "item", None), getattr(record, "parent", None))

        wanted = family(like) if like else (None, parent)
        found = [r for r in self.all(kind) if family(r) == wanted]
        return sorted(found, key=lambda r: (getattr(r, "place", 0.0), r.id))

    def place_after(self, kind: type[P], after: int | None, parent: int | None = None) -> float:
        """A place after a record and before the next of its family; None: at the end."""
        like = self.get(kind, after) if after is not None else None
        family = self._siblings(kind, like, parent)
        places = [float(getattr(record, "place", 0.0)) for record in family]
        if like is None:
            return max(places, default=0.0) + 1.0
        return _between(places, family.index(like) + 1)

    def place_before(self, kind: type[P], before: int) -> float:
        """A place before a record and after the previous one of its family."""
        like = self.get(kind, before)
        family = self._siblings(kind, like, None)
        places = [float(getattr(record, "place", 0.0)) for record in family]
        return _between(places, family.index(like))

    def entry(
        self,
        stamp: Stamp,
        kind: type[Entry],
        item: int,
        /,
        place: float | None = None,
        **fields: Any,
    ) -> list[Change]:
        """The changes that add an entry at the end (or at `place`) with its handle."""
        siblings = [e for e in self.all(kind) if e.item == item]
        handle = max((entry.handle for entry in siblings), default=0) + 1
        last = max((entry.place for entry in siblings), default=0.0)
        new = kind(
            id=stamp.next_id,
            item=item,
            handle=handle,
            place=last + 1.0 if place is None else place,
            **fields,
        )
        return [*self.lift_nil(item, kind.BLOCK), text.added(new)]

    def listed(self, stamp: Stamp, item: int, title: str) -> list[Change]:
        """The changes that list a document under an item."""
        return self.entry(stamp, Document, item, title=text.typed(title))

    def by_handle(self, item: int, handle: str) -> Entry | None:
        """The entry with that handle (`p7`) under an item."""
        letters = handle.rstrip("0123456789")
        number = handle[len(letters) :]
        for kind in self.ENTRIES:
            if letters == kind.LETTER and number:
                for entry in self.all(kind):
                    if entry.item == item and entry.handle == int(number):
                        return entry
        return None

    def latest_entry(self, item: int) -> Entry | None:
        """The entry under an item that was made last."""
        found = [e for kind in self.ENTRIES for e in self.all(kind) if e.item == item]
        return max(found, key=lambda entry: entry.id, default=None)

    def gutter(self, item: int) -> Sequence[Entry]:
        """Every entry of an item in the order of its blocks and places."""
        found: list[Entry] = []
        for kind in self.ENTRIES:
            for entry in self.entries(kind, item):
                found.append(entry)
                if hasattr(entry, "parent"):
                    found += self.entries(kind, item, parent=entry.id)
        return found


def _between(places: list[float], index: int) -> float:
    if index <= 0:
        return places[0] - 1.0
    if index >= len(places):
        return places[-1] + 1.0
    return (places[index - 1] + places[index]) / 2
