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


def under_decisions(page: Page, kind: type[Reason | Alternative], item: int) -> bool:
    """Whether reasons (or alternatives) of an item stand under its decisions, each under its own.

    They do where the house wants it, and where several decisions there have some of their own:
    in one block nobody could tell which is whose.
    """
    if page.style.decisions.reasons == UNDER:
        return True
    here = {decision.id for decision in page.entries(Decision, item)}
    return len({one.decision for one in page.entries(kind, item) if one.decision in here}) > 1


def _with_its_decision(page: Page, one: Reason | Alternative) -> bool:
    if not under_decisions(page, type(one), one.item):
        return False
    decision = page.minutes.find(Decision, one.decision)
    return decision is not None and decision.item == one.item
