"""Declarations: who, of what, over which items, with what effect."""

from __future__ import annotations

from meetingtui.domain import blocks, declarations, entries
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
    assert book.refused(declarations.amend, declaration=made.id, person=ann.id) == sentence
    nobody = "Say who declares it, for example: /d ab 7,9 personal: school governor > left"
    assert book.refused(declarations.declare, item=None, interest="personal") == nobody
    assert "for example: /d whip: none declared" in book.refused(
        declarations.declare, item=None, kind="whip"
    )
    assert book.refused(
        declarations.declare, item=None, person=ann.id, nature="x", colour="red"
    ) == ("A declaration has no colour.")


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


def test_what_is_known_of_a_declaration_is_kept_with_the_time_it_was_made(book: Making) -> None:
    ann, *_ = setting(book)
    when = book.now
    made = declared(book, ann, whose="spouse", dispensation="D4/15", registered=False)
    assert (made.whose, made.dispensation, made.registered) == ("spouse", "D4/15", False)
    assert (made.kind, made.sensitive, made.at) == ("interest", False, when)


def test_the_nature_of_a_sensitive_interest_is_not_kept(book: Making) -> None:
    ann, *_ = setting(book)
    made = declared(book, ann, nature="her address", sensitive=True)
    assert (made.nature, made.main_text) == ("", "")
    other = declared(book, ann, nature="her address")
    book.do(
        declarations.amend,
        declaration=other.id,
        person=ann.id,
        nature="her address",
        sensitive=True,
    )
    assert book.again(other).nature == ""


def test_an_effect_may_be_that_of_one_item(book: Making) -> None:
    ann, roads, parks = setting(book)
    words = {"covers": (roads.id, parks.id), "effect": "left", "effects": ((parks.id, "stayed"),)}
    made = declared(book, ann, **words)
    covers = book.minutes.where(Cover, declaration=made.id)
    assert [(cover.item, cover.effect) for cover in covers] == [
        (roads.id, ""),
        (parks.id, "stayed"),
    ]
    sentence = "An effect is told of an item that the declaration does not cover."
    wrong = {"item": None, "person": ann.id, "interest": "personal", "covers": (roads.id,)}
    told = ((parks.id, "stayed"),)
    assert book.refused(declarations.declare, **wrong, effects=told) == sentence
    everywhere = declared(book, ann, covers=(None,), effects=told)
    assert covered(book, everywhere) == [None, parks.id]


def test_what_was_said_instead_of_items(book: Making) -> None:
    ann, *_ = setting(book)
    made = declared(book, ann, said="as it arises")
    (cover,) = book.minutes.where(Cover, declaration=made.id)
    assert (cover.item, cover.said) == (None, "as it arises")


def test_nobody_declared_any(book: Making) -> None:
    ann, _, parks = setting(book)
    none = book.added(Declaration, declarations.nil, item=None, kind="whip")
    assert none.nil
    assert none.item == parks.id
    assert "recorded under item 2 already" in book.refused(declarations.nil, item=None, kind="whip")
    whip = declared(book, ann, kind="whip", interest="", nature="on item 7")
    assert not whip.nil
    assert book.minutes.find(Declaration, none.id) is None
    assert "are recorded under item 2" in book.refused(declarations.nil, item=None, kind="whip")
    assert "there are interest, lobbying, whip" in book.refused(
        declarations.nil, item=None, kind="weather"
    )


def test_no_interests_stays_said_beside_a_statement(book: Making) -> None:
    ann, _, parks = setting(book)
    book.do(blocks.set_nil, item=None, kind="declarations", wording="No interests at all.")
    book.do(declarations.declare, item=None, person=ann.id, kind="lobbying", nature="letters")
    said = book.minutes.entries(Declaration, parks.id)
    assert [(one.nil, one.kind, one.nature) for one in said] == [
        (True, "interest", "No interests at all."),
        (False, "lobbying", "letters"),
    ]
    assert [one.name_in_gutter for one in said] == ["d1", "d2"]
    declared(book, ann)
    kinds = [(one.nil, one.kind) for one in book.minutes.entries(Declaration, parks.id)]
    assert kinds == [(False, "lobbying"), (False, "interest")]


def test_a_statement_without_a_name_is_no_nil_unless_it_says_none(book: Making) -> None:
    setting(book)
    whip = book.added(
        Declaration, declarations.declare, item=None, kind="whip", nature="Labour: item 7"
    )
    assert not whip.nil
    gifts = book.added(
        Declaration, declarations.declare, item=None, kind="gift", nature="none declared"
    )
    assert gifts.nil
