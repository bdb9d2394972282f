"""Abbreviations of a meeting and of the register."""

from __future__ import annotations

import pytest

from meetingtui.domain import halves, items, restricting, terms
from meetingtui.domain.bodies import Body
from meetingtui.domain.exclusions import exclude, readmit
from meetingtui.domain.record import Refusal
from meetingtui.domain.register import Register, taken_over
from meetingtui.domain.terms import KnownTerm, Term
from tests.domain.making import Making
from tests.domain.test_formulas import done

CSE = {"short": "CSE", "expansion": "child sexual exploitation"}


def test_an_abbreviation_is_explained_where_it_is_said() -> None:
    book = Making()
    book.do(terms.explain, short="SCC", expansion="Shire County Council")
    here = book.item()
    term = book.added(Term, terms.explain, **CSE)
    assert [one.item for one in book.minutes.all(Term)] == [None, here.id]
    assert dict(terms.in_force(book.minutes)) == {
        "SCC": "Shire County Council",
        "CSE": "child sexual exploitation",
    }
    assert "known already" in book.refused(terms.explain, **CSE)
    book.do(terms.explain, short="CSE", expansion="child sexual abuse")
    assert book.again(term).expansion == "child sexual abuse"


def test_what_the_meeting_says_goes_before_what_the_register_knew() -> None:
    book = Making()
    book.do(terms.explain, short="PACE", expansion="an Act")
    book.item()
    book.do(terms.explain, short="PACE", expansion="Parents Against Child Exploitation")
    assert terms.in_force(book.minutes)["PACE"] == "Parents Against Child Exploitation"
    book.do(terms.forget, short="PACE")
    assert not book.minutes.all(Term)
    assert "no such abbreviation" in book.refused(terms.forget, short="PACE")


@pytest.mark.parametrize("short", ["", "X", "two words", "12", "x" * 21, "a=b"])
def test_an_abbreviation_is_one_word(short: str) -> None:
    assert "one word" in Making().refused(terms.explain, short=short, expansion="something")


@pytest.mark.parametrize("expansion", ["", "cse", "⟦person:1⟧ said"])
def test_it_stands_for_words(expansion: str) -> None:
    assert Making().refused(terms.explain, short="CSE", expansion=expansion)


def test_one_explained_in_private_is_not_for_the_public() -> None:
    book = Making()
    open_ = book.item("Roads")
    book.do(terms.explain, short="SCC", expansion="Shire County Council")
    closed = book.item("Sale")
    book.do(exclude, ground="3")
    book.do(terms.explain, short="PBX", expansion="Project Blue Fox")
    assert [term.short for term in halves.public(book.minutes).all(Term)] == ["SCC"]
    book.do(readmit)
    book.do(items.take, item=open_.id)
    book.do(terms.explain, short="LGR", expansion="local government reorganisation")
    assert [term.short for term in halves.public(book.minutes).all(Term)] == ["SCC", "LGR"]
    book.do(restricting.restrict, table="item", record=open_.id, ground="3")
    assert not halves.public(book.minutes).all(Term)
    assert closed.id != open_.id


def test_one_put_in_other_words_in_private_is_not_for_the_public() -> None:
    book = Making()
    book.item("Sale")
    book.do(terms.explain, short="PBX", expansion="private branch exchange")
    book.do(exclude, ground="3")
    book.do(terms.explain, short="PBX", expansion="Project Blue Fox")
    book.do(terms.explain, short="PBX", expansion="Project Blue Vixen")
    assert len(book.minutes.all(Term)) == 2
    assert terms.in_force(book.minutes)["PBX"] == "Project Blue Vixen"
    assert terms.in_force(halves.public(book.minutes))["PBX"] == "private branch exchange"
    book.do(readmit)
    book.do(terms.explain, short="PBX", expansion="telephone exchange")
    assert terms.in_force(halves.public(book.minutes))["PBX"] == "telephone exchange"


def test_it_goes_with_an_item_that_is_removed() -> None:
    book = Making()
    here = book.item()
    other = book.item("Other")
    book.do(terms.explain, **CSE, item=here.id)
    book.do(items.remove, item=here.id)
    assert not book.minutes.all(Term)
    assert other in book.minutes.all(items.Item)


def test_a_book_takes_over_what_the_register_knows_and_keeps_its_own() -> None:
    book = Making()
    body = book.minutes.body
    board = Body(id=1, uuid=body.uuid, name=body.name)
    known = Register.of(
        (
            board,
            KnownTerm(id=2, body=1, short="CSE", expansion="child sexual exploitation"),
            KnownTerm(id=3, body=None, short="CSE", expansion="something else"),
            KnownTerm(id=4, body=None, short="SCC", expansion="Shire County Council"),
            Body(id=5, uuid="another", name="Another"),
            KnownTerm(id=6, body=5, short="XYZ", expansion="of another body"),
        )
    )
    step = taken_over(book.minutes, book.stamp(), known)
    book.minutes = book.minutes.apply(step)
    assert {term.short: (term.expansion, term.item) for term in book.minutes.all(Term)} == {
        "CSE": ("child sexual exploitation", None),
        "SCC": ("Shire County Council", None),
    }
    with pytest.raises(Refusal, match="nothing new"):
        taken_over(book.minutes, book.stamp(), known)


def test_the_register_keeps_changes_and_drops_them() -> None:
    known = done(Register.of((Body(id=1, uuid="b", name="Board"),)), terms.keep, body=1, **CSE)
    with pytest.raises(Refusal, match="kept already"):
        done(known, terms.keep, body=1, **CSE)
    known = done(known, terms.keep, body=1, short="CSE", expansion="other words")
    assert terms.of_body(known, 1) == {"CSE": "other words"}
    assert terms.of_body(known, None) == {}
    known = done(known, terms.drop, body=1, short="CSE")
    assert terms.of_body(known, 1) == {}
    with pytest.raises(Refusal, match="those kept here: none"):
        done(known, terms.drop, body=1, short="CSE")
