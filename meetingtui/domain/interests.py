"""What declarations mean for an item: who must leave, who is out for it, who does not vote."""

from __future__ import annotations

import re
from datetime import datetime

from meetingtui.domain import attendance
from meetingtui.domain.attendance import ARRIVES, LEAVES
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal, Stamp, Step

_LEAVING = re.compile(
    r"\b(?:left|leaves?|leaving|with(?:draws?|drew|drawn|drawing)|went\s+out|absented)\b",
    re.IGNORECASE,
)
_NOT_LEAVING = re.compile(r"\b(?:not|never|without)\s+(?:to\s+)?(?:leav|withdraw)", re.IGNORECASE)
_PART = re.compile(r"\bpart\s+of\b|\bfor\s+part\b|\bpartly\b", re.IGNORECASE)
_NO_VOTE = re.compile(
    r"\b(?:not|no|nor|never|neither|without)\b[^;]*\b(?:vot(?:e|ed|ing)|part)\b", re.IGNORECASE
)


def covering(minutes: Minutes, item: int) -> list[tuple[Declaration, str]]:
    """The declarations that cover an item (or what it stands under), with their effect in it.

    The effect told of the item itself comes before that told of what it stands under, and that
    before the effect of the whole. One made for whatever may arise covers no item until it is said.
    """
    above = _with_those_above(minutes, item)
    found: list[tuple[Declaration, str]] = []
    covers: dict[int, list[Cover]] = {}
    for cover in minutes.all(Cover):
        covers.setdefault(cover.declaration, []).append(cover)
    for declared in minutes.all(Declaration):
        own = {c.item: c.effect for c in covers.get(declared.id, []) if not c.said}
        here = [own[each] for each in (*above, None) if each in own]
        if here and not declared.nil:
            found.append((declared, next(filter(None, here), declared.effect)))
    return found


def _with_those_above(minutes: Minutes, item: int) -> list[int]:
    found, above = [item], minutes.get(Item, item).parent
    while above is not None:
        found.append(above)
        above = minutes.get(Item, above).parent
    return found


def leaves(effect: str) -> bool:
    """Whether an effect, in the clerk's words, is that the person leaves (for a part at least)."""
    return bool(_LEAVING.search(effect)) and not _NOT_LEAVING.search(effect)


def must_leave(minutes: Minutes, item: int) -> tuple[int, ...]:
    """The people whose declarations say that they leave for this item, each once."""
    leaving = [d.person for d, effect in covering(minutes, item) if leaves(effect)]
    return tuple(dict.fromkeys(person for person in leaving if person is not None))


def not_voting(minutes: Minutes, item: int) -> tuple[int, ...]:
    """The people who do not vote on this item by what they declared, each once.

    They leave, or are said not to vote or to take no part; for whoever leaves for a part only,
    the presence log decides.
    """
    found = [
        declared.person
        for declared, effect in covering(minutes, item)
        if (leaves(effect) and not _PART.search(effect)) or _NO_VOTE.search(effect)
    ]
    return tuple(dict.fromkeys(person for person in found if person is not None))


def to_leave(minutes: Minutes, item: int) -> tuple[int, ...]:
    """Those who must leave for this item and are still in the room."""
    return tuple(p for p in must_leave(minutes, item) if attendance.in_room(minutes, p))


def to_return(minutes: Minutes, item: int | None = None) -> tuple[int, ...]:
    """Those who left for an item that they declared an interest in, and are out still.

    With `item`, only those who may come back while that item is taken.
    """
    last = {line.person: line for line in attendance.log(minutes) if line.kind in (LEAVES, ARRIVES)}
    left = [(person, line.item) for person, line in last.items() if line.kind == LEAVES]
    declared = {under: must_leave(minutes, under) for _, under in left if under}
    out = [person for person, under in left if under and person in declared[under]]
    kept_out = must_leave(minutes, item) if item is not None else ()
    return tuple(person for person in out if person not in kept_out)


def notice(minutes: Minutes, item: int) -> str:
    """What the clerk is to be told when an item is taken: who must leave, and who may return."""
    leaving, returning = to_leave(minutes, item), to_return(minutes, item)
    said = []
    if leaving:
        said.append(f"{minutes.names(leaving)} must leave (declared): /lv")
    if returning:
        said.append(f"{minutes.names(returning)} may come back: /lv back")
    return "; ".join(said)


def leave(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None = None,
    people: tuple[int, ...] = (),
    at: datetime | None = None,
    untimed: bool = False,
) -> Step:
    """Log that those who must leave for an item leave it: all still here, or those named."""
    here = minutes.item(item)
    leaving = people or to_leave(minutes, here.id)
    if not leaving:
        raise Refusal(f"Nobody here declared that they leave for {here.spoken}; /out ab says so.")
    return attendance.move(minutes, stamp, leaving, LEAVES, at, here.id, untimed=untimed)


def come_back(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None = None,
    people: tuple[int, ...] = (),
    at: datetime | None = None,
    untimed: bool = False,
) -> Step:
    """Log that those who are out for an interest that they declared return: all, or those named."""
    here = minutes.item(item)
    returning = people or to_return(minutes)
    if not returning:
        raise Refusal("Nobody is out for an interest that they declared; /in ab says who arrives.")
    return attendance.move(minutes, stamp, returning, ARRIVES, at, here.id, untimed=untimed)
