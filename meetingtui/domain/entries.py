"""What can be done to an entry of any kind: mend, move, change its kind, strike."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from meetingtui.domain import decisions, text
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import Point
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step

CONVERTIBLE: tuple[type[Entry], ...] = (Point, Clause, Action, NextStep, Document)


def entry_of(minutes: Minutes, table: str, entry: int) -> Entry:
    """The entry in that table. Raises Refusal when it is gone."""
    found = minutes.get(minutes.kind(table), entry)
    if not isinstance(found, Entry):
        raise Refusal("That is no entry of the minutes.")
    return found


def edit(minutes: Minutes, stamp: Stamp, table: str, entry: int, words: str) -> Step:
    """Give an entry other words. Raises Refusal for none: striking is another verb."""
    before = entry_of(minutes, table, entry)
    kind = text.kinds_of(before)[before.MAIN]
    if isinstance(before, Point) and before.kind != "verbatim":
        kind = text.PROSE
    words = text.clean(words, kind)
    if not words:
        raise Refusal(f"An empty entry says nothing; /del {before.name_in_gutter} strikes it.")
    if words == before.main_text:
        raise Refusal("Nothing was changed.")
    return _mended(minutes, stamp, before, {before.MAIN: words})


def fix(minutes: Minutes, stamp: Stamp, table: str, entry: int, find: str, put: str) -> Step:
    """Replace words in an entry. Raises Refusal when they do not stand there exactly once."""
    before = entry_of(minutes, table, entry)
    count = before.main_text.count(find) if find else 0
    if count == 0:
        raise Refusal(f"“{find}” does not stand in {before.name_in_gutter}.")
    if count > 1:
        raise Refusal(
            f"“{find}” stands {count} times in {before.name_in_gutter}; give more of the words."
        )
    words = before.main_text.replace(find, put)
    if not text.clean(words):
        raise Refusal(f"That leaves nothing; /del {before.name_in_gutter} strikes the entry.")
    return _mended(minutes, stamp, before, {before.MAIN: words})


def _mended(minutes: Minutes, stamp: Stamp, before: Entry, fields: dict[str, Any]) -> Step:
    here = minutes.item(before.item)
    return stamp.step(
        f"{before.NOUN.capitalize()} {before.name_in_gutter} mended under {here.spoken}",
        [text.altered(before, **fields)],
        here.id,
    )


def frame(minutes: Minutes, stamp: Stamp, decision: int, field: str, words: str) -> Step:
    """Set or take away the label, lead-in or closing text of a decision."""
    before = minutes.get(Decision, decision)
    here = minutes.item(before.item)
    after = text.altered(before, **{field: words})
    bare = isinstance(after.after, Decision) and not (after.after.lead_in or after.after.closing)
    if bare and not minutes.where(Clause, decision=decision):
        after = text.removed(before)
    return stamp.step(f"Decision mended under {here.spoken}", [after], here.id)


def strike(minutes: Minutes, stamp: Stamp, table: str, entry: int) -> Step:
    """Strike an entry with everything that hangs on it."""
    before = entry_of(minutes, table, entry)
    here = minutes.item(before.item)
    hanging = minutes.dependents(before)
    changes = _released(minutes, [*hanging, before])
    return stamp.step(
        f"{before.NOUN.capitalize()} {before.name_in_gutter} struck under {here.spoken}",
        changes,
        here.id,
    )


def _released(minutes: Minutes, doomed: list[Record]) -> list[Change]:
    """The removal of `doomed`; an offer taken as a doomed clause is free again, not removed.

    A decision that is left without any words goes with its last clause.
    """
    changes = [
        text.altered(record, taken_as=None) if record.TABLE == "offer" else text.removed(record)
        for record in doomed
    ]
    gone = {record.id for record in doomed}
    for clause in [record for record in doomed if isinstance(record, Clause)]:
        decision = minutes.get(Decision, clause.decision)
        left = [c for c in minutes.where(Clause, decision=decision.id) if c.id not in gone]
        words = decision.lead_in or decision.closing or decision.label
        if not left and not words and text.removed(decision) not in changes:
            changes.append(text.removed(decision))
    return changes


def move(
    minutes: Minutes,
    stamp: Stamp,
    table: str,
    entry: int,
    item: int | None = None,
    before: int | None = None,
    after: int | None = None,
) -> Step:
    """Move an entry into another item, or before or after another entry of its kind."""
    moved = entry_of(minutes, table, entry)
    kind = type(moved)
    here = minutes.item(moved.item)
    if item is not None and item != moved.item:
        return _to_item(minutes, stamp, moved, item)
    beside = before if before is not None else after
    if beside is None or beside == entry:
        raise Refusal("Say where to, for example: /mv p6 7 (item 7) or /mv p6 p2 (before p2).")
    other = minutes.get(kind, beside)
    if other.item != moved.item:
        raise Refusal("Those two entries belong to different items; /mv p6 7 changes the item.")
    place = (
        minutes.place_before(kind, beside)
        if before is not None
        else minutes.place_after(kind, beside)
    )
    fields: dict[str, Any] = {"place": place}
    if hasattr(moved, "parent"):
        fields["parent"] = getattr(other, "parent", None)
        if fields["parent"] == entry:
            raise Refusal("An entry can't stand under itself.")
    return stamp.step(
        f"{moved.NOUN.capitalize()} {moved.name_in_gutter} moved under {here.spoken}",
        [text.altered(moved, **fields)],
        here.id,
    )


def _to_item(minutes: Minutes, stamp: Stamp, moved: Entry, item: int) -> Step:
    there = minutes.item(item)
    children = [
        record
        for record in minutes.dependents(moved)
        if isinstance(record, Entry) and type(record) is type(moved)
    ]
    changes: list[Change] = []
    fields: dict[str, Any] = {}
    if isinstance(moved, Clause):
        decision = decisions.of_item(minutes, item)
        if decision is None:
            decision = Decision(id=stamp.next_id, item=item, place=1.0)
            changes.append(text.added(decision))
        fields["decision"] = decision.id
    changes += minutes.lift_nil(item, moved.BLOCK)
    handle = max((e.handle for e in minutes.all(type(moved)) if e.item == item), default=0)
    place = max((e.place for e in minutes.all(type(moved)) if e.item == item), default=0.0)
    for record in [moved, *reversed(children)]:
        handle, place = handle + 1, place + 1.0
        new = replace(record, item=item, handle=handle, place=place, **fields)
        if record is moved and hasattr(new, "parent"):
            new = replace(new, parent=None)  # type: ignore[call-arg]
        changes.append(Change(record, new))
    changes += [text.altered(mark, item=item) for mark in _marks(minutes, moved)]
    return stamp.step(
        f"{moved.NOUN.capitalize()} {moved.name_in_gutter} moved to {there.spoken}", changes, item
    )


def _marks(minutes: Minutes, entry: Entry) -> list[Record]:
    return [record for record in minutes.dependents(entry) if record.TABLE == "mark"]


def change_kind(minutes: Minutes, stamp: Stamp, table: str, entry: int, letter: str) -> Step:
    """Make an entry one of another kind; its words are kept. `letter` is that of its handle."""
    before = entry_of(minutes, table, entry)
    target = next((kind for kind in CONVERTIBLE if letter == kind.LETTER), None)
    if target is None or not isinstance(before, CONVERTIBLE):
        letters = ", ".join(kind.LETTER for kind in CONVERTIBLE)
        raise Refusal(f"Only these kinds can be changed into one another: {letters}.")
    if isinstance(before, target):
        raise Refusal(f"{before.name_in_gutter} is a {target.NOUN} already.")
    hanging = minutes.dependents(before)
    if any(isinstance(record, Entry) for record in hanging):
        raise Refusal(f"{before.name_in_gutter} has others under it; move or strike those first.")
    here = minutes.item(before.item)
    changes = _released(minutes, [*hanging, before])
    fields: dict[str, Any] = {target.MAIN: before.main_text}
    if target is Clause:
        decision = decisions.of_item(minutes, here.id)
        if decision is None:
            decision = Decision(id=stamp.after(changes).next_id, item=here.id, place=1.0)
            changes.append(text.added(decision))
        fields["decision"] = decision.id
    changes += minutes.entry(stamp.after(changes), target, here.id, **fields)
    return stamp.step(
        f"{before.name_in_gutter} made a {target.NOUN} under {here.spoken}", changes, here.id
    )


def swap(minutes: Minutes, stamp: Stamp, table: str, entry: int, by: int) -> Step:
    """Move an entry up (`by` -1) or down (`by` 1) among its own."""
    moved = entry_of(minutes, table, entry)
    parent = getattr(moved, "parent", None)
    family = minutes.entries(type(moved), moved.item, parent=parent)
    index = family.index(moved) + by
    if not 0 <= index < len(family):
        raise Refusal(f"{moved.name_in_gutter} is at the {'top' if by < 0 else 'end'} already.")
    beside = family[index].id
    if by < 0:
        return move(minutes, stamp, table, entry, before=beside)
    return move(minutes, stamp, table, entry, after=beside)
