"""`body`, `person`, `seat`: the register."""

from __future__ import annotations

from uuid import uuid4

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import meetings
from meetingtui.desk.clock import Clock
from meetingtui.desk.outward import known_style
from meetingtui.desk.register import body_called, person_called, read, seat_of
from meetingtui.domain import bodies, people, seats
from meetingtui.domain.bodies import Body
from meetingtui.domain.people import Person
from meetingtui.domain.record import field_values
from meetingtui.domain.requests import request
from meetingtui.entry import said


@click.group()
def body() -> None:
    """Bodies: list, add, amend, remove."""


@body.command("list")
@as_json
@click.pass_obj
def list_bodies(around: Surroundings, as_json: bool) -> None:
    """List the bodies."""
    found = read(around.home).all(Body)
    if as_json:
        echo_json([field_values(one) for one in found])
        return
    for one in found:
        say(f"{one.name}  (the {one.noun})")


@body.command("add")
@click.argument("name")
@click.option("--noun", default="", help='Its noun for itself: "Board".')
@click.option("--style", default="", help="Its house style.")
@click.option("--quorum", default="", help='How many must be there: "4", or "1/3" of the members.')
@click.pass_obj
def add_body(around: Surroundings, name: str, noun: str, style: str, quorum: str) -> None:
    """Add a body."""
    known_style(style, around.home)
    asked = request(
        bodies.add, uuid=str(uuid4()), name=name, noun=noun, house_style=style, quorum=quorum
    )
    meetings.change_register(around.home, around.settings.who, asked)
    say(f"{name} added")


@body.command("amend")
@click.argument("name")
@click.option("--name", "new_name", help="The right name.")
@click.option("--noun", help="The right noun.")
@click.option("--style", help="The house style from now on.")
@click.option("--quorum", help="The quorum from now on.")
@click.pass_obj
def amend_body(
    around: Surroundings,
    name: str,
    new_name: str | None,
    noun: str | None,
    style: str | None,
    quorum: str | None,
) -> None:
    """Correct a body."""
    given = {"name": new_name, "noun": noun, "house_style": style, "quorum": quorum}
    fields = {key: value for key, value in given.items() if value is not None}
    known_style(style or "", around.home)
    found = body_called(read(around.home), name)
    asked = request(bodies.amend, body=found.id, **fields)
    meetings.change_register(around.home, around.settings.who, asked)
    say(f"{found.name} corrected")


@body.command("remove")
@click.argument("name")
@click.pass_obj
def remove_body(around: Surroundings, name: str) -> None:
    """Remove a body and its seats from the register; meetings keep their own copy."""
    found = body_called(read(around.home), name)
    asked = request(bodies.remove, body=found.id)
    meetings.change_register(around.home, around.settings.who, asked)
    say(f"{found.name} removed")


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


@person.command("add")
@click.argument("name")
@_TITLE
@_ORGANISATION
@_CODE
@click.pass_obj
def add_person(
    around: Surroundings, name: str, title: str | None, organisation: str | None, code: str | None
) -> None:
    """Add a person."""
    asked = request(
        people.add,
        uuid=str(uuid4()),
        name=name,
        title=title or "",
        organisation=organisation or "",
        code=code or "",
    )
    known = meetings.change_register(around.home, around.settings.who, asked)
    say(f"{name} added as {max(known.all(Person), key=lambda one: one.id).code}")


@person.command("amend")
@click.argument("who")
@click.option("--name", help="The right name.")
@_TITLE
@_ORGANISATION
@_CODE
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
