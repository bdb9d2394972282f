"""Reasons and alternatives as typed."""

from __future__ import annotations

from meetingtui.domain import reasons
from meetingtui.domain.requests import Act, request
from meetingtui.entry.blocks import said_none
from meetingtui.entry.clauses import on_decision
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts


def reason(entered: Entered) -> Acts:
    """A reason for the decision."""
    entered.needed("Type the reason.")
    return _noted(entered, reasons.give)


def alternative(entered: Entered) -> Acts:
    """An alternative that was considered; `none` says that there was none."""
    entered.needed("Type the alternative.")
    if nothing := said_none(entered, reasons.Alternative.BLOCK):
        return nothing
    return _noted(entered, reasons.consider)


def _noted(entered: Entered, act: Act) -> Acts:
    item, decision, words = on_decision(entered)
    return entered.under(request(act, item=item, words=words, decision=decision))
