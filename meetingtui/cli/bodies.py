"""`body`: the bodies of the register, their house styles and their number series."""

from __future__ import annotations

from uuid import uuid4

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import meetings, numbering
from meetingtui.desk.clock import Clock
from meetingtui.desk.outward import known_style
from meetingtui.desk.register import body_called, read
from meetingtui.domain import bodies, series
from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.record import field_values
from meetingtui.domain.requests import request
from meetingtui.entry import checking, said


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
@click.option("--kind", help="What kind of body: council, committee, parish council …")
@click.option("--jurisdiction", help="England, Wales, Scotland or another.")
@click.option("--action-series", help='How actions are numbered: "A{n}/{yy}"; "" for not at all.')
@click.option("--recommendation-series", help='The same of recommendations: "R{n}/{yy}".')
@click.option(
    "--series-year",
    type=click.Choice(
        [series.CALENDAR, series.MUNICIPAL, series.FINANCIAL, series.ACADEMIC, "none"]
    ),
    help="The year in which those numbers begin again.",
)
@click.pass_obj
def amend_body(
    around: Surroundings,
    /,
    name: str,
    new_name: str | None,
    noun: str | None,
    style: str | None,
    quorum: str | None,
    **others: str | None,
) -> None:
    """Correct a body."""
    given = {"name": new_name, "noun": noun, "house_style": style, "quorum": quorum, **others}
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


@body.command("check")
@click.argument("name", metavar="BODY")
@click.option("--off", metavar="FINDING", help="Never list this finding for the body.")
@click.option("--on", "on_again", metavar="FINDING", help="List it again.")
@click.pass_obj
def switch_finding(around: Surroundings, name: str, off: str | None, on_again: str | None) -> None:
    """Switch a finding off for BODY by its name; without one: say which are off.

    Books that are laid out already are told at the table: /check off FINDING.
    """
    found = body_called(read(around.home), name)
    if off and on_again:
        raise click.UsageError("Say --off or --on, not both.")
    finding = off or on_again
    if not finding:
        say(found.findings_off or "Every finding is listed.")
        return
    asked = request(
        bodies.switch_finding, body=found.id, name=checking.known_name(finding), off=bool(off)
    )
    meetings.change_register(around.home, around.settings.who, asked)
    say(f"{found.name}: {finding} {'off' if off else 'on'}")


@body.command("style")
@click.argument("name", metavar="BODY")
@click.argument("style", required=False)
@click.option("--since", help="The first day on which it is used, as said; left out: always.")
@click.option("--remove", is_flag=True, help="Take back the choice from that day.")
@click.pass_obj
def choose_style(
    around: Surroundings, name: str, style: str | None, since: str | None, remove: bool
) -> None:
    """Use the house style STYLE for BODY from a day on; without STYLE: say what was chosen.

    A meeting's minutes keep the style of its day, however late they are printed again.
    """
    known = read(around.home)
    found = body_called(known, name)
    if not style and not remove:
        _say_styles(known.where(StyleChoice, body=found.id), found)
        return
    if style and remove:
        raise click.UsageError("Say STYLE or --remove, not both.")
    chosen = known_style(style or "", around.home)
    day = said.day(since, Clock().local().date()) if since else None
    asked = request(bodies.choose_style, body=found.id, house_style=chosen, since=day)
    meetings.change_register(around.home, around.settings.who, asked)
    from_when = f"from {said.spoken(day)}" if day else "from the beginning"
    say(f"{found.name}: {chosen or 'choice taken back'} {from_when}")


def _say_styles(chosen: list[StyleChoice], found: Body) -> None:
    if found.house_style:
        say(f"{'usually':<20} {found.house_style}")
    for choice in sorted(chosen, key=lambda c: (c.since is not None, c.since)):
        say(f"{said.spoken(choice.since) if choice.since else 'always':<20} {choice.house_style}")
    if not found.house_style and not chosen:
        say("No house style was chosen; the settings' own is used.")


@body.command("series")
@click.argument("name", metavar="BODY")
@click.argument("which", metavar="SERIES", required=False)
@click.argument("number", metavar="NEXT", type=int, required=False)
@click.option("--year", default="", help='Its year: "2015", "2015/16"; left out: this year.')
@click.pass_obj
def set_series(
    around: Surroundings, name: str, which: str | None, number: int | None, year: str
) -> None:
    """Say that NEXT is the next number of a SERIES of BODY: minute, action or recommendation.

    Without SERIES: say how they stand. A meeting that is closed lets the series follow it.
    """
    known = read(around.home)
    found = body_called(known, name)
    if which is None:
        for one in known.where(Series, body=found.id):
            say(f"{one.name:<16} {one.year:<8} {one.next_number}")
        return
    if number is None:
        raise click.UsageError("Say which number comes next.")
    counted = numbering.counted(
        around.home, known, found, which, year, Clock().local().date(), around.settings.house_style
    )
    year = counted.year
    asked = request(
        bodies.set_series,
        body=found.id,
        name=which,
        year=year,
        next_number=number,
        raised=False,
    )
    meetings.change_register(around.home, around.settings.who, asked)
    say(f"{found.name}: the next {which}{f' of {year}' if year else ''} is {number}")
    if counted.note:
        say(counted.note)
