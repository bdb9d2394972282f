"""Minutes: everything recorded about one meeting, as one frozen value."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, ClassVar, TypeVar

from meetingtui.domain import items, text
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.attendance import Attendance, Headcount, Presence
from meetingtui.domain.blocks import FILLED, UNSET, Block
from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.divisions import Ballot, Division, PutTogether, Tally
from meetingtui.domain.documents import Document
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.entry import Entry
from meetingtui.domain.frozen import frozen
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.jottings import Jotting
from meetingtui.domain.marks import Mark
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.mentions import Mention
from meetingtui.domain.motions import Motion, Mover
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.petitions import Petition
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Change, Record, Refusal, Rows, Stamp
from meetingtui.domain.reports import Offer, Paragraph, Report, Response
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction
from meetingtui.domain.retired import Retired
from meetingtui.domain.seats import Seat
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.domain.terms import Term
from meetingtui.domain.witnesses import Witness

E = TypeVar("E", bound=Entry)
P = TypeVar("P", bound=Record)

MOST_NAMES = 4


@frozen
class Minutes(Rows):
    """Everything recorded about one meeting."""

    KINDS: ClassVar[tuple[type[Record], ...]] = (
        Body,
        StyleChoice,
        Series,
        Person,
        Seat,
        Meeting,
        Sitting,
        Extension,
        Item,
        Taking,
        Block,
        Attendance,
        Headcount,
        Presence,
        Declaration,
        Cover,
        Witness,
        Point,
        Speaker,
        Announcement,
        Petition,
        Question,
        Answer,
        Motion,
        Mover,
        Decision,
        Clause,
        Settled,
        Reason,
        Alternative,
        Division,
        PutTogether,
        Tally,
        Ballot,
        Action,
        Owner,
        NextStep,
        Document,
        Approval,
        Correction,
        Restriction,
        Exclusion,
        ExcludedItem,
        Report,
        Offer,
        Response,
        Paragraph,
        Mark,
        Jotting,
        Mention,
        Retired,
        Term,
    )
    ENTRIES: ClassVar[tuple[type[Entry], ...]] = (
        Declaration,
        Witness,
        Announcement,
        Petition,
        Question,
        Answer,
        Point,
        Motion,
        Division,
        Approval,
        Correction,
        Decision,
        Clause,
        Reason,
        Alternative,
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

    def names(self, people: Sequence[int]) -> str:
        """The names of people in a sentence; of many, the first three and how many more."""
        named = [self.get(Person, person).name for person in dict.fromkeys(people)]
        if len(named) > MOST_NAMES:
            named = [*named[: MOST_NAMES - 1], f"{len(named) - MOST_NAMES + 1} more"]
        return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"

    def has_item(self, item: int | None = None) -> bool:
        """Whether there is such an item (None: one being taken)."""
        found = items.current(self) if item is None else self.find(Item, item)
        return found is not None

    def item(self, item: int | None) -> Item:
        """The item with that id, or the one being taken. Raises Refusal when there is none."""
        found = items.current(self) if item is None else self.get(Item, item)
        if found is None:
            raise Refusal("No item is being taken: /n takes the next one.")
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
        return any(
            entry.item == item and entry.block == block
            for kind in self.ENTRIES
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

    def room(
        self, kind: type[P], beside: int, before: bool = False, moved: int | None = None
    ) -> tuple[float, list[Change]]:
        """A place after (or before) a record of its family, for a new one or the one `moved`.

        Halving gaps comes to an end some day; the changes then number the family afresh.
        """
        like = self.get(kind, beside)

        def belongs(record: Record) -> tuple[object, ...]:
            return (getattr(record, "item", None), getattr(record, "parent", None))

        family = sorted(
            (r for r in self.all(kind) if belongs(r) == belongs(like) and r.id != moved),
            key=lambda r: (_place(r), r.id),
        )
        index = family.index(like) + (0 if before else 1)
        place = _between([_place(record) for record in family], index)
        if place is not None:
            return place, []
        numbered = [(n + 1.0 if n < index else n + 2.0, r) for n, r in enumerate(family)]
        return index + 1.0, [
            text.altered(record, place=number)
            for number, record in numbered
            if _place(record) != number
        ]

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
        new = kind(
            id=stamp.next_id,
            item=item,
            handle=self.last_handle(kind, item) + 1,
            place=self.last_place(item) + 1.0 if place is None else place,
            **fields,
        )
        return [*self.lift_nil(item, new.block), text.added(new)]

    def last_handle(self, kind: type[Entry], item: int) -> int:
        """The highest handle that an entry of a kind has or had under an item."""
        there = [entry.handle for entry in self.all(kind) if entry.item == item]
        gone = [int(number) for number in self.retired(kind, item) if number.isdecimal()]
        return max([*there, *gone], default=0)

    def retired(self, kind: type[Entry], item: int) -> list[str]:
        """The handles of a kind that were given out under an item and are no more, as numbers."""
        found = [retired.handle for retired in self.where(Retired, item=item)]
        letters = {handle: handle.rstrip("0123456789.") for handle in found}
        return [one[len(kind.LETTER) :] for one in found if letters[one] == kind.LETTER]

    def last_place(self, item: int | None) -> float:
        """The place of what came last under an item: entries, arrivals, adjournments, marks."""
        places = [e.place for kind in self.ENTRIES for e in self.all(kind) if e.item == item]
        moved = self.where(Motion, item=item)
        places += [max(motion.settled_place, motion.restated_place) for motion in moved]
        places += [line.place for line in self.all(Presence) if line.item == item]
        places += [line.place for line in self.all(Extension) if line.item == item]
        places += [mark.place for mark in self.all(Mark) if mark.item == item]
        for sitting in self.all(Sitting):
            places += [sitting.started_place] if sitting.started_in == item else []
            places += [sitting.ended_place] if sitting.ended_in == item else []
        for exclusion in self.all(Exclusion):
            places += [exclusion.place] if exclusion.item == item else []
            places += [exclusion.ended_place] if exclusion.ended_in == item else []
        return max(places, default=0.0)

    def listed(self, stamp: Stamp, item: int, title: str) -> list[Change]:
        """The changes that list a document under an item."""
        return self.entry(stamp, Document, item, title=text.typed(title))

    def by_handle(self, item: int, handle: str) -> Entry | None:
        """The entry with that handle (`p7`) under an item."""
        letters = handle.rstrip("0123456789.")
        path = handle[len(letters) :].split(".")
        wanted = f"{letters}{'.'.join(number.lstrip('0') for number in path)}"
        for kind in self.ENTRIES:
            if letters == kind.LETTER:
                for entry in self.all(kind):
                    if entry.item == item and entry.name_in_gutter == wanted:
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
            families: dict[int | None, list[Entry]] = {}
            for entry in self.entries(kind, item, parent=0):
                families.setdefault(getattr(entry, "parent", None), []).append(entry)
            waiting = list(reversed(families.get(None, [])))
            while waiting:
                found.append(waiting.pop())
                waiting += reversed(families.get(found[-1].id, []))
        return found

    def under(self, entry: E) -> list[E]:
        """The entries that stand under an entry, at any depth, in their order."""
        if not hasattr(entry, "parent"):
            return []
        children = self.entries(type(entry), entry.item, parent=entry.id)
        return [found for child in children for found in (child, *self.under(child))]


def _place(record: Record) -> float:
    return float(getattr(record, "place", 0.0))


def _between(places: list[float], index: int) -> float | None:
    """A place so that the record becomes the one with that index; None when there is no room."""
    low = places[index - 1] if index > 0 else -math.inf
    high = places[index] if index < len(places) else math.inf
    if index == 0:
        place = high - 1.0
    elif index == len(places):
        place = low + 1.0
    else:
        place = (low + high) / 2
    return place if low < place < high else None
