"""Every row of the catalogue is entered, found in the Markdown, and gone with its record or key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.coverage.catalogue import ROWS
from tests.coverage.meeting import Entered, lay_out
from tests.coverage.row import Row, Words
from tests.coverage.shown import SHOWN
from tests.specimens import FOLDER, GOLDEN


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The meeting of every row, laid out once."""
    return lay_out(tmp_path_factory.mktemp("laid-out") / "home")


def missing(expected: tuple[Words, ...], markdown: str) -> list[str]:
    """Which of these do not stand in the Markdown."""
    whole = f"\n{markdown}\n"
    return [
        words if isinstance(words, str) else words.pattern
        for words in expected
        if not (
            f"\n{words}\n" in whole
            if isinstance(words, str)
            else re.search(words.pattern, markdown, words.flags | re.MULTILINE)
        )
    ]


def marked(row: Row) -> object:
    """A row as a parameter; one that can't be had yet must fail."""
    marks = [pytest.mark.xfail(strict=True, reason=row.fails)] if row.fails else []
    return pytest.param(row, id=row.name, marks=marks)


@pytest.mark.parametrize("row", [marked(row) for row in ROWS])
def test_it_is_entered_and_printed_and_goes_with_what_it_is_about(
    row: Row, meeting: Path, tmp_path: Path
) -> None:
    entered = Entered(meeting, row, tmp_path / "home")
    assert entered.refused == ""
    assert row.expected
    markdown = entered.markdown()
    assert missing(row.expected, markdown) == [], markdown
    bare = entered.markdown_without()
    assert missing(row.expected, bare), f"printed all the same:\n{bare}"


@pytest.mark.parametrize("name", SHOWN)
def test_the_specimen_that_is_named_shows_it(name: str) -> None:
    assert name in {row.name for row in ROWS}
    specimen, words = SHOWN[name]
    golden = FOLDER / specimen / GOLDEN
    assert missing((re.compile(words),), golden.read_text(encoding="utf-8")) == []


def test_no_two_rows_are_called_alike() -> None:
    names = [row.name for row in ROWS]
    assert sorted(set(names)) == sorted(names)
