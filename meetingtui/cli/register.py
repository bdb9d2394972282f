"""`person`, `seat`: the people of the register."""

from __future__ import annotations

from uuid import uuid4

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import meetings
from meetingtui.desk.clock import Clock
from meetingtui.desk.register import body_called, person_called, read, seat_of
from meetingtui.domain import people, seats
from meetingtui.domain.people import Person
from meetingtui.domain.record import field_values
from meetingtui.domain.requests import request
from meetingtui.entry import said


@click.group()
def person() -> None:
    """People: list, add, amend, remove."""


@person.command("list")
@as_json
@click.pass_obj
def list_people(around: Surroundings, as_json: bool) -> None:
    """List the people, by code."""
    found = sorted(read(around.home).all(Person), key=lambda one: one.code)
    if as_json:
        echo_json([field_values(one) for one in found])
        return
    for one in found:
        say(f"{one.code:<6} {', '.join(filter(None, (one.name, one.title)))}")


_TITLE = click.option("--title", help="Job title or office.")
_ORGANISATION = click.option("--organisation", help="Whom they are with.")
_CODE = click.option("--code", help="What the clerk types for them (initials unless given).")
_HONORIFIC = click.option("--honorific", help='What stands before the name: "Councillor", "Dr".')
_LETTERS = click.option("--letters", help='What stands behind the name: "OBE".')
_NOTE = click.option("--note", help="What tells them from somebody of the same name.")


@person.command("add")
@click.argument("name")
@_TITLE
@_ORGANISATION
@_CODE
@_HONORIFIC
@_LETTERS
@_NOTE
@click.pass_obj
def add_person(around: Surroundings, /, name: str, **given: str | None) -> None:
    """Add a person."""
    fields = {key: value for key, value in given.items() if value is not None}
    asked = request(people.add, uuid=str(uuid4()), name=name, **fields)
    known = meetings.change_register(around.home, around.settings.who, asked)
    say(f"{name} added as {max(known.all(Person), key=lambda one: one.id).code}")


@person.command("amend")
@click.argument("who")
@click.option("--name", help="The right name.")
@_TITLE
@_ORGANISATION
@_CODE
@_HONORIFIC
@_LETTERS
@_NOTE
@click.pass_obj
def amend_person(around: Surroundings, /, who: str, **given: str | None) -> None:
    """Correct the person WHO (a code or a name)."""
    fields = {key: value for key, value in given.items() if value is not None}
    found = person_called(read(around.home), who)
    asked = request(people.amend, person=found.id, **fields)
    meetings.change_register(around.home, around.settings.who, asked)
    say(f"{found.name} corrected")


@person.command("remove")
@click.argument("who")
@click.pass_obj
def remove_person(around: Surroundings, who: str) -> None:
    """Remove the person WHO from the register; meetings keep their own copy."""
    found = person_called(read(around.home), who)
    asked = request(people.remove, person=found.id)
    meetings.change_register(around.home, around.settings.who, asked)
    say(f"{found.name} removed")


@click.group()
def seat() -> None:
    """Seats: who sits on which body, in what role, from when until when."""


def _dates(since: str | None, until: str | None) -> dict[str, object]:
    today = Clock().local().date()
    given = {"since": since, "until": until}
    return {key: said.day(words, today) for key, words in given.items() if words is not None}


@seat.command("add")
@click.argument("body_name", metavar="BODY")
@click.argument("who")
@click.option("--role", default="", help='"Chairman", "Vice-Chairman", or nothing.')
@click.option("--category", default="member", help="member, co-opted, invitee or officer.")
@click.option("--party", default="", help="Political or other group.")
@click.option("--division", default="", help="The ward, division or body sat for.")
@click.option("--code", default="", help="The house's code of their category: LA, Staff.")
@click.option("--since", help="First day, as said.")
@click.option("--until", help="Last day, as said.")
@click.pass_obj
def add_seat(
    around: Surroundings,
    body_name: str,
    who: str,
    role: str,
    category: str,
    party: str,
    division: str,
    code: str,
    since: str | None,
    until: str | None,
) -> None:
    """Give the person WHO a seat on BODY."""
    known = read(around.home)
    asked = request(
        seats.add,
        body=body_called(known, body_name).id,
        person=person_called(known, who).id,
        role=role,
        category=category,
        party=party,
        representing=division,
        code=code,
        **_dates(since, until),
    )
    meetings.change_register(around.home, around.settings.who, asked)
    say("Seat added")


@seat.command("amend")
@click.argument("body_name", metavar="BODY")
@click.argument("who")
@click.option("--role", help="The right role.")
@click.option("--category", help="member, co-opted, invitee or officer.")
@click.option("--party", help="The right group.")
@click.option("--division", "representing", help="The right ward, division or body.")
@click.option("--code", help="The right code of their category.")
@click.option("--since", help="First day, as said.")
@click.option("--until", help="Last day, as said.")
@click.pass_obj
def amend_seat(
    around: Surroundings,
    /,
    body_name: str,
    who: str,
    since: str | None,
    until: str | None,
    **given: str | None,
) -> None:
    """Correct the seat of WHO on BODY."""
    fields: dict[str, object] = {key: value for key, value in given.items() if value is not None}
    found = seat_of(read(around.home), body_name, who)
    asked = request(seats.amend, seat=found.id, **fields, **_dates(since, until))
    meetings.change_register(around.home, around.settings.who, asked)
    say("Seat corrected")


@seat.command("remove")
@click.argument("body_name", metavar="BODY")
@click.argument("who")
@click.pass_obj
def remove_seat(around: Surroundings, body_name: str, who: str) -> None:
    """Take the seat of WHO on BODY away (for one who left, amend --until is the better way)."""
    asked = request(seats.remove, seat=seat_of(read(around.home), body_name, who).id)
    meetings.change_register(around.home, around.settings.who, asked)
    say("Seat removed")
