"""What the scripts are: long enough, and of every act."""

from __future__ import annotations

from collections import Counter
from datetime import UTC
from random import Random
from statistics import median

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Stamp
from meetingtui.domain.requests import Act, carried_out
from tests.laws.arguments import LAID_OUT, MAKERS, MORNING
from tests.laws.scripts import LONGEST, Do, acts_of, public_acts, script

SEED, SCRIPTS = 20150709, 200


def _played(chance: Random) -> list[Do]:
    """The acts of one script that were carried out, played in memory alone."""
    states, done, last_id = [Minutes.of(LAID_OUT)], [], 9
    for move in script(chance, chance.randrange(LONGEST + 1), lambda: states[-1]):
        if not isinstance(move, Do):
            continue
        stamp = Stamp(MORNING.replace(tzinfo=UTC), MORNING, "Clerk", last_id + 1)
        try:
            step = carried_out(states[-1], stamp, move.asked)
        except Refusal:
            continue
        states.append(states[-1].apply(step))
        last_id = max([last_id, *(c.record.id for c in step.changes)])
        done.append(move)
    return done


def test_every_public_act_has_its_arguments() -> None:
    assert set(public_acts()) == set(MAKERS)


def test_scripts_are_long_and_of_every_act() -> None:
    scripts = [_played(Random(f"{SEED} {n}")) for n in range(SCRIPTS)]
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
