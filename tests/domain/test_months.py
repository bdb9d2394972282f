"""Months are known by three letters."""

from __future__ import annotations

import pytest

from meetingtui.domain.months import MONTHS, number_of


@pytest.mark.parametrize(("number", "name"), list(enumerate(MONTHS, start=1)))
def test_a_month_is_known_by_its_name_and_its_first_letters(number: int, name: str) -> None:
    assert number_of(name) == number
    assert number_of(name[:3].upper()) == number
