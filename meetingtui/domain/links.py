"""Links between records: nothing may name a record that is not there."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from meetingtui.domain.mentions import people_named
from meetingtui.domain.record import Change, Record, Refusal, Rows


def hold(rows: Rows, changes: Iterable[Change]) -> None:
    """Raise Refusal when `changes`, which led to `rows`, left a link that ends in nothing."""
    for change in changes:
        if change.after is not None:
            _find_targets(rows, change.after)
        elif hanging := rows.dependents(change.record):
            noun, other = change.record.NOUN, hanging[0].NOUN
            raise Refusal(f"That {noun} is named in this record ({other}); strike that first.")


def _find_targets(rows: Rows, record: Record) -> None:
    if record.TABLE == "person" and people_named(record):
        raise Refusal("A person's name or title can't name people by @; write it out.")
    for spec in dataclasses.fields(record):
        table, target = spec.metadata.get("link"), getattr(record, spec.name)
        if table is not None and target is not None:
            rows.get(rows.kind(table), target)
    holder = getattr(record, "holder", None)
    if holder is not None:
        rows.get(rows.kind(getattr(record, "holder_table", "")), holder)
