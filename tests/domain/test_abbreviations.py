"""Where abbreviations are used and written out, and what the findings say of it."""

from __future__ import annotations

import pytest

from meetingtui.domain import (
    abbreviations,
    decisions,
    findings,
    points,
    restricting,
    terms,
)
from meetingtui.domain.points import STATEMENT
from tests.domain.making import Making

CSE = "child sexual exploitation"


@pytest.mark.parametrize(
    ("words", "used"),
    [
        ("about CSE.", True),
        ("CSE’s causes", True),
        ("the CSEs", True),
        ("CSE", True),
        ("about CSEX and XCSE", False),
        ("R&CSE", False),
        ("he said “CSE is bad” and went", False),
        ('he said "CSE is bad" and CSE went', True),
        ("about cse", False),
    ],
)
def test_a_use_is_a_whole_word_outside_quotation_marks(words: str, used: bool) -> None:
    assert abbreviations.uses(words, "CSE") is used


@pytest.mark.parametrize(
    ("words", "out"),
    [
        ("Child Sexual Exploitation (CSE) grew", True),
        ("child sexual exploitation (CSE, as it is called)", True),
        ("CSE (child sexual exploitation)", True),
        ("child sexual exploitation, or CSE", False),
        ("CSE", False),
    ],
)
def test_it_is_written_out_before_its_brackets_or_in_them(words: str, out: bool) -> None:
    assert abbreviations.written_out(words, "CSE", CSE) is out


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The EHCP and O&S were late.", ["EHCP", "O&S"]),
        ("The NHS and the BBC.", []),
        ("RESOLVED THAT IT BE SO", []),
        ("Part II and Schedule XII.", []),
        ("PLA146/14 and A4 and www.EXAMPLE.org", []),
        ("It said “the EHCP”.", []),
        ("Ofsted and Healthwatch", []),
    ],
)
def test_what_looks_like_an_abbreviation(words: str, found: list[str]) -> None:
    assert abbreviations.capitals(words) == found


def named(book: Making, name: str) -> list[str]:
    """The sentences of one check."""
    return [one.sentence for one in findings.find(book.minutes) if one.name == name]


LATE, UNKNOWN = "abbreviation-not-expanded", "abbreviation-unknown"


def test_written_out_later_is_too_late_and_the_first_use_is_where_to_look() -> None:
    book = Making()
    book.item("Children")
    book.do(terms.explain, short="CSE", expansion=CSE)
    first = book.point("Of CSE.")
    book.point("Of child sexual exploitation (CSE).")
    (seen,) = [one for one in findings.find(book.minutes) if one.name == LATE]
    assert seen.entry == first
    assert "“child sexual exploitation (CSE)”" in seen.sentence


def test_the_published_order_counts_not_the_order_of_typing() -> None:
    book = Making()
    first, second = book.item("One"), book.item("Two")
    book.do(terms.explain, short="CSE", expansion=CSE)
    book.do(points.note, item=second.id, words="Of CSE.")
    assert named(book, LATE)
    book.do(points.note, item=first.id, words="Of child sexual exploitation (CSE).")
    assert not named(book, LATE)


def test_a_decision_is_printed_behind_the_points() -> None:
    book = Making()
    here = book.item()
    book.do(terms.explain, short="CSE", expansion=CSE)
    book.do(decisions.resolve, item=here.id, words="That child sexual exploitation (CSE) end;")
    book.point("Of CSE.")
    assert named(book, LATE)


def test_a_title_of_the_agenda_may_write_it_out() -> None:
    book = Making()
    book.item("Child sexual exploitation (CSE)")
    book.do(terms.explain, short="CSE", expansion=CSE)
    book.point("Of CSE.")
    assert not named(book, LATE)


def test_what_is_verbatim_is_neither_use_nor_expansion() -> None:
    book = Making()
    book.item()
    book.do(terms.explain, short="CSE", expansion=CSE)
    book.do(points.note, item=None, words="I speak of CSE and EHCP, EHCP.", kind=STATEMENT)
    assert not named(book, LATE)
    assert not named(book, UNKNOWN)


def test_what_is_written_out_in_private_is_not_written_out_for_the_public() -> None:
    book = Making()
    book.item()
    book.do(terms.explain, short="CSE", expansion=CSE)
    private = book.point("Of child sexual exploitation (CSE).")
    book.point("Of CSE.")
    assert not named(book, LATE)
    book.do(restricting.restrict, table="point", record=private.id, ground="3")
    assert named(book, LATE)


def test_a_use_in_private_only_is_no_doubt_about_what_the_public_read() -> None:
    book = Making()
    book.item()
    book.do(terms.explain, short="CSE", expansion=CSE)
    used = book.point("Of CSE.")
    assert named(book, LATE)
    book.do(restricting.restrict, table="point", record=used.id, ground="3")
    assert not named(book, LATE)


def test_unknown_capitals_are_one_doubt_however_many() -> None:
    book = Making()
    book.person("Edith Hope Clare Penn")
    book.item()
    book.point("The EHCP, the EHCP and the LGR.")
    assert named(book, UNKNOWN) == []
    book.point("The YSS and the LGR, the YSS and the MTFS.")
    (sentence,) = named(book, UNKNOWN)
    assert "LGR, YSS" in sentence
    assert "MTFS" not in sentence
    assert "EHCP" not in sentence
    book.do(terms.explain, short="LGR", expansion="local government reorganisation")
    assert "LGR" not in named(book, UNKNOWN)[0]
