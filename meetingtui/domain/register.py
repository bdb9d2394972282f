"""The register: bodies with their formulas and terms, people and seats, as one frozen value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import people, terms
from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.formulas import Formula
from meetingtui.domain.frozen import frozen
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Record, Refusal, Rows, Stamp, Step
from meetingtui.domain.seats import Seat
from meetingtui.domain.terms import KnownTerm, Term

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@frozen
class Register(Rows):
    """What is known between meetings: bodies, people, who sits where, and what bodies say."""

    KINDS: ClassVar[tuple[type[Record], ...]] = (
        Body,
        StyleChoice,
        Series,
        Person,
        Seat,
        Formula,
        KnownTerm,
    )

    def body_named(self, name: str) -> Body | None:
        """The body with that name, whatever its capitals."""
        wanted = name.strip().casefold()
        return next((b for b in self.all(Body) if b.name.casefold() == wanted), None)

    def seats_on(self, body: int, day: date) -> list[Seat]:
        """The seats on a body that were held on `day`."""
        return [seat for seat in self.where(Seat, body=body) if seat.held_on(day)]


def taken_over(minutes: Minutes, stamp: Stamp, known: Register) -> Step:
    """Bring people and seats up to date from the register, before the meeting begins.

    People are matched by their uuid, or by code and name; nobody is removed, and a code that is
    somebody else's here is made another. It belongs to the laying out of the book, so undo does not
    cross it. Raises Refusal when nothing is new.
    """
    ids, changes = _people(minutes, stamp, known)
    body = next((b for b in known.all(Body) if b.uuid == minutes.body.uuid), None)
    if body:
        changes += _seats(minutes, stamp.after(changes), known, body, ids)
        changes += _of_the_body(minutes, stamp.after(changes), known, body)
        changes += _terms(minutes, stamp.after(changes), known, body)
    if not changes:
        raise Refusal("The register holds nothing new.")
    return replace(stamp.step("People and seats brought up to date", changes), opening=True)


def _people(minutes: Minutes, stamp: Stamp, known: Register) -> tuple[dict[int, int], list[Change]]:
    """The ids here of those in the register, and the changes that bring them up to date."""
    changes: list[Change] = []
    here = {person.uuid: person for person in minutes.all(Person)}
    listed = {person.uuid for person in known.all(Person)}
    own = {person.code: person for uuid, person in here.items() if uuid not in listed}
    taken = {*own, *(person.code for person in known.all(Person))}
    ids: dict[int, int] = {}
    for person in known.all(Person):
        before, same = here.get(person.uuid), own.get(person.code)
        if before is None and same and same.name.casefold() == person.name.casefold():
            ids[person.id] = same.id
            continue
        number = before.id if before else stamp.after(changes).next_id
        code = people.free_code(person.code, taken) if same else person.code
        taken.add(code)
        after = replace(person, id=number, code=code)
        ids[person.id] = number
        if after != before:
            changes.append(Change(before, after))
    return ids, changes


def _seats(
    minutes: Minutes, stamp: Stamp, known: Register, body: Body, ids: Mapping[int, int]
) -> list[Change]:
    """The changes that seat people on the body as they are seated on the day."""
    changes: list[Change] = []
    seated = {seat.person: seat for seat in minutes.where(Seat, body=minutes.body.id)}
    for seat in known.seats_on(body.id, minutes.meeting.held_on):
        person = ids.get(seat.person)
        if person is None:
            continue
        held = seated.get(person)
        number = held.id if held else stamp.after(changes).next_id
        sits = replace(seat, id=number, body=minutes.body.id, person=person)
        if sits != held:
            changes.append(Change(held, sits))
    return changes


def _terms(minutes: Minutes, stamp: Stamp, known: Register, body: Body) -> list[Change]:
    """The changes that bring the abbreviations up to date; the meeting's own stay."""
    changes: list[Change] = []
    here = {term.short: term for term in minutes.where(Term, item=None)}
    for short, expansion in terms.of_body(known, body.id).items():
        before = here.get(short)
        number = before.id if before else stamp.after(changes).next_id
        after = Term(id=number, short=short, expansion=expansion)
        if after != before:
            changes.append(Change(before, after))
    return changes


def _of_the_body(minutes: Minutes, stamp: Stamp, known: Register, body: Body) -> list[Change]:
    """The changes that bring the choices of house style and the series up to date."""
    changes: list[Change] = []
    there: Iterable[StyleChoice | Series] = (
        *known.where(StyleChoice, body=body.id),
        *known.where(Series, body=body.id),
    )
    for record in there:
        here: StyleChoice | Series | None
        if isinstance(record, StyleChoice):
            here = next(iter(minutes.where(StyleChoice, since=record.since)), None)
        else:
            same = minutes.where(Series, name=record.name, year=record.year)
            here = next(iter(same), None)
        number = here.id if here else stamp.after(changes).next_id
        now = replace(record, id=number, body=minutes.body.id)
        if now != here:
            changes.append(Change(here, now))
    return changes
