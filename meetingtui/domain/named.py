"""Whoever a record names: a person by their id, or by name where they are no person here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TypedDict

from meetingtui.domain import text
from meetingtui.domain.record import Change, Record, Stamp

Named = int | str


class Fields(TypedDict):
    """The two fields that say it, one of which is empty."""

    person: int | None
    name: str


class _Naming(Protocol):
    @property
    def person(self) -> int | None: ...
    @property
    def name(self) -> str: ...


def fields(one: Named) -> Fields:
    """The fields of a record that names somebody."""
    if isinstance(one, int):
        return {"person": one, "name": ""}
    return {"person": None, "name": one}


def whom(record: _Naming) -> Named:
    """The person's id, or the name, in a record that names somebody."""
    return record.name if record.person is None else record.person


def rows(
    stamp: Stamp, kind: Callable[..., Record], who: Iterable[Named], first: float, **of: object
) -> list[Change]:
    """A record each for several, in their order from the place `first` on; nobody stands twice."""
    return [
        text.added(kind(id=stamp.next_id + n, place=first + n, **fields(one), **of))
        for n, one in enumerate(dict.fromkeys(who))
    ]
