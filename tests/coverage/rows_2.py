"""Variants of house style."""

from __future__ import annotations

from tests.coverage import rows_2_decisions, rows_2_items, rows_2_numbers, rows_2_people
from tests.coverage.row import Row

ROWS: tuple[Row, ...] = (
    *rows_2_numbers.ROWS,
    *rows_2_items.ROWS,
    *rows_2_decisions.ROWS,
    *rows_2_people.ROWS,
)
