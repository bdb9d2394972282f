"""Acts made of other acts: an entry with its mark, a clause taken from a report, a person named."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from meetingtui.domain import flow, jottings, marks, people, reports, text
from meetingtui.domain.attendance import Presence
from meetingtui.domain.decisions import Clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Change, Refusal, Stamp, Step
from meetingtui.domain.requests import Request, merge
from meetingtui.domain.restrictions import Restrictions, like
from meetingtui.domain.witnesses import Witness


@dataclass(frozen=True, slots=True)
class Described:
    """Somebody who is not in this record yet: known by a description only, "highways officer".

    `named`: by their right name, with or without a title.
    """

    words: str
    named: bool = False
    title: str = ""


_IN_PROSE = re.compile(
    r"(?<!\S)@(?:\?(?P<joined>[^\W\d_]\w*(?:-\w+)+)"
    r'|(?P<sign>[?+])(?:"(?P<quoted>[^"⟦⟧\n]{1,80})"|“(?P<curly>[^“”⟦⟧\n]{1,80})”))'
)
_PROSE = ("words", "put", "text")
_NO_PROSE = ("witness", "declaration")


def described_as(typed: str) -> Described | None:
    """Somebody typed as in running text: `@?highways-officer` or `@?"highways officer"`.

    `@+"Jane Example, Head of Parks"` is somebody of that name and title.
    """
    match = _IN_PROSE.fullmatch(typed)
    return _described(match) if match else None


def _described(match: re.Match[str]) -> Described | None:
    joined = (match["joined"] or "").replace("-", " ")
    words = text.clean(joined or match["quoted"] or match["curly"])
    if match["sign"] == "+":
        name, _, title = words.partition(",")
        return Described(name.strip(), True, title.strip()) if name.strip() else None
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


def caught_up(minutes: Minutes, stamp: Stamp, made: Request, mark: int) -> Step:
    """Enter what was missed at a mark: it comes to stand where the mark was, which goes.

    The mark's jotting is kept beside the entry that came of it. A step that makes no entry and
    lets nobody in or out catches up nothing: the mark stays.
    """
    first = made(minutes, stamp)
    before = minutes.get(Mark, mark)
    new = [c.after for c in first.changes if c.before is None and c.after is not None]
    made_here = [one for one in new if isinstance(one, Entry) and one.item == before.item]
    if not made_here and not any(isinstance(one, Presence) for one in new):
        return first
    placed, changes = list(first.changes), [Change(before, None)]
    flowing = [one for one in made_here if flow.flows(one)]
    if before.place and len(flowing) == 1:
        put = replace(flowing[0], place=before.place)
        placed = [Change(None, put) if c.after is flowing[0] else c for c in placed]
    if before.jotting and made_here:
        at = stamp.after(placed)
        beside = jottings.kept(at, before.item, made_here[-1], before.at, before.jotting)
        changes.append(text.added(beside))
    changes = [*placed, *changes]
    changes += _as_private_as(minutes, stamp, before, changes, made_here)
    return stamp.step(first.sentence, changes, first.item)


def _as_private_as(
    minutes: Minutes, stamp: Stamp, mark: Mark, changes: list[Change], new: list[Entry]
) -> list[Change]:
    """The restrictions that keep private what was said in private, though it is entered later."""
    why = Restrictions(minutes).of(mark)
    if why is None:
        return []
    after = minutes.apply(stamp.step("", changes))
    now, number = Restrictions(after), stamp.after(changes).next_id
    bare = [one for one in new if now.of(after.get(type(one), one.id)) is None]
    return [text.added(like(why, number + n, one)) for n, one in enumerate(bare)]


def taken(minutes: Minutes, stamp: Stamp, made: Request, offer: int) -> Step:
    """Make a clause and note that it is this recommendation of the report."""
    first = made(minutes, stamp)
    clause = _new_entry(first)
    if not isinstance(clause, Clause):
        raise Refusal("A recommendation of a report is taken as a clause.")
    second = reports.take(minutes.apply(first), stamp.after(first.changes), offer, clause.id)
    return stamp.step(first.sentence, [*first.changes, *second.changes], first.item)


def introduced(
    minutes: Minutes, stamp: Stamp, made: Request, known: tuple[Person, ...] = ()
) -> Step:
    """Carry out a request that names people who are not here yet; those are added first.

    Every `Described` among its arguments becomes the id of the person, and every
    `@?highways-officer` in its prose a mention of them. Of those who are named, one that is
    `known` elsewhere comes with what is known of them.
    """
    found: dict[Described, int] = {}
    changes: list[Change] = []
    now = minutes
    for somebody in people_described(made.words):
        there = _there(somebody, now)
        if there is None:
            at = stamp.after(changes)
            change = text.added(_newcomer(somebody, known, now, at))
            now = now.apply(at.step("", [change]))
            there, changes = at.next_id, [*changes, change]
        found[somebody] = there
    prose = _prose_of(made.words)
    words = {
        key: _mentioning(value, found) if key in prose else _filled(value, found)
        for key, value in made.words.items()
    }
    step = Request(made.act, words)(now, stamp.after(changes))
    return stamp.step(step.sentence, [*changes, *step.changes], step.item)


def _there(somebody: Described, minutes: Minutes) -> int | None:
    """The person who is called or described like that already."""
    name = text.clean(somebody.words).casefold()
    same = (
        person.id
        for person in minutes.all(Person)
        if person.described != somebody.named and person.name.casefold() == name
    )
    return next(same, None)


def _newcomer(
    somebody: Described, known: tuple[Person, ...], minutes: Minutes, stamp: Stamp
) -> Person:
    """Somebody who is added: as they are known elsewhere, else by what was typed."""
    name = text.clean(somebody.words)
    fits = [
        person
        for person in known
        if somebody.named
        and person.name.casefold() == name.casefold()
        and (not somebody.title or person.title.casefold() == somebody.title.casefold())
    ]
    if fits:
        taken = {person.code for person in minutes.all(Person)}
        code = people.unused_code(minutes, name) if fits[0].code in taken else fits[0].code
        return replace(fits[0], id=stamp.next_id, code=code)
    identity = uuid.uuid5(uuid.NAMESPACE_URL, f"{minutes.meeting.uuid}/{stamp.next_id}")
    step = people.add(
        minutes,
        stamp,
        str(identity),
        name,
        title=somebody.title,
        described=not somebody.named,
    )
    (added,) = (c.after for c in step.changes if isinstance(c.after, Person))
    return added


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
        if "@?" in prose or "@+" in prose:
            found += filter(None, map(_described, _IN_PROSE.finditer(prose)))
    for value in words.values():
        many = value if isinstance(value, tuple) else (value,)
        found += [one for one in many if isinstance(one, Described)]
    return list(dict.fromkeys(found))


def _mentioning(prose: str, known: Mapping[Described, int]) -> str:
    """The prose with a token in place of everybody described in it."""

    def token(match: re.Match[str]) -> str:
        somebody = _described(match)
        return text.token("person", known[somebody]) if somebody else match[0]

    return _IN_PROSE.sub(token, prose)


def _filled(value: Any, known: Mapping[Described, int]) -> Any:
    if isinstance(value, tuple):
        return tuple(_filled(one, known) for one in value)
    if isinstance(value, Described):
        return known[value]
    return value
