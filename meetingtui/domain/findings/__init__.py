"""Findings: what somebody should look at before the minutes go out. Nothing is ever blocked.

A finding quotes the law only where its text was read; what is only good practice says so.
"""

from __future__ import annotations

import re

from meetingtui.domain import items
from meetingtui.domain.findings import (
    actions,
    agenda,
    decisions,
    english,
    interests,
    meeting,
    motions,
    names,
    presence,
    private,
    references,
    votes,
    words,
)
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Finding
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes

__all__ = ["CHECKS", "DOUBT", "GRAVE", "Check", "Finding", "find", "switched_off"]

CHECKS: tuple[Check, ...] = (
    *meeting.CHECKS,
    *presence.CHECKS,
    *agenda.CHECKS,
    *interests.CHECKS,
    *motions.CHECKS,
    *votes.CHECKS,
    *decisions.CHECKS,
    *actions.CHECKS,
    *private.CHECKS,
    *references.CHECKS,
    *names.CHECKS,
    *english.CHECKS,
    *words.CHECKS,
)

_FIGURES = re.compile(r"([0-9]{1,9})")


def switched_off(minutes: Minutes) -> frozenset[str]:
    """The names of the checks that the body does not want."""
    return frozenset(name.strip() for name in minutes.body.findings_off.split(",") if name.strip())


def find(minutes: Minutes, style: HouseStyle | None = None) -> list[Finding]:
    """Everything found in the minutes, the grave first, then in the order of the agenda.

    `style` says which blocks the house prints; without it the usual ones are asked for.
    """
    off = switched_off(minutes)
    places = {item.id: n for n, item in enumerate(items.ordered(minutes))}
    land = minutes.body.jurisdiction
    found = [
        Finding(check.severity, check.name, seen.sentence, seen.item, seen.entry, check.cited(land))
        for check in CHECKS
        if check.name not in off
        for seen in check.look(minutes, style)
    ]
    return sorted(
        found,
        key=lambda f: (f.severity != GRAVE, places.get(f.item or 0, -1), _counted(f.sentence)),
    )


def _counted(sentence: str) -> list[tuple[int, str]]:
    """A sentence as it is put in order: p9 comes before p17."""
    parts = enumerate(_FIGURES.split(sentence))
    return [(int(part), "") if n % 2 else (0, part) for n, part in parts]
