"""A book that was deleted while it was open is rescued, or is tried again until it can be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from meetingtui.store import upkeep
from meetingtui.store.errors import StoreError
from meetingtui.store.lease import Claim
from meetingtui.store.pair import Pair
from tests.store.books import NOON, new_book


@pytest.fixture
def claim(tmp_path: Path) -> Iterator[Claim]:
    claim = Claim.take(new_book(tmp_path), "Clerk", NOON.replace(tzinfo=None))
    yield claim
    claim.release()


@pytest.fixture
def pair(claim: Claim) -> Iterator[Pair]:
    pair = Pair.open(claim.path, claim)
    yield pair
    pair.close()


def rescued(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if "rescued" in path.name]


def test_a_copy_that_can_not_be_opened_goes_and_the_book_stays_open(
    pair: Pair, claim: Claim, monkeypatch: pytest.MonkeyPatch
) -> None:
    pair.need_exempt()

    def fails(path: Path, claim: Claim) -> Pair:
        assert rescued(path.parent)
        raise StoreError("it can't be opened")

    monkeypatch.setattr(Pair, "open", fails)
    with pytest.raises(StoreError):
        upkeep.rescued(pair, claim)
    assert rescued(pair.path.parent) == []
    assert pair.reach() == (1, 6)
    monkeypatch.undo()
    anew = upkeep.rescued(pair, claim)
    assert anew.reach() == (1, 6)
    anew.close()


def test_a_copy_that_can_not_be_made_leaves_nothing(pair: Pair, claim: Claim) -> None:
    pair.public.execute("BEGIN")
    with pytest.raises(sqlite3.Error, match="cannot VACUUM"):
        upkeep.rescued(pair, claim)
    pair.public.execute("ROLLBACK")
    assert rescued(pair.path.parent) == []
