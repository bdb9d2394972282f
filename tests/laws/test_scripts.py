"""What the scripts are: long enough, and of every act."""

from __future__ import annotations

from collections import Counter
from random import Random
from statistics import median

from meetingtui.domain.requests import Act
from tests.laws.arguments import MAKERS
from tests.laws.scripts import LONGEST, acts_of, played, public_acts

SEED, SCRIPTS = 20150709, 200


def test_every_public_act_has_its_arguments() -> None:
    assert set(public_acts()) == set(MAKERS)


def test_scripts_are_long_and_of_every_act() -> None:
    lengths = Random(SEED)
    scripts = [played(f"{SEED} {n}", lengths.randrange(LONGEST + 1))[1] for n in range(SCRIPTS)]
    assert median(len(done) for done in scripts) >= 20
    counted: Counter[Act] = Counter()
    for done in scripts:
        counted.update(set().union(*(acts_of(move.asked) for move in done)) if done else ())
    rare = {
        f"{act.__module__}.{act.__name__}": counted[act]
        for act in MAKERS
        if counted[act] * 20 < SCRIPTS
    }
    assert rare == {}
