"""Names: the words of one person's name that a house style may print."""

from __future__ import annotations

from collections.abc import Callable, Collection

from meetingtui.domain.people import Person
from meetingtui.domain.seats import Seat

_HONORIFICS = ("cllr", "councillor", "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "prof")


def parts(person: Person, seat: Seat | None, spell: Callable[[str], str]) -> dict[str, str]:
    """The words of a name; an honorific that was typed with it is no forename."""
    name = spell(person.name)
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".").casefold() in _HONORIFICS:
        words = words[1:]
    forenames = words[:-1]
    return {
        "name": name,
        "honorific": spell(person.honorific),
        "letters": spell(person.letters),
        "forenames": " ".join(forenames),
        "initials": " ".join(word[0].upper() for word in forenames),
        "surname": "".join(words[-1:]),
        "division": spell(seat.representing) if seat else "",
        "party": spell(seat.party) if seat else "",
        "note": spell(person.note),
        "role": spell(seat.role) if seat else "",
        "title": spell(person.title),
        "code": person.code.upper(),
    }


def whole(words: dict[str, str], form: Collection[str]) -> dict[str, str]:
    """The words of a name whose initials or surname alone are somebody else's too: written out."""
    if {"initials", "surname"} <= set(form):
        return {**words, "initials": words["forenames"]}
    name = " ".join(filter(None, (words["forenames"], words["surname"])))
    return {**words, "surname": name, "forenames": "", "initials": name}
