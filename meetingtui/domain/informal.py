"""What an informal or inquorate meeting can't do: whatever in its minutes decides something."""

from __future__ import annotations

from collections.abc import Iterator

from meetingtui.domain import divisions
from meetingtui.domain.approvals import Approval, approves
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import CARRIED, LOST, Motion


def deciding(minutes: Minutes) -> Iterator[Entry]:
    """The entries that record something decided: decisions, motions and questions put, approvals.

    A vote counts where it is on nothing else that is recorded.
    """
    yield from minutes.all(Decision)
    for motion in minutes.all(Motion):
        if motion.status in (CARRIED, LOST):
            yield motion
    for vote in minutes.all(Division):
        alone = vote.motion is None and vote.decision is None
        if alone and divisions.result(minutes, vote) in (CARRIED, LOST):
            yield vote
    for approval in minutes.all(Approval):
        if approves(approval.outcome):
            yield approval
