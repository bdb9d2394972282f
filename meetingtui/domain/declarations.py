"""Declarations of interest and other statements made by people about themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Declaration(Entry):
    """What a person declared: the interest in the body's own word, its nature, its effect."""

    TABLE: ClassVar[str] = "declaration"
    NOUN: ClassVar[str] = "declaration"
    LETTER: ClassVar[str] = "d"
    BLOCK: ClassVar[str] = "declarations"
    MAIN: ClassVar[str] = "nature"

    person: int = link("person")
    interest: str = line()
    nature: str = prose()
    effect: str = line()


@row
class Cover(Record):
    """An item that a declaration covers (None: every item)."""

    TABLE: ClassVar[str] = "cover"
    NOUN: ClassVar[str] = "item covered"

    declaration: int = link("declaration")
    item: int | None = maybe_link("item")


def declare(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    person: int,
    covers: tuple[int | None, ...] = (),
    interest: str = "",
    nature: str = "",
    effect: str = "",
) -> Step:
    """Record a declaration made under an item; it covers that item unless others are named."""
    here = minutes.item(item)
    if not text.clean(interest) and not text.clean(nature):
        raise Refusal("Say the interest, for example: /d ab 7,9 personal: school governor > left")
    changes = minutes.entry(
        stamp, Declaration, here.id, person=person, interest=interest, nature=nature, effect=effect
    )
    declared = next(c.record for c in changes if isinstance(c.record, Declaration))
    changes += _covering(stamp.after(changes), declared.id, covers or (here.id,))
    return stamp.step(f"Declaration recorded under {here.spoken}", changes, here.id)


def amend(
    minutes: Minutes,
    stamp: Stamp,
    declaration: int,
    person: int,
    covers: tuple[int | None, ...] = (),
    interest: str = "",
    nature: str = "",
    effect: str = "",
) -> Step:
    """Correct a declaration. Raises Refusal when neither interest nor nature is left."""
    before = minutes.get(Declaration, declaration)
    if not text.clean(interest) and not text.clean(nature):
        raise Refusal("Say the interest, for example: personal: school governor > left")
    changes: list[Change] = [
        text.altered(before, person=person, interest=interest, nature=nature, effect=effect)
    ]
    if covers:
        old = minutes.where(Cover, declaration=declaration)
        changes += map(text.removed, old)
        changes += _covering(stamp, declaration, covers)
    here = minutes.item(before.item)
    return stamp.step(f"Declaration corrected under {here.spoken}", changes, here.id)


def _covering(stamp: Stamp, declaration: int, covers: tuple[int | None, ...]) -> list[Change]:
    return [
        text.added(Cover(id=stamp.next_id + n, declaration=declaration, item=item))
        for n, item in enumerate(dict.fromkeys(covers))
    ]
