"""What declarations mean for an item: who must leave, who is out for it, who does not vote."""

from __future__ import annotations

import re
import uuid
from datetime import datetime

from meetingtui.domain import attendance
from meetingtui.domain import people as known_people
from meetingtui.domain.attendance import ARRIVES, LEAVES, MINUTES, PRESIDES
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Refusal, Stamp, Step
from meetingtui.domain.requests import merge

_LEAVING = re.compile(
    r"\b(?:left|leaves?|leaving|with(?:draws?|drew|drawn|drawing)|went\s+out|absented)\b",
    re.IGNORECASE,
)
_NOT_LEAVING = re.compile(r"\b(?:not|never|without)\s+(?:to\s+)?(?:leav|withdraw)", re.IGNORECASE)
_CLERK = re.compile(
    r"(?:(?:town|parish|committee|council) )?clerk|minute[- ]taker|minuting officer"
)
_CHAIR = re.compile(r"chair(?:man|woman|person)?|presiding (?:officer|member)")
_SEVERAL = re.compile(
    r"^(?:all|both|several|some|most|many|other|the other)\b|\b(?:members|councillors|officers|"
    r"governors|trustees|directors)\b",
    re.IGNORECASE,
)
_STANDING = re.compile(r"\bdeclar|\bdisclos|\binterests?\b", re.IGNORECASE)
_PART = re.compile(r"\bpart\s+of\b|\bfor\s+part\b|\bpartly\b", re.IGNORECASE)
# "Did not speak or vote" says so, "did not leave and voted" does not.
_NO_VOTE = re.compile(
    r"\b(?:not|no|nor|never|neither|without)\b(?:(?!\b(?:and|but|so)\b.*?\b(?:voted|took)\b)[^;])*"
    r"\b(?:vot(?:e|ed|ing)|part)\b",
    re.IGNORECASE,
)


def covering(minutes: Minutes, item: int, parts: bool = False) -> list[tuple[Declaration, str]]:
    """The declarations that cover an item (or what it stands under), with their effect in it.

    The effect told of the item itself comes before that told of what it stands under, and that
    before the effect of the whole. One made for whatever may arise covers no item until it is said.
    With `parts`, those too that cover only what stands below the item and is not on the agenda.
    """
    above = _with_those_above(minutes, item)
    found: list[tuple[Declaration, str]] = []
    covers: dict[int, list[Cover]] = {}
    for cover in minutes.all(Cover):
        covers.setdefault(cover.declaration, []).append(cover)
    for declared in minutes.all(Declaration):
        own = {
            c.item: c.effect
            for c in covers.get(declared.id, [])
            if not c.said or (parts and c.item is not None)
        }
        here = [own[each] for each in above if each in own]
        if None in own and not _only_declared(minutes, declared, item):
            here.append(own[None])
        if here and not declared.nil:
            found.append((declared, next(filter(None, here), declared.effect)))
    return found


def _only_declared(minutes: Minutes, declared: Declaration, item: int) -> bool:
    """Whether an item is the one for declarations, where "all" means all the others."""
    return declared.item == item and bool(_STANDING.search(minutes.get(Item, item).title))


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
    """The people whose declarations say that they leave for (a part of) this item, each once."""
    leaving = [whose(minutes, d) for d, effect in covering(minutes, item, True) if leaves(effect)]
    return tuple(dict.fromkeys(person for person in leaving if person is not None))


def whose(minutes: Minutes, declared: Declaration) -> int | None:
    """The person whose declaration it is; one made in a name ("The Clerk") may be of a known one.

    That is whoever is called or titled so, holds that office, or was minuting or presiding then.
    """
    if declared.person is not None or not declared.name:
        return declared.person
    called = _plainly(declared.name)
    roles = {seat.person: _plainly(seat.role) for seat in attendance.seats_held(minutes)}
    for found in (
        [one.id for one in minutes.all(Person) if _plainly(one.name) == called],
        [person for person, role in roles.items() if role == called],
        [one.id for one in minutes.all(Person) if _plainly(one.title) == called],
    ):
        if found:
            return found[0] if len(found) == 1 else None
    kind = MINUTES if _CLERK.fullmatch(called) else PRESIDES if _CHAIR.fullmatch(called) else ""
    lines = [line for line in attendance.log(minutes) if line.kind == kind]
    before = [line for line in lines if line.id < declared.id]
    then = before[-1:] or lines[:1]
    return then[0].person if then else None


