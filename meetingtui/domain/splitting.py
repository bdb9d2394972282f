"""Splitting an entry in two, and joining two in one."""

from __future__ import annotations

import dataclasses
from typing import Any, TypeVar

from meetingtui.domain import (
    actions,
    entries,
    flow,
    jottings,
    marks,
    points,
    restrictions,
    series,
    text,
)
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.decisions import TABLE as CLAUSE_TABLE
from meetingtui.domain.decisions import Clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import Point
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Change, Refusal, Stamp, Step, links_of, with_fields
from meetingtui.domain.requests import merge
from meetingtui.domain.restrictions import Exclusion, Restriction, Restrictions

E = TypeVar("E", bound=Entry)

DIVISIBLE: tuple[type[Entry], ...] = (
    Point, Clause, Action, NextStep, Announcement, Reason, Alternative,
)  # fmt: skip
# What every entry has of its own, and what is put together when two are joined.
_OWN = ("id", "handle", "place", "text")
_TAKEN_OVER = ("due_said", "due_on", "due_apart", "inserted")


def split(minutes: Minutes, stamp: Stamp, table: str, entry: int, words: str) -> Step:
    """Split an entry where `words` begin: they and what follows become one right after it.

    Who speaks or acts is said of both; what stands under the entry, and its inserted text, goes
    with the second part. Both are private if the whole was. Raises Refusal where the words do not
    stand exactly once, and where either part would be empty.
    """
    before = _divisible(minutes, table, entry)
    at = _where(before, words)
    first, second = before.main_text[:at].rstrip(), before.main_text[at:].lstrip()
    if not first or not second:
        raise Refusal(
            f"{before.name_in_gutter} begins with that; say the first words of its second part."
        )
    here = minutes.item(before.item)
    place, changes = flow.behind(minutes, before)
    now = minutes.apply(stamp.step("", changes))
    at_once = stamp.after(changes)
    new = _second(now, at_once, _again(now, before), second, place)
    kept = dict(_of_a_part(before, first), text=first)
    if isinstance(before, Clause):
        kept["inserted"] = ""
    changes += [text.altered(_again(now, before), **kept), text.added(new)]
    changes += _who_again(minutes, stamp.after(changes), before, new)
    if isinstance(before, Point | Clause):
        children = minutes.entries(type(before), before.item, parent=before.id)
        changes += [text.altered(_again(now, child), parent=new.id) for child in children]
    changes = merge(changes)
    changes += _as_private(minutes, stamp, changes, before, new)
    names = f"{before.name_in_gutter} split under {here.spoken}"
    return stamp.step(f"{names}: the rest is {new.name_in_gutter}", changes, here.id)


def _divisible(minutes: Minutes, table: str, entry: int) -> Entry:
    """The entry. Raises Refusal for a table, and for a kind that is no running text."""
    found = entries.entry_of(minutes, table, entry)
    name = found.name_in_gutter
    if not isinstance(found, DIVISIBLE):
        nouns = ", ".join(kind.NOUN for kind in DIVISIBLE)
        raise Refusal(f"{name} can't be split or joined; these kinds can: {nouns}.")
    if getattr(found, "kind", "") in (points.TABLE, CLAUSE_TABLE):
        raise Refusal(f"{name} is a table; /f {name} puts it into the line, to be mended there.")
    return found


def _where(before: Entry, words: str) -> int:
    """Where the second part begins. Raises Refusal unless `words` stand once as whole words."""
    name, said = before.name_in_gutter, text.spelled(words, lambda *_: "…")
    if not words:
        raise Refusal(f"Say where: /split {name} > the first words of the second part")
    whole = before.main_text
    found = [at for at in text.places_of(whole, words) if not at or not whole[at - 1].isalnum()]
    if not found:
        raise Refusal(f"“{said}” does not stand in {name}; /f {name} shows its words.")
    if len(found) > 1:
        raise Refusal(f"“{said}” stands {len(found)} times in {name}; give more of the words.")
    return found[0]


def _again(minutes: Minutes, record: E) -> E:
    return minutes.get(type(record), record.id)


def _second(minutes: Minutes, stamp: Stamp, before: Entry, words: str, place: float) -> Entry:
    """The new entry that holds the second part."""
    fields: dict[str, Any] = _of_a_part(before, words)
    if isinstance(before, Point):
        fields["tag"] = ""
    if isinstance(before, Action) and before.reference:
        form = minutes.body.action_series
        fields["reference"] = series.mint(minutes, series.ACTION, form)
    if isinstance(before, Clause) and before.reference:
        form = minutes.body.recommendation_series
        fields["reference"] = series.mint(minutes, series.RECOMMENDATION, form)
    handle = minutes.last_handle(type(before), before.item) + 1
    own = {"id": stamp.next_id, "handle": handle, "place": place, "text": words}
    return with_fields(before, **fields, **own)


def _of_a_part(before: Entry, words: str) -> dict[str, Any]:
    """What a part of an action does not say: a due phrase that stands in the other part."""
    if not isinstance(before, Action) or before.due_apart or before.due_said in words:
        return {}
    return {"due_said": "", "due_on": None}


def _who_again(minutes: Minutes, stamp: Stamp, before: Entry, new: Entry) -> list[Change]:
    """Who said a point, or is to do an action, said of its second part as well."""
    if isinstance(before, Action):
        return actions.owned(stamp, new.id, actions.owners_of(minutes, before.id))
    if isinstance(before, Point):
        return points.spoken(stamp, new.id, points.speakers_of(minutes, before.id))
    return []


