"""Restrictions: what is exempt or confidential, and when the public was excluded.

What is done under a closed item is private, its decision too, until the clerk opens it: a decision
that is to be published although its item was closed is opened by one stroke (`/pv dec1 open`).
The resolution that excludes the public is always public.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import divisions, links
from meetingtui.domain.grounds import EXEMPT
from meetingtui.domain.record import Record, Refusal, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.items import Item
    from meetingtui.domain.minutes import Minutes


@row
class Restriction(Record):
    """What keeps a record (an item, an entry) from the public; it covers all that stands under it.

    `kind` is "exempt" or "confidential"; `ground` the paragraphs ("3") or words; `law` the section
    and Act, as printed; `interest` the public-interest wording; `summary` what the public may read
    instead, `title` the title that the public may read. Once `lifted`, the record is public.
    """

    TABLE: ClassVar[str] = "restriction"
    NOUN: ClassVar[str] = "restriction"

    holder_table: str = line()
    holder: int
    kind: str = line(EXEMPT)
    ground: str = line()
    law: str = line()
    interest: str = prose()
    summary: str = prose()
    until: date | None = None
    lifted: bool = False
    lifted_on: date | None = None
    lifted_by: str = line()
    title: str = line()


@row
class Exclusion(Record):
    """A time for which the public was excluded, from a place under an item to another.

    `ended_at` is None while it lasts. `said` is what it covers in words ("the remainder of the
    business"); the items covered are in `excluded_item`; the item it was resolved under is closed
    `from_here` on. `decision` is the resolution. An item taken between the exclusion's own id and
    `ended_before` was taken while it lasted. The time of a beginning or end that is untimed is not
    known. `motion` is the one that said so, where no resolution is written for it.
    """

    TABLE: ClassVar[str] = "exclusion"
    NOUN: ClassVar[str] = "exclusion of the public"

    meeting: int = link("meeting")
    item: int | None = maybe_link("item")
    place: float = 0.0
    started_at: datetime
    ended_in: int | None = maybe_link("item")
    ended_place: float = 0.0
    ended_at: datetime | None = None
    kind: str = line(EXEMPT)
    ground: str = line()
    law: str = line()
    interest: str = prose()
    said: str = line()
    decision: int | None = maybe_link("decision")
    mover: int | None = maybe_link("person")
    seconder: int | None = maybe_link("person")
    ended_before: int = 0
    from_here: bool = True
    start_untimed: bool = False
    end_untimed: bool = False
    motion: int | None = maybe_link("motion")


@row
class ExcludedItem(Record):
    """An item for which the public was excluded.

    `named` says that the resolution names it; `summary` and `title` are what the public may read.
    """

    TABLE: ClassVar[str] = "excluded_item"
    NOUN: ClassVar[str] = "item closed to the public"

    exclusion: int = link("exclusion")
    item: int = link("item")
    named: bool = True
    summary: str = prose()
    title: str = line()


_NEVER = (
    "body", "style_choice", "series", "person", "seat", "meeting", "sitting", "extension",
    "taking", "attendance", "headcount", "presence", "restriction", "exclusion", "excluded_item",
)  # fmt: skip
# What is said of the motion that excluded the public is public, like a resolution of its own.
_OF_A_VOTE = ("motion", "mover", "division", "tally", "ballot")


class Restrictions:
    """What is private in one value of the minutes: asked of many records, read once."""

    def __init__(self, minutes: Minutes) -> None:
        self._minutes = minutes
        self._held = {(r.holder_table, r.holder): r for r in minutes.all(Restriction)}
        self._exclusions = minutes.all(Exclusion)
        self._resolutions = {e.decision for e in self._exclusions}
        self._motions = {e.motion for e in self._exclusions}
        self._listed: dict[int, set[int]] = {}
        for covered in minutes.all(ExcludedItem):
            self._listed.setdefault(covered.exclusion, set()).add(covered.item)
        self._taken = {one.id: self._taken_during(one) for one in self._exclusions}
        self._on_items: dict[int | None, Restriction | None] = {}
        self._closing: dict[tuple[int, int], bool] = {}
        self._naming: dict[tuple[int, int | None], bool] = {}
        self._entries = {kind.TABLE for kind in minutes.ENTRIES}
        self._owning = frozenset(self._entries | {"report"})
        self._of_their_item = self._entries | {"block", "report", "mark", "jotting", "term"}

    @property
    def any(self) -> bool:
        """Whether anything at all was ever restricted."""
        return bool(self._held or self._exclusions)

    def of(self, record: Record) -> Restriction | Exclusion | None:
        """What keeps a record from the public, or None.

        The nearest explicit restriction up the chain decides (on the record, what it stands under,
        the item, those above it); a lifted one makes it public. Without any, it is private in the
        stretch of an exclusion, and under an item that an exclusion covers.
        """
        if not self.any or record.TABLE in _NEVER:
            return None
        if record.TABLE == "item":
            return self._of_item(record.id)
        chain = list(self._chain(record))
        for one in chain:
            if held := self._held.get((one.TABLE, one.id)):
                return None if held.lifted else held
            # A clause put under the resolution later is not the resolution.
            if one.TABLE == "decision" and one.id in self._resolutions and record.TABLE != "clause":
                return None
        if record.TABLE in _OF_A_VOTE and self._resolved_by(chain):
            return None
        return self._by_its_place(chain)

    def _resolved_by(self, chain: list[Record]) -> bool:
        """Whether the motion nearest in a chain is one that excluded the public."""
        motion = next((one for one in chain if one.TABLE == "motion"), None)
        return motion is not None and motion.id in self._motions

    def _by_its_place(self, chain: list[Record]) -> Restriction | Exclusion | None:
        """What the items decide under which a record and its owners stand."""
        for one in chain:
            item = getattr(one, "item", None)
            if item is None or one.TABLE not in self._of_their_item:
                continue
            if held := self._explicit(item):
                return None if held.lifted else held
            for exclusion in self._exclusions:
                if self._inside(exclusion, item, one.id, _place(one)):
                    return exclusion
        return None

    def of_outcome(self, motion: Record) -> Restriction | Exclusion | None:
        """What keeps from the public what became of a motion that is public itself, or None.

        It is private where it was said in an exclusion, and where every vote on it is private.
        """
        if self._said_apart(motion) or getattr(motion, "settled_place", False):
            return self._when_said(motion, "settled")
        votes = [self.of(division) for division in divisions.of_motion(self._minutes, motion.id)]
        return votes[-1] if votes and all(votes) else None

    def of_substantive(self, motion: Record) -> Restriction | Exclusion | None:
        """What keeps from the public the substantive text of a motion that is public, or None.

        It is so where it was recorded in an exclusion; when nobody knows, with the outcome.
        """
        if not getattr(motion, "substantive", ""):
            return None
        if self._said_apart(motion) or getattr(motion, "restated_place", False):
            return self._when_said(motion, "restated")
        return self.of_outcome(motion)

    def _said_apart(self, motion: Record) -> bool:
        """Whether a restriction on the motion or on its item says of all of it what is private."""
        held = any((one.TABLE, one.id) in self._held for one in self._chain(motion))
        return held or self._explicit(getattr(motion, "item", None)) is not None

    def _when_said(self, motion: Record, how: str) -> Exclusion | None:
        """The exclusion in whose stretch a motion was "settled" or "restated"."""
        item, place = getattr(motion, "item", None), getattr(motion, f"{how}_place", 0.0)
        number = getattr(motion, f"{how}_before", 0)
        if item is None or self._said_apart(motion):
            return None
        if how == "settled" and motion.id in self._motions:
            return None
        return next((e for e in self._exclusions if self._inside(e, item, number, place)), None)

    def _of_item(self, item: int) -> Restriction | Exclusion | None:
        held = self._explicit(item)
        if held:
            return None if held.lifted else held
        closed = (e for e in self._exclusions if e.item != item and self.closes(e, item))
        return next(closed, None)

    def _explicit(self, item: int | None) -> Restriction | None:
        """The restriction on an item, or on the nearest above it."""
        if item not in self._on_items:
            held = (self._held.get(("item", one)) for one in links.and_above(self._minutes, item))
            self._on_items[item] = next((one for one in held if one), None)
        return self._on_items[item]

    def _chain(self, record: Record) -> Iterator[Record]:
        return links.chain(self._minutes, record, self._owning)

    def closes(self, exclusion: Exclusion, item: int) -> bool:
        """Whether an exclusion closes an item or a part of it: by name, or taken meanwhile."""
        key = exclusion.id, item
        if key not in self._closing:
            self._closing[key] = self._closes(exclusion, item)
        return self._closing[key]

    def _closes(self, exclusion: Exclusion, item: int) -> bool:
        if self.names(exclusion, item):
            return True
        if item == exclusion.item:
            return exclusion.from_here
        return item in self._taken[exclusion.id]

    def names(self, exclusion: Exclusion, item: int | None) -> bool:
        """Whether an exclusion names an item, or one above it."""
        key = exclusion.id, item
        if key not in self._naming:
            listed = self._listed.get(exclusion.id, set())
            self._naming[key] = not listed.isdisjoint(links.and_above(self._minutes, item))
        return self._naming[key]

    def _taken_during(self, exclusion: Exclusion) -> set[int | None]:
        """The items taken while an exclusion lasted."""
        return {
            getattr(taking, "item", None)
            for taking in self._minutes.all(self._minutes.kind("taking"))
            if exclusion.id < taking.id
            and (exclusion.ended_at is None or taking.id < exclusion.ended_before)
        }

    def _inside(self, exclusion: Exclusion, item: int, number: int, place: float | None) -> bool:
        """Whether what was recorded so under an item stands in the stretch of an exclusion."""
        if not self.closes(exclusion, item):
            return False
        if item == exclusion.item:
            began = number > exclusion.id if place is None else place > exclusion.place
        else:
            began = number > exclusion.id or self.names(exclusion, item)
        if not began:
            return False
        if item == exclusion.ended_in and exclusion.ended_at is not None:
            if place is None:
                return number < exclusion.ended_before
            return bool(place < exclusion.ended_place)
        return True


def _place(record: Record) -> float | None:
    """A record's place in the flow of its item; None for what is counted among its own."""
    among_their_own = record.TABLE in ("clause", "correction") or (
        record.TABLE == "point" and getattr(record, "parent", None) is not None
    )
    if record.TABLE == "mark" and not getattr(record, "place", 0.0):
        return None
    return None if among_their_own else getattr(record, "place", None)


def restricted(minutes: Minutes, record: Record) -> Restriction | Exclusion | None:
    """What keeps one record from the public, or None; `Restrictions` answers for many."""
    return Restrictions(minutes).of(record)


def open_exclusions(minutes: Minutes) -> list[Exclusion]:
    """The exclusions of the public that last."""
    return [one for one in minutes.all(Exclusion) if one.ended_at is None]


def in_private(minutes: Minutes) -> Exclusion | None:
    """The exclusion under which the meeting sits now, or None while it is public."""
    lasting = open_exclusions(minutes)
    if not lasting:
        return None
    if not minutes.has_item():
        return lasting[-1]
    here, private = minutes.item(None).id, Restrictions(minutes)
    return next((one for one in reversed(lasting) if private.closes(one, here)), None)


def like(why: Restriction | Exclusion, number: int, holder: Record) -> Restriction:
    """A new restriction on a record, on the grounds that keep another from the public."""
    return Restriction(
        id=number,
        holder_table=holder.TABLE,
        holder=holder.id,
        kind=why.kind,
        ground=why.ground,
        law=why.law,
        interest=why.interest,
    )


def on(minutes: Minutes, table: str, record: int) -> Restriction | None:
    """The restriction that was put on a record itself, lifted or not."""
    return next(iter(minutes.where(Restriction, holder_table=table, holder=record)), None)


def holder(minutes: Minutes, table: str, record: int) -> tuple[Record, Item]:
    """The record that is to be restricted, and its item."""
    found = minutes.get(minutes.kind(table), record)
    if table == "item":
        return found, minutes.item(record)
    if table not in {kind.TABLE for kind in minutes.ENTRIES}:
        raise Refusal("Only an item or an entry can be private, for example: /pv item 9: 3")
    return found, minutes.item(getattr(found, "item", None))
