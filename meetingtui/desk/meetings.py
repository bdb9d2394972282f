"""Meetings as a whole: laying out a new book, listing, correcting, removing, filing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from pathlib import Path
from uuid import uuid4

from meetingtui import settings
from meetingtui.desk.clock import Clock
from meetingtui.desk.desk import Desk
from meetingtui.domain import (
    bodies,
    halves,
    jottings,
    meetings,
    minute_numbers,
    people,
    sittings,
    terms,
    text,
)
from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.halves import PublicMinutes
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Refusal, Step
from meetingtui.domain.register import Register, taken_over
from meetingtui.domain.requests import Request, request
from meetingtui.domain.terms import Term
from meetingtui.paths import Home
from meetingtui.store import archive, conflict, library, register
from meetingtui.store.book import Book, Locked
from meetingtui.store.errors import StoreError
from meetingtui.store.follow import Follower
from meetingtui.store.library import Volume
from meetingtui.store.pair import beside


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """What a new meeting needs: which body, when, where."""

    body: str
    held_on: date
    called_at: time | None = None
    venue: str = ""
    kind: str = meetings.ORDINARY
    mode: str = ""


def opening_step(known: Register, new: NewMeeting, who: str, at: datetime, uuid: str) -> Step:
    """The step that lays out a book: the meeting, its body, and everybody the register knows.

    Uuids are kept, ids are the book's own. Raises Refusal for an unknown body, or for no mode.
    """
    mode = meetings.mode_called(new.mode)
    body = known.body_named(new.body)
    if body is None:
        raise Refusal(f"There is no body called {new.body}.")
    ids: dict[tuple[str, int], int] = {}
    records: list[Record] = []

    def put(record: Record) -> None:
        ids[record.TABLE, record.id] = len(records) + 1
        records.append(replace(record, id=len(records) + 1))

    put(body)
    for choice in known.where(StyleChoice, body=body.id):
        put(replace(choice, body=ids["body", body.id]))
    for series in known.where(Series, body=body.id):
        put(replace(series, body=ids["body", body.id]))
    for person in known.all(Person):
        put(person)
    for seat in known.seats_on(body.id, new.held_on):
        put(replace(seat, body=ids["body", body.id], person=ids["person", seat.person]))
    for short, expansion in terms.of_body(known, body.id).items():
        put(Term(id=0, short=short, expansion=expansion))
    records.append(
        Meeting(
            id=len(records) + 1,
            uuid=uuid,
            body=ids["body", body.id],
            held_on=new.held_on,
            called_at=new.called_at,
            venue=new.venue,
            kind=new.kind,
            mode=mode,
        )
    )
    changes = tuple(text.added(record) for record in records)
    return Step(at, who, "Book laid out", changes, opening=True, seq=1)


def create(home: Home, new: NewMeeting, who: str, clock: Clock | None = None) -> Volume:
    """Make the book of a new meeting; a body that the register lacks is added to it."""
    clock = clock or Clock()
    meetings.mode_called(new.mode)
    name = text.clean(new.body)
    known = create_body(home, name, who, clock)
    uuid = str(uuid4())
    step = opening_step(known, replace(new, body=name), who, clock.utc(), uuid)
    path = library.new_path(home.books, new.held_on, name, uuid)
    Book.create(path, step)
    return next(volume for volume in volumes(home) if volume.path == path)


def create_body(home: Home, name: str, who: str, clock: Clock | None = None) -> Register:
    """The register with a body of that name, which is added if it is missing."""
    home.make()
    known = register.read(home.register)
    if known.body_named(name) is not None:
        return known
    asked = request(bodies.add, uuid=str(uuid4()), name=name)
    return change_register(home, who, asked, clock=clock)


def volumes(home: Home) -> list[Volume]:
    """Every meeting that has a book here, the newest first."""
    return library.volumes(home.books)


def find(home: Home, ref: str) -> Volume:
    """The meeting that a short name means. Raises Refusal naming those that it could mean."""
    return library.resolve(home.books, ref)


def amend(home: Home, ref: str, who: str, **fields: object) -> Step:
    """Correct a meeting's date, time, venue, kind or day of approval."""
    return change(home, ref, who, request(meetings.amend, **fields))


def change(home: Home, ref: str, who: str, *asked: Request) -> Step:
    """Carry out requests on a meeting's book, opened for the moment."""
    desk = Desk(find(home, ref).path, who, second=home.state)
    try:
        step = desk.do(*asked)
    finally:
        desk.close()
    file_after(home, desk, who)
    return step


def remove(home: Home, ref: str, who: str) -> Path:
    """Move a meeting's book out of the library into `removed/`, where it can be taken back from.

    One that is damaged is moved as it is. Raises Locked while somebody is writing it.
    """
    volume = find(home, ref)
    if volume.status != library.DAMAGED:
        try:
            Desk(volume.path, who, second=home.state).close()
        except Locked:
            raise
        except StoreError:
            pass  # it lists but does not open: it is moved as it is
    home.removed.mkdir(mode=0o700, exist_ok=True)
    return library.put_away(volume.path, home.removed, who, Clock().local())


