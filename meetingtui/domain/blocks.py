"""Blocks: the parts of an item with a house label, each unset, nil, filled, or left out."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Stamp, Step, link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

KINDS = {
    "declarations": "declarations",
    "officers": "officers",
    "witnesses": "witnesses",
    "speakers": "speakers",
    "approvals": "earlier minutes",
    "announcements": "announcements",
    "petitions": "petitions",
    "questions": "questions",
    "points": "key points",
    "motions": "motions",
    "decision": "the decision",
    "reasons": "reasons",
    "alternatives": "alternatives",
    "actions": "actions",
    "next_steps": "next steps",
    "documents": "documents",
}
USUAL = (
    "declarations", "witnesses", "points", "decision", "actions", "next_steps", "documents",
)  # fmt: skip

UNSET, NIL, FILLED, OMITTED = "unset", "nil", "filled", "omitted"


@row
class Block(Record):
    """What the clerk said of a part of an item that has no entries.

    `state` is `nil` (printed with the house's words, or with `wording`) or `omitted` (does not
    apply). A block with entries is filled, one with neither is unset: no record says so.
    """

    TABLE: ClassVar[str] = "block"
    NOUN: ClassVar[str] = "block"

    item: int = link("item")
    kind: str = line()
    state: str = line(NIL)
    wording: str = line()


def set_nil(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    kind: str,
    wording: str = "",
    state: str = NIL,
) -> Step:
    """Say that a block is "None", or does not apply. Raises Refusal while it has entries."""
    here = minutes.item(item)
    if kind not in KINDS:
        raise Refusal(f"There is no block {kind!r}; the blocks are {', '.join(KINDS)}.")
    if minutes.filled(here.id, kind):
        there = [entry for entry in minutes.gutter(here.id) if entry.block == kind]
        if state == NIL and there and all(getattr(entry, "nil", False) for entry in there):
            raise Refusal(f"{KINDS[kind].capitalize()} under {here.spoken}: none already.")
        raise Refusal(
            f"{KINDS[kind].capitalize()} under {here.spoken}: not empty; /del strikes an entry."
        )
    said = "none" if state == NIL else "not applicable"
    sentence = f"{KINDS[kind].capitalize()} under {here.spoken}: {said}"
    before = next(iter(minutes.where(Block, item=here.id, kind=kind)), None)
    if before:
        if (before.state, before.wording) == (state, text.clean(wording)):
            raise Refusal(f"{sentence} already.")
        changes = [text.altered(before, state=state, wording=wording)]
    else:
        block = Block(id=stamp.next_id, item=here.id, kind=kind, state=state, wording=wording)
        changes = [text.added(block)]
    return stamp.step(sentence, changes, here.id)


def take_back(minutes: Minutes, stamp: Stamp, item: int | None, kind: str) -> Step:
    """Say nothing of a block any more. Raises Refusal when nothing was said of it."""
    here = minutes.item(item)
    if kind not in KINDS:
        raise Refusal(f"There is no block {kind!r}; the blocks are {', '.join(KINDS)}.")
    changes = minutes.lift_nil(here.id, kind)
    if not changes:
        said = f"{KINDS[kind].capitalize()} under {here.spoken}"
        raise Refusal(f"{said}: there is no “None” to take back.")
    sentence = f"{KINDS[kind].capitalize()} under {here.spoken}: taken back"
    return stamp.step(sentence, changes, here.id)
