"""What can be done to an entry of any kind: mend, move, change its kind, strike."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Unpack

from meetingtui.domain import conversion, decisions, flow, points, series, settling, text
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.conversion import Told
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.divisions import PutTogether
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.jottings import Jotting
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion, free_path
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Question
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Change, Record, Refusal, Stamp, Step, Unchanged, with_fields

CONVERTIBLE: tuple[type[Entry], ...] = (
    Point, Clause, Action, NextStep, Document, Question, Announcement, Reason, Alternative, Motion,
)  # fmt: skip
_FOLLOWS = ("mark", "jotting", "restriction")


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
    if isinstance(before, Point):
        kind = points.TEXT_OF.get(before.kind, text.PROSE)
    words = text.clean(words, kind)
    if not words:
        raise Refusal(f"An empty entry says nothing; /del {before.name_in_gutter} strikes it.")
    if words == before.main_text:
        raise Unchanged
    here = minutes.item(before.item)
    return stamp.step(
        f"{_noun(before)} {before.name_in_gutter} mended under {here.spoken}",
        [text.altered(before, **{before.MAIN: words})],
        here.id,
    )


def _noun(entry: Entry) -> str:
    return entry.NOUN[:1].upper() + entry.NOUN[1:]


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
    """Give one of the texts of a decision other words, or take it away.

    Taking away the last words of a decision that has no label and no clauses takes the decision
    away. Raises Refusal for a field that is no text of it, and when nothing changes.
    """
    before = minutes.get(Decision, decision)
    here = minutes.item(before.item)
    kinds = text.kinds_of(Decision)
    if field not in kinds:
        raise Refusal(f"A decision has no {field}; it has a label, a lead-in and a closing text.")
    after = text.cleaned(with_fields(before, **{field: words}))
    if after == before:
        raise Unchanged
    changes = [Change(before, after)]
    if not after.label and decisions.wordless(minutes, after):
        changes = _struck(minutes, [before])
    return stamp.step(f"Decision mended under {here.spoken}", changes, here.id)


def refer(minutes: Minutes, stamp: Stamp, table: str, entry: int, reference: str) -> Step:
    """Correct the reference of an action or a recommendation, or (empty) take it away.

    Raises Refusal for one that another has.
    """
    before = entry_of(minutes, table, entry)
    if not isinstance(before, Action | Clause):
        raise Refusal("Only actions and clauses have a reference in the body's series.")
    reference = text.clean(reference)
    if reference == before.reference:
        raise Unchanged
    if reference in series.given(minutes):
        raise Refusal(f"{reference} is the reference of another one already.")
    here = minutes.item(before.item)
    change = text.altered(before, reference=reference)
    name = before.name_in_gutter
    return stamp.step(f"Reference of {name} corrected under {here.spoken}", [change], here.id)


def strike(minutes: Minutes, stamp: Stamp, table: str, entry: int) -> Step:
    """Strike an entry with everything that hangs on it."""
    before = entry_of(minutes, table, entry)
    here = minutes.item(before.item)
    hanging = [*flow.hanging(minutes, before), before]
    doomed, changes = settling.struck(minutes, before, hanging)
    changes += _struck(minutes, doomed)
    return stamp.step(
        f"{_noun(before)} {before.name_in_gutter} struck under {here.spoken}", changes, here.id
    )


def _struck(minutes: Minutes, doomed: list[Record], staying: Sequence[Record] = ()) -> list[Change]:
    """The removal of `doomed`; an offer taken as a doomed clause is free again, not removed.

    A decision that is left without any words goes with its last clause; what is `staying` hung on
    what is doomed, and finds another hold.
    """
    doomed = [*doomed, *_emptied(minutes, [*doomed, *staying])]
    return [*flow.freed(minutes, doomed), *map(text.removed, doomed)]


def _emptied(minutes: Minutes, leaving: list[Record]) -> list[Decision]:
    """The decisions that say nothing once this has left; a loose link to it keeps none."""
    loose = [change.before for change in flow.freed(minutes, leaving) if change.before]
    return decisions.emptied(minutes, [*leaving, *loose])


def move(
    minutes: Minutes,
    stamp: Stamp,
    table: str,
    entry: int,
    item: int | None = None,
    before: int | None = None,
    after: int | None = None,
    beside_table: str = "",
) -> Step:
    """Move an entry into another item, or before or after another entry.

    That one may be of another kind (`beside_table`; empty: of the same). What stands under the
    entry goes with it, and so do its marks.
    """
    moved = entry_of(minutes, table, entry)
    here = minutes.item(moved.item)
    if item is not None and item != moved.item:
        return _to_item(minutes, stamp, moved, item)
    beside = before if before is not None else after
    if beside is None and item is not None:
        raise Refusal(f"{moved.name_in_gutter} stands under {here.spoken} already.")
    if beside is None or beside == entry:
        raise Refusal("Say where to, for example: /mv p6 7 (item 7) or /mv p6 p2 (before p2).")
    other = entry_of(minutes, beside_table or table, beside)
    if other.item != moved.item:
        raise Refusal("Those two entries belong to different items; /mv p6 7 changes the item.")
    other = _alike(minutes, moved, other)
    if other == moved or other in minutes.under(moved):
        raise Refusal("An entry can't stand under itself.")
    fields = _beside(minutes, moved, other)
    place, changes = flow.room(minutes, moved, other, before is not None)
    moved_here = [c for c in changes if c.before == moved]
    fields["place"] = place
    changes = [c for c in changes if c not in moved_here]
    for change in moved_here:
        if isinstance(change.after, Motion):
            fields["settled_place"] = change.after.settled_place
            fields["restated_place"] = change.after.restated_place
    changes += _followed(minutes, moved, fields)
    return stamp.step(
        f"{_noun(moved)} {moved.name_in_gutter} moved under {here.spoken}",
        [*changes, text.altered(moved, **fields)],
        here.id,
    )


def _alike(minutes: Minutes, moved: Entry, other: Entry) -> Entry:
    """The entry beside which `moved` can stand: `other`, or the one that `other` is part of."""
    if type(other) is type(moved) or flow.flows(other):
        if not flow.flows(moved) and type(other) is not type(moved) and moved.TABLE != Point.TABLE:
            raise Refusal(
                f"{moved.name_in_gutter} can only stand among others of its kind; "
                "move what it belongs to."
            )
        return other
    for field in ("parent", "decision", "approval"):
        above = getattr(other, field, None)
        if above is not None:
            table = other.TABLE if field == "parent" else field
            return _alike(minutes, moved, entry_of(minutes, table, above))
    return other


def _beside(minutes: Minutes, moved: Entry, other: Entry) -> dict[str, Any]:
    """What an entry takes from the one it is put beside, of which it becomes a sibling."""
    if not isinstance(moved, Point | Clause):
        return {}
    if not isinstance(other, Point | Clause):
        return {"parent": None}
    level = len(_above(minutes, other)) + 1
    if level > 1 and level + _height(minutes, moved) > points.DEEPEST:
        raise Refusal(f"{moved.name_in_gutter} has others under it and would stand too deep there.")
    fields: dict[str, Any] = {"parent": other.parent}
    if isinstance(other, Clause):
        fields["decision"] = other.decision
    return fields


def _above(minutes: Minutes, entry: Point | Clause) -> list[Entry]:
    parent = minutes.find(type(entry), entry.parent)
    return [parent, *_above(minutes, parent)] if parent else []


def _height(minutes: Minutes, entry: Entry) -> int:
    """How many levels stand under an entry."""
    children = minutes.entries(type(entry), entry.item, parent=entry.id)
    return max((1 + _height(minutes, child) for child in children), default=0)


def _followed(minutes: Minutes, moved: Entry, fields: dict[str, Any]) -> list[Change]:
    """A clause that goes to another decision takes those under it along, and may empty its own."""
    if not isinstance(moved, Clause) or fields.get("decision", moved.decision) == moved.decision:
        return []
    family = minutes.under(moved)
    changes = [text.altered(clause, decision=fields["decision"]) for clause in family]
    return changes + _struck_only(minutes, [moved, *family])


def _struck_only(minutes: Minutes, leaving: list[Record]) -> list[Change]:
    doomed: list[Record] = [*_emptied(minutes, leaving)]
    return [*flow.freed(minutes, doomed), *map(text.removed, doomed)]


def _to_item(minutes: Minutes, stamp: Stamp, moved: Entry, item: int) -> Step:
    there = minutes.item(item)
    going = {(r.TABLE, r.id) for r in (moved, *flow.hanging(minutes, moved))}
    family = [e for e in minutes.gutter(moved.item) if (e.TABLE, e.id) in going]
    # What has a place in the flow keeps its turn across kinds: a question, its answer, the next.
    family.sort(key=lambda one: (one != moved, flow.flows(one), one.place * flow.flows(one)))
    changes: list[Change] = []
    fields: dict[str, Any] = {}
    if isinstance(moved, Clause):
        decision, changes = conversion.decision_for(minutes, stamp, item)
        fields["decision"] = decision.id
    for block in dict.fromkeys(one.block for one in family):
        lifted = minutes.lift_nil(item, block)
        changes += [change for change in lifted if change not in changes]
    place = max([minutes.last_place(item), *(getattr(c.record, "place", 0.0) for c in changes)])
    behind = place + len(family) + 1.0
    handles: dict[type[Entry], int] = {}
    for record in family:
        kind, place = type(record), place + 1.0
        handles[kind] = 1 + (handles.get(kind) or minutes.last_handle(kind, item))
        own = fields if isinstance(record, Clause) else {}
        if isinstance(record, Motion):
            said = ("settled_place", "restated_place")
            own = {name: behind for name in said if getattr(record, name)}
        new = replace(record, item=item, handle=handles[kind], place=place, **own)
        changes.append(Change(record, _on_its_own(minutes, new, moved, going, item)))
        changes += [text.altered(one, item=item) for one in _beside_it(minutes, record)]
    changes += [c for c in flow.freed(minutes, list(family)) if c.record.TABLE != "offer"]
    changes += _struck_only(minutes, list(family))
    if isinstance(moved, Declaration):
        changes += _covers(minutes, moved, item)
    return stamp.step(
        f"{_noun(moved)} {moved.name_in_gutter} moved to {there.spoken}", changes, item
    )


def _on_its_own(
    minutes: Minutes, new: Entry, moved: Entry, going: set[tuple[str, int]], item: int
) -> Entry:
    """An entry as it arrives in another item: what it was tied to and did not come is let go."""
    fields: dict[str, Any] = {}
    for name, table in (("parent", new.TABLE), ("after", "point"), ("answers", "point")):
        target = getattr(new, name, None)
        if target is not None and (table, target) not in going:
            fields[name] = None
    if isinstance(new, Reason | Alternative) and ("decision", new.decision) not in going:
        fields["decision"] = None
    if isinstance(new, Motion) and new.path and isinstance(moved, Motion):
        fields["path"] = free_path(minutes, item, None) + new.path.removeprefix(moved.path)
    return replace(new, **fields) if fields else new


def _beside_it(minutes: Minutes, entry: Entry) -> list[Record]:
    """The clerk's own mark and jottings on an entry."""
    held = {"holder_table": entry.TABLE, "holder": entry.id}
    return [*minutes.where(Mark, **held), *minutes.where(Jotting, **held)]


