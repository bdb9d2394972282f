"""The laws of the record, on random scripts with undo, redo, reopening and failure.

1. What the book says, read afresh, equals the minutes in memory.
2. Applying the history from nothing equals the rows.
3. Undo takes an act back, redo brings it back; undoing everything leaves the meeting laid out.
4. An act that is refused, or breaks off, changes nothing and leaves no line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st

from tests.laws.scripts import LONGEST, script
from tests.laws.table import Table, template

SCRIPTS = 500
_numbers = count()


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A book to begin from; while it is used the writer gives a locked file little time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("meetingtui.store.connection.WAITS_MS", 10)
        patch.setattr("meetingtui.store.writer.RETRY_S", 0.01)
        yield template(tmp_path_factory.mktemp("laws") / "template.db")


@settings(max_examples=SCRIPTS)
@given(seed=st.integers(0, 2**32), moves=st.integers(0, LONGEST))
def test_the_book_and_the_minutes_agree(laid_out: Path, seed: int, moves: int) -> None:
    path = laid_out.with_name(f"{next(_numbers)}.db")
    table = Table(laid_out, path)
    try:
        for move in script(Random(seed), moves, lambda: table.desk.minutes):
            note(str(move))
            table.play(move)
        table.close()
        table.check_the_book()
        if seed % 3 == 0:
            table.open_again()
            table.undo_everything()
            table.close()
            table.check_the_book()
    finally:
        table.clear_away()
