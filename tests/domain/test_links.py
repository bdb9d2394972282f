"""Links: nothing names a record that is not there."""

from __future__ import annotations

import pytest

from meetingtui.domain import actions, attendance, people
from meetingtui.domain.links import hold
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Refusal
from tests.domain.making import Making


def test_a_link_leads_to_a_record(book: Making) -> None:
    gone = "There is no such person in this record."
    assert book.refused(attendance.record, people=(99,)) == gone
    book.item()
    assert book.refused(actions.agree, item=None, words="Report", owners=(99,)) == gone
    nobody = "⟦person:99⟧ asked."
    assert book.refused(people.add, uuid="u", name=nobody).startswith("A person's name")
    point = book.point()
    named = Change(point, Point(id=point.id, item=point.item, handle=1, place=1.0, parent=99))
    with pytest.raises(Refusal, match="There is no such key point"):
        hold(book.minutes, [named])


def test_what_is_named_is_not_taken_away(book: Making) -> None:
    ann = book.person()
    book.do(attendance.record, people=(ann.id,))
    with pytest.raises(Refusal, match="That person is named in this record"):
        hold(book.minutes, [Change(ann, None)])
    hold(book.minutes, [])