def _as_private(
    minutes: Minutes, stamp: Stamp, changes: list[Change], before: Entry, new: Entry
) -> list[Change]:
    """The restriction that keeps a second part as private as the whole was, if it needs one.

    Raises Refusal where the second part would be private and the whole was public.
    """
    held = restrictions.on(minutes, before.TABLE, before.id)
    if held is not None:
        number = stamp.after(changes).next_id
        return [text.added(with_fields(held, id=number, holder=new.id, summary=""))]
    why = Restrictions(minutes).of(before)
    after = minutes.apply(stamp.step("", changes))
    now = Restrictions(after).of(_again(after, new))
    if why is None and now is not None:
        name = before.name_in_gutter
        raise Refusal(
            f"{name} was entered before the public were excluded, and its second part would be "
            f"private; leave {name} whole."
        )
    if why is None or now is not None:
        return []
    return [text.added(restrictions.like(why, stamp.after(changes).next_id, new))]


def join(minutes: Minutes, stamp: Stamp, table: str, entry: int, other: int) -> Step:
    """Join another entry of the same kind to one: its words go to the end, and it is gone.

    What stands under it, refers to it, or is kept beside it goes with its words. Raises Refusal for
    two that say different things besides their words (who speaks, who acts, by when), that stand in
    different places of the list, and of which only one is private.
    """
    first, second = _divisible(minutes, table, entry), _divisible(minutes, table, other)
    _may_join(minutes, first, second)
    here = minutes.item(first.item)
    changes = [text.altered(first, text=_together(first, second), **_taken_over(first, second))]
    changes += _following(minutes, first, second)
    now = minutes.apply(stamp.step("", changes))
    struck = entries.strike(now, stamp.after(changes), table, other)
    names = f"{second.name_in_gutter} joined to {first.name_in_gutter}"
    return stamp.step(f"{names} under {here.spoken}", merge([*changes, *struck.changes]), here.id)


def _may_join(minutes: Minutes, first: Entry, second: Entry) -> None:
    name, other = first.name_in_gutter, second.name_in_gutter
    if first.id == second.id:
        raise Refusal(f"Say two entries, for example: /join {name} {first.LETTER}9")
    if first.item != second.item:
        raise Refusal("Those two entries belong to different items; /mv p6 7 changes the item.")
    for field in ("parent", "decision"):
        if getattr(first, field, None) != getattr(second, field, None):
            raise Refusal(f"{other} does not stand beside {name}; /mv {other} after {name} first.")
    if _who(minutes, first) != _who(minutes, second):
        raise Refusal(
            f"{name} and {other} do not name the same people; say of one what holds of both first."
        )
    for spec in dataclasses.fields(second):
        mine, theirs = getattr(first, spec.name), getattr(second, spec.name)
        if spec.name in (*_OWN, "parent", "decision") or not theirs or theirs == mine:
            continue
        if (spec.name == "reference" and mine) or (spec.name in _TAKEN_OVER and not mine):
            continue
        said = {"due_on": "due date", "due_said": "due date", "due_apart": "due date"}
        raise Refusal(
            f"{other} has a {said.get(spec.name, spec.name)} that {name} has not; "
            "joined, it would be lost."
        )
    private = Restrictions(minutes)
    if _grounds(private.of(first)) != _grounds(private.of(second)):
        raise Refusal(
            f"{name} and {other} are not private in the same way; /pv makes them so, or leave "
            "them apart."
        )


def _who(minutes: Minutes, entry: Entry) -> tuple[int | str, ...]:
    if isinstance(entry, Action):
        return actions.owners_of(minutes, entry.id)
    return points.speakers_of(minutes, entry.id) if isinstance(entry, Point) else ()


def _grounds(by: Restriction | Exclusion | None) -> tuple[str, ...]:
    return (by.kind, by.ground, by.law) if by else ()


def _together(first: Entry, second: Entry) -> str:
    if isinstance(first, Point) and first.kind == points.STATEMENT:
        return f"{first.text}\n{second.main_text}"
    return text.joined(first.main_text, second.main_text)


def _taken_over(first: Entry, second: Entry) -> dict[str, Any]:
    """The fields that only the second has and the first is given."""
    names = [name for name in _TAKEN_OVER if hasattr(first, name)]
    return {name: getattr(second, name) for name in names if not getattr(first, name)}


def _following(minutes: Minutes, first: Entry, second: Entry) -> list[Change]:
    """What goes over to the first of two that are joined: what stands under, names or marks it."""
    changes: list[Change] = []
    kind = type(second)
    if isinstance(second, Point | Clause):
        there = minutes.entries(kind, first.item, parent=first.id)
        last = max((child.place for child in there), default=0.0)
        for n, child in enumerate(minutes.entries(kind, first.item, parent=second.id), start=1):
            changes.append(text.altered(child, parent=first.id, place=last + n))
    for table, field in sorted(flow.LOOSE):
        other = minutes.kind(table)
        if any(link.name == field and link.table == second.TABLE for link in links_of(other)):
            changes += [
                text.altered(one, **{field: first.id})
                for one in minutes.where(other, **{field: second.id})
                if one.id != first.id
            ]
    if marks.of_entry(minutes, first.TABLE, first.id) is None:
        held = minutes.where(Mark, holder_table=second.TABLE, holder=second.id)
        changes += [text.altered(mark, holder=first.id) for mark in held]
    beside = jottings.of_entry(minutes, second)
    return [*changes, *(text.altered(one, holder=first.id) for one in beside)]
