"""Arguments for the acts of private business."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.domain import exclusions, restricting
from meetingtui.domain.items import Item
from meetingtui.domain.motions import Motion
from meetingtui.domain.people import Person
from meetingtui.domain.requests import Act
from meetingtui.domain.restrictions import Exclusion, Restriction
from tests.laws.hand import Hand


def _ground(h: Hand) -> Mapping[str, Any]:
    return {
        "kind": h.one_of(("exempt", "exempt", "confidential")),
        "ground": h.one_of(("3", "1, 2", h.words(), "")),
        "law": h.one_of(("", "section 100A(4) of the Local Government Act 1972")),
        "interest": h.one_of(("", h.words())),
    }


def _holder(h: Hand) -> dict[str, Any]:
    held = h.minutes.all(Restriction)
    if held and h.often(0.3):
        one = h.one_of(held)
        return {"table": one.holder_table, "record": one.holder}
    if h.often(0.3):
        return {"table": Item.TABLE, "record": h.id_of(Item)}
    return dict(zip(("table", "record"), h.entry(), strict=True))


def _excluded(h: Hand) -> Mapping[str, Any]:
    covered = tuple(h.id_of(Item) for _ in range(h.chance.randrange(3)))
    return {
        **_ground(h),
        "item": h.item(),
        "covered": covered if h.often(0.4) else (),
        "said": h.one_of(("", "", exclusions.REMAINDER, "the deliberation of the panel")),
        "mover": h.maybe(Person),
        "seconder": h.maybe(Person),
        "at": h.when(),
        "untimed": h.often(0.2),
        "motion": h.maybe(Motion) if h.often(0.3) else None,
    }


def _corrected(h: Hand) -> Mapping[str, Any]:
    times: dict[str, Any] = {"started_at": h.when(), "ended_at": h.when()}
    times |= {"start_untimed": h.often(0.5), "end_untimed": h.often(0.5)}
    fields = _ground(h) if h.often(0.3) else {}
    return {
        **fields,
        **{name: value for name, value in times.items() if value is not None and h.often(0.4)},
        "exclusion": h.id_of(Exclusion),
    }


def _covering(h: Hand) -> Mapping[str, Any]:
    items = tuple(h.id_of(Item) for _ in range(h.chance.randrange(3)))
    return {
        "exclusion": h.id_of(Exclusion),
        "covered": items,
        "said": "" if items else h.one_of(("", exclusions.REMAINDER, h.words())),
    }


def _readmitted(h: Hand) -> Mapping[str, Any]:
    ended = [one.id for one in h.minutes.all(Exclusion) if one.ended_at]
    return {"exclusion": h.one_of(ended) if ended and h.often(0.8) else h.id_of(Exclusion)}


def _described(h: Hand) -> Mapping[str, Any]:
    said = {h.one_of(("summary", "summary", "title")): h.words()}
    return {**_holder(h), **said}


MAKERS: Mapping[Act, Callable[[Hand], Mapping[str, Any]]] = {
    exclusions.exclude: _excluded,
    exclusions.amend: _corrected,
    exclusions.cover: _covering,
    exclusions.support: lambda h: {
        "exclusion": h.id_of(Exclusion),
        "mover": h.maybe(Person),
        "seconder": h.maybe(Person),
    },
    exclusions.strike_readmission: _readmitted,
    exclusions.readmit: lambda h: {"at": h.when(), "untimed": h.often(0.2)},
    restricting.restrict: lambda h: {**_holder(h), **_ground(h), "until": h.day()},
    restricting.lift: lambda h: {
        **_holder(h),
        "on_day": h.day(),
        "by": h.one_of(("", "the annual review")),
    },
    restricting.describe: _described,
}

WEIGHTS: Mapping[Act, int] = {
    exclusions.readmit: 3,
    exclusions.amend: 6,
    exclusions.strike_readmission: 8,
    exclusions.cover: 3,
    exclusions.support: 3,
    restricting.describe: 4,
}
