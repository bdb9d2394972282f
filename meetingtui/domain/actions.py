"""Actions: something somebody will do, by when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import named, series, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import (
    Change,
    Record,
    Refusal,
    Stamp,
    Step,
    Unchanged,
    link,
    maybe_link,
    row,
)
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Action(Entry):
    """An action: its text, when it is due as said and as computed.

    `due_apart` is true when the clerk gave the due phrase apart from the text, so that a house
    style prints it; otherwise the phrase stands in the text. `reference` is the one it was given in
    the body's series ("A55/12"); `after` the point that it came of. `unowned`: the clerk said that
    nobody in particular is to do it.
    """

    TABLE: ClassVar[str] = "action"
    NOUN: ClassVar[str] = "action"
    LETTER: ClassVar[str] = "a"
    BLOCK: ClassVar[str] = "actions"

    text: str = prose()
    due_said: str = line()
    due_on: date | None = None
    due_apart: bool = False
    reference: str = line()
    after: int | None = maybe_link("point")
    unowned: bool = False


@row
class Owner(Record):
    """Somebody who is to do an action: a known person, or a role or body by name."""

    TABLE: ClassVar[str] = "owner"
    NOUN: ClassVar[str] = "owner"

    action: int = link("action")
    place: float
    person: int | None = maybe_link("person")
    name: str = line()


def agree(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    owners: tuple[int | str, ...] = (),
    due_said: str = "",
    due_on: date | None = None,
    due_apart: bool = False,
    after: int | None = None,
    unowned: bool = False,
) -> Step:
    """Record an action, with the next reference of the body's series if it has one.

    `owners` are people's ids or names; `after` is the point it came of; `unowned` says that it has
    no owner. One without words is for its owners to do what that point says. Raises Refusal without
    words otherwise, for owners of one that has none, or for a point of another item.
    """
    here = minutes.item(item)
    if unowned and owners:
        raise Refusal("An action has owners or none, for example: /a none: the report is awaited.")
    if not text.clean(words) and (after is None or not owners):
        raise Refusal("Type what is to be done, for example: /a ab: trends report > in 12 months")
    if after is not None and not _of_item(minutes, after, here.id):
        raise Refusal("An action comes of a point of the same item.")
    changes = minutes.entry(
        stamp,
        Action,
        here.id,
        text=words,
        due_said=due_said,
        due_on=due_on,
        due_apart=due_apart,
        reference=series.mint(minutes, series.ACTION, minutes.body.action_series),
        after=after,
        unowned=unowned,
    )
    action = next(c.record for c in changes if isinstance(c.record, Action))
    changes += owned(stamp.after(changes), action.id, owners)
    return stamp.step(f"Action recorded under {here.spoken}", changes, here.id)


def _of_item(minutes: Minutes, point: int, item: int) -> bool:
    found = minutes.get(minutes.kind("point"), point)
    return getattr(found, "item", None) == item


def owned(stamp: Stamp, action: int, owners: tuple[int | str, ...]) -> list[Change]:
    """The changes that give an action its owners: people's ids or names."""
    return named.rows(stamp, Owner, owners, 1.0, action=action)


def owners_of(minutes: Minutes, action: int) -> tuple[int | str, ...]:
    """Who is to do an action, in order: people's ids, or names."""
    found = sorted(minutes.where(Owner, action=action), key=lambda o: (o.place, o.id))
    return tuple(named.whom(owner) for owner in found)


def assign(
    minutes: Minutes,
    stamp: Stamp,
    action: int,
    owners: tuple[int | str, ...],
    unowned: bool = False,
) -> Step:
    """Correct who is to do an action: people's ids or names, in order; `unowned`: that nobody is.

    Raises Refusal when that is said already, when neither owners nor words would be left, and for
    owners of one that has none.
    """
    if unowned and owners:
        raise Refusal("An action has owners or none, for example: /ow a1 = none")
    before = minutes.get(Action, action)
    here = minutes.item(before.item)
    if unowned and before.unowned:
        raise Refusal(f"{before.name_in_gutter} is said to have no owner already.")
    unchanged = owners_of(minutes, action) == tuple(dict.fromkeys(owners))
    if unchanged and unowned == before.unowned:
        raise Refusal("Those are its owners already.")
    if not owners and not before.text:
        raise Refusal(f"That leaves nothing; /del {before.name_in_gutter} strikes the entry.")
    changes = [text.removed(old) for old in minutes.where(Owner, action=action)]
    changes += owned(stamp, action, owners)
    if unowned != before.unowned:
        changes.append(text.altered(before, unowned=unowned))
    return stamp.step(f"Owner corrected under {here.spoken}", changes, here.id)


def set_due(
    minutes: Minutes,
    stamp: Stamp,
    action: int,
    due_said: str,
    due_on: date | None,
    due_apart: bool | None = None,
) -> Step:
    """Correct when an action is due; `due_apart` None leaves where that stands as it is."""
    before = minutes.get(Action, action)
    here = minutes.item(before.item)
    apart = before.due_apart if due_apart is None else due_apart
    if (text.clean(due_said), due_on, apart) == (before.due_said, before.due_on, before.due_apart):
        raise Unchanged
    change = text.altered(before, due_said=due_said, due_on=due_on, due_apart=apart)
    return stamp.step(f"Due date corrected under {here.spoken}", [change], here.id)
