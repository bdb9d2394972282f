"""The settings are what they must be, the files are their owner's only, strange disks refused."""

from __future__ import annotations

import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path

import pytest

from meetingtui.store.connection import APPLICATION, file_system, make_file, reader, short, writer
from meetingtui.store.errors import StoreError
from meetingtui.store.migrations import BOOK
from tests.store.books import Pen, new_book

MOUNTS = """\
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
30 22 0:40 / /home/clerk/team\\040drive rw - nfs4 server:/team rw
31 22 0:41 / /mnt/usb rw - vfat /dev/sdb1 rw
"""


def _pragma(conn: sqlite3.Connection, name: str) -> object:
    return conn.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_writer_is_set_as_it_must_be(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    with closing(writer(path)) as conn:
        assert conn.isolation_level is None
        assert not conn.in_transaction
        found = {
            name: _pragma(conn, name)
            for name in (
                "journal_mode", "synchronous", "foreign_keys", "trusted_schema", "secure_delete",
                "temp_store", "fullfsync", "checkpoint_fullfsync", "application_id",
                "user_version", "page_size",
            )
        }  # fmt: skip
    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
        "fullfsync": 1,
        "checkpoint_fullfsync": 1,
        "application_id": APPLICATION,
        "user_version": BOOK.version,
        "page_size": 4096,
    }


def test_the_shared_files_are_set_as_they_must_be(tmp_path: Path) -> None:
    path = tmp_path / "register.db"
    make_file(path)
    with closing(short(path)) as conn:
        assert conn.isolation_level is None
        found = [_pragma(conn, name) for name in ("journal_mode", "synchronous", "secure_delete")]
    assert found == ["delete", 3, 1]


@pytest.mark.parametrize("written_now", [True, False])
def test_a_reader_can_neither_write_nor_checkpoint(tmp_path: Path, written_now: bool) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    pen.note("Members asked about stiles.").wait(5)
    if not written_now:
        pen.close()
    with closing(reader(path)) as conn:
        with pytest.raises(sqlite3.OperationalError):
            conn.execute("DELETE FROM point")
        wal = Path(f"{path}-wal")
        size = wal.stat().st_size if wal.exists() else 0
        with suppress(sqlite3.OperationalError):
            conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        assert (wal.stat().st_size if wal.exists() else 0) == size
    pen.close()


def test_reading_a_book_at_rest_leaves_nothing_behind(tmp_path: Path) -> None:
    path = new_book(tmp_path)
    with closing(reader(path)) as conn:
        assert conn.execute("SELECT count(*) FROM item").fetchone() == (2,)
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


def test_every_file_is_its_owners_only(tmp_path: Path) -> None:
    path = new_book(tmp_path / "books")
    pen = Pen(path)
    pen.note("Members asked about stiles.").wait(5)
    found = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
    pen.close()
    assert {name.removeprefix(path.name) for name in found} == {
        "", "-wal", "-shm", ".lock", ".holder",
    }  # fmt: skip
    assert set(found.values()) == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_files_of_others_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "photos.db"
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA application_id=7")
        conn.execute("CREATE TABLE photo (id INTEGER)")
    with pytest.raises(StoreError, match="belongs to another program"):
        reader(path)
    text = tmp_path / "letter.db"
    text.write_text("Dear Sir, " * 100, encoding="utf-8")
    for opener in (reader, writer, short):
        with pytest.raises(StoreError, match=r"letter\.db: it is no book"):
            opener(text)
    with pytest.raises(StoreError, match="there is no such file"):
        reader(tmp_path / "none.db")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/clerk/books/a.db", "ext4"),
        ("/home/clerk/team drive/books/a.db", "nfs4"),
        ("/home/clerk/team drives/a.db", "ext4"),
        ("/mnt/usb/a.db", "vfat"),
        ("/mnt/usb", "vfat"),
    ],
)
def test_the_file_system_of_a_path(path: str, kind: str) -> None:
    assert file_system(path, MOUNTS) == kind


def test_a_book_on_a_network_drive_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = new_book(tmp_path)
    monkeypatch.setattr("meetingtui.store.connection.file_system", lambda *_: "cifs")
    with pytest.raises(StoreError, match=r"network drive \(cifs\)"):
        Pen(path)
    assert not Path(f"{path}.lock").exists()
