"""`item`: items of a meeting's agenda, from the command line."""

from __future__ import annotations

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import meetings
from meetingtui.desk.outward import item_numbered
from meetingtui.domain import items, text
from meetingtui.domain.record import Refusal, field_values
from meetingtui.domain.requests import request
from meetingtui.entry import agenda as as_typed
from meetingtui.entry import references


@click.group()
def item() -> None:
    """Items of the agenda: list, add, amend, remove."""


def _numbered(around: Surroundings, ref: str, number: str) -> int:
    minutes = meetings.read(meetings.find(around.home, ref).path, exempt=False)
    found = item_numbered(minutes, number)
    if found is None:
        raise Refusal("Say which item, by its number on the agenda.")
    return found


@item.command("list")
@click.argument("ref")
@as_json
@click.pass_obj
def list_items(around: Surroundings, ref: str, as_json: bool) -> None:
    """List the agenda."""
    minutes = meetings.read(meetings.find(around.home, ref).path, exempt=False)
    agenda = items.ordered(minutes)
    if as_json:
        echo_json([field_values(one) for one in agenda])
        return
    for one in agenda:
        say(f"{one.agenda_number:<6} {references.said(minutes, one.title)}")


@item.command("add")
@click.argument("ref")
@click.argument("title")
@click.option("--number", default="", help="As printed on the agenda; the next one unless given.")
@click.option("--under", default="", help="The number of the item it belongs under.")
@click.option("--after", default="", help="The number of the item it follows.")
@click.option("--kind", default=items.ITEM, type=click.Choice(items.KINDS), show_default=True)
@click.pass_obj
def add_item(
    around: Surroundings, ref: str, title: str, number: str, under: str, after: str, kind: str
) -> None:
    """Put an item on the agenda of the meeting REF."""
    asked = request(
        items.add,
        title=text.typed(title),
        number=number,
        kind=kind,
        parent=_numbered(around, ref, under) if under else None,
        after=_numbered(around, ref, after) if after else None,
    )
    say(meetings.change(around.home, ref, around.settings.who, asked).sentence)


@item.command("amend")
@click.argument("ref")
@click.argument("number")
@click.option("--title", help="The right title.")
@click.option("--number", "new_number", help="The right number.")
@click.option("--minute", help='The minute number; "" to count it, "none" for none.')
@click.option("--tag", help="What is printed with the title: for decision, a ward …")
@click.option("--report", help="The number of the report.")
@click.option("--planned", help="The time planned for it.")
@click.option("--key", help="The reference of the notice of a key decision.")
@click.option("--recording", help="Where its recording is found.")
@click.option("--urgent", help='The reason why it is urgent; "no": it is not.')
@click.option("--under", help='The number of the item under which it comes last; "" for none.')
@click.option("--before", help="The number of the item before which it is moved.")
@click.option("--after", help="The number of the item after which it is moved.")
@click.pass_obj
def amend_item(
    around: Surroundings,
    /,
    ref: str,
    number: str,
    under: str | None,
    before: str | None,
    after: str | None,
    new_number: str | None,
    **given: str | None,
) -> None:
    """Correct what is said of the item NUMBER, or its place.

    What stands under it is moved with it; no other number changes.
    """
    fields: dict[str, object] = {}
    for name, words in {**given, "number": new_number}.items():
        if words is not None:
            fields |= as_typed.FIELDS[name](text.typed(words))
    places = {"under": under, "before": before, "after": after}
    where = {side: other for side, other in places.items() if other is not None}
    if len(where) > 1:
        raise click.UsageError("Say one of --under, --before and --after.")
    if not fields and not where:
        raise click.UsageError("Say what to correct: meetingtui item amend --help lists it.")
    found = _numbered(around, ref, number)
    asked = [request(items.amend, item=found, **fields)] if fields else []
    for side, other in where.items():
        to = None if side == "under" and not other else _numbered(around, ref, other)
        asked.append(request(items.move, item=found, **{side: to}))
    say(meetings.change(around.home, ref, around.settings.who, *asked).sentence)


@item.command("remove")
@click.argument("ref")
@click.argument("number")
@click.pass_obj
def remove_item(around: Surroundings, ref: str, number: str) -> None:
    """Take the item NUMBER off the agenda; refused while anything is minuted under it."""
    asked = request(items.remove, item=_numbered(around, ref, number))
    say(meetings.change(around.home, ref, around.settings.who, asked).sentence)
