"""Points: key points, sub-points, statements as read and notes."""

from __future__ import annotations

import pytest

from meetingtui.domain import points
from meetingtui.domain.points import NOTE, POINT, STATEMENT, Point
from tests.domain.making import Making, gutter


def test_a_line_of_prose_is_a_key_point_of_the_item_being_taken(book: Making) -> None:
    item = book.item()
    step = book.do(points.note, item=None, words="  Members\nasked why.\n\nNobody knew. ")
    assert (step.sentence, step.item) == ("Key point noted under item 1", item.id)
    point = book.minutes.all(Point)[0]
    assert point.text == "Members asked why.\n\nNobody knew."
    assert (point.kind, point.name_in_gutter, point.parent) == (POINT, "p1", None)


def test_a_point_may_go_to_another_item(book: Making) -> None:
    roads = book.item("Roads")
    book.item("Parks")
    assert book.point(item=roads.id).item == roads.id
    assert book.refused(points.note, item=99, words="x") == "There is no such item in this record."


@pytest.mark.parametrize(
    ("kind", "sentence", "stored"),
    [
        (STATEMENT, "Statement noted under item 1", "First line\n  second line"),
        (NOTE, "Note noted under item 1", "First line second line"),
    ],
)
def test_a_statement_keeps_its_lines_and_a_note_does_not(
    book: Making, kind: str, sentence: str, stored: str
) -> None:
    book.item()
    assert book.point("First line\r\n  second line", kind=kind).text == stored
    assert book.steps[-1].sentence == sentence


def test_sub_points_stand_under_their_point_in_its_item(book: Making) -> None:
    item = book.item("Roads")
    above, after = book.point("Why?"), book.point("When?")
    below = book.point("Because.", parent=above.id)
    deeper = book.point("Really?", parent=below.id)
    assert gutter(book.minutes, item) == ["p1", "p3", "p4", "p2"]
    assert book.minutes.under(above) == [below, deeper]
    assert book.minutes.under(after) == []
    book.item("Parks")
    assert book.refused(points.note, item=None, words="x", parent=above.id) == (
        "A sub-point belongs under a point of the same item."
    )
    assert book.refused(points.note, item=None, words="x", parent=99) == (
        "There is no such key point in this record."
    )


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("and schools", "Members asked and schools"),
        (", and schools", "Members asked, and schools"),
        ("’s end", "Members asked’s end"),
        (" \x07why", "Members asked why"),
    ],
)
def test_words_are_added_to_the_end(book: Making, words: str, whole: str) -> None:
    book.item()
    point = book.point("Members asked")
    assert book.do(points.extend, point=point.id, words=words).sentence == (
        "p1 continued under item 1"
    )
    assert book.again(point).text == whole


def test_nothing_is_not_noted(book: Making) -> None:
    book.item()
    point = book.point()
    nothing = "There is nothing to note: type what was said."
    assert book.refused(points.note, item=None, words=" \u200e\n") == nothing
    assert book.refused(points.extend, point=point.id, words=" ") == (
        "Type the words to add, for example: .. and schools"
    )
    assert book.refused(points.extend, point=99, words="x") == (
        "There is no such key point in this record."
    )
