"""Files of every version that was shipped are brought up to date, are whole, and can be written on.

`first/*.sql`, `second/*.sql` and `third/*.sql` are dumps of a book, a register and an archive that
these versions wrote, with their history. They are never made afresh. The second is the specimen
meeting of a full council; the third that of a cabinet, whose private business has files of its own.
"""

from __future__ import annotations

import dataclasses
import sqlite3
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from meetingtui.domain import people, text
from meetingtui.domain.actions import Action
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import Record
from meetingtui.domain.requests import request
from meetingtui.domain.restrictions import Restriction
from meetingtui.domain.seats import Seat
from meetingtui.store import archive, history, register
from meetingtui.store.archive import Filing
from meetingtui.store.errors import StoreError
from meetingtui.store.migrations import BOOK, version_of
from tests.store.books import DAY, ITEM, MEETING, PERSON, Pen, Ticking

VERSIONS = {1: "first", 2: "second", 3: "third"}
LAST_STEP = 17


def _dump(name: str, version: int = 1) -> str:
    return _file(name, version).read_text(encoding="utf-8")


def _file(name: str, version: int) -> Path:
    return Path(__file__).parent / VERSIONS[version] / f"{name}.sql"


def _restored(folder: Path, name: str, version: int = 1) -> Path:
    """The file `name`, and the one beside it for private business where that version had one."""
    if _file(f"{name}.exempt", version).is_file():
        _one_restored(folder, f"{name}.exempt", version)
    return _one_restored(folder, name, version)


def _one_restored(folder: Path, name: str, version: int) -> Path:
    path = folder / f"{name}.db"
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path)) as conn:
        conn.executescript(_dump(name, version))
        assert version_of(conn) == version
    return path


def _opened(path: Path) -> Minutes:
    pen = Pen(path)
    pen.close()
    return pen.minutes


def test_a_book_keeps_every_row_and_its_history(tmp_path: Path) -> None:
    path = _restored(tmp_path, "book")
    minutes = _opened(path)
    with closing(sqlite3.connect(path)) as conn:
        assert version_of(conn) == BOOK.version
        assert conn.execute("PRAGMA foreign_key_check").fetchall() == []
    assert [point.text for point in minutes.all(Point)] == [
        "⟦person:2⟧ asked about stiles.",
        "Two were mended.",
    ]
    (decision,) = minutes.all(Decision)
    assert (decision.lead_in, decision.handle) == ("The Board resolved:", 1)
    assert [clause.decision for clause in minutes.all(Clause)] == [decision.id]
    assert minutes.get(Item, ITEM).title == "Stiles"
    assert [action.text for action in minutes.all(Action)] == ["Mend stiles"]
    assert history.verify(path) == history.Verification(True, LAST_STEP, ())


@pytest.mark.parametrize("version", VERSIONS)
def test_a_record_of_an_older_version_has_the_new_fields_at_their_defaults(
    tmp_path: Path, version: int
) -> None:
    minutes = _opened(_restored(tmp_path, "book", version))
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.executescript(_dump("book", version))
        for record in minutes:
            there = {name for _, name, *_ in conn.execute(f"PRAGMA table_info({record.TABLE})")}
            for spec in dataclasses.fields(record):
                if spec.name not in there:
                    assert getattr(record, spec.name) == spec.default, (record.TABLE, spec.name)


def test_a_whole_meeting_of_the_second_version_keeps_every_row_and_its_history(
    tmp_path: Path,
) -> None:
    path = _restored(tmp_path, "book", 2)
    with closing(sqlite3.connect(path)) as conn:
        steps = conn.execute("SELECT count(*) FROM step").fetchone()[0]
        rows = {
            kind.TABLE: conn.execute(f"SELECT id FROM {kind.TABLE} ORDER BY id").fetchall()
            for kind in Minutes.KINDS
            if kind.TABLE in _tables(conn)
        }
    minutes = _opened(path)
    assert history.verify(path) == history.Verification(True, steps, ())
    for table, ids in rows.items():
        assert [(record.id,) for record in minutes.all(minutes.kind(table))] == ids, table
    assert {"motion", "division", "ballot", "clause"} <= {t for t, ids in rows.items() if ids}