def read(path: Path, exempt: bool = True) -> Minutes:
    """The minutes in a book, without the pen: works while somebody writes it.

    Without its `exempt` file they are what the public may read.
    """
    follower = Follower(path, exempt)
    try:
        return follower.minutes
    finally:
        follower.close()


def has_private_business(path: Path) -> bool:
    """Whether a book has a file of private business beside it."""
    return beside(path).is_file()


def change_register(home: Home, who: str, *asked: Request, clock: Clock | None = None) -> Register:
    """Carry out requests on the register, in one short transaction."""
    home.make()
    clock = clock or Clock()
    return register.change(home.register, who, clock.utc, *asked)


def file(home: Home, minutes: Minutes) -> bool:
    """File a meeting into the archive, without the marks and jottings that are the clerk's own.

    Idempotent: False when this very state is there already.
    """
    return archive.file_minutes(home.archive, jottings.left_out(minutes), fingerprint)


def file_after(home: Home, desk: Desk, who: str) -> str:
    """File the meeting of a desk that is closed, and back it up; a fault is only said.

    A conflict copy is not filed: it would stand in the place of the meeting itself. Nor is what
    was damaged: what the archive has of the meeting stays there.
    """
    from meetingtui.desk import backing_up, english, proving
    from meetingtui.desk.jottings import erase as erase_jottings

    filed = ""
    if not (desk.taken_over or conflict.number_of(desk.path)):
        filed = proving.before_filing(desk.path)
        minutes, left = desk.minutes, ""
        if minutes.meeting.approved_on is not None and not filed:
            left = erase_jottings(desk.path, who)
            try:
                minutes = read(desk.path)
            except StoreError as error:
                filed = str(error)
        filed = " ".join(filter(None, (filed or file_quietly(home, minutes, who), left)))
        filed = " ".join(filter(None, (filed, english.keep_silenced(home, desk, who))))
    return " ".join(filter(None, (filed, backing_up.on_close(home, desk))))


def file_quietly(home: Home, minutes: Minutes, who: str) -> str:
    """File a meeting, and tell the register whom it met first; a fault is only said.

    Capture needs neither, so nothing that goes wrong here may stop it.
    """
    try:
        file(home, minutes)
        known = register.read(home.register)
        for person in newly_met(halves.public(minutes), known):
            change_register(home, who, request(people.add, **person))
        learn_terms(home, halves.public(minutes), who)
        raise_series(home, minutes, who)
    except (StoreError, Refusal, OSError, settings.SettingsError) as error:
        return f"The meeting could not be filed: {error}"
    return ""


def learn_terms(home: Home, minutes: PublicMinutes, who: str) -> None:
    """Let the register know the abbreviations that the body explained and it has not met.

    What it knows of them stays as it is. Raises Refusal or StoreError.
    """
    known = register.read(home.register)
    body = next((b for b in known.all(Body) if b.uuid == minutes.body.uuid), None)
    if body is None:
        return
    met = terms.of_body(known, body.id)
    said = {term.short: term.expansion for term in minutes.all(Term) if term.item is not None}
    asked = [
        request(terms.keep, body=body.id, short=short, expansion=expansion)
        for short, expansion in said.items()
        if short not in met
    ]
    if asked:
        change_register(home, who, *asked)


def raise_series(home: Home, minutes: Minutes, who: str) -> None:
    """Once a meeting is closed, let the body's next meeting number on from it.

    Idempotent: a number in the register is raised, never lowered. Raises Refusal or StoreError.
    """
    from meetingtui.desk.outward import style_of

    last = sittings.last(minutes)
    known = register.read(home.register)
    body = next((b for b in known.all(Body) if b.uuid == minutes.body.uuid), None)
    if body is None or last is None or last.ending != sittings.CLOSED:
        return
    style = style_of(minutes, "", home, settings.read(home.settings).house_style)
    for name, year, number in minute_numbers.reached(minutes, style):
        there = known.where(Series, body=body.id, name=name, year=year)
        if number > (there[0].next_number if there else 1):
            words = {"name": name, "year": year, "next_number": number}
            change_register(home, who, request(bodies.set_series, body=body.id, **words))


def freshen(home: Home, desk: Desk) -> None:
    """Take over what the register has learnt since the book was laid out, if it has not begun."""
    if sittings.last(desk.minutes) is not None:
        return
    try:
        desk.ask(taken_over, known=register.read(home.register))
    except (Refusal, StoreError):
        return


def home_of(book: Path) -> Home:
    """The home that a book lies in; the specimen's is not the clerk's own."""
    return Home(book.parent.parent)


def fingerprint(minutes: Minutes) -> str:
    """A hash over every record of the minutes."""
    import hashlib

    digest = hashlib.sha256()
    for record in minutes:
        digest.update(repr(record).encode())
    return digest.hexdigest()


def newly_met(minutes: PublicMinutes, known: Register) -> list[dict[str, str]]:
    """The people whom the register has not met, by their uuid, as it would add them."""
    met = {person.uuid for person in known.all(Person)}
    return [
        {
            "uuid": person.uuid,
            "name": person.name,
            "title": person.title,
            "organisation": person.organisation,
        }
        for person in minutes.all(Person)
        if person.uuid not in met and not person.described
    ]
