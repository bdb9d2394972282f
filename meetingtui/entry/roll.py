"""The attendance roll: who is on it, what is known of them, and what a called roll records."""

from __future__ import annotations

from collections.abc import Sequence

from meetingtui.domain import attendance, roll
from meetingtui.domain.attendance import ABSENT, APOLOGIES, PRESENT, SUBSTITUTE
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Request, request
from meetingtui.entry import names

LETTERS = {"p": PRESENT, "a": APOLOGIES, "s": SUBSTITUTE, "x": ABSENT}
NOBODY = (
    "The body has no members yet: /pr @?Jane Example records somebody; "
    "the library (p there) adds people"
)
UNCHANGED = "The roll is as it was"


def on_roll(minutes: Minutes) -> list[Person]:
    """The members, co-opted ones with them, who hold a seat on this body on the day."""
    return [minutes.get(Person, person) for person in names.members(minutes)]


def known(minutes: Minutes, people: Sequence[Person]) -> list[str]:
    """The state of each that is recorded already: one of LETTERS' words, or empty."""
    return [_state(minutes, person) for person in people]


def _state(minutes: Minutes, person: Person) -> str:
    stands = attendance.standing(minutes, person.id)
    if stands is None:
        return ""
    return SUBSTITUTE if stands.standing == PRESENT and stands.substitutes else stands.standing


def requests(minutes: Minutes, people: Sequence[Person], states: Sequence[str]) -> list[Request]:
    """The requests that record what the roll changed; empty states say nothing."""
    recorded: dict[tuple[str, str], list[int]] = {}
    corrected: dict[str, list[int]] = {}
    for person, before, state in zip(people, known(minutes, people), states, strict=True):
        if not state or state == before:
            continue
        stands = attendance.standing(minutes, person.id)
        standing = PRESENT if state == SUBSTITUTE else state
        own = names.capacity(person.id, minutes)
        capacity = SUBSTITUTE if state == SUBSTITUTE else own
        if stands is None or stands.standing != standing:
            recorded.setdefault((standing, capacity), []).append(person.id)
        if stands is not None and stands.substitutes != (state == SUBSTITUTE):
            corrected.setdefault(capacity, []).append(person.id)
    return [
        *(
            request(attendance.record, people=tuple(found), standing_as=standing, capacity=capacity)
            for (standing, capacity), found in recorded.items()
        ),
        *(
            request(roll.stand_as, people=tuple(found), capacity=capacity)
            for capacity, found in corrected.items()
        ),
    ]
