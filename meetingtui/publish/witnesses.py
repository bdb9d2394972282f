"""Witnesses, officers and speakers heard under an item."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.witnesses import Witness
from meetingtui.publish.document import Block
from meetingtui.publish.layout import Shown
from meetingtui.publish.page import Page


def blocks(page: Page, entries: Sequence[Witness]) -> list[Block]:
    """People heard, all of one kind."""
    kind = entries[0].block if entries else "witnesses"
    return page.laid_out(kind, [_witness(page, kind, entry) for entry in entries])


def _witness(page: Page, kind: str, witness: Witness) -> Shown:
    spell = page.words.spell
    return page.shown(
        kind,
        (witness.TABLE, witness.id),
        name=spell(witness.name),
        title=spell(witness.title),
        organisation=spell(witness.organisation),
        remark=spell(witness.remark),
    )
