"""The door for text: nothing dangerous gets in, and no word is altered."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain import text
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change

KINDS = (text.LINE, text.PROSE, text.VERBATIM)
DANGEROUS = (
    "\x00\x07\x08\x1b\x7f\x85\x9b\x9d\u061c\u200e\u200f\u202a\u202d\u202e\u2066\u2069"
    "\ufeff\ufffe\uffff\ud800\udcff"
)
SPACES = " \t\n\r\x0b\x0c\u2028\u2029\u00a0\u3000"
anything = st.text(
    st.one_of(
        st.sampled_from(DANGEROUS + SPACES + "⟦⟧person:1aé\u0301\u0323Åﬁ👩\u200d🌾[/]"),
        st.characters(),
        st.sampled_from([chr(code) for code in range(0xD800, 0xE000, 97)]),
    ),
    max_size=60,
)


@given(anything, st.sampled_from(KINDS))
def test_cleaning_twice_is_cleaning_once(value: str, kind: str) -> None:
    once = text.clean(value, kind)
    assert text.clean(once, kind) == once


@given(anything, st.sampled_from(KINDS))
def test_what_is_stored_is_composed_and_holds_nothing_that_commands_a_terminal(
    value: str, kind: str
) -> None:
    stored = text.clean(value, kind)
    assert unicodedata.is_normalized("NFC", stored)
    assert stored == stored.strip()
    stored.encode("utf-8")
    left = {c for c in stored if unicodedata.category(c) in ("Cc", "Cs") and c != "\n"}
    assert not left
    assert not [c for c in stored if unicodedata.bidirectional(c) in DIRECTIONAL]
    assert not set(stored) & {"\u200e", "\u200f", "\u061c", "\u2028", "\u2029", "\ufeff"}
    if kind == text.LINE:
        assert "\n" not in stored


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "code",
    [
        *(code for code in range(0x20) if chr(code) not in "\t\n\r\x0b\x0c"),
        *(code for code in range(0x7F, 0xA0) if code != 0x85),
        *(0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)),
        *(0xFEFF, 0xFFFE, 0xFFFF, 0xD800, 0xDBFF, 0xDC00, 0xDFFF),
    ],
    ids=hex,
)
def test_every_dangerous_character_is_removed(code: int, kind: str) -> None:
    assert text.clean(f"a{chr(code)}b", kind) == "ab"
    assert text.unfinished(f"a{chr(code)}b") == "ab"


DIRECTIONAL = ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")


@given(anything, st.sampled_from(KINDS))
def test_words_are_never_altered(value: str, kind: str) -> None:
    broken = re.sub("\r\n|[\r\x0b\x0c\x85\u2028\u2029\t]", "\n", value)
    seen = "".join(c for c in broken if c == "\n" or c not in UNSEEN)
    words = unicodedata.normalize("NFC", seen).split()
    assert text.clean(value, kind).split() == words


UNSEEN = {
    *(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000))),
    *"\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\ufffe\uffff",
}

paragraphs = st.lists(
    st.lists(st.sampled_from(["yes", "no", "perhaps"]), min_size=1, max_size=3).map(" ".join),
    min_size=1,
    max_size=4,
)


@given(
    paragraphs,
    st.sampled_from(["\n\n", "\n \n", "\r\n\r\n", "\n\t\n\n", "\u2029\u2029", "\n\xa0\n"]),
)
def test_prose_keeps_paragraphs(found: list[str], gap: str) -> None:
    assert text.clean(gap.join(found), text.PROSE).split("\n\n") == found


@given(paragraphs, st.sampled_from(["\n", " \n", "\r\n", "\n\t", "\x0b", "\u2028"]))
def test_prose_joins_lines_that_were_only_wrapped(found: list[str], gap: str) -> None:
    assert text.clean(gap.join(found), text.PROSE) == " ".join(found)


def test_prose_keeps_the_lines_of_a_list() -> None:
    words = "They asked: \n  - who\n pays;\r\n*\tand when;\n•  where.\n-not\n\nIt ended."
    kept = "They asked:\n- who pays;\n* and when;\n•  where. -not\n\nIt ended."
    assert text.clean(words, text.PROSE) == kept
    assert text.clean(kept, text.PROSE) == kept
    assert text.clean("a\n- b") == "a - b"


def test_words_are_joined_and_the_entry_of_a_list_begins_a_line() -> None:
    assert text.joined("They asked:", "- who;") == "They asked:\n- who;"
    assert text.joined("They asked", "who.") == "They asked who."
    assert text.joined("They asked", ", twice.") == "They asked, twice."
    assert text.joined("", "- who;") == "- who;"


@given(paragraphs, st.sampled_from(["\n", "\r\n", "\r", "\u2028"]))
def test_a_statement_as_read_keeps_every_line(found: list[str], gap: str) -> None:
    assert text.clean(gap.join(found), text.VERBATIM).split("\n") == found


@given(anything)
def test_typed_text_comes_out_as_it_was_typed(value: str) -> None:
    def never(kind: str, number: int, opens: bool) -> str:
        raise AssertionError(f"typed text became a token: {kind}:{number}")

    assert text.spelled(text.typed(value), never) == value
    assert text.tokens(text.typed(value)) == []


@given(anything, st.sampled_from(KINDS))
def test_no_cleaning_makes_a_token_of_typed_text(value: str, kind: str) -> None:
    assert text.tokens(text.clean(text.typed(value), kind)) == []


@given(st.lists(st.one_of(anything.map(text.typed), st.integers(1, 99)), max_size=6))
def test_tokens_among_typed_text_are_found_in_order(parts: list[str | int]) -> None:
    whole = "".join(p if isinstance(p, str) else text.token("person", p) for p in parts)
    assert text.tokens(whole) == [("person", p) for p in parts if isinstance(p, int)]


@pytest.mark.parametrize(
    ("value", "opens"),
    [
        ("⟦person:1⟧ asked", True),
        ("why. ⟦person:1⟧ asked", True),
        ("why? ⟦person:1⟧ asked", True),
        ("that ⟦person:1⟧ asked", False),
        ("that, ⟦person:1⟧ asked", False),
    ],
)
def test_a_token_knows_whether_it_begins_a_sentence(value: str, opens: bool) -> None:
    heard: list[tuple[str, int, bool]] = []

    def word(kind: str, number: int, opens_sentence: bool) -> str:
        heard.append((kind, number, opens_sentence))
        return "X"

    assert text.spelled(value, word) == value.replace("⟦person:1⟧", "X")
    assert heard == [("person", 1, opens)]


def test_words_are_found_outside_tokens_only() -> None:
    value = "⟦person:12⟧ met ⟦person:1⟧ and 12 persons, 12 in all; ⟦⟧ too"
    assert len(text.places_of(value, "12")) == 2
    assert len(text.places_of(value, "person")) == 1
    assert text.places_of(value, "⟦person:12⟧ met") == [0]
    assert len(text.places_of(value, text.typed("⟦"))) == 1
    assert text.places_of(value, "⟦") == []
    assert text.places_of(value, "") == []
    assert text.places_of("aaaa", "aa") == [0, 2]
    assert text.places_of("⟦person:1⟧x⟧x⟧", "⟧x⟧") == [11]


def test_an_unfinished_line_keeps_its_spaces_and_breaks() -> None:
    assert text.unfinished("that ") == "that "
    assert text.unfinished("a\x1b[2J\tb\r\nc\u202e ") == "a[2J b\nc "


def test_a_record_is_cleaned_field_by_field_after_its_kind() -> None:
    point = Point(id=1, item=2, handle=1, place=1.0, text="one\ntwo\x1b")
    change = text.added(point)
    assert isinstance(change.after, Point)
    assert change.after.text == "one\ntwo"
    assert text.kinds_of(Point) == {"kind": "line", "text": "verbatim", "tag": "line"}
    clean = change.after
    assert text.cleaned(clean) is clean
    altered = text.altered(clean, text=" three\x07 ")
    assert altered == Change(clean, Point(id=1, item=2, handle=1, place=1.0, text="three"))
    assert text.removed(clean) == Change(clean, None)


def test_a_typed_article_before_a_mention_is_not_doubled() -> None:
    def words(kind: str, record: int, opens: bool) -> str:
        return "The Director" if opens else "the Director"

    assert text.spelled("The ⟦person:1⟧ said", words) == "The Director said"
    assert text.spelled("asked the ⟦person:1⟧", words) == "asked the Director"
    assert text.spelled("breathe ⟦person:1⟧", words) == "breathe the Director"
    assert text.spelled("⟦person:1⟧ said", words) == "The Director said"
