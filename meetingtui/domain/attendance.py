"""Attendance and presence: who is there in what capacity, and the log of who came and went.

Every list or sentence about presence is rendered from these two.
"""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

PRESENT, APOLOGIES, ABSENT = "present", "apologies", "absent"
SUBSTITUTE = "substitute"
ARRIVES, LEAVES, PRESIDES = "in", "out", "presides"
_AS_SUBSTITUTE = "Present as a substitute"
_SAID = {ARRIVES: "arrived at", LEAVES: "left at", PRESIDES: "took the chair at"}


@row
class Attendance(Record):
    """How a person stands to this meeting: present, apologies (with a reason) or absent.

    `capacity` is the category of their seat, or "substitute" for whoever stands in for another.
    """

    TABLE: ClassVar[str] = "attendance"
    NOUN: ClassVar[str] = "attendance"

    meeting: int = link("meeting")
    person: int = link("person")
    capacity: str = line("member")
    standing: str = line(PRESENT)
    reason: str = line()
    substitute_for: int | None = maybe_link("person")

    @property
    def substitutes(self) -> bool:
        """Whether the person stands in for another, named or not."""
        return self.capacity == SUBSTITUTE or self.substitute_for is not None


@row
class Presence(Record):
    """A line of the presence log: somebody came, left or took the chair, by the meeting's clock."""

    TABLE: ClassVar[str] = "presence"
    NOUN: ClassVar[str] = "line of the presence log"

    meeting: int = link("meeting")
    person: int = link("person")
    item: int | None = maybe_link("item")
    kind: str = line()
    at: datetime


def log(minutes: Minutes) -> list[Presence]:
    """The presence log in the order of its times."""
    return sorted(minutes.all(Presence), key=lambda entry: (entry.at, entry.id))


def standing(minutes: Minutes, person: int) -> Attendance | None:
    """How the person stands to this meeting, if anybody said."""
    return next(iter(minutes.where(Attendance, person=person)), None)


def _moves(minutes: Minutes, person: int) -> list[Presence]:
    return [line for line in log(minutes) if line.person == person and line.kind != PRESIDES]


def in_room(minutes: Minutes, person: int, at: datetime | None = None) -> bool:
    """Whether the person is in the room at a moment (None: now), by the log, then by the roll."""
    moves = _moves(minutes, person)
    so_far = [line for line in moves if at is None or line.at <= at]
    if so_far:
        return so_far[-1].kind == ARRIVES
    if moves:
        return moves[0].kind == LEAVES
    stands = standing(minutes, person)
    return bool(stands and stands.standing == PRESENT)


def out_of_turn(minutes: Minutes) -> list[tuple[Presence, Presence]]:
    """Two lines of one person's that follow one another though both arrive, or both leave.

    An absence remembered late is entered line by line, so that this is not refused.
    """
    people = dict.fromkeys(line.person for line in log(minutes))
    moves = [_moves(minutes, person) for person in people]
    return [pair for own in moves for pair in pairwise(own) if pair[0].kind == pair[1].kind]


def presider(minutes: Minutes) -> int | None:
    """The person who presides now, by the log: nobody, once the one in the chair has left."""
    chairs = [line for line in log(minutes) if line.kind == PRESIDES]
    if not chairs:
        return None
    last = chairs[-1]
    left = [m for m in _moves(minutes, last.person) if m.kind == LEAVES and m.at >= last.at]
    return None if left and left[-1].id > last.id else last.person


def record(
    minutes: Minutes,
    stamp: Stamp,
    people: tuple[int, ...],
    standing_as: str = PRESENT,
    reason: str = "",
    substitute: int | None = None,
    capacity: str = "member",
) -> Step:
    """Record people as present, sent apologies or absent; a substitute is recorded present.

    Who is recorded so already is passed over: a roll is entered whole.
    """
    if not people:
        raise Refusal("Say who, for example: /pr ab cd.")
    if substitute in people:
        raise Refusal("Nobody can be their own substitute; say for example: /ap ab: unwell, sub gh")
    changes: list[Change] = []

    def put(person: int, as_: str, why: str, for_: int | None) -> None:
        before = standing(minutes, person)
        if before:
            after = text.altered(
                before, standing=as_, reason=why, substitute_for=for_ or before.substitute_for
            )
            if after.after != before:
                changes.append(after)
            return
        number = stamp.after(changes).next_id
        changes.append(
            text.added(
                Attendance(
                    id=number,
                    meeting=minutes.meeting.id,
                    person=person,
                    capacity=capacity,
                    standing=as_,
                    reason=why,
                    substitute_for=for_,
                )
            )
        )

    for person in dict.fromkeys(people):
        put(person, standing_as, reason, None)
    if substitute is not None:
        put(substitute, PRESENT, "", people[0])
    said = _AS_SUBSTITUTE if capacity == SUBSTITUTE else standing_as.capitalize()
    return stamp.step(f"{said}: {minutes.names(people)}", changes)


def stand_as(minutes: Minutes, stamp: Stamp, people: tuple[int, ...], capacity: str) -> Step:
    """Correct the capacity in which people on the roll are there.

    Whoever is no substitute any more stands in for nobody. Raises Refusal for somebody of whom
    nothing is recorded.
    """
    changes = []
    for person in dict.fromkeys(people):
        before = standing(minutes, person)
        if before is None:
            raise Refusal("Say first who is present, for example: /pr ab cd.")
        for_ = before.substitute_for if capacity == SUBSTITUTE else None
        changes.append(text.altered(before, capacity=capacity, substitute_for=for_))
    said = _AS_SUBSTITUTE if capacity == SUBSTITUTE else f"No substitute but {capacity}"
    return stamp.step(f"{said}: {minutes.names(people)}", changes)


def move(
    minutes: Minutes,
    stamp: Stamp,
    people: tuple[int, ...],
    kind: str,
    at: datetime | None = None,
    item: int | None = None,
) -> Step:
    """Log that people arrive or leave, or that one takes the chair.

    Somebody whom the roll does not know is put on it when they arrive or take the chair.
    """
    when = at or stamp.local
    here = minutes.item(item).id if minutes.has_item(item) else None
    changes: list[Change] = []
    for person in dict.fromkeys(people):
        if kind != PRESIDES:
            _turn(minutes, person, kind, when)
        if kind != LEAVES:
            changes += _seated(minutes, stamp.after(changes), person)
        number = stamp.after(changes).next_id
        changes.append(
            text.added(
                Presence(
                    id=number,
                    meeting=minutes.meeting.id,
                    person=person,
                    item=here,
                    kind=kind,
                    at=when,
                )
            )
        )
    if not changes:
        raise Refusal("Say who, for example: /in ab -3.")
    return stamp.step(f"{minutes.names(people)} {_SAID[kind]} {when:%H:%M}", changes, here)


def _turn(minutes: Minutes, person: int, kind: str, when: datetime) -> None:
    """Raise Refusal unless the person can arrive or leave at that moment."""
    name = getattr(minutes.get(minutes.kind("person"), person), "name", "")
    if kind == ARRIVES and in_room(minutes, person, when):
        raise Refusal(f"{name} is in the room already.")
    if kind == LEAVES and not in_room(minutes, person, when):
        raise Refusal(f"{name} is not in the room; /in or /pr comes first.")


def _seated(minutes: Minutes, stamp: Stamp, person: int) -> list[Change]:
    stands = standing(minutes, person)
    if stands is None:
        new = Attendance(id=stamp.next_id, meeting=minutes.meeting.id, person=person)
        return [text.added(new)]
    if stands.standing == PRESENT:
        return []
    return [text.altered(stands, standing=PRESENT, reason="")]
