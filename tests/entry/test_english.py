"""House English as typed: what is to be put right or silenced, and how a line is looked at."""

from __future__ import annotations

import pytest

from meetingtui.domain.findings.english import ALONE, PLAIN, SPEECH
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry import english
from meetingtui.entry.reading import Better
from tests.entry.session import Session, under_way


def with_two_points() -> Session:
    return under_way().enter("The road will be mended.").enter("We can wait today.")


def test_better_and_silence_mean_the_last_entry_or_the_one_that_is_named() -> None:
    session = with_two_points()
    *_, first, last = session.minutes.all(Point)
    assert session.read("/better") == Better("point", last.id)
    assert session.read(f"/better {first.name_in_gutter}") == Better("point", first.id)
    assert session.read("/silence") == Better("point", last.id, silence=True)
    assert session.read(f"/silence {first.name_in_gutter}") == Better(
        "point", first.id, silence=True
    )


@pytest.mark.parametrize("said", ["english-will", "will", "[english-will]", "WILL"])
def test_a_rule_is_silenced_by_its_name_and_check_brings_it_back(said: str) -> None:
    session = with_two_points().enter(f"/silence {said}")
    assert session.minutes.body.findings_off == "english-will"
    session.enter("/check on english-will")
    assert session.minutes.body.findings_off == ""


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("/silence wil", "no rule called “wil”; its rules: today, will, we, present"),
        ("/silence owner", "no rule called “owner”"),
        ("/better p9", "There is no p9 under item 5"),
        ("/better will", "“will” is no handle"),
    ],
)
def test_what_is_no_rule_and_no_entry_is_refused(line: str, why: str) -> None:
    with pytest.raises(Refusal) as refusal:
        with_two_points().read(line)
    assert why in str(refusal.value)


@pytest.mark.parametrize(
    ("line", "start", "how"),
    [
        ("It will rain.", 0, SPEECH),
        ("//opt was full, it will rain.", 1, SPEECH),
        ("/p 5: It will rain.", 3, SPEECH),
        ("/point It will rain.", 7, SPEECH),
        (".. and will rain", 2, SPEECH),
        ("/r That it will rain.", 3, PLAIN),
        ("/r1: That it will rain.", 5, PLAIN),
        ("/a dd: It will rain.", 3, PLAIN),
        ("That it will rain. /r", 0, PLAIN),
        ("That it will rain. /a !", 0, PLAIN),
        ("It will rain. /vb", 0, ALONE),
        ("/vb It will rain.", 4, ALONE),
        ("/m ab+cd That it will rain.", 3, ALONE),
        ("/zz It will rain.", 0, ALONE),
        ("/", 0, ALONE),
        ("! will", 0, ALONE),
    ],
)
def test_a_line_is_looked_at_as_what_it_will_be(line: str, start: int, how: str) -> None:
    where, found = english.of_line(line, "", under_way().minutes)
    assert found == how
    if how:
        assert where == start


def test_an_entry_in_the_line_is_looked_at_as_what_it_is() -> None:
    session = with_two_points().enter("/vb We will rain.")
    *_, first, _, statement = session.minutes.all(Point)
    assert english.of_line("x", f"edit:point:{first.id}", session.minutes) == (0, SPEECH)
    assert english.of_line("x", f"edit:point:{statement.id}", session.minutes) == (0, ALONE)
