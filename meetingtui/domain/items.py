"""Items of business, the order in which they are taken, and their purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Item(Record):
    """An item of business.

    `agenda_number` and `minute_number` are as printed (the second empty: computed by the house
    style); `place` orders the agenda; the order in which items were taken is in Taking. A
    `provisional` item holds what was minuted before there was an agenda.
    """

    TABLE: ClassVar[str] = "item"
    NOUN: ClassVar[str] = "item"

    meeting: int = link("meeting")
    parent: int | None = maybe_link("item")
    place: float
    agenda_number: str = line()
    minute_number: str = line()
    title: str = line()
    planned_at: time | None = None
    purpose_heading: str = line()
    purpose: str = prose()
    provisional: bool = False

    @property
    def spoken(self) -> str:
        """How a sentence names the item: "item 5"."""
        return f"item {self.agenda_number}" if self.agenda_number else f"item “{self.title}”"

    @property
    def spoken_first(self) -> str:
        """How a sentence that begins with the item names it: "Item 5"."""
        return f"I{self.spoken[1:]}"


@row
class Taking(Record):
    """One time that an item was taken up, by the meeting's own clock."""

    TABLE: ClassVar[str] = "taking"
    NOUN: ClassVar[str] = "taking"

    item: int = link("item")
    started_at: datetime


@dataclass(frozen=True, slots=True)
class Proposed:
    """An item as an agenda proposes it; `parent` is its index in the proposal."""

    number: str
    title: str
    parent: int | None = None
    planned_at: time | None = None


def ordered(minutes: Minutes) -> list[Item]:
    """Every item in the order of the agenda, sub-items after their parent."""
    children: dict[int | None, list[Item]] = {}
    for item in minutes.all(Item):
        children.setdefault(item.parent, []).append(item)

    def walk(parent: int | None) -> list[Item]:
        found = []
        for item in sorted(children.get(parent, []), key=lambda i: (i.place, i.id)):
            found += [item, *walk(item.id)]
        return found

    return walk(None)


def current(minutes: Minutes) -> Item | None:
    """The item being taken: the one taken last."""
    takings = minutes.all(Taking)
    return minutes.find(Item, takings[-1].item) if takings else None


def _next_number(minutes: Minutes, parent: Item | None) -> str:
    siblings = [i for i in minutes.all(Item) if i.parent == (parent.id if parent else None)]
    numbers = [
        int(tail)
        for i in siblings
        if (tail := i.agenda_number.rpartition(".")[2]).isdecimal() and len(tail) < 10
    ]
    number = str(max(numbers, default=0) + 1)
    return f"{parent.agenda_number}.{number}" if parent and parent.agenda_number else number


def _last_place(minutes: Minutes, parent: int | None) -> float:
    return max((i.place for i in minutes.all(Item) if i.parent == parent), default=0.0) + 1.0


def add(
    minutes: Minutes,
    stamp: Stamp,
    title: str,
    number: str = "",
    parent: int | None = None,
    after: int | None = None,
    planned_at: time | None = None,
) -> Step:
    """Put an item on the agenda (at its end, or after another). Raises Refusal without a title.

    An item put after another stands beside it, under the same parent.
    """
    if not text.clean(title):
        raise Refusal("An item needs a title, for example: /item Flooding.")
    _unused(minutes, text.clean(number))
    changes: list[Change] = []
    place = _last_place(minutes, parent)
    if after is not None:
        place, changes = minutes.room(Item, after)
        parent = minutes.get(Item, after).parent
    above = minutes.get(Item, parent) if parent is not None else None
    item = Item(
        id=stamp.next_id,
        meeting=minutes.meeting.id,
        parent=parent,
        place=place,
        agenda_number=number or _next_number(minutes, above),
        title=title,
        planned_at=planned_at,
    )
    changes.append(text.added(item))
    return stamp.step(f"{item.spoken_first} added", changes, item.id)


