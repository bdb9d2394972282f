"""One meeting in one file: packed for another archive, and taken in from there."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import meetingtui
from meetingtui.desk import meetings
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.paths import Home
from meetingtui.store import archive, bundle, conflict, library
from meetingtui.store.bundle import Manifest
from meetingtui.store.errors import told
from meetingtui.store.library import Volume
from meetingtui.store.lock import Lock
from meetingtui.store.workplace import named_pair, workplace


def pack(home: Home, ref: str, target: Path, exempt: bool) -> Manifest:
    """Pack a meeting into a new file. Raises Refusal for a meeting or a place that is none."""
    volume = meetings.find(home, ref)
    if not target.parent.is_dir():
        raise Refusal(f"{target.parent} is no folder; make it first or name another.")
    audience = bundle.FULL if exempt else bundle.PUBLIC
    hashed, version = meetings.fingerprint, meetingtui.__version__
    return bundle.pack(volume.path, target, audience, hashed, version, home.backups)


def take_in(home: Home, source: Path, who: str) -> str:
    """Take in a bundle; a sentence on what was done. Idempotent.

    Raises Refusal for what is no whole bundle, or another state of a meeting that is here; Locked
    while somebody writes that one.
    """
    home.make()
    with workplace(home.books) as place:
        manifest, draft = bundle.unpack(source, place)
        minutes = meetings.read(draft)
        if meetings.fingerprint(minutes) != manifest.content:
            raise Refusal(f"{source.name} is damaged: it does not hold the records that it says.")
        here = _here(home, manifest)
        if here is None:
            said = _shelved(home, manifest, draft, minutes)
        elif manifest.audience == bundle.PUBLIC:
            return _public_compared(here, manifest)
        else:
            at = bundle.standing(here.path, draft)
            if at.how == bundle.OTHER:
                raise Refusal(
                    f"{here.ref} is here in another state: the two differ after step {at.step}. "
                    "Nothing is taken in; `meeting remove` takes the one here out of the library."
                )
            if at.how != bundle.BEHIND:
                on = ", and goes on further" if at.how == bundle.AHEAD else ""
                return f"{here.ref} is here already{on}; nothing was changed."
            said = _gone_on(home, here, draft, manifest, who)
    if manifest.audience == bundle.FULL or not _is_filed(home, manifest):
        fault = meetings.file_quietly(home, minutes, who)
        said = f"{said} {fault}".strip()
    return said


def _here(home: Home, manifest: Manifest) -> Volume | None:
    """The book of the same meeting in the library, if there is one."""
    for volume in meetings.volumes(home):
        same = bundle.uuid_of(volume.path) == manifest.uuid
        if same and not conflict.number_of(volume.path):
            return volume
    return None


def _shelved(home: Home, manifest: Manifest, draft: Path, minutes: Minutes) -> str:
    meeting, body = minutes.meeting, minutes.body
    path = library.new_path(home.books, meeting.held_on, body.name, manifest.uuid)
    with told(path):
        named_pair(draft, path)
    volume = next(volume for volume in meetings.volumes(home) if volume.path == path)
    private = ", as the public may read it" if manifest.audience == bundle.PUBLIC else ""
    return f"{volume.ref} is here now, as of step {manifest.step}{private}."


def _public_compared(here: Volume, manifest: Manifest) -> str:
    own = bundle.public_records(meetings.read(here.path))
    if meetings.fingerprint(own) == manifest.content:
        return f"{here.ref} is here already; nothing was changed."
    raise Refusal(
        f"{here.ref} is here in another state, and a copy for the public can't go on from it. "
        "Nothing is taken in; `meeting remove` takes the one here out of the library."
    )


def _gone_on(home: Home, here: Volume, draft: Path, manifest: Manifest, who: str) -> str:
    """Put what goes on where the book here ends in its place; that one is kept."""
    now = datetime.now()
    home.removed.mkdir(mode=0o700, exist_ok=True)
    away = library.put_away(here.path, home.removed, who, now)
    with told(here.path):
        lock = Lock.take(here.path, who, now, note=False)
        try:
            named_pair(draft, here.path)
        finally:
            lock.release()
    return f"{here.ref} goes on to step {manifest.step} now; the book before is {away}."


def _is_filed(home: Home, manifest: Manifest) -> bool:
    return any(one.uuid == manifest.uuid for one in archive.filed(home.archive))
