"""The last door before the terminal."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from rich.segment import ControlType, Segment
from textual.color import Color

from meetingtui.tui.widgets.safety import UNSAFE, NoControls, seen

BLACK = Color(0, 0, 0)


def _filtered(*segments: Segment) -> list[Segment]:
    return NoControls().apply(list(segments), BLACK)


@given(st.text())
def test_nothing_that_commands_comes_through(text: str) -> None:
    for shown in (_filtered(Segment(text))[0].text, seen(text)):
        assert not set(map(ord, shown)) & set(UNSAFE)
        assert not any(unicodedata.category(c) == "Cc" for c in shown)


@given(st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"])))
def test_everything_else_is_left_as_it_is(text: str) -> None:
    assert _filtered(Segment(text))[0].text == text
    assert seen(text) == text


def test_joiners_stay_and_breaks_become_spaces() -> None:
    assert seen("👨\u200d👩\u200cx") == "👨\u200d👩\u200cx"
    assert seen("a\tb\nc\u2028d") == "a b c d"


def test_the_programs_own_control_segments_stay() -> None:
    control = Segment("\x1b[2J", None, [(ControlType.CLEAR,)])
    words = Segment("\x1b[2J", None)
    assert _filtered(control, words) == [control, Segment("[2J", None)]
