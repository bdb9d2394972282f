"""The roll: people put on it by name, apologies accepted, nils, headcounts, and lines struck."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from meetingtui.domain import attendance, people, text
from meetingtui.domain.attendance import (
    APOLOGIES,
    AS_SUBSTITUTE,
    CAPACITIES,
    NO_APOLOGY,
    PRESENT,
    SUBSTITUTE,
    Attendance,
    Headcount,
    record,
    seats_held,
)
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Refusal, Stamp, Step

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

_NIL = {APOLOGIES: "no_apologies", "absent": "no_absences"}
_MOST = 1_000_000


def attend(
    minutes: Minutes,
    stamp: Stamp,
    capacity: str,
    person: int | None = None,
    name: str = "",
    title: str = "",
    organisation: str = "",
    **of_the_day: Any,
) -> Step:
    """Record somebody as present in a capacity; one who is not known yet is added by their name.

    A title of somebody known is that of the day. What would be a member's title is their role, and
    their organisation is whom they represent. Raises Refusal without a name and for a capacity
    that is none.
    """
    if capacity not in CAPACITIES:
        raise Refusal(f"Nobody attends as {capacity!r}; say {', '.join(CAPACITIES)}.")
    changes: list[Change] = []
    now = minutes
    if person is None:
        identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{minutes.meeting.uuid}/{stamp.next_id}")
        job, employer = ("", "") if _sits(capacity) else (title, organisation)
        added = people.add(minutes, stamp, str(identity), name, title=job, organisation=employer)
        person, changes, now = stamp.next_id, [*added.changes], minutes.apply(added)
    fields = _of_the_day(now.get(Person, person), capacity, title, organisation)
    step = record(
        now, stamp.after(changes), (person,), capacity=capacity, **{**fields, **of_the_day}
    )
    held = next((a for a in now.where(Attendance, person=person) if not a.partial), None)
    recorded = [_as(change, held, capacity) for change in step.changes]
    if held is not None and not recorded and held.capacity != capacity:
        recorded = [text.altered(held, capacity=capacity)]
    return stamp.step(step.sentence, [*changes, *recorded])


def _as(change: Change, held: Attendance | None, capacity: str) -> Change:
    """The change, with the capacity of the day for somebody who was on the roll already."""
    after = change.after
    if held is None or not isinstance(after, Attendance):
        return change
    return Change(change.before, text.altered(after, capacity=capacity).after)


def _sits(capacity: str) -> bool:
    return capacity in ("member", "co-opted", "substitute")


def _of_the_day(person: Person, capacity: str, title: str, organisation: str) -> dict[str, Any]:
    """The fields that differ from what is known of the person."""
    if _sits(capacity):
        said = {"role": title, "representing": organisation}
        return {field: words for field, words in said.items() if words}
    fields: dict[str, Any] = {}
    if text.clean(title) not in ("", person.title):
        fields["title"] = title
    if text.clean(organisation) not in ("", person.organisation):
        fields["organisation"] = organisation
    return fields


def stand_as(minutes: Minutes, stamp: Stamp, people: tuple[int, ...], capacity: str) -> Step:
    """Correct the capacity in which people on the roll are there.

    Whoever is no substitute any more stands in for nobody. Raises Refusal for somebody of whom
    nothing is recorded.
    """
    changes = []
    for person in dict.fromkeys(people):
        before = attendance.standing(minutes, person)
        if before is None:
            raise Refusal("Say first who is present, for example: /pr ab cd.")
        for_ = before.substitute_for if capacity == SUBSTITUTE else None
        away = None if capacity == SUBSTITUTE else before.in_absence_of
        changes.append(
            text.altered(before, capacity=capacity, substitute_for=for_, in_absence_of=away)
        )
    said = AS_SUBSTITUTE if capacity == SUBSTITUTE else f"No substitute but {capacity}"
    return stamp.step(f"{said}: {minutes.names(people)}", changes)


def accept(minutes: Minutes, stamp: Stamp, people: tuple[int, ...] = ()) -> Step:
    """Note that the body resolved to accept apologies (of these people, or all).

    Raises Refusal where nobody sent any.
    """
    sent = [
        stands
        for stands in minutes.where(Attendance, standing=APOLOGIES)
        if not people or stands.person in people
    ]
    missing = set(people) - {stands.person for stands in sent}
    if missing or not sent:
        said = f"{minutes.names(sorted(missing))} sent no" if missing else "Nobody sent any"
        raise Refusal(f"{said} apologies; /ap ab: unwell records some.")
    changes = [text.altered(stands, accepted=True) for stands in sent if not stands.accepted]
    named = minutes.names([stands.person for stands in sent])
    return stamp.step(f"Apologies accepted: {named}", changes)


def withdraw(minutes: Minutes, stamp: Stamp, people: tuple[int, ...]) -> Step:
    """Take apologies back: also what is kept of those of somebody who came all the same.

    Raises Refusal for somebody who sent none.
    """
    if not people:
        raise Refusal("Say whose, for example: /ap ab strike")
    changes: list[Change] = []
    for person in dict.fromkeys(people):
        own = minutes.where(Attendance, person=person)
        sent = [text.removed(stands) for stands in own if stands.standing == APOLOGIES]
        came = [text.altered(stands, **NO_APOLOGY) for stands in own if stands.came_after_all]
        if not sent and not came:
            raise Refusal(f"{minutes.names([person])} sent no apologies.")
        changes += [*sent, *came]
    return stamp.step(f"Apologies taken back: {minutes.names(people)}", changes)


def nobody(minutes: Minutes, stamp: Stamp, standing_as: str) -> Step:
    """Say that there were no apologies (or nobody absent). Raises Refusal where there are some."""
    if standing_as not in _NIL:
        raise Refusal("Say none of apologies or of absences: /ap none, /abs none.")
    some = minutes.where(Attendance, standing=standing_as)
    if some:
        named = minutes.names([stands.person for stands in some])
        word = "apologies" if standing_as == APOLOGIES else "absences"
        raise Refusal(f"There are {word} recorded ({named}); /att strike takes one off.")
    said = "No apologies" if standing_as == APOLOGIES else "Nobody absent"
    changed = text.altered(minutes.meeting, **{_NIL[standing_as]: True})
    return stamp.step(said, [changed])


def unsaid(minutes: Minutes, stamp: Stamp, standing_as: str) -> Step:
    """Take back that there were no apologies (or nobody absent)."""
    if standing_as not in _NIL or not getattr(minutes.meeting, _NIL[standing_as]):
        raise Refusal("Nobody said that there were none.")
    said = "Apologies" if standing_as == APOLOGIES else "Absences"
    changed = text.altered(minutes.meeting, **{_NIL[standing_as]: False})
    return stamp.step(f"{said} not yet said", [changed])


def count(minutes: Minutes, stamp: Stamp, number: int, what: str, about: bool = False) -> Step:
    """Note how many people of a kind attended; counted again, the number is corrected.

    Raises Refusal without a kind, and for a number below nought.
    """
    what = text.clean(what)
    if not what or not 0 <= number <= _MOST:
        raise Refusal("Say how many of whom, for example: /hc 8 residents")
    before = _counted(minutes, what)
    if before is not None:
        changes = [text.altered(before, number=number, what=what, about=about)]
    else:
        new = Headcount(
            id=stamp.next_id, meeting=minutes.meeting.id, what=what, number=number, about=about
        )
        changes = [text.added(new)]
    return stamp.step("Headcount noted", [one for one in changes if one.before != one.after])


def _counted(minutes: Minutes, what: str) -> Headcount | None:
    folded = text.clean(what).casefold()
    return next((one for one in minutes.all(Headcount) if one.what.casefold() == folded), None)


def uncount(minutes: Minutes, stamp: Stamp, what: str) -> Step:
    """Strike a headcount. Raises Refusal where nobody of that kind was counted."""
    before = _counted(minutes, what)
    if before is None:
        known = ", ".join(one.what for one in minutes.all(Headcount)) or "nobody yet"
        raise Refusal(f"Nobody of that kind was counted; counted were {known}.")
    return stamp.step("Headcount struck", [text.removed(before)])


def strike(minutes: Minutes, stamp: Stamp, people: tuple[int, ...]) -> Step:
    """Take people off the roll who were put on it by mistake; the presence log keeps its lines.

    Raises Refusal for somebody who is not on it.
    """
    if not people:
        raise Refusal("Say who, for example: /att strike ab")
    changes: list[Change] = []
    for person in dict.fromkeys(people):
        rows = minutes.where(Attendance, person=person)
        if not rows:
            raise Refusal(f"{minutes.names([person])} is not on the roll.")
        changes += map(text.removed, rows)
    return stamp.step(f"Off the roll: {minutes.names(people)}", changes)


def all_members_present(minutes: Minutes) -> bool:
    """Whether every member who holds a seat on the day is recorded as present."""
    present = {stands.person for stands in minutes.where(Attendance, standing=PRESENT)}
    members = [seat.person for seat in seats_held(minutes) if seat.category == "member"]
    return bool(members) and present.issuperset(members)
