"""Where the meeting is, in a sentence: what `/where` answers."""

from __future__ import annotations

from meetingtui.domain import items, marks, presiding, quorum, restrictions
from meetingtui.domain.people import Person
from meetingtui.entry import references
from meetingtui.entry.pen import Pen


def said(pen: Pen) -> str:
    """Item, presider, who takes the minutes, quorum, time, marks."""
    minutes = pen.minutes
    here = items.current(minutes)
    chair = presiding.presider(minutes)
    presides = minutes.get(Person, chair).name if chair else "nobody"
    minuter = presiding.minuter(minutes)
    title = references.said(minutes, here.title) if here else ""
    parts = [
        f"{here.spoken_first}, {title}" if here else "No item is being taken",
        f"{presides} presides",
        *([f"{minutes.get(Person, minuter).name} takes the minutes"] if minuter else []),
        quorum.now(minutes).said,
        f"{pen.now:%H:%M}",
        f"{len(marks.open_marks(minutes))} to catch up",
    ]
    return "; ".join([*parts, *_private(pen)])


def _private(pen: Pen) -> list[str]:
    """That the meeting sits in private, since when, or that the item is private."""
    minutes = pen.minutes
    exclusion = restrictions.in_private(minutes)
    if exclusion:
        return [f"in private since {exclusion.started_at:%H:%M}"]
    here = items.current(minutes)
    return ["this item is private"] if here and restrictions.restricted(minutes, here) else []
