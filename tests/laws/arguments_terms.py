"""Arguments for the acts of abbreviations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.domain import terms
from meetingtui.domain.requests import Act
from meetingtui.domain.terms import Term
from tests.laws.hand import Hand

Maker = Callable[[Hand], Mapping[str, Any]]

_SHORT = ("CSE", "O&S", "EHCP", "CSE", "x", "two words")


def _explain(h: Hand) -> Mapping[str, Any]:
    return {"short": h.one_of(_SHORT), "expansion": h.words(), "item": h.item()}


def _forget(h: Hand) -> Mapping[str, Any]:
    known = h.minutes.all(Term)
    short = h.one_of(known).short if known and h.often(0.8) else h.one_of(_SHORT)
    return {"short": short}


MAKERS: Mapping[Act, Maker] = {
    terms.explain: _explain,
    terms.forget: _forget,
}
WEIGHTS: Mapping[Act, int] = {terms.forget: 5, terms.explain: 2}
