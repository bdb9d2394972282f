"""Bundles: one meeting in one file, for carrying to another archive, and taken in from there.

A bundle is a zip file of a manifest and the files of a book. It is made of a proved copy; one for
the public of nothing but the records that the public may read, written anew. What is taken in is
as strange as any file: its sizes and names are checked before anything of it is read, its layout
before anything of it is run.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkstemp

from meetingtui.domain import halves
from meetingtui.domain.jottings import left_out
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Change, Refusal, Step
from meetingtui.store import backups, history, lines, migrations
from meetingtui.store.book import Book
from meetingtui.store.connection import give_name, reader, writer
from meetingtui.store.errors import StoreError, told
from meetingtui.store.pair import beside, reading
from meetingtui.store.workplace import workplace

FORMAT, VERSION = "meetingtui bundle", 1
PUBLIC, FULL = "public", "full"
MANIFEST, BOOK, EXEMPT = "manifest.json", "book.db", "book.exempt.db"

MOST_BYTES = 512 << 20
MOST_MANIFEST = 1 << 16
MOST_RATIO = 200
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle says of itself.

    `content` is a hash over the records, `files` has that of every file. `step` is the last step
    of the meeting that is in it, `layout` the version of the files' layout.
    """

    uuid: str
    body: str
    held_on: str
    audience: str
    step: int
    content: str
    layout: int
    program: str
    files: Mapping[str, str]


def pack(
    book: Path,
    target: Path,
    audience: str,
    hashed: Callable[[Minutes], str],
    program: str,
    place: Path,
) -> Manifest:
    """Write a book into a bundle at `target`, which only its owner can read and which must be new.

    `place` is a folder for the copy. Raises StoreError.
    """
    with told(target), workplace(place) as here:
        draft = here / BOOK
        backups.copied_whole(book, draft)
        with told(draft), reading(draft) as files:
            minutes = halves.joined(files.rows().public, files.rows().exempt)
            step, _ = lines.reach(files.public)
        if audience == PUBLIC:
            minutes, draft = public_records(minutes), here / "public" / BOOK
            draft.parent.mkdir(mode=0o700)
            _laid_out(draft, minutes, step)
        named = {BOOK: draft, EXEMPT: beside(draft)}
        held = {name: path for name, path in named.items() if path.is_file()}
        manifest = Manifest(
            uuid=minutes.meeting.uuid,
            body=minutes.body.name,
            held_on=minutes.meeting.held_on.isoformat(),
            audience=audience,
            step=step,
            content=hashed(minutes),
            layout=migrations.BOOK.version,
            program=program,
            files={name: _hash(path) for name, path in held.items()},
        )
        _zip(manifest, held, target)
        return manifest


def public_records(minutes: Minutes) -> Minutes:
    """The records that the public may read, without the clerk's own marks and jottings."""
    return left_out(halves.public(minutes))


def _laid_out(draft: Path, minutes: Minutes, step: int) -> None:
    """A new book of these records and nothing else: no history, no unfinished line."""
    sentence = f"Public copy of the minutes as they stood after step {step}"
    changes = tuple(Change(None, record) for record in minutes)
    opening = Step(datetime.now(UTC), "", sentence, changes, opening=True, seq=1)
    Book.create(draft, opening)


