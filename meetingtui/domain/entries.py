"""What can be done to an entry of any kind: mend, move, change its kind, strike."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from meetingtui.domain import decisions, text
from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.marks import Mark
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
    here = minutes.item(before.item)
    return stamp.step(
        f"{before.NOUN.capitalize()} {before.name_in_gutter} mended under {here.spoken}",
        [text.altered(before, **{before.MAIN: words})],
        here.id,
    )


def fix(minutes: Minutes, stamp: Stamp, table: str, entry: int, find: str, put: str) -> Step:
    """Replace words in an entry. Raises Refusal when they do not stand there exactly once."""
    before = entry_of(minutes, table, entry)
    whole, name = before.main_text, before.name_in_gutter
    if not find:
        raise Refusal(f"Say which words of {name} to replace, for example: /f {name} four > five")
    places = text.places_of(whole, find)
    said = text.spelled(find, lambda *_: "…")
    if not places:
        raise Refusal(f"“{said}” does not stand in {name}.")
    if len(places) > 1:
        raise Refusal(f"“{said}” stands {len(places)} times in {name}; give more of the words.")
    words = whole[: places[0]] + put + whole[places[0] + len(find) :]
    if not text.clean(words):
        raise Refusal(f"That leaves nothing; /del {name} strikes the entry.")
    return edit(minutes, stamp, table, entry, words)


def frame(minutes: Minutes, stamp: Stamp, decision: int, field: str, words: str) -> Step:
    """Set or take away the label, lead-in or closing text of a decision.

    Taking away the last words of a decision that has no clauses takes the decision away.
    """
    before = minutes.get(Decision, decision)
    here = minutes.item(before.item)
    if field not in ("label", "lead_in", "closing"):
        raise Refusal(f"A decision has no {field}; it has a label, a lead-in and a closing text.")
    words = text.clean(words, text.kinds_of(Decision)[field])
    if words == getattr(before, field):
        raise Refusal("Nothing was changed.")
    change = text.altered(before, **{field: words})
    if not minutes.where(Clause, decision=decision) and _wordless(change.record):
        change = text.removed(before)
    return stamp.step(f"Decision mended under {here.spoken}", [change], here.id)


def _wordless(decision: Record) -> bool:
    """Whether a decision says nothing without clauses; a label alone says nothing."""
    return isinstance(decision, Decision) and not (decision.lead_in or decision.closing)


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
    return [*changes, *_emptied(minutes, doomed)]


def _emptied(minutes: Minutes, leaving: list[Record]) -> list[Change]:
    """The removal of decisions that say nothing once the clauses among `leaving` have left."""
    clauses = [record for record in leaving if isinstance(record, Clause)]
    left = {c.decision for c in minutes.all(Clause) if c not in clauses}
    decisions_left = dict.fromkeys(c.decision for c in clauses if c.decision not in left)
    found = [minutes.get(Decision, decision) for decision in decisions_left]
    return [text.removed(decision) for decision in found if _wordless(decision)]


def move(
    minutes: Minutes,
    stamp: Stamp,
    table: str,
    entry: int,
    item: int | None = None,
    before: int | None = None,
    after: int | None = None,
) -> Step:
    """Move an entry into another item, or before or after another entry of its kind.

    What stands under it goes with it, and so do its marks.
    """
    moved = entry_of(minutes, table, entry)
    kind = type(moved)
    here = minutes.item(moved.item)
    if item is not None and item != moved.item:
        return _to_item(minutes, stamp, moved, item)
    beside = before if before is not None else after
    if beside is None and item is not None:
        raise Refusal(f"{moved.name_in_gutter} stands under {here.spoken} already.")
    if beside is None or beside == entry:
        raise Refusal("Say where to, for example: /mv p6 7 (item 7) or /mv p6 p2 (before p2).")
    other = minutes.get(kind, beside)
    if other.item != moved.item:
        raise Refusal("Those two entries belong to different items; /mv p6 7 changes the item.")
    if other in minutes.under(moved):
        raise Refusal("An entry can't stand under itself.")
    place, changes = minutes.room(kind, beside, before is not None, moved=entry)
    fields: dict[str, Any] = {"place": place}
    if hasattr(moved, "parent"):
        fields["parent"] = getattr(other, "parent", None)
    return stamp.step(
        f"{moved.NOUN.capitalize()} {moved.name_in_gutter} moved under {here.spoken}",
        [*changes, text.altered(moved, **fields)],
        here.id,
    )


def _to_item(minutes: Minutes, stamp: Stamp, moved: Entry, item: int) -> Step:
    there = minutes.item(item)
    family = [moved, *minutes.under(moved)]
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
    for record in family:
        handle, place = handle + 1, place + 1.0
        new = replace(record, item=item, handle=handle, place=place, **fields)
        if record is moved and hasattr(new, "parent"):
            new = replace(new, parent=None)  # type: ignore[call-arg]
        changes.append(Change(record, new))
        changes += [text.altered(mark, item=item) for mark in _marks(minutes, record)]
    changes += _emptied(minutes, list(family))
    if isinstance(moved, Declaration):
        changes += _covers(minutes, moved, item)
    return stamp.step(
        f"{moved.NOUN.capitalize()} {moved.name_in_gutter} moved to {there.spoken}", changes, item
    )


def _marks(minutes: Minutes, entry: Entry) -> list[Mark]:
    return minutes.where(Mark, holder_table=entry.TABLE, holder=entry.id)


def _covers(minutes: Minutes, moved: Declaration, item: int) -> list[Change]:
    """A declaration covers the item it was made under unless others were named: that follows."""
    covers = minutes.where(Cover, declaration=moved.id)
    alone = [cover.item for cover in covers] == [moved.item]
    return [text.altered(covers[0], item=item)] if alone else []


def change_kind(minutes: Minutes, stamp: Stamp, table: str, entry: int, letter: str) -> Step:
    """Make an entry one of another kind; its words and its mark are kept.

    `letter` is that of the kind's handles.
    """
    before = entry_of(minutes, table, entry)
    target = next((kind for kind in CONVERTIBLE if letter == kind.LETTER), None)
    if target is None or not isinstance(before, CONVERTIBLE):
        letters = ", ".join(kind.LETTER for kind in CONVERTIBLE)
        raise Refusal(f"Only these kinds can be changed into one another: {letters}.")
    kind = f"{'an' if target.NOUN[0] in 'aeiou' else 'a'} {target.NOUN}"
    if isinstance(before, target):
        raise Refusal(f"{before.name_in_gutter} is {kind} already.")
    hanging = [record for record in minutes.dependents(before) if record.TABLE != "mark"]
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
    number = stamp.after(changes).next_id
    changes += minutes.entry(stamp.after(changes), target, here.id, **fields)
    changes += [
        text.altered(mark, holder_table=target.TABLE, holder=number)
        for mark in _marks(minutes, before)
    ]
    return stamp.step(f"{before.name_in_gutter} made {kind} under {here.spoken}", changes, here.id)


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
