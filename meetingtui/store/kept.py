"""What a lifeboat keeps, as content: a step, or an unfinished line as it was last.

`generation` is that of the lease under which it was kept.
"""

from __future__ import annotations

from meetingtui.domain.frozen import frozen
from meetingtui.store.drafts import Draft
from meetingtui.store.jobs import Recording
from meetingtui.store.lifeboat import Content

STEP, DRAFT = "step:", "draft:"


@frozen
class Line:
    """An unfinished line as the clerk sees it; `draft` is None once it has ended."""

    draft: Draft | None
    private: bool
    number: int


def is_private(one: Recording) -> bool:
    """Whether a step is to be kept apart from what anybody may read."""
    return one.withdraws or one.parting.closed


def of_step(one: Recording, refused: bool, generation: int) -> Content:
    """A step as content; a `refused` one is not to be written again as it is."""
    from meetingtui.store import chain

    step = one.step
    try:
        at = chain.moment(step.at)
        said = [chain.Payload.of(change) for change in step.changes]
    except (TypeError, ValueError):
        # What no column holds no file holds either: its sentence is all that can be kept.
        at, said, refused = "", [], True
    return {
        "generation": generation,
        "seq": step.seq,
        "at": at,
        "who": step.who,
        "sentence": step.sentence,
        "item": step.item,
        "undoes": step.undoes,
        "redoes": step.redoes,
        "opening": step.opening,
        "clears": one.clears,
        "refused": refused,
        "changes": [[p.table, p.record, p.operation, p.before, p.after] for p in said],
    }


def of_line(line: Line, generation: int) -> Content:
    """An unfinished line as content."""
    draft = line.draft
    if draft is None:
        return {"generation": generation, "number": line.number, "ended": True}
    return {
        "generation": generation,
        "number": line.number,
        "item": draft.item,
        "target": draft.target,
        "text": draft.text,
        "cursor": draft.cursor,
        "opened_at": draft.opened_at.isoformat(),
    }
