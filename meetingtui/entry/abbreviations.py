"""Abbreviations at the line: Tab takes what one stands for, where it is not written out yet.

Nothing is offered for what is word for word, nor inside quotation marks.
"""

from __future__ import annotations

import re

from meetingtui.domain import abbreviations, terms
from meetingtui.domain.formulas import SLOT
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.requests import request
from meetingtui.domain.terms import Term
from meetingtui.entry.at_hand import AtHand
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Listing
from meetingtui.entry.slots import Moment, sayable

_WORD = re.compile(r"(?:^|[\s(“‘])((?=[^\s]*[A-Z&\d])[\w&/.-]*\w)$")
_LEFT_ALONE = re.compile(r"\s*/(?:vb|verbatim|term|fm|formula|q|an|sq|w)\b")
_DEFINED = re.compile(r"(\S+)\s*=\s*(.*)", re.DOTALL)
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?]\s+|^/\w+[^:]*:?\s+)$")


def offered(
    before: str, minutes: Minutes, item: int | None, at_hand: AtHand
) -> tuple[int, str] | None:
    """What the abbreviation that ends the words would become, and where it begins; None for none.

    The meeting's own word comes before the register's. It is offered while it is written out
    neither in the line nor in the minutes up to the item; what was explained or written out in
    private counts for a private line only.
    """
    match = _WORD.search(before)
    if match is None or _is_left_alone(before):
        return None
    short = match[1]
    explained = minutes.where(Term, short=short)
    if not explained and short not in at_hand.terms:
        return None
    says = sayable(Moment(minutes, item))
    own = terms.latest(filter(says, explained))
    expansion = own.get(short) or at_hand.terms.get(short)
    if not expansion or abbreviations.written_out(before, short, expansion):
        return None
    if abbreviations.is_known_by(minutes, item, short, expansion, says):
        return None
    if _SENTENCE_BEGINS.search(before[: match.start(1)]):
        expansion = expansion[0].upper() + expansion[1:]
    return match.start(1), f"{expansion} ({short})"


def _is_left_alone(before: str) -> bool:
    quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
    return quoted or _LEFT_ALONE.match(before) is not None


def term(entered: Entered) -> Acts | Listing:
    """`/term CSE = child sexual exploitation`; `/term -CSE` takes it away; alone: what is known."""
    words = entered.words
    if not words:
        found = terms.in_force(entered.minutes)
        lines = [f"{short}  {expansion}" for short, expansion in sorted(found.items())]
        return Listing("Abbreviations", tuple(lines or ["none yet; /term CSE = … explains one"]))
    if words.startswith("-"):
        return Acts((request(terms.forget, short=words[1:].strip()),))
    match = _DEFINED.fullmatch(words)
    if match is None or SLOT.search(words):
        raise entered.refusal("Say what it stands for.")
    asked = request(terms.explain, short=match[1], expansion=match[2], item=entered.item)
    return Acts((asked,))
