"""Everything that the manual of the entry language says is tried as it stands there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.record import Refusal
from meetingtui.entry import verbs
from tests.coverage.row import verb_of
from tests.entry_manual import (
    MANUAL,
    Example,
    blocks,
    entered,
    examples,
    fragments,
    keys_named,
    lay_out,
    missing,
    typed_rows,
)

TEXT = MANUAL.read_text(encoding="utf-8")
EXAMPLES = examples(TEXT)
ROWS = typed_rows(TEXT)


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manual's meeting, laid out by its own files and commands."""
    return lay_out(TEXT, tmp_path_factory.mktemp("manual"))


@pytest.mark.parametrize("example", [e for e in EXAMPLES if not e.refused], ids=lambda e: e.name)
def test_an_example_comes_out_as_it_says(example: Example, laid_out: Path, tmp_path: Path) -> None:
    minutes = entered(laid_out, example, tmp_path / "home")
    assert not minutes.refused
    assert minutes.after != minutes.before
    assert example.stated is not None, "the manual does not say what comes out"
    assert not missing(example.stated.words, minutes.after), minutes.after


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.name)
def test_what_an_example_says_is_there_because_it_was_entered(
    example: Example, laid_out: Path, tmp_path: Path
) -> None:
    minutes = entered(laid_out, example, tmp_path / "home")
    if example.stated is not None and not example.refused:
        assert missing(example.stated.words, minutes.before)


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.refused], ids=lambda e: e.name)
def test_what_is_refused_says_what_would_be_right(
    example: Example, laid_out: Path, tmp_path: Path
) -> None:
    minutes = entered(laid_out, example, tmp_path / "home")
    sentences = [line.partition(": ")[2] for line in minutes.refused.splitlines()]
    assert example.stated is not None
    assert sentences == example.stated.lines
    assert minutes.after == minutes.before


@pytest.mark.parametrize("row", ROWS, ids=lambda r: r.name)
def test_what_a_page_shows_can_be_typed(row: Example, laid_out: Path, tmp_path: Path) -> None:
    minutes = entered(laid_out, row, tmp_path / "home")
    assert not minutes.refused
    assert minutes.after != minutes.before


@pytest.mark.parametrize("key", keys_named(TEXT))
def test_a_key_that_the_table_names_is_one_of_house_styles(key: str) -> None:
    section: object = HouseStyle()
    for name in key.split("."):
        section = getattr(section, name)


def test_the_table_of_pages_is_long_enough_to_be_of_use() -> None:
    assert len(ROWS) >= 80


def test_every_verb_is_told_of_by_subject() -> None:
    by_subject = TEXT[TEXT.index("## By subject") : TEXT.index("## Every verb")]
    typed = re.findall(r"`([^`\n]+)`", by_subject)
    typed += [line for block in blocks(by_subject) for line in block.lines]
    told = set()
    for line in typed:
        if line.startswith(("/", "..", "!")):
            for one in re.split(r"(?:,| and)? `", line):
                told.add(_verb(one))
    assert {verb.name for verb in verbs.VERBS} - told <= PAGE_ONLY


PAGE_ONLY = {"point", "each", "held", "help", "look", "walk", "quit", "next"}


def _verb(line: str) -> str:
    if line.startswith("!"):
        return "mark"
    try:
        return verb_of(line).name
    except Refusal:
        return ""


def test_a_result_is_missing_where_a_line_of_it_is() -> None:
    assert fragments("a\n\nb\n…\nc") == [["a", "b"], ["c"]]
    assert missing("a\nb\n…\nc", "a\n\nb\n\nx\n\nc\n") == []
    assert missing("a\nc", "a\nb\nc\n") == ["a", "c"]
    assert missing("c\n…\na", "a\nb\nc\n") == ["a"]
