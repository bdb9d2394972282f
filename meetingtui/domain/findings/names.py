"""Findings about how people are named."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from meetingtui.domain.attendance import Attendance
from meetingtui.domain.findings.finding import DOUBT, Check, Seen
from meetingtui.domain.findings.references import published
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.seats import Seat

_TYPED_PERSON = re.compile(
    r"(?<!\S)@(?:@(?!\S)|[?+][^\W_][\w-]*|[?+][\"“]\w*|([^\W\d_]\w*)(?:[’']s)?)"
)


_TYPED_REFERENCE = re.compile(
    r"(?<!\S)\(?#(?:item\s?\S*\d|minute\s?\d|(?:\d+\.)?(?:dec|doc|p|r|a|m|n|d|w|q|v)\d)[\w.]*"
)


def _described(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for person in minutes.all(Person):
        if person.described:
            yield Seen(f"Somebody is known only as “{person.name}”; /name gives their name.")


def _namesakes(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    people = minutes.all(Person)
    names = Counter(person.name.casefold() for person in people)
    seen: set[str] = set()
    for person in people:
        name = person.name.casefold()
        if names[name] > 1 and name not in seen and not told_apart(minutes, person):
            seen.add(name)
            yield Seen(
                f"{names[name]} people are called {person.name}, and nothing tells them apart; "
                "in the library (p there) a note does, for example a division."
            )


def told_apart(minutes: Minutes, person: Person) -> bool:
    """Whether a note, or whom they sit for or represent on that day, stands with the name."""
    seats = minutes.where(Seat, person=person.id, body=minutes.body.id)
    sits = any(s.representing for s in seats if s.held_on(minutes.meeting.held_on))
    here = minutes.where(Attendance, person=person.id)
    return bool(person.note) or sits or any(one.representing for one in here)


def _typed(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    names = {word.casefold() for p in minutes.all(Person) for word in (p.code, *p.name.split())}
    for words, where, item, entry in published(minutes):
        for match in _TYPED_PERSON.finditer(words) if "@" in words else ():
            if match[1] is None or match[1].casefold() in names:
                sentence = f"“{match[0]}” stands as it was typed, and names nobody ({where})."
                yield Seen(sentence, item, entry)


def _typed_reference(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for words, where, item, entry in published(minutes):
        for match in _TYPED_REFERENCE.finditer(words) if "#" in words else ():
            typed = match[0].strip("(.")
            sentence = f"“{typed}” stands as it was typed, and refers to nothing ({where})."
            yield Seen(sentence, item, entry)


CHECKS = (
    Check("described", DOUBT, "Somebody is known by a description only.", _described),
    Check("namesakes", DOUBT, "Two people share a name, and nothing tells them apart.", _namesakes),
    Check(
        "left-over-reference",
        DOUBT,
        "A # with a handle stands in the text as typed.",
        _typed_reference,
    ),
    Check("left-over-at", DOUBT, "An @ with a name stands in the text as typed.", _typed),
)
