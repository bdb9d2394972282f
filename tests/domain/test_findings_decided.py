"""Findings about what was decided: each decision is looked at by itself."""

from __future__ import annotations

from datetime import date

from meetingtui.domain import (
    approvals,
    attendance,
    blocks,
    bodies,
    decisions,
    findings,
    meetings,
    motions,
    reasons,
    voting,
)
from meetingtui.domain.decisions import Decision
from tests.domain.making import Making


def found(book: Making, name: str) -> list[str]:
    """The sentences of one check."""
    return [f.sentence for f in findings.find(book.minutes, None) if f.name == name]


def decided(book: Making, words: str) -> Decision:
    return book.added(Decision, decisions.begin, item=None, words=words)


def test_every_decision_of_an_executive_has_its_own_reasons() -> None:
    book = Making()
    book.do(bodies.amend, body=book.minutes.body.id, kind="executive")
    book.item()
    decided(book, "That it be built.")
    book.do(reasons.give, item=None, words="To meet demand.")
    assert not found(book, "executive-reasons")
    second = decided(book, "That it be let.")
    assert [second.name_in_gutter in said for said in found(book, "executive-reasons")] == [True]
    book.do(reasons.give, item=None, words="To pay for it.")
    assert not found(book, "executive-reasons")


def test_reasons_given_after_several_decisions_are_those_of_all() -> None:
    book = Making()
    book.do(bodies.amend, body=book.minutes.body.id, kind="executive")
    item = book.item()
    decided(book, "That it be built.")
    decided(book, "That it be let.")
    assert len(found(book, "executive-reasons")) == 2
    book.do(reasons.give, item=None, words="To meet demand.")
    assert not found(book, "executive-reasons")
    assert len(found(book, "executive-alternatives")) == 2
    book.do(blocks.set_nil, item=item.id, kind="alternatives")
    assert not found(book, "executive-alternatives")


def test_a_decision_on_the_budget_needs_names_whatever_else_is_moved() -> None:
    book = Making()
    ann = book.person()
    book.do(meetings.amend, kind="budget")
    book.item("Apologies")
    decided(book, "That they be accepted.")
    book.item("Revenue budget")
    book.do(motions.propose, item=None, words="That the vote be taken now.", procedural=True)
    budget = decided(book, "That the budget be £4m.")
    assert ["dec1" in said for said in found(book, "budget-names")] == [True]
    book.do(
        voting.record,
        item=None,
        decision=budget.id,
        voters=(ann.id,),
        votes=("for",),
        method="named",
    )
    assert not found(book, "budget-names")


def test_an_informal_meeting_carries_no_motion_and_approves_no_minutes() -> None:
    book = Making()
    book.do(meetings.amend, kind="informal")
    book.item()
    motion = book.added(motions.Motion, motions.propose, item=None, words="That it be kept.")
    book.do(approvals.approve, item=None, held_on=date(2015, 6, 9), outcome="reviewed")
    assert not found(book, "informal")
    book.do(voting.record, item=None, motion=motion.id, totals=(("for", 20), ("against", 3)))
    book.do(approvals.approve, item=None, held_on=date(2015, 5, 9))
    assert len(found(book, "informal")) == 2
    assert {f.severity for f in findings.find(book.minutes) if f.name == "informal"} == {"grave"}
    book.do(voting.record, item=None, question="That it end", result="carried")
    assert len(found(book, "informal")) == 3


def test_a_vote_counts_by_who_was_in_the_room_when_it_was_taken() -> None:
    book = Making()
    ann, ben = book.person(), book.person("Ben Roe")
    book.do(attendance.record, people=(ann.id, ben.id))
    first = book.item()
    book.do(voting.record, item=first.id, totals=(("for", 2),))
    book.do(attendance.move, people=(ben.id,), kind=attendance.LEAVES)
    second = book.item("Roads")
    book.do(voting.record, item=second.id, voters=(ann.id, ben.id), votes=("for", "absent"))
    assert not found(book, "voter-away") + found(book, "votes-present")
    book.do(voting.record, item=second.id, totals=(("for", 1), ("against", 1)))
    assert found(book, "votes-present") == [
        "2 votes are counted; of those who may vote 1 were in the room (item 2, v2)."
    ]
    book.do(voting.record, item=first.id, voters=(ben.id,), votes=("against",))
    assert found(book, "voter-away") == [
        "Ben Roe was out of the room, and is recorded as voting (item 1, v2)."
    ]


def test_who_has_no_vote_or_was_never_there_is_told() -> None:
    book = Making()
    ann, ben, cat = book.person(), book.person("Ben Roe"), book.person("Cat Lee")
    book.do(attendance.record, people=(ann.id,))
    book.do(attendance.record, people=(ben.id,), may_vote=False)
    book.item()
    votes = ("for", "for", "for")
    book.do(voting.record, item=None, voters=(ann.id, ben.id, cat.id), votes=votes)
    assert [said.partition(",")[0] for said in found(book, "voter-away")] == [
        "Ben Roe has no vote here",
        "Cat Lee is not recorded as present",
    ]


def test_a_motion_may_begin_with_a_word_that_is_a_code() -> None:
    book = Making()
    book.person("Tom Oakes", code="to")
    book.item()
    book.do(motions.propose, item=None, words="to note the report")
    assert not found(book, "mover")
