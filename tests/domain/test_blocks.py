"""Blocks: unset, nil, filled, or left out."""

from __future__ import annotations

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
from meetingtui.domain.requests import Act
from tests.domain.making import Making

FILLING: dict[str, tuple[Act, dict[str, object]]] = {
    "declarations": (declarations.declare, {"person": 3, "interest": "personal"}),
    "witnesses": (witnesses.hear, {"name": "Jane Example"}),
    "points": (points.note, {"words": "Why?"}),
    "decision": (decisions.resolve, {"words": "That it be so;"}),
    "actions": (actions.agree, {"words": "To report back."}),
    "next_steps": (next_steps.plan, {"words": "To meet again."}),
    "documents": (documents.attach, {"title": "A map"}),
}


def test_every_block_can_be_filled_and_belongs_to_an_entry() -> None:
    assert set(FILLING) == set(blocks.KINDS) == {kind.BLOCK for kind in Minutes.ENTRIES}


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


@pytest.mark.parametrize("act", [decisions.lead_in, decisions.closing])
def test_the_frame_of_a_decision_lifts_its_nil_too(book: Making, act: Act) -> None:
    item = book.item()
    book.do(blocks.set_nil, item=None, kind="decision")
    book.do(act, item=None, words="The Board noted the report.")
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
    assert book.refused(blocks.set_nil, item=None, kind="motions") == (
        "There is no block 'motions'; the blocks are declarations, witnesses, points, decision, "
        "actions, next_steps, documents."
    )
