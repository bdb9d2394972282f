"""Reasons for decisions, and the alternatives considered."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.decisions import Decision
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.styles.decisions import UNDER
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown
from meetingtui.publish.page import Page


def blocks(page: Page, entries: Sequence[Reason | Alternative]) -> list[Block]:
    """Reasons, or alternatives: all of one kind; those that stand under a decision are left out."""
    if not entries:
        return []
    kind = entries[0].block
    shown = [
        Shown(page.form(kind, text=page.words.spell(one.text)), (one.TABLE, one.id))
        for one in entries
        if not _with_its_decision(page, one)
    ]
    return page.laid_out(kind, shown)


def _with_its_decision(page: Page, one: Reason | Alternative) -> bool:
    if page.style.decisions.reasons != UNDER:
        return False
    decision = page.minutes.find(Decision, one.decision)
    return decision is not None and decision.item == one.item
