"""Who proposed and seconded a decision, or the approval of earlier minutes."""

from __future__ import annotations

from datetime import date

import pytest

from meetingtui.domain import approvals, decisions, proposers
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Decision
from tests.domain.making import Making


@pytest.fixture
def book() -> Making:
    book = Making()
    book.item("Roads")
    book.do(decisions.begin, item=None, words="That it be so.")
    book.do(approvals.approve, item=None, held_on=date(2015, 6, 9))
    return book


@pytest.mark.parametrize("kind", [Decision, Approval])
def test_proposers_are_noted_and_taken_away(book: Making, kind: type[Decision | Approval]) -> None:
    entry = book.minutes.all(kind)[0].id
    words = {"table": kind.TABLE, "entry": entry}
    step = book.do(proposers.propose, **words, movers="Cllr Poe", seconders="Cllr Roe")
    assert step.sentence == "Proposers noted under item 1"
    found = book.minutes.get(kind, entry)
    assert (found.movers, found.seconders) == ("Cllr Poe", "Cllr Roe")
    assert book.do(proposers.propose, **words, movers="").sentence.startswith("Proposers taken")
    found = book.minutes.get(kind, entry)
    assert (found.movers, found.seconders) == ("", "")


def test_what_was_decided_last_is_found(book: Making) -> None:
    assert proposers.latest(book.minutes, None) == book.minutes.all(Approval)[0]
    book.do(decisions.begin, item=None, words="That it end.")
    assert proposers.latest(book.minutes, None) == book.minutes.all(Decision)[-1]
    book.item("Parks")
    assert proposers.latest(book.minutes, None) is None
    assert proposers.latest(Making().minutes, None) is None


def test_proposers_that_say_nothing_are_refused(book: Making) -> None:
    words = {"table": Decision.TABLE, "entry": book.minutes.all(Decision)[0].id}
    assert book.refused(proposers.propose, **words, movers="") == "That changes nothing."
    assert book.refused(proposers.propose, **words, movers=" ", seconders="Cllr Roe").startswith(
        "Say who proposed first"
    )
    assert book.refused(proposers.propose, table="point", entry=1, movers="x").startswith("Only a")
