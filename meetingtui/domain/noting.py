"""Acts made of other acts: an entry with its mark, a clause taken from a report, a person named."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from meetingtui.domain import marks, people, reports, text
from meetingtui.domain.decisions import Clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Refusal, Stamp, Step
from meetingtui.domain.requests import Request, merge
from meetingtui.domain.witnesses import Witness


@dataclass(frozen=True, slots=True)
class Described:
    """Somebody who is known by a description only: "highways officer"."""

    words: str


def marked(minutes: Minutes, stamp: Stamp, made: Request) -> Step:
    """Make an entry and drop a mark on it; what is no entry is marked by its moment."""
    first = made(minutes, stamp)
    new = _new_entry(first)
    second = marks.drop(
        minutes.apply(first),
        stamp.after(first.changes),
        new.item if new else first.item,
        new.TABLE if new else "",
        new.id if new else None,
    )
    return stamp.step(first.sentence, [*first.changes, *second.changes], first.item)


def taken(minutes: Minutes, stamp: Stamp, made: Request, offer: int) -> Step:
    """Make a clause and note that it is this recommendation of the report."""
    first = made(minutes, stamp)
    clause = _new_entry(first)
    if not isinstance(clause, Clause):
        raise Refusal("A recommendation of a report is taken as a clause.")
    second = reports.take(minutes.apply(first), stamp.after(first.changes), offer, clause.id)
    return stamp.step(first.sentence, [*first.changes, *second.changes], first.item)


def introduced(minutes: Minutes, stamp: Stamp, made: Request) -> Step:
    """Carry out a request that names people by description; those not known yet are added.

    Every `Described` among its arguments becomes the id of the person.
    """
    known = {p.name.casefold(): p.id for p in minutes.all(Person) if p.described}
    changes: list[Change] = []
    now = minutes
    for somebody in _described_in(made.words):
        name = text.clean(somebody.words)
        if name.casefold() in known:
            continue
        at = stamp.after(changes)
        identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{minutes.meeting.uuid}/{at.next_id}")
        step = people.add(now, at, str(identity), name, described=True)
        known[name.casefold()] = at.next_id
        now, changes = now.apply(step), [*changes, *step.changes]
    words = {key: _filled(value, known) for key, value in made.words.items()}
    step = Request(made.act, words)(now, stamp.after(changes))
    return stamp.step(step.sentence, [*changes, *step.changes], step.item)


def named(
    minutes: Minutes,
    stamp: Stamp,
    person: int,
    name: str,
    title: str = "",
    organisation: str = "",
) -> Step:
    """Give a person their right name (and title); where they were heard, it is mended too."""
    before = minutes.get(Person, person)
    fields: dict[str, object] = {"name": name, "described": False}
    if title:
        fields["title"] = title
    if organisation:
        fields["organisation"] = organisation
    if before.described:
        fields["code"] = ""
    step = people.amend(minutes, stamp, person, **fields)
    changes = list(step.changes)
    for witness in minutes.where(Witness, person=person):
        if witness.name == before.name:
            changes.append(
                text.altered(
                    witness,
                    name=name,
                    title=title or witness.title,
                    organisation=organisation or witness.organisation,
                )
            )
    return stamp.step("Person named", merge(changes))


def _new_entry(step: Step) -> Entry | None:
    new = [c.after for c in step.changes if c.before is None and isinstance(c.after, Entry)]
    return new[-1] if new else None


def _described_in(words: Any) -> list[Described]:
    found: list[Described] = []
    for value in words.values():
        many = value if isinstance(value, tuple) else (value,)
        found += [one for one in many if isinstance(one, Described)]
    return list(dict.fromkeys(found))


def _filled(value: Any, known: dict[str, int]) -> Any:
    if isinstance(value, tuple):
        return tuple(_filled(one, known) for one in value)
    if isinstance(value, Described):
        return known[text.clean(value.words).casefold()]
    return value