def add_agenda(minutes: Minutes, stamp: Stamp, proposed: tuple[Proposed, ...]) -> Step:
    """Put a proposed agenda after what is there.

    An item that is there already (by number and title) is not added again; a provisional item
    whose number is needed takes the next free one. Raises Refusal when nothing is new.
    """
    if not proposed:
        raise Refusal("The agenda holds no items.")
    ids, fresh = _matched(minutes, stamp, proposed)
    if not fresh:
        raise Refusal("Every item of that agenda is here already.")
    numbers = {proposed[n].number for n in fresh if proposed[n].number}
    changes = _renumbered(minutes, numbers | {one.number for one in proposed})
    first = max((item.place for item in minutes.all(Item)), default=0.0) + 1.0
    changes += [
        text.added(
            Item(
                id=ids[n],
                meeting=minutes.meeting.id,
                parent=None if proposed[n].parent is None else ids[proposed[n].parent or 0],
                place=first + place,
                agenda_number=proposed[n].number,
                title=proposed[n].title,
                planned_at=proposed[n].planned_at,
            )
        )
        for place, n in enumerate(fresh)
    ]
    return stamp.step(f"Agenda of {len(fresh)} items brought in", changes)


def _matched(
    minutes: Minutes, stamp: Stamp, proposed: tuple[Proposed, ...]
) -> tuple[list[int], list[int]]:
    """The ids of the proposed items, known and new, and the indices of the new ones."""
    here = {(i.agenda_number, i.title.casefold()): i.id for i in minutes.all(Item)}
    ids: list[int] = []
    fresh: list[int] = []
    for n, one in enumerate(proposed):
        known = here.get((one.number, text.clean(one.title).casefold()))
        ids.append(stamp.next_id + len(fresh) if known is None else known)
        if known is None:
            fresh.append(n)
    return ids, fresh


def _renumbered(minutes: Minutes, numbers: set[str]) -> list[Change]:
    """The changes that free these numbers of provisional items. Raises Refusal for others."""
    changes: list[Change] = []
    taken = numbers | {item.agenda_number for item in minutes.all(Item)}
    for item in minutes.all(Item):
        if item.agenda_number not in numbers or not item.agenda_number:
            continue
        if not item.provisional:
            continue
        free = next(n for n in range(1, len(taken) + 2) if str(n) not in taken)
        taken.add(str(free))
        changes.append(text.altered(item, agenda_number=str(free)))
    return changes


def _unused(minutes: Minutes, number: str, but: int | None = None) -> None:
    """Raise Refusal when another item bears the number."""
    holder = next(
        (i for i in minutes.all(Item) if number and i.agenda_number == number and i.id != but), None
    )
    if holder is not None:
        raise Refusal(f"There is an item {number} already; give this one another number.")


def provisional(minutes: Minutes, stamp: Stamp) -> Step:
    """A provisional item, taken now, for a clerk who has no agenda yet."""
    item = Item(
        id=stamp.next_id,
        meeting=minutes.meeting.id,
        place=_last_place(minutes, None),
        agenda_number=_next_number(minutes, None),
        title="Item without a title yet",
        provisional=True,
    )
    taking = Taking(id=stamp.next_id + 1, item=item.id, started_at=stamp.local)
    return stamp.step("Provisional item added", map(text.added, (item, taking)), item.id)


def amend(minutes: Minutes, stamp: Stamp, item: int, **fields: object) -> Step:
    """Correct an item's number, title, planned time, purpose or place in the tree.

    Under another parent it comes last. Raises Refusal for an empty title, and for a parent that
    stands under the item itself.
    """
    before = minutes.get(Item, item)
    above = fields.get("parent", before.parent)
    if above != before.parent and (above is None or isinstance(above, int)):
        fields.setdefault("place", _last_place(minutes, above))
    if isinstance(above, int):
        _not_under_itself(minutes, before, above)
    if "agenda_number" in fields:
        _unused(minutes, text.clean(str(fields["agenda_number"])), item)
    if "title" in fields:
        if not text.clean(str(fields["title"])):
            raise Refusal("An item needs a title, for example: Flooding.")
        fields.setdefault("provisional", False)
    changes = [text.altered(before, **fields)]
    return stamp.step(f"{before.spoken_first} corrected", changes, item)


