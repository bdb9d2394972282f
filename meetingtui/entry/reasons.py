"""Reasons and alternatives as typed."""

from __future__ import annotations

from meetingtui.domain import blocks, reasons
from meetingtui.domain.requests import Act, request
from meetingtui.entry.clauses import on_decision
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

NONE = ("none", "nil", "none.", "nil.")


def reason(entered: Entered) -> Acts:
    """A reason for the decision."""
    entered.needed("Type the reason.")
    return _noted(entered, reasons.give)


def alternative(entered: Entered) -> Acts:
    """An alternative that was considered; `none` says that there was none."""
    words = entered.needed("Type the alternative.")
    if words.casefold() in NONE:
        made = request(blocks.set_nil, item=entered.item, kind=reasons.Alternative.BLOCK)
        return entered.under(made)
    return _noted(entered, reasons.consider)


def _noted(entered: Entered, act: Act) -> Acts:
    item, decision, words = on_decision(entered)
    return entered.under(request(act, item=item, words=words, decision=decision))
