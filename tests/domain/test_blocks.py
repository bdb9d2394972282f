"""Blocks: unset, nil, filled, or left out."""

from __future__ import annotations

from typing import Any

import pytest

from meetingtui.domain import (
    actions,
    blocks,
    decisions,
    declarations,
    documents,
    next_steps,
    points,
    witnesses,
)
from meetingtui.domain.blocks import FILLED, NIL, OMITTED, UNSET, Block
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Stamp, Step
from meetingtui.domain.requests import Act
from meetingtui.domain.witnesses import KINDS as OF_WITNESSES
from tests.domain.making import Making


def entered(minutes: Minutes, stamp: Stamp, item: int | None, kind: str, **fields: Any) -> Step:
    """Enter something of a kind with the fields that it is to have."""
    here = minutes.item(item)
    made = next(each for each in Minutes.ENTRIES if kind == each.TABLE)
    return stamp.step("Entered", minutes.entry(stamp, made, here.id, **fields))


FILLING: dict[str, tuple[Act, dict[str, object]]] = {
    "declarations": (declarations.declare, {"person": 3, "interest": "personal"}),
    "officers": (witnesses.hear, {"name": "Jane Example", "kind": "officer"}),
    "witnesses": (witnesses.hear, {"name": "Jane Example"}),
    "speakers": (witnesses.hear, {"name": "Jane Example", "kind": "speaker"}),
    "approvals": (entered, {"kind": "approval", "said": "9 July"}),
    "announcements": (entered, {"kind": "announcement", "text": "The Mayor is well."}),
    "petitions": (entered, {"kind": "petition", "text": "Save the bridge"}),
    "questions": (entered, {"kind": "question", "text": "Why?"}),
    "points": (points.note, {"words": "Why?"}),
    "motions": (entered, {"kind": "motion", "text": "That it be so."}),
    "decision": (decisions.resolve, {"words": "That it be so;"}),
    "reasons": (entered, {"kind": "reason", "text": "To meet demand."}),
    "alternatives": (entered, {"kind": "alternative", "text": "To do nothing."}),
    "actions": (actions.agree, {"words": "To report back."}),
    "next_steps": (next_steps.plan, {"words": "To meet again."}),
    "documents": (documents.attach, {"title": "A map"}),
}


def test_every_block_can_be_filled_and_belongs_to_an_entry() -> None:
    of_entries = {kind.BLOCK for kind in Minutes.ENTRIES} | set(OF_WITNESSES.values())
    assert set(FILLING) == set(blocks.KINDS) == of_entries


@pytest.mark.parametrize("kind", blocks.KINDS)
def test_a_block_is_unset_then_nil_then_filled(book: Making, kind: str) -> None:
    book.person()
    item = book.item()
    assert book.minutes.block_state(item.id, kind) == (UNSET, "")
    step = book.do(blocks.set_nil, item=None, kind=kind)
    said = blocks.KINDS[kind]
    assert step.sentence == f"{said[0].upper()}{said[1:]} under item 1: none"
    assert book.minutes.block_state(item.id, kind) == (NIL, "")
    act, words = FILLING[kind]
    book.do(act, item=None, **words)
    assert book.minutes.block_state(item.id, kind) == (FILLED, "")
    assert not book.minutes.all(Block)
    sentence = book.refused(blocks.set_nil, item=None, kind=kind)
    assert (
        sentence == f"{said[0].upper()}{said[1:]} under item 1: not empty; /del strikes an entry."
    )


@pytest.mark.parametrize("field", ["lead_in", "closing"])
def test_the_frame_of_a_decision_lifts_its_nil_too(book: Making, field: str) -> None:
    item = book.item()
    book.do(blocks.set_nil, item=None, kind="decision")
    book.do(decisions.say, item=None, field=field, words="The Board noted the report.")
    assert book.minutes.block_state(item.id, "decision") == (FILLED, "")
    assert not book.minutes.all(Block)


def test_nil_may_have_its_own_words_and_be_said_of_another_item(book: Making) -> None:
    first, second = book.item(), book.item("Parks")
    book.do(blocks.set_nil, item=first.id, kind="actions", wording=" No action was called for. ")
    assert book.minutes.block_state(first.id, "actions") == (NIL, "No action was called for.")
    assert book.minutes.block_state(second.id, "actions") == (UNSET, "")


def test_a_block_that_does_not_apply_is_left_out(book: Making) -> None:
    item = book.item()
    book.do(blocks.set_nil, item=None, kind="witnesses")
    step = book.do(blocks.set_nil, item=None, kind="witnesses", state=OMITTED)
    assert step.sentence == "Witnesses under item 1: not applicable"
    assert book.minutes.block_state(item.id, "witnesses") == (OMITTED, "")
    assert len(book.minutes.all(Block)) == 1


def test_saying_nothing_new_or_of_nothing_known_is_refused(book: Making) -> None:
    assert book.refused(blocks.set_nil, item=None, kind="actions").startswith(
        "No item is being taken"
    )
    book.item()
    book.do(blocks.set_nil, item=None, kind="actions")
    assert book.refused(blocks.set_nil, item=None, kind="actions") == (
        "Actions under item 1: none already."
    )
    unknown = "There is no block 'weather'; the blocks are declarations, officers, witnesses,"
    for act in (blocks.set_nil, blocks.take_back):
        assert book.refused(act, item=None, kind="weather").startswith(unknown)


def test_what_was_said_of_a_block_is_taken_back(book: Making) -> None:
    item = book.item()
    assert book.refused(blocks.take_back, item=None, kind="actions") == (
        "Actions under item 1: there is no “None” to take back."
    )
    for state in (NIL, OMITTED):
        book.do(blocks.set_nil, item=None, kind="actions", state=state)
        step = book.do(blocks.take_back, item=None, kind="actions")
        assert step.sentence == "Actions under item 1: taken back"
        assert book.minutes.block_state(item.id, "actions") == (UNSET, "")
    book.do(actions.agree, item=None, words="To report back.")
    assert "no “None”" in book.refused(blocks.take_back, item=None, kind="actions")
