"""The record: frozen rows, the changes made to them, and the steps that make the changes.

Nothing here knows what a meeting is; the subjects beside this file do.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any, ClassVar, NamedTuple, Self, TypeVar, dataclass_transform

from meetingtui.domain.frozen import frozen


class Refusal(Exception):
    """An act that would make the record meaningless. Its text says what would be right."""


class Unchanged(Refusal):
    """An act that would leave everything as it is."""

    def __init__(self) -> None:
        super().__init__("That changes nothing.")


class Mismatch(Exception):
    """A step that does not fit the rows it is applied to."""


C = TypeVar("C")


@dataclass_transform(eq_default=False, frozen_default=True, kw_only_default=True)
def row(cls: type[C]) -> type[C]:
    """Make a class a frozen, slotted dataclass whose fields are named.

    What a dataclass would write anew for each class is in `Record` once, because writing it for
    every kind of record takes as long as a quarter of the program's start.
    """
    made = dataclass(slots=True, kw_only=True, init=False, repr=False, eq=False, match_args=False)
    return made(cls)


_FIELDS: dict[str, tuple[tuple[str, Any], ...]] = {}


def _fields(record: Record) -> tuple[tuple[str, Any], ...]:
    """The names of a record's fields with their defaults (MISSING for none)."""
    if record.TABLE not in _FIELDS:
        specs = dataclasses.fields(record)
        _FIELDS[record.TABLE] = tuple((spec.name, spec.default) for spec in specs)
    return _FIELDS[record.TABLE]


class Link(NamedTuple):
    """A field that names a record of `table`; one that is `optional` may name none."""

    name: str
    table: str
    optional: bool


_LINKS: dict[type[Record], tuple[Link, ...]] = {}


def links_of(kind: type[Record]) -> tuple[Link, ...]:
    """The fields of a kind of record that name other records."""
    if kind not in _LINKS:
        _LINKS[kind] = tuple(
            Link(spec.name, spec.metadata["link"], spec.default is None)
            for spec in dataclasses.fields(kind)
            if "link" in spec.metadata
        )
    return _LINKS[kind]


@row
class Record:
    """One row. Every field is a scalar and a typed column of the table `TABLE`."""

    TABLE: ClassVar[str] = ""
    NOUN: ClassVar[str] = ""

    id: int

    def __init__(self, **given: Any) -> None:
        for name, default in _fields(self):
            value = given.pop(name, default)
            if value is dataclasses.MISSING:
                raise TypeError(f"{type(self).__name__} lacks {name}")
            object.__setattr__(self, name, value)
        if given:
            raise TypeError(f"{type(self).__name__} has no {', '.join(given)}")

    def __setattr__(self, name: str, value: object) -> None:
        raise dataclasses.FrozenInstanceError(f"{type(self).__name__} is frozen")

    def __delattr__(self, name: str) -> None:
        raise dataclasses.FrozenInstanceError(f"{type(self).__name__} is frozen")

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name, _ in _fields(self))

    def __hash__(self) -> int:
        # Ids are unique over the whole book: all fields would cost an item of 2,000 points 8 ms.
        return hash((self.TABLE, self.id))

    def __repr__(self) -> str:
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name, _ in _fields(self))
        return f"{type(self).__name__}({said})"


R = TypeVar("R", bound=Record)


def link(table: str) -> Any:
    """A required field that holds the id of a record of `table` (a foreign key)."""
    return field(metadata={"link": table})


def maybe_link(table: str) -> Any:
    """An optional field that holds the id of a record of `table` (a foreign key)."""
    return field(default=None, metadata={"link": table})


def field_values(record: Record) -> dict[str, Any]:
    """The record's fields by name, in the order of its table's columns."""
    return {name: getattr(record, name) for name, _ in _fields(record)}


def with_fields(record: R, **fields: object) -> R:
    """The record with other values in some of its fields. Raises TypeError for one it lacks."""
    return type(record)(**{**field_values(record), **fields})


@frozen
class Change:
    """One record added (`before` is None), altered, or removed (`after` is None)."""

    before: Record | None
    after: Record | None

    @property
    def record(self) -> Record:
        """The record as it is after the change, or as it was if it is gone.

        Raises Mismatch for a change of nothing.
        """
        record = self.after if self.after is not None else self.before
        if record is None:
            raise Mismatch("a change must have a record before or after it")
        return record

    @property
    def operation(self) -> str:
        """`added`, `altered` or `removed`."""
        if self.before is None:
            return "added"
        return "removed" if self.after is None else "altered"

    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.after, self.before)


@frozen
class Step:
    """One thing the clerk did, undoable as one.

    `at` is UTC; `sentence` never quotes the minute; `item` is where it happened; `undoes` and
    `redoes` name the step (by `seq`) that this one takes back or brings back; `opening` marks the
    step that laid out the book, which undo does not cross.
    """

    at: datetime
    who: str
    sentence: str
    changes: tuple[Change, ...]
    item: int | None = None
    undoes: int | None = None
    redoes: int | None = None
    opening: bool = False
    seq: int = 0

    def inverse(self, at: datetime, who: str) -> Step:
        """The step that takes this one back."""
        changes = tuple(change.inverse() for change in reversed(self.changes))
        return Step(at, who, f"Undone: {self.sentence}", changes, self.item, undoes=self.seq)

    def again(self, at: datetime, who: str) -> Step:
        """The step that brings this one back after it was undone."""
        return Step(
            at, who, f"Done again: {self.sentence}", self.changes, self.item, redoes=self.seq
        )


