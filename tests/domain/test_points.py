"""Points: key points, sub-points, statements as read and notes."""

from __future__ import annotations

import pytest

from meetingtui.domain import points
from meetingtui.domain.points import NOTE, POINT, STATEMENT, Point, Speaker
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


def test_points_stand_on_three_levels_and_no_more(book: Making) -> None:
    book.item()
    above = book.point()
    below = book.point(parent=above.id)
    deepest = book.point(parent=below.id)
    levels = [points.depth(book.minutes, point) for point in (above, below, deepest)]
    assert levels == [1, 2, points.DEEPEST]
    assert book.refused(points.note, item=None, words="x", parent=deepest.id) == (
        "p3 stands on the third level; nothing goes under it."
    )


@pytest.mark.parametrize(
    ("kind", "sentence", "stored"),
    [
        (points.HEADING, "Heading noted under item 1", "Ward | Votes East | 12"),
        (points.TABLE, "Table noted under item 1", "Ward | Votes\nEast | 12"),
        (points.PARAGRAPH, "Paragraph noted under item 1", "Ward | Votes East | 12"),
        (points.AFTERWARDS, "Post-meeting note noted under item 1", "Ward | Votes East | 12"),
    ],
)
def test_every_kind_keeps_the_breaks_that_it_has(
    book: Making, kind: str, sentence: str, stored: str
) -> None:
    book.item()
    assert book.point("Ward | Votes\nEast | 12", kind=kind).text == stored
    assert book.steps[-1].sentence == sentence


def test_a_kind_that_is_not_known_is_refused(book: Making) -> None:
    book.item()
    assert book.refused(points.note, item=None, words="x", kind="song") == (
        "There is no point of the kind 'song'; there are point, verbatim, note, heading, table, "
        "paragraph, afterwards."
    )


def test_speakers_are_people_and_names_in_order(book: Making) -> None:
    ann, _ = book.person(), book.item()
    said = book.point("It is sound.", speakers=("Labour Group", ann.id, ann.id))
    assert points.speakers_of(book.minutes, said.id) == ("Labour Group", ann.id)
    step = book.do(points.attribute, point=said.id, speakers=(ann.id,))
    assert step.sentence == "Speaker corrected under item 1"
    assert points.speakers_of(book.minutes, said.id) == (ann.id,)
    assert book.refused(points.attribute, point=said.id, speakers=(ann.id,)) == (
        "Those are its speakers already."
    )
    book.do(points.attribute, point=said.id, speakers=())
    assert book.minutes.all(Speaker) == []


def test_only_a_point_that_says_who_speaks_may_be_without_words(book: Making) -> None:
    book.item()
    group = book.point("", speakers=("Labour Group",))
    assert book.point("It costs too much.", parent=group.id).parent == group.id
    nothing = "There is nothing to note: type what was said."
    assert book.refused(points.note, item=None, words=" ") == nothing
    asked = {"item": None, "words": "", "speakers": ("x",), "kind": points.NOTE}
    assert book.refused(points.note, **asked) == nothing
    assert book.refused(points.attribute, point=group.id, speakers=()) == (
        "That leaves nothing; /del p1 strikes the entry."
    )
    assert book.refused(points.recast, point=group.id, kind=points.NOTE) == (
        "p1 has no words; it can't be changed."
    )


def test_a_point_answers_one_of_its_own_item(book: Making) -> None:
    book.item("Roads")
    asked = book.point("Why?")
    assert book.point("Because.", answers=asked.id).answers == asked.id
    book.item("Parks")
    assert book.refused(points.note, item=None, words="x", answers=asked.id) == (
        "A point answers one of the same item."
    )


def test_a_point_becomes_one_of_another_kind(book: Making) -> None:
    book.item()
    point = book.point("The lift was out of order.")
    step = book.do(points.recast, point=point.id, kind=NOTE)
    assert step.sentence == "p1 made a note under item 1"
    assert book.again(point).kind == NOTE
    assert book.refused(points.recast, point=point.id, kind=NOTE) == "p1 is that already."


def test_a_tag_is_given_and_taken_away(book: Making) -> None:
    book.item()
    point = book.point()
    assert book.do(points.tag, point=point.id, words=" SQ1 ").sentence == "p1 tagged under item 1"
    assert book.again(point).tag == "SQ1"
    assert book.refused(points.tag, point=point.id, words="SQ1") == "That changes nothing."
    book.do(points.tag, point=point.id, words="")
    assert book.again(point).tag == ""


def test_a_row_is_added_to_a_table(book: Making) -> None:
    book.item()
    table = book.point("Ward | Votes", kind=points.TABLE)
    book.do(points.extend, point=table.id, words="East | 12")
    assert book.again(table).text == "Ward | Votes\nEast | 12"
