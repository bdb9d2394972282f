"""The roll of a vote: who may vote, what is known of them, and what a called roll records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from meetingtui.domain import divisions, text, voting
from meetingtui.domain.divisions import ABSENT, ABSTAINED, AGAINST, DECLINED, FOR, NAMED, Put
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Request, request

LETTERS = {"f": FOR, "a": AGAINST, "x": ABSTAINED, "d": DECLINED}
MOST_OF_ITS_OWN = 6
TIED = "\u00a0"
_ALWAYS = {"b": ABSENT, "i": divisions.INTEREST}


@dataclass(frozen=True, slots=True)
class BallotRoll:
    """A vote being taken by name on what is `put`.

    Behind those who may vote stand the members who may not, with the reason filled in.
    """

    put: Put
    people: tuple[Person, ...]
    letters: Mapping[str, str]
    title: str
    keys: str
    known: tuple[str, ...]
    nobody: str = "Nobody is here who may vote: /pr says who is present"
    unchanged: str = "No vote was recorded"

    def requests(self, minutes: Minutes, states: Sequence[str]) -> list[Request]:
        """The request that records the votes; whoever is passed over has no ballot."""
        of = zip(self.people, states, strict=True)
        voted = {person.id: state for person, state in of if self._counts(person.id, state)}
        cast = [state for state in voted.values() if state not in _ALWAYS.values()]
        if not cast or (self.put.division is not None and tuple(states) == self.known):
            return []
        voters, votes = tuple(voted), tuple(voted.values())
        if self.put.division is not None:
            made = request(
                voting.mend,
                division=self.put.division,
                totals=(),
                voters=voters,
                votes=votes,
                method=NAMED,
            )
        else:
            made = request(
                voting.record,
                item=self.put.item,
                motion=self.put.motion,
                together=self.put.together,
                decision=self.put.decision,
                question=self.put.question,
                voters=voters,
                votes=votes,
                method=NAMED,
            )
        return [made]

    def _counts(self, person: int, state: str) -> bool:
        """Whether a state is a ballot: an absence that was only filled in is none."""
        filled = dict(zip((one.id for one in self.people), self.known, strict=True))
        return bool(state) and not (state == ABSENT and filled[person] == ABSENT)

    def summary(self, minutes: Minutes, states: Sequence[str]) -> str:
        """The totals so far, who is not marked yet, and what the figures say."""
        counts: dict[str, int] = {}
        for state in states:
            if state and state not in _ALWAYS.values():
                counts[state] = counts.get(state, 0) + 1
        unmarked = sum(not state for state in states)
        motion = minutes.find(Motion, self.put.motion)
        amendment = motion is not None and motion.parent is not None
        came = divisions.computed(counts, self._requirement(minutes), "", amendment)
        shown = [f"{counts.get(one, 0)} {one}" for one in self.letters.values() if one in counts]
        left = [f"{unmarked} to come"] if unmarked else []
        so_far = "so far " if unmarked else ""
        return ", ".join([*shown, *left]) + (f": {so_far}{came}" if came else "")

    def _requirement(self, minutes: Minutes) -> str:
        found = minutes.find(divisions.Division, self.put.division)
        return found.requirement if found else ""


def called(minutes: Minutes, put: Put, categories: Sequence[str] = ()) -> BallotRoll:
    """The roll of a vote on what is put, with these categories or the usual ones."""
    voters = voting.entitled(minutes, put.item)
    people = {voter.person: voter.barred for voter in voters}
    if put.division is not None:
        before = divisions.ballots(minutes, put.division)
        people |= {b.person: b.category for b in before if b.person is not None}
    letters = lettered(categories or _usual(minutes))
    letters = letters if categories else {**letters, **_free(_ALWAYS, letters)}
    found = tuple(minutes.get(Person, person) for person in people)
    return BallotRoll(
        put,
        found,
        letters,
        f"Vote on {_spoken(minutes, put)}",
        " · ".join(f"{letter}{TIED}{state}" for letter, state in letters.items()),
        tuple(people.values()),
    )


def _free(more: Mapping[str, str], taken: Mapping[str, str]) -> dict[str, str]:
    return {
        letter: state
        for letter, state in more.items()
        if letter not in taken and state not in taken.values()
    }


def _usual(minutes: Minutes) -> list[str]:
    """The usual categories, and the body's own that were used in this book."""
    known = (*LETTERS.values(), *_ALWAYS.values())
    own = [one for one in divisions.used(minutes) if one not in known]
    return [*LETTERS.values(), *own[:MOST_OF_ITS_OWN]]


def lettered(categories: Sequence[str]) -> dict[str, str]:
    """A letter for each category: the usual one, else the first of its own that is free."""
    usual = {state: letter for letter, state in LETTERS.items()}
    found: dict[str, str] = {}
    for state in (s for s in categories if s in usual):
        found[usual[state]] = state
    for state in (s for s in categories if s not in usual):
        free = [c for c in state.casefold() if c.isascii() and c.isalpha() and c not in found]
        spare = [c for c in "ghjklmoqrstuvwyzceinpb" if c not in found]
        found[(free or spare)[0]] = state
    return {letter: state for state in categories for letter, s in found.items() if s == state}


def _spoken(minutes: Minutes, put: Put) -> str:
    on = [minutes.get(Motion, motion).name_in_gutter for motion in put.motions]
    division = minutes.find(divisions.Division, put.division)
    if on:
        return " and ".join(filter(None, (", ".join(on[:-1]), on[-1])))
    if put.question:
        return f"“{text.spelled(put.question, lambda *_: '…')}”"
    if division is not None:
        return f"{division.name_in_gutter} (again)"
    return minutes.item(put.item).spoken
