"""Links between records: what hangs on what; nothing may name a record that is not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


def chain(minutes: Minutes, record: Record, owning: frozenset[str]) -> Iterator[Record]:
    """A record, and what it stands under or hangs on in the tables `owning`, the nearest first."""
    yield record
    waiting = _owners(minutes, record, owning)
    seen = {(record.TABLE, record.id)}
    while waiting:
        one = waiting.pop(0)
        if (one.TABLE, one.id) in seen:
            continue
        seen.add((one.TABLE, one.id))
        yield one
        waiting += _owners(minutes, one, owning)


_WAYS: dict[tuple[type[Record], frozenset[str]], tuple[tuple[str, str], ...]] = {}


def _ways(kind: type[Record], owning: frozenset[str]) -> tuple[tuple[str, str], ...]:
    """The tables of `owning` that a kind of record hangs on, with the fields that name them.

    What must stand under something, and is no entry, hangs on nothing else: what a report
    recommends stays with the report when it is taken as a clause.
    """
    if (kind, owning) not in _WAYS:
        links = [one for one in links_of(kind) if one.table in owning]
        must = [one for one in links if not one.optional]
        if must and not hasattr(kind, "handle"):
            links = must
        _WAYS[kind, owning] = tuple((one.table, one.name) for one in links)
    return _WAYS[kind, owning]


def _owners(minutes: Minutes, record: Record, owning: frozenset[str]) -> list[Record]:
    """What a record stands under or hangs on, as far as it is there."""
    named = [(table, getattr(record, name)) for table, name in _ways(type(record), owning)]
    if getattr(record, "holder_table", "") in owning:
        named.append((getattr(record, "holder_table", ""), getattr(record, "holder", None)))
    found = [minutes.find(minutes.kind(table), to) for table, to in named if to is not None]
    return [one for one in found if one is not None]


def and_above(minutes: Minutes, item: int | None) -> Iterator[int]:
    """An item and those above it, the nearest first."""
    while item is not None:
        yield item
        item = getattr(minutes.find(minutes.kind("item"), item), "parent", None)
