"""Erasing the clerk's jottings once the minutes are approved."""

from __future__ import annotations

from pathlib import Path

from meetingtui.desk.clock import Clock
from meetingtui.domain import text
from meetingtui.domain.jottings import Jotting
from meetingtui.domain.marks import Mark
from meetingtui.domain.record import Record, Stamp
from meetingtui.domain.requests import merge
from meetingtui.store import redaction
from meetingtui.store.errors import StoreError
from meetingtui.store.lock import Locked
from meetingtui.store.past import Past
from meetingtui.store.redaction import Chosen

LEFT = "Jottings are left in the files of the meeting; they are erased when it is closed again."


def erase(path: Path, who: str) -> str:
    """Erase every jotting from a book that is at rest, and its history; a fault is only said."""
    clock = Clock()
    try:
        if not redaction.tells_of_jottings(path):
            return ""
        done = redaction.redact(path, who, clock.utc(), _chosen, clock.local())
    except (StoreError, Locked, OSError) as error:
        return f"{LEFT} ({error})"
    return LEFT if done.traces else ""


def _chosen(past: Past, stamp: Stamp) -> Chosen:
    """Every jotting, standing or not, and the words of marks that were never caught up."""
    standing = [one for one in past.minutes if _is_jotted(one)]
    hanging = [one for record in standing for one in past.minutes.dependents(record)]
    gone = {key for key, one in past.gone.items() if _is_jotted(one.record)}
    held_on = past.minutes.meeting.held_on
    sentence = f"Jottings of {held_on.day} {held_on:%B %Y} erased at approval"
    changes = merge([text.removed(one) for one in (*hanging, *standing)])
    return Chosen(stamp.step(sentence, changes), frozenset(gone))


def _is_jotted(record: Record) -> bool:
    return isinstance(record, Jotting) or (isinstance(record, Mark) and bool(record.jotting))
