"""Opening the files: every setting is made explicitly and read back.

SQLite before 3.51.3 can lose data when one connection checkpoints a WAL while another commits
(sqlite.org/wal.html, "The WAL-reset bug"). So a book has one writing connection, which alone
checkpoints, and everybody else opens it `mode=ro`, which cannot.
"""

from __future__ import annotations

import os
import sqlite3
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from meetingtui.store.errors import BUSY, LOCKED, StoreError, code_of, told

APPLICATION = 0x4D545549
WAITS_MS = 250

_EVERYWHERE: Mapping[str, int] = {
    "foreign_keys": 1,
    "trusted_schema": 0,
    "temp_store": 2,
}
_WRITING: Mapping[str, int] = {
    **_EVERYWHERE,
    "secure_delete": 1,
    "fullfsync": 1,
    "checkpoint_fullfsync": 1,
}
BOOK: Mapping[str, int] = {**_WRITING, "synchronous": 2, "wal_autocheckpoint": 1000}
SHORT: Mapping[str, int] = {**_WRITING, "synchronous": 3}

_NETWORKED = (
    "nfs", "cifs", "smb", "9p", "ncpfs", "afs", "ceph", "glusterfs", "lustre", "beegfs",
    "fuse.sshfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs", "vboxsf", "vmhgfs", "fuse.vmhgfs",
)  # fmt: skip


def writer(path: Path) -> sqlite3.Connection:
    """The one connection that writes a book. Raises StoreError.

    It may be made by one thread and handed over to the one that keeps it.
    """
    refuse_network(path)
    with told(path):
        conn = sqlite3.connect(
            _uri(path, "rw"),
            uri=True,
            isolation_level=None,
            timeout=WAITS_MS / 1000,
            check_same_thread=False,
        )
        return _ready(conn, path, BOOK, "wal")


def at_rest(path: Path) -> bool:
    """Whether a book has no WAL: nobody has it open, and it was closed in order."""
    return not Path(f"{path}-wal").exists()


def reader(path: Path, resting: bool | None = None) -> sqlite3.Connection:
    """A connection to a book that can neither write nor checkpoint. Raises StoreError.

    A book at rest is read as the unchanging file that it is, so that reading needs no right to
    write in its folder and leaves nothing behind there.
    """
    with told(path):
        if not path.is_file():
            raise StoreError(f"{path.name}: there is no such file.")
        resting = at_rest(path) if resting is None else resting
        conn = sqlite3.connect(
            _uri(path, "ro") + ("&immutable=1" if resting else ""),
            uri=True,
            isolation_level=None,
            timeout=1,
        )
        return _ready(conn, path, _EVERYWHERE, None)


def short(path: Path) -> sqlite3.Connection:
    """A connection for one short transaction in a file that several programs write."""
    refuse_network(path)
    with told(path):
        conn = sqlite3.connect(_uri(path, "rw"), uri=True, isolation_level=None, timeout=5)
        return _ready(conn, path, SHORT, "delete")


@contextmanager
def transaction(conn: sqlite3.Connection) -> Iterator[None]:
    """One writing transaction: committed at its end, or rolled back with whatever is raised."""
    conn.execute("BEGIN IMMEDIATE")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def make_file(path: Path) -> None:
    """An empty file that only its owner can read. Raises FileExistsError."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def give_name(draft: Path, path: Path) -> None:
    """Give a finished file its name, without ever replacing another. Raises FileExistsError."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:
        if path.exists():
            raise FileExistsError(f"{path.name} is there already") from None
        draft.rename(path)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _uri(path: Path, mode: str) -> str:
    return f"file:{quote(str(path.absolute()))}?mode={mode}"


def _ready(
    conn: sqlite3.Connection, path: Path, settings: Mapping[str, int], journal: str | None
) -> sqlite3.Connection:
    try:
        if journal:
            _set_journal(conn, path, journal)
        for name, value in settings.items():
            conn.execute(f"PRAGMA {name}={value}")
            _read_back(conn, path, name, value)
        _refuse_strangers(conn, path)
    except BaseException:
        conn.close()
        raise
    return conn


def _read_back(conn: sqlite3.Connection, path: Path, name: str, value: int) -> None:
    answer = conn.execute(f"PRAGMA {name}").fetchone()
    if answer is None or answer[0] != value:
        raise StoreError(f"{path.name}: SQLite would not set {name} to {value}.")


def _refuse_strangers(conn: sqlite3.Connection, path: Path) -> None:
    found = conn.execute("PRAGMA application_id").fetchone()[0]
    if found not in (0, APPLICATION):
        raise StoreError(f"{path.name}: it belongs to another program.")


def _set_journal(conn: sqlite3.Connection, path: Path, journal: str) -> None:
    """Set the journal mode; SQLite does not wait for others here, so it is asked again."""
    until = time.monotonic() + WAITS_MS / 1000 * 8
    while True:
        try:
            answer = conn.execute(f"PRAGMA journal_mode={journal}").fetchone()[0]
        except sqlite3.OperationalError as error:
            if code_of(error) not in (BUSY, LOCKED) or time.monotonic() > until:
                raise
            time.sleep(0.02)
            continue
        if answer != journal:
            raise StoreError(
                f"{path.name}: its folder can't keep a journal ({journal}); "
                "choose a folder on a disk of this computer."
            )
        return


def refuse_network(path: Path) -> None:
    """Raise StoreError for a file on a network drive, whose locks SQLite can't trust."""
    if not sys.platform.startswith("linux"):
        return
    try:
        mounts = Path("/proc/self/mountinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    kind = file_system(os.path.realpath(path), mounts)
    if is_networked(kind):
        raise StoreError(
            f"{path.name}: it lies on a network drive ({kind}), where a record is not safe; "
            "choose a folder on a disk of this computer."
        )


def is_networked(kind: str) -> bool:
    """Whether a type of file system reaches across a network."""
    return kind.startswith(_NETWORKED)


def file_system(path: str, mounts: str) -> str:
    """The type of the file system that holds `path`; `mounts` as in proc(5), mountinfo."""
    found, kind = "", ""
    for line in mounts.splitlines():
        left, _, right = line.partition(" - ")
        fields = left.split(" ")
        if len(fields) < 5 or not right:
            continue
        point = fields[4].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        below = path == point or path.startswith(point.rstrip("/") + "/")
        if below and len(point) >= len(found):
            found, kind = point, right.split(" ", 1)[0]
    return kind
