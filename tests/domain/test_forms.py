"""Forms: phrases with words to be filled in."""

from __future__ import annotations

import pytest

from meetingtui.domain.forms import Unfit, fill, words_in


def test_words_are_filled_in_and_empty_parts_left_out() -> None:
    form = "{name}[, {title}][ ({note})]."
    assert fill(form, {"name": "A", "title": "B", "note": "C"}) == "A, B (C)."
    assert fill(form, {"name": "A", "title": "", "note": "C"}) == "A (C)."
    assert fill(form, {"name": "A"}) == "A."


def test_a_bracket_written_twice_is_printed() -> None:
    form = "[[{name}]][ [[{note}]]]"
    assert fill(form, {"name": "A", "note": "B"}) == "[A] [B]"
    assert fill(form, {"name": "A", "note": ""}) == "[A]"
    assert fill("[[]]", {}) == "[]"


def test_what_is_filled_in_is_never_read_as_a_form() -> None:
    assert (
        fill("{name}[ ({note})]", {"name": "{note}[x]", "note": "{name}"}) == "{note}[x] ({name})"
    )


def test_the_words_of_a_form() -> None:
    assert words_in("a {b}[ c {d}]") == {"b", "d"}
    assert words_in("") == set()


@pytest.mark.parametrize(
    "form", ["{", "}", "[", "]", "{a", "[{a}", "{a b}", "[plain]", "[{a}{b}]", "[[a]", "{A}"]
)
def test_what_is_no_form_is_refused_with_a_remedy(form: str) -> None:
    with pytest.raises(Unfit, match=r"brackets come in pairs|exactly one word"):
        words_in(form)


@pytest.mark.parametrize(
    ("time", "sentence"),
    [("10 a.m.", "Left at 10 a.m."), ("10 am", "Left at 10 am."), ("?", "Left at ?")],
)
def test_a_word_that_ends_with_a_stop_ends_the_sentence(time: str, sentence: str) -> None:
    assert fill("Left[ at {time}].", {"time": time}) == sentence
    assert fill("{time}...", {"time": time}) == f"{time}..."
