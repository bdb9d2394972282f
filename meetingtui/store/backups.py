"""Backups: whole copies of both files of a book, verified before they get their names.

A copy is made by a second connection that only reads, while the book is written on. The public
file is copied first: what the exempt one has beyond it is dropped from the copy, as it is when a
book is opened.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from meetingtui.domain.record import Rows
from meetingtui.store import drafts, history, lease, lines
from meetingtui.store.connection import make_file, reader
from meetingtui.store.drafts import Draft
from meetingtui.store.errors import StoreError, told
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair, beside, reading
from meetingtui.store.rows import load
from meetingtui.store.workplace import carried_pair, named_pair, workplace

KEPT = 10
# How often a copy is made anew when the book was changed under it in a way that can't be undone.
TRIES = 3
# What a backup leaves free on the disk beyond twice its own size, for the book itself.
ROOM = 16 << 20

_NAME = re.compile(r"(?P<stem>.+)\.(?P<at>\d{8}T\d{6}Z)-(?P<seq>\d+)\.db")
_AT = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: of the book called `stem`, made at a moment (UTC), as of a step.

    Of the register `seq` is its last step, of the archive the number of its meetings.
    """

    path: Path
    stem: str
    at: datetime
    seq: int


def of_file(path: Path) -> Backup | None:
    """The backup that a file is by its name; None for any other file."""
    found = _NAME.fullmatch(path.name)
    if found is None or path.name.endswith(".exempt.db"):
        return None
    try:
        at = datetime.strptime(found["at"], _AT).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, found["stem"], at, int(found["seq"]))


def listed(folder: Path, stem: str = "") -> list[Backup]:
    """The backups in a folder, of one book or of all, the newest first."""
    if not folder.is_dir():
        return []
    found = [backup for path in folder.glob("*.db") if (backup := of_file(path))]
    wanted = [one for one in found if not stem or one.stem == stem]
    return sorted(wanted, key=lambda one: (one.at, one.seq), reverse=True)


def make(book: Path, folder: Path, kept: int = KEPT, at: datetime | None = None) -> Backup:
    """Back up a book, whoever writes it meanwhile, and thin out its older backups.

    Raises StoreError; there is no new backup then.
    """
    with told(book):
        _refuse_without_room(book, folder)
        with workplace(folder) as place:
            copy = place / book.name
            seq = copied_whole(book, copy)
            made = _named(copy, folder, book.stem, at or datetime.now(UTC), seq)
        _thin_out(folder, made, kept)
        return made


def copied_whole(book: Path, copy: Path) -> int:
    """Copy both files of a book, whoever writes it meanwhile, and verify the copy.

    The number of its last step. Raises StoreError when the book is not whole.
    """
    doubts: tuple[str, ...] = ()
    for _ in range(TRIES):
        _forget(copy)
        seq = _copied(book, copy)
        verdict = history.verify(copy, copy.parent)
        if verdict.ok:
            return seq
        doubts = verdict.sentences
    raise StoreError(f"{book.name}: it can't be copied, for it is not whole: {doubts[0]}")


def _forget(copy: Path) -> None:
    for one in (copy, beside(copy)):
        for end in ("", "-wal", "-shm"):
            Path(f"{one}{end}").unlink(missing_ok=True)


def is_needed(book: Path, folder: Path) -> bool:
    """Whether the book says anything that its newest backup does not, or that can't be read: a
    program of an older version made it, say. Raises StoreError for a book that can't be read."""
    here = _says(book)
    for newest in listed(folder, book.stem)[:1]:
        with suppress(StoreError):
            return here != _says(newest.path)
    return True


def make_shared(path: Path, folder: Path, rows: type[Rows] | None, kept: int) -> Backup:
    """Back up a file that several programs write: the register (whose `rows` are read for a
    proof), or the archive. Raises StoreError."""
    with told(path), workplace(folder) as place:
        _refuse_without_room(path, folder)
        copy = place / path.name
        number = _copied_shared(path, copy, rows)
        if beside(path).is_file():
            _copied_shared(beside(path), beside(copy), None)
        made = _named(copy, folder, path.stem, datetime.now(UTC), number)
        for old in listed(folder, path.stem)[kept:]:
            remove(old)
        return made


def carry(backup: Backup, folder: Path) -> Path:
    """Copy a backup into another folder, and read it there to prove it. Raises StoreError."""
    target = folder / backup.path.name
    with told(target):
        if not folder.is_dir():
            raise StoreError(f"{folder}: there is no such folder.")
        carried_pair(backup.path, target)
        for one, there in ((backup.path, target), (beside(backup.path), beside(target))):
            if one.is_file() and one.read_bytes() != there.read_bytes():
                raise StoreError(f"{there.name}: the disk does not hold what was written to it.")
    return target


