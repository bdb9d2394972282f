"""Declarations: who, of what, over which items, with what effect."""

from __future__ import annotations

from meetingtui.domain import declarations, entries
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from tests.domain.making import Making


def declared(book: Making, person: Person, **words: object) -> Declaration:
    return book.added(
        Declaration,
        declarations.declare,
        **{"item": None, "person": person.id, "interest": "personal", **words},
    )


def covered(book: Making, declaration: Declaration) -> list[int | None]:
    return [cover.item for cover in book.minutes.where(Cover, declaration=declaration.id)]


def setting(book: Making) -> tuple[Person, Item, Item]:
    return book.person(), book.item("Roads"), book.item("Parks")


def test_a_declaration_covers_the_item_it_was_made_under(book: Making) -> None:
    ann, _, parks = setting(book)
    made = declared(book, ann, nature=" school governor ", effect="left")
    assert (made.name_in_gutter, made.item, made.person) == ("d1", parks.id, ann.id)
    assert (made.interest, made.nature, made.effect) == ("personal", "school governor", "left")
    assert made.main_text == "school governor"
    assert covered(book, made) == [parks.id]
    assert book.steps[-1].sentence == "Declaration recorded under item 2"


def test_a_declaration_may_cover_others_once_each_or_everything(book: Making) -> None:
    ann, roads, parks = setting(book)
    made = declared(book, ann, covers=(roads.id, parks.id, roads.id))
    assert covered(book, made) == [roads.id, parks.id]
    assert covered(book, declared(book, ann, covers=(None,))) == [None]


def test_a_declaration_says_something(book: Making) -> None:
    ann, *_ = setting(book)
    sentence = "Say the interest, for example: /d ab 7,9 personal: school governor > left"
    assert book.refused(declarations.declare, item=None, person=ann.id, interest=" ") == sentence
    made = declared(book, ann)
    assert book.refused(declarations.amend, declaration=made.id, person=ann.id, nature="") == (
        "Say the interest, for example: personal: school governor > left"
    )


def test_a_declaration_is_corrected(book: Making) -> None:
    ann, roads, parks = setting(book)
    made = declared(book, ann, nature="school governor")
    cyd = book.person("Cyd Dee")
    words = {"declaration": made.id, "person": cyd.id, "interest": "pecuniary"}
    step = book.do(declarations.amend, **words)
    assert step.sentence == "Declaration corrected under item 2"
    now = book.again(made)
    assert (now.person, now.interest, now.nature, now.handle) == (cyd.id, "pecuniary", "", 1)
    assert covered(book, made) == [parks.id]
    book.do(declarations.amend, **words, covers=(roads.id, None))
    assert covered(book, made) == [roads.id, None]


def test_a_declaration_goes_with_what_it_covers(book: Making) -> None:
    ann, roads, parks = setting(book)
    made = declared(book, ann, covers=(roads.id, parks.id))
    book.do(entries.strike, table="declaration", entry=made.id)
    assert not book.minutes.all(Cover)


def test_a_declaration_moved_to_another_item_covers_that_unless_others_were_named(
    book: Making,
) -> None:
    ann, roads, parks = setting(book)
    alone, named = declared(book, ann), declared(book, ann, covers=(roads.id, parks.id))
    book.do(entries.move, table="declaration", entry=alone.id, item=roads.id)
    assert covered(book, alone) == [roads.id]
    book.do(entries.move, table="declaration", entry=named.id, item=roads.id)
    assert covered(book, named) == [roads.id, parks.id]
