"""The doctor: what is in order on this computer, and what to do about what is not.

It looks and never mends, and it says nothing of what is in a meeting.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from shlex import quote

import meetingtui
from meetingtui.desk import redacting
from meetingtui.paths import Home
from meetingtui.store import backups, condition, library, strays
from meetingtui.store.condition import Condition
from meetingtui.store.errors import StoreError
from meetingtui.store.pair import beside

OK, LOOK, WRONG = "ok", "look", "wrong"
SLOW_FLUSH_MS = 100.0
# So quick an answer comes from memory, not from a disk.
INSTANT_FLUSH_MS = 0.05
LITTLE_ROOM, SOME_ROOM = 64 << 20, 1 << 30
STALE_BACKUP = timedelta(days=1)
LEAST_COLUMNS, LEAST_LINES = 80, 24


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: `ok`, `look` or `wrong`; what was found; what to do, if anything."""

    topic: str
    state: str
    said: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Terminal:
    """The terminal as the program finds it: its variables, its encoding, its size if it is one."""

    variables: Mapping[str, str]
    encoding: str
    size: tuple[int, int] | None

    @classmethod
    def here(cls) -> Terminal:
        """The terminal that this program writes to."""
        there = sys.stdout is not None and sys.stdout.isatty()
        size = tuple(shutil.get_terminal_size()) if there else None
        encoding = getattr(sys.stdout, "encoding", "") or ""
        return cls(os.environ, encoding, (size[0], size[1]) if size else None)


def looked_at(home: Home, terminal: Terminal) -> Iterator[Finding]:
    """Everything that the doctor looks at, in order."""
    yield from _program()
    yield _rules(home)
    yield from _disks(home)
    yield from _permissions(home)
    yield from _books(home)
    yield from _lifeboats(home)
    yield from _archive(home)
    yield from _backups(home)
    yield from _copies(home)
    yield from _terminal(terminal)


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def _program() -> Iterator[Finding]:
    parts = ", ".join(f"{name} {_version(name)}" for name in ("textual", "sqlite-utils"))
    python = ".".join(str(number) for number in sys.version_info[:3])
    yield Finding("program", OK, f"meetingtui {meetingtui.__version__}, Python {python}, {parts}")
    sqlite = condition.sqlite_version()
    rule = "each book is written and tidied up by one connection alone, and the others only read"
    if condition.has_reset_bug():
        bug = "it has the WAL-reset bug (mended in 3.51.3), which can't strike, for"
        yield Finding("SQLite", OK, f"{sqlite}: {bug} {rule}")
    else:
        yield Finding("SQLite", OK, f"{sqlite}, without the WAL-reset bug; {rule}")


def _rules(home: Home) -> Finding:
    if not home.root.is_dir():
        return Finding("rules", OK, "there is no folder yet in which they could be tried")
    try:
        kept = condition.rules(home.root)
    except (StoreError, OSError) as error:
        why = str(error) if isinstance(error, StoreError) else f"no book can be made: {error}"
        mend = "Choose a folder on a disk of this computer with --home or MEETINGTUI_HOME."
        return Finding("rules", WRONG, why, mend)
    flush = "a full flush of the drive" if sys.platform == "darwin" else "a flush"
    said = (
        f"in force here: journal {kept['journal_mode'].upper()}, {flush} with every commit "
        f"(synchronous {kept['synchronous']}), what is erased is overwritten "
        f"(secure_delete {kept['secure_delete']}), links are kept (foreign_keys "
        f"{kept['foreign_keys']}), STRICT tables"
    )
    return Finding("rules", OK, said)


def _disks(home: Home) -> Iterator[Finding]:
    root = home.root
    if not root.is_dir():
        yield Finding("home", LOOK, f"{root}: there is nothing yet", "The command new makes it.")
        return
    for topic, folder in (("home", root), ("second place", home.state)):
        kind, networked = condition.disk_of(folder)
        said = f"{folder}: {kind or 'a disk of unknown kind'}"
        if networked:
            move = "Choose a folder on a disk of this computer with --home or MEETINGTUI_HOME."
            yield Finding(topic, WRONG, f"{said}, across a network", move)
        else:
            yield Finding(topic, OK, said)
    yield _flush(root)
    yield _room(root)


def _flush(root: Path) -> Finding:
    try:
        took = condition.flush_ms(root)
    except OSError as error:
        mend = "See who owns the folder, and whether its disk is full or read-only."
        return Finding("flush", WRONG, f"nothing can be written: {error.strerror}", mend)
    said = f"the disk says that it has a change after {took:.2f} ms"
    if took > SLOW_FLUSH_MS:
        why = "A saved character is counted later; a disk of this computer is quicker."
        return Finding("flush", LOOK, said, why)
    if took < INSTANT_FLUSH_MS:
        said += ", so soon that it may have it only in memory (as in a virtual machine)"
    return Finding("flush", OK, f"{said}; whether it tells the truth can't be seen from here")


