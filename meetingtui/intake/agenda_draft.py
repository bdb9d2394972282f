"""The items of an agenda while they are being read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time

from meetingtui.domain import text
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.proposals import AgendaProposal
from meetingtui.domain.record import Refusal
from meetingtui.intake import when
from meetingtui.intake.passages import excerpt, excerpts

LONGEST_TITLE = 500
MOST_ITEMS = 1_000


@dataclass(slots=True)
class DraftItem:
    """An item as read so far; `parent` is its index among the items."""

    number: str
    title: str
    parent: int | None = None
    planned_at: time | None = None
    bulleted: bool = False
    depth: int = 0


@dataclass(slots=True)
class AgendaDraft:
    """Items, and sentences about what was only guessed."""

    items: list[DraftItem] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    composed: list[str] = field(default_factory=list)

    def time_of(self, words: str, title: str) -> time | None:
        """The time of day that `words` print, in the afternoon when it is too early otherwise."""
        known = when.clock_time(words)
        if known is None:
            return None
        at, sure = known
        if sure:
            return at
        later = at.replace(hour=at.hour + 12)
        self.doubts.append(f"{words.strip('()')} at {excerpt(title, 40)} is read as {later:%H:%M}.")
        return later

    def add(self, item: DraftItem) -> int:
        """Put an item at the end; its index. Raises Refusal when it cannot be one."""
        item.title = " ".join(text.clean(item.title).split())
        if len(item.title) > LONGEST_TITLE:
            raise Refusal(
                f"The item {excerpt(item.title, 40)} has a title of {len(item.title):,} "
                f"characters; {LONGEST_TITLE} is the most."
            )
        if len(self.items) >= MOST_ITEMS:
            raise Refusal(f"There are more than {MOST_ITEMS:,} items; that is no agenda.")
        self.items.append(item)
        return len(self.items) - 1

    def index_of(self, number: str) -> int | None:
        """The item that bears `number`, or None."""
        wanted = bare(number)
        return next(
            (n for n, i in enumerate(self.items) if wanted and bare(i.number) == wanted), None
        )

    def compose(self, item: DraftItem) -> None:
        """Give a sub-item its item's number too, so that no two items bear the same number."""
        above = self.items[item.parent].number if item.parent is not None else ""
        if not above or bare(item.number).startswith(f"{bare(above)}."):
            return
        if item.number[:1].isdigit():
            item.number = f"{above}.{item.number}"
        elif item.number:
            item.number = f"{above}{item.number}"
        else:
            place = sum(i.parent == item.parent and bool(i.number) for i in self.items) + 1
            item.number = f"{above}.{place}"
        self.composed.append(item.number)

    def _number_all(self) -> None:
        """Propose numbers for an agenda that prints none."""
        top = 0
        for item in self.items:
            if item.parent is None:
                top += 1
                item.number = str(top)
            else:
                self.compose(item)
        self.composed.clear()
        self.doubts.append(f"The items have no numbers; 1 to {top} are proposed.")

    def proposal(self) -> AgendaProposal:
        """What was read. Raises Refusal when there are no items."""
        if not self.items:
            raise Refusal(
                "No items were found; an agenda has lines such as: 1. Apologies for absence."
            )
        if not any(item.number for item in self.items if item.parent is None):
            self._number_all()
        if self.composed:
            given = ", ".join(self.composed[:6])
            self.doubts.append(f"Sub-items were given their item's number too: {given}.")
        if self.left_out:
            self.doubts.append(f"Left out, being no items: {excerpts(self.left_out)}.")
        numbers = [bare(item.number) for item in self.items if item.number]
        twice = sorted({number for number in numbers if numbers.count(number) > 1})
        if twice:
            self.doubts.append(f"Printed on more than one item: number {', '.join(twice)}.")
        items = tuple(
            Proposed(item.number, item.title, item.parent, item.planned_at) for item in self.items
        )
        return AgendaProposal(items, tuple(self.doubts))


def bare(number: str) -> str:
    """A number without the stop or bracket that ends it, in small letters: "7.1." is "7.1"."""
    return number.strip().rstrip(".):").lower()
