"""Who spoke lately, and in what order people are offered: kept as long as nothing of it changes."""

from __future__ import annotations

from dataclasses import dataclass, field

from meetingtui.domain import text
from meetingtui.domain.attendance import Attendance, Presence, room
from meetingtui.domain.entry import Entry
from meetingtui.domain.mentions import Mention
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.seats import Seat
from meetingtui.domain.witnesses import Witness
from meetingtui.entry.newcomers import said_of, words_in

# So far back it is looked for who spoke last: it is asked while the clerk types.
MOST_POINTS = 200

_WATCHED = (Person, Seat, Attendance, Presence, Mention, Speaker)


@dataclass(frozen=True, slots=True)
class Offered:
    """Everybody in the order in which they are offered, and the words by which each is found."""

    people: tuple[Person, ...] = ()
    words: tuple[tuple[str, ...], ...] = ()


@dataclass(slots=True)
class _Memory:
    """What was worked out last; one for the program, as only one meeting is minuted at a time."""

    tables: tuple[object, ...] = ()
    offered: Offered = field(default_factory=Offered)


_MEMORY = _Memory()


def offered(minutes: Minutes) -> Offered:
    """Everybody: those in the room first, then those with a seat, then the others.

    In each of these, who was named last comes first; who never was, by name.
    """
    tables = tuple(minutes.tables.get(kind.TABLE) for kind in _WATCHED)
    memory = _MEMORY
    if len(memory.tables) != len(tables) or any(
        one is not other for one, other in zip(memory.tables, tables, strict=True)
    ):
        memory.offered, memory.tables = _worked_out(minutes), tables
    return memory.offered


def _worked_out(minutes: Minutes) -> Offered:
    there = room(minutes)
    seated = {seat.person for seat in minutes.all(Seat)}
    roles: dict[int, str] = {}
    for seat in minutes.all(Seat):
        roles[seat.person] = f"{roles.get(seat.person, '')} {seat.role}"
    named: dict[int, int] = {}
    for mention in minutes.all(Mention):
        named[mention.person] = max(named.get(mention.person, 0), mention.id)
    for speaker in minutes.all(Speaker):
        if speaker.person is not None:
            named[speaker.person] = max(named.get(speaker.person, 0), speaker.id)

    def rank(person: Person) -> tuple[int, int, str]:
        where = 0 if person.id in there else 1 if person.id in seated else 2
        return where, -named.get(person.id, 0), person.name

    people = tuple(sorted(minutes.all(Person), key=rank))
    return Offered(
        people, tuple(words_in(f"{said_of(one)} {roles.get(one.id, '')}") for one in people)
    )


def last_speaker(minutes: Minutes, item: int | None) -> int | None:
    """Who spoke last: to whom a point is put down or whom it names first, in the item if anybody.

    None when nobody has spoken yet, or not for a long while.
    """
    spoken = minutes.tables.get(Point.TABLE, {})
    elsewhere: int | None = None
    by_point = {one.point: one for one in reversed(minutes.all(Speaker)) if one.person is not None}
    for key in sorted(spoken, reverse=True)[:MOST_POINTS]:
        point = spoken[key]
        who = _speaker(point, by_point)
        if who is None or minutes.find(Person, who) is None:
            continue
        if not isinstance(point, Entry) or item is None or point.item == item:
            return who
        elsewhere = who if elsewhere is None else elsewhere
    heard = minutes.all(Witness)
    latest = heard[-1].person if heard else None
    return elsewhere if elsewhere is not None else latest


def _speaker(point: object, by_point: dict[int, Speaker]) -> int | None:
    if not isinstance(point, Point):
        return None
    if found := by_point.get(point.id):
        return found.person
    return next((one for kind, one in text.tokens(point.text) if kind == Person.TABLE), None)
