"""Decisions: a lead-in, a tree of clauses, and a closing text, in any order of typing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import decisions
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.requests import Act
from tests.domain.making import Making, gutter


def clause(book: Making, words: str = "That it be so;", **other: object) -> Clause:
    return book.added(Clause, decisions.resolve, **{"item": None, "words": words, **other})


def test_lead_in_clauses_and_closing_make_one_decision(book: Making) -> None:
    item = book.item()
    assert book.do(decisions.closing, item=None, words="It welcomes this.").sentence == (
        "Closing text noted under item 1"
    )
    first = clause(book, "That\x1b officers report\nback;", addressee=" Cabinet ")
    assert book.steps[-1].sentence == "Clause recorded under item 1"
    assert book.do(decisions.lead_in, item=None, words="The Board recommends that:").sentence == (
        "Lead-in noted under item 1"
    )
    (decision,) = book.minutes.all(Decision)
    assert (decision.lead_in, decision.closing) == (
        "The Board recommends that:",
        "It welcomes this.",
    )
    assert (first.text, first.addressee) == ("That officers report back;", "Cabinet")
    assert first.decision == decision.id
    assert decisions.of_item(book.minutes, item.id) == decision
    book.do(decisions.lead_in, item=None, words="The Board resolves that:")
    assert book.again(decision).lead_in == "The Board resolves that:"


def test_clauses_stand_at_the_end_before_another_or_under_one(book: Making) -> None:
    item = book.item()
    first = clause(book)
    clause(book)
    under = clause(book, parent=first.id)
    assert clause(book, before=first.id).parent is None
    assert clause(book, before=under.id).parent == first.id
    assert gutter(book.minutes, item) == ["r4", "r1", "r5", "r3", "r2"]


@given(st.lists(st.booleans(), min_size=1, max_size=100))
def test_a_clause_can_always_be_put_before_another(firsts: list[bool]) -> None:
    book = Making()
    item = book.item()
    expected = [clause(book).id, clause(book).id]
    for first in firsts:
        index = 0 if first else 1
        step = decisions.resolve(
            book.minutes, book.stamp(), item=None, words="That;", before=expected[index]
        )
        book.minutes = book.minutes.apply(step)
        expected.insert(index, book.next_id)
        book.next_id += 1
    found = book.minutes.entries(Clause, item.id)
    assert [entry.id for entry in found] == expected
    assert len({entry.place for entry in found}) == len(found)
    assert sorted(entry.handle for entry in found) == list(range(1, len(found) + 1))


def test_a_gap_that_is_used_up_is_made_anew_in_one_step(book: Making) -> None:
    book.item()
    clause(book)
    last = clause(book)
    for _ in range(60):
        clause(book, before=last.id)
    renumbered = [step for step in book.steps if len(step.changes) > 3]
    assert renumbered
    assert book.undo_everything().same_records(Making().minutes)


def test_clauses_stand_beside_clauses_of_their_item_only(book: Making) -> None:
    book.item("Roads")
    first = clause(book)
    book.item("Parks")
    sentence = "A clause can only stand beside clauses of the same item."
    assert book.refused(decisions.resolve, item=None, words="x", before=first.id) == sentence
    assert book.refused(decisions.resolve, item=None, words="x", parent=first.id) == sentence
    gone = "There is no such clause in this record."
    assert book.refused(decisions.resolve, item=None, words="x", parent=99) == gone
    assert book.refused(decisions.resolve, item=None, words="x", before=99) == gone


@pytest.mark.parametrize("act", [decisions.lead_in, decisions.closing])
def test_a_frame_has_new_words(book: Making, act: Act) -> None:
    book.item()
    assert book.refused(act, item=None, words=" ").startswith("Type the words, for example:")
    book.do(act, item=None, words="The Board noted:")
    assert (
        book.refused(act, item=None, words=" The Board\nnoted: ") == "Those are its words already."
    )


def test_a_clause_has_words(book: Making) -> None:
    book.item()
    sentence = "Type the clause, for example: /r That officers report back;"
    assert book.refused(decisions.resolve, item=None, words="") == sentence
    assert not book.minutes.all(Decision)
