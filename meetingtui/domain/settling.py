"""Settling: what a vote makes of the motions that are put in it, and what is left when it goes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from meetingtui.domain import flow, text
from meetingtui.domain.divisions import (
    AMENDMENT,
    MOTION,
    TIE,
    Division,
    PutTogether,
    counts,
    motions_put,
    of_motion,
    put_together,
    result,
)
from meetingtui.domain.motions import CARRIED, LOST, OPEN, Motion
from meetingtui.domain.record import Change, Record, Refusal, Stamp

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

_OPPOSITE = {CARRIED: LOST, LOST: CARRIED}


def together(
    minutes: Minutes, stamp: Stamp, division: int, motion: int | None, others: Sequence[int]
) -> list[Change]:
    """The changes that put other motions in one division with its `motion`.

    Raises Refusal for others beside none, and for one that is named twice.
    """
    if others and motion is None:
        raise Refusal("Motions are put together with a motion, for example: /v m1+m2 7-5-1")
    if len({motion, *others}) < 1 + len(others):
        raise Refusal("Name each motion once, for example: /v m1+m2 7-5-1")
    return [
        text.added(
            PutTogether(
                id=stamp.next_id + n,
                division=division,
                place=n + 1.0,
                motion=minutes.get(Motion, other).id,
            )
        )
        for n, other in enumerate(others)
    ]


def settled(
    minutes: Minutes, stamp: Stamp, changes: list[Change], division: int, before: str
) -> list[Change]:
    """What a division makes of its motions; `before` is what an earlier state of it made.

    A status that the clerk gave stays. Where a motion was put alone against the amendment, that
    motion stands or falls with it.
    """
    after = minutes.apply(stamp.step("", changes))
    one = after.get(Division, division)
    came = result(after, one)
    if came not in (CARRIED, LOST, TIE, ""):
        return []
    status = came if came in (CARRIED, LOST) else OPEN
    put = [after.get(Motion, motion) for motion in motions_put(after, one)]
    follow = [motion for motion in put if motion.status in (OPEN, before)]
    found = _become(follow, status)
    if len(put) == len(follow) == 1 and _two_sides(after, one):
        found += _other_side(after, follow[0], status, before)
    return found


def _become(found: Sequence[Motion], status: str) -> list[Change]:
    return [text.altered(one, status=status) for one in found if one.status != status]


def _two_sides(minutes: Minutes, division: Division) -> bool:
    """Whether those for the motion were counted against those for the amendment."""
    return {MOTION, AMENDMENT} <= {category.casefold() for category in counts(minutes, division)}


def _other_side(minutes: Minutes, amendment: Motion, status: str, before: str) -> list[Change]:
    above = minutes.find(Motion, amendment.parent)
    if above is None or above.status not in {OPEN, _OPPOSITE.get(before, OPEN)}:
        return []
    return _become([above], _OPPOSITE.get(status, OPEN))


def opened(minutes: Minutes, division: Division, leaving: Sequence[int] = ()) -> list[Change]:
    """The changes that open again what only a division settled, when it goes or lets go of it.

    `leaving` are the motions it lets go of; without any, all. What the clerk said of a motion
    stays, and so does what another vote on it says.
    """
    came = result(minutes, division)
    if came not in (CARRIED, LOST):
        return []
    put = [minutes.get(Motion, motion) for motion in motions_put(minutes, division)]
    found = [
        motion
        for motion in put
        if (motion.id in leaving or not leaving) and _settled_by(minutes, motion, division, came)
    ]
    changes = _become(found, OPEN)
    if len(put) == len(found) == 1 and _two_sides(minutes, division):
        changes += _other_side(minutes, found[0], OPEN, came)
    return changes


def _settled_by(minutes: Minutes, motion: Motion, division: Division, came: str) -> bool:
    """Whether nothing but that division says what became of a motion."""
    others = [one for one in of_motion(minutes, motion.id) if one.id != division.id]
    also = any(result(minutes, one) == came for one in others)
    return motion.status == came and not motion.settled_place and not also


def struck(
    minutes: Minutes, target: Record, doomed: list[Record]
) -> tuple[list[Record], list[Change]]:
    """What of `doomed` goes when `target` is struck, and what changes of the rest.

    A vote on several motions stays while one of them does. With a vote that goes its motions are
    open again.
    """
    going = {(record.TABLE, record.id) for record in doomed}
    changes: list[Change] = []
    for division in [one for one in doomed if isinstance(one, Division)]:
        motion = (Motion.TABLE, division.motion)
        others = put_together(minutes, division.id)
        left = [one for one in others if (Motion.TABLE, one.motion) not in going]
        if isinstance(target, Motion) and motion in going and left:
            first, *rest = left
            staying: list[Record] = [division, *flow.hanging(minutes, division)]
            staying = [one for one in staying if not isinstance(one, PutTogether) or one in rest]
            doomed = [one for one in doomed if one not in staying and one != first]
            changes.append(text.altered(division, motion=first.motion))
            changes.append(text.removed(first))
        else:
            reopened = opened(minutes, division)
            changes += [c for c in reopened if (Motion.TABLE, c.record.id) not in going]
    return doomed, changes
