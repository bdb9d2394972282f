"""Numbers as lists print them."""

from __future__ import annotations

import pytest

from meetingtui.domain.numbering import marked


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
