"""Decisions: a lead-in, a tree of clauses, and a closing text, in any order of typing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import blocks, bodies, decisions, en_bloc, entries, reasons
from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.en_bloc import Settled
from tests.domain.making import BODY, Making, gutter


def clause(book: Making, words: str = "That it be so;", **other: object) -> Clause:
    return book.added(Clause, decisions.resolve, **{"item": None, "words": words, **other})


def test_lead_in_clauses_and_closing_make_one_decision(book: Making) -> None:
    item = book.item()
    assert book.do(
        decisions.say, item=None, field="closing", words="It welcomes this."
    ).sentence == ("Closing text noted under item 1")
    first = clause(book, "That\x1b officers report\nback;", addressee=" Cabinet ")
    assert book.steps[-1].sentence == "Clause recorded under item 1"
    assert book.do(
        decisions.say, item=None, field="lead_in", words="The Board recommends that:"
    ).sentence == ("Lead-in noted under item 1")
    (decision,) = book.minutes.all(Decision)
    assert (decision.lead_in, decision.closing) == (
        "The Board recommends that:",
        "It welcomes this.",
    )
    assert (first.text, first.addressee) == ("That officers report back;", "Cabinet")
    assert first.decision == decision.id
    assert decisions.of_item(book.minutes, item.id) == decision
    book.do(decisions.say, item=None, field="lead_in", words="The Board resolves that:")
    assert book.again(decision).lead_in == "The Board resolves that:"


def test_clauses_stand_at_the_end_before_another_or_under_one(book: Making) -> None:
    item = book.item()
    first = clause(book)
    clause(book)
    under = clause(book, parent=first.id)
    assert clause(book, before=first.id).parent is None
    assert clause(book, before=under.id).parent == first.id
    assert gutter(book.minutes, item) == ["dec1", "r4", "r1", "r5", "r3", "r2"]


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


@pytest.mark.parametrize("field", ["lead_in", "closing"])
def test_a_frame_has_new_words(book: Making, field: str) -> None:
    book.item()
    said = {"item": None, "field": field}
    assert book.refused(decisions.say, **said, words=" ").startswith("Type the words, for example:")
    book.do(decisions.say, **said, words="The Board noted:")
    same = "Those are its words already."
    assert book.refused(decisions.say, **said, words=" The Board\nnoted: ") == same


def test_a_clause_has_words(book: Making) -> None:
    book.item()
    sentence = "Type the clause, for example: /r That officers report back;"
    assert book.refused(decisions.resolve, item=None, words="") == sentence
    assert not book.minutes.all(Decision)


def only(book: Making) -> Clause:
    (found,) = book.minutes.all(Clause)
    return found


def begun(book: Making, label: str = "RESOLVED", words: str = "") -> Decision:
    return book.added(Decision, decisions.begin, item=None, label=label, words=words)


def test_an_item_may_hold_several_decisions(book: Making) -> None:
    item = book.item()
    first = begun(book, words="That it be so;")
    point = book.point()
    second = begun(book, "NOTED")
    assert (first.handle, second.handle) == (1, 2)
    assert first.place < point.place < second.place
    assert decisions.of_item(book.minutes, item.id) == second
    assert clause(book).decision == second.id
    assert clause(book, decision=first.id).decision == first.id
    (one, *_) = book.minutes.where(Clause, decision=first.id)
    assert clause(book, before=one.id).decision == first.id
    assert clause(book, parent=one.id).decision == first.id


def test_a_decision_is_begun_with_a_label_or_a_clause(book: Making) -> None:
    book.item()
    assert book.refused(decisions.begin, item=None, label=" ").startswith("Say its label")
    assert begun(book, "", "That it be noted.").label == ""
    assert only(book).text == "That it be noted."


@pytest.mark.parametrize("field", decisions.SAID)
def test_what_is_said_of_a_decision_can_be_taken_away(book: Making, field: str) -> None:
    book.item()
    said = {"item": None, "field": field}
    assert book.refused(decisions.say, **said, words="").startswith("Type the words")
    book.do(decisions.say, **said, words="the words")
    (decision,) = book.minutes.all(Decision)
    assert getattr(decision, field) == "the words"
    book.do(decisions.say, **said, words="")
    assert not book.minutes.all(Decision), "a decision without any words is none"
    clause(book)
    book.do(decisions.say, **said, words="the words")
    book.do(decisions.say, **said, words="")
    assert book.minutes.all(Decision), "its clause keeps it"


def test_a_decision_has_no_other_fields(book: Making) -> None:
    book.item()
    refused = book.refused(decisions.say, item=None, field="weather", words="wet")
    assert refused.startswith("A decision has no weather; it has label")


def test_a_decision_of_another_item_is_refused(book: Making) -> None:
    book.item()
    first = begun(book)
    book.item("Parks")
    sentence = "That decision was made under another item."
    named = {"item": None, "words": "x", "decision": first.id}
    assert book.refused(decisions.say, field="lead_in", **named) == sentence
    assert book.refused(decisions.resolve, **named) == sentence


def test_delegation_and_call_in_come_and_go(book: Making) -> None:
    book.item()
    clause(book)
    book.do(decisions.delegate, item=None, to="Head of Parks", consulting="the Chairman")
    book.do(decisions.call_in, item=None, words="the Committee", until=date(2015, 7, 16))
    (decision,) = book.minutes.all(Decision)
    assert (decision.delegated_to, decision.consulting) == ("Head of Parks", "the Chairman")
    assert (decision.call_in, decision.call_in_until) == ("the Committee", date(2015, 7, 16))
    book.do(decisions.delegate, item=None, to="")
    book.do(decisions.call_in, item=None, words="")
    assert book.again(decision).call_in_until is None
    assert book.refused(decisions.delegate, item=None, to="").startswith("Say to whom")
    assert book.refused(decisions.delegate, item=None, to="", consulting="x").startswith("Say to")
    assert book.refused(decisions.call_in, item=None, words="").startswith("Say who may call")


def test_clauses_go_three_levels_deep(book: Making) -> None:
    book.item()
    first = clause(book)
    second = clause(book, parent=first.id)
    third = clause(book, parent=second.id)
    assert [decisions.depth(book.minutes, c) for c in (first, second, third)] == [1, 2, 3]
    refused = book.refused(decisions.resolve, item=None, words="x", parent=third.id)
    assert refused == "Clauses go 3 levels deep; r3 is on the last."


def test_a_clause_to_somebody_is_given_a_reference(book: Making) -> None:
    book.item()
    clause(book, addressee="Cabinet")
    assert not only(book).reference
    book.do(bodies.amend, body=BODY, recommendation_series="R{n}/{yy}")
    assert clause(book, addressee="Cabinet").reference == "R1/15"
    assert clause(book).reference == ""
    later = clause(book)
    book.do(decisions.amend_clause, clause=later.id, addressee="the Council")
    assert book.again(later).reference == "R2/15"


def test_a_clause_is_amended_in_all_its_parts(book: Making) -> None:
    book.item()
    found = clause(book)
    parts = {
        "text": "the report;",
        "verb": "NOTED",
        "responsible": "Head of Parks",
        "inserted": "4.1 One\n4.2 Two",
    }
    book.do(decisions.amend_clause, clause=found.id, **parts)
    after = book.again(found)
    assert {name: getattr(after, name) for name in parts} == parts
    refused = book.refused(decisions.amend_clause, clause=found.id, verb="NOTED")
    assert refused == "That changes nothing."
    assert "no weather" in book.refused(decisions.amend_clause, clause=found.id, weather="wet")
    alone = "A table among the clauses has nothing but its own words."
    assert book.refused(decisions.amend_clause, clause=found.id, kind="table") == alone
    assert book.refused(decisions.resolve, item=None, words="x", kind="table", verb="y") == alone
    assert book.refused(decisions.amend_clause, clause=found.id, kind="song").startswith("There is")


def test_a_table_keeps_its_rows_and_a_clause_its_paragraphs(book: Making) -> None:
    book.item()
    assert clause(book, "a | b\nc | d", kind="table").text == "a | b\nc | d"
    assert clause(book, "one\ntwo\n\nthree").text == "one two\n\nthree"


def test_the_last_clause_struck_takes_a_bare_decision_along(book: Making) -> None:
    book.item()
    decision = begun(book, words="That it be so;")
    book.do(entries.strike, table="clause", entry=only(book).id)
    assert not book.minutes.all(Decision), "a label alone says nothing"
    assert decision.handle == 1


def test_a_decision_with_reasons_stays_when_its_last_clause_goes(book: Making) -> None:
    book.item()
    begun(book, words="That it be so;")
    book.do(reasons.give, item=None, words="To meet demand.")
    book.do(entries.strike, table="clause", entry=only(book).id)
    assert book.minutes.all(Decision)


def test_a_decision_struck_takes_everything_of_it_along(book: Making) -> None:
    other = book.item("Parks", take=False)
    book.item()
    decision = begun(book, words="That it be so;")
    clause(book, parent=only(book).id)
    book.do(en_bloc.settle, item=None, items=(other.id,))
    book.do(entries.strike, table="decision", entry=decision.id)
    assert not [*book.minutes.all(Decision), *book.minutes.all(Clause), *book.minutes.all(Settled)]


def test_a_decision_lifts_that_there_was_none(book: Making) -> None:
    for act, words in (
        (decisions.begin, {"label": "RESOLVED", "words": "That it be so;"}),
        (decisions.resolve, {"words": "That it be so;"}),
        (decisions.say, {"field": "summary", "words": "It is so."}),
    ):
        book.item()
        book.do(blocks.set_nil, item=None, kind="decision")
        book.do(act, item=None, **words)
        assert not book.minutes.all(Block)
