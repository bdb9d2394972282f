"""Arguments for the acts that split, join and replace, and for jottings and marks caught up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from meetingtui.domain import jottings, noting, replacing, splitting
from meetingtui.domain.entry import Entry
from meetingtui.domain.marks import Mark
from meetingtui.domain.requests import Act
from tests.laws.hand import BLANK, Hand

Maker = Callable[[Hand], Mapping[str, Any]]

_WORDS = ("the", "word", "about", "figures", "Paragraph", "1", "*", "é", "”", "Nobody said this")


def _divisible(h: Hand) -> tuple[str, int]:
    return h.entry(*splitting.DIVISIBLE)


def _split(h: Hand) -> Mapping[str, Any]:
    table, entry = _divisible(h)
    held: list[Entry] = [
        one for kind in splitting.DIVISIBLE for one in h.minutes.all(kind) if one.id == entry
    ]
    said = held[0].main_text.split() if held else []
    words = h.one_of(said) if said and h.often(0.9) else h.one_of((*BLANK, *_WORDS))
    return {"table": table, "entry": entry, "words": words}


def _join(h: Hand) -> Mapping[str, Any]:
    table, entry = _divisible(h)
    alike = [
        other.id
        for kind in splitting.DIVISIBLE
        for one in h.minutes.all(kind)
        if one.id == entry
        for other in h.minutes.entries(kind, one.item, parent=getattr(one, "parent", None))
        if other.id != entry
    ]
    other = h.one_of(alike) if alike and h.often(0.9) else _divisible(h)[1]
    return {"table": table, "entry": entry, "other": other}


def _replace(h: Hand) -> Mapping[str, Any]:
    return {
        "find": h.one_of(_WORDS),
        "put": h.words() if h.often(0.7) else h.one_of(BLANK),
        "item": h.item() if h.often(0.3) else None,
        "verbatim": h.often(0.3),
        "leave": (h.chance.randrange(1, 4),) if h.often(0.3) else (),
    }


def _jot(h: Hand) -> Mapping[str, Any]:
    table, entry = h.entry()
    return {"table": table, "entry": entry, "words": h.words()}


MAKERS: Mapping[Act, Maker] = {
    splitting.split: _split,
    splitting.join: _join,
    replacing.replace_all: _replace,
    jottings.jot: _jot,
    noting.caught_up: lambda h: {"made": h.made(), "mark": h.id_of(Mark)},
}
WEIGHTS: Mapping[Act, int] = {splitting.split: 2, splitting.join: 6, noting.caught_up: 2}
