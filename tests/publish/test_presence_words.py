"""Whatever is said of presence reaches the reader, whether moments stand in the flow or not."""

from __future__ import annotations

import dataclasses
from datetime import UTC, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetingtui.domain import items, people, text
from meetingtui.domain.attendance import Attendance, Headcount, Presence
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Stamp
from meetingtui.domain.requests import Request, carried_out, request
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.publish.compose import document
from meetingtui.publish.text import words
from tests.laws.arguments_presence import MAKERS, WEIGHTS
from tests.laws.hand import LAID_OUT, MORNING, Hand

_ACTS = [act for act in MAKERS for _ in range(WEIGHTS.get(act, 1))]
_FLOW = dataclasses.replace(
    HouseStyle(), items=dataclasses.replace(HouseStyle().items, flow=("points", "moments"))
)
_EDGES = ".,;:()"


def _chosen(hand: Hand) -> Request:
    chance = hand.chance.randrange(10)
    if chance == 0:
        return request(items.take, item=hand.one_of((6, 7, 8)))
    if chance == 1:
        return request(people.add, uuid=hand.name(), name=hand.name())
    act = hand.one_of(_ACTS)
    return request(act, **MAKERS[act](hand))


def _played(seed: int, moves: int) -> Minutes:
    minutes, chance, now = Minutes.of(LAID_OUT), Random(seed), MORNING
    next_id = 10
    for _ in range(moves):
        now += timedelta(seconds=30)
        stamp = Stamp(now.replace(tzinfo=UTC), now, "clerk", next_id)
        try:
            step = carried_out(minutes, stamp, (_chosen(Hand(chance, minutes)),))
        except Refusal:
            continue
        minutes = minutes.apply(step)
        next_id = max([next_id, *(change.record.id + 1 for change in step.changes)])
    return minutes


def _said(minutes: Minutes) -> list[str]:
    """What the clerk typed of presence, but for the wording of apologies that are private."""
    found = [one.what for one in minutes.all(Headcount)]
    found += [line.how for line in minutes.all(Presence)]
    found += [sitting.note for sitting in minutes.all(Sitting) if sitting.ending]
    found += [extension.note for extension in minutes.all(Extension)]
    for one in minutes.all(Attendance):
        found += [one.role, one.title, one.organisation, one.representing, one.extent]
    return found


@pytest.mark.parametrize("style", [HouseStyle(), _FLOW], ids=["lists", "flow"])
@settings(max_examples=60)
@given(seed=st.integers(0, 2**32), moves=st.integers(0, 60))
def test_every_word_arrives(style: HouseStyle, seed: int, moves: int) -> None:
    minutes = _played(seed, moves)
    there = {word.strip(_EDGES) for word in words(document(minutes, style))}
    for stored in _said(minutes):
        for word in stored.replace("⟦⟧", "\x00").split():
            if not text.tokens(word):
                assert word.replace("\x00", "⟦").strip(_EDGES) in there, stored
