"""Closing to the public, and opening: an item or an entry with all that stands under it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from meetingtui.domain import text
from meetingtui.domain.grounds import EXEMPT
from meetingtui.domain.record import Record, Refusal, Stamp, Step
from meetingtui.domain.restrictions import (
    ExcludedItem,
    Exclusion,
    Restriction,
    Restrictions,
    holder,
    on,
)

if TYPE_CHECKING:
    from meetingtui.domain.items import Item
    from meetingtui.domain.minutes import Minutes


def _named(found: Record, here: Item) -> str:
    name = getattr(found, "name_in_gutter", "")
    return f"{name} under {here.spoken}" if name else here.spoken


def restrict(
    minutes: Minutes,
    stamp: Stamp,
    table: str,
    record: int,
    kind: str = EXEMPT,
    ground: str = "",
    law: str = "",
    interest: str = "",
    until: date | None = None,
) -> Step:
    """Keep an item or an entry, and all that stands under it, from the public."""
    found, here = holder(minutes, table, record)
    if not text.clean(ground) and kind == EXEMPT:
        raise Refusal("Say the ground, for example: /pv p7 3 (paragraph 3).")
    before = on(minutes, table, record)
    fields: dict[str, Any] = {
        "kind": kind, "ground": ground, "law": law, "interest": interest, "until": until,
        "lifted": False, "lifted_on": None, "lifted_by": "",
    }  # fmt: skip
    if before:
        changes = [text.altered(before, **fields)]
    else:
        new = Restriction(id=stamp.next_id, holder_table=table, holder=record, **fields)
        changes = [text.added(new)]
    return stamp.step(f"{_named(found, here)} made private", changes, here.id)


def lift(
    minutes: Minutes,
    stamp: Stamp,
    table: str,
    record: int,
    on_day: date | None = None,
    by: str = "",
) -> Step:
    """Open an item or an entry to the public: at once (no day), or as released on a day.

    An entry under a closed item is opened alone. Raises Refusal for an entry that is public.
    """
    found, here = holder(minutes, table, record)
    before = on(minutes, table, record)
    private = Restrictions(minutes)
    kept = private.of(found) or private.of_outcome(found) or private.of_substantive(found)
    if before is None and kept is None and table != "item":
        raise Refusal(f"{_named(found, here)} is public already.")
    fields: dict[str, Any] = {"lifted": True, "lifted_on": on_day, "lifted_by": by}
    if before:
        changes = [text.altered(before, **fields)]
    else:
        kind = kept.kind if kept else EXEMPT
        new = Restriction(id=stamp.next_id, holder_table=table, holder=record, kind=kind, **fields)
        changes = [text.added(new)]
    return stamp.step(f"{_named(found, here)} made public", changes, here.id)


def describe(
    minutes: Minutes, stamp: Stamp, table: str, record: int, summary: str = "", title: str = ""
) -> Step:
    """What the public may read instead of a private item or entry: a summary, or a title for it.

    Raises Refusal when it is not private.
    """
    found, here = holder(minutes, table, record)
    fields = {"summary": summary, "title": title}
    given: dict[str, Any] = {name: words for name, words in fields.items() if text.clean(words)}
    if not given:
        raise Refusal("Say what the public may read, for example: /ps 9: The sale was agreed.")
    sentence = f"Words for the public noted: {_named(found, here)}"
    held = on(minutes, table, record)
    if held and not held.lifted:
        return stamp.step(sentence, [text.altered(held, **given)], here.id)
    private = Restrictions(minutes)
    closing = [e for e in minutes.all(Exclusion) if private.closes(e, here.id)]
    if table != "item" and private.of(found) is None:
        raise Refusal(f"{_named(found, here)} is not private; /pv p7 3 makes it so.")
    if table != "item":
        new = Restriction(id=stamp.next_id, holder_table=table, holder=record, **given)
        return stamp.step(sentence, [text.added(new)], here.id)
    if not closing:
        raise Refusal(f"{here.spoken_first} is not private; /pv item 9: 3 marks one.")
    covered = minutes.where(ExcludedItem, exclusion=closing[-1].id, item=record)
    if covered:
        return stamp.step(sentence, [text.altered(covered[0], **given)], here.id)
    added = ExcludedItem(
        id=stamp.next_id, exclusion=closing[-1].id, item=record, named=False, **given
    )
    return stamp.step(sentence, [text.added(added)], here.id)
