"""An entry split in two, and two joined in one."""

from __future__ import annotations

import pytest

from meetingtui.domain import (
    actions,
    decisions,
    exclusions,
    jottings,
    marks,
    noting,
    points,
    restricting,
    splitting,
)
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause
from meetingtui.domain.jottings import Jotting
from meetingtui.domain.marks import Mark
from meetingtui.domain.points import Point
from meetingtui.domain.requests import request
from meetingtui.domain.restrictions import Restriction, restricted
from tests.domain.making import Making

WHOLE = "Members asked why. They also asked when."


def _split(book: Making, point: Point, words: str = "They also") -> Point:
    return book.added(Point, splitting.split, table="point", entry=point.id, words=words)


def _texts(book: Making, item: int) -> list[str]:
    return [point.text for point in book.minutes.entries(Point, item)]


def test_the_rest_becomes_an_entry_right_after(book: Making) -> None:
    item = book.item()
    point = book.point(WHOLE)
    book.point("It rained.")
    new = _split(book, point)
    assert book.steps[-1].sentence == "p1 split under item 1: the rest is p3"
    assert _texts(book, item.id) == ["Members asked why.", "They also asked when.", "It rained."]
    assert (book.again(point).handle, new.handle) == (1, 3)


def test_who_spoke_is_said_of_both_and_what_stands_under_it_goes_along(book: Making) -> None:
    book.item()
    ann = book.person()
    point = book.point(WHOLE, speakers=(ann.id,))
    child = book.point("In May.", parent=point.id)
    new = _split(book, point)
    assert points.speakers_of(book.minutes, new.id) == (ann.id,)
    assert points.speakers_of(book.minutes, point.id) == (ann.id,)
    assert book.again(child).parent == new.id


def test_a_split_action_has_its_due_phrase_where_it_stands_and_a_reference_of_its_own(
    book: Making,
) -> None:
    book.item()
    ann = book.person()
    words = "Write to them. Report by May."
    made = request(
        actions.agree, item=None, words=words, owners=(ann.id,), due_said="by May", due_on=None
    )
    step = book.ask(made)
    action = next(c.after for c in step.changes if isinstance(c.after, Action))
    new = book.added(Action, splitting.split, table="action", entry=action.id, words="Report")
    assert (book.again(action).text, book.again(action).due_said) == ("Write to them.", "")
    assert (new.text, new.due_said) == ("Report by May.", "by May")
    assert actions.owners_of(book.minutes, new.id) == (ann.id,)


def test_the_inserted_text_of_a_clause_stays_behind_its_words(book: Making) -> None:
    book.item()
    clause = book.added(Clause, decisions.resolve, item=None, words="That it be. That it stay.")
    book.do(decisions.amend_clause, clause=clause.id, inserted="1. A rule.")
    new = book.added(Clause, splitting.split, table="clause", entry=clause.id, words="That it stay")
    assert (book.again(clause).inserted, new.inserted) == ("", "1. A rule.")
    assert new.decision == clause.decision


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("asked", "“asked” stands 2 times in p1; give more of the words."),
        ("Nobody", "“Nobody” does not stand in p1; /f p1 shows its words."),
        ("embers", "“embers” does not stand in p1; /f p1 shows its words."),
        ("Members", "p1 begins with that; say the first words of its second part."),
        ("", "Say where: /split p1 > the first words of the second part"),
    ],
)
def test_where_it_is_split_must_be_one_place_inside(
    book: Making, words: str, sentence: str
) -> None:
    book.item()
    point = book.point(WHOLE)
    asked = {"table": "point", "entry": point.id, "words": words}
    assert book.refused(splitting.split, **asked) == sentence


def test_a_table_is_not_split(book: Making) -> None:
    book.item()
    table = book.point("a | b\nc | d", kind=points.TABLE)
    asked = {"table": "point", "entry": table.id, "words": "c"}
    assert "is a table" in book.refused(splitting.split, **asked)


def test_both_parts_of_what_is_private_by_itself_are_private_until_lifted(book: Making) -> None:
    book.item()
    point = book.point(WHOLE)
    book.do(restricting.restrict, table="point", record=point.id, ground="3", law="an Act")
    new = _split(book, point)
    by = restricted(book.minutes, new)
    assert isinstance(by, Restriction)
    assert (by.holder, by.ground, by.law) == (new.id, "3", "an Act")


def test_a_part_of_a_sub_point_from_a_closed_stretch_stays_private(book: Making) -> None:
    book.item()
    above = book.point("In public.")
    book.do(exclusions.exclude, item=None, ground="3")
    private = book.point("In private.")
    child = book.point(WHOLE, parent=private.id)
    book.do(exclusions.readmit)
    new = _split(book, child)
    assert restricted(book.minutes, book.again(child)) is not None
    assert restricted(book.minutes, new) is not None
    assert restricted(book.minutes, above) is None


