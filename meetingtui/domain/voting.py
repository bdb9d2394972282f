"""Voting: what is recorded of a vote, and who may take part in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from meetingtui.domain import divisions, interests, motions, named, quorum, settling, text
from meetingtui.domain.attendance import Attendance
from meetingtui.domain.divisions import (
    ABSENT,
    AGAINST,
    CASTING,
    DISSENT,
    INTEREST,
    OWN_REQUEST,
    REQUIREMENTS,
    Ballot,
    Division,
    Tally,
    Totals,
    ballots,
    of_item,
    result,
)
from meetingtui.domain.motions import CARRIED, Motion
from meetingtui.domain.record import Change, Refusal, Stamp, Step, Unchanged
from meetingtui.domain.seats import Seat

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

MOST_VOTES = 100_000
_SAYING = ("method", "result", "unanimous")
_HOW = ("method", "requirement", "result", "unanimous", "asked_by", "question")


@dataclass(frozen=True, slots=True)
class Voter:
    """Somebody on the roll of a vote; `barred` is why they do not vote: "interest", "absent"."""

    person: int
    barred: str = ""


def entitled(minutes: Minutes, item: int) -> list[Voter]:
    """Those who may vote on an item now; behind them the members who may not, and why.

    Where nobody is recorded as present yet, every member who holds a vote is taken to be there.
    """
    day = minutes.meeting.held_on
    seats = minutes.where(Seat, body=minutes.body.id)
    members = [seat.person for seat in seats if seat.may_vote and seat.held_on(day)]
    there = quorum.voters(minutes) or ([] if minutes.all(Attendance) else members)
    interested = interests.not_voting(minutes, item)
    voting = [Voter(person) for person in there if person not in interested]
    kept_out = [p for p in dict.fromkeys((*there, *members)) if p in interested]
    away = [Voter(p, ABSENT) for p in members if p not in there and p not in interested]
    return [*voting, *(Voter(person, INTEREST) for person in kept_out), *away]


def record(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    motion: int | None = None,
    decision: int | None = None,
    question: str = "",
    totals: Totals = (),
    voters: tuple[int | str, ...] = (),
    votes: tuple[str, ...] = (),
    together: tuple[int, ...] = (),
    **how: object,
) -> Step:
    """Record a vote: totals by category, or who voted how (`voters` and `votes` side by side).

    `how` are `method`, `requirement`, `result`, `unanimous`, `asked_by`. An open motion becomes
    carried or lost by it, and so do those put `together` with it. Raises Refusal when it says
    nothing.
    """
    here = minutes.item(item)
    _checked(totals, voters, votes, how)
    if not (totals or voters or any(how.get(name) for name in _SAYING)):
        raise Refusal("Say how the vote went, for example: /v 7-5-1 or /v agreed")
    fields: dict[str, Any] = {"motion": motion, "decision": decision, "question": question, **how}
    changes = minutes.entry(stamp, Division, here.id, **fields)
    division = next(c.record for c in changes if isinstance(c.record, Division))
    changes += settling.together(minutes, stamp.after(changes), division.id, motion, together)
    changes += _counted(stamp.after(changes), division.id, totals, voters, votes)
    changes += settling.settled(minutes, stamp, changes, division.id, "")
    return stamp.step(f"Vote recorded under {here.spoken}", changes, here.id)


def _checked(
    totals: Totals, voters: tuple[int | str, ...], votes: tuple[str, ...], how: dict[str, object]
) -> None:
    """Raise Refusal for what would make a division meaningless."""
    if strange := set(how) - set(_HOW):
        raise Refusal(f"A vote has no {sorted(strange)[0]}.")
    if how.get("requirement", "") not in REQUIREMENTS:
        raise Refusal("A required majority is two-thirds or unanimous.")
    if any(not 0 <= number <= MOST_VOTES for _, number in totals):
        raise Refusal("So many votes there can't have been, for example: /v 7-5-1")
    if any(not text.clean(category) for category in (*votes, *(one for one, _ in totals))):
        raise Refusal("Say how they voted, for example: /v names f:ab,cd a:ef")
    named = [text.clean(category).casefold() for category, _ in totals]
    if len(set(named)) < len(named):
        raise Refusal("Give each category once, for example: /v 26 for, 32 against, 1 declined")
    if len(set(voters)) < len(voters):
        raise Refusal("Somebody is named twice in that vote.")
    if len(voters) != len(votes):
        raise Refusal("Say of each how they voted, for example: /v names f:ab,cd a:ef")


def _counted(
    stamp: Stamp,
    division: int,
    totals: Totals,
    voters: tuple[int | str, ...],
    votes: tuple[str, ...],
) -> list[Change]:
    changes = [
        text.added(
            Tally(
                id=stamp.next_id + n,
                division=division,
                place=n + 1.0,
                category=category,
                number=number,
            )
        )
        for n, (category, number) in enumerate(totals)
    ]
    for n, (voter, category) in enumerate(zip(voters, votes, strict=True)):
        at = stamp.after(changes)
        changes.append(_ballot(at, division, voter, category, "", n + 1.0))
    return changes


def _ballot(
    stamp: Stamp, division: int, voter: int | str, category: str, kind: str, place: float
) -> Change:
    return text.added(
        Ballot(
            id=stamp.next_id,
            division=division,
            place=place,
            **named.fields(voter),
            category=category,
            kind=kind,
        )
    )


def _cast(
    stamp: Stamp,
    division: int,
    kind: str,
    voters: tuple[int | str, ...],
    category: str,
    first: float = 1.0,
) -> list[Change]:
    changes: list[Change] = []
    for n, voter in enumerate(dict.fromkeys(voters)):
        at = stamp.after(changes)
        changes.append(_ballot(at, division, voter, category, kind, first + n))
    return changes


def _totals(minutes: Minutes, division: int) -> Totals:
    found = sorted(minutes.where(Tally, division=division), key=lambda t: (t.place, t.id))
    return tuple((tally.category, tally.number) for tally in found)


def mend(
    minutes: Minutes,
    stamp: Stamp,
    division: int,
    totals: Totals | None = None,
    voters: tuple[int | str, ...] | None = None,
    votes: tuple[str, ...] = (),
    put: tuple[int, ...] = (),
    **how: object,
) -> Step:
    """Correct a division: its totals, its names, how it was taken or what was declared.

    What is None stays as it is, and so do the motions `put` where none are given. A motion
    follows, unless the clerk said what became of it.
    """
    before = minutes.get(Division, division)
    _checked(totals or (), voters or (), votes, how)
    if totals is not None and totals == _totals(minutes, division):
        totals = None
    listed = [(named.whom(b), b.category) for b in ballots(minutes, division)]
    if voters is not None and list(zip(voters, votes, strict=True)) == listed:
        voters, votes = None, ()
    changes: list[Change] = []
    if totals is not None:
        changes += map(text.removed, minutes.where(Tally, division=division))
    if voters is not None:
        changes += map(text.removed, minutes.where(Ballot, division=division, kind=""))
    changes += _counted(stamp, division, totals or (), voters or (), votes)
    if put and put != divisions.motions_put(minutes, before):
        changes += _put_instead(minutes, stamp.after(changes), before, put)
        how["motion"] = put[0]
    altered = text.altered(before, **how)
    if altered.after != before:
        changes.append(altered)
    if not changes:
        raise Unchanged
    changes += settling.settled(minutes, stamp, changes, division, result(minutes, before))
    here = minutes.item(before.item)
    return stamp.step(
        f"Vote {before.name_in_gutter} corrected under {here.spoken}", changes, here.id
    )


def _put_instead(
    minutes: Minutes, stamp: Stamp, division: Division, put: tuple[int, ...]
) -> list[Change]:
    """The changes that put these motions in a division, and let go of those it was on."""
    changes = list(map(text.removed, divisions.put_together(minutes, division.id)))
    changes += settling.together(minutes, stamp, division.id, put[0], put[1:])
    left = tuple(m for m in divisions.motions_put(minutes, division) if m not in put)
    return [*changes, *(settling.opened(minutes, division, left) if left else ())]


def _division(minutes: Minutes, division: int | None, item: int | None) -> Division:
    if division is not None:
        return minutes.get(Division, division)
    here = minutes.item(item)
    found = of_item(minutes, here.id)
    if not found:
        raise Refusal(f"Record the vote under {here.spoken} first, for example: /v 7-7")
    return found[-1]


def cast(
    minutes: Minutes,
    stamp: Stamp,
    person: int | str,
    category: str,
    division: int | None = None,
    item: int | None = None,
) -> Step:
    """Record the casting vote, besides the chair's own. Another one takes its place.

    Left out, the division is the last one of the item.
    """
    before = _division(minutes, division, item)
    if not text.clean(category):
        raise Refusal("Say how the casting vote was cast, for example: /v cast for")
    changes = list(map(text.removed, ballots(minutes, before.id, CASTING)))
    changes += _cast(stamp, before.id, CASTING, (person,), category)
    changes += settling.settled(minutes, stamp, changes, before.id, result(minutes, before))
    here = minutes.item(before.item)
    return stamp.step(f"Casting vote recorded under {here.spoken}", changes, here.id)


def single(
    minutes: Minutes,
    stamp: Stamp,
    people: tuple[int | str, ...],
    category: str = AGAINST,
    kind: str = OWN_REQUEST,
    division: int | None = None,
    item: int | None = None,
) -> Step:
    """Record how single members voted because they asked for it, or that they dissent.

    Left out, the division is the last one of the item. Raises Refusal for whoever is so recorded
    already.
    """
    before = _division(minutes, division, item)
    if kind not in (OWN_REQUEST, DISSENT):
        raise Refusal("A vote is recorded at its own request, or a dissent afterwards.")
    there = ballots(minutes, before.id, kind)
    who = {named.whom(ballot) for ballot in there}
    new = tuple(one for one in dict.fromkeys(people) if one not in who)
    if not new or not text.clean(category):
        raise Refusal("Say whose vote, for example: /v own ab against")
    changes = _cast(stamp, before.id, kind, new, category, len(there) + 1.0)
    here = minutes.item(before.item)
    done = "Dissent" if kind == DISSENT else "Single vote"
    return stamp.step(f"{done} recorded under {here.spoken}", changes, here.id)


def told(minutes: Minutes, step: Step) -> str:
    """What a step makes of the votes, for the clerk; empty for a step that touches none.

    `minutes` are as after it. When an amendment is carried or accepted the motion as amended is
    asked for.
    """
    found = []
    for change in step.changes:
        match change.after:
            case Division(id=division) | Tally(division=division) | Ballot(division=division):
                found.append(division)
    said = [divisions.said(minutes, minutes.get(Division, one)) for one in dict.fromkeys(found)]
    for change in step.changes:
        motion, before = change.after, change.before
        if isinstance(motion, Motion) and motion.parent is not None:
            settled = motion.status in (CARRIED, motions.ACCEPTED)
            if settled and not (isinstance(before, Motion) and before.status == motion.status):
                name = minutes.get(Motion, motion.parent).name_in_gutter
                said.append(f"/sub {name} records the motion as amended")
    return "; ".join(said)