def _zip(manifest: Manifest, held: Mapping[str, Path], target: Path) -> None:
    """Write the bundle beside its place, and give it its name once it is whole."""
    if target.exists() or target.is_symlink():
        raise FileExistsError(17, "there is such a file already", str(target))
    said = {"format": FORMAT, "version": VERSION, **asdict(manifest)}
    number, name = mkstemp(dir=target.parent, prefix=".meetingtui-", suffix=".part")
    draft = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
                packed.writestr(MANIFEST, json.dumps(said, ensure_ascii=False, indent=2))
                for inner, path in held.items():
                    packed.write(path, inner)
            file.flush()
            os.fsync(file.fileno())
        give_name(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def unpack(source: Path, place: Path) -> tuple[Manifest, Path]:
    """The manifest of a bundle, and its book, proved whole, in the folder `place`.

    Raises Refusal for a file that is no bundle, is larger than any meeting, or is not whole.
    """
    draft = place / BOOK
    try:
        with zipfile.ZipFile(source) as packed:
            manifest = _checked(packed, source)
            for name, digest in manifest.files.items():
                _taken_out(packed, name, draft if name == BOOK else beside(draft), digest)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, RuntimeError, NotImplementedError) as error:
        raise Refusal(f"{source.name} is no bundle of a meeting, or is damaged.") from error
    except OSError as error:
        raise Refusal(f"{source.name} can't be read: {error.strerror or error}.") from error
    _proved(source, draft, manifest)
    return manifest, draft


def _checked(packed: zipfile.ZipFile, source: Path) -> Manifest:
    """The manifest, once names and sizes are found good."""
    entries = packed.infolist()
    names = [entry.filename for entry in entries]
    if len(names) != len(set(names)) or not {MANIFEST, BOOK} <= set(names) <= {
        MANIFEST,
        BOOK,
        EXEMPT,
    }:
        raise Refusal(f"{source.name} is no bundle of a meeting: it does not hold what one holds.")
    for entry in entries:
        ratio = entry.file_size / max(1, entry.compress_size)
        if entry.flag_bits & 1 or ratio > MOST_RATIO:
            raise Refusal(f"{source.name} is not taken in: it is packed as no meeting is.")
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise Refusal(f"{source.name} is not taken in: it is larger than any meeting.")
    with packed.open(MANIFEST) as file:
        raw = file.read(MOST_MANIFEST + 1)
    found = _manifest(raw, source)
    if {MANIFEST, *found.files} != set(names):
        raise Refusal(f"{source.name} is damaged: it does not hold the files that it names.")
    return found


