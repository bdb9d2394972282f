"""CSV as a spreadsheet opens it: every word arrives, and none of them is computed."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetingtui.domain.text import unfinished
from meetingtui.publish.csv_text import BOM, guarded, write

FORMULAS = (
    "=1+1", "+1", "-1", "@SUM(A1)", "\t1", "\r1", "\n1", " =1+1", "\u00a0-1", "\u200b=1",
    "\u202e@a", "\ufeff+1", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20a", " \t\u2066 =1",
)  # fmt: skip


@pytest.mark.parametrize("words", FORMULAS)
def test_what_would_be_computed_has_an_apostrophe_before_it(words: str) -> None:
    assert guarded(words) == f"'{words}"


@pytest.mark.parametrize("words", ["", "a=1", "1-1", "'=1", "(-1)", "–1", "a\n=1", "#3", " 5 – 4"])
def test_what_would_not_stays_as_it_is(words: str) -> None:
    assert guarded(words) == words


def test_the_bytes_of_a_sheet() -> None:
    made = write(["Item", "For"], [('5 "new", old', 7), ("=1\nand on", 0), ("\x1b]0;x\x07", 12)])
    assert made.encode() == (
        b'\xef\xbb\xbf"Item","For"\r\n"5 ""new"", old",7\r\n"\'=1\nand on",0\r\n"]0;x",12\r\n'
    )


@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), max_size=6))
def test_every_word_arrives_and_none_is_computed(rows: list[list[str]]) -> None:
    made = write(["A", "B"], rows)
    assert made.startswith(BOM)
    _, *found = csv.reader(io.StringIO(made.removeprefix(BOM), newline=""), strict=True)
    for row, said in zip(rows, found, strict=True):
        for cell, shown in zip(row, said, strict=True):
            assert shown in (unfinished(cell), f"'{unfinished(cell)}")
            assert not shown.lstrip().startswith(("=", "+", "-", "@"))
    made.encode("utf-8")