def remove(backup: Backup) -> None:
    """Remove both files of a backup."""
    backup.path.unlink(missing_ok=True)
    beside(backup.path).unlink(missing_ok=True)


def _refuse_without_room(path: Path, folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise StoreError(f"{folder}: this is no folder, so no backup can be kept there; move it.")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    files = [one for one in (path, beside(path)) if one.is_file()]
    size = sum(one.stat().st_size for one in files)
    if shutil.disk_usage(folder).free < 2 * size + ROOM:
        raise StoreError(f"{path.name}: there is no room for a backup of it; make room.")


def _copied(book: Path, copy: Path) -> int:
    """Copy both files of a book and make them one; the number of the last step."""
    _vacuumed(book, copy)
    if beside(book).is_file():
        _vacuumed(beside(book), beside(copy))
    return _put_in_order(copy)


def _vacuumed(source: Path, copy: Path) -> None:
    make_file(copy)
    with closing(reader(source)) as conn:
        conn.execute("VACUUM INTO ?", (str(copy),))


def _put_in_order(copy: Path) -> int:
    """Drop what the public half of a copy does not know of, and let nobody hold its lease."""
    nobody = Claim(copy, "", datetime.min, None, lease.generation(copy))
    pair = Pair.open(copy, nobody)
    try:
        pair.checkpoint("TRUNCATE")
        return pair.reach()[0]
    finally:
        pair.close()


def _copied_shared(path: Path, copy: Path, rows: type[Rows] | None) -> int:
    _vacuumed(path, copy)
    with closing(reader(copy)) as conn:
        for (said,) in conn.execute("PRAGMA quick_check").fetchall():
            if said != "ok":
                raise StoreError(
                    f"{path.name}: it can't be backed up, for it is not whole: {said}."
                )
        if rows is None:
            return int(conn.execute("SELECT count(*) FROM filing").fetchone()[0])
        try:
            load(conn, rows)
        except lines.ROT as error:
            raise StoreError(f"{path.name}: it is damaged ({error}).") from error
        return lines.reach(conn)[0]


def _named(copy: Path, folder: Path, stem: str, at: datetime, seq: int) -> Backup:
    """Give a finished copy the first name that is free."""
    while True:
        path = folder / f"{stem}.{at.astimezone(UTC).strftime(_AT)}-{seq}.db"
        with suppress(FileExistsError):
            named_pair(copy, path)
            return Backup(path, stem, at.astimezone(UTC).replace(microsecond=0), seq)
        at += timedelta(seconds=1)


def _says(book: Path) -> tuple[int, dict[str, Draft], dict[str, Draft]]:
    """The number of a book's last step, and its unfinished lines."""
    with told(book), reading(book) as files:
        exempt = drafts.load(files.exempt) if files.exempt else {}
        return lines.reach(files.public)[0], drafts.load(files.public), exempt


def _thin_out(folder: Path, newest: Backup, kept: int) -> None:
    """Remove what is older than need be, and what still says words since taken out of the book.

    A backup that can't be looked into goes only by its age.
    """
    found = listed(folder, newest.stem)
    keep = to_keep(found, kept)
    for old in found:
        if old.path == newest.path:
            continue
        if old not in keep or _still_says(old, newest):
            remove(old)


def to_keep(found: Sequence[Backup], kept: int) -> list[Backup]:
    """Of backups, the newest first, those to keep: the newer half of the number as they come, and
    before them the last of each day."""
    recent = max(1, (kept + 1) // 2)
    keep = list(found[:recent])
    for one in found[recent:]:
        if len(keep) < kept and one.at.date() != keep[-1].at.date():
            keep.append(one)
    return keep


def _still_says(old: Backup, new: Backup) -> bool:
    """Whether an older backup holds what a newer one had erased."""
    try:
        for one, other in ((old.path, new.path), (beside(old.path), beside(new.path))):
            if one.is_file() and other.is_file() and _erased(other, old.seq) - _erased(one):
                return True
    except (StoreError, sqlite3.Error):
        return False
    return False


def _erased(path: Path, until: int = 2**62) -> set[tuple[int, int]]:
    """What is erased in the history of one file, by step and place, up to a step."""
    with closing(reader(path)) as conn:
        rows = conn.execute(
            "SELECT step, ordinal FROM change WHERE salt IS NULL AND step <= ? "
            "UNION SELECT seq, 0 FROM step WHERE salt IS NULL AND seq <= ?",
            (until, until),
        ).fetchall()
    return {(step, ordinal) for step, ordinal in rows}
