"""Numbers as lists print them."""

from __future__ import annotations

import pytest

from meetingtui.domain.numbering import ABOVE, below, levels, marked, opened


@pytest.mark.parametrize(
    ("marker", "number", "expected"),
    [
        ("1.", 12, "12."), ("1)", 2, "2)"), ("(1)", 3, "(3)"),
        ("(a)", 1, "(a)"), ("(a)", 26, "(z)"), ("(a)", 27, "(aa)"), ("A.", 28, "AB."),
        ("(i)", 4, "(iv)"), ("i.", 9, "ix."), ("I.", 14, "XIV."), ("(i)", 1999, "(mcmxcix)"),
        ("•", 3, "•"),
    ],
)  # fmt: skip
def test_marked(marker: str, number: int, expected: str) -> None:
    assert marked(marker, number) == expected


@pytest.mark.parametrize(
    ("marker", "held", "expected"),
    [
        ("1.", 0, "1."), ("(a)", 0, "(a)"), ("•", 0, "•"), ("{item}.1", 0, "{item}.1"),
        ("1.1", 1, "{above}.1"), ("{item}.1.1.1", 2, "{item}.{above}.{above}.1"),
        ("{agenda}.1.a)", 1, "{agenda}.{above}.a)"),
    ],
)  # fmt: skip
def test_a_marker_with_the_numbers_above(marker: str, held: int, expected: str) -> None:
    assert (levels(marker), opened(marker)) == (held, expected)


def test_the_nearest_numbers_above_stand_in_a_marker() -> None:
    assert below(f"7.{ABOVE}1", (3, 11)) == "7.11.1"
    assert below(f"7.{ABOVE}{ABOVE}1", (3, 11)) == "7.3.11.1"
    assert below(f"7.{ABOVE}{ABOVE}1", (11,)) == "7.11.1"
    assert below(f"7.{ABOVE}1", (0,)) == "7.1"
    assert below("(a)", (3,)) == "(a)"
    assert marked(below(f"7.{ABOVE}1", (3, 11)), 12) == "7.11.12"