def _not_under_itself(minutes: Minutes, item: Item, above: int | None) -> None:
    while above is not None:
        if above == item.id:
            raise Refusal(f"{item.spoken_first} can't stand under itself.")
        above = minutes.get(Item, above).parent


def move(
    minutes: Minutes,
    stamp: Stamp,
    item: int,
    under: int | None = None,
    before: int | None = None,
    after: int | None = None,
) -> Step:
    """Move an item before or after another, beside which it then stands, or to the end of those
    under another (None: of the agenda).

    What stands under it goes with it, and every number stays as it is printed. Raises Refusal
    when it would stand under or beside itself.
    """
    moved = minutes.get(Item, item)
    beside = before if before is not None else after
    if beside == item:
        raise Refusal(f"{moved.spoken_first} can't stand beside itself.")
    changes: list[Change] = []
    parent, place = under, _last_place(minutes, under)
    if beside is not None:
        parent = minutes.get(Item, beside).parent
        place, changes = minutes.room(Item, beside, before is not None, moved=item)
    _not_under_itself(minutes, moved, parent)
    changes.append(text.altered(moved, parent=parent, place=place))
    return stamp.step(f"{moved.spoken_first} moved", changes, item)


def purpose(minutes: Minutes, stamp: Stamp, item: int | None, heading: str, words: str) -> Step:
    """Note the purpose of an item: a heading, a text, or both (an empty one is left as it is)."""
    before = minutes.item(item)
    if not text.clean(heading) and not text.clean(words):
        raise Refusal("Say the purpose, for example: /pu Scrutiny of Services > To update on …")
    fields: dict[str, object] = {}
    if text.clean(heading):
        fields["purpose_heading"] = heading
    if text.clean(words):
        fields["purpose"] = words
    return stamp.step(
        f"Purpose noted under {before.spoken}", [text.altered(before, **fields)], before.id
    )


def take(minutes: Minutes, stamp: Stamp, item: int, at: datetime | None = None) -> Step:
    """Take an item now. Raises Refusal when it is the one being taken."""
    taken = minutes.get(Item, item)
    if current(minutes) == taken:
        raise Refusal(f"{taken.spoken_first} is being taken already.")
    taking = Taking(id=stamp.next_id, item=item, started_at=at or stamp.local)
    return stamp.step(f"{taken.spoken_first} taken", [text.added(taking)], item)


def following(minutes: Minutes, item: int | None = None) -> Item:
    """The item after the given (or current) one on the agenda. Raises Refusal at the end."""
    agenda = ordered(minutes)
    if not agenda:
        raise Refusal("There is no agenda yet; /item adds an item, or just type.")
    here = minutes.find(Item, item) or current(minutes)
    if here is None:
        return agenda[0]
    after = agenda[agenda.index(here) + 1 :]
    if not after:
        raise Refusal("That was the last item; /close ends the meeting.")
    return after[0]


def remove(minutes: Minutes, stamp: Stamp, item: int) -> Step:
    """Take an item off the agenda. Raises Refusal while anything is minuted under it.

    Its takings and nils go with it; the presence log loses no line, only the item of some.
    """
    before = minutes.get(Item, item)
    hanging = minutes.dependents(before)
    along = ("taking", "block", "presence", "mention")
    minuted = sorted({record.NOUN for record in hanging if record.TABLE not in along})
    if minuted:
        raise Refusal(
            f"{before.spoken_first} holds minutes ({', '.join(minuted)}); "
            "strike or move them first."
        )
    changes = [
        text.altered(record, item=None) if record.TABLE == "presence" else text.removed(record)
        for record in hanging
    ]
    return stamp.step(f"{before.spoken_first} removed", [*changes, text.removed(before)])
