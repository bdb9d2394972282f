"""Findings about items of business."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from meetingtui.domain import blocks, items, sittings
from meetingtui.domain.blocks import Block
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.entry import Entry
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Look, Seen
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import ITEM, Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import POINT, Point
from meetingtui.domain.styles.rules import LEAVE_OUT

NEVER_ASKED_FOR = ("documents", "points")
DECLARATIONS = "declarations"
# Of an item that holds nothing but these nobody asks what was decided.
FORMAL = (DECLARATIONS, "approvals", "announcements", "petitions", "questions")


def _provisional(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for item in minutes.all(Item):
        if item.provisional:
            yield Seen(f"{item.spoken_first} has no title yet.", item.id)


def _not_taken(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    last = sittings.last(minutes)
    if last is None or last.ending != sittings.CLOSED:
        return
    done = {taking.item for taking in minutes.all(Taking)}
    done |= {settled.item for settled in minutes.all(Settled)}
    above = {item.parent for item in minutes.all(Item)}
    for item in items.ordered(minutes):
        if item.kind != ITEM or item.id in above or item.status:
            continue
        if item.id not in done:
            yield Seen(f"{item.spoken_first} was not taken.", item.id)


def _unset(kind: str) -> Look:
    """What looks for items of which nothing is said under one block."""

    def look(minutes: Minutes, style: HouseStyle | None) -> Iterator[Seen]:
        if style is not None and (kind not in style.items.order or kind in style.items.flow):
            return
        if style is not None and style.block(kind).when_nil == LEAVE_OUT:
            return
        if kind == DECLARATIONS and _standing(minutes):
            return
        taken = {taking.item for taking in minutes.all(Taking)}
        entries = [entry for table in minutes.ENTRIES for entry in minutes.all(table)]
        filled = {entry.item for entry in entries if not _formal(entry)}
        said = {entry.item for entry in entries if entry.block == kind}
        said |= {block.item for block in minutes.where(Block, kind=kind)}
        for item in minutes.all(Item):
            if item.id in taken and item.id in filled and item.id not in said:
                sentence = f"{item.spoken_first}: nothing is said of {blocks.KINDS[kind]}."
                yield Seen(sentence, item.id)

    return look


def _formal(entry: Entry) -> bool:
    """Whether an entry is the business of a standing item, or an unnumbered line under one."""
    unnumbered = isinstance(entry, Point) and entry.kind != POINT
    return entry.block in FORMAL or unnumbered


def _standing(minutes: Minutes) -> bool:
    """Whether an item of its own holds the declarations, so that no other is asked for them."""
    said = {block.item for block in minutes.where(Block, kind=DECLARATIONS)}
    said |= {each.item for each in minutes.all(Declaration)}
    return any("interest" in minutes.item(item).title.casefold() for item in said)


def _urgent(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for item in minutes.where(Item, urgent=True):
        if not item.urgent_reason:
            yield Seen(
                f"{item.spoken_first} is urgent, and no reason is given; good practice is to "
                f"state it in the minutes: /item! {item.title} > reason",
                item.id,
            )


def _status_without_reason(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for item in minutes.all(Item):
        if item.status in ("deferred", "withdrawn") and not item.status_note:
            typed = " ".join(filter(None, ("/o", item.agenda_number, item.status)))
            yield Seen(
                f"{item.spoken_first} was {item.status}; it is not said why, or to when: "
                f"{typed}: …",
                item.id,
            )


def _double_agenda_number(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    numbers = Counter(item.agenda_number for item in minutes.all(Item) if item.agenda_number)
    for item in minutes.all(Item):
        if numbers[item.agenda_number] > 1:
            yield Seen(
                f"Two items bear the number {item.agenda_number} on the agenda, one of them "
                f"“{item.title}”; /mv item {item.title} number … gives it another.",
                item.id,
            )


def _double_number(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    numbers = Counter(item.minute_number for item in minutes.all(Item) if item.minute_number)
    for item in minutes.all(Item):
        if numbers[item.minute_number] > 1:
            yield Seen(
                f"Two items bear the minute number {item.minute_number} ({item.spoken}).", item.id
            )


CHECKS = (
    Check("provisional", DOUBT, "An item has no title yet.", _provisional),
    Check("not-taken", DOUBT, "The meeting is closed and an item was never taken.", _not_taken),
    *(
        Check(
            f"unset-{kind.replace('_', '-')}",
            DOUBT,
            f"An item has entries, and nothing is said of {blocks.KINDS[kind]}, "
            "which the house prints.",
            _unset(kind),
        )
        for kind in blocks.USUAL
        if kind not in NEVER_ASKED_FOR
    ),
    Check("urgent-reason", GRAVE, "An urgent item has no reason.", _urgent),
    Check(
        "status-reason",
        DOUBT,
        "An item was deferred or withdrawn without a reason.",
        _status_without_reason,
    ),
    Check("agenda-number", DOUBT, "Two items bear the same agenda number.", _double_agenda_number),
    Check("minute-number", GRAVE, "Two items bear the same minute number.", _double_number),
)