@frozen
class Stamp:
    """Who, when, and the ids that an act may give out.

    `at` is UTC for the history; `local` is the wall clock of the meeting, without a zone, for
    what the minutes say.
    """

    at: datetime
    local: datetime
    who: str
    next_id: int

    def step(self, sentence: str, changes: Iterable[Change], item: int | None = None) -> Step:
        """A step of `changes`, stamped."""
        return Step(self.at, self.who, sentence, tuple(changes), item)

    def after(self, changes: Iterable[Change]) -> Stamp:
        """The stamp for what follows `changes`: their new ids are taken."""
        taken = [change.record.id for change in changes if change.before is None]
        return replace(self, next_id=max([self.next_id, *(number + 1 for number in taken)]))


_KINDS: dict[type[Rows], dict[str, type[Record]]] = {}


@frozen
class Rows:
    """Records of several kinds as one frozen value, by table and id."""

    KINDS: ClassVar[tuple[type[Record], ...]] = ()

    tables: Mapping[str, Mapping[int, Record]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def kind(cls, table: str) -> type[Record]:
        """The record class of `table`. Raises Refusal for a table that does not exist."""
        if cls not in _KINDS:
            _KINDS[cls] = {kind.TABLE: kind for kind in cls.KINDS}
        if table not in _KINDS[cls]:
            raise Refusal(f"There is no table called {table!r}.")
        return _KINDS[cls][table]

    @classmethod
    def of(cls, records: Iterable[Record]) -> Self:
        """The value that holds `records`."""
        tables: dict[str, dict[int, Record]] = {}
        for record in records:
            tables.setdefault(record.TABLE, {})[record.id] = record
        return cls(tables)

    def find(self, kind: type[R], record_id: int | None, /) -> R | None:
        """The record of `kind` with that id, or None."""
        if record_id is None:
            return None
        found = self.tables.get(kind.TABLE, {}).get(record_id)
        return found if isinstance(found, kind) else None

    def get(self, kind: type[R], record_id: int | None, /) -> R:
        """The record of `kind` with that id. Raises Refusal when there is none."""
        record = self.find(kind, record_id)
        if record is None:
            raise Refusal(f"There is no such {kind.NOUN or kind.TABLE} in this record.")
        return record

    def all(self, kind: type[R], /) -> list[R]:
        """Every record of `kind`, by id."""
        table = self.tables.get(kind.TABLE, {})
        return [one for key in sorted(table) if isinstance(one := table[key], kind)]

    def where(self, kind: type[R], /, **equal: object) -> list[R]:
        """The records of `kind` whose fields equal the given values, by id."""
        return [
            record
            for record in self.all(kind)
            if all(getattr(record, name) == value for name, value in equal.items())
        ]

    def __iter__(self) -> Iterator[Record]:
        for kind in self.KINDS:
            yield from self.all(kind)

    def same_records(self, other: Rows) -> bool:
        """Whether both hold equal records (empty tables do not count)."""
        filled = {name: dict(rows) for name, rows in self.tables.items() if rows}
        return filled == {name: dict(rows) for name, rows in other.tables.items() if rows}

    def apply(self, step: Step) -> Self:
        """The value after `step`. Raises Mismatch when a change does not fit."""
        tables = dict(self.tables)
        fresh: dict[str, dict[int, Record]] = {}
        for change in step.changes:
            name, key = change.record.TABLE, change.record.id
            if name not in fresh:
                fresh[name] = dict(tables.get(name, {}))
                tables[name] = fresh[name]
            if fresh[name].get(key) != change.before:
                raise Mismatch(f"step {step.seq}: {name} {key} is not as this step expects it")
            if change.after is None:
                del fresh[name][key]
            else:
                fresh[name][key] = change.after
        return replace(self, tables=tables)

    def dependents(self, record: Record, but: Container[tuple[str, str]] = ()) -> list[Record]:
        """The records that would be left hanging without `record`, deepest first.

        Links (table, field) that are among `but` do not count.
        """
        return self._hanging(record, but, {(record.TABLE, record.id)})

    def _hanging(
        self, record: Record, but: Container[tuple[str, str]], seen: set[tuple[str, int]]
    ) -> list[Record]:
        """The same but for what was `seen`: links may go round in a circle."""
        found: list[Record] = []
        for kind in self.KINDS:
            links = [
                link.name
                for link in links_of(kind)
                if link.table == record.TABLE and (kind.TABLE, link.name) not in but
            ]
            anywhere = hasattr(kind, "holder_table")
            if not links and not anywhere:
                continue
            for other in self.all(kind):
                hangs = any(getattr(other, name) == record.id for name in links) or (
                    anywhere
                    and getattr(other, "holder_table", None) == record.TABLE
                    and getattr(other, "holder", None) == record.id
                )
                if hangs and (other.TABLE, other.id) not in seen:
                    seen.add((other.TABLE, other.id))
                    found += [*self._hanging(other, but, seen), other]
        return found
