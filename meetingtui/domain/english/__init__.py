"""House English: what a house would put otherwise in the running text of its minutes.

Pure, offline, and explainable: rules are patterns with examples each way (`Rule`), and nothing is
ever altered by itself. What is quoted, read into the record or stands for a name is left alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain.english import figures, named, present, slipped, speech, tone, when
from meetingtui.domain.english.passage import Passage
from meetingtui.domain.english.slip import House, Rule, Slip

__all__ = ["PREFIX", "RULES", "House", "Passage", "Rule", "Slip", "slips", "told_first"]

PREFIX = "english-"
"""What the name of a rule begins with where it is one finding among others."""

RULES: tuple[Rule, ...] = (
    speech.TODAY,
    speech.WILL,
    speech.WE,
    present.PRESENT,
    speech.CONTRACTION,
    figures.NUMBER,
    figures.PER_CENT_RULE,
    when.DATE,
    when.TIME,
    named.TITLE,
    named.CHAIR,
    named.INITIALS,
    slipped.DOUBLED,
    slipped.NO_VERB,
    slipped.LEFT_OVER_KIND,
    tone.TEMPER,
)

LONGEST_LOOKED_AT = 6_000


def slips(
    text: str, house: House, speech: bool = True, off: frozenset[str] = frozenset()
) -> list[Slip]:
    """The slips in a stored text, in the order in which they stand.

    `speech` says whether it tells what was said; rules whose names are in `off` do not look. Of
    two that overlap, the one of the earlier rule counts. Only so much of a very long text is
    looked at.
    """
    passage = Passage.of(text[:LONGEST_LOOKED_AT])
    found: list[Slip] = []
    for rule in RULES:
        if rule.name in off or (rule.speech and not speech):
            continue
        for slip in rule.slips(passage, house):
            if not any(one.start < slip.end and slip.start < one.end for one in found):
                found.append(slip)
    return sorted(found, key=lambda slip: slip.start)


def told_first(found: Sequence[Slip]) -> Slip | None:
    """The one of several slips that is told, taken or silenced: the first that can be put right
    with a stroke, else the first."""
    first = next(iter(found), None)
    return next((slip for slip in found if slip.better is not None), first)
