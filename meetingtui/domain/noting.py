"""Acts made of other acts: an entry with its mark, a clause taken from a report, a person named."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
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


_IN_PROSE = re.compile(
    r"(?<!\S)@\?(?:(?P<joined>[^\W\d_]\w*(?:-\w+)+)"
    r'|"(?P<quoted>[^"⟦⟧\n]{1,80})"|“(?P<curly>[^“”⟦⟧\n]{1,80})”)'
)
_PROSE = ("words", "put", "text")
_NO_PROSE = ("witness", "declaration")


def described_as(typed: str) -> Described | None:
    """Somebody typed as in running text: `@?highways-officer` or `@?"highways officer"`."""
    match = _IN_PROSE.fullmatch(typed)
    return _described(match) if match else None


def _described(match: re.Match[str]) -> Described | None:
    joined = (match["joined"] or "").replace("-", " ")
    words = text.clean(joined or match["quoted"] or match["curly"])
    return Described(words) if words else None


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

    Every `Described` among its arguments becomes the id of the person, and every
    `@?highways-officer` in its prose a mention of them.
    """
    known = {p.name.casefold(): p.id for p in minutes.all(Person) if p.described}
    changes: list[Change] = []
    now = minutes
    for somebody in people_described(made.words):
        name = text.clean(somebody.words)
        if name.casefold() in known:
            continue
        at = stamp.after(changes)
        identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{minutes.meeting.uuid}/{at.next_id}")
        step = people.add(now, at, str(identity), name, described=True)
        known[name.casefold()] = at.next_id
        now, changes = now.apply(step), [*changes, *step.changes]
    prose = _prose_of(made.words)
    words = {
        key: _mentioning(value, known) if key in prose else _filled(value, known)
        for key, value in made.words.items()
    }
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


def _prose_of(words: Mapping[str, Any]) -> dict[str, str]:
    """The arguments that are running text."""
    if words.get("table") in _NO_PROSE:
        return {}
    return {key: words[key] for key in _PROSE if isinstance(words.get(key), str)}


def people_described(words: Mapping[str, Any]) -> list[Described]:
    """The people whom the arguments of a request name by description only, each once."""
    found: list[Described] = []
    for prose in _prose_of(words).values():
        if "@?" in prose:
            found += filter(None, map(_described, _IN_PROSE.finditer(prose)))
    for value in words.values():
        many = value if isinstance(value, tuple) else (value,)
        found += [one for one in many if isinstance(one, Described)]
    return list(dict.fromkeys(found))


def _mentioning(prose: str, known: Mapping[str, int]) -> str:
    """The prose with a token in place of everybody described in it."""

    def token(match: re.Match[str]) -> str:
        somebody = _described(match)
        return text.token("person", known[somebody.words.casefold()]) if somebody else match[0]

    return _IN_PROSE.sub(token, prose)


def _filled(value: Any, known: dict[str, int]) -> Any:
    if isinstance(value, tuple):
        return tuple(_filled(one, known) for one in value)
    if isinstance(value, Described):
        return known[text.clean(value.words).casefold()]
    return value
