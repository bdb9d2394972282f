"""Tokens of the line as words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from meetingtui.tui.widgets.spelled import spelled

NAMES = {1: "Ann", 2: "Bartholomew Ng", 3: "\x1b[31mEve\n"}


def _name(kind: str, number: int) -> str:
    return NAMES.get(number, "")


def test_tokens_are_words_and_a_bracket_is_a_bracket() -> None:
    line = spelled("to ⟦person:1⟧ and ⟦person:2⟧ ⟦⟧x⟧", _name)
    assert line.text == "to Ann and Bartholomew Ng ⟦x⟧"
    assert [line.text[a:b] for a, b in line.mentions()] == ["Ann", "Bartholomew Ng"]


def test_a_record_that_is_gone_shows_its_token() -> None:
    assert spelled("⟦person:99⟧", _name).text == "⟦person:99⟧"


def test_a_name_can_not_command_the_terminal() -> None:
    assert spelled("⟦person:3⟧", _name).text == "[31mEve "


@given(st.lists(st.sampled_from(["⟦person:1⟧", "⟦person:2⟧", "⟦⟧", "a", " ", "é"]), max_size=10))
def test_places_outside_tokens_go_there_and_back(parts: list[str]) -> None:
    text = "".join(parts)
    line = spelled(text, _name)
    at = 0
    for part in [*parts, ""]:
        seen = line.seen_at(at)
        assert line.stored_at(seen) == at
        at += len(part)
    assert line.seen_at(len(text)) == len(line.text)
    assert all(0 <= line.stored_at(seen) <= len(text) for seen in range(len(line.text) + 1))


def test_a_place_inside_a_word_goes_to_its_nearer_side() -> None:
    line = spelled("⟦person:2⟧!", _name)
    assert line.stored_at(2) == 0
    assert line.stored_at(12) == len("⟦person:2⟧")
