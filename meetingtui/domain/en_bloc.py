"""Decisions en bloc: one decision that settles several items."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import decisions, text
from meetingtui.domain.record import Record, Refusal, Stamp, Step, Unchanged, link, row

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Settled(Record):
    """An item that a decision made under another item settles too (a decision en bloc)."""

    TABLE: ClassVar[str] = "settled"
    NOUN: ClassVar[str] = "item settled en bloc"

    decision: int = link("decision")
    item: int = link("item")


def settle(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    items: tuple[int, ...],
    decision: int | None = None,
) -> Step:
    """Say which other items the decision settles too (a decision en bloc); none takes that back.

    Raises Refusal when there is no decision, or for the item under which it was made.
    """
    here = minutes.item(item)
    found = decisions.named(minutes, here.id, decision)
    if found is None:
        raise Refusal(f"There is no decision under {here.spoken} yet: /r or /dec records one.")
    wanted = dict.fromkeys(minutes.item(other).id for other in items)
    if here.id in wanted:
        raise Refusal(f"The decision was made under {here.spoken}; name the other items.")
    before = minutes.where(Settled, decision=found.id)
    changes = [text.removed(one) for one in before if one.item not in wanted]
    known = {one.item for one in before}
    for other in (other for other in wanted if other not in known):
        number = stamp.after(changes).next_id
        changes.append(text.added(Settled(id=number, decision=found.id, item=other)))
    if not changes:
        raise Unchanged
    spoken = ", ".join(minutes.item(other).spoken for other in wanted) or "no other items"
    return stamp.step(f"Decision under {here.spoken} settles {spoken}", changes, here.id)
