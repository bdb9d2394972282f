"""Attendance and presence: who is there in what capacity, and the log of who came and went.

Every list or sentence about presence is rendered from these two. The other acts on the roll are
in `roll`, those that mend the log in `presence`.
"""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any, ClassVar

from meetingtui.domain import text
from meetingtui.domain.items import Taking
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.seats import Seat
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

PRESENT, APOLOGIES, ABSENT = "present", "apologies", "absent"
MEMBER, CO_OPTED, SUBSTITUTE = "member", "co-opted", "substitute"
INVITEE, OFFICER, OTHER, OBSERVER = "invitee", "officer", "other", "observer"
CAPACITIES = (MEMBER, CO_OPTED, SUBSTITUTE, INVITEE, OFFICER, OTHER, OBSERVER)
ARRIVES, LEAVES = "in", "out"
PRESIDES, VACATES, MINUTES = "presides", "vacates", "minutes"
MOVES = (ARRIVES, LEAVES)
REMOTE, IN_PERSON = "remote", "in person"
ELECTED, FOR_ITEM = "elected", "for this item"
_AS_SUBSTITUTE = "Present as a substitute"
_SAID = {
    ARRIVES: "arrived",
    LEAVES: "left",
    PRESIDES: "took the chair",
    VACATES: "left the chair",
    MINUTES: "took the minutes",
}


@row
class Attendance(Record):
    """How a person stands to this meeting: present, apologies (with a reason) or absent.

    `capacity` is the category of their seat, or "substitute" for whoever stands in for another.
    `role`, `title` and `organisation` are as on that day where they differ from the seat and the
    person; `mode` is empty or "remote"; `extent` is for which part (or how) they were there or sent
    apologies ("for the first half"); `may_vote` None leaves it to the seat; `accepted`: the body
    resolved to accept the apology. Apologies for a part are a line beside that of the presence.
    """

    TABLE: ClassVar[str] = "attendance"
    NOUN: ClassVar[str] = "attendance"

    meeting: int = link("meeting")
    person: int = link("person")
    capacity: str = line(MEMBER)
    standing: str = line(PRESENT)
    reason: str = line()
    substitute_for: int | None = maybe_link("person")
    role: str = line()
    title: str = line()
    organisation: str = line()
    representing: str = line()
    mode: str = line()
    extent: str = line()
    may_vote: bool | None = None
    accepted: bool = False

    @property
    def substitutes(self) -> bool:
        """Whether the person stands in for another, named or not."""
        return self.capacity == SUBSTITUTE or self.substitute_for is not None

    @property
    def partial(self) -> bool:
        """Whether these are apologies for a part of the meeting only."""
        return self.standing == APOLOGIES and bool(self.extent)


@row
class Presence(Record):
    """A line of the presence log: somebody came, left, took or left the chair, took the minutes.

    `at` is by the meeting's clock, and not printed when `untimed`; `place` is among what is entered
    under the item; `how` is for example "elected" or "for this item": then the one who was in the
    chair (or took the minutes) before does so again from the next item on.
    """

    TABLE: ClassVar[str] = "presence"
    NOUN: ClassVar[str] = "line of the presence log"

    meeting: int = link("meeting")
    person: int = link("person")
    item: int | None = maybe_link("item")
    kind: str = line()
    at: datetime
    untimed: bool = False
    place: float = 0.0
    how: str = line()


@row
class Headcount(Record):
    """How many people of a kind attended whom nobody names: "members of the public".

    `about`: nobody counted them exactly.
    """

    TABLE: ClassVar[str] = "headcount"
    NOUN: ClassVar[str] = "headcount"

    meeting: int = link("meeting")
    what: str = line()
    number: int = 0
    about: bool = False


def log(minutes: Minutes) -> list[Presence]:
    """The presence log in the order of its times."""
    return sorted(minutes.all(Presence), key=lambda entry: (entry.at, entry.id))


def standing(minutes: Minutes, person: int) -> Attendance | None:
    """How the person stands to this meeting, if anybody said; apologies for a part come last."""
    own = minutes.where(Attendance, person=person)
    return min(own, key=lambda stands: stands.partial, default=None)


def _moves(minutes: Minutes, person: int) -> list[Presence]:
    return [line for line in log(minutes) if line.person == person and line.kind in MOVES]


def at_first(minutes: Minutes, moves: list[Presence] | None = None) -> set[int]:
    """Who was there before anybody came or went, by the roll and by who left before arriving."""
    there = {a.person for a in minutes.all(Attendance) if a.standing == PRESENT}
    first: dict[int, str] = {}
    for move_ in log(minutes) if moves is None else moves:
        if move_.kind in MOVES:
            first.setdefault(move_.person, move_.kind)
    return (there - set(first)) | {person for person, kind in first.items() if kind == LEAVES}


