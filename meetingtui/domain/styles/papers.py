"""Documents and background papers of an item."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import wording


@dataclass(frozen=True, slots=True)
class PaperStyle:
    """Documents. What one looks like is said under blocks.documents."""

    background: str = wording(
        "Background papers:", "The label of an item's background papers; empty: none."
    )
