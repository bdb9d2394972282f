"""Requests: which act the clerk asks for, and with which words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from typing import Any

from meetingtui.domain import discretion, links, retired
from meetingtui.domain.frozen import frozen
from meetingtui.domain.mentions import kept
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Refusal, Rows, Stamp, Step, Unchanged

Act = Callable[..., Step]


@frozen
class Request:
    """An act to be carried out on the latest minutes, with its arguments by name."""

    act: Act
    words: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, rows: Rows, stamp: Stamp) -> Step:
        """The step that the act makes of `rows`. Raises Refusal."""
        return self.act(rows, stamp, **self.words)


def request(act: Act, **words: Any) -> Request:
    """A request for `act` with these arguments."""
    return Request(act, words)


def carried_out(rows: Rows, stamp: Stamp, asked: tuple[Request, ...]) -> Step:
    """Several requests as one step: each sees what those before it did. Raises Refusal."""
    if not asked:
        raise Refusal("Nothing was asked for.")
    now, at, steps = rows, stamp, []
    for one in asked:
        step = one(now, at)
        if isinstance(now, Minutes):
            step = discretion.kept(now, at, step)
        changes = tuple(kept(now, at, step.changes))
        steps.append(replace(step, changes=changes))
        now, at = now.apply(steps[-1]), at.after(changes)
    merged = merge([change for step in steps for change in step.changes])
    if not merged:
        raise Unchanged
    links.hold(now, merged)
    if isinstance(now, Minutes):
        merged += retired.after(now, at, merged)
    sentence = "; ".join(dict.fromkeys(step.sentence for step in steps))
    return replace(steps[-1], sentence=sentence, changes=tuple(merged))


def merge(changes: list[Change]) -> list[Change]:
    """The changes with at most one for each record: first state before, last state after."""
    found: dict[tuple[str, int], Change] = {}
    for change in changes:
        key = (change.record.TABLE, change.record.id)
        before = found[key].before if key in found else change.before
        found[key] = Change(before, change.after)
    return [change for change in found.values() if change.before != change.after]
