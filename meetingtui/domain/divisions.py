"""Divisions: votes with their totals, and ballots, one person's vote in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, NamedTuple

from meetingtui.domain.entry import Entry
from meetingtui.domain.motions import CARRIED, LOST, Motion
from meetingtui.domain.record import Record, link, maybe_link, row
from meetingtui.domain.text import line

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes


@row
class Division(Entry):
    """A vote on a motion, on a decision, or on the `question` put.

    `method` is "assent", "show of hands", "named", "ballot" or the body's own word; `requirement`
    is empty (a simple majority), "two-thirds" or "unanimous"; `result` is as the chair declared it
    ("carried", "lost"), whatever the totals say; `asked_by` asked for the names to be recorded.
    `unanimous`: with nobody against.
    """

    TABLE: ClassVar[str] = "division"
    NOUN: ClassVar[str] = "division"
    LETTER: ClassVar[str] = "v"
    BLOCK: ClassVar[str] = "motions"
    MAIN: ClassVar[str] = "question"

    motion: int | None = maybe_link("motion")
    decision: int | None = maybe_link("decision")
    question: str = line()
    method: str = line()
    requirement: str = line()
    result: str = line()
    unanimous: bool = False
    asked_by: str = line()


@row
class PutTogether(Record):
    """A motion put in the same vote as the one that a division names, in the order of places."""

    TABLE: ClassVar[str] = "put_together"
    NOUN: ClassVar[str] = "motion put together with another"

    division: int = link("division")
    place: float
    motion: int = link("motion")


@row
class Tally(Record):
    """How many voted so in a division. `category` is open: "for", "against", "abstained" …"""

    TABLE: ClassVar[str] = "tally"
    NOUN: ClassVar[str] = "total of a division"

    division: int = link("division")
    place: float
    category: str = line()
    number: int = 0


@row
class Ballot(Record):
    """One person's vote in a division.

    `kind` is empty, "casting" (the chair's casting vote, besides their own), "own request" (they
    asked for their own vote to be recorded) or "dissent" (said afterwards).
    """

    TABLE: ClassVar[str] = "ballot"
    NOUN: ClassVar[str] = "ballot"

    division: int = link("division")
    place: float
    person: int | None = maybe_link("person")
    name: str = line()
    category: str = line()
    kind: str = line()


FOR, AGAINST, ABSTAINED, DECLINED = "for", "against", "abstained", "declined"
ABSENT, INTEREST = "absent", "interest"
MOTION, AMENDMENT = "motion", "amendment"
CATEGORIES = (FOR, AGAINST, ABSTAINED, DECLINED)
ASSENT, HANDS, NAMED, BALLOT = "assent", "show of hands", "named", "ballot"
TWO_THIRDS, UNANIMOUS = "two-thirds", "unanimous"
REQUIREMENTS = ("", TWO_THIRDS, UNANIMOUS)
CASTING, OWN_REQUEST, DISSENT = "casting", "own request", "dissent"
TIE = "tie"
YES = (FOR, MOTION, "aye", "ayes", "yes", "in favour", "content")
NO = (AGAINST, AMENDMENT, "no", "noes", "nay", "nays", "not content")

Totals = tuple[tuple[str, int], ...]


class Put(NamedTuple):
    """What a vote is on: a motion, a decision, a question in words, or a division recorded.

    `together` are the motions put in one vote with that motion.
    """

    item: int
    motion: int | None = None
    decision: int | None = None
    question: str = ""
    division: int | None = None
    together: tuple[int, ...] = ()

    @property
    def motions(self) -> tuple[int, ...]:
        """Every motion that is put."""
        return () if self.motion is None else (self.motion, *self.together)


def put_together(minutes: Minutes, division: int) -> list[PutTogether]:
    """The motions put in a division besides the one that it names, in order."""
    found = minutes.where(PutTogether, division=division)
    return sorted(found, key=lambda one: (one.place, one.id))


def motions_put(minutes: Minutes, division: Division) -> tuple[int, ...]:
    """The motions that a division is on, in the order in which they were put."""
    if division.motion is None:
        return ()
    return (division.motion, *(one.motion for one in put_together(minutes, division.id)))


def of_motion(minutes: Minutes, motion: int) -> list[Division]:
    """The divisions that a motion was put in, alone or together with others, as recorded."""
    together = {one.division for one in minutes.where(PutTogether, motion=motion)}
    every = minutes.all(Division)
    return [one for one in every if one.motion == motion or one.id in together]


def ballots(minutes: Minutes, division: int, kind: str = "") -> list[Ballot]:
    """The ballots of one kind in a division, in order."""
    found = minutes.where(Ballot, division=division, kind=kind)
    return sorted(found, key=lambda ballot: (ballot.place, ballot.id))


def counts(minutes: Minutes, division: Division) -> dict[str, int]:
    """How many voted how: by the totals, and where none are given by the names."""
    tallies = sorted(minutes.where(Tally, division=division.id), key=lambda t: (t.place, t.id))
    if tallies:
        return {tally.category: tally.number for tally in tallies}
    found: dict[str, int] = {}
    for ballot in ballots(minutes, division.id):
        found[ballot.category] = found.get(ballot.category, 0) + 1
    return {category: found[category] for category in sorted(found, key=_rank)}


def _rank(category: str) -> int:
    """Those for it come first, then those against it, whoever was called first."""
    ways = (YES, NO, (ABSTAINED,), (DECLINED,))
    said = category.casefold()
    return next((place for place, way in enumerate(ways) if said in way), len(ways))


def sides(minutes: Minutes, division: Division) -> tuple[int, int]:
    """How many were for it and how many against, without the casting vote."""
    found = counts(minutes, division)
    return _sides(found, _is_amendment(minutes, division.motion))


def _is_amendment(minutes: Minutes, motion: int | None) -> bool:
    found = minutes.find(Motion, motion)
    return found is not None and found.parent is not None


def _sides(found: dict[str, int], amendment: bool) -> tuple[int, int]:
    yes = sum(number for category, number in found.items() if category.casefold() in YES)
    no = sum(number for category, number in found.items() if category.casefold() in NO)
    against_each_other = {MOTION, AMENDMENT} & {category.casefold() for category in found}
    return (no, yes) if amendment and against_each_other else (yes, no)


def computed(found: dict[str, int], requirement: str, casting: str, amendment: bool) -> str:
    """What the figures say: carried, lost or a tie; empty when they say nothing.

    Those who did not vote for or against do not count. Two-thirds are of those voting.
    """
    yes, no = _sides(found, amendment)
    if yes + no == 0:
        return ""
    if requirement == UNANIMOUS:
        return CARRIED if no == 0 else LOST
    if requirement == TWO_THIRDS:
        return CARRIED if 3 * yes >= 2 * (yes + no) else LOST
    if yes == no and casting:
        yes, no = _sides({casting: 1}, amendment)
    if yes == no:
        return TIE
    return CARRIED if yes > no else LOST


def outcome(minutes: Minutes, division: Division) -> str:
    """What the figures of a division say, the casting vote with them, whatever was declared."""
    cast = ballots(minutes, division.id, CASTING)
    return computed(
        counts(minutes, division),
        division.requirement,
        cast[-1].category if cast else "",
        _is_amendment(minutes, division.motion),
    )


def result(minutes: Minutes, division: Division) -> str:
    """What came of a division: as declared, else as the figures say."""
    return division.result or outcome(minutes, division)


def said(minutes: Minutes, division: Division) -> str:
    """A division in a sentence for the clerk: "7 for, 5 against: carried"."""
    figures = ", ".join(f"{n} {category}" for category, n in counts(minutes, division).items())
    figured, declared = outcome(minutes, division), division.result
    if figured == TIE and not declared:
        came = "a tie; /v cast for records a casting vote"
    elif declared and figured and declared != figured:
        figured = "they are equal" if figured == TIE else figured
        came = f"declared {declared}, though by the figures {figured}"
    else:
        came = declared or figured or "no result"
    return f"{figures}: {came}" if figures else came


def used(minutes: Minutes) -> list[str]:
    """The categories used in this book, in the order in which they came."""
    found = [(one.id, one.category) for one in minutes.all(Tally)]
    found += [(one.id, one.category) for one in minutes.all(Ballot)]
    return list(dict.fromkeys(category for _, category in sorted(found)))


def of_item(minutes: Minutes, item: int) -> list[Division]:
    """The divisions of an item as they were recorded."""
    return minutes.where(Division, item=item)
