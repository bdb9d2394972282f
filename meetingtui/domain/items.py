"""Items of business, the order in which they are taken, and their purpose."""

from __future__ import annotations

from datetime import datetime, time
from typing import TYPE_CHECKING, Any, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

ITEM, SECTION, PART = "item", "section", "part"
KINDS = (ITEM, SECTION, PART)
DEFERRED, WITHDRAWN, NOT_REACHED, WITH = "deferred", "withdrawn", "not reached", "with"
STATUSES = (DEFERRED, WITHDRAWN, NOT_REACHED, WITH)
_ALONG = ("taking", "block", "mention", "retired", "term")
_LOGGED = ("presence", "sitting", "extension")
_UNDER = ("item", "started_in", "ended_in")
_CONCLUDED = {
    DEFERRED: "deferred", WITHDRAWN: "withdrawn", NOT_REACHED: "not reached", "": "taken after all",
}  # fmt: skip


@row
class Item(Record):
    """An item of business.

    `agenda_number` and `minute_number` are as printed (the second empty: computed by the house
    style); `place` orders the agenda; the order in which items were taken is in Taking. A
    `provisional` item holds what was minuted before there was an agenda.

    `kind` is "item", "section" or "part"; one that is not `numbered` takes no minute number. `tag`
    is printed with the title ("for decision", a ward), `presenter` is who brings the item, `status`
    is empty, "deferred", "withdrawn", "not reached" or "with" another item, and `status_note` says
    why or to when. An urgent item has its reason, `key_decision` the reference of the notice.
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
    kind: str = line("item")
    numbered: bool = True
    tag: str = line()
    report_reference: str = line()
    presenter: str = line()
    status: str = line()
    status_note: str = prose()
    with_item: int | None = maybe_link("item")
    urgent: bool = False
    urgent_reason: str = prose()
    key_decision: str = line()
    recording: str = line()

    @property
    def spoken(self) -> str:
        """How a sentence names the item: "item 5"."""
        if self.agenda_number:
            return f"item {self.agenda_number}"
        return f"item “{text.spelled(self.title, lambda *_: '…')}”"

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


def _above(minutes: Minutes, parent: int | None) -> Item | None:
    """The item under which numbers begin anew: sections and parts are passed by."""
    above = minutes.get(Item, parent) if parent is not None else None
    while above is not None and above.kind != ITEM:
        above = minutes.get(Item, above.parent) if above.parent is not None else None
    return above


def _next_number(minutes: Minutes, parent: int | None) -> str:
    """The number after those that stand under the same number; sections do not begin anew."""
    above = _above(minutes, parent)
    numbers = [
        int(tail)
        for i in minutes.all(Item)
        if (tail := i.agenda_number.rpartition(".")[2]).isdecimal()
        and len(tail) < 10
        and _above(minutes, i.parent) == above
    ]
    number = str(max(numbers, default=0) + 1)
    return f"{above.agenda_number}.{number}" if above and above.agenda_number else number


def _last_place(minutes: Minutes, parent: int | None) -> float:
    return max((i.place for i in minutes.all(Item) if i.parent == parent), default=0.0) + 1.0


def latest_heading(minutes: Minutes) -> Item | None:
    """The section or part at the end of the agenda: what is added now stands under it."""
    agenda = ordered(minutes)
    here = agenda[-1] if agenda else None
    while here is not None and here.kind == ITEM:
        here = minutes.get(Item, here.parent) if here.parent is not None else None
    return here


def add(
    minutes: Minutes,
    stamp: Stamp,
    title: str,
    number: str = "",
    parent: int | None = None,
    after: int | None = None,
    planned_at: time | None = None,
    **fields: Any,
) -> Step:
    """Put an item on the agenda (at its end, or after another).

    An item put after another stands beside it, under the same parent. Sections and parts bear a
    number only where one is given. Raises Refusal without a title, for a number that another item
    bears, and for a kind or a status that there is not.
    """
    if not text.clean(title):
        raise Refusal("An item needs a title, for example: /item Flooding.")
    number = text.clean(number)
    _unused(minutes, number)
    _check(minutes, fields)
    changes: list[Change] = []
    place = _last_place(minutes, parent)
    if after is not None:
        place, changes = minutes.room(Item, after)
        parent = minutes.get(Item, after).parent
    if not number and fields.get("kind", ITEM) == ITEM:
        number = _next_number(minutes, parent)
    item = Item(
        id=stamp.next_id,
        meeting=minutes.meeting.id,
        parent=parent,
        place=place,
        agenda_number=number,
        title=title,
        planned_at=planned_at,
        **fields,
    )
    changes.append(text.added(item))
    return stamp.step(f"{item.spoken_first} added", changes, item.id)


def _check(minutes: Minutes, fields: dict[str, object]) -> None:
    """Raise Refusal for a kind, a status or an item that there is not."""
    if "kind" in fields and fields["kind"] not in KINDS:
        raise Refusal(f"There is no item of that kind; there are {', '.join(KINDS)}.")
    if fields.get("status") and fields["status"] not in STATUSES:
        raise Refusal(f"An item may be {', '.join(STATUSES[:-1])}, or taken with another.")
    other = fields.get("with_item")
    if isinstance(other, int):
        minutes.get(Item, other)


def _unused(minutes: Minutes, number: str, but: int | None = None) -> None:
    """Raise Refusal when another item bears the number."""
    holder = next(
        (i for i in minutes.all(Item) if number and i.agenda_number == number and i.id != but), None
    )
    if holder is not None:
        raise Refusal(f"There is an item {number} already; give this one another number.")


def provisional(minutes: Minutes, stamp: Stamp) -> Step:
    """A provisional item, taken now, for a clerk who has no agenda yet.

    Before the first item of an agenda it stands in front of that, and bears no number.
    """
    changes: list[Change] = []
    place, number = _last_place(minutes, None), _next_number(minutes, None)
    agenda = ordered(minutes)
    ahead = bool(agenda) and current(minutes) is None
    if ahead:
        (place, changes), number = minutes.room(Item, agenda[0].id, before=True), ""
    item = Item(
        id=stamp.next_id,
        meeting=minutes.meeting.id,
        place=place,
        agenda_number=number,
        title="Item without a title yet",
        provisional=True,
        numbered=not ahead,
    )
    taking = Taking(id=stamp.next_id + 1, item=item.id, started_at=stamp.local)
    changes += map(text.added, (item, taking))
    return stamp.step("Provisional item added", changes, item.id)


def amend(minutes: Minutes, stamp: Stamp, item: int, **fields: object) -> Step:
    """Correct the fields of an item, or its place in the tree.

    Under another parent it comes last. Raises Refusal for an empty title, and for a parent that
    stands under the item itself.
    """
    before = minutes.get(Item, item)
    _check(minutes, fields)
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


def conclude(
    minutes: Minutes,
    stamp: Stamp,
    item: int,
    status: str,
    note: str = "",
    with_item: int | None = None,
) -> Step:
    """Say what became of an item: deferred, withdrawn, not reached, taken with another.

    With an empty status it was taken after all. `note` says why, or to when. Raises Refusal for
    another status, and for an item that would be taken with itself.
    """
    before = minutes.get(Item, item)
    _check(minutes, {"status": status, "with_item": with_item})
    if status == WITH and with_item is None:
        raise Refusal("Say with which item it was taken, for example: /o 9 with 8")
    if with_item == item:
        raise Refusal(f"{before.spoken_first} can't be taken with itself.")
    other = with_item if status == WITH else None
    with_whom = f"taken with {minutes.get(Item, other).spoken}" if other is not None else ""
    fields = {"status": status, "status_note": note if status else "", "with_item": other}
    said = with_whom or _CONCLUDED[status]
    return stamp.step(f"{before.spoken_first} {said}", [text.altered(before, **fields)], item)


def take(minutes: Minutes, stamp: Stamp, item: int, at: datetime | None = None) -> Step:
    """Take an item now. Raises Refusal when it is the one being taken."""
    taken = minutes.get(Item, item)
    if current(minutes) == taken:
        raise Refusal(f"{taken.spoken_first} is being taken already.")
    taking = Taking(id=stamp.next_id, item=item, started_at=at or stamp.local)
    return stamp.step(f"{taken.spoken_first} taken", [text.added(taking)], item)


def retime(minutes: Minutes, stamp: Stamp, item: int, at: datetime) -> Step:
    """Correct when an item was taken (the last time). Raises Refusal for one that was not."""
    found = minutes.get(Item, item)
    taken = minutes.where(Taking, item=item)
    if not taken:
        raise Refusal(f"{found.spoken_first} was not taken yet; /go takes an item.")
    changed = text.altered(taken[-1], started_at=at)
    return stamp.step(f"Time of {found.spoken} corrected", [changed], item)


def following(minutes: Minutes, item: int | None = None) -> Item:
    """The item after the given (or current) one on the agenda. Raises Refusal at the end.

    Sections and parts are no business; what was taken, withdrawn or put off is passed by.
    """
    agenda = ordered(minutes)
    if not agenda:
        raise Refusal("There is no agenda yet; /item adds an item, or just type.")
    here = minutes.find(Item, item) or current(minutes)
    after = agenda[agenda.index(here) + 1 :] if here else agenda
    taken = {taking.item for taking in minutes.all(Taking)} | {here.id if here else None}
    left = [i for i in agenda if i.kind == ITEM and not i.status and i.id not in taken]
    found = next((one for one in left if one in after), None)
    if found is None:
        said = "That was the last item; /close ends the meeting."
        for passed in left[:1]:
            number = passed.agenda_number or passed.title
            said += f" {passed.spoken_first} was passed by: /go {number} takes it."
        raise Refusal(said)
    return found


def remove(minutes: Minutes, stamp: Stamp, item: int) -> Step:
    """Take an item off the agenda. Raises Refusal while anything is minuted under it.

    Its takings and nils go with it; the logs lose no line, only the item of some.
    """
    before = minutes.get(Item, item)
    hanging = minutes.dependents(before)
    minuted = sorted({r.NOUN for r in hanging if r.TABLE not in (*_ALONG, *_LOGGED)})
    if minuted:
        raise Refusal(
            f"{before.spoken_first} holds minutes ({', '.join(minuted)}); "
            "strike or move them first."
        )
    changes = [
        _elsewhere(record, item) if record.TABLE in _LOGGED else text.removed(record)
        for record in hanging
    ]
    return stamp.step(f"{before.spoken_first} removed", [*changes, text.removed(before)])


def _elsewhere(record: Record, item: int) -> Change:
    """The change after which a line of a log names the item no more."""
    named = [name for name in _UNDER if getattr(record, name, None) == item]
    return text.altered(record, **dict.fromkeys(named))
