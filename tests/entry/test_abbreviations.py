"""Abbreviations at the line: offered at their first use, never by themselves."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry.at_hand import AtHand
from meetingtui.entry.completion import complete
from tests.entry.session import Session, item, under_way

REGISTER = AtHand(
    terms=MappingProxyType({"CSE": "child sexual exploitation", "O&S": "overview and scrutiny"})
)


def taken(
    line: str, session: Session | None = None, at_hand: AtHand = REGISTER, under: int = 5
) -> str:
    """The line once what is offered at its end is taken; as it is where nothing is."""
    minutes = (session or under_way()).minutes
    offers = complete(line, len(line), minutes, item(under), at_hand)
    if not offers:
        return line
    (offer,) = offers
    return line[: offer.start] + offer.insert + line[offer.end :]


def test_the_expansion_is_offered_at_the_first_use() -> None:
    assert taken("Members asked about CSE") == (
        "Members asked about child sexual exploitation (CSE)"
    )
    assert taken("It went to O&S") == "It went to overview and scrutiny (O&S)"
    assert taken("(CSE") == "(child sexual exploitation (CSE)"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("CSE", "Child sexual exploitation (CSE)"),
        ("It grew. CSE", "It grew. Child sexual exploitation (CSE)"),
        ("/r CSE", "/r Child sexual exploitation (CSE)"),
        ("/p 7: CSE", "/p 7: Child sexual exploitation (CSE)"),
    ],
)
def test_it_begins_a_sentence_with_a_capital(line: str, expected: str) -> None:
    assert taken(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "about CSE ",
        "about CSEs",
        "about cse",
        "about XYZ",
        "he said “CSE",
        'he said "CSE',
        "/vb I speak of CSE",
        "/term CSE",
        "/fm CSE",
        "child sexual exploitation (CSE) and CSE",
    ],
)
def test_nothing_is_offered_where_it_would_be_wrong(line: str) -> None:
    assert taken(line) == line


def test_nothing_is_offered_once_it_is_written_out_before() -> None:
    session = under_way().enter("Of child sexual exploitation (CSE).")
    assert taken("about CSE", session) == "about CSE"
    session = under_way().enter("/p 4: Of child sexual exploitation (CSE).")
    assert taken("about CSE", session) == "about CSE"


def test_what_is_written_out_under_a_later_item_comes_too_late() -> None:
    session = under_way().enter("/p 7: Of child sexual exploitation (CSE).")
    assert taken("about CSE", session) != "about CSE"


def test_the_meetings_own_word_comes_before_the_registers() -> None:
    session = under_way().enter("/term CSE = Council Stores Exchange", "/term YSS = youth service")
    assert taken("the CSE", session) == "the Council Stores Exchange (CSE)"
    assert taken("the YSS", session, AtHand()) == "the youth service (YSS)"


def test_typed_words_that_are_entered_stay_as_they_were_typed() -> None:
    session = under_way().enter("/term CSE = child sexual exploitation", "Of CSE.")
    assert session.last(Point).text == "Of CSE."


@pytest.mark.parametrize("line", ["/term CSE", "/term = x", "/term CSE =", "/term two words = x"])
def test_half_an_explanation_is_refused(line: str) -> None:
    with pytest.raises(Refusal, match=r"(?i)for example"):
        under_way().enter(line)


def test_what_was_explained_in_private_is_offered_in_private_only() -> None:
    session = under_way().enter("/pv item 6: 3", "/go 6", "/term PBX = Project Blue Fox")
    session.enter("/term CSE = cost of the sale", "/go 7")
    assert taken("about PBX", session, under=6) == "about Project Blue Fox (PBX)"
    assert taken("about PBX", session, under=7) == "about PBX"
    assert taken("about CSE", session, under=7) == "about child sexual exploitation (CSE)"


def test_what_was_written_out_in_private_only_is_still_offered_to_the_public() -> None:
    session = under_way().enter("/pv item 6: 3", "/p 6: Of child sexual exploitation (CSE).")
    assert taken("about CSE", session, under=6) == "about CSE"
    assert taken("about CSE", session, under=7) == "about child sexual exploitation (CSE)"
