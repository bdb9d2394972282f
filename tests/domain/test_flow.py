"""The flow of an item: entries moved in it, and to another, with what hangs on them."""

from __future__ import annotations

import pytest

from meetingtui.domain import (
    actions,
    attendance,
    blocks,
    decisions,
    entries,
    marks,
    text,
)
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.reasons import Reason
from meetingtui.domain.record import Stamp, Step
from meetingtui.domain.requests import request
from tests.domain.entering import clause, flow_of, key, one_of_each, other
from tests.domain.making import Making, gutter


def test_an_entry_is_moved_before_or_after_another(book: Making) -> None:
    item = book.item()
    first, second, third = (book.point() for _ in range(3))
    step = book.do(entries.move, **key(third), before=first.id)
    assert step.sentence == "Key point p3 moved under item 1"
    assert gutter(book.minutes, item) == ["p3", "p1", "p2"]
    book.do(entries.move, **key(third), after=second.id)
    assert gutter(book.minutes, item) == ["p1", "p2", "p3"]
    below = book.point(parent=first.id)
    book.do(entries.move, **key(second), before=below.id)
    assert gutter(book.minutes, item) == ["p1", "p2", "p4", "p3"]
    assert book.again(second).parent == first.id
    book.do(entries.move, **key(below), after=third.id)
    assert book.again(below).parent is None


def test_a_move_says_where_to(book: Making) -> None:
    item = book.item()
    point = book.point()
    sentence = "Say where to, for example: /mv p6 7 (item 7) or /mv p6 p2 (before p2)."
    assert book.refused(entries.move, **key(point)) == sentence
    assert book.refused(entries.move, **key(point), before=point.id) == sentence
    assert book.refused(entries.move, **key(point), item=item.id) == (
        "p1 stands under item 1 already."
    )
    gone = "There is no such key point in this record."
    assert book.refused(entries.move, **key(point), after=99) == gone
    assert book.refused(entries.move, **key(point), item=99) == (
        "There is no such item in this record."
    )
    book.item("Parks")
    other = book.point()
    assert book.refused(entries.move, **key(point), before=other.id) == (
        "Those two entries belong to different items; /mv p6 7 changes the item."
    )


def test_nothing_stands_under_itself(book: Making) -> None:
    book.item()
    above = book.point()
    below = book.point(parent=above.id)
    deeper = book.point(parent=below.id)
    for beside in (below, deeper):
        assert book.refused(entries.move, **key(above), before=beside.id) == (
            "An entry can't stand under itself."
        )
    book.do(entries.move, **key(deeper), before=above.id)
    assert book.again(deeper).parent is None


def test_a_family_moves_to_another_item_together_in_its_order_with_its_marks(
    book: Making,
) -> None:
    ann, roads = book.person(), book.item("Roads")
    above = book.point(f"⟦person:{ann.id}⟧ asked.")
    children = [book.point(f"answer {n}", parent=above.id) for n in range(3)]
    deeper = book.point("more", parent=children[0].id)
    book.do(entries.move, **key(children[2]), before=children[0].id)
    for entry in (above, children[1]):
        book.do(marks.drop, item=None, holder_table="point", holder=entry.id)
    parks = book.item("Parks")
    book.point()
    book.do(blocks.set_nil, item=None, kind="actions")
    step = book.do(entries.move, **key(above), item=parks.id)
    assert (step.sentence, step.item) == ("Key point p1 moved to item 2", parks.id)
    moved = [entry.id for entry in book.minutes.gutter(parks.id)][1:]
    assert moved == [above.id, children[2].id, children[0].id, deeper.id, children[1].id]
    assert gutter(book.minutes, parks) == ["p1", "p2", "p3", "p4", "p5", "p6"]
    assert gutter(book.minutes, roads) == []
    assert {mark.item for mark in book.minutes.all(Mark)} == {parks.id}


def test_a_sub_point_moved_alone_stands_on_its_own(book: Making) -> None:
    book.item("Roads")
    above = book.point()
    below = book.point(parent=above.id)
    parks = book.item("Parks", take=False)
    book.do(entries.move, **key(below), item=parks.id)
    assert book.again(below).parent is None
    assert book.again(above).item != parks.id


@pytest.mark.parametrize("index", range(len(Minutes.ENTRIES)))
def test_every_kind_lifts_the_nil_of_the_item_it_is_moved_to(book: Making, index: int) -> None:
    book.item("Roads")
    entry = one_of_each(book)[index]
    parks = book.item("Parks")
    book.do(blocks.set_nil, item=None, kind=entry.BLOCK)
    book.do(entries.move, **key(entry), item=parks.id)
    assert book.again(entry).item == parks.id
    assert book.minutes.block_state(parks.id, entry.BLOCK)[0] == blocks.FILLED


def test_clauses_move_into_the_decision_of_the_other_item(book: Making) -> None:
    roads = book.item("Roads")
    above, other = clause(book), clause(book)
    below = clause(book, parent=above.id)
    parks = book.item("Parks")
    book.do(entries.move, **key(above), item=parks.id)
    theirs = decisions.of_item(book.minutes, parks.id)
    assert theirs is not None
    assert book.again(above).decision == book.again(below).decision == theirs.id
    assert book.again(below).parent == above.id
    book.do(entries.move, **key(other), item=parks.id)
    assert decisions.of_item(book.minutes, roads.id) is None
    assert book.again(other).decision == theirs.id
    assert gutter(book.minutes, parks) == ["dec1", "r1", "r2", "r3"]


