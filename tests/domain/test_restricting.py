"""Closing to the public, and opening again."""

from __future__ import annotations

from meetingtui.domain import restrictions
from meetingtui.domain.decisions import Decision
from meetingtui.domain.points import Point
from meetingtui.domain.record import Record
from meetingtui.domain.restrictions import ExcludedItem
from tests.entry.session import Session, item, under_way


def private(session: Session, kind: type[Record]) -> list[bool]:
    """Of each record of a kind, whether it is kept from the public."""
    minutes = session.minutes
    return [restrictions.restricted(minutes, record) is not None for record in minutes.all(kind)]


def test_a_decision_of_a_closed_item_is_opened_by_one_stroke() -> None:
    session = under_way().enter("/pv item 9: 3", "/go 9", "/r That it be sold.")
    assert private(session, Decision) == [False, True]
    session.enter("/pv dec1 open")
    assert private(session, Decision) == [False, False]


def test_a_closed_item_may_be_released_years_later() -> None:
    session = under_way().enter("/pv 3 9", "/go 9", "Inside.", "/pv end")
    session.enter("/pv item 9 lifted 3 May 2016 by the annual review")
    assert private(session, Point) == [False, False, False]


def test_words_for_the_public_stand_with_what_closed_the_item() -> None:
    session = under_way().enter("/pv 3", "/n", "/ps The sale was agreed.", "/ps 6 = A sale")
    covered = session.one(ExcludedItem)
    assert (covered.item, covered.named) == (item(6), False)
    assert (covered.summary, covered.title) == ("The sale was agreed.", "A sale")
    assert private(session.enter("Inside."), Point) == [False, False, True]
