"""Findings: what somebody should look at before the minutes go out. Nothing is ever blocked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from meetingtui.domain import attendance, blocks, items, marks, sittings, text
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.attendance import APOLOGIES, SUBSTITUTE, Attendance
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.witnesses import RESIDENT, Witness

GRAVE, DOUBT = "grave", "doubt"
_TYPED_PERSON = re.compile(r"(?<!\S)@(?:\?[^\W_][\w-]*|\?[\"“]\w*|([^\W\d_]\w*)(?:[’']s)?)")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at: how grave, a sentence, and the item (and entry) to jump to."""

    severity: str
    name: str
    sentence: str
    item: int | None = None
    entry: Entry | None = None


def find(minutes: Minutes) -> list[Finding]:
    """Everything found in the minutes, the grave first, then in the order of the agenda."""
    agenda = {item.id: n for n, item in enumerate(items.ordered(minutes))}
    found = [
        *_of_presence(minutes),
        *_of_items(minutes),
        *_of_entries(minutes),
        *_of_names_typed(minutes),
    ]
    return sorted(
        found, key=lambda f: (f.severity != GRAVE, agenda.get(f.item or 0, -1), f.sentence)
    )


def _of_presence(minutes: Minutes) -> Iterator[Finding]:
    if sittings.last(minutes) and attendance.presider(minutes) is None:
        yield Finding(GRAVE, "presider", "Nobody is recorded as presiding; /ch ab records who.")
    people = minutes.all(Attendance)
    if sittings.last(minutes) and not any(person.standing == "present" for person in people):
        yield Finding(
            GRAVE, "presence", "Nobody is recorded as present; /pr all records the members."
        )
    for stands in people:
        if stands.standing == APOLOGIES and attendance.in_room(minutes, stands.person):
            name = minutes.get(Person, stands.person).name
            yield Finding(GRAVE, "apologies", f"{name} sent apologies and is in the room.")
        if stands.capacity == SUBSTITUTE and stands.substitute_for is None:
            somebody = minutes.get(Person, stands.person)
            for_whom = f"for whom? /ap ab: sub {somebody.code} says so."
            sentence = f"{somebody.name} is present as a substitute: {for_whom}"
            yield Finding(DOUBT, "substitute", sentence)
    for one, other in attendance.out_of_turn(minutes):
        name = minutes.get(Person, one.person).name
        came = one.kind == attendance.ARRIVES
        said = f"{name} {'arrives' if came else 'leaves'} at {one.at:%H:%M} and {other.at:%H:%M}"
        missing = "when did they leave" if came else "when did they come back"
        yield Finding(DOUBT, "presence-order", f"{said}: {missing} in between?", other.item)


def _of_items(minutes: Minutes) -> Iterator[Finding]:
    taken = {taking.item for taking in minutes.all(items.Taking)}
    last = sittings.last(minutes)
    closed = last is not None and last.ending == sittings.CLOSED
    for item in items.ordered(minutes):
        if item.provisional:
            yield Finding(DOUBT, "provisional", f"{item.spoken_first} has no title yet.", item.id)
        if item.id not in taken:
            if closed and not any(child.parent == item.id for child in minutes.all(items.Item)):
                yield Finding(DOUBT, "not-taken", f"{item.spoken_first} was not taken.", item.id)
            continue
        states = {kind: minutes.block_state(item.id, kind)[0] for kind in blocks.KINDS}
        if blocks.FILLED not in states.values():
            continue
        for kind, state in states.items():
            if state == blocks.UNSET and kind not in ("documents", "points"):
                said = blocks.KINDS[kind]
                sentence = f"{item.spoken_first}: nothing is said of {said}."
                yield Finding(DOUBT, f"unset-{kind}", sentence, item.id)


def _of_entries(minutes: Minutes) -> Iterator[Finding]:
    for action in minutes.all(Action):
        spoken = f"{minutes.item(action.item).spoken}, {action.name_in_gutter}"
        if not minutes.where(Owner, action=action.id):
            yield Finding(
                DOUBT, "owner", f"An action has no owner ({spoken}).", action.item, action
            )
        if action.due_said and action.due_on is None:
            sentence = f"When is “{action.due_said}”? No date could be made of it ({spoken})."
            yield Finding(DOUBT, "due", sentence, action.item, action)
    for witness in minutes.all(Witness):
        if not witness.title and witness.name != RESIDENT:
            spoken = minutes.item(witness.item).spoken
            sentence = f"{witness.name} has no job title ({spoken})."
            yield Finding(DOUBT, "witness-title", sentence, witness.item, witness)
    for person in minutes.all(Person):
        if person.described:
            sentence = f"Somebody is known only as “{person.name}”; /name gives their name."
            yield Finding(DOUBT, "described", sentence)
    for mark in marks.open_marks(minutes):
        spoken = minutes.item(mark.item).spoken
        jotted = f": {mark.jotting}" if mark.jotting else ""
        sentence = f"Marked to come back to at {mark.at:%H:%M} ({spoken}){jotted}."
        yield Finding(DOUBT, "mark", sentence, mark.item)


def _of_names_typed(minutes: Minutes) -> Iterator[Finding]:
    """What was typed as for a person (`@ab`, `@?officer`) and stands in the text as it is."""
    names = {word.casefold() for p in minutes.all(Person) for word in (p.code, *p.name.split())}
    for words, where, item, entry in _published(minutes):
        for match in _TYPED_PERSON.finditer(words) if "@" in words else ():
            if match[1] is None or match[1].casefold() in names:
                sentence = f"“{match[0]}” stands as it was typed, and names nobody ({where})."
                yield Finding(DOUBT, "left-over-at", sentence, item, entry)


def _published(minutes: Minutes) -> Iterator[tuple[str, str, int, Entry | None]]:
    """The texts of the minutes: words, where they stand, their item and entry."""
    for item in minutes.all(items.Item):
        yield item.purpose, f"{item.spoken}, purpose", item.id, None
    for kind in minutes.KINDS:
        for entry in minutes.all(kind) if issubclass(kind, Entry) else ():
            spoken = f"{minutes.item(entry.item).spoken}, {entry.name_in_gutter}"
            for field in text.kinds_of(entry):
                yield getattr(entry, field), spoken, entry.item, entry
