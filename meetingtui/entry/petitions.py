"""Petitions and deputations as typed: `Save the bridge > Jane Example of Larkfield > 312`."""

from __future__ import annotations

import re
from typing import Any

from meetingtui.domain import petitions
from meetingtui.domain.petitions import DEPUTATION, PETITION, Petition
from meetingtui.domain.record import Unchanged
from meetingtui.domain.requests import request
from meetingtui.entry import asking
from meetingtui.entry.clauses import party
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts

_NUMBERED = re.compile(r"((?:[A-Z]{0,3}\d{1,3}[a-z]?)|[A-Z])[.):]\s+(\S.*)", re.DOTALL)
_NUMBER = r"\d{1,3}(?:[,  ]\d{3})+|\d{1,9}"
_SIGNED = r"(?:signed\s+by\s+|containing\s+|with\s+|bearing\s+)?"
_THEM = r"(?:\w+\s+)?(?:signatures?|signatories|names?|people|residents?|petitioners?)"
_ABOUT = (
    r"(?:just\s+|well\s+)?(?:more\s+than|over|above|in\s+excess\s+of|at\s+least|no\s+fewer\s+than|"
    r"about|around|approximately|approx\.?|circa|ca?\.|roughly|some|nearly|almost|under|below|"
    r"fewer\s+than|less\s+than|up\s+to)\s*"
)
_SIGNATURES = re.compile(rf"{_SIGNED}({_NUMBER})(?:\s+{_THEM})?", re.IGNORECASE)
_MORE = r"\+|\s+(?:or\s+more|plus)"
_SIGNATURES_SAID = re.compile(
    rf"{_SIGNED}(?:(?P<about>{_ABOUT}(?:{_NUMBER})|(?:{_NUMBER})(?:{_MORE}))(?:\s+{_THEM})?"
    rf"|(?P<number>{_NUMBER})\s+{_THEM}(?P<more>[\s,].+))",
    re.IGNORECASE | re.DOTALL,
)
_PRESENTED = re.compile(r"presented\s+by\s+(\S.*)", re.IGNORECASE | re.DOTALL)


def petition(entered: Entered) -> Acts:
    """A petition: what it asks > who brings it > how many signed > presented by."""
    entered.needed("Say what it asks for.")
    fields = _brought(entered, PETITION)
    return entered.under(request(petitions.receive, item=entered.item, kind=PETITION, **fields))


def deputation(entered: Entered) -> Acts:
    """A deputation: what it is about > who leads it."""
    entered.needed("Say what it is about.")
    fields = _brought(entered, DEPUTATION)
    return entered.under(request(petitions.receive, item=entered.item, kind=DEPUTATION, **fields))


def _brought(entered: Entered, kind: str) -> dict[str, Any]:
    said, *parts = (part.strip() for part in PART.split(entered.words))
    match = _NUMBERED.fullmatch(said)
    number, said = (match[1], match[2]) if match else ("", said)
    fields: dict[str, Any] = {"number": number, "text": said}
    fields |= {"signatures": None, "signatures_said": ""}
    fields |= {"person": None, "name": "", "place_from": "", "presented_by": ""}
    for part in filter(None, parts):
        signed, presented = _signed(part), _PRESENTED.fullmatch(part)
        if signed:
            fields |= signed
        elif presented:
            fields["presented_by"] = party(presented[1].strip(), entered)
        elif fields["name"] or fields["person"] is not None:
            if re.search(r"\d", part):
                raise entered.refusal("How many signed is 312 signatures, or more than 312.")
            raise entered.refusal(f"A {kind} is brought by one: join their names with “and”.")
        else:
            who = asking.somebody(part, entered)
            place = who.place
            name = f"{who.name} on behalf of {who.representing}" if who.representing else who.name
            fields |= {"person": who.person, "name": name, "place_from": place}
    return fields


def _signed(part: str) -> dict[str, Any]:
    """How many signed: a number, and the words where that alone would not be right."""
    counted, said = _SIGNATURES.fullmatch(part), _SIGNATURES_SAID.fullmatch(part)
    if counted:
        return {"signatures": _number(counted[1])}
    if said is None:
        return {}
    words = said["about"] or f"{said['number']}{said['more']}"
    numbers = re.findall(_NUMBER, words)
    number = _number(numbers[0]) if len(numbers) == 1 else None
    return {"signatures": number, "signatures_said": words}


def _number(digits: str) -> int:
    return int(re.sub(r"\D", "", digits))


def _as_typed(before: Petition) -> str:
    """How many signed as it would be typed; nothing where nobody said."""
    if before.signatures_said:
        number = rf"(?:{_NUMBER})(?:{_MORE})?"
        return re.sub(number, r"\g<0> signatures", before.signatures_said, count=1)
    return "" if before.signatures is None else f"{before.signatures} signatures"


def editable(_entered: Entered, before: Petition) -> str:
    """A petition as the line that would make it."""
    number = f"{before.number}: " if before.number else ""
    parts = [
        f"{number}{before.text}",
        asking.spelled(before.person, before.name, before.place_from),
        _as_typed(before),
        f"presented by {before.presented_by}" if before.presented_by else "",
    ]
    return " > ".join([parts[0], *filter(None, parts[1:])])


def mended(entered: Entered, before: Petition) -> Acts:
    """A petition mended in the line; what was answered to it stays."""
    if entered.words == editable(entered, before):
        raise Unchanged
    fields = _brought(entered, before.kind)
    return Acts((request(petitions.amend, petition=before.id, **fields),))
