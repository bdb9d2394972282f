"""What the library and the register screens may ask for, carried out by the desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from meetingtui.desk import meetings, register
from meetingtui.desk.clock import Clock
from meetingtui.desk.meetings import NewMeeting
from meetingtui.desk.outward import known_style
from meetingtui.domain import bodies, people, seats, text
from meetingtui.domain.bodies import Body
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.entry import said
from meetingtui.paths import Home
from meetingtui.settings import Settings
from meetingtui.store.errors import StoreError
from meetingtui.store.library import Volume
from meetingtui.tui import keys
from meetingtui.tui.dialogs.page import Page
from meetingtui.tui.screens.library import LibraryCalls, Shelved
from meetingtui.tui.screens.register import RegisterCalls, RegisterScreen

if TYPE_CHECKING:
    from meetingtui.tui.app.app import MeetingApp

Given = dict[str, str]

HELP = (
    "The library lists the meetings that have a book here, the newest first.\n\n"
    "{open} opens a meeting at the table, where it is minuted. When somebody else is writing it, "
    "you follow instead and are told who writes.\n\n"
    "{new} lays out a new meeting. The date may be said as you would: 9 July 2015, "
    "next Thursday 10am.\n"
    "{follow} follows a meeting without writing, as the chair does.\n"
    "{amend} corrects its date, time, venue, or the day on which its minutes were approved.\n"
    "{remove} takes a meeting out of the library; its book is kept in the folder “removed”.\n"
    "{register} shows people and bodies.  {specimen} opens the specimen meeting.  "
    "{leave} leaves.\n\n"
    "At the table: type what is said and press Enter. {help} shows everything else."
)


def answered(act: Callable[[], object]) -> str:
    """Carry out an act; the refusal as a sentence, or nothing."""
    try:
        act()
    except (Refusal, StoreError) as refusal:
        return str(refusal)
    except OSError as error:
        return f"{error.filename or ''} {error.strerror or error}".strip()
    return ""


def shelved(volume: Volume) -> Shelved:
    """A meeting as the library shows it."""
    held = volume.held_on
    day = said_day(held) if held != date.min else ""
    time = f"{volume.called_at:%H:%M}" if volume.called_at else ""
    return Shelved(volume.ref, day, time, volume.status, volume.body)


def said_day(day: date) -> str:
    """A day as forms and lists say it: "9 July 2015"."""
    return f"{day.day} {day:%B} {day.year}"


def filled_in(meeting: Meeting) -> Given:
    """What the form of a meeting holds to begin with."""
    at = f" {meeting.called_at:%H:%M}" if meeting.called_at else ""
    return {
        "date": f"{said_day(meeting.held_on)}{at}",
        "venue": text.spelled(meeting.venue, lambda *_: ""),
        "approved": said_day(meeting.approved_on) if meeting.approved_on else "",
    }


def _body_meant(home: Home, said: str) -> str:
    """The name of the body that is meant: a known one, or a new one that is like none known.

    A meeting of a body made by mistake would have nobody on its roll. Raises Refusal.
    """
    known, name = register.read(home), text.clean(said)
    near = [b.name for b in known.all(Body) if name and name.casefold() in b.name.casefold()]
    if not near or known.body_named(name):
        return name
    if len(near) == 1 and near[0].casefold().startswith(name.casefold()):
        return near[0]
    raise Refusal(
        f"There is no body called “{name}”. Is it {' or '.join(near)}? "
        "A new body is added under people and bodies first."
    )


def _lay_out(home: Home, who: str, given: Given) -> str:
    def act() -> None:
        held_on, called_at = said.moment(given["date"], Clock().local().date())
        body = _body_meant(home, given["body"])
        new = NewMeeting(body, held_on, called_at, text.typed(given["venue"]))
        meetings.create(home, new, who)

    return answered(act)


def _present(home: Home, ref: str) -> Given:
    try:
        return filled_in(meetings.read(meetings.find(home, ref).path).meeting)
    except (StoreError, OSError) as error:
        raise Refusal(str(error)) from error


def _amend(home: Home, who: str, ref: str, given: Given) -> str:
    def act() -> None:
        today = Clock().local().date()
        held_on, called_at = said.moment(given["date"], today)
        approved = said.day(given["approved"], today) if given["approved"].strip() else None
        fields: dict[str, object] = {
            "held_on": held_on,
            "called_at": called_at,
            "venue": text.typed(given["venue"]),
            "approved_on": approved,
        }
        meetings.amend(home, ref, who, **fields)

    return answered(act)


def library_calls(app: MeetingApp, home: Home, settings: Settings) -> LibraryCalls:
    """The library's calls."""
    who = settings.who

    def told(act: Callable[[], object]) -> None:
        """Carry out an act; a refusal is shown beside what is in view."""
        refusal = answered(act)
        if refusal:
            app.notify(refusal, severity="error", timeout=15, markup=False)

    def specimen() -> None:
        from meetingtui.desk import specimen as specimens

        told(lambda: app.open_table(specimens.lay_out(Home(home.root / "specimen"), who)))

    def show_register() -> None:
        calls, table = register_calls(home, who), keys.remapped(settings.keys)

        def act() -> None:
            calls.read()
            app.push_screen(RegisterScreen(calls, table))

        told(act)

    def show_help() -> None:
        table = keys.remapped(settings.keys)
        named = {key.name: keys.named(table, key.name) for key in table}
        app.push_screen(Page("Help", HELP.format(**named)))

    return LibraryCalls(
        meetings=lambda: [shelved(volume) for volume in meetings.volumes(home)],
        present=partial(_present, home),
        lay_out=partial(_lay_out, home, who),
        amend=partial(_amend, home, who),
        remove=lambda ref: answered(lambda: meetings.remove(home, ref, who)),
        open=lambda ref: told(lambda: app.open_table(meetings.find(home, ref).path)),
        follow=lambda ref: told(lambda: app.open_follow(meetings.find(home, ref).path)),
        register=show_register,
        specimen=specimen,
        help=show_help,
        leave=lambda: app.exit(0),
    )


