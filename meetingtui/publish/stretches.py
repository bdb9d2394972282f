"""Stretches: the parts of an item before, during and after a session in private.

An item prints its blocks afresh in each, so that what was done in public never stands below the
line that says that the public had left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from meetingtui.domain.decisions import Decision
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Taking
from meetingtui.domain.record import Record
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.styles.items import MOMENTS
from meetingtui.publish import restrictions
from meetingtui.publish.page import Moment, Page

Stretch = tuple[int, int]
"""How many bounds lie before it; 1 instead of 0 for the resolution that ends such a part."""

FIRST: Stretch = (0, 0)
HERE, AT_END, NOWHERE = "here", "at the end", "nowhere"


@dataclass(frozen=True, slots=True)
class Bound:
    """Where the public left, or were readmitted.

    `told` says where the style prints it; `resolution` is the decision that stands before it, if
    it was made under this item.
    """

    moment: Moment
    told: str
    resolution: int | None

    def passed(self, record: Record, place: float | None) -> bool:
        """Whether a record stands behind it; one without a place is known by when it was made."""
        exclusion = self.moment.record
        ended = exclusion.ended_before if isinstance(exclusion, Exclusion) else 0
        if self.moment.ends:
            return record.id >= ended if place is None else place >= self.moment.place
        return record.id > exclusion.id if place is None else place > self.moment.place


class Stretches:
    """The stretches of one item; one alone where nothing parts it."""

    def __init__(self, page: Page, item: int) -> None:
        self.bounds = _bounds(page, item)
        self._resolutions = {one.resolution: n for n, one in enumerate(self.bounds)}
        self._resolutions.pop(None, None)

    @property
    def last(self) -> Stretch:
        """The stretch behind the last bound."""
        return (len(self.bounds), 0)

    def every(self) -> Iterable[tuple[Stretch, Bound | None]]:
        """The stretches in order, each with the bound that stands behind it, if one does."""
        for n, bound in enumerate(self.bounds):
            if bound.resolution is None:
                yield (n, 0), bound
            else:
                yield (n, 0), None
                yield (n, 1), bound
        yield self.last, None

    def at_end(self) -> list[Moment]:
        """What is told at the end of the item."""
        return [bound.moment for bound in self.bounds if bound.told == AT_END]

    def of(self, entry: Entry) -> Stretch:
        """Where an entry stands; what is said of a resolution stands with it."""
        resolved = entry.id if isinstance(entry, Decision) else getattr(entry, "decision", None)
        if resolved in self._resolutions:
            return (self._resolutions[resolved], 1)
        return self.at(entry, entry.place)

    def of_record(self, record: Record) -> Stretch:
        """Where a record without a place stands, by when it was made."""
        return self.at(record, None)

    def of_moment(self, moment: Moment) -> Stretch:
        """Where something that happened stands."""
        return self.at(moment.record, moment.place)

    def at(self, record: Record, place: float | None) -> Stretch:
        """Where a record stands that has that place, or none."""
        return (sum(bound.passed(record, place) for bound in self.bounds), 0)


def _bounds(page: Page, item: int) -> list[Bound]:
    """What parts an item: what prints a line here, or follows a resolution made here."""
    found: list[Bound] = []
    seen: set[tuple[float, bool]] = set()
    for moment in page.moments(item):
        exclusion = moment.record
        if not isinstance(exclusion, Exclusion) or (moment.place, moment.ends) in seen:
            continue
        printed = MOMENTS in page.style.items.flow and bool(restrictions.moment(page, moment))
        decision = None if moment.ends else page.minutes.find(Decision, exclusion.decision)
        resolution = decision.id if decision and decision.item == item else None
        if printed or resolution is not None or exclusion.motion is not None:
            seen.add((moment.place, moment.ends))
            told = _told(page, exclusion, moment.ends) if printed else NOWHERE
            found.append(Bound(moment, told, resolution))
    return found


def _told(page: Page, exclusion: Exclusion, ends: bool) -> str:
    """Where it is told that the public left, or came back.

    For business under other items they leave when the next is taken: the line stands at the end of
    this one. Where none was taken they never left.
    """
    if exclusion.from_here:
        return HERE
    taken = any(
        taking.id > exclusion.id and taking.item != exclusion.item
        for taking in page.minutes.all(Taking)
        if exclusion.ended_at is None or taking.id < exclusion.ended_before
    )
    if ends:
        return HERE if taken else NOWHERE
    return AT_END if taken or exclusion.ended_at is None else NOWHERE
