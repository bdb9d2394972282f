"""`/check`: the findings, and those that a body does not want."""

from __future__ import annotations

import pytest

from meetingtui.domain import findings
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Check
from tests.entry.session import Session, under_way


@pytest.fixture
def session() -> Session:
    return under_way()


def names(session: Session) -> set[str]:
    return {finding.name for finding in findings.find(session.minutes)}


def test_alone_it_lists(session: Session) -> None:
    assert session.read("/check") == Check()


def test_a_finding_is_switched_off_and_on_by_its_name(session: Session) -> None:
    session.enter("/start")
    assert "presider" in names(session)
    session.enter("/check off presider")
    session.enter("/check off [presence]")
    assert session.minutes.body.findings_off == "presence, presider"
    assert not {"presider", "presence"} & names(session)
    session.enter("/check ON Presider")
    assert "presider" in names(session)
    with pytest.raises(Refusal, match="switched on already"):
        session.enter("/check on presider")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/check off presidr", "no finding called “presidr”; near are presider"),
        ("/check presider", "Say off or on"),
        ("/check off", "Say off or on"),
    ],
)
def test_an_unknown_name_is_refused(session: Session, line: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        session.enter(line)
