"""Random scripts: acts, undo, redo, reopening, typing and failure, move by move."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC
from random import Random

import meetingtui.domain
from meetingtui.domain import discretion
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Stamp, Step
from meetingtui.domain.requests import Act, Request, carried_out, request
from tests.laws.arguments import MAKERS, WEIGHTS
from tests.laws.hand import LAID_OUT, MORNING, Hand

_NOT_ACTS: set[object] = {carried_out, discretion.kept}
_ACTS = [act for act in MAKERS for _ in range(WEIGHTS.get(act, 1))]


@dataclass(frozen=True, slots=True)
class Do:
    """Carry out requests as one step."""

    asked: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class FailHalfWay:
    """Carry out requests of which the last one breaks off."""

    asked: tuple[Request, ...]


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the last step."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Bring back the step undone last."""


@dataclass(frozen=True, slots=True)
class Reopen:
    """Close the book and open it again."""


@dataclass(frozen=True, slots=True)
class Block:
    """Let another program hold the file, or let go of it."""


@dataclass(frozen=True, slots=True)
class Type:
    """A keystroke at a share of the line's length."""

    slot: str
    share: float
    removed: int
    inserted: str


LONGEST = 96
TRIES = 8
NEVER_GIVEN = 10**9

Move = Do | FailHalfWay | Undo | Redo | Reopen | Block | Type


class BrokenOff(Exception):
    """A fault in the middle of an act."""


def breaks_off(minutes: Minutes, stamp: Stamp) -> Step:
    """An act that never gets done."""
    raise BrokenOff(stamp.who)


def is_refused(minutes: Minutes, stamp: Stamp) -> Step:
    """An act that is always refused."""
    raise Refusal(f"{stamp.who} may not.")


def public_acts() -> Iterator[Act]:
    """Every public function of the domain that takes rows and a stamp and makes a step."""
    for module in pkgutil.iter_modules(meetingtui.domain.__path__):
        subject = importlib.import_module(f"meetingtui.domain.{module.name}")
        for name, act in inspect.getmembers(subject, inspect.isfunction):
            takes = list(inspect.signature(act).parameters)
            if act.__module__ != subject.__name__ or name.startswith("_") or act in _NOT_ACTS:
                continue
            makes = inspect.signature(act).return_annotation
            if takes[:1] in (["minutes"], ["rows"]) and "stamp" in takes and makes == "Step":
                yield act


def acts_of(asked: tuple[Request, ...]) -> set[Act]:
    """The acts that requests ask for, with those that they ask for in turn."""
    found = {one.act for one in asked}
    for one in asked:
        found |= acts_of(tuple(v for v in one.words.values() if isinstance(v, Request)))
    return found


def any_request(hand: Hand) -> Request:
    """A request for some act."""
    act = hand.one_of(_ACTS)
    return request(act, **MAKERS[act](hand))


def likely_request(hand: Hand, used: set[Act]) -> Request:
    """A request that is carried out if it can be, for an act that is still new to the script.

    Of a hundred acts most need something that is there already; a script that only ever guessed
    would be a script of refusals.
    """
    asked = any_request(hand)
    for _ in range(TRIES):
        if asked.act not in used and _would_be_carried_out(hand.minutes, asked):
            used.add(asked.act)
            return asked
        asked = any_request(hand)
    return asked


def _would_be_carried_out(minutes: Minutes, asked: Request) -> bool:
    stamp = Stamp(MORNING.replace(tzinfo=UTC), MORNING, "Clerk", NEVER_GIVEN)
    try:
        carried_out(minutes, stamp, (asked,))
    except Refusal:
        return False
    return True


def script(chance: Random, moves: int, minutes: Callable[[], Minutes]) -> Iterator[Move]:
    """A script; each move is chosen over the minutes as they are when it is asked for."""
    used: set[Act] = set()
    for _ in range(moves):
        hand = Hand(chance, minutes())
        draw = chance.random()
        if draw < 0.60:
            yield Do((likely_request(hand, used),))
        elif draw < 0.78:
            count = 2 if hand.often(0.4) else 1
            yield Do(tuple(any_request(hand) for _ in range(count)))
        elif draw < 0.86:
            yield Undo()
        elif draw < 0.90:
            yield Redo()
        elif draw < 0.94:
            end = hand.one_of((breaks_off, is_refused))
            yield FailHalfWay((any_request(hand), request(end)))
        elif draw < 0.98:
            inserted = hand.one_of(("a", "é", "words", "😀", ""))
            slot = hand.one_of(("line", "aside"))
            yield Type(slot, chance.random(), chance.randrange(3), inserted)
        elif draw < 0.995:
            yield Reopen()
        else:
            yield Block()


def played(seed: int | str, moves: int) -> tuple[Minutes, list[Do]]:
    """The acts of a script played in memory: the minutes they lead to, and those carried out."""
    states, done, last_id = [Minutes.of(LAID_OUT)], [], len(LAID_OUT)
    for move in script(Random(seed), moves, lambda: states[-1]):
        if not isinstance(move, Do):
            continue
        stamp = Stamp(MORNING.replace(tzinfo=UTC), MORNING, "Clerk", last_id + 1)
        try:
            step = carried_out(states[-1], stamp, move.asked)
        except Refusal:
            continue
        states.append(states[-1].apply(step))
        last_id = max([last_id, *(change.record.id for change in step.changes)])
        done.append(move)
    return states[-1], done
