"""The agenda rail's rows: every item with its state in letters."""

from __future__ import annotations

from meetingtui.domain import items
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.restrictions import Restrictions
from meetingtui.entry import references
from meetingtui.tui.widgets.agenda_rail import RailRow

LETTERS = {
    "witness": "W",
    "question": "Q",
    "point": "P",
    "motion": "M",
    "division": "V",
    "decision": "D",
    "clause": "D",
    "action": "A",
}
BRIEF = {items.DEFERRED: "def.", items.WITHDRAWN: "wdn.", items.NOT_REACHED: "n/r"}
PRIVATE, TAKEN, NOTHING_YET = "x", "✓", "·"
SAID = (
    "W witnesses · Q questions · P points · M motions · V votes · D decision · A actions",
    "x closed to the public · ✓ taken · def. deferred · wdn. withdrawn · n/r not reached",
    "▸ the item being taken · ▹ another that is looked at · ? a provisional item",
)


def rows(minutes: Minutes, looked_at: int | None) -> list[RailRow]:
    """The agenda with the state of each item in letters; sections and parts are headings."""
    current = items.current(minutes)
    taken = {taking.item for taking in minutes.all(Taking)}
    private = Restrictions(minutes)
    letters = _letters(minutes)
    depths: dict[int, int] = {}
    found = []
    for item in items.ordered(minutes):
        depths[item.id] = depths.get(item.parent, -1) + 1 if item.parent else 0
        own = letters.get(item.id, "")
        state = own or NOTHING_YET if item == current else TAKEN if item.id in taken else own
        found.append(
            RailRow(
                number=item.agenda_number,
                title=references.said(minutes, item.title),
                state=f"{state}{PRIVATE if _closed(private, item) else ''}",
                taken=item == current,
                looked=item.id == looked_at,
                depth=depths[item.id],
                became=_became(minutes, item),
                briefly=BRIEF.get(item.status, ""),
                heading=item.kind != items.ITEM,
            )
        )
    return found


def _letters(minutes: Minutes) -> dict[int, str]:
    """What every item holds, a letter for each kind in the order of the table above."""
    found: dict[int, str] = {}
    for kind in minutes.ENTRIES:
        letter = LETTERS.get(kind.TABLE)
        if letter is None:
            continue
        for item in dict.fromkeys(entry.item for entry in minutes.all(kind)):
            if letter not in found.get(item, ""):
                found[item] = found.get(item, "") + letter
    order = "".join(dict.fromkeys(LETTERS.values()))
    return {item: "".join(sorted(said, key=order.index)) for item, said in found.items()}


def _closed(private: Restrictions, item: Item) -> bool:
    return private.any and private.of(item) is not None


def _became(minutes: Minutes, item: Item) -> str:
    """What became of an item that was not taken by itself, or that it is provisional."""
    if item.status == items.WITH:
        other = minutes.find(Item, item.with_item)
        return f"with {other.agenda_number}" if other else "with another"
    return item.status or ("?" if item.provisional else "")
