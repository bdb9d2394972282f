"""How sentences used before go on: what is found, which is likeliest, what is never kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.entry.sentences import Sentences

NOTED = "The Board noted the report and thanked the officers."
NOT_YET = "The Board noted that the figures were not yet known."
ASKED = "⟦person:7⟧ asked how many stiles were broken."
BY = "The report was presented by ⟦person:7⟧, and members asked questions."


def of(*sentences: str) -> Sentences:
    """Sentences of one earlier meeting."""
    return Sentences.of([sentences])


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("The Board noted the", " report and thanked the officers."),
        ("the board noted the r", "eport and thanked the officers."),
        ("It rained. The Board noted the", " report and thanked the officers."),
        ("RESOLVED: The Board noted the", " report and thanked the officers."),
        ("It rained.\nThe Board noted the", " report and thanked the officers."),
        ("Cabinet > The Board noted the", " report and thanked the officers."),
        ("The Board noted the rain", ""),
        (NOTED, ""),
        ("noted the report", ""),
        ("⟦person:9⟧ The Board noted the", ""),
        ("", ""),
    ],
)
def test_the_sentence_at_the_end_of_the_line_goes_on(line: str, rest: str) -> None:
    assert of(NOTED).rest(line) == rest


@pytest.mark.parametrize("short", ["T", "The", "The ", "The Board", "The B"])
def test_nothing_is_said_before_two_words_or_ten_characters(short: str) -> None:
    assert of(NOTED).rest(short) == ""


@pytest.mark.parametrize("enough", ["The Board ", "The Board n"])
def test_two_words_are_enough(enough: str) -> None:
    assert of(NOTED).rest(enough) == NOTED[len(enough) :]


def test_ten_characters_of_one_word_are_enough() -> None:
    assert of("Representatives spoke at length.").rest("Representa") == "tives spoke at length."
    assert of("Representatives spoke at length.").rest("Represent") == ""


def test_where_the_prose_begins_is_told() -> None:
    assert of(NOTED).rest("/r The Board noted the", 3) == " report and thanked the officers."
    assert of(NOTED).rest("/r The Board noted the") == ""


def test_what_was_said_more_often_comes_first_and_of_the_rest_what_was_said_last() -> None:
    often = Sentences.of([[NOT_YET], [NOTED], [NOTED]])
    assert often.rest("The Board noted") == NOTED[len("The Board noted") :]
    lately = Sentences.of([[NOT_YET], [NOTED]])
    assert lately.rest("The Board noted") == NOT_YET[len("The Board noted") :]
    assert lately.rest("The Board noted the") == " report and thanked the officers."


def test_whom_a_sentence_names_is_not_kept() -> None:
    known = of(ASKED, BY)
    assert known.rest("⟦person:3⟧ asked how") == " many stiles were broken."
    assert known.rest("asked how many") == ""
    assert known.rest("The report was") == " presented by"
    assert "⟦" not in "".join(known.likeliest)


def test_a_formula_goes_on_with_its_slots() -> None:
    known = Sentences.of([], ["The meeting closed at ⟨time⟩."])
    assert known.rest("The meeting") == " closed at ⟨time⟩."


def test_a_formula_comes_behind_what_was_said_lately() -> None:
    formula = "The Board noted the report and ⟨what⟩."
    lately = Sentences.of([[NOTED]], [formula])
    assert lately.rest("The Board noted the report and") == " thanked the officers."
    long_ago = Sentences.of([*[[]] * 20, [NOTED]], [formula])
    assert long_ago.rest("The Board noted the report and") == " ⟨what⟩."


def test_nothing_known_says_nothing() -> None:
    assert Sentences().rest("The Board noted the") == ""
    assert Sentences.of([]).rest("The Board noted the") == ""


@pytest.mark.parametrize("many", [2, 3, 5, 8, 13])
@pytest.mark.parametrize("first", [0, 1, 2, 4, 7, 12])
def test_the_likeliest_of_many_is_found_wherever_it_stands(many: int, first: int) -> None:
    said = [f"Members asked about gate {chr(97 + n)} again." for n in range(many)]
    wanted = said[first % many]
    others = ["A walk was led.", "Members answered.", "Zeal was shown at length."]
    known = Sentences.of([[wanted, wanted], [*others, *said]])
    assert known.rest("Members asked about") == wanted[len("Members asked about") :]


WORDS = st.sampled_from(["The Board", "the board", "noted", "asked", "rain", "walks", "İSLE"])


@given(st.lists(st.lists(WORDS, min_size=3, max_size=6).map(" ".join), max_size=30), st.data())
def test_the_likeliest_of_all_that_begin_so(said: list[str], data: st.DataObject) -> None:
    known = Sentences.of([said])
    begun = data.draw(st.sampled_from([*said, "The Board rain"]))[:14]
    fits = [one for one in known.likeliest if one.lower().startswith(begun.lower())]
    expected = fits[0][len(begun) :].rstrip() if fits and len(begun.lower()) == len(begun) else ""
    assert known.rest(begun) == expected
