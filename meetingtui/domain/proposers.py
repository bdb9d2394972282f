"""Who proposed and who seconded a decision, or the approval of earlier minutes.

Where a motion is minuted by itself, these are its movers and seconders instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetingtui.domain import text
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Decision
from meetingtui.domain.record import Refusal, Stamp, Step, Unchanged

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

_KINDS: dict[str, type[Decision | Approval]] = {
    Decision.TABLE: Decision,
    Approval.TABLE: Approval,
}


def latest(minutes: Minutes, item: int | None) -> Decision | Approval | None:
    """What was decided (or approved) last under an item; there may be no such item yet."""
    if not minutes.has_item(item):
        return None
    here = minutes.item(item).id
    found = [one for kind in _KINDS.values() for one in minutes.where(kind, item=here)]
    return max(found, key=lambda one: (one.place, one.id), default=None)


def propose(
    minutes: Minutes, stamp: Stamp, table: str, entry: int, movers: str, seconders: str = ""
) -> Step:
    """Note who proposed a decision or an approval and who seconded it; nobody takes that away.

    Raises Refusal for seconders without anybody who proposed, and when nothing changes.
    """
    if table not in _KINDS:
        raise Refusal("Only a decision or the approval of earlier minutes is proposed so.")
    before = minutes.get(_KINDS[table], entry)
    if text.clean(seconders) and not text.clean(movers):
        raise Refusal("Say who proposed first, for example: /by ab+cd")
    change = text.altered(before, movers=movers, seconders=seconders)
    if change.before == change.after:
        raise Unchanged
    done = "noted" if text.clean(movers) else "taken away"
    here = minutes.item(before.item)
    return stamp.step(f"Proposers {done} under {here.spoken}", [change], here.id)
