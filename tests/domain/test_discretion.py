"""What was private stays private wherever it is moved, until somebody opens it."""

from __future__ import annotations

from meetingtui.domain import restrictions
from meetingtui.domain.actions import Action
from meetingtui.domain.items import Item
from meetingtui.domain.points import Point
from meetingtui.domain.record import Record
from meetingtui.domain.restrictions import Restriction
from tests.entry.session import Session, under_way


def private(session: Session, record: Record) -> bool:
    return restrictions.restricted(session.minutes, record) is not None


def secret() -> Session:
    session = under_way().enter("/pv 3", "The price was named.")
    assert private(session, session.last(Point))
    return session


def test_a_private_point_moved_to_another_item_stays_private() -> None:
    session = secret().enter("/mv p3 7")
    moved = session.last(Point)
    assert session.minutes.item(moved.item).agenda_number == "7"
    assert private(session, moved)
    assert session.one(Restriction).ground == "3"
    session.enter("/pv 7.p1 open")
    assert not private(session, session.last(Point))


def test_a_private_point_moved_above_the_exclusion_stays_private() -> None:
    session = secret().enter("/mv p3 before p1")
    assert private(session, session.last(Point))
    assert not private(session, session.minutes.all(Point)[0])


def test_a_private_point_made_an_action_stays_private() -> None:
    session = secret().enter("/mv p3 7", "/k 7.p1 a")
    assert private(session, session.one(Action))


def test_an_item_taken_out_from_under_a_private_one_stays_private() -> None:
    session = under_way().enter("/pv item 9: 3", "/mv item 8 under 9", "/mv item 8 before 2")
    (item,) = [i for i in session.minutes.all(Item) if i.agenda_number == "8"]
    assert private(session, item)


def test_what_was_public_gets_no_restriction() -> None:
    session = secret().enter("/mv p1 7", "/k p2 a")
    assert session.minutes.all(Restriction) == []


def said(session: Session) -> str:
    """What the clerk is told of the last line."""
    return session.steps[-1].sentence


def test_whatever_goes_along_with_an_entry_is_told() -> None:
    session = under_way().enter("/a dd: look at the bids", "/pp Under it.", "/pv p2 3")
    assert said(session) == "p2 under item 5 made private; p3 and a1 are private with it"
    assert private(session, session.one(Action))
    session.enter("/pv a1 open")
    assert said(session) == "a1 under item 5 made public"
    assert not private(session, session.one(Action))
    session.enter("/pv p2 open")
    assert said(session) == "p2 under item 5 made public; p3 is public with it"
    alone = under_way().enter("/pv p1 3")
    assert said(alone) == "p1 under item 5 made private"


def test_the_clauses_of_a_decision_go_along_and_many_are_counted() -> None:
    session = under_way().enter("/r That it be so;", "/pv dec1 3")
    assert said(session).endswith("; r1 and r2 are private with it")
    many = under_way().enter("/r Two;", "/r Three;", "/r Four;", "/r Five;", "/pv dec1 3")
    assert said(many).endswith("; r1, r2, r3 and 2 others are private with it")


def test_an_action_typed_after_a_private_point_is_private_and_says_so() -> None:
    session = under_way().enter("/pv p2 3", "/a dd: look at the bids")
    assert private(session, session.one(Action))
    assert said(session).endswith("; a1 is private with p2")
    session.enter("/pv a1 open")
    assert not private(session, session.one(Action))


def test_what_is_entered_behind_closed_doors_needs_no_such_word() -> None:
    assert "private" not in said(secret().enter("It was high."))


def test_what_was_said_before_in_an_item_that_an_exclusion_covers_is_told() -> None:
    session = under_way().enter("/go 7", "In public.", "/go 5", "/pv 3 7")
    assert said(session).endswith("; p1 under item 7 is private with it")


def test_what_stays_private_when_it_is_moved_is_told() -> None:
    assert said(secret().enter("/mv p3 7")).endswith("moved to item 7; p1 is still private")
    assert said(secret().enter("/mv p3 before p1")).endswith("; p3 is still private")
