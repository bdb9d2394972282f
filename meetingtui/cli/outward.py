"""`export`, `log`, `verify`, `check`: what leaves the program, and what can be said of a book."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

import click
from click.core import ParameterSource

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json, say_to_whom
from meetingtui.cli.surroundings import audience as to_audience
from meetingtui.desk import meetings, outward, proving
from meetingtui.domain import findings, items
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Step
from meetingtui.entry import said
from meetingtui.publish import csv_lists
from meetingtui.publish.projection import Audience
from meetingtui.store import history
from meetingtui.store.pair import newer_said


def _as_it_stood(book: Path, moment: str, exempt: bool) -> Minutes:
    """The minutes as they are, or as they stood after a step, or at a time of the last day."""
    if not moment:
        return meetings.read(book, exempt)
    if moment.isdigit():
        return history.as_at(book, int(moment), exempt)
    last = history.log(book, exempt)[-1].at.astimezone()
    local = datetime.combine(last.date(), said.time_of_day(moment))
    return history.as_at(book, local.astimezone(UTC), exempt)


def _book(around: Surroundings, ref: str) -> Path:
    """The book that a short name means; of a newer one it is said that not all of it is shown."""
    path = meetings.find(around.home, ref).path
    newer = newer_said(path)
    if newer:
        say(newer, err=True)
    return path


@click.command()
@click.argument("ref")
@click.option("--item", default="", help="Only the item with this number on the agenda.")
@click.option("--format", "form", default="md", show_default=True, help="The format: md or csv.")
@click.option(
    "--list",
    "listed",
    type=click.Choice(list(csv_lists.LISTS)),
    help="With --format csv: which list is written.",
)
@click.option("--style", default="", help="A house style other than the body's own.")
@to_audience
@click.option("--at", "moment", default="", help="As it stood then: a time (10:42) or a step (17).")
@click.option("--bundle", metavar="FILE", help="Instead, the meeting whole, to carry elsewhere.")
@click.option("--out", default="-", help="A file, or - for standard output.", metavar="FILE")
@click.option("--force", is_flag=True, help="Replace FILE whatever it holds.")
@click.option("--anyway", is_flag=True, help="Also of a meeting whose file is damaged.")
@click.pass_obj
def export(
    around: Surroundings,
    ref: str,
    item: str,
    form: str,
    listed: str | None,
    style: str,
    audience: str,
    moment: str,
    bundle: str | None,
    out: str,
    force: bool,
    anyway: bool,
) -> int:
    """Write the minutes of the meeting REF as Markdown, a list of it as CSV, or pack it whole.

    A file that is there already is replaced when it is an earlier export of these minutes. It is
    readable by you alone, and a symbolic link is not followed.

    The meeting is proved whole first, as `verify` does; nothing is written of one that is damaged
    (exit 1), unless --anyway is said.

    A bundle is for another archive: with private business, unless --audience public is said. No
    file makes way for it.
    """
    if bundle is not None:
        if item or listed or style or moment or out != "-" or force or anyway:
            raise click.UsageError("A bundle is the whole meeting: say only --audience with it.")
        _pack(around, ref, Path(bundle), audience)
        return 0
    if (form == outward.CSV) != (listed is not None):
        raise click.UsageError(f"Say a list with --format csv: --list {'|'.join(csv_lists.LISTS)}.")
    book = _book(around, ref)
    damage = proving.before_publishing(book, around.home.state)
    if damage and not anyway:
        say(f"{damage} Nothing was written; --anyway writes it as it is.", err=True)
        return 1
    if damage:
        say(f"{damage} It is written as it is.", err=True)
    exempt = say_to_whom(audience)
    minutes = _as_it_stood(book, moment, exempt)
    house = outward.style_of(minutes, style, around.home, around.settings.house_style)
    content = outward.export(minutes, house, item, form, Audience(audience), listed or "")
    if out == "-":
        # A byte order mark is for a spreadsheet, and nothing to send to a terminal.
        shown = content.removeprefix("\ufeff") if sys.stdout.isatty() else content
        sys.stdout.buffer.write(shown.encode("utf-8"))
        sys.stdout.buffer.flush()
        return 0
    outward.write_file(Path(out), content, minutes.body.name, force)
    say(f"Written to {out}", err=True)
    return 0


def _pack(around: Surroundings, ref: str, target: Path, audience: str) -> None:
    """Pack a meeting whole; in full unless the clerk said for whom."""
    from meetingtui.desk import bundles

    said = click.get_current_context().get_parameter_source("audience")
    whom = Audience.FULL.value if said is ParameterSource.DEFAULT else audience
    if whom == Audience.MEMBERS.value:
        raise click.UsageError("A bundle is for the public or in full; members get an export.")
    manifest = bundles.pack(around.home, ref, target, whom == Audience.FULL.value)
    say_to_whom(whom)
    say(f"Written to {target}, as of step {manifest.step}", err=True)


def _told(step: Step) -> str:
    """What a step did, with the handles of the entries that it made, altered or struck."""
    entries = [c.record for c in step.changes if isinstance(c.record, Entry)]
    handles = [entry.name_in_gutter for entry in entries]
    return f"{step.sentence} ({', '.join(handles)})" if handles else step.sentence


@click.command()
@click.argument("ref")
@to_audience
@as_json
@click.pass_obj
def log(around: Surroundings, ref: str, audience: str, as_json: bool) -> None:
    """Tell the history of the meeting REF in sentences.

    For the public a step in private business says no more than that it is restricted.
    """
    steps = history.log(_book(around, ref), say_to_whom(audience))
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
    verdict = history.verify(meetings.find(around.home, ref).path, around.home.state)
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
@to_audience
@as_json
@click.pass_obj
def check(around: Surroundings, ref: str, audience: str, as_json: bool) -> None:
    """List what somebody should look at before the minutes of REF go out.

    In brackets stands the name of the check, by which `body check --off` switches it off, and the
    law behind it, if any is.
    """
    path = _book(around, ref)
    minutes = meetings.read(path, say_to_whom(audience))
    if audience == Audience.PUBLIC.value and meetings.has_private_business(path):
        say("Private business is not looked at; --audience full does.", err=True)
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
