"""Next steps: what the body itself will do or look at next."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, row
from meetingtui.domain.text import prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class NextStep(Entry):
    """One of the body's next steps under an item."""

    TABLE: ClassVar[str] = "next_step"
    NOUN: ClassVar[str] = "next step"
    LETTER: ClassVar[str] = "n"
    BLOCK: ClassVar[str] = "next_steps"

    text: str = prose()


def plan(minutes: Minutes, stamp: Stamp, item: int | None, words: str) -> Step:
    """Record a next step. Raises Refusal without words."""
    here = minutes.item(item)
    if not text.clean(words):
        raise Refusal("Type the next step, for example: /ns To receive the annual report")
    changes = minutes.entry(stamp, NextStep, here.id, text=words)
    return stamp.step(f"Next step recorded under {here.spoken}", changes, here.id)