def room(minutes: Minutes, at: datetime | None = None) -> set[int]:
    """The people in the room at a moment (None: now), by the log, then by the roll."""
    lines = log(minutes)
    there = at_first(minutes, lines)
    for entry in lines:
        if at is not None and entry.at > at:
            break
        if entry.kind == ARRIVES:
            there.add(entry.person)
        elif entry.kind == LEAVES:
            there.discard(entry.person)
    return there


def in_room(minutes: Minutes, person: int, at: datetime | None = None) -> bool:
    """Whether the person is in the room at a moment (None: now); of many people ask `room`."""
    return person in room(minutes, at)


def out_of_turn(minutes: Minutes) -> list[tuple[Presence, Presence]]:
    """Two lines of one person's that follow one another though both arrive, or both leave."""
    own: dict[int, list[Presence]] = {}
    for entry in log(minutes):
        if entry.kind in MOVES:
            own.setdefault(entry.person, []).append(entry)
    return [pair for moves in own.values() for pair in pairwise(moves) if _same_way(pair)]


def _same_way(pair: tuple[Presence, Presence]) -> bool:
    return pair[0].kind == pair[1].kind


def presider(minutes: Minutes, at: datetime | None = None) -> int | None:
    """Who presides at a moment (None: now): nobody while the one in the chair is out.

    Whoever presides for one item does so until the next is taken; then the one before does again.
    """
    regular: int | None = None
    for_item: int | None = None
    out: set[int] = set()
    for event in _events(minutes, at):
        if isinstance(event, Taking):
            for_item = None
        elif event.kind == PRESIDES:
            out.discard(event.person)
            if FOR_ITEM in event.how:
                for_item = event.person
            else:
                regular, for_item = event.person, None
        elif event.kind == VACATES:
            regular = None if for_item is None else regular
            for_item = None
        elif event.kind == LEAVES:
            out.add(event.person)
        else:
            out.discard(event.person)
    return next((one for one in (for_item, regular) if one is not None and one not in out), None)


def minuter(minutes: Minutes, at: datetime | None = None) -> int | None:
    """Who takes the minutes at a moment (None: now), if anybody said."""
    regular: int | None = None
    for_item: int | None = None
    for event in _events(minutes, at):
        if isinstance(event, Taking):
            for_item = None
        elif event.kind == MINUTES and FOR_ITEM in event.how:
            for_item = event.person
        elif event.kind == MINUTES:
            regular, for_item = event.person, None
    return regular if for_item is None else for_item


def _events(minutes: Minutes, at: datetime | None) -> list[Presence | Taking]:
    """The log, and the taking of every other item, in the order of time up to a moment."""
    timed: list[tuple[datetime, int, Presence | Taking]] = [
        (line.at, line.id, line) for line in minutes.all(Presence)
    ]
    if any(FOR_ITEM in line.how for line in minutes.all(Presence)):
        timed += [(taking.started_at, taking.id, taking) for taking in minutes.all(Taking)]
    return [event for when, _, event in sorted(timed, key=lambda t: t[:2]) if not at or when <= at]


def seats_held(minutes: Minutes) -> list[Seat]:
    """The seats on the body that are held on the day of the meeting."""
    day = minutes.meeting.held_on
    return [seat for seat in minutes.where(Seat, body=minutes.body.id) if seat.held_on(day)]


def capacity_of(minutes: Minutes, person: int) -> str:
    """In what capacity somebody is there: that of their seat; without a seat, an invitee.

    Where the body's seats are not known, whoever is named is taken for a member.
    """
    seats = seats_held(minutes)
    if not seats:
        return MEMBER
    return next((seat.category for seat in seats if seat.person == person), INVITEE)


def record(
    minutes: Minutes,
    stamp: Stamp,
    people: tuple[int, ...],
    standing_as: str = PRESENT,
    reason: str = "",
    substitute: int | None = None,
    capacity: str = "",
    extent: str = "",
    **of_the_day: Any,
) -> Step:
    """Record people as present, sent apologies or absent; a substitute is recorded present.

    Who is recorded so already is passed over: a roll is entered whole. `of_the_day` are role,
    title, organisation, representing, mode, may_vote and substitute_for; without a `capacity` it
    is that of the seat. Raises Refusal when somebody would be their own substitute.
    """
    if not people:
        raise Refusal("Say who, for example: /pr ab cd.")
    if substitute in people or of_the_day.get("substitute_for") in people:
        raise Refusal("Nobody can be their own substitute; say for example: /ap ab: unwell, sub gh")
    unknown = set(of_the_day) - {
        "role", "title", "organisation", "representing", "mode", "may_vote", "substitute_for"
    }  # fmt: skip
    if unknown:
        raise Refusal(f"Nothing is recorded of anybody's {', '.join(sorted(unknown))}.")
    changes: list[Change] = []
    for person in dict.fromkeys(people):
        fields = {"standing": standing_as, "reason": reason, "extent": extent, **of_the_day}
        own = capacity or capacity_of(minutes, person)
        changes += _put(minutes, stamp.after(changes), person, own, fields)
    if substitute is not None:
        own = capacity_of(minutes, substitute)
        fields = {"standing": PRESENT, "reason": "", "extent": "", "substitute_for": people[0]}
        changes += _put(minutes, stamp.after(changes), substitute, own, fields)
    if standing_as in (APOLOGIES, ABSENT) and changes:
        nil = "no_apologies" if standing_as == APOLOGIES else "no_absences"
        if getattr(minutes.meeting, nil):
            changes.append(text.altered(minutes.meeting, **{nil: False}))
    said = _AS_SUBSTITUTE if capacity == SUBSTITUTE else standing_as.capitalize()
    return stamp.step(f"{said}: {minutes.names(people)}", changes)


