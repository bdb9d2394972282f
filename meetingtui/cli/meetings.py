"""`new`, `list`, `meeting`: meetings as a whole."""

from __future__ import annotations

from datetime import date

import click

from meetingtui.cli.errors import safe, say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import meetings
from meetingtui.desk.clock import Clock
from meetingtui.desk.meetings import NewMeeting
from meetingtui.desk.register import read
from meetingtui.domain import text
from meetingtui.entry import said
from meetingtui.store.library import Volume


def _line(volume: Volume) -> str:
    time = f"{volume.called_at:%H:%M}" if volume.called_at else "     "
    day = "" if volume.held_on == date.min else volume.held_on.isoformat()
    return f"{volume.ref:<36} {day:<10} {time}  {volume.status:<10} {volume.body}"


def _fields(volume: Volume) -> dict[str, object]:
    return {
        "ref": volume.ref,
        "body": volume.body,
        "held_on": None if volume.held_on == date.min else volume.held_on,
        "called_at": volume.called_at,
        "status": volume.status,
        "path": str(volume.path),
    }


@click.command()
@click.argument("body")
@click.option("--date", "when", required=True, help='As said: "9 July 2015", "next Thursday 10am".')
@click.option("--venue", default="", help="Where it is held.")
@click.pass_obj
def new(around: Surroundings, body: str, when: str, venue: str) -> None:
    """Lay out a new meeting of BODY and print its short name."""
    held_on, called_at = said.moment(when, Clock().local().date())
    met_before = read(around.home).body_named(body) is not None
    volume = meetings.create(
        around.home, NewMeeting(body, held_on, called_at, text.typed(venue)), around.settings.who
    )
    say(volume.ref)
    if not met_before:
        say(f"{volume.body} is new here: it was added as a body.", err=True)


@click.command("list")
@as_json
@click.pass_obj
def list_(around: Surroundings, as_json: bool) -> None:
    """List the meetings, the newest first."""
    found = meetings.volumes(around.home)
    if as_json:
        echo_json([_fields(volume) for volume in found])
    elif not found:
        say("There are no meetings yet: meetingtui new BODY --date DATE lays one out.")
    else:
        for volume in found:
            say(_line(volume))


@click.group()
def meeting() -> None:
    """Correct or remove a meeting."""


@meeting.command("amend")
@click.argument("ref")
@click.option("--date", "when", help='The right date and time: "9 July 2015 10am".')
@click.option("--venue", help='The right venue; "" for none.')
@click.option("--approved", metavar="DATE", help="The day its minutes were approved.")
@click.option("--not-approved", is_flag=True, help="Its minutes are a draft again.")
@click.pass_obj
def amend_meeting(
    around: Surroundings,
    ref: str,
    when: str | None,
    venue: str | None,
    approved: str | None,
    not_approved: bool,
) -> None:
    """Correct a meeting's date, time, venue or day of approval."""
    if approved and not_approved:
        raise click.UsageError("Say --approved or --not-approved, not both.")
    today = Clock().local().date()
    fields: dict[str, object] = {}
    if when is not None:
        fields["held_on"], called_at = said.moment(when, today)
        if called_at is not None:
            fields["called_at"] = called_at
    if venue is not None:
        fields["venue"] = text.typed(venue)
    if approved is not None or not_approved:
        fields["approved_on"] = said.day(approved, today) if approved else None
    if not fields:
        raise click.UsageError("Say what to correct: --date, --venue, --approved, --not-approved.")
    say(meetings.amend(around.home, ref, around.settings.who, **fields).sentence)


@meeting.command("remove")
@click.argument("ref")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.pass_obj
def remove_meeting(around: Surroundings, ref: str, yes: bool) -> None:
    """Take a meeting out of the library; its book is kept in the folder `removed`."""
    volume = meetings.find(around.home, ref)
    if not yes:
        body = f" ({volume.body})" if volume.body else ""
        click.confirm(safe(f"Remove {volume.ref}{body}?"), abort=True)
    say(f"Removed; its book is now {meetings.remove(around.home, ref, around.settings.who)}")
