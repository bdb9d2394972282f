"""The quorum follows the roll and the presence log."""

from __future__ import annotations

import pytest

from meetingtui.domain import attendance, bodies, quorum, seats
from tests.domain.making import Making


def seated(book: Making, count: int) -> list[int]:
    people = [book.person(f"Member {chr(65 + n)}").id for n in range(count)]
    for person in people:
        book.do(seats.add, body=book.minutes.body.id, person=person)
    return people


def test_without_a_rule_those_here_are_counted(book: Making) -> None:
    people = seated(book, 3)
    book.do(attendance.record, people=tuple(people[:2]))
    assert quorum.now(book.minutes).said == "2 of 3"
    assert not quorum.now(book.minutes).lost


@pytest.mark.parametrize(("rule", "needed"), [("4", 4), ("1/3", 3), ("1/2", 4), ("2/3", 5)])
def test_a_rule_is_a_number_or_a_part_rounded_up(book: Making, rule: str, needed: int) -> None:
    seated(book, 7)
    book.do(bodies.amend, body=book.minutes.body.id, quorum=rule)
    assert quorum.now(book.minutes).needed == needed


def test_the_quorum_is_lost_when_somebody_leaves(book: Making) -> None:
    people = seated(book, 4)
    book.do(bodies.amend, body=book.minutes.body.id, quorum="3")
    book.do(attendance.record, people=tuple(people[:3]))
    assert quorum.now(book.minutes).said == "3 of 4, quorum 3"
    book.do(attendance.move, people=(people[0],), kind="out")
    assert quorum.now(book.minutes).said == "INQUORATE: 2 of 4, quorum 3"


def test_guests_do_not_count_where_the_seats_are_known(book: Making) -> None:
    seated(book, 2)
    guest = book.person("Guest").id
    book.do(attendance.record, people=(guest,))
    assert quorum.now(book.minutes).said == "0 of 2"


def test_a_rule_that_is_no_quorum_is_refused(book: Making) -> None:
    assert "like 4 or 1/3" in book.refused(
        bodies.amend, body=book.minutes.body.id, quorum="a third"
    )
