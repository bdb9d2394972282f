"""The library: the books in a folder, and the short names by which clerks call them."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, time
from itertools import count
from pathlib import Path

from meetingtui.domain.frozen import frozen
from meetingtui.domain.record import Refusal
from meetingtui.domain.text import clean
from meetingtui.store import conflict
from meetingtui.store.connection import at_rest, reader
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lock import Lock, holder_of
from meetingtui.store.pair import beside

PLANNED, UNDER_WAY, ADJOURNED, CLOSED, APPROVED, DAMAGED, CONFLICT = (
    "planned",
    "under way",
    "adjourned",
    "closed",
    "approved",
    "damaged",
    "conflict",
)
_MEETING = """
    SELECT meeting.held_on, meeting.called_at, meeting.approved_on, body.name
    FROM meeting JOIN body ON body.id = meeting.body
    ORDER BY meeting.id LIMIT 1
"""
_LAST_SITTING = "SELECT ending FROM sitting ORDER BY started_at DESC, id DESC LIMIT 1"
_NOT_BOOKS = (".exempt.db", ".review.db")
_STEM = re.compile(r"(\d{4}-\d\d-\d\d)-(.+)-([0-9a-f]{4,32})")


@frozen
class Volume:
    """A book in the library: `ref` is its short name, `who` the clerk who writes it now."""

    path: Path
    ref: str
    body: str
    held_on: date
    called_at: time | None
    status: str
    who: str


def slug(name: str) -> str:
    """A name in small Latin letters, digits and hyphens, for names of files."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:48].strip("-") or "meeting"


def new_path(books_dir: Path, held_on: date, body_name: str, uuid: str) -> Path:
    """Where the book of a new meeting goes: `<date>-<slug>-<short id>.db`."""
    short = re.sub(r"[^0-9a-f]", "", uuid.lower())
    for length in range(8, len(short) + 1):
        path = books_dir / f"{held_on.isoformat()}-{slug(body_name)}-{short[:length]}.db"
        if not path.exists():
            return path
    raise StoreError(f"There is a book of {body_name} on {held_on} with this id already.")


def volumes(books_dir: Path) -> list[Volume]:
    """Every book of a folder, the newest meeting first. A damaged one is listed as such."""
    if not books_dir.is_dir():
        return []
    paths = [
        path
        for path in sorted(books_dir.glob("*.db"))
        if not path.name.startswith(".") and not path.name.endswith(_NOT_BOOKS)
    ]
    found = _named([_volume(path) for path in paths])
    return sorted(found, key=lambda v: (v.held_on, v.called_at or time.min, v.ref), reverse=True)


def resolve(books_dir: Path, ref: str) -> Volume:
    """The book that a short name, an unambiguous beginning of one, or a file name means.

    Raises Refusal naming the books that it could mean.
    """
    wanted = clean(ref).lower()
    found = volumes(books_dir)
    if not found:
        raise Refusal("There is no meeting here yet; the command new makes one.")
    names = {
        volume.path: [clean(n).lower() for n in (volume.ref, volume.path.stem, volume.path.name)]
        for volume in found
    }
    exact = [v for v in found if wanted in names[v.path] or Path(ref).absolute() == v.path]
    if len(exact) == 1:
        return exact[0]
    begun = [v for v in found if wanted and any(n.startswith(wanted) for n in names[v.path])]
    if len(begun) == 1:
        return begun[0]
    listed = ", ".join(volume.ref for volume in (begun or found)[:10])
    if begun:
        raise Refusal(f"“{clean(ref)}” could mean several meetings: {listed}. Say more of it.")
    raise Refusal(f"There is no meeting “{clean(ref)}”; there are {listed}.")


def put_away(path: Path, folder: Path, who: str, since: datetime) -> Path:
    """Move a book, which may be damaged, into another folder of the same disk; where it is then.

    Its journal goes with it under the book's new name, without which its last words were lost;
    notes of who wrote it go. Raises Locked while somebody writes it, StoreError when it can't be
    moved.
    """
    with told(path):
        lock = Lock.take(path, who, since)
        try:
            target = _free(folder / path.name)
            for one, there in ((beside(path), beside(target)), (path, target)):
                for end in ("-wal", "-shm", ""):
                    source = Path(f"{one}{end}")
                    if source.exists():
                        source.rename(f"{there}{end}")
        finally:
            lock.release()
        Path(f"{path}.lock").unlink(missing_ok=True)
    return target


def _free(path: Path) -> Path:
    """The path, or one like it where there is no book yet."""
    for number in count(2):
        if not path.exists() and not beside(path).exists():
            break
        path = path.with_name(f"{path.stem.partition('~')[0]}~{number}{path.suffix}")
    return path


def _volume(path: Path) -> Volume:
    holder = holder_of(path)
    who = holder.name if holder else ""
    for last_try in (False, True):
        resting = at_rest(path)
        try:
            return replace(_read(path, resting), who=who)
        except (StoreError, sqlite3.Error, ValueError, TypeError):
            # A book at rest may have been opened for writing just now: then it is read again.
            if last_try or resting == at_rest(path):
                break
    return _damaged(path, who)


def _read(path: Path, resting: bool) -> Volume:
    with closing(reader(path, resting)) as conn:
        meeting = conn.execute(_MEETING).fetchall()
        sitting = conn.execute(_LAST_SITTING).fetchall()
    if not meeting:
        raise StoreError(f"{path.name}: it holds no meeting.")
    held_on, called_at, approved_on, body = meeting[0]
    day = date.fromisoformat(held_on)
    at = time.fromisoformat(called_at) if called_at else None
    if approved_on:
        status = APPROVED
    elif not sitting:
        status = PLANNED
    else:
        status = {"": UNDER_WAY, "adjourned": ADJOURNED}.get(sitting[0][0], CLOSED)
    ref = f"{day.isoformat()}-{slug(body)}"
    if number := conflict.number_of(path):
        ref, status = f"{ref}-conflict-{number}", CONFLICT
    return Volume(path, ref, clean(body), day, at, status, "")


def _damaged(path: Path, who: str) -> Volume:
    match = _STEM.fullmatch(path.stem)
    try:
        day = date.fromisoformat(match[1]) if match else date.min
    except ValueError:
        day = date.min
    return Volume(path, clean(path.stem), "", day, None, DAMAGED, who)


def _named(found: list[Volume]) -> list[Volume]:
    """The volumes with short names that tell them apart."""
    return [replace(volume, ref=_shortest(volume, found)) for volume in found]


def _shortest(volume: Volume, found: list[Volume]) -> str:
    namesakes = [v for v in found if v.ref == volume.ref and v is not volume]
    if not namesakes:
        return volume.ref
    own, others = _short_id(volume.path), [_short_id(v.path) for v in namesakes]
    for length in range(2, len(own) + 1):
        if not any(other.startswith(own[:length]) for other in others):
            return f"{volume.ref}-{own[:length]}"
    return volume.path.stem


def _short_id(path: Path) -> str:
    match = _STEM.fullmatch(path.stem)
    return match[3] if match else path.stem
