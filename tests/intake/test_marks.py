"""Marks before entries, and which number may come next."""

from __future__ import annotations

import pytest

from meetingtui.intake import marks


@pytest.mark.parametrize(
    ("last", "number", "expected"),
    [
        ("", "1", True),
        ("", "1.1", True),
        ("", "2", True),
        ("", "1986", False),
        ("", "3.5", False),
        ("1", "2", True),
        ("1", "1.1", True),
        ("1", "3.1", True),
        ("1", "4", False),
        ("1", "1", False),
        ("3.2", "3.3", True),
        ("3.2", "3.2.1", True),
        ("3.2", "4", True),
        ("3.2", "4.1", True),
        ("3.2", "4.2", False),
        ("3.2", "12.5", False),
        ("3.2", "3.1", False),
        ("3.2", "3", False),
        ("3.2.4", "3.3", True),
    ],
)
def test_the_next_expected_number(last: str, number: str, expected: bool) -> None:
    before = marks.parsed(last) if last else ()
    assert marks.follows(before, marks.parsed(number)) is expected


@pytest.mark.parametrize(
    "words", ["12 March was wet", "3.5 million people", "20 per cent", "2016 was wet", "x"]
)
def test_a_figure_that_begins_a_sentence_is_no_number(words: str) -> None:
    assert marks.numbered(words) is None


@pytest.mark.parametrize(
    ("words", "mark", "text"),
    [
        ("3. Roads", "3", "Roads"),
        ("3.1 Roads", "3.1", "Roads"),
        ("3) Roads", "3", "Roads"),
        ("3.1.\tRoads", "3.1", "Roads"),
    ],
)
def test_numbers(words: str, mark: str, text: str) -> None:
    found = marks.numbered(words)
    assert found is not None
    assert (found.mark, found.text) == (mark, text)


@pytest.mark.parametrize("words", ["(a) Roads", "b. Roads", "iv) Roads", "(ii) Roads"])
def test_letters(words: str) -> None:
    found = marks.lettered(words)
    assert found is not None
    assert found.text == "Roads"


def test_bullets() -> None:
    assert marks.bullet("• Roads") == marks.bullet("- Roads") == "Roads"
    assert marks.bullet("-Roads") is None
    assert marks.bullet("*Roads*") is None
