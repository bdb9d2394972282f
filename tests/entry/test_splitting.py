"""Splitting as it is typed: with and without the sign between the handle and the words."""

from __future__ import annotations

import pytest

from meetingtui.domain.points import Point
from tests.entry.session import item, under_way

WORDS = "Members asked p2 why. The answer was clear."


@pytest.mark.parametrize(
    ("typed", "second"),
    [
        ("/split p3 > The answer", "The answer was clear."),
        ("/split p3 The answer", "The answer was clear."),
        ("/split The answer", "The answer was clear."),
        ("/split p3 > p2 why", "p2 why. The answer was clear."),
        ("/split p3 p2 why", "p2 why. The answer was clear."),
    ],
)
def test_a_split_begins_where_its_words_do(typed: str, second: str) -> None:
    session = under_way().enter(WORDS, typed)
    words = [point.text for point in session.minutes.entries(Point, item(5))]
    assert words[-2:] == [WORDS.removesuffix(second).strip(), second]