def _room(root: Path) -> Finding:
    free = shutil.disk_usage(root).free
    said = f"{free >> 20} MB free"
    if free < LITTLE_ROOM:
        return Finding("room", WRONG, said, "Make room before the next meeting.")
    if free < SOME_ROOM:
        return Finding("room", LOOK, said, "Make room soon; backups need it, too.")
    return Finding("room", OK, said)


def _permissions(home: Home) -> Iterator[Finding]:
    if not home.root.is_dir():
        return
    found = condition.open_to_others(home.root)
    if home.apart is not None and home.apart.is_dir():
        found += condition.open_to_others(home.apart)
    if not found:
        yield Finding("permissions", OK, "only you can read the files")
        return
    named = ", ".join(str(path) for path in found[:2])
    more = f" and {len(found) - 2} more" if len(found) > 2 else ""
    folders = [home.root, *([home.apart] if home.apart else [])]
    mend = f"chmod -R go-rwx {' '.join(quote(str(folder)) for folder in folders)}"
    said = f"others than you may look into {named}{more}"
    yield Finding("permissions", WRONG, said, mend)


def _books(home: Home) -> Iterator[Finding]:
    volumes = library.volumes(home.books)
    found = [(volume.ref, condition.of_book(volume.path)) for volume in volumes]
    amiss = [finding for ref, book in found for finding in _book(ref, book)]
    yield from amiss
    known = {volume.path for volume in volumes}
    for twin in sorted(home.books.glob("*.exempt.db")) if home.books.is_dir() else ():
        if not any(beside(path) == twin for path in known):
            yield Finding(
                "books",
                WRONG,
                f"{twin.name}: the book that it belongs to is not there",
                "Bring that back: meetingtui restore shows whether there is a backup.",
            )
    if not any(finding.topic == "lease" for finding in amiss):
        yield Finding("lease", OK, "nobody writes a meeting now")
    if not any(finding.topic == "books" for finding in amiss):
        number = len(found)
        yield Finding("books", OK, f"{number} here; `meetingtui verify REF` proves one whole")


def _book(ref: str, book: Condition) -> Iterator[Finding]:
    if book.fault:
        mend = f"meetingtui restore {quote(ref)} shows whether a backup can take its place."
        yield Finding("books", WRONG, book.fault, mend)
        return
    if not book.twin:
        mend = f"Bring it back, or a backup: meetingtui restore {quote(ref)}"
        yield Finding("books", WRONG, f"{ref}: its private business is not there", mend)
    if book.newer:
        mend = "It can be followed and exported here; install the newer program to write it."
        yield Finding("books", LOOK, f"{ref}: a newer version of this program wrote it", mend)
    if book.holder is not None:
        since = f"{book.holder.since:%H:%M}"
        said = f"{ref}: {book.holder.name} writes it since {since} (process {book.holder.pid})"
        yield Finding("lease", OK, said)
    elif book.noted or (book.lease and book.lease.holder) or not book.resting:
        mend = "Open it once: what was left is put in order, and what was not saved is offered."
        yield Finding("lease", LOOK, f"{ref}: its last program did not end in order", mend)


def _lifeboats(home: Home) -> Iterator[Finding]:
    books = {volume.path.stem: volume for volume in library.volumes(home.books)}
    quiet = True
    for boat in condition.lifeboats(home.state):
        volume = books.get(boat.stem)
        book = condition.of_book(volume.path) if volume else None
        if volume is None or book is None:
            if boat.kept:
                quiet = False
                lost = f"{boat.path.name} keeps {boat.kept} for a book that is not there"
                mend = "Bring the book back: meetingtui restore shows its backups."
                yield Finding("second place", LOOK, lost, mend)
            continue
        if boat.kept and book.holder is None:
            quiet = False
            said = f"{volume.ref}: {boat.kept} kept that the book may lack"
            yield Finding("second place", LOOK, said, "Open the meeting: they are offered.")
        if boat.mark.seq > book.steps and not book.fault and book.holder is None:
            quiet = False
            said = f"{volume.ref}: {boat.mark.seq - book.steps} steps counted as saved are missing"
            mend = "Bring its -wal file or a backup back before you go on."
            yield Finding("second place", WRONG, said, mend)
    if quiet and home.state.is_dir():
        yield Finding("second place", OK, "nothing waits there")


