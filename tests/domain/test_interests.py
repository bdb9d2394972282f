"""What declarations mean for an item: who leaves, who does not vote, who may come back."""

from __future__ import annotations

import pytest

from meetingtui.domain import attendance, declarations, interests, items, quorum
from meetingtui.domain.attendance import Presence
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from tests.domain.making import Making, at


def setting(book: Making) -> tuple[Person, Person, Item, Item]:
    """Ann and Bob are there; items 1 and 2, of which 2 is taken."""
    ann, bob = book.person(), book.person("Bob Cole")
    book.do(attendance.record, people=(ann.id, bob.id))
    return ann, bob, book.item("Roads"), book.item("Parks")


def declare(book: Making, person: Person, *covers: Item, **words: object) -> None:
    said = {"interest": "personal", "covers": tuple(item.id for item in covers), **words}
    book.do(declarations.declare, item=None, person=person.id, **said)


@pytest.mark.parametrize(
    ("effect", "leaves", "votes"),
    [
        ("left", True, False),
        ("left the room", True, False),
        ("withdrew", True, False),
        ("will leave", True, False),
        ("left for part of the item", True, True),
        ("did not leave", False, True),
        ("stayed", False, True),
        ("stayed; did not vote", False, False),
        ("spoke and took no part in the vote", False, False),
        ("did not leave and voted", False, True),
        ("stayed, not leaving, but voted", False, True),
        ("did not speak or vote", False, False),
        ("spoke but did not vote", False, False),
        ("", False, True),
    ],
)
def test_what_an_effect_means(book: Making, effect: str, leaves: bool, votes: bool) -> None:
    ann, _, roads, parks = setting(book)
    declare(book, ann, roads, effect=effect)
    assert interests.must_leave(book.minutes, roads.id) == ((ann.id,) if leaves else ())
    assert interests.not_voting(book.minutes, roads.id) == (() if votes else (ann.id,))
    assert interests.must_leave(book.minutes, parks.id) == ()
    assert interests.not_voting(book.minutes, parks.id) == ()


def test_the_effect_of_an_item_stands_before_that_of_the_whole(book: Making) -> None:
    ann, bob, roads, parks = setting(book)
    declare(book, ann, roads, parks, effect="left", effects=((parks.id, "stayed"),))
    book.do(
        declarations.declare,
        item=None,
        person=bob.id,
        interest="personal",
        covers=(None,),
        effect="stayed",
        effects=((parks.id, "left"),),
    )
    assert interests.must_leave(book.minutes, roads.id) == (ann.id,)
    assert interests.must_leave(book.minutes, parks.id) == (bob.id,)


def test_what_holds_of_an_item_holds_of_those_under_it(book: Making) -> None:
    ann, _, roads, _ = setting(book)
    under = book.added(Item, items.add, title="Lanes", parent=roads.id)
    declare(book, ann, roads, effect="left")
    assert interests.must_leave(book.minutes, under.id) == (ann.id,)


def test_what_may_arise_makes_nobody_leave(book: Making) -> None:
    ann, _, roads, _ = setting(book)
    declare(book, ann, effect="left", said="as it arises")
    assert interests.must_leave(book.minutes, roads.id) == ()


def test_those_who_must_leave_are_written_down_and_counted_out(book: Making) -> None:
    ann, bob, roads, parks = setting(book)
    declare(book, ann, parks, effect="left")
    declare(book, bob, parks, effect="left")
    book.do(attendance.move, people=(bob.id,), kind="out", at=at("09:59"))
    assert interests.notice(book.minutes, parks.id) == "Ann Bell must leave (declared): /lv"
    before = quorum.now(book.minutes).here
    book.do(interests.leave, at=at("10:42"))
    line = book.minutes.all(Presence)[-1]
    assert (line.person, line.kind, line.at, line.item) == (ann.id, "out", at("10:42"), parks.id)
    assert quorum.now(book.minutes).here == before - 1
    assert book.refused(interests.leave) == (
        "Nobody here declared that they leave for item 2; /out ab says so."
    )
    assert interests.notice(book.minutes, roads.id).endswith("may come back: /lv back")


