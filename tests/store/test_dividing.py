"""Steps are divided in order, by whoever writes them and never by the screen."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from meetingtui.domain import points, restricting
from meetingtui.domain.halves import Halves, Parting
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Stamp, Step
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.store.dividing import Dividing
from meetingtui.store.pair import reading
from tests.store.books import NOON, SECOND_ITEM, Pen, new_book, opening

CLOSE = request(restricting.restrict, table="item", record=SECOND_ITEM, ground="3")
OPEN = request(restricting.lift, table="item", record=SECOND_ITEM)


def _note(words: str) -> Request:
    return request(points.note, item=SECOND_ITEM, words=words)


SCRIPT = (_note("One"), CLOSE, _note("Two"), _note("Three"), OPEN, _note("Four"), CLOSE)


def _steps(asked: Iterable[Request]) -> list[tuple[Step, Minutes]]:
    """What the requests lead to, one after the other."""
    minutes, found = Minutes().apply(opening()), []
    for seq, one in enumerate(asked, start=2):
        high = max(record.id for record in minutes)
        stamp = Stamp(NOON, NOON.replace(tzinfo=None), "Clerk", high + 1)
        step = replace(carried_out(minutes, stamp, (one,)), seq=seq)
        minutes = minutes.apply(step)
        found.append((step, minutes))
    return found


def _one_by_one(steps: Iterable[tuple[Step, Minutes]]) -> list[Parting]:
    halves, found = Halves.of(Minutes().apply(opening())), []
    for step, after in steps:
        parting, halves = halves.parted(step, after)
        assert halves == Halves.of(after)
        found.append(parting)
    return found


@pytest.mark.parametrize("seed", range(5))
def test_whoever_asks_first_gets_what_the_steps_do_one_after_the_other(seed: int) -> None:
    steps = _steps(SCRIPT)
    dividing = Dividing(Halves.of(Minutes().apply(opening())))
    divided = [dividing.hand_in(step, after) for step, after in steps]
    asked = list(range(len(divided)))
    Random(seed).shuffle(asked)
    often = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        with ThreadPoolExecutor(4) as threads:
            found = dict(zip(asked, threads.map(lambda n: divided[n].parting, asked), strict=True))
    finally:
        sys.setswitchinterval(often)
    expected = _one_by_one(steps)
    assert [found[n] for n in range(len(divided))] == expected
    assert any(parting.withdrawn for parting in expected)


def test_nothing_is_divided_before_somebody_asks() -> None:
    dividing = Dividing(Halves.of(Minutes().apply(opening())))
    divided = [dividing.hand_in(step, after) for step, after in _steps(SCRIPT)]
    assert [one.found for one in divided] == [None] * len(SCRIPT)
    assert divided[2].parting
    assert [one.found is not None for one in divided] == [True] * 3 + [False] * 4


def test_the_screen_divides_nothing_and_the_files_hold_what_they_should(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = new_book(tmp_path)
    pen = Pen(path)
    there: set[int] = set()
    parted = Halves.parted

    def noted(self: Halves, step: Step, after: Minutes) -> tuple[Parting, Halves]:
        there.add(threading.get_ident())
        return parted(self, step, after)

    monkeypatch.setattr(Halves, "parted", noted)
    minutes = pen.minutes
    for asked in SCRIPT:
        assert pen.do(asked).wait(10)
        minutes = pen.minutes
        with reading(path) as files:
            rows = files.rows()
        whole = Halves.of(minutes)
        assert rows.public.same_records(whole.public)
        assert rows.exempt.same_records(whole.exempt)
    pen.close()
    assert len(there) == 1
    assert threading.get_ident() not in there
