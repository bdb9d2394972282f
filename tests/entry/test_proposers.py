"""Who proposed and seconded what was decided, as typed."""

from __future__ import annotations

import pytest

from meetingtui.domain import text
from meetingtui.domain.approvals import Approval
from meetingtui.domain.decisions import Decision
from meetingtui.domain.record import Refusal
from tests.entry.session import Session, person, under_way


def named(*codes: str) -> str:
    return " and ".join(text.token("person", person(code)) for code in codes)


def of(record: Decision | Approval) -> tuple[str, str]:
    return record.movers, record.seconders


def test_codes_are_people_and_other_words_stay() -> None:
    session = under_way().enter("/by ab, cd + ef")
    assert of(session.one(Decision)) == (named("ab", "cd"), named("ef"))
    session.enter("/by Cllr Poe + Cllr Roe")
    assert of(session.one(Decision)) == ("Cllr Poe", "Cllr Roe")
    session.enter("/by the Mayor and ab + Cllr Roe")
    assert of(session.one(Decision)) == (f"the Mayor and {named('ab')}", "Cllr Roe")
    session.enter("/by @ab")
    assert of(session.one(Decision)) == (named("ab"), "")
    session.enter("/by -")
    assert of(session.one(Decision)) == ("", "")


def test_it_goes_to_what_was_decided_last_or_is_named_or_picked() -> None:
    session = under_way().enter("/appr 9 June", "/by ab", "/dec > That it end.", "/by cd")
    first, second = session.minutes.all(Decision)
    assert of(session.one(Approval))[0] == named("ab")
    assert (first.movers, second.movers) == ("", named("cd"))
    session.enter("/by dec1: ef", "/by appr1 cd")
    assert session.minutes.get(Decision, first.id).movers == named("ef")
    assert session.one(Approval).movers == named("cd")
    session.picked = (Decision.TABLE, first.id)
    session.enter("/by gh")
    assert session.minutes.get(Decision, first.id).movers == named("gh")


@pytest.mark.parametrize(
    ("lines", "sentence"),
    [
        (("/by",), "Say who proposed"),
        (("/by zz",), "“zz” is nobody known here"),
        (("/by + ab",), "Say who proposed first"),
        (("/by ab", "/by ab"), "That changes nothing"),
        (("/by p1: ab",), "Only a decision"),
        (("/go 7", "/by ab"), "There is no decision here yet"),
    ],
)
def test_what_says_nothing_is_refused(lines: tuple[str, ...], sentence: str) -> None:
    session = under_way().enter(*lines[:-1])
    with pytest.raises(Refusal, match=sentence):
        session.enter(lines[-1])


def test_before_any_item_there_is_nothing_to_propose() -> None:
    with pytest.raises(Refusal, match="There is no decision here yet"):
        Session().enter("/by ab")


def test_a_motion_wants_words_and_names_alone_are_none() -> None:
    with pytest.raises(Refusal, match="/by ab\\+cd says who proposed a decision"):
        under_way().enter("/m ab+cd")
