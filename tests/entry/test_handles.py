"""Handles and agenda numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain.decisions import Clause
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry import handles
from tests.entry.session import bare, item, laid_out, under_way


@pytest.mark.parametrize("handle", ["p2", "P2", "5.p2", "5..p2"])
def test_a_handle_is_found_whatever_its_capitals(handle: str) -> None:
    session = under_way()
    found = handles.entry(handle, session.context)
    assert found == session.minutes.all(Point)[1]


def test_the_entry_left_out_is_the_picked_one_else_the_last() -> None:
    session = under_way()
    assert handles.entry("", session.context) == session.one(Clause)
    session.picked = ("point", session.minutes.all(Point)[0].id)
    assert handles.entry("", session.context) == session.minutes.all(Point)[0]
    assert handles.picked_or_last(session.context, (Clause,)) == session.one(Clause)


@pytest.mark.parametrize(
    ("handle", "sentence"),
    [
        ("p7", "There is no p7 under item 5; there are p1, p2, dec1, r1"),
        ("7.p1", "There is no p1 under item 7; nothing is entered there"),
        ("12.p1", "There is no item 12; the agenda goes from 1 to 9"),
        ("x7", "“x7” is no handle; handles stand in the margin, for example p7"),
        ("p", "“p” is no handle"),
    ],
)
def test_what_is_not_there_is_refused(handle: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        handles.entry(handle, under_way().context)
    assert sentence in str(refused.value)


def test_where_there_are_many_only_the_last_is_named() -> None:
    session = under_way().enter(*(f"Point {n}" for n in range(12)))
    with pytest.raises(Refusal, match="There is no p99 under item 5; the last is p14"):
        handles.entry("p99", session.context)


def test_an_entry_of_that_name_under_another_item_is_mentioned() -> None:
    session = under_way().enter("/a dd: do it", "/go 7", "/a cd: do that", "/go 8")
    with pytest.raises(Refusal, match=r"nothing is entered there; 7\.a1 is under another item"):
        handles.entry("a1", session.context)
    with pytest.raises(Refusal, match=r"There is no a1 under item 8; nothing is entered there\.$"):
        handles.entry("8.a1", session.context)


def test_numbers_with_letters_and_dots() -> None:
    agenda = laid_out()
    one = agenda.all(Item)[4]
    sub = replace(one, id=99, parent=one.id, agenda_number="5.1")
    lettered = replace(one, id=98, agenda_number="5a")
    minutes = Minutes.of([*agenda, sub, lettered])
    assert handles.item("5.1", minutes) == sub
    assert handles.item("5A.", minutes) == lettered
    context = replace(under_way().context, minutes=minutes)
    with pytest.raises(Refusal, match=r"There is no p1 under item 5\.1; nothing is entered"):
        handles.entry("5.1.p1", context)


def test_an_item_without_any_agenda() -> None:
    with pytest.raises(Refusal, match="there is no agenda yet; /item Title adds one"):
        handles.item("5", bare())
    assert handles.item_numbered("", laid_out()) is None
    assert handles.item("5", laid_out()).id == item(5)


def test_every_kind_of_entry_has_a_handle() -> None:
    for kind in Minutes.ENTRIES:
        assert handles.is_handle(f"{kind.LETTER}1")
        assert handles.is_handle(f"12a.{kind.LETTER}34")
    assert not any(map(handles.is_handle, ("", "p", "7", "pp1", "doc", "the", "p1.", "é1")))