def _plainly(name: str) -> str:
    return " ".join(name.casefold().removeprefix("the ").split())


def nameless(minutes: Minutes, item: int) -> tuple[str, ...]:
    """The names in which somebody declared that they leave, of whom nobody knows who that is."""
    found = [
        declared.name
        for declared, effect in covering(minutes, item, True)
        if leaves(effect) and declared.name and whose(minutes, declared) is None
    ]
    return tuple(dict.fromkeys(found))


def strangers(minutes: Minutes, item: int) -> tuple[str, ...]:
    """Those of them who are one person each: /lv puts them on the roll by that name."""
    return tuple(name for name in nameless(minutes, item) if not _SEVERAL.search(name))


def not_voting(minutes: Minutes, item: int) -> tuple[int, ...]:
    """The people who do not vote on this item by what they declared, each once.

    They leave, or are said not to vote or to take no part; for whoever leaves for a part only,
    the presence log decides.
    """
    found = [
        whose(minutes, declared)
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


def who_leaves(minutes: Minutes, item: int) -> str:
    """Those whom /lv would write down as leaving for this item, in words; empty for nobody."""
    known = to_leave(minutes, item)
    named = [minutes.names(known)] if known else []
    return " and ".join([*named, *(f"“{name}”" for name in strangers(minutes, item))])


def notice(minutes: Minutes, item: int) -> str:
    """What the clerk is to be told when an item is taken: who must leave, and who may return."""
    leaving, returning = to_leave(minutes, item), to_return(minutes, item)
    said = []
    everybody = [*([minutes.names(leaving)] if leaving else []), *_quoted(minutes, item)]
    if everybody:
        said.append(f"{' and '.join(everybody)} must leave (declared): /lv")
    if returning:
        said.append(f"{minutes.names(returning)} may come back: /lv back")
    return "; ".join(said)


def _quoted(minutes: Minutes, item: int) -> list[str]:
    return [f"“{name}”" for name in nameless(minutes, item)]


def leave(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None = None,
    people: tuple[int, ...] = (),
    at: datetime | None = None,
    untimed: bool = False,
) -> Step:
    """Log that those who must leave for an item leave it: all still here, or those named.

    Whoever declared in a name that nobody bears (“The Clerk”) is put on the roll by it.
    """
    here = minutes.item(item)
    new = () if people else strangers(minutes, here.id)
    changes: list[Change] = []
    now, added = minutes, list[int]()
    for name in new:
        step = _on_the_roll(now, stamp.after(changes), name)
        added.append(step.changes[0].record.id)
        changes, now = merge([*changes, *step.changes]), now.apply(step)
    leaving = people or (*to_leave(minutes, here.id), *added)
    if not leaving and (several := _quoted(minutes, here.id)):
        raise Refusal(f"{' and '.join(several)}: say who leaves, for example: /out ab cd")
    if not leaving:
        raise Refusal(f"Nobody here declared that they leave for {here.spoken}; /out ab says so.")
    gone = attendance.move(
        now,
        stamp.after(changes),
        tuple(dict.fromkeys(leaving)),
        LEAVES,
        at,
        here.id,
        untimed=untimed,
    )
    return stamp.step(gone.sentence, merge([*changes, *gone.changes]), here.id)


def _on_the_roll(minutes: Minutes, stamp: Stamp, name: str) -> Step:
    """Somebody who is known by a name of office only, added and present."""
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{minutes.meeting.uuid}/{stamp.next_id}")
    came = known_people.add(minutes, stamp, str(identity), name, described=True)
    person = came.changes[0].record.id
    there = attendance.record(
        minutes.apply(came), stamp.after(came.changes), (person,), capacity=attendance.OFFICER
    )
    return stamp.step(there.sentence, merge([*came.changes, *there.changes]))


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
