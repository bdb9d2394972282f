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
from meetingtui.domain import meetings as of_meetings
from meetingtui.domain import text
from meetingtui.domain.requests import request
from meetingtui.entry import meetings as as_typed
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
@click.option("--kind", default=of_meetings.ORDINARY, help="ordinary, annual, budget, informal …")
@click.option("--mode", default="", help="remote or hybrid; left out: in the room.")
@click.pass_obj
def new(around: Surroundings, body: str, when: str, venue: str, kind: str, mode: str) -> None:
    """Lay out a new meeting of BODY and print its short name."""
    held_on, called_at = said.moment(when, Clock().local().date())
    met_before = read(around.home).body_named(body) is not None
    volume = meetings.create(
        around.home,
        NewMeeting(body, held_on, called_at, text.typed(venue), text.typed(kind), mode),
        around.settings.who,
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
@click.option("--kind", help="ordinary, annual, budget, informal … or your own word.")
@click.option("--mode", help='remote or hybrid; "" for in the room.')
@click.option("--notice", help="What was said of recording or broadcasting.")
@click.option("--reference", help="The reference of the document.")
@click.option("--recording", help="Where its recording is found.")
@click.option("--number", help='The number of its first minute; "" as the series says.')
@click.option("--next", "next_", help='The next meeting: "12 May 2016 10am", or in words.')
@click.option("--signed", help='Who signed, and when: "Ann Other, 9 October 2015".')
@click.option("--approved", metavar="DATE", help="The day its minutes were approved.")
@click.option("--not-approved", is_flag=True, help="Its minutes are a draft again.")
@click.pass_obj
def amend_meeting(
    around: Surroundings,
    /,
    ref: str,
    when: str | None,
    next_: str | None,
    signed: str | None,
    not_approved: bool,
    **given: str | None,
) -> None:
    """Correct what is said of the meeting REF as a whole."""
    if given["approved"] and not_approved:
        raise click.UsageError("Say --approved or --not-approved, not both.")
    today = Clock().local().date()
    fields: dict[str, object] = {"approved_on": None} if not_approved else {}
    if when is not None:
        fields["held_on"], called_at = said.moment(when, today)
        if called_at is not None:
            fields["called_at"] = called_at
    for name, words in given.items():
        if words is not None:
            fields |= as_typed.fields(name, text.typed(words), today)
    asked = [request(of_meetings.amend, **fields)] if fields else []
    if next_ is not None:
        held_on = meetings.read(meetings.find(around.home, ref).path).meeting.held_on
        asked.append(as_typed.next_one(text.typed(next_), "", held_on))
    if signed is not None:
        by, on = as_typed.signature(text.typed(signed), today)
        asked.append(request(of_meetings.signed, by=by, on=on))
    if not asked:
        raise click.UsageError("Say what to correct: meetingtui meeting amend --help lists it.")
    say(meetings.change(around.home, ref, around.settings.who, *asked).sentence)


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
