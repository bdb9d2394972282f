"""Witnesses: people who give evidence or present under an item, with their job title then."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal, Stamp, Step, maybe_link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

RESIDENT = "A resident"


@row
class Witness(Entry):
    """Somebody heard under an item; name, job title and organisation are as given that day."""

    TABLE: ClassVar[str] = "witness"
    NOUN: ClassVar[str] = "witness"
    LETTER: ClassVar[str] = "w"
    BLOCK: ClassVar[str] = "witnesses"
    MAIN: ClassVar[str] = "name"

    person: int | None = maybe_link("person")
    name: str = line()
    title: str = line()
    organisation: str = line()


def hear(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    name: str,
    title: str = "",
    organisation: str = "",
    person: int | None = None,
) -> Step:
    """Record a witness under an item. Raises Refusal without a name."""
    here = minutes.item(item)
    if not text.clean(name):
        raise Refusal("Say who, for example: /w Jane Example, Head of Parks")
    changes = minutes.entry(
        stamp, Witness, here.id, person=person, name=name, title=title, organisation=organisation
    )
    return stamp.step(f"Witness recorded under {here.spoken}", changes, here.id)


def amend(
    minutes: Minutes, stamp: Stamp, witness: int, name: str, title: str, organisation: str
) -> Step:
    """Correct a witness's name, job title or organisation."""
    before = minutes.get(Witness, witness)
    if not text.clean(name):
        raise Refusal("Say who, for example: Jane Example, Head of Parks")
    change = text.altered(before, name=name, title=title, organisation=organisation)
    here = minutes.item(before.item)
    return stamp.step(f"Witness corrected under {here.spoken}", [change], here.id)
