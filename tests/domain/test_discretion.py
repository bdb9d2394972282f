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
