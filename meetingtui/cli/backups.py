"""`backup`, `restore`: copies of the books, made, listed, proved and brought back."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from meetingtui.cli.errors import say
from meetingtui.cli.surroundings import Surroundings, as_json, echo_json
from meetingtui.desk import backing_up, meetings
from meetingtui.domain.record import Refusal
from meetingtui.domain.text import clean
from meetingtui.store import backups as stored
from meetingtui.store import restoring
from meetingtui.store.backups import Backup
from meetingtui.store.errors import StoreError
from meetingtui.store.restoring import Drill


def _when(at: datetime) -> str:
    local = at.astimezone()
    return f"{local.day} {local:%B %Y}, {local:%H:%M}"


def _stem(around: Surroundings, ref: str) -> str:
    """The name of the book that a short name means, also of one that is lost but backed up."""
    try:
        return meetings.find(around.home, ref).path.stem
    except Refusal as unknown:
        wanted = clean(ref).lower()
        stems = {one.stem for one in stored.listed(around.home.backups)}
        found = sorted(stem for stem in stems if wanted and stem.lower().startswith(wanted))
        if len(found) == 1:
            return found[0]
        if found:
            raise Refusal(
                f"“{clean(ref)}” could mean several backups: {', '.join(found)}."
            ) from unknown
        raise


@click.command()
@click.argument("ref", required=False)
@click.option("--to", "folder", metavar="FOLDER", help="Carry the copies there, too: another disk.")
@click.option("--list", "listing", is_flag=True, help="List the backups that there are.")
@as_json
@click.pass_obj
def backup(
    around: Surroundings, ref: str | None, folder: str | None, listing: bool, as_json: bool
) -> int:
    """Back up the meeting REF; without REF every meeting, the register and the archive.

    Each copy is verified before it counts. A meeting that is open is backed up by itself, and
    again when it is closed.
    """
    if listing:
        _list(around, ref, as_json)
        return 0
    made, faults = _made(around, ref)
    for one in made if folder is not None else ():
        stored.carry(one, Path(folder or ""))
    where = f" and in {folder}" if folder is not None else ""
    if as_json:
        echo_json({"backups": [_fields(one) for one in made], "faults": faults})
    else:
        for one in made:
            say(f"{one.stem}, as of step {one.seq}: {one.path}{where}")
    for fault in faults:
        say(fault, err=True)
    return 1 if faults else 0


def _made(around: Surroundings, ref: str | None) -> tuple[list[Backup], list[str]]:
    """The backups made now, and what could not be backed up."""
    home, kept = around.home, around.settings.backups_kept
    if ref is not None:
        return [stored.make(meetings.find(home, ref).path, home.backups, kept)], []
    made: list[Backup] = []
    faults: list[str] = []
    for volume in meetings.volumes(home):
        try:
            made.append(stored.make(volume.path, home.backups, kept))
        except StoreError as error:
            faults.append(str(error))
    shared = backing_up.back_up_shared(home, kept, backing_up.AT_ONCE)
    faults += [shared] if shared else []
    for stem in (home.register.stem, home.archive.stem):
        made += stored.listed(home.backups, stem)[:1]
    return made, faults


def _list(around: Surroundings, ref: str | None, as_json: bool) -> None:
    found = stored.listed(around.home.backups, _stem(around, ref) if ref is not None else "")
    if as_json:
        echo_json([_fields(one) for one in found])
    for one in found if not as_json else ():
        say(f"{_when(one.at):<26} step {one.seq:>6}  {one.path}")
    if not found and not as_json:
        say("There is no backup yet.")


def _fields(one: Backup) -> dict[str, object]:
    return {"of": one.stem, "at": one.at.isoformat(), "step": one.seq, "path": str(one.path)}


@click.command()
@click.argument("ref", metavar="REF|FILE")
@click.option("--check", is_flag=True, help="Only prove the copy; this is so without --yes, too.")
@click.option("--yes", is_flag=True, help="Put the copy in the place of the book.")
@as_json
@click.pass_obj
def restore(around: Surroundings, ref: str, check: bool, yes: bool, as_json: bool) -> int:
    """Prove the newest backup of REF, or the one in FILE; with --yes bring it back.

    The proof opens a copy of the backup as the program would and touches nothing else. It is
    brought back only where the book is lost or damaged; a damaged one is kept in the folder
    `removed`, and nothing is ever overwritten.
    """
    if check and yes:
        raise click.UsageError("Say --check or --yes, not both.")
    found, tried = _proved(around, ref)
    if as_json and not yes:
        echo_json(_outcome(found))
        return 0 if found.ok else 1
    for one in (*tried, *(() if found.ok else (found,))):
        say(f"{one.path.name} is not whole: {one.faults[0]}", err=True)
    if not found.ok:
        return 1
    if not yes:
        for line in _told(found):
            say(line)
        say("Nothing was changed; --yes brings it back if the book is lost or damaged.")
        return 0
    home = around.home.make()
    done = restoring.restore(found.path, home.books, home.state, home.removed, around.settings.who)
    if as_json:
        echo_json({**_outcome(done.drill), "book": str(done.book), "removed": done.removed})
        return 0
    for line in _told(done.drill):
        say(line)
    if done.removed is not None:
        say(f"The damaged book is kept: {done.removed}")
    say(f"Brought back: {done.book}")
    return 0


def _proved(around: Surroundings, ref: str) -> tuple[Drill, list[Drill]]:
    """The newest whole backup that is meant, and those found not to be whole before it."""
    home = around.home
    if Path(ref).is_file():
        return restoring.drill(Path(ref).absolute(), home.state, home.backups), []
    stem = _stem(around, ref)
    if f"{stem}.db" in (home.register.name, home.archive.name):
        raise Refusal(
            f"The {stem} is brought back by hand: with no program open, copy the backup that "
            "`meetingtui backup --list` names over the file."
        )
    found = stored.listed(home.backups, stem)
    if not found:
        raise Refusal(f"There is no backup of {stem}; `meetingtui backup {ref}` makes one.")
    return restoring.newest_whole(found, home.state, home.backups)


def _told(found: Drill) -> list[str]:
    made = stored.of_file(found.path)
    said = [f"{found.path.name} is whole."]
    if made is not None:
        said = [f"The backup of {_when(made.at)} is whole: {found.path.name}"]
    if found.at is not None:
        said.append(f"It is as of step {found.steps}, {_when(found.at)}: “{found.last}”.")
    private = "with" if found.private else "without"
    lines = f", {found.lines} unfinished" if found.lines else ""
    said.append(
        f"It holds items: {found.items}, entries: {found.entries}{lines}; {private} private "
        "business."
    )
    if found.later:
        steps = "step was" if found.later == 1 else "steps were"
        said.append(f"{found.later} {steps} counted as saved after it, and not in it.")
    return said


def _outcome(found: Drill) -> dict[str, object]:
    return {
        "path": str(found.path),
        "ok": found.ok,
        "faults": list(found.faults),
        "step": found.steps,
        "at": found.at.isoformat() if found.at else None,
        "last": found.last,
        "items": found.items,
        "entries": found.entries,
        "unfinished": found.lines,
        "private": found.private,
        "later": found.later,
    }