def test_two_are_joined_and_what_hangs_on_the_second_goes_to_the_first(book: Making) -> None:
    item = book.item()
    first, second = book.point("Members asked why."), book.point("They also asked when.")
    child = book.point("In May.", parent=second.id)
    answer = book.point("Soon.", answers=second.id)
    mark = book.added(Mark, marks.drop, item=None, holder_table="point", holder=second.id)
    jotting = book.added(Jotting, jottings.jot, table="point", entry=second.id, words="whn?")
    step = book.do(splitting.join, table="point", entry=first.id, other=second.id)
    assert step.sentence == "p2 joined to p1 under item 1"
    assert _texts(book, item.id) == [WHOLE, "Soon."]
    assert book.again(child).parent == first.id
    assert book.again(answer).answers == first.id
    assert book.again(mark).holder == first.id
    assert book.again(jotting).holder == first.id


def test_splitting_and_joining_gives_back_the_words(book: Making) -> None:
    item = book.item()
    point = book.point(WHOLE)
    new = _split(book, point)
    book.do(splitting.join, table="point", entry=point.id, other=new.id)
    assert _texts(book, item.id) == [WHOLE]


def test_only_what_says_the_same_besides_is_joined(book: Making) -> None:
    book.item()
    ann = book.person()
    first = book.point("One.")
    said = book.point("Two.", speakers=(ann.id,))
    tagged = book.point("Three.")
    book.do(points.tag, point=tagged.id, words="SQ1")
    under = book.point("Four.", parent=first.id)

    def refused(other: Point) -> str:
        return book.refused(splitting.join, table="point", entry=first.id, other=other.id)

    assert refused(said).startswith("p1 and p2 do not name the same people")
    assert refused(tagged) == "p3 has a tag that p1 has not; joined, it would be lost."
    assert refused(under).startswith("p4 does not stand beside p1")
    assert refused(first).startswith("Say two entries")
    there = book.item("Parks")
    elsewhere = book.point("Five.", item=there.id)
    assert refused(elsewhere).startswith("Those two entries belong to different items")


def test_what_is_public_is_not_joined_to_what_is_private(book: Making) -> None:
    book.item()
    first, second = book.point("One."), book.point("Two.")
    book.do(restricting.restrict, table="point", record=second.id, ground="3", law="an Act")
    sentence = "p1 and p2 are not private in the same way; /pv makes them so, or leave them apart."
    assert book.refused(splitting.join, table="point", entry=first.id, other=second.id) == sentence
    book.do(restricting.restrict, table="point", record=first.id, ground="3", law="an Act")
    book.do(splitting.join, table="point", entry=first.id, other=second.id)
    assert restricted(book.minutes, book.again(first)) is not None


def test_what_is_caught_up_stands_where_the_mark_was(book: Making) -> None:
    item = book.item()
    book.point("First.")
    early = book.added(Mark, marks.drop, item=None, jotting="figs Q3?")
    late = book.added(Mark, marks.drop, item=None)
    book.point("Last.")
    made = request(points.note, item=item.id, words="Figures were asked for.")
    book.do(noting.caught_up, made=made, mark=early.id)
    assert marks.open_marks(book.minutes) == [late]
    second = request(points.note, item=item.id, words="And why.")
    book.do(noting.caught_up, made=second, mark=late.id)
    assert _texts(book, item.id) == ["First.", "Figures were asked for.", "And why.", "Last."]
    (jotting,) = book.minutes.all(Jotting)
    assert (jotting.words, jotting.at) == ("figs Q3?", early.at)


def test_what_is_no_entry_catches_up_nothing(book: Making) -> None:
    book.item()
    mark = book.added(Mark, marks.drop, item=None)
    made = request(marks.drop, item=None)
    book.do(noting.caught_up, made=made, mark=mark.id)
    assert mark in marks.open_marks(book.minutes)


def test_a_part_of_a_clause_from_a_closed_stretch_stays_private(book: Making) -> None:
    book.item()
    public = book.added(Clause, decisions.resolve, item=None, words="That it be known.")
    book.do(exclusions.exclude, item=None, ground="3")
    asked = {"item": None, "words": "That it be. That it stay.", "decision": public.decision}
    clause = book.added(Clause, decisions.resolve, **asked)
    book.do(exclusions.readmit)
    assert restricted(book.minutes, clause) is not None
    new = book.added(Clause, splitting.split, table="clause", entry=clause.id, words="That it stay")
    assert restricted(book.minutes, new) is not None
    assert restricted(book.minutes, public) is None


def test_what_was_missed_in_private_is_private_though_it_is_caught_up_in_public(
    book: Making,
) -> None:
    item = book.item()
    book.do(exclusions.exclude, item=None, ground="3")
    first = book.added(Mark, marks.drop, item=None)
    second = book.added(Mark, marks.drop, item=None, jotting="sale")
    book.do(exclusions.readmit)
    public = book.added(Clause, decisions.resolve, item=None, words="That it be known.")
    clause = request(decisions.resolve, item=item.id, words="That it be sold.")
    book.do(noting.caught_up, made=clause, mark=first.id)
    point = request(points.note, item=item.id, words="A price was named.")
    book.do(noting.caught_up, made=point, mark=second.id)
    sold, said = book.minutes.all(Clause)[-1], book.minutes.all(Point)[-1]
    assert restricted(book.minutes, sold) is not None
    assert restricted(book.minutes, said) is not None
    assert restricted(book.minutes, book.minutes.all(Jotting)[-1]) is not None
    assert restricted(book.minutes, public) is None
