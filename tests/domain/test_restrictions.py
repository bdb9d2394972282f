"""What is private, and what opens it."""

from __future__ import annotations

import pytest

from meetingtui.domain import exclusions, restricting, restrictions
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.decisions import Decision
from meetingtui.domain.items import Item
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.requests import request
from meetingtui.domain.restrictions import Exclusion
from meetingtui.entry.reading import Acts
from tests.entry.session import Session, item, person, under_way


def private(session: Session, kind: type[Record]) -> list[bool]:
    """Of each record of a kind, whether it is kept from the public."""
    minutes = session.minutes
    return [restrictions.restricted(minutes, record) is not None for record in minutes.all(kind)]


def test_nothing_is_private_before_anybody_said_so() -> None:
    session = under_way()
    assert not any(restrictions.restricted(session.minutes, record) for record in session.minutes)
    assert restrictions.in_private(session.minutes) is None


def test_the_resolution_itself_is_public() -> None:
    session = under_way().enter("/pv item 5: 3", "/pv 3 9")
    resolution = session.minutes.get(Decision, session.one(Exclusion).decision)
    assert restrictions.restricted(session.minutes, resolution) is None
    assert private(session, Point) == [True, True]


def test_what_hangs_on_something_private_is_private() -> None:
    session = under_way().enter("/a dd: sell it", "/pv a1 3")
    assert private(session, Action) == private(session, Owner) == [True]


def test_the_nearest_word_counts() -> None:
    session = under_way().enter("/pp p1: One more.", "/pv item 5: 3", "/pv p1 open", "/pv p3 1")
    assert private(session, Point) == [False, True, True]


def test_what_stands_under_a_closed_item_is_closed() -> None:
    session = under_way()
    child = Item(
        id=90, meeting=2, parent=item(9), place=1.0, agenda_number="9.1", title="A part of it"
    )
    session.minutes = type(session.minutes).of([*session.minutes, child])
    session.enter("/pv item 9: 3", "/go 9.1", "Inside.")
    assert private(session, Point) == [False, False, True]


def test_an_exclusion_needs_a_ground_and_a_person_is_never_private() -> None:
    with pytest.raises(Refusal, match="Say the ground"):
        under_way().carry_out(Acts((request(exclusions.exclude),)))
    asked = request(restricting.restrict, table="person", record=person("ab"), ground="1")
    with pytest.raises(Refusal, match="Only an item or an entry"):
        under_way().carry_out(Acts((asked,)))


def test_making_an_entry_of_another_kind_keeps_it_private() -> None:
    session = under_way().enter("/pv p2 3", "/k p2 a")
    assert private(session, Action) == [True]


def outcome_kept(session: Session) -> bool:
    """Whether what became of the only motion is kept from the public."""
    return restrictions.Restrictions(session.minutes).of_outcome(session.one(Motion)) is not None


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("/pv 3", "/o m1 withdrawn"), True),
        (("/o m1 withdrawn", "/pv 3"), False),
        (("/pv 3", "/pv end", "/o m1 withdrawn"), False),
        (("/pv 3", "/o m1 withdrawn", "/pv end"), True),
        (("/pv 3", "/v m1 7-5"), True),
        (("/v m1 7-5", "/pv 3", "/v m1 7-6"), False),
        (("/pv 3", "/v m1 7-5", "/pv v1 open"), False),
        (("/pv 3", "/o m1 withdrawn", "/pv m1 open"), False),
        (("/go 6", "/pv 3", "/go 5", "/o m1 withdrawn"), True),
        (("/o m1 withdrawn", "/go 6", "/pv 3", "/go 5"), False),
    ],
)
def test_what_became_of_a_public_motion_in_private_is_private(
    lines: tuple[str, ...], kept: bool
) -> None:
    session = under_way().enter("/m ab+cd That it be built.", *lines)
    assert private(session, Motion) == [False]
    assert outcome_kept(session) == kept


def test_a_motion_that_goes_elsewhere_takes_its_private_outcome_along() -> None:
    session = under_way().enter("/m ab: That it be built.", "/pv 3", "/o m1 withdrawn", "/mv m1 7")
    assert private(session, Motion) == [True]
    session = under_way().enter("/m ab: That it be built.", "/o m1 withdrawn", "/pv 3", "/mv m1 7")
    assert private(session, Motion) == [False]


def restated_kept(session: Session) -> bool:
    """Whether the text as amended of the only motion is kept from the public."""
    private_ = restrictions.Restrictions(session.minutes)
    return private_.of_substantive(session.one(Motion)) is not None


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        (("/pv 3", "/sub m1 That all be built."), True),
        (("/sub m1 That all be built.", "/pv 3"), False),
        (("/pv 3", "/pv end", "/sub m1 That all be built."), False),
        (("/pv 3", "/sub m1 That all be built.", "/pv end"), True),
        (("/pv 3", "/sub m1 That all be built.", "/pv end", "/f m1 all > ALL"), True),
        (("/pv 3", "/sub m1 That all be built.", "/pv 3 7", "/f m1 all > ALL"), True),
        (("/pv 3", "/sub m1 That all be built.", "/pv end", "/pv 3 7", "/f m1 all > ALL"), True),
        (("/sub m1 That all be built.", "/f m1 all > ALL", "/pv 3"), False),
        (("/pv 3", "/sub m1 That all be built.", "/pv end", "/sub m1 That none be."), False),
        (
            ("/pv 3", "/sub m1 That all be.", "/pv end", "/pv 3 7", "/sub m1 That none be."),
            False,
        ),
        (("/sub m1 That all be built.", "/pv 3", "/sub m1 That ALL be built."), True),
        (("/pv 3", "/sub m1 That all be built.", "/pv m1 open"), False),
        (("/go 6", "/pv 3", "/go 5", "/sub m1 That all be built."), True),
        (("/pv 3", "/o m1 withdrawn"), False),
    ],
)
def test_a_public_motion_restated_in_private_keeps_that_text_private(
    lines: tuple[str, ...], kept: bool
) -> None:
    session = under_way().enter("/m ab+cd That it be built.", *lines)
    assert private(session, Motion) == [False]
    assert restated_kept(session) == kept


def test_a_restated_motion_that_goes_elsewhere_takes_its_private_text_along() -> None:
    session = under_way().enter("/m ab: That it be built.", "/pv 3", "/sub m1 ZEBRA", "/mv m1 7")
    assert private(session, Motion) == [True]
