"""Where the characters of the line are seen."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meetingtui.tui.widgets import clusters
from meetingtui.tui.widgets.line_view import LineView

TEXTS = st.lists(
    st.sampled_from(["ab", " ", "\n", "é", "会", "👩\u200d👧", "⟦person:1⟧", "⟦⟧"]), max_size=20
).map("".join)


def _view(text: str, cursor: int, width: int = 11) -> LineView:
    return LineView.of(text, cursor, lambda kind, number: "Ann Barker", width)


@given(TEXTS, st.integers(0, 60), st.integers(4, 14))
def test_the_caret_is_inside_and_its_cell_leads_back_to_it(
    text: str, cursor: int, width: int
) -> None:
    cursor = clusters.floor(text, min(cursor, len(text)))
    view = _view(text, cursor, width)
    assert 0 <= view.caret_row < len(view.rows)
    assert 0 <= view.caret_column < width
    start, end = view.rows[view.caret_row]
    inside = view.seen.text[start:end].rstrip(" ")
    if view.seen.seen_at(cursor) - start < len(inside):
        assert view.place_at(view.caret_row, view.caret_column) == cursor


def test_up_and_down_keep_the_column() -> None:
    view = _view("one two three four five", 18, 11)
    assert [view.row_text(row) for row in range(3)] == ["one two ", "three four ", "five"]
    assert (view.caret_row, view.caret_column) == (1, 10)
    assert view.beside(-1) == 7
    assert view.beside(1) == 23
    assert _view("one", 1).beside(-1) is None
    assert _view("one", 1).beside(1) is None


def test_the_end_of_a_wrapped_row_is_the_start_of_the_next() -> None:
    view = _view("one two three", 8, 9)
    assert (view.caret_row, view.caret_column) == (1, 0)


def test_behind_a_break_the_caret_is_on_the_new_row() -> None:
    view = _view("one\n", 4)
    assert (view.caret_row, view.caret_column) == (1, 0)


def test_a_spelled_token_is_entered_from_neither_side() -> None:
    view = _view("⟦person:1⟧", 0, 20)
    assert view.place_at(0, 2) == 0
    assert view.place_at(0, 9) == len("⟦person:1⟧")
