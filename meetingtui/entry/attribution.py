"""To whom something is put down: people known, roles, bodies and groups, several of them."""

from __future__ import annotations

import re

from meetingtui.domain.bodies import Body
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.seats import Seat
from meetingtui.domain.witnesses import RESIDENT
from meetingtui.entry import names

Named = names.Who | str

ROLES = (
    "officers", "members", "all", "all members", "everybody", "clerk", "town clerk", "parish clerk",
    "chairman", "chair", "chairwoman", "chairperson", "convener", "provost", "mayor", "leader",
    "deputy leader", "vice-chairman", "vice-chair", "vice chair", "vice chairman", "deputy mayor",
    "secretary", "treasurer", "chief executive", "monitoring officer", "scrutiny officer",
    "democratic services", "democratic services officer", "governance officer",
)  # fmt: skip
_STRONG = re.compile(r'\s*(?<!@)[,+;]\s*(?=(?:[^"“”]|"[^"]*"|“[^”]*”)*$)')
_PLUS = re.compile(r'\s*(?<!@)\+\s*(?=(?:[^"“”]|"[^"]*"|“[^”]*”)*$)')
_WEAK = re.compile(r"\s*(?:&|\band\b)\s*")
_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”')
_LIKE_A_CODE = re.compile(r"[a-z]{2,3}\d?")
_NEEDS_QUOTES = re.compile(r"[,+;:&]|\band\b")


def known(chunk: str, minutes: Minutes, offices: bool = False) -> Named | None:
    """The person, role or body that words name beyond doubt; words in quotation marks name it.

    With `offices`, `ch` is the office of the chair; whoever speaks is the person in it.
    """
    wanted = chunk.strip()
    quoted = _QUOTED.fullmatch(wanted)
    if quoted:
        return quoted[1] or quoted[2]
    if wanted.startswith(("@?", "@+")):
        return names.who(wanted, minutes)
    person = names.known(wanted, minutes)
    if person is not None:
        return person
    if names.is_resident(wanted, minutes):
        return RESIDENT.lower()
    if offices and (short := names.office_called(wanted, minutes)):
        return short
    return wanted if _is_office(wanted, minutes) else None


def _is_office(wanted: str, minutes: Minutes) -> bool:
    plain = wanted.casefold().removeprefix("the ")
    bodies = [name.casefold() for body in minutes.all(Body) for name in (body.name, body.noun)]
    held = [seat.role.casefold() for seat in minutes.all(Seat) if seat.role]
    groups = [seat.party.casefold() for seat in minutes.all(Seat) if seat.party]
    groups += [f"{group} group" for group in groups]
    return bool(plain) and plain in (*ROLES, *bodies, *held, *groups)


def all_known(words: str, minutes: Minutes) -> tuple[Named, ...]:
    """Everybody in a list of owners, if each is known beyond doubt; else nobody."""
    found: list[Named] = []
    for chunk in filter(None, _STRONG.split(words.strip())):
        whole = known(chunk, minutes, offices=True)
        pieces = [whole] if whole is not None else _pieces(chunk, minutes, offices=True)
        if pieces is None:
            return ()
        found += [piece for piece in pieces if piece is not None]
    return tuple(dict.fromkeys(found))


def owners(words: str, minutes: Minutes) -> tuple[Named, ...]:
    """Everybody in a list of owners before a colon; nobody where the words are text.

    They are owners when each is known beyond doubt, and when one of those between whom a plus
    stands is: the others are roles or bodies by the names that are typed.
    """
    found = all_known(words, minutes)
    if found:
        return found
    sides = [side.strip() for side in _PLUS.split(words)]
    if len(sides) > 1 and all(sides) and any(all_known(side, minutes) for side in sides):
        return several(words, minutes, offices=True)
    return ()


def _pieces(chunk: str, minutes: Minutes, offices: bool = False) -> list[Named | None] | None:
    """The people in "ab and cd"; None unless all of them are known."""
    parts = [part for part in _WEAK.split(chunk) if part]
    found = [known(part, minutes, offices) for part in parts]
    return found if len(parts) > 1 and None not in found else None


def several(words: str, minutes: Minutes, offices: bool = False) -> tuple[Named, ...]:
    """Everybody in a list; who is not known is a role, body or group by that name.

    Raises Refusal for letters that look like a code and are nobody's.
    """
    found: list[Named] = []
    for chunk in filter(None, _STRONG.split(words.strip())):
        whole = known(chunk, minutes, offices)
        if whole is not None:
            found.append(whole)
            continue
        pieces = _pieces(chunk, minutes, offices)
        if pieces:
            found += [piece for piece in pieces if piece is not None]
        elif _LIKE_A_CODE.fullmatch(chunk):
            found.append(names.resolve(chunk, minutes))
        else:
            found.append(chunk)
    return tuple(dict.fromkeys(found))


def code_of(one: int | str, minutes: Minutes) -> str:
    """Somebody as they would be typed in a list."""
    if isinstance(one, int):
        return minutes.get(Person, one).code
    return f'"{one}"' if _NEEDS_QUOTES.search(one) else one


def listed(who: tuple[int | str, ...], minutes: Minutes) -> str:
    """Several as they would be typed before a colon."""
    return ", ".join(code_of(one, minutes) for one in who)
