"""The paragraphs under which business may be private."""

from __future__ import annotations

import pytest

from meetingtui.domain import grounds
from meetingtui.domain.grounds import ADMISSION_ACT, CONFIDENTIAL, ENGLAND, EXEMPT, SCOTLAND, WALES


@pytest.mark.parametrize(
    ("ground", "found"),
    [
        ("3", ["3"]),
        ("1, 2 and 5", ["1", "2", "5"]),
        ("7A", ["7A"]),
        ("18c & 12", ["18c", "12"]),
        ("legal advice in 3 cases", []),
        ("", []),
        ("1960", []),
    ],
)
def test_the_paragraphs_of_a_ground(ground: str, found: list[str]) -> None:
    assert grounds.numbers(ground) == found


def test_each_nation_has_its_own_list() -> None:
    assert grounds.unknown("3", ENGLAND) == []
    assert grounds.unknown("3, 12", ENGLAND) == ["12"]
    assert grounds.unknown("3, 12", WALES) == ["3"]
    assert grounds.unknown("1, 3, 6, 9, 15", SCOTLAND) == []
    assert grounds.unknown("in words", SCOTLAND) == []


def test_a_jurisdiction_is_found_by_its_name() -> None:
    assert grounds.law_of(" wales ") is WALES
    assert grounds.law_of("Ruritania") is None


def test_the_power_is_cited_with_its_act() -> None:
    act = "of the Local Government Act 1972"
    assert ENGLAND.power(EXEMPT) == f"section 100A(4) {act}"
    assert ENGLAND.power(CONFIDENTIAL) == f"section 100A(2) {act}"
    assert SCOTLAND.power(EXEMPT).startswith("section 50A(4) of the Local Government (Scotland)")
    assert ADMISSION_ACT.power(EXEMPT).endswith("(Admission to Meetings) Act 1960")
    assert ADMISSION_ACT.standard
