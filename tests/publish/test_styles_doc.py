"""The manual of house styles is made from the rules, and is current."""

from __future__ import annotations

from pathlib import Path

from meetingtui.domain.blocks import KINDS
from meetingtui.publish.styles_doc import styles_doc
from tests.publish import reading

MANUAL = Path(__file__).parents[2] / "docs" / "house-styles.md"


def test_the_manual_is_current() -> None:
    assert MANUAL.read_text(encoding="utf-8") == styles_doc()


def test_the_manual_has_every_block_and_every_table_is_whole() -> None:
    shapes = reading.shape(styles_doc())
    headings = {str(shape[1]) for shape in shapes if shape[0] == "h2"}
    assert {f"[blocks.{kind}]" for kind in KINDS} <= headings
    for tag, rows, cells in (shape for shape in shapes if shape[0] == "table"):
        assert tag == "table"
        assert isinstance(cells, list)
        assert isinstance(rows, int)
        assert len(cells) == 4 * rows
        assert all(cells)
