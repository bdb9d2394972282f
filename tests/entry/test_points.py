"""Points as typed."""

from __future__ import annotations

import pytest

from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause
from meetingtui.domain.marks import Mark
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from tests.entry.session import Session, item, under_way


def test_a_statement_keeps_its_line_breaks_and_a_point_only_its_paragraphs() -> None:
    session = under_way().enter("/vb First line\nsecond line", "One\ntwo\n\nthree")
    statement, point = session.minutes.all(Point)[2:]
    assert statement.text == "First line\nsecond line"
    assert point.text == "One two\n\nthree"


def test_a_sub_point_of_a_sub_point_goes_beside_it() -> None:
    session = under_way().enter("/pp First below.", "/pp Second below.")
    second = session.minutes.all(Point)[1]
    assert [p.parent for p in session.minutes.all(Point)[2:]] == [second.id, second.id]


def test_a_sub_point_goes_under_the_picked_point() -> None:
    session = under_way()
    first = session.minutes.all(Point)[0]
    session.picked = ("point", first.id)
    assert session.enter("/pp Below the first.").last(Point).parent == first.id


def test_a_sub_point_may_hold_a_colon() -> None:
    assert under_way().enter("/pp Costs: they rose.").last(Point).text == "Costs: they rose."


def test_a_sub_point_needs_a_point() -> None:
    session = Session().enter("/go 5")
    with pytest.raises(Refusal, match="There is no key point under item 5 yet"):
        session.read("/pp Below.")
    with pytest.raises(Refusal, match="r1 is no point"):
        under_way().read("/pp r1: Below.")


def test_a_point_of_another_item_is_reached_by_its_number() -> None:
    session = under_way().enter("/go 7", "/pp 5.p1: Below.", "..5.p1 and more")
    assert session.last(Point).item == item(5)
    assert session.minutes.all(Point)[0].text == "The four officers were thanked. and more"


def test_what_continues_goes_on_the_last_entry_whatever_its_kind() -> None:
    session = under_way().enter(".. and read", "A third point", ".., he said", "/a Ask", ".. them")
    assert session.one(Clause).text == "That the bids be published; and read"
    assert session.last(Point).text == "A third point, he said"
    assert session.one(Action).text == "Ask them"


def test_what_continues_goes_on_the_picked_entry() -> None:
    session = under_way()
    session.picked = ("point", session.minutes.all(Point)[0].id)
    session.enter(".. again")
    assert session.minutes.all(Point)[0].text == "The four officers were thanked. again"


def test_a_mark_at_the_end_of_what_continues_goes_on_that_entry() -> None:
    session = under_way().enter("..p1 by 12 ! ", "..p1 or 13 !")
    first = session.minutes.all(Point)[0]
    assert first.text == "The four officers were thanked. by 12 or 13"
    assert session.one(Mark).holder == first.id


def test_what_can_not_be_continued() -> None:
    session = under_way().enter("/w dd")
    with pytest.raises(Refusal, match="w1 can't be continued; /f mends it"):
        session.read("..w1 and others")
    for empty in ("..", "..p1"):
        with pytest.raises(Refusal, match="Type the words to add"):
            session.read(empty)


def test_a_purpose_may_have_a_heading_alone() -> None:
    here = under_way().enter("/pu Scrutiny of Services >").minutes.item(None)
    assert (here.purpose_heading, here.purpose) == ("Scrutiny of Services", "")


def test_a_greater_than_sign_inside_words_is_text() -> None:
    here = under_way().enter("/pu To see a>b and x-> y").minutes.item(None)
    assert here.purpose == "To see a>b and x-> y"


def test_a_mark_goes_on_the_picked_entry_once() -> None:
    session = under_way()
    first = session.minutes.all(Point)[0]
    session.picked = ("point", first.id)
    assert session.enter("!").one(Mark).holder == first.id
    with pytest.raises(Refusal, match="marked already"):
        session.enter("!")
