"""The quorum follows the roll and the presence log."""

from __future__ import annotations

from datetime import timedelta

import pytest

from meetingtui.domain import (
    attendance,
    bodies,
    findings,
    meetings,
    presence,
    quorum,
    seats,
    sittings,
)
from tests.domain.making import Making, at


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


def test_the_moments_are_known_at_which_it_was_lost_and_regained(book: Making) -> None:
    people = seated(book, 4)
    book.do(bodies.amend, body=book.minutes.body.id, quorum="3")
    book.do(attendance.record, people=tuple(people[:2]))
    book.do(sittings.start, at=at("10:00"))
    book.do(attendance.move, people=(people[2],), kind="in", at=at("10:10"))
    book.do(attendance.move, people=(people[0],), kind="out", at=at("10:42"))
    book.do(attendance.move, people=(people[3],), kind="in", at=at("10:42"))
    book.do(attendance.move, people=(people[1],), kind="out", at=at("11:00"))
    found = quorum.history(book.minutes)
    assert [turn.said for turn in found] == [
        "10:00 quorum lost (2 of 4, quorum 3)",
        "10:10 quorum regained (3 of 4, quorum 3)",
        "11:00 quorum lost (2 of 4, quorum 3)",
    ]
    assert found[0].line is None
    assert found[2].line is not None
    assert found[2].line.person == people[1]
    assert quorum.now(book.minutes, at("10:30")).here == 3


def test_the_finding_says_when_it_was_lost_and_when_regained(book: Making) -> None:
    people = seated(book, 2)
    book.do(bodies.amend, body=book.minutes.body.id, quorum="2")
    book.do(attendance.record, people=tuple(people))
    book.do(sittings.start, at=at("10:00"))
    book.do(attendance.move, people=(people[0],), kind="out", at=at("10:42"))
    back = at("09:30") + timedelta(days=1)
    step = book.do(attendance.move, people=(people[0],), kind="in", at=back)
    assert found(book) == [
        f"The quorum was lost at 10:42 (1 of 2, quorum 2), and regained at {back:%d/%m/%Y} 09:30."
    ]
    line = next(c.record.id for c in step.changes if c.record.TABLE == "presence")
    book.do(presence.amend, line=line, at=at("10:50"))
    assert found(book)[0].endswith("and regained at 10:50.")
    book.do(presence.strike, line=line)
    assert found(book) == ["The quorum was lost at 10:42 (1 of 2, quorum 2)."]


def found(book: Making) -> list[str]:
    return [f.sentence for f in findings.find(book.minutes, None) if f.name == "quorum"]


def test_without_a_rule_it_is_never_lost(book: Making) -> None:
    seated(book, 2)
    book.do(sittings.start)
    assert quorum.history(book.minutes) == []


def test_who_may_vote_follows_seat_substitution_and_the_day(book: Making) -> None:
    people = seated(book, 4)
    sub, officer = book.person("Sub Stitute").id, book.person("Ofelia").id
    book.do(attendance.record, people=tuple(people[:3]))
    book.do(attendance.record, people=(people[3],), standing_as="apologies", substitute=sub)
    book.do(attendance.record, people=(officer,), capacity="officer")
    assert quorum.voters(book.minutes) == [*people[:3], sub]
    book.do(attendance.record, people=(people[0],), mode="remote")
    book.do(attendance.record, people=(people[1],), may_vote=False)
    assert quorum.voters(book.minutes) == [people[2], sub]
    book.do(bodies.amend, body=book.minutes.body.id, jurisdiction="Wales")
    assert quorum.voters(book.minutes) == [people[0], people[2], sub]
    assert quorum.now(book.minutes).said == "3 of 4"


def test_who_only_signed_or_came_in_somebodys_absence_has_no_vote(book: Making) -> None:
    people = seated(book, 4)
    guest = book.person("Gue Est").id
    book.do(attendance.record, people=(people[0],), signed_only=True)
    book.do(attendance.record, people=(people[1],), in_absence_of=people[3])
    book.do(attendance.record, people=(guest,), in_absence_of=people[3], capacity="member")
    assert quorum.voters(book.minutes) == [people[1]]
    assert quorum.now(book.minutes).here == 1
    book.do(attendance.move, people=(people[0],), kind="in")
    assert quorum.voters(book.minutes) == people[:2]


def test_of_an_unknown_body_nobody_votes_in_anothers_absence(book: Making) -> None:
    member, guest = book.person("Ann Bell").id, book.person("Gue Est").id
    book.do(attendance.record, people=(guest,), in_absence_of=member)
    assert quorum.voters(book.minutes) == []
    book.do(attendance.record, people=(guest,), may_vote=True)
    assert quorum.voters(book.minutes) == [guest]


def test_of_an_unknown_body_its_members_count_and_its_officers_do_not(book: Making) -> None:
    member, officer = book.person("Ann Bell").id, book.person("Ofelia").id
    book.do(attendance.record, people=(member,))
    book.do(attendance.record, people=(officer,), capacity="officer")
    assert quorum.now(book.minutes).said == "1 present"


def test_an_informal_meeting_has_none(book: Making) -> None:
    people = seated(book, 4)
    book.do(bodies.amend, body=book.minutes.body.id, quorum="3")
    book.do(attendance.record, people=tuple(people[:1]))
    book.do(meetings.amend, kind="Informal")
    assert quorum.now(book.minutes).said == "1 of 4"
    assert quorum.history(book.minutes) == []
