"""Law 6 at the level of bytes: what is private in the end is in no byte of the public file.

Scripts of every act are played at a real book, with private business, moves, undo and redo between
them; every word said is one of its own.
"""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import points, text
from meetingtui.domain.halves import Halves, joined
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.requests import request
from meetingtui.store import history
from meetingtui.store.follow import Follower
from meetingtui.store.pair import beside, reading
from tests.laws.arguments_private import MAKERS as PRIVATE
from tests.laws.hand import Hand
from tests.laws.scripts import any_request
from tests.laws.table import Table, template

SCRIPTS, LONGEST = 25, 40
_numbers = count()


@dataclass(frozen=True, slots=True)
class Speaker(Hand):
    """A hand that never says the same word twice."""

    def words(self) -> str:
        """A word of its own, with a reference now and then."""
        said = f"canary{next(_numbers)}x"
        return f"{said} {self.reference()}" if self.often(0.1) else said


def play(table: Table, chance: Random, moves: int) -> None:
    """Acts of every kind, half of them of private business; some are taken back and redone."""
    for _ in range(moves):
        hand, draw = Speaker(chance, table.desk.minutes), chance.random()
        try:
            if draw < 0.25:
                act = hand.one_of(list(PRIVATE))
                table.desk.ask(act, **PRIVATE[act](hand))
            elif draw < 0.5:
                table.desk.do(request(points.note, item=hand.item(), words=hand.words()))
            elif draw < 0.85:
                table.desk.do(any_request(hand))
            elif draw < 0.95:
                table.desk.undo()
            else:
                table.desk.redo()
        except Refusal:
            continue


def canaries(records: Iterable[Record]) -> set[str]:
    """The words of their own that stand in records."""
    return {
        word
        for record in records
        for name in text.kinds_of(record)
        for word in str(getattr(record, name)).split()
        if word.startswith("canary") and word.endswith("x")
    }


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return template(tmp_path_factory.mktemp("bytes") / "template.db")


@settings(max_examples=SCRIPTS)
@given(seed=st.integers(0, 2**32), moves=st.integers(5, LONGEST))
def test_no_private_word_is_in_the_public_file(laid_out: Path, seed: int, moves: int) -> None:
    path = laid_out.with_name(f"{next(_numbers)}.db")
    table = Table(laid_out, path)
    try:
        play(table, Random(seed), moves)
        assert table.desk.durable(30)
        minutes = table.desk.minutes
        halves = Halves.of(minutes)
        secret = canaries(halves.exempt) - canaries(halves.public)
        _check_bytes(path, secret)
        table.close()
        _check_bytes(path, secret)
        _check_rows(path, minutes)
    finally:
        table.clear_away()
        for file in path.parent.glob(f"{beside(path).name}*"):
            file.unlink()


def _check_bytes(path: Path, secret: set[str]) -> None:
    """The file is written anew right after the commit that moves words out of it."""
    until = time.monotonic() + 10
    while (found := _found(path, secret)) and time.monotonic() < until:
        time.sleep(0.02)
    assert found == set()


def _found(path: Path, secret: set[str]) -> set[str]:
    there = b"".join(
        one.read_bytes() for end in ("", "-wal", "-shm") if (one := Path(f"{path}{end}")).exists()
    )
    return {word for word in secret if word.encode() in there}


def _check_rows(path: Path, minutes: Minutes) -> None:
    """The rows of either file are the halves, and together they are the minutes."""
    halves = Halves.of(minutes)
    with reading(path) as files:
        rows = files.rows()
    assert rows.public.same_records(halves.public)
    assert rows.exempt.same_records(halves.exempt)
    assert joined(rows.public, rows.exempt).same_records(minutes)
    assert history.verify(path).sentences == ()
    follower = Follower(path, exempt=False)
    assert follower.minutes.same_records(halves.public)
    follower.close()


def test_the_scripts_of_this_law_have_secrets(laid_out: Path) -> None:
    found = 0
    for seed in range(8):
        path = laid_out.with_name(f"s{seed}.db")
        table = Table(laid_out, path)
        play(table, Random(seed), LONGEST)
        halves = Halves.of(table.desk.minutes)
        found += bool(canaries(halves.exempt) - canaries(halves.public))
        table.clear_away()
    assert found >= 5
