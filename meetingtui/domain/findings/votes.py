"""Findings about votes that can't have been: by the presence log, and by who may vote."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from meetingtui.domain import attendance, quorum
from meetingtui.domain.attendance import ARRIVES, LEAVES, PRESENT, Attendance
from meetingtui.domain.divisions import ABSENT, DISSENT, INTEREST, Ballot, Division, Tally
from meetingtui.domain.findings.finding import DOUBT, Check, Seen, of
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Taking
from meetingtui.domain.minutes import Minutes

_NO_VOTES = (ABSENT, INTEREST, "no vote")


def _votes(category: str) -> bool:
    """Whether a category is a way to vote, or to be there without voting."""
    return category.casefold() not in _NO_VOTES


def _taken(minutes: Minutes, division: Division) -> datetime | None:
    """When the item was taken under which a vote was recorded, as far as anybody knows."""
    takings = minutes.where(Taking, item=division.item)
    before = [taking.started_at for taking in takings if taking.id < division.id]
    return before[-1] if before else None


def _room(minutes: Minutes, division: Division) -> set[int] | None:
    """Who was in the room at a vote; None where nobody can say.

    What happened under its own item counts by its place there; elsewhere, until it was taken.
    """
    taken = _taken(minutes, division)
    if taken is None or not minutes.where(Attendance, standing=PRESENT):
        return None
    there = attendance.at_first(minutes)
    for line in attendance.log(minutes):
        here = line.item == division.item
        happened = line.place < division.place if here else line.at <= taken
        if happened and line.kind == ARRIVES:
            there.add(line.person)
        elif happened and line.kind == LEAVES:
            there.discard(line.person)
    return there


def _away(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    entitled = set(quorum.entitled(minutes))
    for division in minutes.all(Division):
        there = _room(minutes, division)
        voted = [
            ballot.person
            for ballot in minutes.where(Ballot, division=division.id)
            if ballot.person is not None and ballot.kind != DISSENT and _votes(ballot.category)
        ]
        if there is None:
            continue
        for person in dict.fromkeys(voted):
            if person not in there:
                ever = attendance.standing(minutes, person)
                known = ever is not None and ever.standing == PRESENT
                why = "was out of the room" if known else "is not recorded as present"
            elif person not in entitled:
                why = "has no vote here"
            else:
                continue
            name = minutes.names([person])
            yield of(division, minutes, f"{name} {why}, and is recorded as voting ({{where}}).")


def _too_many(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    entitled = set(quorum.entitled(minutes))
    for division in minutes.all(Division):
        there = _room(minutes, division)
        tallies = minutes.where(Tally, division=division.id)
        counted = sum(tally.number for tally in tallies if _votes(tally.category))
        able = len(entitled & there) if there is not None else counted
        if counted > able:
            votes = "1 vote is" if counted == 1 else f"{counted} votes are"
            sentence = f"{votes} counted; of those who may vote {able} were in the room"
            yield of(division, minutes, f"{sentence} ({{where}}).")


CHECKS = (
    Check(
        "voter-away",
        DOUBT,
        "Somebody who was out of the room, or has no vote, is recorded as voting.",
        _away,
    ),
    Check("votes-present", DOUBT, "More votes are counted than people were there.", _too_many),
)
