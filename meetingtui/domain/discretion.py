"""Discretion: what was private stays private wherever it is moved, until somebody opens it.

Whatever becomes private or public besides what was named is told in the sentence of the step.
"""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.record import Change, Record, Stamp, Step
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction, Restrictions

_CLOSING = (Restriction, Exclusion, ExcludedItem)
_NAMED = 4


def kept(minutes: Minutes, stamp: Stamp, step: Step) -> Step:
    """The step; what it moves (or makes another kind) out of private business is restricted.

    Its sentence tells what else becomes private or public by it. `minutes` are as before the step.
    """
    before = Restrictions(minutes)
    closing = any(isinstance(change.record, _CLOSING) for change in step.changes)
    if not before.any and not closing:
        return step
    changes = list(step.changes)
    after = minutes.apply(step)
    staying: list[str] = []
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
        staying.append(_called(after, found, step.item))
    step = replace(step, changes=tuple(changes))
    after = minutes.apply(step)
    now = Restrictions(after)
    told = [*_stay(staying), *(_along(before, now, minutes, after, step) if closing else ())]
    told += _with_another(before, now, after, step)
    told += _in_other_words(before, now, step)
    return replace(step, sentence="; ".join([step.sentence, *told])) if told else step


def _stay(names: list[str]) -> list[str]:
    return [f"{_listed(names)} {_are(names)} still private"] if names else []


def _along(
    before: Restrictions, now: Restrictions, minutes: Minutes, after: Minutes, step: Step
) -> list[str]:
    """What a restriction, or the end of one, brings with it besides the record it is put on."""
    held = [c.record for c in step.changes if isinstance(c.record, Restriction)]
    named = {(one.holder_table, one.holder) for one in held}
    closed: list[str] = []
    opened: list[str] = []
    for kind in minutes.ENTRIES:
        for old in minutes.all(kind):
            entry = after.find(kind, old.id)
            if entry is None or (entry.TABLE, entry.id) in named:
                continue
            was, is_ = before.of(old) is not None, now.of(entry) is not None
            if was != is_:
                (closed if is_ else opened).append(_called(after, entry, step.item))
    found = [f"{_listed(closed)} {_are(closed)} private with it"] if closed else []
    return [*found, *([f"{_listed(opened)} {_are(opened)} public with it"] if opened else [])]


def _with_another(before: Restrictions, now: Restrictions, after: Minutes, step: Step) -> list[str]:
    """What was entered or altered, and is private because another entry is."""
    found: list[str] = []
    for change in step.changes:
        entry = change.after
        if not isinstance(entry, Entry) or (change.before and before.of(change.before)):
            continue
        by = now.of(entry)
        if not isinstance(by, Restriction) or by.holder_table == Item.TABLE:
            continue
        other = after.find(after.kind(by.holder_table), by.holder)
        if isinstance(other, Entry) and other.id != entry.id:
            there = _called(after, other, entry.item)
            found.append(f"{_called(after, entry, step.item)} is private with {there}")
    return found


def _in_other_words(before: Restrictions, now: Restrictions, step: Step) -> list[str]:
    """That a motion which was put in other words in private is put in others in public."""
    return [
        f"{new.name_in_gutter} as amended is public now"
        for change in step.changes
        if isinstance(old := change.before, Motion)
        and isinstance(new := change.after, Motion)
        and new.substantive not in ("", old.substantive)
        and before.of_substantive(old)
        and not (now.of_substantive(new) or now.of(new))
    ]


def _called(minutes: Minutes, record: Record, item: int | None) -> str:
    """An item or entry as the clerk types it, with the item where that is another."""
    if not isinstance(record, Entry):
        return minutes.get(Item, record.id).spoken
    name = record.name_in_gutter
    return name if record.item == item else f"{name} under {minutes.item(record.item).spoken}"


def _listed(names: list[str]) -> str:
    if len(names) > _NAMED:
        return f"{', '.join(names[: _NAMED - 1])} and {len(names) - _NAMED + 1} others"
    return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _are(names: list[str]) -> str:
    return "is" if len(names) == 1 else "are"


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
        if isinstance(change.before, Motion) and change.before.item != getattr(record, "item", 0):
            for of in (Restrictions.of_outcome, Restrictions.of_substantive):
                why = why or (None if of(now, record) else of(before, change.before))
        if why is not None:
            found.append((record, why))
    return found