def _covers(minutes: Minutes, moved: Declaration, item: int) -> list[Change]:
    """A declaration covers the item it was made under unless others were named: that follows."""
    covers = minutes.where(Cover, declaration=moved.id)
    alone = [(cover.item, cover.said) for cover in covers] == [(moved.item, "")]
    return [text.altered(covers[0], item=item)] if alone else []


def change_kind(
    minutes: Minutes,
    stamp: Stamp,
    table: str,
    entry: int,
    letter: str,
    **said: Unpack[Told],
) -> Step:
    """Make an entry one of another kind; its words, mark, jottings and restriction are kept.

    `letter` is that of the kind's handles. Who is to do it stays so between actions and clauses;
    otherwise names, labels and due phrases become words of the text. `said` is what its words tell
    of one that becomes an action.
    """
    before = entry_of(minutes, table, entry)
    target = next((kind for kind in CONVERTIBLE if letter == kind.LETTER), None)
    if target is None or not isinstance(before, CONVERTIBLE):
        letters = ", ".join(kind.LETTER for kind in CONVERTIBLE)
        raise Refusal(f"Only these kinds can be changed into one another: {letters}.")
    kind = f"{'an' if target.NOUN[0] in 'aeiou' else 'a'} {target.NOUN}"
    if isinstance(before, target):
        raise Refusal(f"{before.name_in_gutter} is {kind} already.")
    follow = [r for r in flow.hanging(minutes, before) if r.TABLE in _FOLLOWS]
    hanging = [r for r in flow.hanging(minutes, before) if r not in follow]
    if any(isinstance(record, Entry | PutTogether) for record in hanging):
        raise Refusal(f"{before.name_in_gutter} has others under it; move or strike those first.")
    here = minutes.item(before.item)
    changes = _struck(minutes, [*hanging, before], follow)
    made = conversion.made(minutes, stamp.after(changes), before, target, **said)
    new = next(c.record for c in made if type(c.record) is target)
    changes += [c for c in made if c not in changes]
    changes += [text.altered(one, holder_table=target.TABLE, holder=new.id) for one in follow]
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