def _archive(home: Home) -> Iterator[Finding]:
    owed, unread = [], False
    for volume in library.volumes(home.books):
        try:
            owed += [volume.ref] if redacting.is_filed(home, volume.path) else []
        except StoreError:
            unread = True
    for ref in owed:
        said = f"{ref}: the archive still has what was erased from this meeting for good"
        yield Finding("archive", LOOK, said, "Open the meeting once, and close it.")
    # What can't be read is told with the books; of the archive nothing is known then.
    if not (owed or unread):
        yield Finding("archive", OK, "nothing is in it that was erased for good")


def _backups(home: Home) -> Iterator[Finding]:
    without, old, newest = [], [], None
    for volume in library.volumes(home.books):
        found = backups.listed(home.backups, volume.path.stem)
        changed = datetime.fromtimestamp(volume.path.stat().st_mtime, UTC)
        if not found:
            without.append(volume.ref)
            continue
        newest = max(newest, found[0].at) if newest else found[0].at
        if changed - found[0].at > STALE_BACKUP:
            old.append(volume.ref)
    for refs, said in ((without, "without a backup"), (old, "changed long after the last one")):
        if refs:
            more = ", …" if len(refs) > 3 else ""
            named = f"{', '.join(refs[:3])}{more}"
            number = "1 meeting" if len(refs) == 1 else f"{len(refs)} meetings"
            mend = "meetingtui backup makes them; --to FOLDER carries them to another disk."
            yield Finding("backups", LOOK, f"{number} {said}: {named}", mend)
    if not without and not old:
        at = f"the newest is {_age(newest)}" if newest else "none needed yet"
        yield Finding("backups", OK, at)


def _age(at: datetime) -> str:
    """How long ago a moment (UTC) was."""
    hours = max(0, int((datetime.now(UTC) - at).total_seconds() // 3600))
    if hours < 1:
        return "less than an hour old"
    number, unit = (hours, "hour") if hours < 48 else (hours // 24, "day")
    return f"{number} {unit}{'s' if number > 1 else ''} old"


# What is said of a file that is left over, and what to do about it.
_LEFT_OVER = {
    strays.BEFORE: (
        "made before its file was brought up to date: it says all that was said then, "
        "and what was erased since",
        "Once its meeting opens and `meetingtui verify` is content: rm {path}",
    ),
    strays.CONFLICT: (
        "what was typed while somebody else had taken the meeting over",
        "Export it, and type into the meeting what that lacks; then carry it out of the folder.",
    ),
    strays.RESCUED: (
        "made when its book was deleted or replaced while it was open",
        "Compare it with the meeting (`meetingtui list`), and carry away the one that lacks more.",
    ),
    strays.UNFINISHED: (
        "a copy that was never made whole",
        "Nothing was counted as saved in it: rm -r {path}",
    ),
}


def _copies(home: Home) -> Iterator[Finding]:
    """Files that are left over beside what is in use."""
    folders = (home.root, home.books, home.backups)
    found = list(strays.strays(folders, datetime.now(UTC)))
    for one in found:
        what, mend = _LEFT_OVER[one.kind]
        size = f"{max(1, one.size >> 10)} kB"
        said = f"{one.path.name}: {_age(one.at)}, {size}; {what}"
        yield Finding("copies", LOOK, said, mend.format(path=quote(str(one.path))))
    if not found:
        yield Finding("copies", OK, "no old copies lie about")


def _terminal(terminal: Terminal) -> Iterator[Finding]:
    kind = terminal.variables.get("TERM", "")
    if terminal.size is None:
        yield Finding("terminal", OK, "the output is no terminal here, so it can't be judged")
        return
    columns, lines = terminal.size
    said = f"{kind or 'unknown'}, {columns}×{lines}, {terminal.encoding or 'no encoding'}"
    colours = _colours(terminal.variables)
    if kind in ("", "dumb"):
        mend = "Use `meetingtui plain REF`, or a terminal that sets TERM."
        yield Finding("terminal", WRONG, f"{said}: it can't show a screen", mend)
        return
    if terminal.encoding.lower().replace("-", "") != "utf8":
        mend = "Choose a UTF-8 locale, like LANG=en_GB.UTF-8."
        yield Finding("terminal", WRONG, f"{said}: it can't show every letter", mend)
        return
    if columns < LEAST_COLUMNS or lines < LEAST_LINES:
        mend = f"Make it {LEAST_COLUMNS}×{LEAST_LINES} or larger."
        yield Finding("terminal", LOOK, f"{said}: small", mend)
        return
    title = "shows no title" if kind.startswith("linux") else "shows a title"
    yield Finding("terminal", OK, f"{said}, {colours}, {title}")


def _colours(variables: Mapping[str, str]) -> str:
    if variables.get("NO_COLOR"):
        return "no colours, as NO_COLOR asks"
    if variables.get("COLORTERM", "").lower() in ("truecolor", "24bit"):
        return "16 million colours"
    return "256 colours" if "256" in variables.get("TERM", "") else "16 colours or fewer"
