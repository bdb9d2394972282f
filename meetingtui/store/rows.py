"""The one mapping between records and rows. No subject writes SQL of its own."""

from __future__ import annotations

import dataclasses
import sqlite3
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any, TypeVar

from meetingtui.domain.frozen import frozen
from meetingtui.domain.record import Change, Mismatch, Record, Rows

Scalar = int | float | str | None
V = TypeVar("V", bound=Rows)

SQL_TYPES: Mapping[type, str] = {
    int: "INTEGER",
    bool: "INTEGER",
    float: "REAL",
    str: "TEXT",
    date: "TEXT",
    time: "TEXT",
    datetime: "TEXT",
}
# How a record's fields say their types; to evaluate what they say takes a twentieth of the start.
_SAID: Mapping[str, tuple[type, bool]] = {
    f"{kind.__name__}{none}": (kind, bool(none)) for kind in SQL_TYPES for none in ("", " | None")
}
_ENCODE: Mapping[type, Callable[[Any], Scalar]] = {
    bool: int,
    date: date.isoformat,
    time: time.isoformat,
    datetime: datetime.isoformat,
    float: float,
}
_DECODE: Mapping[type, Callable[[Any], Any]] = {
    bool: bool,
    date: date.fromisoformat,
    time: time.fromisoformat,
    datetime: datetime.fromisoformat,
}


@frozen
class Column:
    """A field of a record as a column of its table."""

    name: str
    type: type
    optional: bool
    link: str | None

    @property
    def sql_type(self) -> str:
        """The column's type in a STRICT table."""
        return SQL_TYPES[self.type]

    def encode(self, value: Any) -> Scalar:
        """The value as it is stored. Raises TypeError for a value of another type."""
        if value is None and self.optional:
            return None
        if not self._fits(value):
            raise TypeError(f"{self.name} must be a {self.type.__name__}, not {value!r}")
        encode = _ENCODE.get(self.type)
        return encode(value) if encode else value

    def _fits(self, value: Any) -> bool:
        """Whether the type is right; a datetime is no date here, and a bool no number."""
        if self.type in (str, float):
            return isinstance(value, self.type) or (self.type is float and type(value) is int)
        return type(value) is self.type

    def decode(self, value: Any) -> Any:
        """The value as the record holds it. Raises ValueError or TypeError for rot."""
        if value is None:
            if self.optional:
                return None
            raise ValueError(f"{self.name} is missing")
        decode = _DECODE.get(self.type)
        if decode is None and not self._fits(value):
            raise TypeError(f"{self.name} is a {type(value).__name__}")
        return decode(value) if decode else value


@frozen
class Statements:
    """The SQL that one kind of record needs."""

    select: str
    insert: str
    update: str
    delete: str


_COLUMNS: dict[type[Record], tuple[Column, ...]] = {}
_STATEMENTS: dict[type[Record], Statements] = {}


def columns(kind: type[Record]) -> tuple[Column, ...]:
    """The columns of a kind of record, in the order of its fields."""
    if kind not in _COLUMNS:
        _COLUMNS[kind] = tuple(_column(kind, spec) for spec in dataclasses.fields(kind))
    return _COLUMNS[kind]


def _column(kind: type[Record], spec: dataclasses.Field[Any]) -> Column:
    name, link = spec.name, spec.metadata.get("link")
    said = _SAID.get(spec.type) if isinstance(spec.type, str) else None
    if said is not None:
        return Column(name, *said, link)
    hint = typing.get_type_hints(kind)[name]
    optional = isinstance(hint, types.UnionType)
    parts = [part for part in typing.get_args(hint) if part is not types.NoneType]
    base = parts[0] if optional else hint
    if base not in SQL_TYPES or len(parts) > 1:
        raise TypeError(f"{name}: {hint} can't be a column")
    return Column(name, base, optional, link)


def statements(kind: type[Record]) -> Statements:
    """The SQL that a kind of record needs; a change names every value that it replaces."""
    if kind not in _STATEMENTS:
        _STATEMENTS[kind] = _statements(kind)
    return _STATEMENTS[kind]


def _statements(kind: type[Record]) -> Statements:
    names = [f'"{column.name}"' for column in columns(kind)]
    unchanged = " AND ".join(f"{name} IS ?" for name in names)
    table = f'"{kind.TABLE}"'
    return Statements(
        select=f"SELECT {', '.join(names)} FROM {table}",
        insert=f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})",
        update=f"UPDATE {table} SET {', '.join(f'{name}=?' for name in names)} WHERE {unchanged}",
        delete=f"DELETE FROM {table} WHERE {unchanged}",
    )


def row_of(record: Record) -> tuple[Scalar, ...]:
    """The record's row. Raises TypeError when a field holds a value of another type."""
    return tuple(column.encode(getattr(record, column.name)) for column in columns(type(record)))


def record_of(kind: type[Record], row: Sequence[Any]) -> Record:
    """The record of a row. Raises ValueError or TypeError for a row that is none."""
    fields = {
        column.name: column.decode(value) for column, value in zip(columns(kind), row, strict=True)
    }
    return kind(**fields)


def record_named(kind: type[Record], fields: Mapping[str, Any]) -> Record:
    """The record of values by column name; a field that is not named keeps its default.

    Raises ValueError or TypeError for values that make none.
    """
    known = {column.name: column for column in columns(kind)}
    strange = sorted(set(fields) - set(known))
    if strange:
        raise ValueError(f"{kind.TABLE} has no {', '.join(strange)}")
    return kind(**{name: known[name].decode(value) for name, value in fields.items()})


def load(conn: sqlite3.Connection, into: type[V]) -> V:
    """Every record of the kinds that `into` holds. Raises ValueError or TypeError for rot."""
    found: list[Record] = []
    for kind in into.KINDS:
        rows = conn.execute(statements(kind).select).fetchall()
        found += [record_of(kind, row) for row in rows]
    return into.of(found)


def carry(conn: sqlite3.Connection, change: Change) -> None:
    """Make one change to the rows. Raises Mismatch when they are not as it expects them."""
    kind = type(change.record)
    sql = statements(kind)
    if change.before is None:
        conn.execute(sql.insert, row_of(change.record))
        return
    before = row_of(change.before)
    if change.after is None:
        done = conn.execute(sql.delete, before)
    else:
        done = conn.execute(sql.update, (*row_of(change.after), *before))
    if done.rowcount != 1:
        raise Mismatch(f"{kind.TABLE} {change.record.id} is not as this step expects it")
