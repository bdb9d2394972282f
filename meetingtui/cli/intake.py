"""`import`: agendas, people and reports from files. The proposal is shown before it is taken."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import meetings, taking_in
from meetingtui.desk.outward import item_numbered
from meetingtui.domain.proposals import AgendaProposal, ReportProposal

_FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
_YES = click.option("--yes", is_flag=True, help="Take the proposal without asking.")
_DRY = click.option("--dry-run", is_flag=True, help="Only show what was read.")


@click.group("import")
def import_() -> None:
    """Take in an agenda, people, an officer's report, or a whole meeting."""


@import_.command("bundle")
@_FILE
@click.pass_obj
def bundle(around: Surroundings, file: Path) -> None:
    """Take in a meeting that `export --bundle` packed elsewhere.

    Taking in the same bundle again does nothing. A bundle that goes on where the book here ends
    takes its place, and that one is kept in the folder `removed`; any other state is refused.
    """
    from meetingtui.desk import bundles

    say(bundles.take_in(around.home, file, around.settings.who))


def _accepted(yes: bool, as_json: bool, question: str) -> bool:
    """Whether the proposal is taken; a program that reads JSON says `--yes` or only looks."""
    return yes or (not as_json and click.confirm(question, default=True))


def _doubts(doubts: tuple[str, ...]) -> None:
    for doubt in doubts:
        say(f"  ? {doubt}")


def _show_agenda(proposal: AgendaProposal) -> None:
    for item in proposal.items:
        depth = "   " if item.parent is not None else ""
        time = f"  ({item.planned_at:%H:%M})" if item.planned_at else ""
        say(f"  {depth}{item.number:<5} {item.title}{time}")
    _doubts(proposal.doubts)


@import_.command("agenda")
@click.argument("ref")
@_FILE
@_YES
@_DRY
@as_json
@click.pass_obj
def import_agenda(
    around: Surroundings, ref: str, file: Path, yes: bool, dry_run: bool, as_json: bool
) -> None:
    """Put the items of FILE (Markdown, text or CSV) on the agenda of the meeting REF."""
    from meetingtui.intake import agenda

    proposal = agenda.from_file(file)
    echo_json(asdict(proposal)) if as_json else _show_agenda(proposal)
    if dry_run or not _accepted(yes, as_json, "Take this agenda?"):
        return
    step = meetings.change(around.home, ref, around.settings.who, taking_in.agenda(proposal))
    if not as_json:
        say(step.sentence)


@import_.command("people")
@_FILE
@click.option("--body", default="", help="Give those with a role or category a seat on this body.")
@_YES
@_DRY
@as_json
@click.pass_obj
def import_people(
    around: Surroundings, file: Path, body: str, yes: bool, dry_run: bool, as_json: bool
) -> None:
    """Put the people of FILE (CSV) into the register; known ones are corrected."""
    from meetingtui.intake import people

    proposal = people.from_file(file)
    if as_json:
        echo_json(asdict(proposal))
    else:
        for one in proposal.people:
            say(f"  {', '.join(filter(None, (one.name, one.title, one.organisation)))}")
        _doubts(proposal.doubts)
    if dry_run or not _accepted(yes, as_json, "Take these people?"):
        return
    said = taking_in.take_people(around.home, around.settings.who, proposal, body)
    if not as_json:
        say(*said)


def _show_report(proposal: ReportProposal) -> None:
    parts = {
        "Body": proposal.body_name,
        "Date": f"{proposal.dated.day} {proposal.dated:%B %Y}" if proposal.dated else "",
        "Title": proposal.title,
        "Purpose": proposal.purpose,
        "Contact": proposal.contact,
        "Contact details": proposal.contact_details,
        "Background papers": proposal.background_papers,
    }
    for label, words in parts.items():
        say(f"  {label}: {words or 'not found'}")
    say(f"  Numbered paragraphs: {len(proposal.paragraphs)}")
    for answer in proposal.answers:
        found = ", ".join(answer.paragraphs) or "no paragraph"
        say(f"  Answers “{answer.quoted}” (point {answer.refers_to or '?'}): {found}")
    for words in proposal.recommendations:
        say(f"  Recommends: {words}")
    _doubts(proposal.doubts)


@import_.command("report")
@_FILE
@click.option("--meeting", "ref", default="", help="The meeting that receives it.")
@click.option("--item", "number", default="", help="The item it belongs to.")
@_YES
@as_json
@click.pass_obj
def import_report(
    around: Surroundings, file: Path, ref: str, number: str, yes: bool, as_json: bool
) -> None:
    """Read an officer's report (text, Markdown or .docx), and attach it to an item if one is named.

    Without --meeting and --item the report is only shown.
    """
    from meetingtui.intake import report

    if bool(ref) != bool(number):
        raise click.UsageError("Name both --meeting and --item, or neither.")
    proposal = report.from_file(file)
    echo_json(asdict(proposal)) if as_json else _show_report(proposal)
    if not ref or not _accepted(yes, as_json, "Attach this report?"):
        return
    item = item_numbered(meetings.read(meetings.find(around.home, ref).path), number)
    step = meetings.change(around.home, ref, around.settings.who, taking_in.report(item, proposal))
    if not as_json:
        say(step.sentence)
