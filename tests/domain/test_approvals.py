"""Approval of earlier minutes, and the corrections to them."""

from __future__ import annotations

from datetime import date

import pytest

from meetingtui.domain import approvals, entries
from meetingtui.domain.approvals import Approval, Correction
from tests.domain.making import Making

JULY = date(2015, 7, 2)


def approved(book: Making, **words: object) -> Approval:
    return book.added(Approval, approvals.approve, **{"item": None, "held_on": JULY, **words})


def test_minutes_are_approved_by_date_or_as_they_are_called(book: Making) -> None:
    book.item("Minutes")
    first = approved(book, part="Part II", signed_by="Ann Bell")
    assert (first.held_on, first.outcome, first.part) == (JULY, "approved", "Part II")
    assert first.signed_by == "Ann Bell"
    second = approved(book, held_on=None, said=" the last\nmeeting ", outcome="deferred")
    assert (second.said, second.outcome, second.name_in_gutter) == (
        "the last meeting",
        "deferred",
        "appr2",
    )
    assert second.place > first.place


def test_an_approval_names_a_meeting_and_an_outcome(book: Making) -> None:
    book.item()
    refused = book.refused(approvals.approve, item=None, body_name="Audit Committee")
    assert refused.startswith("Say which meeting's minutes")
    refused = book.refused(approvals.approve, item=None, held_on=JULY, outcome=" ")
    assert refused.startswith("Say what became of them")


def test_a_correction_belongs_to_the_minutes_approved_last_or_named(book: Making) -> None:
    book.item()
    assert book.refused(approvals.correct, item=None, words="x") == (
        "No minutes were approved under item 1 yet: /appr 9 July does that."
    )
    first, second = approved(book), approved(book, part="Part II")
    last = book.added(Correction, approvals.correct, item=None, words="wording to follow")
    named = book.added(
        Correction, approvals.correct, item=None, approval=first.id, find="four", put="fourteen"
    )
    assert (last.approval, named.approval) == (second.id, first.id)
    book.item("Another")
    refused = book.refused(approvals.correct, item=None, approval=first.id, words="x")
    assert refused == "Those minutes were approved under another item."


@pytest.mark.parametrize(
    "words", [{}, {"find": " "}, {"find": "x", "put": "y", "words": "z"}, {"locator": "para 3"}]
)
def test_a_correction_says_one_thing(book: Making, words: dict[str, str]) -> None:
    book.item()
    approved(book)
    refused = book.refused(approvals.correct, item=None, **words)
    assert refused.startswith("Say what is to be put right")


def test_both_can_be_put_right(book: Making) -> None:
    book.item()
    approval = approved(book)
    correction = book.added(Correction, approvals.correct, item=None, find="four", put="five")
    book.do(approvals.amend, approval=approval.id, outcome="reviewed", held_on=date(2015, 6, 1))
    assert book.again(approval).outcome == "reviewed"
    book.do(approvals.amend_correction, correction=correction.id, find="", put="", text="To follow")
    assert book.again(correction).text == "To follow"
    same = {"correction": correction.id, "text": "To follow"}
    assert book.refused(approvals.amend_correction, **same) == "That changes nothing."
    assert "no weather" in book.refused(approvals.amend, approval=approval.id, weather="wet")
    assert book.refused(approvals.amend, approval=approval.id, held_on=None).startswith("Say which")


def test_an_approval_struck_takes_its_corrections_along(book: Making) -> None:
    book.item()
    approval = approved(book)
    book.do(approvals.correct, item=None, words="wording to follow")
    book.do(entries.strike, table="approval", entry=approval.id)
    assert not book.minutes.all(Correction)
