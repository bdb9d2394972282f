"""Exclusion of the public: by a resolution of its own, until they are readmitted."""

from __future__ import annotations

from datetime import datetime

from meetingtui.domain import text
from meetingtui.domain.decisions import Decision
from meetingtui.domain.grounds import EXEMPT
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Refusal, Stamp, Step
from meetingtui.domain.restrictions import (
    ExcludedItem,
    Exclusion,
    Restriction,
    Restrictions,
    open_exclusions,
)

REMAINDER = "remainder"


def exclude(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None = None,
    kind: str = EXEMPT,
    ground: str = "",
    law: str = "",
    interest: str = "",
    said: str = "",
    covered: tuple[int, ...] = (),
    mover: int | None = None,
    seconder: int | None = None,
    at: datetime | None = None,
    untimed: bool = False,
) -> Step:
    """Exclude the public from here on, or from the items `covered`, by a resolution of its own.

    `said` is what it covers in other words: "remainder" (of the business), or as typed. Raises
    Refusal without a ground, or when the public are excluded from that already.
    """
    here = minutes.item(item)
    if not text.clean(ground) and kind == EXEMPT:
        raise Refusal("Say the ground, for example: /pv 3 (a paragraph) or /pv because …")
    others = tuple(dict.fromkeys(covered))
    for other in others:
        minutes.item(other)
    private = Restrictions(minutes)
    wanted = others or (here.id,)
    lasting = open_exclusions(minutes)
    if all(any(private.closes(one, each) for one in lasting) for each in wanted):
        raise Refusal("The public are excluded from that already; /pv end readmits them.")
    resolution = minutes.entry(stamp, Decision, here.id)
    decision = resolution[-1].record
    changes = [*resolution, *_reopened(minutes, here, others, said)]
    from_here = not others or here.id in others
    exclusion = Exclusion(
        id=stamp.after(changes).next_id,
        meeting=minutes.meeting.id,
        item=here.id,
        place=minutes.last_place(here.id) + 2.0,
        started_at=at or stamp.local,
        kind=kind,
        ground=ground,
        law=law,
        interest=interest,
        said=said,
        from_here=from_here,
        decision=decision.id,
        mover=mover,
        seconder=seconder,
        start_untimed=untimed,
    )
    changes.append(text.added(exclusion))
    for other in others:
        number = stamp.after(changes).next_id
        changes.append(text.added(ExcludedItem(id=number, exclusion=exclusion.id, item=other)))
    return stamp.step(f"Public excluded under {here.spoken}", changes, here.id)


def _reopened(minutes: Minutes, here: Item, others: tuple[int, ...], said: str) -> list[Change]:
    """The end of lifted restrictions on items that are to be closed now after all."""
    closing = set(others or (here.id,))
    if said:
        taken = {t.item for t in minutes.all(Taking)}
        closing |= {item.id for item in minutes.all(Item)} - taken
    lifted = [r for r in minutes.all(Restriction) if r.lifted and r.holder_table == "item"]
    return [text.removed(one) for one in lifted if one.holder in closing]


def readmit(
    minutes: Minutes, stamp: Stamp, at: datetime | None = None, untimed: bool = False
) -> Step:
    """Readmit the public: every exclusion that lasts ends here. Raises Refusal for none."""
    lasting = open_exclusions(minutes)
    if not lasting:
        raise Refusal("The public are not excluded; /pv 3 excludes them (paragraph 3).")
    here = minutes.item(None).id if minutes.has_item() else lasting[-1].item
    ended = {
        "ended_in": here,
        "ended_place": minutes.last_place(here) + 1.0,
        "ended_at": at or stamp.local,
        "ended_before": stamp.next_id,
        "end_untimed": untimed,
    }
    changes = [text.altered(one, **ended) for one in lasting]
    return stamp.step(f"Public readmitted{_still_private(minutes, lasting, here)}", changes, here)


def _still_private(minutes: Minutes, lasting: list[Exclusion], here: int | None) -> str:
    """What the clerk is told of an item that was taken meanwhile though no resolution names it."""
    named = {one.item for one in lasting if one.from_here}
    named |= {
        covered.item for one in lasting for covered in minutes.where(ExcludedItem, exclusion=one.id)
    }
    item = minutes.find(Item, here)
    if item is None or item.id in named or any(one.said for one in lasting):
        return ""
    return f"; {item.spoken} stays private until /pv {item.spoken} open"
