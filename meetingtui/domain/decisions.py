"""Decisions: a lead-in, a tree of clauses, and a closing text."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, link, maybe_link, row
from meetingtui.domain.text import line, prose

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Decision(Record):
    """What the body resolved, agreed, noted or recommended; its clauses are their own records."""

    TABLE: ClassVar[str] = "decision"
    NOUN: ClassVar[str] = "decision"

    item: int = link("item")
    place: float
    label: str = line()
    lead_in: str = prose()
    closing: str = prose()


@row
class Clause(Entry):
    """One clause of a decision. With an `addressee` it is a recommendation to them."""

    TABLE: ClassVar[str] = "clause"
    NOUN: ClassVar[str] = "clause"
    LETTER: ClassVar[str] = "r"
    BLOCK: ClassVar[str] = "decision"

    decision: int = link("decision")
    parent: int | None = maybe_link("clause")
    addressee: str = line()
    text: str = prose()


def of_item(minutes: Minutes, item: int) -> Decision | None:
    """The item's latest decision."""
    found = minutes.where(Decision, item=item)
    return max(found, key=lambda decision: (decision.place, decision.id), default=None)


def _decision(minutes: Minutes, stamp: Stamp, item: int) -> tuple[Decision, list[Change]]:
    found = of_item(minutes, item)
    if found:
        return found, []
    new = Decision(id=stamp.next_id, item=item, place=1.0)
    return new, [text.added(new)]


def lead_in(minutes: Minutes, stamp: Stamp, item: int | None, words: str) -> Step:
    """Set the words that lead in to the clauses."""
    return _frame(minutes, stamp, item, "lead_in", words, "Lead-in noted")


def closing(minutes: Minutes, stamp: Stamp, item: int | None, words: str) -> Step:
    """Set the text that follows the clauses."""
    return _frame(minutes, stamp, item, "closing", words, "Closing text noted")


def _frame(
    minutes: Minutes, stamp: Stamp, item: int | None, field: str, words: str, said: str
) -> Step:
    here = minutes.item(item)
    if not text.clean(words):
        raise Refusal("Type the words, for example: /l The Board recommends that:")
    found = of_item(minutes, here.id)
    if found:
        if getattr(found, field) == text.clean(words, text.PROSE):
            raise Refusal("Those are its words already.")
        changes = [text.altered(found, **{field: words})]
    else:
        new, _ = _decision(minutes, stamp, here.id)
        framed = replace(new, **{field: words})  # type: ignore[arg-type]
        changes = [*minutes.lift_nil(here.id, "decision"), text.added(framed)]
    return stamp.step(f"{said} under {here.spoken}", changes, here.id)


def resolve(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    addressee: str = "",
    before: int | None = None,
    parent: int | None = None,
) -> Step:
    """Add a clause at the end, before another, or under one. Raises Refusal without words."""
    here = minutes.item(item)
    if not text.clean(words):
        raise Refusal("Type the clause, for example: /r That officers report back;")
    beside = parent if parent is not None else before
    if beside is not None and minutes.get(Clause, beside).item != here.id:
        raise Refusal("A clause can only stand beside clauses of the same item.")
    decision, changes = _decision(minutes, stamp, here.id)
    place = None
    if parent is None and before is not None:
        parent = minutes.get(Clause, before).parent
        place, moved = minutes.room(Clause, before, before=True)
        changes += moved
    changes += minutes.entry(
        stamp.after(changes),
        Clause,
        here.id,
        place=place,
        decision=decision.id,
        parent=parent,
        addressee=addressee,
        text=words,
    )
    return stamp.step(f"Clause recorded under {here.spoken}", changes, here.id)
