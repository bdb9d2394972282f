"""An item parted by a session in private: what was done in public never stands below that line."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from meetingtui.domain.decisions import Decision
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.reasons import Reason
from meetingtui.domain.restrictions import Exclusion
from meetingtui.publish import styles
from meetingtui.publish.projection import Audience
from tests.entry.session import Session, under_way
from tests.publish.test_restrictions import printed

SURREY = styles.shipped("surrey-2015")
LEFT, BACK = "The public left the meeting", "The public were readmitted"
RESOLVED = "Part 1 of Schedule 12A"


def parted() -> Session:
    """An item with business of many kinds before, during and after a session in private."""
    return under_way().enter(
        "/w Jane Example, Head of Bridges", "BEFORE one.", "/dec Agreed > BEFORE two", "/v agreed",
        "/a dd: BEFORE three", "/doc BEFORE four", "/pv 3 by ab+cd", "/v 3-1",
        "DURING one.", "/r That DURING two;", "/a dd: DURING three", "/w Ann Other, DURING four",
        "/pv end", "AFTER one.", "/r That AFTER two.", "/a dd: AFTER three", "/doc AFTER four",
    )  # fmt: skip


def between(said: str, *ends: str) -> list[str]:
    """The parts of a text that words, each of which stands there once, divide."""
    found: list[str] = []
    for end in ends:
        assert said.count(end) == 1, end
        before, _, said = said.partition(end)
        found.append(before)
    return [*found, said]


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", [n for n in styles.names() if styles.shipped(n).items.flow])
def test_each_part_stands_on_its_side_of_the_line(name: str, audience: Audience) -> None:
    said = printed(parted(), audience, styles.shipped(name))
    before, during, after = between(said, LEFT, BACK)
    for n in ("one", "two", "three", "four"):
        assert f"BEFORE {n}" in before
        assert f"AFTER {n}" in after
        assert (f"DURING {n}" in during) == (audience is not Audience.PUBLIC)
        assert "DURING" not in before + after
    assert RESOLVED in before
    assert before.index("BEFORE three") < before.index(RESOLVED)


@pytest.mark.parametrize("name", styles.names())
def test_what_was_done_before_stands_above_the_resolution_in_every_house(name: str) -> None:
    before, after = between(printed(parted(), style=styles.shipped(name)), RESOLVED)
    for n in ("one", "two", "three", "four"):
        assert f"BEFORE {n}" in before
        assert f"AFTER {n}" in after


def test_the_vote_and_the_reasons_stand_with_the_resolution() -> None:
    session = under_way().enter("/pv 3 by ab+cd", "/v 3-1", "/pv end", "/re It is a price.")
    (resolution,) = [e.decision for e in session.minutes.all(Exclusion)]
    session.minutes = Minutes.of(
        replace(record, decision=resolution) if isinstance(record, Reason) else record
        for record in session.minutes
    )
    before, _, after = between(printed(session, style=SURREY), LEFT, BACK)
    assert before.index(RESOLVED) < before.index("3 for, 1 against") < before.index("a price.")
    assert "price" not in after


def test_numbers_go_on_and_a_label_stands_again_where_other_blocks_came_between() -> None:
    said = printed(parted(), style=SURREY)
    assert re.findall(r"^(\d)\. (?:BEFORE|AFTER) one", said, re.MULTILINE) == ["3", "4"]
    assert said.count(SURREY.blocks.points.label) == 2
    simple = under_way().enter("/del r1", "/pv 3", "DURING one.", "/pv end", "AFTER one.")
    assert printed(simple, style=SURREY).count(SURREY.blocks.points.label) == 1


def test_what_was_said_to_be_none_stands_once_and_where_it_was_said() -> None:
    early = under_way().enter("/0n", "/pv 3", "/pv end")
    late = under_way().enter("/pv 3", "/pv end", "/0n")
    label = "Board next steps:"
    for session, side in ((early, 0), (late, 2)):
        parts = between(printed(session, style=SURREY), LEFT, BACK)
        assert [part.count(label) for part in parts] == [int(n == side) for n in range(3)]


def test_a_house_that_prints_no_such_line_parts_the_item_at_the_resolution_only() -> None:
    session = under_way().enter("/pv 3", "/pv end", "AFTER one.", "/r That AFTER two.")
    quiet = replace(SURREY.restrictions, excluded="", readmitted="")
    said = printed(session, style=replace(SURREY, restrictions=quiet))
    before, after = between(said, RESOLVED)
    assert LEFT not in said
    assert "There were four bids." in before
    assert "AFTER one." in after
    assert said.count("AFTER") == 2


def test_two_sessions_in_private_part_an_item_twice() -> None:
    session = under_way().enter(
        "/pv 3",
        "/pv end",
        "/r That MIDDLE one;",
        "/pv 4",
        "/r That SECRET;",
        "/pv end",
        "LAST one.",
    )
    said = printed(session, style=SURREY)
    found = re.findall(f"{LEFT}|{BACK}|MIDDLE one|LAST one|SECRET", said)
    assert found == [LEFT, BACK, "MIDDLE one", LEFT, BACK, "LAST one"]


def test_several_exclusions_that_end_together_end_in_one_line() -> None:
    session = under_way().enter("/pv 3", "/pv 4 9", "/pv end")
    assert printed(session, style=SURREY).count(BACK) == 1


def test_decisions_that_are_numbered_like_points_count_on_over_the_line() -> None:
    plain = HouseStyle()
    numbered = replace(plain, decisions=replace(plain.decisions, as_point=True))
    session = under_way().enter("/pv 3", "/pv end", "AFTER one.", "/dec Agreed > AFTER two")
    said = printed(session, style=numbered)
    numbers = re.findall(r"^(\d+)\. ", said.partition("bridge")[2], re.MULTILINE)
    assert len(session.minutes.all(Decision)) == 3
    assert [n for n in numbers if numbers.count(n) > 1] == []


def test_for_later_items_the_public_leave_at_the_end_of_the_item_before_them() -> None:
    session = under_way().enter("/pv 3 6", "STILL public.", "/go 6", "SECRET.", "/pv end")
    before, during, _ = between(printed(session, style=SURREY), LEFT, BACK)
    assert before.index(RESOLVED) < before.index("STILL public.")
    assert "SECRET" not in before + during


def test_the_public_who_came_back_before_any_closed_item_never_left() -> None:
    said = printed(under_way().enter("/pv 3 9", "/pv end", "STILL public."), style=SURREY)
    assert LEFT not in said
    assert BACK not in said
    assert said.index(RESOLVED) < said.index("STILL public.")