def _tables(conn: sqlite3.Connection) -> set[str]:
    return {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_a_register_and_an_archive_of_the_second_version_are_read(tmp_path: Path) -> None:
    found = register.read(_restored(tmp_path, "register", 2))
    assert [body.name for body in found.all(Body)] == ["Mossingham Borough Council"]
    shelf = _restored(tmp_path, "archive", 2)
    (filing,) = archive.filed(shelf)
    book = _opened(_restored(tmp_path, "book", 2))
    assert archive.minutes_of(shelf, filing.uuid).same_records(book)


def test_both_files_of_a_meeting_of_the_third_version_keep_every_row(tmp_path: Path) -> None:
    path = _restored(tmp_path, "book", 3)
    before = _rows(path) + _rows(tmp_path / "book.exempt.db")
    minutes = _opened(path)
    assert history.verify(path).sentences == ()
    assert Counter((record.TABLE, record.id) for record in minutes) == Counter(set(before))
    assert any(point.text.startswith("Three offers had") for point in minutes.all(Point))


def test_both_files_of_an_archive_of_the_third_version_are_read(tmp_path: Path) -> None:
    shelf = _restored(tmp_path, "archive", 3)
    path = _restored(tmp_path, "book", 3)
    (filing,) = archive.filed(shelf)
    assert archive.minutes_of(shelf, filing.uuid).same_records(_opened(path))


def _rows(path: Path) -> list[tuple[str, int]]:
    """The table and id of every record in one file of a book."""
    with closing(sqlite3.connect(path)) as conn:
        return [
            (kind.TABLE, record)
            for kind in Minutes.KINDS
            if kind.TABLE in _tables(conn)
            for (record,) in conn.execute(f"SELECT id FROM {kind.TABLE}")
        ]


def test_a_book_of_the_first_version_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    path = _restored(tmp_path, "book")
    _opened(path)
    (backup,) = tmp_path.glob("*.backup")
    with closing(sqlite3.connect(backup)) as conn:
        assert version_of(conn) == 1
        assert conn.execute("SELECT count(*) FROM point").fetchone() == (2,)


def test_a_book_of_the_first_version_can_be_written_on_and_undone(tmp_path: Path) -> None:
    path = _restored(tmp_path, "book")
    pen = Pen(path)
    assert pen.book.drafts["line"].text == "half a li"
    pen.note("Said today.").wait(10)
    private: Record = Restriction(
        id=pen.last_id + 1, holder_table="point", holder=pen.minutes.all(Point)[-1].id, ground="3"
    )
    added = pen.steps[-1]
    pen.record(dataclasses.replace(added, changes=(text.added(private),))).wait(10)
    named = next(seq for seq in range(1, LAST_STEP) if _notes(pen, seq))
    pen.record(pen.book.step(named).inverse(datetime(2016, 1, 1, tzinfo=UTC), "Clerk")).wait(10)
    pen.close()
    assert [point.text for point in pen.minutes.all(Point)] == [
        "⟦person:2⟧ asked about stiles.",
        "Said today.",
    ]
    assert _opened(path).same_records(pen.minutes)
    assert history.verify(path).sentences == ()


def _notes(pen: Pen, seq: int) -> bool:
    """Whether a step of the first version noted the second point."""
    found = [change.record for change in pen.book.step(seq).changes]
    return any(isinstance(one, Point) and one.text == "Two were mended." for one in found)


def test_a_book_of_the_first_version_is_not_read_as_it_is(tmp_path: Path) -> None:
    path = _restored(tmp_path, "book")
    with pytest.raises(StoreError, match="older version of this program"):
        history.log(path)


def test_a_register_is_brought_up_to_date(tmp_path: Path) -> None:
    path = _restored(tmp_path, "register")
    asked = request(people.add, uuid="p2", name="Ben Other")
    found = register.change(path, "Clerk", Ticking(), asked)
    assert [body.name for body in found.all(Body)] == ["Parks Board"]
    assert [person.name for person in found.all(Person)] == ["Ann Other", "Ben Other"]
    assert [seat.role for seat in found.all(Seat)] == ["Chairman"]
    assert register.read(path) == found


def test_an_archive_is_brought_up_to_date(tmp_path: Path) -> None:
    path = _restored(tmp_path, "archive")
    book = _opened(_restored(tmp_path, "book"))
    assert archive.file_minutes(path, Minutes.of(_other(book)), lambda half: "hash-2")
    assert sorted(archive.filed(path), key=lambda filing: filing.uuid) == [
        Filing("meeting-1", "hash-1", "Footpaths Board", DAY),
        Filing("meeting-2", "hash-2", "Footpaths Board", DAY),
    ]
    assert archive.minutes_of(path, "meeting-1").same_records(book)
    assert archive.minutes_of(path, "meeting-1").get(Person, PERSON).name == "Ann Other"


def _other(minutes: Minutes) -> list[Record]:
    """The same records as another meeting."""
    meeting = dataclasses.replace(minutes.meeting, uuid="meeting-2")
    return [meeting if record.id == MEETING else record for record in minutes]