def test_an_entry_is_moved_beside_one_of_another_kind(book: Making) -> None:
    item = book.item()
    first, second = book.point(), book.point()
    motion = other(book, Motion, text="That it be so.", path="1")
    third = book.point()
    assert flow_of(book, item) == ["p1", "p2", "m1", "p3"]
    book.do(entries.move, **key(first), after=motion.id, beside_table="motion")
    assert flow_of(book, item) == ["p2", "m1", "p1", "p3"]
    book.do(entries.move, **key(third), before=motion.id, beside_table="motion")
    assert flow_of(book, item) == ["p2", "p3", "m1", "p1"]
    held = clause(book)
    book.do(entries.move, **key(second), after=held.id, beside_table="clause")
    assert flow_of(book, item) == ["p3", "m1", "p1", "dec1", "p2"]
    assert book.refused(entries.move, **key(held), after=first.id, beside_table="point") == (
        "r1 can only stand among others of its kind; move what it belongs to."
    )


def test_a_move_between_two_points_never_passes_what_stands_between_them(book: Making) -> None:
    item = book.item()
    first = book.point()
    other(book, Motion, text="That it be so.", path="1")
    book.point()
    third = book.point()
    book.do(entries.move, **key(third), after=first.id)
    assert flow_of(book, item) == ["p1", "p3", "m1", "p2"]


def test_there_is_always_room_for_one_more(book: Making) -> None:
    item = book.item()
    book.do(attendance.move, people=(book.person().id,), kind="in", at=None)
    first, last = book.point(), book.point()
    for n in range(60):
        one = book.point(f"point {n}")
        book.do(entries.move, **key(one), after=first.id)
        assert flow_of(book, item)[:2] == ["p1", one.name_in_gutter]
        assert flow_of(book, item)[-1] == last.name_in_gutter


def test_a_sub_point_beside_another_kind_becomes_a_point_and_none_goes_too_deep(
    book: Making,
) -> None:
    item = book.item()
    above = book.point()
    below = book.point(parent=above.id)
    deepest = book.point(parent=below.id)
    motion = other(book, Motion, text="That it be so.", path="1")
    assert book.refused(entries.move, **key(above), after=deepest.id) == (
        "An entry can't stand under itself."
    )
    second = book.point()
    book.point(parent=second.id)
    assert book.refused(entries.move, **key(second), after=deepest.id) == (
        "p4 has others under it and would stand too deep there."
    )
    book.do(entries.move, **key(below), after=motion.id, beside_table="motion")
    assert book.again(below).parent is None
    assert book.again(deepest).parent == below.id
    assert flow_of(book, item) == ["p1", "m1", "p2", "p4"]


def test_what_only_points_at_a_struck_entry_stays(book: Making) -> None:
    book.item()
    asked, motion = book.point("Why?"), other(book, Motion, text="That it be so.", path="1")
    reply = book.point("Because.", answers=asked.id)
    action = book.added(
        Action, actions.agree, item=None, words="Report", owners=("officers",), after=asked.id
    )
    held = clause(book)
    division = other(book, Division, motion=motion.id)
    book.ask(request(framed, decision=held.decision, motion=motion.id))
    book.do(entries.strike, **key(asked))
    assert book.again(reply).answers is None
    assert book.again(action).after is None
    assert len(book.minutes.all(Owner)) == 1
    book.do(entries.strike, **key(motion))
    assert book.minutes.get(Decision, held.decision).motion is None
    assert book.minutes.find(Division, division.id) is None


def framed(minutes: Minutes, stamp: Stamp, decision: int, motion: int) -> Step:
    """Say which motion a decision came of."""
    before = minutes.get(Decision, decision)
    return stamp.step("Framed", [text.altered(before, motion=motion)])


def test_a_decision_and_a_motion_move_with_what_hangs_on_them(book: Making) -> None:
    roads = book.item("Roads")
    held = clause(book)
    under = clause(book, parent=held.id)
    reason = other(book, Reason, decision=held.decision, text="To meet demand.")
    motion = other(book, Motion, text="That it be so.", path="1")
    amendment = other(book, Motion, text="insert", path="1.1", parent=motion.id)
    division = other(book, Division, motion=amendment.id, question="The amendment")
    parks = book.item("Parks")
    other(book, Motion, text="That the park be shut.", path="1")
    decision = book.minutes.get(Decision, held.decision)
    book.do(entries.move, **key(decision), item=parks.id)
    book.do(entries.move, **key(motion), item=parks.id)
    assert gutter(book.minutes, roads) == []
    moved = (held, under, reason, motion, amendment, division, decision)
    assert {book.again(one).item for one in moved} == {parks.id}
    assert book.again(amendment).name_in_gutter == "m2.1"
    assert book.again(under).parent == held.id


def test_links_to_what_stays_behind_end_when_an_entry_moves_away(book: Making) -> None:
    book.item("Roads")
    asked = book.point("Why?")
    reply = book.point("Because.", answers=asked.id)
    action = book.added(Action, actions.agree, item=None, words="Report", after=asked.id)
    parks = book.item("Parks")
    book.do(entries.move, **key(action), item=parks.id)
    assert book.again(action).after is None
    book.do(entries.move, **key(asked), item=parks.id)
    assert book.again(reply).answers is None
