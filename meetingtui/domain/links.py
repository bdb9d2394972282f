"""Links between records: what hangs on what; nothing may name a record that is not there."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import TYPE_CHECKING

from meetingtui.domain.mentions import people_named
from meetingtui.domain.record import Change, Record, Refusal, Rows, links_of

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


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
    for link in links_of(type(record)):
        target = getattr(record, link.name)
        if target is not None:
            rows.get(rows.kind(link.table), target)
    holder = getattr(record, "holder", None)
    if holder is not None:
        rows.get(rows.kind(getattr(record, "holder_table", "")), holder)


def chain(minutes: Minutes, record: Record, owning: Container[str]) -> Iterator[Record]:
    """A record, and what it stands under or hangs on in the tables `owning`, the nearest first."""
    waiting, seen = [record], set[tuple[str, int]]()
    while waiting:
        one = waiting.pop(0)
        if (one.TABLE, one.id) in seen:
            continue
        seen.add((one.TABLE, one.id))
        yield one
        waiting += _owners(minutes, one, owning)


def _owners(minutes: Minutes, record: Record, owning: Container[str]) -> list[Record]:
    """What a record stands under or hangs on, as far as it is there."""
    owners = [(one.table, one.name) for one in links_of(type(record)) if one.table in owning]
    if getattr(record, "holder_table", "") in owning:
        owners.append((getattr(record, "holder_table", ""), "holder"))
    found = [minutes.find(minutes.kind(table), getattr(record, name)) for table, name in owners]
    return [one for one in found if one is not None]


def and_above(minutes: Minutes, item: int | None) -> Iterator[int]:
    """An item and those above it, the nearest first."""
    while item is not None:
        yield item
        item = getattr(minutes.find(minutes.kind("item"), item), "parent", None)
