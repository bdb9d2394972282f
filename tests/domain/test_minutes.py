"""Minutes: finding entries by handle, their order, and the room between them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import actions, decisions, documents, entries, items
from meetingtui.domain.actions import Action
from meetingtui.domain.documents import Document
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Refusal
from tests.domain.making import MEETING, Making, empty, gutter


def test_every_entry_has_a_letter_of_its_own() -> None:
    letters = [kind.LETTER for kind in Minutes.ENTRIES]
    assert len(set(letters)) == len(letters)
    assert {"d", "w", "p", "m", "v", "q", "r", "a", "n", "doc"} <= set(letters)
    assert all(letter.isalpha() and letter.islower() for letter in letters)
    assert all(kind in Minutes.KINDS for kind in Minutes.ENTRIES)


def test_the_meeting_its_body_and_its_items(book: Making) -> None:
    assert book.minutes.meeting.id == MEETING
    assert book.minutes.body.name == "Scrutiny Board"
    assert not book.minutes.has_item()
    with pytest.raises(Refusal, match="No item is being taken: /n takes the next one"):
        book.minutes.item(None)
    with pytest.raises(Refusal, match="This book holds no meeting"):
        _ = Minutes().meeting
    item = book.item(take=False)
    assert book.minutes.has_item(item.id)
    assert not book.minutes.has_item(99)
    assert not book.minutes.has_item()


def test_an_entry_is_found_by_its_handle(book: Making) -> None:
    item = book.item()
    point = book.point()
    paper = book.added(Document, documents.attach, item=None, title="Map")
    assert book.minutes.by_handle(item.id, "p1") == point
    assert book.minutes.by_handle(item.id, "p01") == point
    assert book.minutes.by_handle(item.id, "doc1") == paper
    for handle in ("p2", "p", "x1", "", "1", "p0", "d1", "p" + "9" * 5000):
        assert book.minutes.by_handle(item.id, handle) is None
    assert book.minutes.by_handle(99, "p1") is None


def test_the_latest_entry_is_the_one_made_last(book: Making) -> None:
    item = book.item()
    assert book.minutes.latest_entry(item.id) is None
    book.point()
    action = book.added(Action, actions.agree, item=None, words="Report", owners=("clerk",))
    assert book.minutes.latest_entry(item.id) == action


def test_the_gutter_shows_every_entry_in_the_order_of_the_blocks(book: Making) -> None:
    item = book.item()
    book.do(decisions.resolve, item=None, words="That it be so;")
    first = book.point()
    book.point()
    below = book.point(parent=first.id)
    book.point(parent=below.id)
    assert gutter(book.minutes, item) == ["p1", "p3", "p4", "p2", "dec1", "r1"]
    assert book.minutes.entries(Point, item.id) == [first, book.minutes.all(Point)[1]]
    assert len(book.minutes.entries(Point, item.id, parent=0)) == 4


def test_a_place_is_made_where_there_is_none(book: Making) -> None:
    book.item()
    ids = [book.point().id for _ in range(3)]
    tight = [1e308, 1e308, 1e308]
    crowded = book.minutes
    for number, place in zip(ids, tight, strict=True):
        point = crowded.get(Point, number)
        moved = replace(point, place=place)
        crowded = crowded.apply(book.stamp().step("", [Change(point, moved)]))
    for beside, before, expected in ((0, True, 1.0), (0, False, 2.0), (2, False, 4.0)):
        place, changes = crowded.room(Point, ids[beside], before)
        after = crowded.apply(book.stamp().step("", changes))
        places = [point.place for point in after.entries(Point, after.all(Point)[0].item)]
        assert place == expected
        assert sorted({*places, place}) == [1.0, 2.0, 3.0, 4.0]
        assert [p.id for p in after.entries(Point, after.all(Point)[0].item)] == ids


def test_what_is_moved_is_not_in_its_own_way(book: Making) -> None:
    book.item()
    ids = [book.point().id for _ in range(3)]
    place, changes = book.minutes.room(Point, ids[0], moved=ids[1])
    assert (1.0 < place < 3.0, changes) == (True, [])


moves = st.tuples(st.integers(0, 5), st.integers(0, 5), st.booleans())


@settings(max_examples=40)
@given(
    st.lists(moves, max_size=25),
    st.tuples(st.integers(0, 5), st.integers(0, 5)),
    st.integers(0, 140),
)
def test_many_moves_keep_the_order_asked_for_and_no_handle_shifts(
    script: list[tuple[int, int, bool]], back_and_forth: tuple[int, int], times: int
) -> None:
    book = Making()
    item = book.item()
    expected = [book.point().id for _ in range(6)]
    names = {point.id: point.name_in_gutter for point in book.minutes.all(Point)}
    squeezed = [(back_and_forth[0], back_and_forth[1], n % 2 == 0) for n in range(times)]
    for one, other, before in [*script, *squeezed]:
        moved, beside = expected[one], expected[other]
        if moved == beside:
            continue
        side: dict[str, Any] = {"before" if before else "after": beside}
        stamp = book.stamp()
        step = entries.move(book.minutes, stamp, table="point", entry=moved, **side)
        there = book.minutes
        book.minutes = there.apply(step)
        assert book.minutes.apply(step.inverse(stamp.at, "clerk")).same_records(there)
        expected.remove(moved)
        expected.insert(expected.index(beside) + (0 if before else 1), moved)
        found = book.minutes.entries(Point, item.id)
        assert [point.id for point in found] == expected
        assert len({point.place for point in found}) == len(found)
    assert {p.id: p.name_in_gutter for p in book.minutes.all(Point)} == names


def test_handles_stay_when_others_come_and_go(book: Making) -> None:
    item = book.item()
    first, second, third = (book.point() for _ in range(3))
    book.do(entries.strike, table="point", entry=second.id)
    assert gutter(book.minutes, item) == ["p1", "p3"]
    assert book.point().handle == 4
    book.do(entries.move, table="point", entry=third.id, before=first.id)
    assert gutter(book.minutes, item) == ["p3", "p1", "p4"]
    other = book.item("Parks", take=False)
    book.do(entries.move, table="point", entry=first.id, item=other.id)
    assert gutter(book.minutes, item) == ["p3", "p4"]
    assert gutter(book.minutes, other) == ["p1"]


def test_two_books_with_the_same_records_are_the_same() -> None:
    assert empty().same_records(empty())
    assert items.current(empty()) is None
