"""Who presides and who takes the minutes, by the presence log."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from meetingtui.domain.attendance import FOR_ITEM, LEAVES, MINUTES, PRESIDES, VACATES, Presence
from meetingtui.domain.items import Taking

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


def presider(minutes: Minutes, at: datetime | None = None) -> int | None:
    """Who presides at a moment (None: now): nobody while the one in the chair is out.

    Whoever presides for one item does so until the next is taken; then the one before does again.
    """
    regular: int | None = None
    for_item: int | None = None
    out: set[int] = set()
    for event in _events(minutes, at):
        if isinstance(event, Taking):
            for_item = None
        elif event.kind == PRESIDES:
            out.discard(event.person)
            if FOR_ITEM in event.how:
                for_item = event.person
            else:
                regular, for_item = event.person, None
        elif event.kind == VACATES:
            regular = None if for_item is None else regular
            for_item = None
        elif event.kind == LEAVES:
            out.add(event.person)
        else:
            out.discard(event.person)
    return next((one for one in (for_item, regular) if one is not None and one not in out), None)


def minuter(minutes: Minutes, at: datetime | None = None) -> int | None:
    """Who takes the minutes at a moment (None: now), if anybody said."""
    regular: int | None = None
    for_item: int | None = None
    for event in _events(minutes, at):
        if isinstance(event, Taking):
            for_item = None
        elif event.kind == MINUTES and FOR_ITEM in event.how:
            for_item = event.person
        elif event.kind == MINUTES:
            regular, for_item = event.person, None
    return regular if for_item is None else for_item


def _events(minutes: Minutes, at: datetime | None) -> list[Presence | Taking]:
    """The log, and the taking of every other item, in the order of time up to a moment."""
    timed: list[tuple[datetime, int, Presence | Taking]] = [
        (line.at, line.id, line) for line in minutes.all(Presence)
    ]
    if any(FOR_ITEM in line.how for line in minutes.all(Presence)):
        timed += [(taking.started_at, taking.id, taking) for taking in minutes.all(Taking)]
    return [event for when, _, event in sorted(timed, key=lambda t: t[:2]) if not at or when <= at]
