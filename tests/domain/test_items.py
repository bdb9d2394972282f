"""Items of business: the agenda, its tree, and the order in which items are taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import attendance, blocks, declarations, items, points, sittings
from meetingtui.domain.attendance import Presence
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.record import Refusal
from tests.domain.making import Making, at


def titles(book: Making) -> list[str]:
    return [item.title for item in items.ordered(book.minutes)]


def numbers(book: Making) -> list[str]:
    return [item.agenda_number for item in items.ordered(book.minutes)]


def test_items_are_numbered_as_they_come(book: Making) -> None:
    assert book.do(items.add, title="Apologies").sentence == "Item 1 added"
    roads = book.item("Roads", take=False)
    book.item("Bridges", take=False, parent=roads.id)
    book.item("Ferries", take=False, parent=roads.id)
    book.item("Parks", take=False, number="7")
    book.item("Other business", take=False)
    assert numbers(book) == ["1", "2", "2.1", "2.2", "7", "8"]
    assert titles(book)[2] == "Bridges"


@pytest.mark.parametrize("odd", ["", "A", "7²", "5a", "9" * 5000])
def test_a_number_that_is_none_does_not_disturb_the_next(book: Making, odd: str) -> None:
    book.item("Odd", take=False, number="1")
    above = book.minutes.all(Item)[0]
    book.do(items.amend, item=above.id, agenda_number=odd)
    assert book.item("Next", take=False).agenda_number == "1"
    below = book.item("Below", take=False, parent=above.id)
    assert below.agenda_number == (f"{odd}.1" if odd else "1")


def test_an_item_put_after_another_stands_beside_it(book: Making) -> None:
    roads = book.item("Roads", take=False)
    bridges = book.item("Bridges", take=False, parent=roads.id)
    book.item("Parks", take=False)
    book.item("Trees", take=False, after=roads.id)
    book.item("Ferries", take=False, after=bridges.id)
    assert titles(book) == ["Roads", "Bridges", "Ferries", "Trees", "Parks"]
    assert numbers(book)[:3] == ["1", "1.1", "1.2"]


@given(st.lists(st.integers(0, 99), min_size=60, max_size=130))
def test_items_keep_their_order_however_often_one_is_put_between(places: list[int]) -> None:
    book = Making()
    expected = ["first", "last"]
    ids = [book.item(title, take=False).id for title in expected]
    for n, place in enumerate(places):
        index = place % len(ids) if place % 7 == 0 else 0
        step = items.add(book.minutes, book.stamp(), title=f"item {n}", after=ids[index])
        book.minutes = book.minutes.apply(step)
        ids.insert(index + 1, book.next_id)
        book.next_id += 1
    assert [item.id for item in items.ordered(book.minutes)] == ids
    found = [item.place for item in items.ordered(book.minutes)]
    assert len(found) == len(set(found))


def test_an_item_needs_a_title(book: Making) -> None:
    assert (
        book.refused(items.add, title=" ") == "An item needs a title, for example: /item Flooding."
    )
    item = book.item()
    assert book.refused(items.amend, item=item.id, title="") == (
        "An item needs a title, for example: Flooding."
    )
    assert book.refused(items.add, title="x", parent=99) == "There is no such item in this record."
    assert book.refused(items.add, title="x", after=99) == "There is no such item in this record."


def test_a_provisional_item_takes_the_first_words_of_a_clerk_without_an_agenda(
    book: Making,
) -> None:
    step = book.do(items.provisional)
    assert step.sentence == "Provisional item added"
    here = items.current(book.minutes)
    assert here is not None
    assert here.provisional
    assert here.agenda_number == "1"
    book.do(items.amend, item=here.id, title="Flooding")
    assert not book.again(here).provisional


def test_the_item_being_taken_is_the_one_taken_last(book: Making) -> None:
    assert items.current(book.minutes) is None
    roads = book.item("Roads")
    parks = book.item("Parks")
    assert items.current(book.minutes) == parks
    assert book.refused(items.take, item=parks.id) == "Item 2 is being taken already."
    step = book.do(items.take, item=roads.id, at=at("10:42"))
    assert (step.sentence, step.item) == ("Item 1 taken", roads.id)
    assert items.current(book.minutes) == roads
    assert book.minutes.all(Taking)[-1].started_at == at("10:42")
    assert book.minutes.item(None) == roads
    assert book.minutes.item(parks.id) == parks


def test_the_following_item_is_the_next_on_the_agenda(book: Making) -> None:
    nothing = "There is no agenda yet; /item adds an item, or just type"
    with pytest.raises(Refusal, match=nothing):
        items.following(book.minutes)
    roads = book.item("Roads", take=False)
    parks = book.item("Parks", take=False)
    bridges = book.item("Bridges", take=False, parent=roads.id)
    assert items.following(book.minutes) == roads
    book.do(items.take, item=roads.id)
    assert items.following(book.minutes) == bridges
    assert items.following(book.minutes, bridges.id) == parks
    last = "That was the last item; /close ends the meeting."
    with pytest.raises(Refusal) as refusal:
        items.following(book.minutes, parks.id)
    assert str(refusal.value) == f"{last} Item 1.1 was passed by: /go 1.1 takes it."
    book.do(items.take, item=bridges.id)
    with pytest.raises(Refusal) as refusal:
        items.following(book.minutes, parks.id)
    assert str(refusal.value) == last


def test_the_purpose_is_a_heading_and_a_text(book: Making) -> None:
    item = book.item()
    step = book.do(items.purpose, item=None, heading="Scrutiny of Services", words="To update.")
    assert step.sentence == "Purpose noted under item 1"
    book.do(items.purpose, item=None, heading="", words="To inform.")
    now = book.again(item)
    assert (now.purpose_heading, now.purpose) == ("Scrutiny of Services", "To inform.")
    assert book.refused(items.purpose, item=None, heading=" ", words="").startswith(
        "Say the purpose"
    )


def test_an_item_is_corrected(book: Making) -> None:
    item = book.item("CSE Update", take=False)
    step = book.do(items.amend, item=item.id, agenda_number="5A", minute_number="14/15")
    assert step.sentence == "Item 1 corrected"
    assert book.again(item).minute_number == "14/15"
    assert book.do(items.take, item=item.id).sentence == "Item 5A taken"


def test_a_sentence_that_begins_with_an_item_keeps_its_capitals(book: Making) -> None:
    item = book.item("CSE Update", take=False)
    book.do(items.amend, item=item.id, agenda_number="")
    assert book.again(item).spoken == "item “CSE Update”"
    assert book.do(items.take, item=item.id).sentence == "Item “CSE Update” taken"


def test_an_item_can_not_stand_under_itself(book: Making) -> None:
    roads = book.item("Roads", take=False)
    bridges = book.item("Bridges", take=False, parent=roads.id)
    arches = book.item("Arches", take=False, parent=bridges.id)
    sentence = "Item 1 can't stand under itself."
    assert book.refused(items.amend, item=roads.id, parent=arches.id) == sentence
    assert book.refused(items.amend, item=roads.id, parent=roads.id) == sentence
    assert book.refused(items.amend, item=roads.id, parent=99) == (
        "There is no such item in this record."
    )
    book.do(items.amend, item=arches.id, parent=roads.id)
    assert titles(book) == ["Roads", "Bridges", "Arches"]
    parks = book.item("Parks", take=False)
    book.do(items.amend, item=bridges.id, parent=None)
    assert titles(book) == ["Roads", "Arches", "Parks", "Bridges"]
    book.do(items.amend, item=parks.id, parent=roads.id)
    assert titles(book) == ["Roads", "Arches", "Parks", "Bridges"]


def test_an_item_with_minutes_stays_on_the_agenda(book: Making) -> None:
    item = book.item()
    point = book.added(points.Point, points.note, item=item.id, words="Why?")
    sentence = "Item 1 holds minutes (key point); strike or move them first."
    assert book.refused(items.remove, item=item.id) == sentence
    ann, other = book.person(), book.item("Parks")
    book.do(
        declarations.declare,
        item=other.id,
        person=ann.id,
        covers=(item.id,),
        interest="personal",
    )
    assert "item covered, key point" in book.refused(items.remove, item=item.id)
    assert book.again(point).item == item.id


def test_an_empty_item_goes_with_its_takings_and_nils_but_nobody_loses_an_arrival(
    book: Making,
) -> None:
    roads, ann = book.item("Roads"), book.person()
    parks = book.item("Parks")
    book.do(items.purpose, item=None, heading="", words=f"To hear ⟦person:{ann.id}⟧.")
    book.do(blocks.set_nil, item=None, kind="actions", wording=f"⟦person:{ann.id}⟧ does it")
    book.do(attendance.move, people=(ann.id,), kind="in")
    assert book.minutes.all(Presence)[0].item == parks.id
    assert book.do(items.remove, item=parks.id).sentence == "Item 2 removed"
    assert items.current(book.minutes) == roads
    assert book.minutes.all(Presence)[0].item is None
    assert book.refused(items.remove, item=parks.id) == "There is no such item in this record."


def test_an_item_with_items_under_it_stays(book: Making) -> None:
    roads = book.item("Roads", take=False)
    book.item("Bridges", take=False, parent=roads.id)
    assert "holds minutes (item)" in book.refused(items.remove, item=roads.id)


def test_a_number_is_borne_by_one_item(book: Making) -> None:
    book.item("Apologies", take=False)
    roads = book.item("Roads", take=False)
    assert "There is an item 1 already" in book.refused(items.add, title="Parks", number="1")
    said = book.refused(items.amend, item=roads.id, agenda_number="1")
    assert "another number" in said
    book.do(items.amend, item=roads.id, agenda_number="7")


def _agenda(book: Making) -> dict[str, int]:
    """Roads (with Bridges and Ferries under it), Parks, Trees; their ids by title."""
    roads = book.item("Roads", take=False)
    for title in ("Bridges", "Ferries"):
        book.item(title, take=False, parent=roads.id)
    for title in ("Parks", "Trees"):
        book.item(title, take=False)
    return {item.title: item.id for item in book.minutes.all(Item)}


@pytest.mark.parametrize(
    ("moved", "where", "order", "parent"),
    [
        ("Trees", {"before": "Roads"}, "Trees Roads Bridges Ferries Parks", None),
        ("Roads", {"after": "Parks"}, "Parks Roads Bridges Ferries Trees", None),
        ("Parks", {"before": "Ferries"}, "Roads Bridges Parks Ferries Trees", "Roads"),
        ("Parks", {"under": "Roads"}, "Roads Bridges Ferries Parks Trees", "Roads"),
        ("Bridges", {"under": None}, "Roads Ferries Parks Trees Bridges", None),
        ("Bridges", {"after": "Ferries"}, "Roads Ferries Bridges Parks Trees", "Roads"),
    ],
)
def test_an_item_is_moved_with_what_stands_under_it(
    book: Making, moved: str, where: dict[str, str | None], order: str, parent: str | None
) -> None:
    ids = _agenda(book)
    numbered = sorted(numbers(book))
    to = {side: ids[title] if title else None for side, title in where.items()}
    step = book.do(items.move, item=ids[moved], **to)
    assert step.sentence == f"{book.minutes.get(Item, ids[moved]).spoken_first} moved"
    assert titles(book) == order.split()
    assert book.minutes.get(Item, ids[moved]).parent == (ids[parent] if parent else None)
    assert sorted(numbers(book)) == numbered


def test_an_item_cannot_be_moved_into_itself_or_nowhere(book: Making) -> None:
    ids = _agenda(book)
    own = "Item 1 can't stand under itself."
    assert book.refused(items.move, item=ids["Roads"], before=ids["Bridges"]) == own
    assert book.refused(items.move, item=ids["Roads"], under=ids["Ferries"]) == own
    assert book.refused(items.move, item=ids["Roads"], under=ids["Roads"]) == own
    beside = "Item 1 can't stand beside itself."
    assert book.refused(items.move, item=ids["Roads"], after=ids["Roads"]) == beside
    assert "no such item" in book.refused(items.move, item=ids["Roads"], before=999)


def test_sections_and_parts_take_no_number_and_what_is_added_stands_under_the_last(
    book: Making,
) -> None:
    part = book.item("Part 1", take=False, kind="part")
    assert part.agenda_number == ""
    assert items.latest_heading(book.minutes) == part
    under = book.item("Roads", take=False, parent=part.id)
    assert under.agenda_number == "1"
    assert items.latest_heading(book.minutes) == part
    section = book.item("Procedural", take=False, kind="section", number="A", parent=part.id)
    assert book.item("Minutes", take=False, parent=section.id).agenda_number == "2"
    assert items.latest_heading(book.minutes) == section
    assert book.refused(items.add, title="X", kind="chapter") == (
        "There is no item of that kind; there are item, section, part."
    )


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("deferred", "Item 1 deferred"),
        ("withdrawn", "Item 1 withdrawn"),
        ("not reached", "Item 1 not reached"),
    ],
)
def test_an_item_is_concluded_and_taken_after_all(book: Making, status: str, sentence: str) -> None:
    item = book.item(take=False)
    assert book.do(items.conclude, item=item.id, status=status, note="late").sentence == sentence
    assert (book.again(item).status, book.again(item).status_note) == (status, "late")
    step = book.do(items.conclude, item=item.id, status="", note="late")
    assert step.sentence == "Item 1 taken after all"
    assert (book.again(item).status, book.again(item).status_note) == ("", "")


def test_an_item_is_taken_with_another(book: Making) -> None:
    roads, parks = book.item("Roads", take=False), book.item("Parks", take=False)
    step = book.do(items.conclude, item=parks.id, status="with", with_item=roads.id)
    assert step.sentence == "Item 2 taken with item 1"
    assert book.again(parks).with_item == roads.id
    book.do(items.conclude, item=parks.id, status="deferred", with_item=roads.id)
    assert book.again(parks).with_item is None
    assert book.refused(items.conclude, item=parks.id, status="with").startswith("Say with which")
    itself = book.refused(items.conclude, item=parks.id, status="with", with_item=parks.id)
    assert itself == "Item 2 can't be taken with itself."
    assert book.refused(items.conclude, item=parks.id, status="forgotten") == (
        "An item may be deferred, withdrawn, not reached, or taken with another."
    )


def test_the_following_item_is_business_that_is_still_to_come(book: Making) -> None:
    part = book.item("Part 1", take=False, kind="part")
    roads = book.item("Roads", take=False, parent=part.id)
    parks = book.item("Parks", take=False, parent=part.id)
    ferries = book.item("Ferries", take=False, parent=part.id)
    assert items.following(book.minutes) == roads
    book.do(items.take, item=roads.id)
    book.do(items.conclude, item=parks.id, status="withdrawn")
    assert items.following(book.minutes) == ferries


def test_what_was_brought_forward_is_not_taken_again(book: Making) -> None:
    for title in ("Roads", "Parks", "Ferries", "Trees"):
        book.item(title, take=False)
    roads, parks, ferries, trees = items.ordered(book.minutes)
    for item in (roads, ferries, parks):
        book.do(items.take, item=item.id)
    assert items.following(book.minutes) == trees


def test_an_item_taken_off_the_agenda_takes_no_line_of_the_sittings_with_it(book: Making) -> None:
    item = book.item()
    book.do(sittings.start)
    book.do(sittings.adjourn)
    assert book.minutes.all(sittings.Sitting)[0].ended_in == item.id
    book.do(items.remove, item=item.id)
    (sitting,) = book.minutes.all(sittings.Sitting)
    assert (sitting.ending, sitting.ended_in) == ("adjourned", None)
