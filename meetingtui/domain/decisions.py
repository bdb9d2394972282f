"""Decisions: a label, a lead-in, a tree of clauses, a closing text, and what is said about them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from meetingtui.domain import series, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import (
    Change,
    Record,
    Refusal,
    Stamp,
    Step,
    Unchanged,
    link,
    maybe_link,
    row,
    with_fields,
)
from meetingtui.domain.restrictions import Exclusion
from meetingtui.domain.text import line, prose, verbatim

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

CLAUSE, HEADING, TABLE = "clause", "heading", "table"
DEEPEST = 3

# What can be said of a decision besides its clauses, how a sentence names it, and an example.
SAID = {
    "label": ("Label", "/lb RESOLVED"),
    "lead_in": ("Lead-in", "/l The Board recommends that:"),
    "closing": ("Closing text", "/t It welcomes the progress made."),
    "subject_to": ("Condition", "/st planning permission being given"),
    "urgent": ("Urgency", "/ur the contract ends on Friday"),
    "summary": ("Short decision", "/sum The bridge is to be built."),
    "earlier": ("Earlier decision", "/er minute 14/16"),
}


@row
class Decision(Entry):
    """What the body resolved, agreed, noted or recommended; its clauses are their own records.

    `label` is in the body's words ("RESOLVED"); `subject_to` a condition; `delegated_to` acts in
    consultation with `consulting`; `urgent` says why it can't be called in, `call_in` the line
    about that, `call_in_until` the last day; `summary` is the short decision published beside the
    minutes; `earlier` the earlier decision that it acts on; `motion` the one it came of; `movers`
    and `seconders` who proposed and seconded it, where no motion is minuted by itself.
    """

    TABLE: ClassVar[str] = "decision"
    NOUN: ClassVar[str] = "decision"
    LETTER: ClassVar[str] = "dec"
    BLOCK: ClassVar[str] = "decision"
    MAIN: ClassVar[str] = "lead_in"

    handle: int = 1
    label: str = line()
    lead_in: str = prose()
    closing: str = prose()
    subject_to: str = prose()
    delegated_to: str = line()
    consulting: str = line()
    urgent: str = prose()
    call_in: str = prose()
    call_in_until: date | None = None
    summary: str = prose()
    earlier: str = line()
    motion: int | None = maybe_link("motion")
    movers: str = line()
    seconders: str = line()


@row
class Clause(Entry):
    """One clause of a decision. With an `addressee` it is a recommendation to them.

    `kind` is "clause", or "heading" or "table" (rows of cells between bars) among them; `verb` is
    its own ("NOTED"), `responsible` who sees to it, `inserted` the text that it puts into another
    document, its lines kept, and `reference` the one it was given in the body's series ("R3/12").
    """

    TABLE: ClassVar[str] = "clause"
    NOUN: ClassVar[str] = "clause"
    LETTER: ClassVar[str] = "r"
    BLOCK: ClassVar[str] = "decision"

    decision: int = link("decision")
    parent: int | None = maybe_link("clause")
    addressee: str = line()
    text: str = verbatim()
    kind: str = line(CLAUSE)
    verb: str = line()
    responsible: str = line()
    inserted: str = verbatim()
    reference: str = line()


def of_item(minutes: Minutes, item: int, of_any_kind: bool = False) -> Decision | None:
    """The item's latest decision, into which clauses go.

    What was decided before the public were excluded (or readmitted) is not gone on with after it,
    nor is the resolution to exclude them: these count only among those `of_any_kind`.
    """
    found = minutes.where(Decision, item=item)
    if not of_any_kind:
        turned, resolved = _turned(minutes, item)
        found = [one for one in found if one.place > turned and one.id not in resolved]
    return max(found, key=lambda decision: (decision.place, decision.id), default=None)


def _turned(minutes: Minutes, item: int) -> tuple[float, set[int | None]]:
    """The place at which an item last went into private or out of it; those resolutions."""
    exclusions = minutes.all(Exclusion)
    places = [one.place for one in exclusions if one.item == item and one.from_here]
    places += [one.ended_place for one in exclusions if one.ended_in == item]
    return max(places, default=-math.inf), {one.decision for one in exclusions}


def wordless(minutes: Minutes, decision: Decision, leaving: Iterable[Record] = ()) -> bool:
    """Whether a decision says nothing once what is `leaving` has left, and nothing hangs on it.

    A label alone says nothing.
    """
    words = [name for name in text.kinds_of(Decision) if name != "label"]
    if decision.call_in_until is not None or any(getattr(decision, name) for name in words):
        return False
    gone = {(record.TABLE, record.id) for record in leaving}
    hanging = [record for record in minutes.dependents(decision) if record.TABLE != "mention"]
    return all(gone & {(record.TABLE, record.id), _held(record)} for record in hanging)


def _held(record: Record) -> tuple[str, int]:
    """What a record (a mark, a restriction) is put on."""
    return getattr(record, "holder_table", ""), getattr(record, "holder", None) or 0


def emptied(minutes: Minutes, leaving: Sequence[Record]) -> list[Decision]:
    """The decisions that stay, but say nothing once the clauses among `leaving` have left."""
    owners = dict.fromkeys(one.decision for one in leaving if isinstance(one, Clause))
    found = [minutes.get(Decision, owner) for owner in owners]
    return [one for one in found if one not in leaving and wordless(minutes, one, leaving)]


def depth(minutes: Minutes, clause: Clause) -> int:
    """At which level a clause stands, the uppermost being 1."""
    level, above = 1, clause.parent
    while above is not None:
        level, above = level + 1, minutes.get(Clause, above).parent
    return level


def made(minutes: Minutes, stamp: Stamp, item: int, **fields: Any) -> tuple[Decision, list[Change]]:
    """A new decision at the end of an item, and the change that adds it (no nil is lifted)."""
    change = minutes.entry(stamp, Decision, item, **fields)[-1]
    new = change.record
    assert isinstance(new, Decision)
    return new, [change]


def named(minutes: Minutes, item: int, decision: int | None) -> Decision | None:
    """The decision named, or the item's latest. Raises Refusal for one of another item."""
    if decision is None:
        return of_item(minutes, item)
    found = minutes.get(Decision, decision)
    if found.item != item:
        raise Refusal("That decision was made under another item.")
    return found


