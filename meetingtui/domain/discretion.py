"""Discretion: what was private stays private wherever it is moved, until somebody opens it."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Record, Stamp, Step
from meetingtui.domain.restrictions import Exclusion, Restriction, Restrictions


def kept(minutes: Minutes, stamp: Stamp, step: Step) -> Step:
    """The step; what it moves (or makes another kind) out of private business is restricted.

    `minutes` are as before the step.
    """
    before = Restrictions(minutes)
    if not before.any:
        return step
    changes = list(step.changes)
    after = minutes.apply(step)
    for found, why in _opened(before, after, changes):
        held = next(iter(after.where(Restriction, holder_table=found.TABLE, holder=found.id)), None)
        if held is not None:
            continue
        new = Restriction(
            id=stamp.after(changes).next_id,
            holder_table=found.TABLE,
            holder=found.id,
            kind=why.kind,
            ground=why.ground,
            law=why.law,
            interest=why.interest,
        )
        changes.append(text.added(new))
    return replace(step, changes=tuple(changes))


def _opened(
    before: Restrictions, after: Minutes, changes: list[Change]
) -> list[tuple[Record, Restriction | Exclusion]]:
    """The items and entries that a step would bring before the public, and what kept them."""
    now = Restrictions(after)
    struck = [c.before for c in changes if c.after is None and isinstance(c.before, Entry)]
    gone = next((why for one in struck if (why := before.of(one))), None)
    found: list[tuple[Record, Restriction | Exclusion]] = []
    for change in changes:
        record = change.after
        if not isinstance(record, Entry | Item) or now.of(record) is not None:
            continue
        why = before.of(change.before) if change.before else gone
        if why is not None:
            found.append((record, why))
    return found
