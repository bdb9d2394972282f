"""Arguments for the acts of points, actions, documents, blocks, and of mending entries."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.domain import actions, blocks, documents, entries, points
from meetingtui.domain.actions import Action
from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Decision
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.requests import Act
from tests.laws.hand import NOBODY, Hand

Maker = Callable[[Hand], Mapping[str, Any]]


def _named(h: Hand) -> tuple[int | str, ...]:
    chosen = tuple(h.id_of(Person) if h.often(0.6) else h.name() for _ in range(2))
    return chosen[: h.chance.randrange(3)]


def _at(h: Hand) -> dict[str, Any]:
    return dict(zip(("table", "entry"), h.entry(), strict=True))


def _agree(h: Hand) -> Mapping[str, Any]:
    unowned = h.often(0.2)
    return {
        "item": h.item(),
        "words": h.words(),
        "owners": () if unowned and h.often(0.8) else _named(h),
        "unowned": unowned,
        "due_said": h.one_of(("", "in 12 months’ time")),
        "due_on": h.day(),
        "due_apart": h.often(0.5),
        "after": h.maybe(Point) if h.often(0.3) else None,
    }


def _assign(h: Hand) -> Mapping[str, Any]:
    unowned = h.often(0.3)
    owners = () if unowned and h.often(0.8) else _named(h)
    return {"action": h.id_of(Action), "owners": owners, "unowned": unowned}


def _note(h: Hand) -> Mapping[str, Any]:
    under = h.maybe(Point) if h.often(0.4) else None
    point = h.minutes.find(Point, under)
    return {
        "item": point.item if point and h.often(0.8) else h.item(),
        "words": h.words(),
        "kind": h.one_of(("point", "point", "point", *points.KINDS, "song")),
        "parent": under,
        "speakers": _named(h) if h.often(0.3) else (),
        "answers": h.maybe(Point) if h.often(0.2) else None,
    }


def _fix(h: Hand) -> Mapping[str, Any]:
    at = _at(h)
    found = h.minutes.find(h.minutes.kind(at["table"]), at["entry"]) if _known(h, at) else None
    words = found.main_text.split() if isinstance(found, Entry) else ["nothing"]
    find = h.one_of(words or ["x"])
    return {**at, "find": find, "put": h.one_of(("", "mended", "⟦⟧"))}


def _known(h: Hand, at: Mapping[str, Any]) -> bool:
    return at["table"] in {kind.TABLE for kind in h.minutes.KINDS}


def _move(h: Hand) -> Mapping[str, Any]:
    at = _at(h)
    if h.often(0.4):
        return {**at, "item": h.id_of(Item)}
    found = h.minutes.find(h.minutes.kind(at["table"]), at["entry"]) if _known(h, at) else None
    near = [
        entry
        for kind in h.minutes.ENTRIES
        for entry in h.minutes.all(kind)
        if isinstance(found, Entry) and found.item == entry.item
    ]
    near = [entry for entry in near if type(entry) is type(found)] if h.often(0.5) else near
    beside = h.one_of(near) if near else None
    return {
        **at,
        h.one_of(("before", "after")): beside.id if beside else NOBODY,
        "beside_table": beside.TABLE if beside else h.one_of(("", "point")),
    }


def _said(h: Hand) -> Mapping[str, Any]:
    """A block of which something was said, mostly."""
    said = h.minutes.all(Block)
    if said and h.often(0.8):
        one = h.one_of(said)
        return {"item": one.item, "kind": one.kind}
    return {"item": h.item(), "kind": h.one_of((*blocks.KINDS, "weather"))}


def _with_reference(h: Hand) -> Mapping[str, Any]:
    if h.often(0.7):
        return {"table": "action", "entry": h.id_of(Action), "reference": h.one_of(("", "A1/14"))}
    return {**_at(h), "reference": h.name()}


MAKERS: Mapping[Act, Maker] = {
    actions.agree: _agree,
    actions.assign: _assign,
    actions.set_due: lambda h: {
        "action": h.id_of(Action),
        "due_said": h.one_of(("", "by Easter")),
        "due_on": h.day(),
        "due_apart": h.one_of((None, True, False)),
    },
    blocks.set_nil: lambda h: {
        "item": h.item(),
        "kind": h.one_of((*blocks.KINDS, "weather")),
        "wording": h.one_of(("", "None.")),
        "state": h.one_of((blocks.NIL, blocks.OMITTED)),
    },
    blocks.take_back: _said,
    documents.amend: lambda h: {
        "document": h.id_of(Document),
        "title": h.words(),
        "label": h.one_of(("", "Annex B")),
        "place_found": h.one_of(("", "Minute Book")),
        "circulated": h.one_of(("", "late")),
    },
    documents.attach: lambda h: {
        "item": h.item(),
        "title": h.words(),
        "label": h.one_of(("", "Annex A")),
        "place_found": h.one_of(("", "Minute Book")),
        "circulated": h.one_of(("", "at the meeting")),
        "kind": h.one_of((documents.DOCUMENT, documents.BACKGROUND, "song")),
    },
    entries.change_kind: lambda h: {
        **_at(h),
        "letter": h.one_of((*(kind.LETTER for kind in entries.CONVERTIBLE), "w")),
        **({"owners": h.people(), "words": h.words()} if h.often(0.3) else {}),
        **({"due_said": "by May", "due_on": h.day()} if h.often(0.3) else {}),
    },
    entries.edit: lambda h: {**_at(h), "words": h.words()},
    entries.fix: _fix,
    entries.frame: lambda h: {
        "decision": h.id_of(Decision),
        "field": h.one_of(("label", "lead_in", "closing", "weather")),
        "words": h.one_of(("", "RESOLVED", h.words())),
    },
    entries.move: _move,
    entries.refer: _with_reference,
    entries.strike: _at,
    entries.swap: lambda h: {**_at(h), "by": h.one_of((-1, 1))},
    points.attribute: lambda h: {"point": h.id_of(Point), "speakers": _named(h)},
    points.extend: lambda h: {"point": h.id_of(Point), "words": h.words()},
    points.note: _note,
    points.recast: lambda h: {
        "point": h.id_of(Point),
        "kind": h.one_of((*points.KINDS, "song")),
    },
    points.tag: lambda h: {"point": h.id_of(Point), "words": h.one_of(("", "SQ1", "Ward"))},
}
WEIGHTS: Mapping[Act, int] = {
    points.note: 5,
    actions.agree: 3,
    documents.attach: 2,
    documents.amend: 3,
    blocks.take_back: 3,
    points.attribute: 2,
    points.tag: 2,
    points.recast: 2,
    actions.assign: 2,
    actions.set_due: 2,
    entries.change_kind: 2,
    entries.swap: 5,
    entries.refer: 3,
}
