"""An agenda brought in: the items that are proposed, and those of them that are new."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time
from typing import TYPE_CHECKING

from meetingtui.domain import text
from meetingtui.domain.items import Item
from meetingtui.domain.record import Change, Refusal, Stamp, Step

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@dataclass(frozen=True, slots=True)
class Proposed:
    """An item as an agenda proposes it; `parent` is its index in the proposal."""

    number: str
    title: str
    parent: int | None = None
    planned_at: time | None = None


def add_agenda(minutes: Minutes, stamp: Stamp, proposed: tuple[Proposed, ...]) -> Step:
    """Put a proposed agenda after what is there.

    An item that is there already (by number and title) is not added again; a provisional item
    whose number is needed takes the next free one. That another item bears a number that comes in
    is a finding. Raises Refusal when nothing is new.
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
                parent=None if (above := proposed[n].parent) is None else ids[above],
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
    """The changes that free these numbers of provisional items; others keep theirs."""
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
