"""How a line may go on: as a sentence did that the body has used before, or as a formula does."""

from __future__ import annotations

from meetingtui.domain.formulas import SLOT
from meetingtui.entry import english, slots
from meetingtui.entry.pen import Pen
from meetingtui.entry.slots import Moment


def going_on(line: str, pen: Pen, at: Moment) -> str:
    """What may be taken after the end of a line (stored form), its slots filled from the record.

    Nothing for what isn't prose of the clerk's: statements as read, names, votes;
    nor a mere slot or full stop, which is typed as fast.
    """
    known = pen.at_hand.sentences
    if known is None:
        return ""
    start, how = english.of_line(line, pen.line.target, pen.minutes)
    rest = known.rest(line, start) if how else ""
    if not any(map(str.isalnum, SLOT.sub("", rest))):
        return ""
    if "⟨" not in rest or "⟦" in rest:
        return rest
    # The space before keeps a slot from being taken for the start of a sentence.
    return slots.filled(f" {rest}", at)[1:]