def _set(
    minutes: Minutes, stamp: Stamp, item: int, decision: int | None, **fields: Any
) -> list[Change]:
    """The changes that give a decision other fields; one left without any words goes."""
    found = named(minutes, item, decision)
    if found is None:
        return [*minutes.lift_nil(item, Decision.BLOCK), *made(minutes, stamp, item, **fields)[1]]
    change = text.altered(found, **fields)
    if change.before == change.after:
        raise Refusal("Those are its words already.")
    after = text.cleaned(with_fields(found, **fields))
    return [text.removed(found)] if not after.label and wordless(minutes, after) else [change]


def begin(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    label: str = "",
    words: str = "",
    motion: int | None = None,
) -> Step:
    """Begin another decision, with its label, its first clause, or both. Raises Refusal without."""
    here = minutes.item(item)
    if not text.clean(label) and not text.clean(words):
        raise Refusal("Say its label, its first clause or both: /dec RESOLVED > That it be built.")
    new, added = made(minutes, stamp, here.id, label=label, motion=motion)
    changes = [*minutes.lift_nil(here.id, new.block), *added]
    sentence = f"Decision {new.name_in_gutter} begun under {here.spoken}"
    if text.clean(words):
        now = minutes.apply(stamp.step(sentence, changes))
        more = resolve(now, stamp.after(changes), here.id, words, decision=new.id).changes
        changes = [*changes, *more]
    return stamp.step(sentence, changes, here.id)


def say(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    field: str,
    words: str,
    decision: int | None = None,
) -> Step:
    """Say something of the latest (or a named) decision, or with no words take it away.

    `field` is one of SAID. Raises Refusal when there is nothing to take away.
    """
    here = minutes.item(item)
    if field not in SAID:
        raise Refusal(f"A decision has no {field}; it has {', '.join(SAID)}.")
    name, example = SAID[field]
    found = named(minutes, here.id, decision)
    if not text.clean(words) and not (found and getattr(found, field)):
        raise Refusal(f"Type the words, for example: {example}")
    changes = _set(minutes, stamp, here.id, decision, **{field: words})
    done = "noted" if text.clean(words) else "taken away"
    return stamp.step(f"{name} {done} under {here.spoken}", changes, here.id)


def delegate(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    to: str,
    consulting: str = "",
    decision: int | None = None,
) -> Step:
    """Say to whom the decision delegates, and whom they consult; nobody takes it away."""
    here = minutes.item(item)
    if text.clean(consulting) and not text.clean(to):
        raise Refusal("Say to whom first, for example: /dg Head of Parks > the Chairman")
    found = named(minutes, here.id, decision)
    if not text.clean(to) and not (found and found.delegated_to):
        raise Refusal("Say to whom, for example: /dg Head of Parks > the Chairman")
    changes = _set(minutes, stamp, here.id, decision, delegated_to=to, consulting=consulting)
    return stamp.step(f"Delegation noted under {here.spoken}", changes, here.id)