def _styled(given: Given, home: Home) -> Given:
    """What was given, unless it names a house style that does not exist. Raises Refusal."""
    known_style(given.get("house_style", "").strip(), home)
    return given


def _amendment(record: Record, given: Given) -> Request:
    if isinstance(record, Person):
        return request(people.amend, person=record.id, **given)
    if isinstance(record, Body):
        return request(bodies.amend, body=record.id, **given)
    return request(seats.amend, seat=record.id, **_seat_fields(given))


def _removal(record: Record) -> Request:
    if isinstance(record, Person):
        return request(people.remove, person=record.id)
    if isinstance(record, Body):
        return request(bodies.remove, body=record.id)
    return request(seats.remove, seat=record.id)


def _seat_fields(given: Given) -> dict[str, object]:
    today = Clock().local().date()
    dates = {
        key: said.day(given[key], today) if given[key].strip() else None
        for key in ("since", "until")
    }
    words = {key: given[key] for key in ("role", "category", "party")}
    return {**words, **dates}


def register_calls(home: Home, who: str) -> RegisterCalls:
    """The register screen's calls."""

    def change(asked: Callable[[], Request]) -> str:
        return answered(lambda: meetings.change_register(home, who, asked()))

    def add_seat(person: Person, given: Given) -> str:
        def asked() -> Request:
            body = register.body_called(register.read(home), given["body"])
            return request(seats.add, body=body.id, person=person.id, **_seat_fields(given))

        return change(asked)

    return RegisterCalls(
        read=lambda: register.read(home),
        add_person=lambda given: change(lambda: request(people.add, uuid=str(uuid4()), **given)),
        add_body=lambda given: change(
            lambda: request(bodies.add, uuid=str(uuid4()), **_styled(given, home))
        ),
        add_seat=add_seat,
        amend=lambda record, given: change(lambda: _amendment(record, _styled(given, home))),
        remove=lambda record: change(lambda: _removal(record)),
    )
