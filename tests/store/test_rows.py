"""Every record survives record → row → record, and every field is a typed column."""

from __future__ import annotations

import dataclasses
from contextlib import closing
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.meetings import Meeting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Mismatch, Record, row
from meetingtui.domain.register import Register
from meetingtui.store.connection import make_file, short, writer
from meetingtui.store.migrations import ARCHIVE, BOOK, REGISTER, Schema, bring_up
from meetingtui.store.rows import carry, columns, load, record_named, record_of, row_of, statements

VALUES: dict[type, st.SearchStrategy[Any]] = {
    int: st.integers(-(2**62), 2**62),
    bool: st.booleans(),
    float: st.floats(allow_nan=False),
    str: st.text(st.characters(exclude_categories=["Cs"])),
    date: st.dates(),
    time: st.times(),
    datetime: st.datetimes(),
}


@st.composite
def records(draw: st.DrawFn, like: Record | None = None) -> Record:
    """A record of any kind (or of the kind of another), with any values its fields can hold."""
    kind = type(like) if like else draw(st.sampled_from(Minutes.KINDS))
    fields: dict[str, Any] = {
        column.name: draw(
            st.none() | VALUES[column.type] if column.optional else VALUES[column.type]
        )
        for column in columns(kind)
    }
    return kind(**fields)


@pytest.fixture(scope="module")
def empty_book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A book in which nothing has been laid out but its tables."""
    return _laid_out(tmp_path_factory.mktemp("rows"), BOOK)


def _laid_out(folder: Path, schema: Schema) -> Path:
    path = folder / f"{schema.name}.db"
    make_file(path)
    with closing(writer(path) if schema is BOOK else short(path)) as conn:
        bring_up(conn, path, schema)
    return path


@given(record=records())
def test_a_record_survives_its_row(empty_book: Path, record: Record) -> None:
    kind = type(record)
    with closing(writer(empty_book)) as conn:
        conn.execute("PRAGMA foreign_keys=0")
        conn.execute("BEGIN IMMEDIATE")
        conn.execute(statements(kind).insert, row_of(record))
        (row,) = conn.execute(statements(kind).select).fetchall()
        conn.execute("ROLLBACK")
    found = record_of(kind, row)
    assert found == record
    assert [type(getattr(found, spec.name)) for spec in dataclasses.fields(kind)] == [
        type(getattr(record, spec.name)) for spec in dataclasses.fields(kind)
    ]


@given(before=records(), data=st.data())
def test_a_change_is_carried_exactly_once(
    empty_book: Path, before: Record, data: st.DataObject
) -> None:
    after = dataclasses.replace(data.draw(records(like=before)), id=before.id)
    with closing(writer(empty_book)) as conn:
        conn.execute("PRAGMA foreign_keys=0")
        conn.execute("BEGIN IMMEDIATE")
        for change in (Change(None, before), Change(before, after), Change(after, before)):
            carry(conn, change)
        assert list(load(conn, Minutes)) == [before]
        if after != before:
            with pytest.raises(Mismatch):
                carry(conn, Change(after, None))
        carry(conn, Change(before, None))
        assert not list(load(conn, Minutes))
        with pytest.raises(Mismatch):
            carry(conn, Change(before, None))
        conn.execute("ROLLBACK")


@pytest.mark.parametrize(
    "fields",
    [
        {"held_on": datetime(2015, 7, 9, 12, 0)},
        {"held_on": "2015-07-09"},
        {"body": True},
        {"venue": None},
        {"called_at": 10},
    ],
)
def test_a_value_of_another_type_is_not_stored(fields: dict[str, Any]) -> None:
    meeting = Meeting(id=1, body=2, held_on=date(2015, 7, 9))
    with pytest.raises(TypeError, match=next(iter(fields))):
        row_of(dataclasses.replace(meeting, **fields))


@pytest.mark.parametrize(
    ("name", "value"), [("place", "2.0"), ("text", 7), ("text", b"words"), ("item", 1.5)]
)
def test_a_value_that_has_rotted_into_another_type_is_not_read(name: str, value: object) -> None:
    fields: dict[str, Any] = {
        "id": 1,
        "item": 2,
        "handle": 1,
        "place": 1.0,
        "kind": "point",
        "text": "Words",
    }
    assert record_named(Point, fields) == Point(**fields)
    with pytest.raises(TypeError, match=f"{name} is a {type(value).__name__}"):
        record_named(Point, {**fields, name: value})


def test_a_field_that_no_column_can_hold_is_refused() -> None:
    @row
    class Odd(Record):
        TABLE: ClassVar[str] = "odd"

        many: list[int]

    with pytest.raises(TypeError, match="many"):
        columns(Odd)


HISTORY = ["change", "step"]


@pytest.mark.parametrize(
    ("schema", "kinds", "own"),
    [
        pytest.param(
            BOOK, Minutes.KINDS, ["change", "step", "draft", "splice", "lease"], id="book"
        ),
        pytest.param(REGISTER, Register.KINDS, HISTORY, id="register"),
        pytest.param(ARCHIVE, Minutes.KINDS, ["filing"], id="archive"),
    ],
)
def test_every_field_is_a_typed_column_and_nothing_else_is(
    tmp_path: Path, schema: Schema, kinds: tuple[type[Record], ...], own: list[str]
) -> None:
    path = _laid_out(tmp_path, schema)
    extra = [("filing", "INTEGER", False)] if schema is ARCHIVE else []
    with closing(short(path) if schema is not BOOK else writer(path)) as conn:
        tables = conn.execute("SELECT name, strict FROM pragma_table_list WHERE type='table'")
        strict = {name: bool(flag) for name, flag in tables if not name.startswith("sqlite_")}
        assert sorted(strict) == sorted(
            [*(kind.TABLE for kind in kinds), *own, "_sqlite_migrations"]
        )
        assert all(strict.values()), strict
        for kind in kinds:
            found = conn.execute(f'PRAGMA table_info("{kind.TABLE}")').fetchall()
            assert sorted(
                (name, type_, not (notnull or pk)) for _, name, type_, notnull, _, pk in found
            ) == sorted([*extra, *((c.name, c.sql_type, c.optional) for c in columns(kind))]), (
                kind.TABLE
            )
            links = conn.execute(f'PRAGMA foreign_key_list("{kind.TABLE}")').fetchall()
            assert {
                (row[3], row[2]) for row in links if row[2] != "filing" and row[3] != "filing"
            } == {(c.name, c.link) for c in columns(kind) if c.link}, kind.TABLE
        laid_out = conn.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    for (sql,) in laid_out:
        said = " ".join(sql.split())
        named = said.count("REFERENCES")
        assert said.count("DEFERRABLE INITIALLY DEFERRED") == named, said
