"""Requests: several acts as one step, each seeing what those before it did."""

from __future__ import annotations

import pytest

from meetingtui.domain import blocks, decisions, items, marks, points
from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Clause
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import carried_out, request
from tests.domain.making import Making


def test_each_request_sees_what_those_before_it_did(book: Making) -> None:
    step = book.ask(
        request(items.provisional),
        request(points.note, item=None, words="Members asked why."),
        request(points.note, item=None, words="Nobody knew."),
    )
    assert step.sentence == "Provisional item added; Key point noted under item 1"
    assert step.item == items.ordered(book.minutes)[0].id
    assert [point.handle for point in book.minutes.all(Point)] == [1, 2]
    assert len({change.record.id for change in step.changes}) == len(step.changes)


def test_a_record_is_changed_once_in_a_step(book: Making) -> None:
    book.item()
    point = book.point("one")
    step = book.ask(*(request(points.extend, point=point.id, words=w) for w in ("two", "three")))
    assert [change.operation for change in step.changes] == ["altered"]
    assert book.again(point).text == "one two three"


def test_a_request_that_is_refused_takes_the_others_with_it(book: Making) -> None:
    book.item()
    before = book.minutes
    asked = (
        request(points.note, item=None, words="Members asked why."),
        request(points.note, item=None, words=""),
    )
    with pytest.raises(Refusal, match="There is nothing to note"):
        carried_out(book.minutes, book.stamp(), asked)
    assert book.minutes is before


def test_nothing_is_no_step(book: Making) -> None:
    with pytest.raises(Refusal, match=r"Nothing was asked for\."):
        carried_out(book.minutes, book.stamp(), ())
    book.item()
    mark = book.added(marks.Mark, marks.drop, item=None)
    gone = request(marks.clear, mark=mark.id)
    assert book.ask(gone).changes[0].operation == "removed"
    there_and_back = (
        request(points.note, item=None, words="x"),
        request(decisions.resolve, item=None, words="y"),
    )
    assert len(book.ask(*there_and_back).changes) == 3


def test_a_nil_that_is_said_and_lifted_in_one_step_leaves_no_trace(book: Making) -> None:
    book.item()
    step = book.ask(
        request(blocks.set_nil, item=None, kind="decision"),
        request(decisions.resolve, item=None, words="That it be so;"),
    )
    assert {change.record.TABLE for change in step.changes} == {"decision", "clause"}
    assert book.minutes.all(Block) == []
    assert len(book.minutes.all(Clause)) == 1


def test_a_request_holds_its_act_and_words() -> None:
    asked = request(points.note, item=7, words="x")
    assert asked.act is points.note
    assert dict(asked.words) == {"item": 7, "words": "x"}
