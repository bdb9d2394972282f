"""Findings about motions, amendments and votes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from meetingtui.domain import divisions, meetings, sittings
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import DISSENT, OWN_REQUEST, Ballot, Division, Tally
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen, of
from meetingtui.domain.findings.names import told_apart
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion, Mover
from meetingtui.domain.people import Person
from meetingtui.domain.restrictions import Exclusion

BUDGET_VOTES = (
    "The Local Authorities (Standing Orders) (England) (Amendment) Regulations 2014 (SI 2014/165)"
)
_SIDES = frozenset((*divisions.YES, *divisions.NO))
_NOES = frozenset(divisions.NO) - {divisions.AMENDMENT}
# A motion may well begin with these, whoever's code they are.
_LIKE_CODES = re.compile(
    r"add|all|and?|any|are|as|ask|at|be|but|by|can|do|end|for|go|has|he|if|i[nst]|let|may|no[rt]?"
    r"|o[fnr]|our|put|set|so|sum|the|to|try|two|up|use|we"
)
_BUDGET = re.compile(r"\b(?:budget|council tax|precept|revenue estimates)", re.IGNORECASE)


def _open(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    last = sittings.last(minutes)
    if last is None or last.ending != sittings.CLOSED:
        return
    for motion in minutes.all(Motion):
        if not motion.status:
            yield of(motion, minutes, "Nothing is said of what became of a motion ({where}); /o.")


def _unseconded(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    seconded = {mover.motion for mover in minutes.all(Mover) if mover.role == "seconds"}
    moved = {mover.motion for mover in minutes.all(Mover) if mover.role == "moves"}
    for motion in minutes.all(Motion):
        alone = motion.id in moved and motion.id not in seconded
        if alone and motion.status in ("", "carried", "lost"):
            yield of(motion, minutes, "Nobody is recorded as seconding a motion ({where}).")


def _unmoved(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    codes = {person.code: person for person in minutes.all(Person) if person.code}
    moved = {mover.motion for mover in minutes.all(Mover)}
    for motion in minutes.all(Motion):
        first = motion.text.partition(" ")[0]
        if motion.id in moved or first not in codes or _LIKE_CODES.fullmatch(first):
            continue
        said = f"The words of a motion that nobody moved begin with “{first}”"
        name = motion.name_in_gutter
        right = f"is {codes[first].name} the mover? /f {name}, and a colon after the code."
        yield of(motion, minutes, f"{said} ({{where}}): {right}")


def _substantive(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for amendment in minutes.all(Motion):
        above = minutes.find(Motion, amendment.parent)
        if above is None or above.status in ("withdrawn", "fell"):
            continue
        if amendment.status in ("carried", "accepted") and not above.substantive:
            yield of(
                above,
                minutes,
                f"Amendment {amendment.name_in_gutter} was {amendment.status}; the motion as "
                "amended is not written down ({where}): /sub",
            )


def _counts(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for division in minutes.all(Division):
        named = Counter(
            ballot.category.casefold()
            for ballot in minutes.where(Ballot, division=division.id)
            if not ballot.kind
        )
        totals = {
            tally.category.casefold(): tally.number
            for tally in minutes.where(Tally, division=division.id)
        }
        if not named or not totals:
            continue
        for category in dict.fromkeys((*totals, *named)):
            if totals.get(category, 0) != named[category]:
                yield of(
                    division,
                    minutes,
                    f"{totals.get(category, 0)} are counted “{category}” and {named[category]} "
                    "named ({where}).",
                )


def _result(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for division in minutes.all(Division):
        counted = divisions.outcome(minutes, division)
        if counted == "tie" and not division.result:
            yield of(
                division,
                minutes,
                "The votes are equal, and no casting vote is recorded ({where}); /v cast for",
            )
        elif {counted, division.result} == {"carried", "lost"}:
            yield of(
                division,
                minutes,
                f"By the votes counted it was {counted}; it was declared {division.result} "
                "({where}).",
            )


def _unopposed(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for division in minutes.all(Division):
        empty = minutes.where(Tally, division=division.id, number=0)
        none = any(tally.category.casefold() in _SIDES for tally in empty)
        yes, no = divisions.sides(minutes, division)
        if division.unanimous:
            said = "Nobody is said to have voted against"
        elif none and yes and not no:
            said = "Nobody is counted against"
        else:
            continue
        for found in _against(minutes, division, no):
            yield of(division, minutes, f"{said}, and {found} ({{where}}).")


def _against(minutes: Minutes, division: Division, counted: int) -> Iterator[str]:
    """Who, and how many, are recorded against it all the same."""
    votes = minutes.where(Ballot, division=division.id)
    noes = [b for b in votes if b.kind == OWN_REQUEST and b.category.casefold() in _NOES]
    if counted:
        yield f"{counted} {'is' if counted == 1 else 'are'} counted against"
    for ballot in (*noes, *(b for b in votes if b.kind == DISSENT)):
        person = minutes.find(Person, ballot.person)
        how = "dissents" if ballot.kind == DISSENT else "is recorded as voting against"
        yield f"{person.name if person else ballot.name} {how}"


def _voted_twice(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for division in minutes.all(Division):
        cast = [b for b in minutes.where(Ballot, division=division.id) if not b.kind]
        twice = Counter(ballot.person for ballot in cast if ballot.person is not None)
        for person, times in twice.items():
            if times > 1:
                name = minutes.get(Person, person).name
                yield of(division, minutes, f"{name} is recorded as voting twice ({{where}}).")


def _same_surname(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for division in minutes.all(Division):
        people = [
            minutes.get(Person, ballot.person)
            for ballot in minutes.where(Ballot, division=division.id)
            if ballot.person is not None
        ]
        names = Counter(person.name for person in {p.id: p for p in people}.values())
        for name, times in names.items():
            if times > 1 and any(not told_apart(minutes, p) for p in people if p.name == name):
                sentence = f"{times} people called {name} voted; nothing tells them apart"
                yield of(division, minutes, f"{sentence} ({{where}}).")


def _budget(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if not meetings.kind_of(minutes.meeting).names_votes or minutes.body.jurisdiction != "England":
        return
    named = {ballot.division for ballot in minutes.all(Ballot) if not ballot.kind}
    by_name = [division for division in minutes.all(Division) if division.id in named]
    voted = {motion for one in by_name for motion in divisions.motions_put(minutes, one)}
    decided = {division.decision for division in minutes.all(Division) if division.id in named}
    setting = _setting_the_budget(minutes)
    for motion in minutes.all(Motion):
        decided_on = motion.status in ("carried", "lost") and not motion.procedural
        if decided_on and motion.id not in voted and motion.item in setting:
            yield of(
                motion,
                minutes,
                "At a budget meeting the names for, against and abstaining are recorded; "
                "this vote has none ({where}).",
            )
    moved = {motion.item for motion in minutes.all(Motion) if not motion.procedural}
    resolutions = {exclusion.decision for exclusion in minutes.all(Exclusion)}
    for decision in minutes.all(Decision):
        if decision.item not in setting or decision.item in moved or decision.id in resolutions:
            continue
        if decision.id not in decided and decision.motion not in voted:
            yield of(
                decision,
                minutes,
                "At a budget meeting the names for, against and abstaining are recorded; "
                "this decision has none ({where}).",
            )


def _setting_the_budget(minutes: Minutes) -> set[int]:
    """The items whose votes need names: those about the budget, or all when no title says so."""
    every = minutes.all(Item)
    about = {item.id for item in every if _BUDGET.search(item.title)}
    return about or {item.id for item in every}


CHECKS = (
    Check("motion-open", DOUBT, "The meeting is closed and a motion is still open.", _open),
    Check("seconder", DOUBT, "A motion was moved and nobody seconded it.", _unseconded),
    Check(
        "mover",
        DOUBT,
        "Nobody is recorded as moving a motion whose words begin with the code of somebody.",
        _unmoved,
    ),
    Check(
        "substantive",
        DOUBT,
        "An amendment was carried or accepted, and the motion as amended is not written down.",
        _substantive,
    ),
    Check("counts", GRAVE, "The votes counted are not as many as the names.", _counts),
    Check("result", DOUBT, "The result declared is not that of the votes, or a tie.", _result),
    Check(
        "unopposed",
        GRAVE,
        "Nobody voted against by what is said of a vote, and somebody is recorded against it.",
        _unopposed,
    ),
    Check("voted-twice", GRAVE, "Somebody is recorded as voting twice.", _voted_twice),
    Check(
        "voting-namesakes", DOUBT, "Namesakes voted, and nothing tells them apart.", _same_surname
    ),
    Check(
        "budget-names",
        GRAVE,
        "A vote at a budget decision meeting lacks the names of those who voted.",
        _budget,
        BUDGET_VOTES,
    ),
)
