"""Findings about declared interests and what they mean for the business."""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetingtui.domain import attendance, interests, items
from meetingtui.domain.attendance import LEAVES, Presence
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.divisions import ABSTAINED, NO, YES, Ballot, Division
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen, of
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion, Mover

LOCALISM_ACT = "Localism Act 2011, section 31"
ENGLAND = ("England",)
VOTES = (*YES, *NO, ABSTAINED)
_PECUNIARY = re.compile(r"(?<!non-)(?<!non )\bpecuniary\b", re.IGNORECASE)


def _barred(minutes: Minutes, item: int) -> dict[int, Declaration]:
    """Who has a pecuniary interest in an item and no dispensation."""
    found: dict[int, Declaration] = {}
    for declared, _effect in interests.covering(minutes, item):
        if declared.person is not None and _is_pecuniary(declared) and not declared.dispensation:
            found.setdefault(declared.person, declared)
    return found


def _is_pecuniary(declared: Declaration) -> bool:
    word = declared.interest
    return declared.kind == "interest" and bool(_PECUNIARY.search(word) or word.upper() == "DPI")


def _voted(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for division in minutes.all(Division) if minutes.all(Declaration) else ():
        barred = _barred(minutes, division.item)
        for ballot in minutes.where(Ballot, division=division.id) if barred else ():
            declared = barred.get(ballot.person or 0)
            if declared and ballot.category.casefold() in VOTES:
                name = minutes.names([declared.person or 0])
                sentence = f"{name} declared {_said(declared)} and is recorded as voting"
                yield of(division, minutes, f"{sentence} ({{where}}).")


def _moved(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for motion in minutes.all(Motion) if minutes.all(Declaration) else ():
        barred = _barred(minutes, motion.item)
        for mover in minutes.where(Mover, motion=motion.id) if barred else ():
            declared = barred.get(mover.person or 0)
            if declared:
                name = minutes.names([declared.person or 0])
                sentence = f"{name} declared {_said(declared)} and {mover.role} a motion"
                yield of(motion, minutes, f"{sentence} ({{where}}).")


def _said(declared: Declaration) -> str:
    word = declared.interest
    return "a DPI" if word.upper() == "DPI" else f"a {word} interest"


def _stayed(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if not minutes.all(Declaration):
        return
    taken = {taking.item: taking for taking in reversed(minutes.all(Taking))}
    left = {(line.person, line.item) for line in minutes.all(Presence) if line.kind == LEAVES}
    current = items.current(minutes)
    for item in map(minutes.item, taken):
        for declared, effect in interests.covering(minutes, item.id):
            person = interests.whose(minutes, declared)
            if person is None or not interests.leaves(effect) or (person, item.id) in left:
                continue
            if _was_out(minutes, person, taken[item.id]):
                continue
            if current == item or attendance.standing(minutes, person) is not None:
                yield Seen(
                    f"By the declaration {minutes.names([person])} left for {item.spoken}; the "
                    "presence log has no departure there: /lv writes it.",
                    item.id,
                    declared,
                )


def _was_out(minutes: Minutes, person: int, taking: Taking) -> bool:
    """Whether somebody who had been there was out of the room when an item was taken."""
    before = [
        line.kind
        for line in attendance.log(minutes)
        if line.person == person
        and line.kind in attendance.MOVES
        and (line.at, line.id) < (taking.started_at, taking.id)
    ]
    return before[-1:] == [LEAVES]


def _unregistered(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    if minutes.body.jurisdiction not in ENGLAND:
        return
    for declared in minutes.all(Declaration):
        if declared.person and declared.registered is False and _is_pecuniary(declared):
            name = minutes.names([declared.person])
            sentence = f"{name}'s interest is not registered: the monitoring officer must be told"
            yield of(declared, minutes, f"{sentence} within 28 days ({{where}}).")


CHECKS = (
    Check(
        "interest-voted",
        GRAVE,
        "Somebody with a pecuniary interest and no dispensation is recorded as voting.",
        _voted,
        LOCALISM_ACT,
        ENGLAND,
    ),
    Check(
        "interest-moved",
        GRAVE,
        "Somebody with a pecuniary interest and no dispensation moved or seconded a motion.",
        _moved,
        LOCALISM_ACT,
        ENGLAND,
    ),
    Check(
        "interest-left",
        DOUBT,
        "A declaration says that somebody left, and the presence log does not.",
        _stayed,
    ),
    Check(
        "interest-unregistered",
        DOUBT,
        "A pecuniary interest is not on the register.",
        _unregistered,
        LOCALISM_ACT,
        ENGLAND,
    ),
)
