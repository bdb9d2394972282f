"""Actions: something somebody will do, by when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Action(Entry):
    """An action: its text, when it is due as said and as computed.

    `due_apart` is true when the clerk gave the due phrase apart from the text, so that a house
    style prints it; otherwise the phrase stands in the text.
    """

    TABLE: ClassVar[str] = "action"
    NOUN: ClassVar[str] = "action"
    LETTER: ClassVar[str] = "a"
    BLOCK: ClassVar[str] = "actions"

    text: str = prose()
    due_said: str = line()
    due_on: date | None = None
    due_apart: bool = False


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
) -> Step:
    """Record an action. `owners` are people's ids or names. Raises Refusal without words."""
    here = minutes.item(item)
    if not text.clean(words):
        raise Refusal("Type what is to be done, for example: /a ab: trends report > in 12 months")
    changes = minutes.entry(
        stamp,
        Action,
        here.id,
        text=words,
        due_said=due_said,
        due_on=due_on,
        due_apart=due_apart,
    )
    action = next(c.record for c in changes if isinstance(c.record, Action))
    changes += _owned(stamp.after(changes), action.id, owners)
    return stamp.step(f"Action recorded under {here.spoken}", changes, here.id)


def _owned(stamp: Stamp, action: int, owners: tuple[int | str, ...]) -> list[Change]:
    return [
        text.added(
            Owner(
                id=stamp.next_id + n,
                action=action,
                place=n + 1.0,
                person=owner if isinstance(owner, int) else None,
                name="" if isinstance(owner, int) else owner,
            )
        )
        for n, owner in enumerate(dict.fromkeys(owners))
    ]


def assign(minutes: Minutes, stamp: Stamp, action: int, owners: tuple[int | str, ...]) -> Step:
    """Correct who is to do an action: people's ids or names, in order."""
    before = minutes.get(Action, action)
    here = minutes.item(before.item)
    old = sorted(minutes.where(Owner, action=action), key=lambda owner: owner.place)
    if tuple(o.name if o.person is None else o.person for o in old) == owners:
        raise Refusal("Those are its owners already.")
    changes = [*map(text.removed, old), *_owned(stamp, action, owners)]
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
    change = text.altered(before, due_said=due_said, due_on=due_on, due_apart=apart)
    return stamp.step(f"Due date corrected under {here.spoken}", [change], here.id)