def test_they_come_back_once(book: Making) -> None:
    ann, bob, roads, parks = setting(book)
    declare(book, ann, parks, effect="left")
    book.do(attendance.move, people=(bob.id,), kind="out")
    book.do(interests.leave)
    assert interests.to_return(book.minutes) == (ann.id,)
    assert interests.to_return(book.minutes, parks.id) == ()
    assert interests.to_return(book.minutes, roads.id) == (ann.id,)
    book.do(items.take, item=roads.id)
    book.do(interests.come_back)
    line = book.minutes.all(Presence)[-1]
    assert (line.person, line.kind, line.item) == (ann.id, "in", roads.id)
    assert book.refused(interests.come_back) == (
        "Nobody is out for an interest that they declared; /in ab says who arrives."
    )
    assert interests.notice(book.minutes, roads.id) == ""


def test_only_those_named_leave(book: Making) -> None:
    ann, bob, _, parks = setting(book)
    declare(book, ann, parks, effect="left")
    declare(book, bob, parks, effect="left")
    book.do(interests.leave, people=(bob.id,))
    assert interests.to_leave(book.minutes, parks.id) == (ann.id,)


def named(book: Making, name: str, item: Item) -> None:
    """Somebody declares in a name of office that they leave for an item."""
    said = {"interest": "personal", "covers": (item.id,), "effect": "left"}
    book.do(declarations.declare, item=None, name=name, **said)


def test_the_clerk_declared_in_that_name_is_whoever_was_minuting_then(book: Making) -> None:
    ann, bob, _, parks = setting(book)
    book.do(attendance.move, people=(ann.id,), kind="minutes", at=at("09:59"))
    named(book, "The Clerk", parks)
    book.do(attendance.move, people=(bob.id,), kind="minutes", at=at("10:05"), how="for this item")
    assert interests.must_leave(book.minutes, parks.id) == (ann.id,)
    assert interests.notice(book.minutes, parks.id) == "Ann Bell must leave (declared): /lv"
    book.do(interests.leave, at=at("10:42"))
    assert not attendance.in_room(book.minutes, ann.id)


def test_a_name_that_nobody_bears_is_told_and_leaves_by_that_name(book: Making) -> None:
    ann, _, roads, parks = setting(book)
    named(book, "The Clerk", parks)
    declare(book, ann, parks, effect="left")
    told = "Ann Bell and “The Clerk” must leave (declared): /lv"
    assert interests.notice(book.minutes, parks.id) == told
    book.do(interests.leave, at=at("10:42"))
    clerk = next(one for one in book.minutes.all(Person) if one.name == "The Clerk")
    assert [line.person for line in book.minutes.all(Presence)] == [ann.id, clerk.id]
    assert interests.who_leaves(book.minutes, parks.id) == ""
    assert interests.to_return(book.minutes, roads.id) == (ann.id, clerk.id)
    book.do(interests.come_back, at=at("10:50"))
    assert attendance.in_room(book.minutes, clerk.id)


def test_all_members_are_told_to_leave_and_are_nobody_whom_the_log_could_hold(
    book: Making,
) -> None:
    _, _, _, parks = setting(book)
    named(book, "All members", parks)
    assert "“All members” must leave" in interests.notice(book.minutes, parks.id)
    with pytest.raises(Refusal, match="say who leaves"):
        book.do(interests.leave)


def test_an_interest_in_all_items_makes_nobody_leave_for_that_of_the_declarations(
    book: Making,
) -> None:
    ann, _, roads, _ = setting(book)
    standing = book.item("Declarations of interest")
    said = {"interest": "personal", "covers": (None,), "effect": "left"}
    book.do(declarations.declare, item=standing.id, person=ann.id, **said)
    assert interests.must_leave(book.minutes, standing.id) == ()
    assert interests.must_leave(book.minutes, roads.id) == (ann.id,)
