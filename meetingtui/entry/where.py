"""Where the meeting is, in a sentence: what `/where` answers."""

from __future__ import annotations

from meetingtui.domain import attendance, items, marks, quorum
from meetingtui.domain.people import Person
from meetingtui.entry.pen import Pen


def said(pen: Pen) -> str:
    """Item, presider, quorum, time, marks."""
    minutes = pen.minutes
    here = items.current(minutes)
    chair = attendance.presider(minutes)
    presides = minutes.get(Person, chair).name if chair else "nobody"
    parts = [
        f"{here.spoken_first}, {here.title}" if here else "No item is being taken",
        f"{presides} presides",
        quorum.now(minutes).said,
        f"{pen.now:%H:%M}",
        f"{len(marks.open_marks(minutes))} to catch up",
    ]
    return "; ".join(parts)
