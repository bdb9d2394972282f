"""Reasons for decisions, and alternatives."""

from __future__ import annotations

import pytest

from meetingtui.domain import blocks, decisions, entries, reasons
from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Decision
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.requests import Act
from tests.domain.making import Making

BOTH = [(reasons.give, Reason), (reasons.consider, Alternative)]


@pytest.mark.parametrize(("act", "kind"), BOTH)
def test_each_belongs_to_the_latest_decision_or_the_named_one(
    book: Making, act: Act, kind: type[Reason | Alternative]
) -> None:
    book.item()
    assert book.added(kind, act, item=None, words="To meet demand.").decision is None
    first = book.added(Decision, decisions.begin, item=None, label="RESOLVED")
    second = book.added(Decision, decisions.begin, item=None, label="NOTED")
    assert book.added(kind, act, item=None, words="To save money.").decision == second.id
    named = book.added(kind, act, item=None, words="To be fair.", decision=first.id)
    assert (named.decision, named.text, named.handle) == (first.id, "To be fair.", 3)


@pytest.mark.parametrize(("act", "kind"), BOTH)
def test_each_has_words_and_a_decision_of_its_item(
    book: Making, act: Act, kind: type[Reason | Alternative]
) -> None:
    book.item()
    elsewhere = book.added(Decision, decisions.begin, item=None, label="RESOLVED")
    book.item("Parks")
    assert book.refused(act, item=None, words=" ").startswith(f"Type the {kind.NOUN}")
    sentence = "That decision was made under another item."
    assert book.refused(act, item=None, words="x", decision=elsewhere.id) == sentence


def test_an_alternative_takes_back_that_there_was_none(book: Making) -> None:
    book.item()
    book.do(blocks.set_nil, item=None, kind="alternatives")
    book.do(reasons.consider, item=None, words="To build a ford.")
    assert not book.minutes.all(Block)


def test_a_decision_struck_takes_its_reasons_along(book: Making) -> None:
    book.item()
    decision = book.added(Decision, decisions.begin, item=None, label="RESOLVED")
    book.do(reasons.give, item=None, words="To meet demand.")
    book.do(entries.strike, table="decision", entry=decision.id)
    assert not book.minutes.all(Reason)
