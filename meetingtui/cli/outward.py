"""`export`, `log`, `verify`, `check`: what leaves the program, and what can be said of a book."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import meetings, outward
from meetingtui.domain import findings, items
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Step
from meetingtui.entry import said
from meetingtui.publish.projection import Audience
from meetingtui.store import history


def _as_it_stood(book: Path, moment: str) -> Minutes:
    """The minutes as they are, or as they stood after a step, or at a time of the last day."""
    if not moment:
        return meetings.read(book)
    if moment.isdigit():
        return history.as_at(book, int(moment))
    last = history.log(book)[-1].at.astimezone()
    local = datetime.combine(last.date(), said.time_of_day(moment))
    return history.as_at(book, local.astimezone(UTC))


@click.command()
@click.argument("ref")
@click.option("--item", default="", help="Only the item with this number on the agenda.")
@click.option("--format", "form", default="md", show_default=True, help="The format: md.")
@click.option("--style", default="", help="A house style other than the body's own.")
@click.option(
    "--audience",
    type=click.Choice([a.value for a in Audience]),
    default=Audience.PUBLIC.value,
    show_default=True,
    help="Who will read it; it is said on standard error unless public.",
)
@click.option("--at", "moment", default="", help="As it stood then: a time (10:42) or a step (17).")
@click.option("--out", default="-", help="A file, or - for standard output.", metavar="FILE")
@click.pass_obj
def export(
    around: Surroundings,
    ref: str,
    item: str,
    form: str,
    style: str,
    audience: str,
    moment: str,
    out: str,
) -> None:
    """Write the minutes of the meeting REF as Markdown."""
    minutes = _as_it_stood(meetings.find(around.home, ref).path, moment)
    house = outward.style_of(minutes, style, around.home, around.settings.house_style)
    content = outward.export(minutes, house, item, form, Audience(audience))
    if audience != Audience.PUBLIC.value:
        say(f"For {audience} readers: not to be published.", err=True)
    if out == "-":
        sys.stdout.buffer.write(content.encode("utf-8"))
        sys.stdout.buffer.flush()
        return
    outward.write_file(Path(out), content)
    say(f"Written to {out}", err=True)


def _told(step: Step) -> str:
    """What a step did, with the handles of the entries that it made, altered or struck."""
    entries = [c.record for c in step.changes if isinstance(c.record, Entry)]
    handles = [entry.name_in_gutter for entry in entries]
    return f"{step.sentence} ({', '.join(handles)})" if handles else step.sentence


@click.command()
@click.argument("ref")
@as_json
@click.pass_obj
def log(around: Surroundings, ref: str, as_json: bool) -> None:
    """Tell the history of the meeting REF in sentences."""
    steps = history.log(meetings.find(around.home, ref).path)
    if as_json:
        echo_json(
            [
                {"seq": s.seq, "at": s.at.isoformat(), "who": s.who, "said": s.sentence}
                for s in steps
            ]
        )
        return
    for step in steps:
        at = step.at.astimezone()
        say(f"{step.seq:>5}  {at:%Y-%m-%d %H:%M:%S}  {step.who}: {_told(step)}")


@click.command()
@click.argument("ref")
@as_json
@click.pass_obj
def verify(around: Surroundings, ref: str, as_json: bool) -> int:
    """Prove that the history of the meeting REF gives exactly its records; exit 1 if not."""
    verdict = history.verify(meetings.find(around.home, ref).path)
    if as_json:
        echo_json({"ok": verdict.ok, "steps": verdict.steps, "sentences": list(verdict.sentences)})
    else:
        for sentence in verdict.sentences:
            say(sentence)
        if verdict.ok:
            say(f"All is well: {verdict.steps} steps give exactly the records.")
    return 0 if verdict.ok else 1


def _place(minutes: Minutes, finding: findings.Finding) -> str:
    return minutes.item(finding.item).agenda_number if finding.item is not None else ""


@click.command()
@click.argument("ref")
@as_json
@click.pass_obj
def check(around: Surroundings, ref: str, as_json: bool) -> None:
    """List what somebody should look at before the minutes of REF go out.

    In brackets stands the name of the check, by which `body amend --quiet` switches it off, and
    the law behind it, if any is.
    """
    minutes = meetings.read(meetings.find(around.home, ref).path)
    house = outward.style_of(minutes, "", around.home, around.settings.house_style)
    found = findings.find(minutes, house)
    if as_json:
        echo_json(
            [
                {
                    "severity": f.severity,
                    "name": f.name,
                    "said": f.sentence,
                    "item": _place(minutes, f),
                    "source": f.source,
                }
                for f in found
            ]
        )
        return
    for finding in found:
        say(finding.said)
    if not found:
        number = len(items.ordered(minutes))
        say(f"Nothing to look at in {number} items.")
