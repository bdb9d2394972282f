"""Wrapping by words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from meetingtui.tui.widgets.clusters import split
from meetingtui.tui.widgets.wrapping import rows, truncated

TEXTS = st.text(st.sampled_from("ab é会👩\u200d🏽\u0301 \n"), max_size=60)


@given(TEXTS, st.integers(2, 20))
def test_rows_lose_nothing_and_fit(text: str, width: int) -> None:
    found = rows(text, width)
    assert "".join(text[a:b] for a, b in found) == text.replace("\n", "")
    assert [a for a, _ in found] == sorted(a for a, _ in found)
    for start, end in found:
        row = text[start:end].rstrip(" ")
        assert cell_len(row) <= width or len(split(row)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [""]),
        ("one two three", ["one two ", "three"]),
        ("one\n\ntwo", ["one", "", "two"]),
        ("abcdefghijkl", ["abcdefgh", "ijkl"]),
        ("a abcdefghijkl b", ["a ", "abcdefgh", "ijkl b"]),
        ("one two    three", ["one two    ", "three"]),
        ("会議の議事録", ["会議の議", "事録"]),
        ("  indented", ["  ", "indented"]),
        ("end\n", ["end", ""]),
    ],
)
def test_rows(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in rows(text, 8)] == expected


@given(TEXTS.map(lambda text: text.replace("\n", "")), st.integers(0, 20))
def test_truncated_text_fits_and_says_so(text: str, width: int) -> None:
    short = truncated(text, width)
    assert cell_len(short) <= max(width, 0)
    if short != text:
        assert width == 0 or short.endswith("…")
        assert text.startswith(short[:-1])
