"""Attendance and presence: who is there in what capacity, and the log of who came and went.

Every list or sentence about presence is rendered from these two. The other acts on the roll are
in `roll`, those that mend the log in `presence`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, ClassVar

from meetingtui.domain import sittings, text
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
AS_SUBSTITUTE = "Present as a substitute"
_OF_THE_DAY = (
    "role", "title", "organisation", "representing", "mode", "may_vote", "substitute_for",
    "in_absence_of", "signed_only",
)  # fmt: skip
_APOLOGY = ("reason", "apologies_by", "apologies_by_name")
NO_APOLOGY: Mapping[str, object] = {
    "reason": "", "apologies_by": None, "apologies_by_name": "", "came_after_all": False
}  # fmt: skip
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

    Somebody else who gave the apologies is `apologies_by`, or `apologies_by_name` in words ("the
    Leader of the Riverside Group"). `came_after_all`: they sent apologies for the whole meeting,
    for that `reason`, and came. `signed_only`: they signed the register and left, so that they are
    listed as present and were not in the room. `in_absence_of` is the one in whose absence they
    attend, though not as a substitute.
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
    apologies_by: int | None = maybe_link("person")
    apologies_by_name: str = line()
    came_after_all: bool = False
    signed_only: bool = False
    in_absence_of: int | None = maybe_link("person")

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
    there = {
        a.person for a in minutes.all(Attendance) if a.standing == PRESENT and not a.signed_only
    }
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
    given_by: int | str | None = None,
    **of_the_day: Any,
) -> Step:
    """Record people as present, sent apologies or absent; a substitute is recorded present.

    Who is recorded so already is passed over: a roll is entered whole. `given_by` is who gave the
    apologies for them, a person or in words. `of_the_day` are role, title, organisation,
    representing, mode, may_vote, substitute_for, in_absence_of and signed_only; without a
    `capacity` it is that of the seat. Raises Refusal when somebody would be their own substitute.
    """
    if not people:
        raise Refusal("Say who, for example: /pr ab cd.")
    if substitute in people or of_the_day.get("substitute_for") in people:
        raise Refusal("Nobody can be their own substitute; say for example: /ap ab: unwell, sub gh")
    if of_the_day.get("in_absence_of") in people:
        raise Refusal("Nobody can attend in their own absence; say for example: /pr ab for gh")
    if unknown := set(of_the_day).difference(_OF_THE_DAY):
        raise Refusal(f"Nothing is recorded of anybody's {', '.join(sorted(unknown))}.")
    if given_by is not None:
        who = given_by if isinstance(given_by, int) else None
        of_the_day |= {"apologies_by": who, "apologies_by_name": "" if who else given_by}
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
    said = AS_SUBSTITUTE if capacity == SUBSTITUTE else standing_as.capitalize()
    if of_the_day.get("signed_only"):
        said = "Signed the register and left"
    note = ""
    if (away := of_the_day.get("in_absence_of")) is not None:
        note = f" in the absence of {minutes.names([away])}, not as a substitute"
    note += _set_aside(minutes, changes)
    return stamp.step(f"{said}: {minutes.names(people)}{note}", changes)


def _set_aside(minutes: Minutes, changes: list[Change]) -> str:
    """Whose apologies for the whole meeting give way to their presence, in words."""
    came = [
        change.after.person
        for change in changes
        if isinstance(change.after, Attendance)
        and change.after.came_after_all
        and not (isinstance(change.before, Attendance) and change.before.came_after_all)
    ]
    return f"; the apologies of {minutes.names(came)} are set aside" if came else ""


def _put(
    minutes: Minutes, stamp: Stamp, person: int, capacity: str, fields: dict[str, object]
) -> list[Change]:
    """The change that puts a person on the roll so, or none."""
    own = minutes.where(Attendance, person=person)
    partial = fields["standing"] == APOLOGIES and bool(fields["extent"])
    before = next((stands for stands in own if stands.partial == partial), None)
    came = next((stands for stands in own if partial and stands.came_after_all), None)
    if before is not None and fields["standing"] == before.standing:
        cleared = ("apologies_by_name",)
        fields = {name: v for name, v in fields.items() if v != "" or name in cleared}
    elif before is not None:
        fields = _turned(before, fields)
    elif came is not None:
        fields = {**_apology(came), **_said_of_it(fields)}
    if fields.get("mode") == IN_PERSON:
        fields = {"signed_only": False, **fields, "mode": ""}
    if fields.get("in_absence_of") is not None:
        fields = {**fields, "capacity": capacity, "substitute_for": None}
    elif fields.get("substitute_for") is not None:
        fields = {**fields, "in_absence_of": None}
    new = before or Attendance(
        id=stamp.next_id, meeting=minutes.meeting.id, person=person, capacity=capacity
    )
    changed = text.altered(new, **fields)
    loose = [] if came is None else [text.altered(came, **NO_APOLOGY)]
    return loose if changed.after == before else [Change(before, changed.after), *loose]


def _apology(stands: Attendance) -> dict[str, object]:
    """What a line says of apologies: the reason, and who gave them."""
    return {name: getattr(stands, name) for name in _APOLOGY}


def _turned(before: Attendance, fields: Mapping[str, object]) -> dict[str, object]:
    """The fields of a line that gets another standing.

    What was said of apologies stays with somebody who comes all the same, and comes back with them.
    """
    whole = {"accepted": False, "signed_only": False, "in_absence_of": None, **NO_APOLOGY}
    sent = before.standing == APOLOGIES or before.came_after_all
    if not sent or fields["standing"] == ABSENT:
        return {**whole, **fields}
    came = fields["standing"] == PRESENT
    return {**whole, **_apology(before), "came_after_all": came, **_said_of_it(fields)}


def _said_of_it(fields: Mapping[str, object]) -> dict[str, object]:
    """The fields without those of an apology of which nothing is said now."""
    silent = {"reason"} if "apologies_by" in fields else {*_APOLOGY}
    return {name: value for name, value in fields.items() if value or name not in silent}


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
    time = "" if untimed else f" at {sittings.clock(minutes, when)}"
    said = f"{minutes.names(people)} {_SAID.get(kind, kind)}{time}"
    return stamp.step(f"{said}{_set_aside(minutes, changes)}", changes, here)


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
        there = stands.signed_only and kind != ARRIVES
        return [text.altered(stands, signed_only=False)] if there else []
    return [text.altered(stands, **_turned(stands, {"standing": PRESENT, "reason": ""}))]
