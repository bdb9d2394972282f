"""Arguments for the acts of motions and votes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.domain import motions, voting
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.motions import Motion
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Act
from tests.laws.hand import Hand

Maker = Callable[[Hand], Mapping[str, Any]]

WAYS = ("for", "against", "abstained", "declined to vote", "motion", "amendment", "")


def _movers(h: Hand) -> tuple[int | str, ...]:
    found = tuple(h.id_of(Person) if h.often(0.7) else h.words() for _ in range(2))
    return found[: h.chance.randrange(3)]


def _propose(h: Hand) -> Mapping[str, Any]:
    parent = h.maybe(Motion) if h.often(0.6) else None
    above = h.minutes.find(Motion, parent)
    return {
        "item": above.item if above and h.often(0.9) else h.item(),
        "words": h.words(),
        "movers": _movers(h),
        "seconders": _movers(h),
        "label": h.one_of(("", "Amendment G", "8(iv)")),
        "procedural": h.often(0.2),
        "formal": h.often(0.2),
        "parent": parent,
    }


def _totals(h: Hand) -> tuple[tuple[str, int], ...]:
    ways = dict.fromkeys(h.one_of(WAYS[:-1]) for _ in range(h.chance.randrange(4)))
    return tuple((way, h.chance.randrange(30) if h.often(0.97) else -1) for way in ways)


def _how(h: Hand) -> dict[str, Any]:
    return {
        "method": h.one_of(("", "assent", "show of hands", "named", "acclamation")),
        "requirement": h.one_of(("", "", "two-thirds", "unanimous", "most")),
        "result": h.one_of(("", "", "carried", "lost", h.words())),
        "unanimous": h.often(0.2),
        "asked_by": h.one_of(("", h.words())),
    }


def _named(h: Hand) -> dict[str, Any]:
    voters = tuple(dict.fromkeys(h.people())) if h.often(0.6) else ()
    votes = tuple(h.one_of(WAYS if h.often(0.1) else WAYS[:-1]) for _ in voters)
    return {"voters": voters, "votes": votes[:1] if h.often(0.05) else votes}


def _record(h: Hand) -> Mapping[str, Any]:
    motion = h.maybe(Motion)
    return {
        "item": h.item(),
        "motion": motion,
        "decision": h.maybe(Decision) if motion is None else None,
        "question": h.one_of(("", h.words())),
        "together": _several(h),
        "totals": _totals(h),
        **_named(h),
        **_how(h),
    }


def _several(h: Hand) -> tuple[int, ...]:
    """Motions put in one division; a motion may be named twice by mistake."""
    if h.often(0.6):
        return ()
    found = tuple(h.id_of(Motion) for _ in range(1 + h.chance.randrange(2)))
    return found if h.often(0.1) else tuple(dict.fromkeys(found))


def _division(h: Hand) -> dict[str, Any]:
    if h.often(0.3):
        return {"item": h.item()}
    return {"division": h.id_of(Division)}


def _amended(h: Hand) -> dict[str, Any]:
    chosen: tuple[dict[str, Any], ...] = (
        {"label": h.one_of(("", "G"))},
        {"formal": h.often(0.5)},
        {"procedural": h.often(0.5)},
        {"text": h.words()},
    )
    return h.one_of(chosen)


MAKERS: Mapping[Act, Maker] = {
    motions.propose: _propose,
    motions.second: lambda h: {"motion": h.id_of(Motion), "people": _movers(h)},
    motions.support: lambda h: {
        "motion": h.id_of(Motion),
        "role": h.one_of(("moves", "seconds", "opposes")),
        "people": _movers(h),
    },
    motions.conclude: lambda h: {
        "motion": h.id_of(Motion),
        "status": h.one_of((*motions.STATUSES, "", "laid on the table")),
        "note": h.one_of(("", h.words())),
        "referred_to": h.one_of(("", "Cabinet")),
    },
    motions.restate: lambda h: {
        "motion": h.id_of(Motion),
        "words": h.words(),
        "mended": h.often(0.2),
    },
    motions.amend: lambda h: {"motion": h.id_of(Motion), **_amended(h)},
    voting.record: _record,
    voting.mend: lambda h: {
        "division": h.id_of(Division),
        "totals": _totals(h) if h.often(0.5) else None,
        "put": _several(h) if h.often(0.4) else (),
        **(_named(h) if h.often(0.5) else {}),
        **(_how(h) if h.often(0.5) else {}),
    },
    voting.cast: lambda h: {
        **_division(h),
        "person": h.id_of(Person),
        "category": h.one_of(WAYS),
    },
    voting.single: lambda h: {
        **_division(h),
        "people": h.people(),
        "category": h.one_of(WAYS),
        "kind": h.one_of(("own request", "dissent", "casting")),
    },
}

# What needs a motion, or a vote, to be there first is asked for more often.
WEIGHTS: Mapping[Act, int] = {
    motions.propose: 2,
    motions.second: 2,
    motions.support: 2,
    motions.conclude: 2,
    motions.restate: 2,
    motions.amend: 2,
    voting.record: 2,
    voting.mend: 14,
    voting.cast: 10,
    voting.single: 14,
}
