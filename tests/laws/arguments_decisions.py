"""Arguments for the acts of decisions, reasons, alternatives and the approval of minutes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.domain import approvals, decisions, en_bloc, proposers, reasons
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.items import Item
from meetingtui.domain.motions import Motion
from meetingtui.domain.requests import Act
from tests.laws.hand import Hand

_SWAPS: tuple[tuple[str, str, str], ...] = (
    ("four", "fourteen", ""),
    ("four", "", ""),
    ("", "fourteen", ""),
    ("", "", "wording to follow"),
    ("four", "fourteen", "and in words"),
    ("", "", ""),
)
_OUTCOMES = ("approved", "agreed", "reviewed", "deferred", "not approved", "taken as read", "")


def _decision(h: Hand) -> int | None:
    return h.maybe(Decision) if h.often(0.3) else None


def _words_of(h: Hand) -> Mapping[str, Any]:
    return {"item": h.item(), "words": h.words(), "decision": _decision(h)}


def _say(h: Hand) -> Mapping[str, Any]:
    words = h.one_of(("", "RESOLVED", h.words()))
    return {**_words_of(h), "field": h.one_of((*decisions.SAID, "weather")), "words": words}


def _resolve(h: Hand) -> Mapping[str, Any]:
    return {
        **_words_of(h),
        "addressee": h.one_of(("", "Cabinet")),
        "before": h.maybe(Clause) if h.often(0.3) else None,
        "parent": h.maybe(Clause) if h.often(0.5) else None,
        "kind": h.one_of(("clause", "clause", "clause", "heading", "table", "song")),
        "verb": h.one_of(("", "NOTED")),
        "responsible": h.one_of(("", "Head of Stiles")),
    }


def _amend_clause(h: Hand) -> Mapping[str, Any]:
    chosen: tuple[Mapping[str, str], ...] = (
        {"text": h.words()},
        {"addressee": h.one_of(("", "Cabinet")), "verb": h.one_of(("", "AGREED"))},
        {"inserted": h.words()},
        {"kind": h.one_of(("clause", "table", "song"))},
        {"responsible": h.name(), "reference": h.one_of(("", "R3/15"))},
        {"weather": "wet"},
    )
    return {"clause": h.id_of(Clause), **h.one_of(chosen)}


def _approve(h: Hand) -> Mapping[str, Any]:
    held_on = h.day()
    said = "" if held_on and h.often(0.8) else "the last meeting"
    return {
        "held_on": held_on,
        "said": said,
        "body_name": h.one_of(("", "Audit Committee", "notes of informal meeting")),
        "part": h.one_of(("", "Part II")),
        "outcome": h.one_of(_OUTCOMES),
        "note": h.one_of(("", h.words())),
        "signed_by": h.one_of(("", h.name())),
    }


def _propose(h: Hand) -> Mapping[str, Any]:
    kind: type[Decision | Approval] = Decision if h.often(0.5) else Approval
    return {
        "table": kind.TABLE if h.often(0.8) else "point",
        "entry": h.id_of(kind),
        "movers": h.one_of((h.name(), h.name(), "")),
        "seconders": h.one_of(("", h.name())),
    }


def _correction(h: Hand) -> dict[str, str]:
    find, put, words = h.one_of(_SWAPS)
    return {"locator": h.one_of(("", "para 3")), "find": find, "put": put, "words": words}


def _mended_correction(h: Hand) -> Mapping[str, Any]:
    fields = _correction(h)
    return {"correction": h.id_of(Correction), "text": fields.pop("words"), **fields}


MAKERS: Mapping[Act, Callable[[Hand], Mapping[str, Any]]] = {
    approvals.amend: lambda h: {"approval": h.id_of(Approval), **_approve(h)},
    approvals.amend_correction: _mended_correction,
    approvals.approve: lambda h: {"item": h.item(), **_approve(h)},
    approvals.correct: lambda h: {
        "item": h.item(),
        "approval": h.maybe(Approval) if h.often(0.4) else None,
        **_correction(h),
    },
    decisions.amend_clause: _amend_clause,
    decisions.begin: lambda h: {
        "item": h.item(),
        "label": h.one_of(("", "RESOLVED", h.words())),
        "words": h.one_of(("", h.words())),
        "motion": h.maybe(Motion) if h.often(0.2) else None,
    },
    decisions.call_in: lambda h: {**_words_of(h), "until": h.day()},
    decisions.delegate: lambda h: {
        "item": h.item(),
        "to": h.one_of(("", "Head of Stiles")),
        "consulting": h.one_of(("", h.words())),
        "decision": _decision(h),
    },
    decisions.resolve: _resolve,
    proposers.propose: _propose,
    decisions.say: _say,
    en_bloc.settle: lambda h: {
        "item": h.item(),
        "items": tuple(h.id_of(Item) for _ in range(h.chance.randrange(3))),
        "decision": _decision(h),
    },
    reasons.consider: _words_of,
    reasons.give: _words_of,
}

WEIGHTS: Mapping[Act, int] = {
    decisions.amend_clause: 3,
    decisions.resolve: 3,
    en_bloc.settle: 3,
    approvals.approve: 4,
    approvals.amend: 4,
    approvals.correct: 5,
    approvals.amend_correction: 6,
    proposers.propose: 4,
}
