"""Decisions as typed: lead-in, clauses, sub-clauses, closing text, and what a report recommends."""

from __future__ import annotations

import re

from meetingtui.domain import decisions, noting, reports, text
from meetingtui.domain.decisions import Clause
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer as Recommendation
from meetingtui.domain.requests import Request, request
from meetingtui.entry import handles
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts, Offer

_ADDRESSED = re.compile(r">\s+(?P<addressee>(?:⟦[^⟧]*⟧|[^:⟦])*):\s+(?P<words>\S.*)", re.DOTALL)
_NAMED = re.compile(r"((?:\S+\.)?r\d+):\s+(\S.*)", re.DOTALL | re.IGNORECASE)
ALIKE = 0.8


def lead_in(entered: Entered) -> Acts:
    """The words that lead in to the clauses."""
    words = entered.needed("Type the lead-in.")
    return entered.under(request(decisions.lead_in, item=entered.item, words=words))


def closing(entered: Entered) -> Acts:
    """The text that follows the clauses."""
    words = entered.needed("Type the closing text.")
    return entered.under(request(decisions.closing, item=entered.item, words=words))


def clause(entered: Entered) -> Acts | Offer:
    """A clause at the end, before another (`/r1: …`), or the report's next recommendation."""
    if entered.at:
        before = _clause_named(entered.at, entered)
        words, addressee = _addressed(entered)
        made = request(
            decisions.resolve,
            item=before.item,
            words=words,
            addressee=addressee,
            before=before.id,
        )
        return Acts((made,))
    if not entered.words:
        return _next_recommendation(entered)
    words, addressee = _addressed(entered)
    made = request(decisions.resolve, item=entered.item, words=words, addressee=addressee)
    return entered.under(_taking(entered, words, made))


def sub_clause(entered: Entered) -> Acts:
    """A clause under the picked or last clause, or under `r1` in `/rr1: …`."""
    entered.needed("Type the sub-clause.")
    words = entered.words
    match = _NAMED.match(words)
    if entered.at:
        above = _clause_named(entered.at, entered)
    elif match:
        above, words = _clause_named(match[1], entered), match[2]
    else:
        found = handles.picked_or_last(entered.context, (Clause,))
        above = entered.minutes.get(Clause, found.id)
    parent = above.parent if above.parent is not None else above.id
    return Acts((request(decisions.resolve, item=above.item, words=words, parent=parent),))


def _clause_named(handle: str, entered: Entered) -> Clause:
    found = handles.entry(handle, entered.context)
    if not isinstance(found, Clause):
        raise entered.refusal(f"{found.name_in_gutter} is no clause.")
    return found


def _addressed(entered: Entered) -> tuple[str, str]:
    """The words of the clause, and to whom it is addressed."""
    words = entered.needed("Type the clause.")
    if not re.match(r">\s", words):
        return words, ""
    match = _ADDRESSED.match(words)
    if match is None or not match["addressee"].strip():
        raise Refusal("Say to whom, then the words, for example: /r > Cabinet: That it be built.")
    return match["words"], match["addressee"].strip()


def _next_recommendation(entered: Entered) -> Offer:
    here = entered.minutes.item(entered.item)
    offers = reports.offers(entered.minutes, here.id)
    if not offers:
        raise entered.refusal(
            f"No report under {here.spoken} has a recommendation left: type the clause."
        )
    return Offer(f"/r {offers[0].text}")


def _taking(entered: Entered, words: str, made: Request) -> Request:
    """The request; if its words are those of a report's recommendation, the one that takes it."""
    if not entered.minutes.has_item(entered.item):
        return made
    here = entered.minutes.item(entered.item)
    offer = _alike(words, reports.offers(entered.minutes, here.id))
    return request(noting.taken, made=made, offer=offer.id) if offer else made


def _alike(words: str, offers: list[Recommendation]) -> Recommendation | None:
    """The recommendation that these words are, mended a little perhaps."""
    if not offers:
        return None
    import difflib

    typed = text.clean(words, text.PROSE).casefold().split()

    def likeness(offer: Recommendation) -> float:
        return difflib.SequenceMatcher(None, typed, offer.text.casefold().split()).ratio()

    best = max(offers, key=likeness)
    return best if likeness(best) >= ALIKE else None
