"""A roll being called, whatever it is about: the names, the letters, and what comes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Request
from meetingtui.entry import ballot_roll, roll
from meetingtui.entry.pen import ROLL, UnfinishedLine
from meetingtui.entry.reading import Roll


class RollCall(Protocol):
    """A roll: `known` is what is filled in, `letters` what each letter marks, `keys` says so."""

    @property
    def people(self) -> tuple[Person, ...]:
        """Who is on it, in order."""
        ...

    @property
    def letters(self) -> Mapping[str, str]:
        """The state that each letter marks."""
        ...

    @property
    def title(self) -> str:
        """What stands above it."""
        ...

    @property
    def keys(self) -> str:
        """What the letters mean, in a line."""
        ...

    @property
    def known(self) -> tuple[str, ...]:
        """The state of each that is known already; empty while nothing is."""
        ...

    @property
    def nobody(self) -> str:
        """What to say when nobody is on it."""
        ...

    @property
    def unchanged(self) -> str:
        """What to say when it records nothing."""
        ...

    def requests(self, minutes: Minutes, states: Sequence[str]) -> list[Request]:
        """What the called roll records."""
        ...

    def summary(self, minutes: Minutes, states: Sequence[str]) -> str:
        """How it stands so far; empty when there is nothing to say."""
        ...


@dataclass(frozen=True, slots=True)
class AttendanceRoll:
    """The roll of attendance."""

    people: tuple[Person, ...]
    known: tuple[str, ...]
    letters: Mapping[str, str]
    title: str = "Roll: who is present?"
    keys: str = "p present · a apologies · s substitute · x absent"
    nobody: str = roll.NOBODY
    unchanged: str = roll.UNCHANGED

    def requests(self, minutes: Minutes, states: Sequence[str]) -> list[Request]:
        """The requests that record what the roll changed."""
        return roll.requests(minutes, self.people, states)

    def summary(self, minutes: Minutes, states: Sequence[str]) -> str:
        """Nothing: the status line counts those present."""
        return ""


def kept(asked: Roll, call: RollCall, states: Sequence[str], index: int = 0) -> UnfinishedLine:
    """A half-called roll as it is kept: who was marked so far, and at whom the mark stands."""
    rows = zip(call.people, call.known, states, strict=True)
    marks = [f"{person.id} {state}" for person, known, state in rows if state != known]
    return UnfinishedLine(ROLL, "\n".join(marks), index, None, _name(asked))


def resumed(asked: Roll, call: RollCall, line: UnfinishedLine | None) -> tuple[list[str], int]:
    """The states of a roll that is opened, and at whom the mark stands: as they were kept."""
    if line is None or line.target != _name(asked):
        return list(call.known), 0
    parts = (mark.partition(" ") for mark in line.text.split("\n"))
    marks = {person: state for person, _, state in parts if state in call.letters.values()}
    people = zip(call.people, call.known, strict=True)
    states = [marks.get(str(person.id), known) for person, known in people]
    return states, min(line.cursor, len(states))


def _name(asked: Roll) -> str:
    """Which roll it is: the attendance, or the vote on one thing with these categories."""
    words = [] if asked.put is None else [*map(str, asked.put), *asked.categories]
    return ":".join(["vote" if words else "attendance", *words])


def called(minutes: Minutes, asked: Roll) -> RollCall:
    """The roll that a line asks for."""
    if asked.put is not None:
        return ballot_roll.called(minutes, asked.put, asked.categories)
    people = tuple(roll.on_roll(minutes))
    return AttendanceRoll(people, tuple(roll.known(minutes, people)), roll.LETTERS)
