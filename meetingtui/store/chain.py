"""The chain that makes a changed or missing line of history show.

A step's hash covers the hash before it, when and by whom the step was made, and salted commitments
to its sentence and to each of its changes. So what is erased leaves the chain whole, and what is
altered does not.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from typing import Any

from meetingtui.domain.frozen import frozen
from meetingtui.domain.record import Change, Record, Rows, Step
from meetingtui.store.rows import columns, record_named, row_of

START = ""


@cache
def _encoder() -> Callable[[object], str]:
    """JSON's encoder, loaded with the first step: the live screen is there before it."""
    import json

    return json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _sha256(said: str) -> str:
    """In hex. The library is loaded with the first step, like JSON's encoder."""
    import hashlib

    return hashlib.sha256(said.encode()).hexdigest()


def _dumps(value: object) -> str:
    return _encoder()(value)


@frozen
class Payload:
    """A change as text: the record before and after as JSON, None where there is none."""

    table: str
    record: int
    operation: str
    before: str | None
    after: str | None

    @classmethod
    def of(cls, change: Change) -> Payload:
        """The payload of a change. Raises TypeError for a value of a wrong type."""
        record = change.record
        return cls(
            record.TABLE,
            record.id,
            change.operation,
            _written(change.before),
            _written(change.after),
        )

    def commitment(self, salt: str) -> str:
        """sha256 over the salt and the payload, in hex."""
        said = _dumps([self.table, self.record, self.operation, self.before, self.after])
        return _sha256(salt + said)

    def change(self, rows: type[Rows]) -> Change:
        """The change. Raises ValueError, TypeError or Refusal when it is none."""
        kind = rows.kind(self.table)
        change = Change(_read(kind, self.before), _read(kind, self.after))
        if (change.record.id, change.operation) != (self.record, self.operation):
            raise ValueError(f"{self.table} {self.record}: it does not say what it changes")
        return change


def _written(record: Record | None) -> str | None:
    if record is None:
        return None
    names = (column.name for column in columns(type(record)))
    return _dumps(dict(zip(names, row_of(record), strict=True)))


def _read(kind: type[Record], payload: str | None) -> Record | None:
    if payload is None:
        return None
    import json

    fields: Any = json.loads(payload)
    if not isinstance(fields, Mapping):
        raise TypeError("a payload must be an object")
    return record_named(kind, fields)


def new_salt() -> str:
    """128 random bits, so that nobody can guess an erased payload from its commitment."""
    return os.urandom(16).hex()


def moment(at: datetime) -> str:
    """A moment of the history as stored: UTC. Raises ValueError for one without a zone."""
    if at.tzinfo is None:
        raise ValueError("a step's time must have a zone")
    return at.astimezone(UTC).isoformat()


def commitment_to(sentence: str, salt: str) -> str:
    """sha256 over the salt and a step's sentence, in hex."""
    return _sha256(salt + _dumps(sentence))


def link(
    previous: str, step: Step, sentence: str, commitments: Sequence[str], closed: bool = False
) -> str:
    """The hash of a step that follows `previous`, in hex; `sentence` is the commitment to its own.

    `closed`: something of it stands in the exempt book.
    """
    said = _dumps(
        [
            previous,
            step.seq,
            moment(step.at),
            step.who,
            sentence,
            step.item,
            step.undoes,
            step.redoes,
            step.opening,
            closed,
            *commitments,
        ]
    )
    return _sha256(said)
