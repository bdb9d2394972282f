"""The body's next steps."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.next_steps import NextStep
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown
from meetingtui.publish.page import Page


def blocks(page: Page, entries: Sequence[NextStep]) -> list[Block]:
    """Next steps in their order."""
    return page.laid_out("next_steps", [_step(page, entry) for entry in entries])


def _step(page: Page, step: NextStep) -> Shown:
    said = page.form("next_steps", text=page.words.spell(step.text))
    return Shown(said, (step.TABLE, step.id))
