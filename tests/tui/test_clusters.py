"""What the cursor steps over as one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from meetingtui.tui.widgets import clusters

PIECES = st.sampled_from(
    [
        "a",
        " ",
        "é",
        "e\u0301",
        "\u0301",
        "\u200d",
        "👩",
        "👋🏽",
        "🇬",
        "🇧",
        "❤\ufe0f",
        "⟦person:12⟧",
        "⟦⟧",
        "⟦",
        "⟧",
        "\n",
        "会",
        "क",
        "षि",
    ]
)
TEXTS = st.lists(PIECES, max_size=14).map("".join)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("abc", ["a", "b", "c"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("👨\u200d👩\u200d👧!", ["👨\u200d👩\u200d👧", "!"]),
        ("👋🏽👋", ["👋🏽", "👋"]),
        ("🇬🇧🇫🇷🇩", ["🇬🇧", "🇫🇷", "🇩"]),
        ("❤\ufe0fx", ["❤\ufe0f", "x"]),
        ("a⟦person:12⟧\u0301b", ["a", "⟦person:12⟧", "\u0301", "b"]),
        ("⟦⟧⟦ x", ["⟦⟧", "⟦", " ", "x"]),
        ("a\n\u0301", ["a", "\n", "\u0301"]),
        ("", []),
    ],
)
def test_clusters_are_what_is_seen_as_one(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in clusters.split(text)] == expected


@given(TEXTS)
def test_stepping_forwards_and_backwards_meets_the_same_places(text: str) -> None:
    edges = [0, *(end for _, end in clusters.split(text))]
    backwards = [len(text)]
    while backwards[-1]:
        backwards.append(clusters.before(text, backwards[-1]))
    assert backwards[::-1] == edges


@given(TEXTS, st.integers(0, 60))
def test_floor_is_the_last_boundary_before_a_place(text: str, at: int) -> None:
    edges = [0, *(end for _, end in clusters.split(text))]
    at = min(at, len(text))
    assert clusters.floor(text, at) == max(edge for edge in edges if edge <= at)


@given(TEXTS.map(lambda text: text.replace("⟦", "").replace("⟧", "").replace("\n", "")))
def test_clusters_take_the_cells_that_their_text_takes(text: str) -> None:
    assert sum(cell_len(text[a:b]) for a, b in clusters.split(text)) >= cell_len(text)


def test_a_token_is_found_from_anywhere_inside_it() -> None:
    text = "to ⟦person:12⟧ now"
    for at in range(3, 14):
        assert clusters.token_at(text, at) == (3, 14)
    assert clusters.token_at(text, 2) is None
    assert clusters.token_at(text, 14) is None