def call_in(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    until: date | None = None,
    decision: int | None = None,
) -> Step:
    """Set the line about calling the decision in, and the last day for that; none: take it away."""
    here = minutes.item(item)
    found = named(minutes, here.id, decision)
    there = found and (found.call_in or found.call_in_until)
    if not (text.clean(words) or until or there):
        raise Refusal("Say who may call it in or until when: /ci Scrutiny Committee > 16 July")
    changes = _set(minutes, stamp, here.id, decision, call_in=words, call_in_until=until)
    return stamp.step(f"Call-in noted under {here.spoken}", changes, here.id)


def resolve(
    minutes: Minutes,
    stamp: Stamp,
    item: int | None,
    words: str,
    addressee: str = "",
    before: int | None = None,
    parent: int | None = None,
    decision: int | None = None,
    kind: str = CLAUSE,
    verb: str = "",
    responsible: str = "",
) -> Step:
    """Add a clause at the end, before another, or under one, to the latest or a named decision.

    A clause with an addressee is given a reference, where the body gives them out. Raises Refusal
    without words, and below the third level.
    """
    here = minutes.item(item)
    words = _words(words, kind)
    _alone(kind, addressee, verb, responsible)
    number = parent if parent is not None else before
    beside = None if number is None else minutes.get(Clause, number)
    if beside and beside.item != here.id:
        raise Refusal("A clause can only stand beside clauses of the same item.")
    if parent is not None and beside and depth(minutes, beside) >= DEEPEST:
        raise Refusal(f"Clauses go {DEEPEST} levels deep; {beside.name_in_gutter} is on the last.")
    found = named(minutes, here.id, beside.decision if beside else decision)
    changes: list[Change] = []
    if found is None:
        found, changes = made(minutes, stamp, here.id)
    place = found.place + 1.0 if changes else None
    if parent is None and beside:
        parent = beside.parent
        place, moved = minutes.room(Clause, beside.id, before=True)
        changes += moved
    fields = {
        "decision": found.id, "parent": parent, "addressee": addressee, "text": words,
        "kind": kind, "verb": verb, "responsible": responsible,
        "reference": _reference(minutes, addressee),
    }  # fmt: skip
    changes += minutes.entry(stamp.after(changes), Clause, here.id, place=place, **fields)
    name = {HEADING: "Heading", TABLE: "Table"}.get(kind, "Clause")
    return stamp.step(f"{name} recorded under {here.spoken}", changes, here.id)


def amend_clause(minutes: Minutes, stamp: Stamp, clause: int, **fields: str) -> Step:
    """Correct a clause: its text, kind, verb, addressee, responsible, inserted text or reference.

    Raises Refusal for a field that it lacks, for no words, and when nothing changes.
    """
    before = minutes.get(Clause, clause)
    here = minutes.item(before.item)
    known = ("text", "kind", "verb", "addressee", "responsible", "inserted", "reference")
    unknown = [name for name in fields if name not in known]
    if unknown:
        raise Refusal(f"A clause has no {unknown[0]}; it has {', '.join(known)}.")
    kind = fields.get("kind", before.kind)
    fields["text"] = _words(fields.get("text", before.text), kind)
    if fields.get("addressee") and not before.reference:
        fields.setdefault("reference", _reference(minutes, fields["addressee"]))
    change = text.altered(before, **fields)
    after = with_fields(before, **fields)
    around = (after.addressee, after.verb, after.responsible, after.inserted, after.reference)
    _alone(after.kind, *around)
    if change.before == change.after:
        raise Unchanged
    return stamp.step(f"{before.name_in_gutter} mended under {here.spoken}", [change], here.id)


def _words(words: str, kind: str) -> str:
    """The words of a clause as they may be stored. Raises Refusal for none, or an unknown kind."""
    if kind not in (CLAUSE, HEADING, TABLE):
        raise Refusal(f"There is no kind of clause called {kind}.")
    if not text.clean(words):
        raise Refusal("Type the clause, for example: /r That officers report back;")
    return text.clean(words, text.VERBATIM if kind == TABLE else text.PROSE)


def _alone(kind: str, *around: str) -> None:
    """Raise Refusal when a heading or a table has what only a clause can have."""
    if kind != CLAUSE and any(map(text.clean, around)):
        raise Refusal(f"A {kind} among the clauses has nothing but its own words.")


def _reference(minutes: Minutes, addressee: str) -> str:
    form = minutes.body.recommendation_series
    if not form or not text.clean(addressee):
        return ""
    return series.mint(minutes, series.RECOMMENDATION, form)