def _put(
    minutes: Minutes, stamp: Stamp, person: int, capacity: str, fields: dict[str, object]
) -> list[Change]:
    """The change that puts a person on the roll so, or none."""
    own = minutes.where(Attendance, person=person)
    partial = fields["standing"] == APOLOGIES and bool(fields["extent"])
    before = next((stands for stands in own if stands.partial == partial), None)
    if before is not None and fields["standing"] == before.standing:
        fields = {name: value for name, value in fields.items() if value != ""}
    elif before is not None:
        fields = {"accepted": False, **fields}
    if fields.get("mode") == IN_PERSON:
        fields = fields | {"mode": ""}
    new = before or Attendance(
        id=stamp.next_id, meeting=minutes.meeting.id, person=person, capacity=capacity
    )
    changed = text.altered(new, **fields)
    return [] if changed.after == before else [Change(before, changed.after)]


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
    untimed: bool = False,
    how: str = "",
) -> Step:
    """Log that people arrive or leave, or that one takes (or leaves) the chair or the minutes.

    A line stands under the item that was being taken at its time. Somebody whom the roll does not
    know is put on it when they arrive or take a place. Raises Refusal for an arrival of somebody
    in the room, and for a departure of somebody who is not.
    """
    when = at or stamp.local
    here = minutes.item(item).id if item is not None else taken_at(minutes, when)
    changes: list[Change] = []
    if kind in MOVES:
        _turns(minutes, people, kind, when)
    place = minutes.last_place(here) + 1.0
    for person in dict.fromkeys(people):
        if kind not in (LEAVES, VACATES):
            changes += _seated(minutes, stamp.after(changes), person, kind)
        new = Presence(
            id=stamp.after(changes).next_id,
            meeting=minutes.meeting.id,
            person=person,
            item=here,
            kind=kind,
            at=when,
            untimed=untimed,
            place=place,
            how=how,
        )
        changes.append(text.added(new))
        place += 1.0
    if not changes:
        raise Refusal("Say who, for example: /in ab -3.")
    time = "" if untimed else f" at {when:%H:%M}"
    return stamp.step(f"{minutes.names(people)} {_SAID.get(kind, kind)}{time}", changes, here)


def taken_at(minutes: Minutes, when: datetime) -> int | None:
    """The item that was being taken at a moment, if any had been taken."""
    so_far = [taking for taking in minutes.all(Taking) if taking.started_at <= when]
    return max(so_far, key=lambda taking: (taking.started_at, taking.id)).item if so_far else None


def _turns(minutes: Minutes, people: tuple[int, ...], kind: str, when: datetime) -> None:
    """Raise Refusal unless these people can arrive or leave at that moment."""
    there = room(minutes, when)
    for person in people:
        name = getattr(minutes.get(minutes.kind("person"), person), "name", "")
        if kind == ARRIVES and person in there:
            raise Refusal(f"{name} is in the room already.")
        if kind == LEAVES and person not in there:
            raise Refusal(f"{name} is not in the room; /in or /pr comes first.")


def _seated(minutes: Minutes, stamp: Stamp, person: int, kind: str) -> list[Change]:
    """The change that puts somebody on the roll who is there."""
    own = minutes.where(Attendance, person=person)
    stands = next((one for one in own if not one.partial), None)
    if stands is None:
        capacity = capacity_of(minutes, person)
        if kind == MINUTES and person not in {seat.person for seat in seats_held(minutes)}:
            capacity = OFFICER
        new = Attendance(
            id=stamp.next_id, meeting=minutes.meeting.id, person=person, capacity=capacity
        )
        return [text.added(new)]
    if stands.standing == PRESENT:
        return []
    return [text.altered(stands, standing=PRESENT, reason="", accepted=False)]
