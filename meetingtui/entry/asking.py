"""Who asks, petitions or announces, whom they ask, and where a text is printed, as typed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetingtui.domain import text
from meetingtui.domain.people import Person
from meetingtui.domain.witnesses import RESIDENT
from meetingtui.entry import names
from meetingtui.entry.entered import Entered

_CHAIR = re.compile(r"(?:the\s+)?ch(?:air(?:man|woman|person)?)?", re.IGNORECASE)
_FOR = re.compile(r"(.+?)\s+(?:on\s+behalf\s+of|representing|for)\s+(\S.*)", re.I | re.S)
_BEHALF = re.compile(r"(.+?)\s+(?:on\s+behalf\s+of|representing)\s+(\S.*)", re.I | re.S)
_OF = re.compile(r"((?!the\s).+?)(?:\s+(?:of|from)\s+|,\s*)(\S.*)", re.IGNORECASE | re.DOTALL)
_OFFICE = re.compile(
    r"(?:deputy\s+|vice[\s-]|assistant\s+|lead\s+|acting\s+)*(?:leader|chair\w*|head|director|"
    r"cabinet|portfolio|mayor|lord|chief|clerk|member|convener|secretary|group)\b",
    re.IGNORECASE,
)
_PLACE = (
    r"(?:annex(?:e|ure)?|appendix|schedule|attachment|enclosure|supplement|transcript|minute\s+book|"
    r"agenda|item|paper|report|document|website)"
)
_FOUND_IN = re.compile(
    rf"(?:see|in)\s+(?P<at>(?:the\s+|an?\s+)?{_PLACE}\b.*)"
    r"|(?P<bare>(?:annex(?:e|ure)?|appendix|schedule|attachment|enclosure)(?:\s+\S{1,6}){0,2})",
    re.I | re.S,
)
_QUOTED = re.compile(r'\A["“]([^"“”]+)["”]\Z')
_BRACKETED = re.compile(r"(.*?)\s*\[([^\[\]]+)\]", re.DOTALL)
A_RESIDENT = re.compile(r"(?:a|the)?\s*resident\b(?:\s+(?:of|from)\s+(\S.*))?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person known, or a name with the place they come from and whom they speak for."""

    person: int | None = None
    name: str = ""
    place: str = ""
    representing: str = ""


def somebody(words: str, entered: Entered) -> Somebody:
    """Whoever the words name: someone known, a resident, or a name with a place."""
    words = _QUOTED.sub(r"\1", words.strip().removeprefix("@+"))
    person = names.known(words, entered.minutes) if words else None
    if person is not None:
        return Somebody(person)
    for_ = (_BEHALF if _OFFICE.match(words) else _FOR).fullmatch(words)
    name, representing = (for_[1].rstrip(" ,"), for_[2]) if for_ else (words, "")
    resident = A_RESIDENT.fullmatch(name)
    if resident and names.known(name, entered.minutes) is None:
        return Somebody(None, RESIDENT, resident[1] or "", representing)
    person = names.known(name, entered.minutes) if name else None
    if person is not None:
        return Somebody(person, representing=representing)
    of = None if _OFFICE.match(name) else _OF.fullmatch(name)
    if of is None:
        return Somebody(None, name, "", representing)
    known = names.known(of[1], entered.minutes)
    return Somebody(known, "" if known else of[1].strip(), of[2].strip(), representing)


def office(words: str, entered: Entered) -> tuple[int | None, str]:
    """A person known, or a role in words; `ch` is the chair, whoever is in it (`vc`, `ck` too)."""
    words = _QUOTED.sub(r"\1", words.strip())
    person = names.known(words, entered.minutes) if words else None
    short = names.office_called(words, entered.minutes) if person is None else ""
    if short:
        return None, f"the {short}"
    return person, "" if person is not None else words


def is_somebody(words: str, entered: Entered) -> bool:
    """Whether words before a colon surely name somebody: known, the chair, or a resident."""
    words = words.strip()
    if not words or len(words) > 60:
        return False
    resident = A_RESIDENT.fullmatch(words)
    return bool(resident or _CHAIR.fullmatch(words) or names.known(words, entered.minutes))


def bracketed(words: str) -> tuple[str, str]:
    """The words, and what stands in square brackets at their end: where a text is printed."""
    match = _BRACKETED.fullmatch(words.strip())
    return (match[1].strip(), match[2].strip()) if match else (words.strip(), "")


def found_in(words: str) -> str:
    """Where a text is printed, when the words say nothing else: `in Annex B`, `see the report`."""
    match = _FOUND_IN.fullmatch(words.strip().rstrip("."))
    short = match is not None and len(words.split()) <= 8
    return (match["at"] or match["bare"]).strip() if match and short else ""


def spelled(person: int | None, name: str, place: str = "", representing: str = "") -> str:
    """Somebody as they would be typed."""
    who = text.token("person", person) if person is not None else name
    place = f" of {place}" if place and who else ""
    return f"{who}{place}{f' on behalf of {representing}' if representing else ''}"


def is_member(person: int | None, name: str, entered: Entered) -> bool:
    """Whether an asker sits on the body, or is called a councillor."""
    if person is not None:
        known = entered.minutes.get(Person, person)
        return person in names.members(entered.minutes) or _called_member(known.name)
    return _called_member(name)


def _called_member(name: str) -> bool:
    return bool(re.match(r"(?:cllr|councillor|county councillor|member)\b", name, re.IGNORECASE))
