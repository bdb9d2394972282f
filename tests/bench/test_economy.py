"""Keystroke economy: the keys give the published words, and the aims that are promised hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import acts, economy, rivals
from tests.e2e.places import SEED
from tests.e2e.published import Published


def _ratio(source: str, keys: rivals.Keys) -> float:
    return sum(keys.values()) / sum(rivals.printed(Published.read(source)).values())


@pytest.mark.parametrize("name", economy.SOURCES)
def test_an_item_costs_fewer_keys_than_it_has_characters(name: str, tmp_path: Path) -> None:
    source = economy.source_of(name)
    if not source:
        pytest.skip(f"{SEED} is not here")
    count = economy.keyed(tmp_path / "home", source, economy.SOURCES[name])
    assert _ratio(source, count.pressed) <= economy.AIM
    item = Published.read(source)
    for keys in rivals.RIVALS.values():
        assert sum(count.pressed.values()) < sum(keys(item).values())


def test_every_act_costs_no_more_than_its_aim(tmp_path: Path) -> None:
    found = acts.counted(tmp_path / "home")
    assert all(act.aim is None or found[act.name] <= act.aim for act in acts.ACTS), found


def test_what_is_published_is_counted_whole() -> None:
    source = economy.source_of("the specimen")
    shown = " ".join(source.split())
    assert sum(rivals.printed(Published.read(source)).values()) == len(f"{shown} ")