def _manifest(raw: bytes, source: Path) -> Manifest:
    try:
        said = json.loads(raw[:MOST_MANIFEST].decode())
        form = said.pop("format")
        newer = int(said.pop("version")) > VERSION or int(said["layout"]) > migrations.BOOK.version
        found = Manifest(**said)
        files = {str(name): str(digest) for name, digest in found.files.items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise Refusal(f"{source.name} is no bundle of a meeting, or is damaged.") from error
    words = (found.uuid, found.body, found.held_on, found.content, found.program)
    whole = all(isinstance(word, str) for word in words) and type(found.step) is int
    if form != FORMAT or not whole:
        raise Refusal(f"{source.name} is no bundle of a meeting, or is damaged.")
    if newer:
        raise Refusal(
            f"{source.name} was made by a newer version of this program ({found.program}); "
            "install that one to take it in."
        )
    if found.audience not in (PUBLIC, FULL) or (found.audience == PUBLIC and EXEMPT in files):
        raise Refusal(f"{source.name} is damaged: it does not say for whom it is.")
    return found


def _taken_out(packed: zipfile.ZipFile, name: str, target: Path, digest: str) -> None:
    """Write one file out, never more than the most that is allowed, and check its hash."""
    sha, size = hashlib.sha256(), 0
    number = os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(number, "wb") as written, packed.open(name) as file:
        while chunk := file.read(CHUNK):
            size += len(chunk)
            if size > MOST_BYTES:
                raise Refusal(f"{name} is larger than any meeting.")
            sha.update(chunk)
            written.write(chunk)
    if sha.hexdigest() != digest:
        raise Refusal(f"The bundle is damaged: {name} is not what was put into it.")


def _proved(source: Path, draft: Path, manifest: Manifest) -> None:
    """Bring what was taken out up to date, and prove that it is a whole book."""
    try:
        for path in filter(Path.is_file, (draft, beside(draft))):
            _refuse_foreign_layout(path)
        Book.open(
            draft, "", lambda saved: None, lambda: datetime.now(UTC), draft.parent / "state"
        ).close()
        verdict = history.verify(draft, draft.parent / "state")
        if not verdict.ok:
            raise Refusal(f"{source.name} is not whole: {verdict.sentences[0]}")
        with told(draft), reading(draft) as files:
            uuid = files.rows().public.meeting.uuid
    except (StoreError, sqlite3.Error) as error:
        raise Refusal(f"{source.name} is not taken in: {error}") from error
    if uuid != manifest.uuid:
        raise Refusal(f"{source.name} is damaged: it holds another meeting than it says.")


def _refuse_foreign_layout(path: Path) -> None:
    """Raise Refusal where a file has triggers, views or virtual tables that this program did not
    make: they would run when the book is written."""
    with closing(reader(path)) as conn:
        found = _programs(conn)
        version = migrations.version_of(conn)
    if not 0 < version <= migrations.BOOK.version or found - _own_programs(path.parent, version):
        raise Refusal(
            f"The bundle is not taken in: its file holds what no book holds ({path.name})."
        )


def _programs(conn: sqlite3.Connection) -> set[tuple[str, str]]:
    rows = conn.execute(
        "SELECT name, coalesce(sql, '') FROM sqlite_master "
        "WHERE type IN ('trigger', 'view') OR upper(sql) LIKE 'CREATE VIRTUAL%'"
    ).fetchall()
    return {(name, " ".join(sql.split())) for name, sql in rows}


def _own_programs(place: Path, version: int) -> set[tuple[str, str]]:
    """The triggers of a book that was laid out in a version."""
    schema = migrations.Schema(migrations.BOOK.name, migrations.BOOK.versions[:version])
    with workplace(place) as here:
        path = here / "own.db"
        path.touch(mode=0o600)
        conn = writer(path)
        try:
            migrations.bring_up(conn, path, schema)
            return _programs(conn)
        finally:
            conn.close()


@dataclass(frozen=True, slots=True)
class Standing:
    """How a book that is here stands to one that was brought: `same`, `behind`, `ahead`, `other`.

    `behind`: the one brought goes on where this one ends. `step` is the last that both share.
    """

    how: str
    step: int


SAME, BEHIND, AHEAD, OTHER = "same", "behind", "ahead", "other"


def standing(here: Path, brought: Path) -> Standing:
    """How a book stands to another of the same meeting, by their chains. Raises StoreError."""
    with told(here), reading(here) as ours, reading(brought) as theirs:
        one = [line.hash for line in lines.lines(ours.public)]
        other = [line.hash for line in lines.lines(theirs.public)]
        inner = [line.hash for line in lines.lines(ours.exempt)] if ours.exempt else []
        theirs_inner = [line.hash for line in lines.lines(theirs.exempt)] if theirs.exempt else []
    shared = _shared(one, other)
    apart = _shared(inner, theirs_inner) < min(len(inner), len(theirs_inner))
    if shared < min(len(one), len(other)) or apart:
        return Standing(OTHER, shared)
    if len(one) == len(other) and len(inner) == len(theirs_inner):
        return Standing(SAME, shared)
    if len(one) <= len(other) and len(inner) <= len(theirs_inner):
        return Standing(BEHIND, shared)
    if len(one) >= len(other) and len(inner) >= len(theirs_inner):
        return Standing(AHEAD, shared)
    return Standing(OTHER, shared)


def _shared(one: list[str], other: list[str]) -> int:
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count


def uuid_of(path: Path) -> str:
    """The UUID of the meeting in a book; empty when it can't be read."""
    with suppress(StoreError, sqlite3.Error), closing(reader(path)) as conn:
        found = conn.execute("SELECT uuid FROM meeting ORDER BY id LIMIT 1").fetchone()
        return str(found[0]) if found else ""
    return ""


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
