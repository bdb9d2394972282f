"""Completion: what the word at the cursor could become. Nothing is taken unless it is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from meetingtui.domain import items, text
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.entry import names, phrases, references, verbs
from meetingtui.entry.verbs import VERBS, Verb

MOST = 8
LABEL_WIDTH = 60

_PERSON = re.compile(r"(?:^|\s)@([^\W_][\w’'.-]*)?$")
_PHRASE = re.compile(r"(?:^|\s);([^\W\d_]*)$")
_VERB = re.compile(r"\s*/([^\s/:]*)$")
_KIND = re.compile(r"\S\s+/([a-z]*)$")
_ARGUMENT = re.compile(r"\s*/([^\s/:]+)\s+(?:.*[\s,])?([^\W_]\w*)$", re.DOTALL)
_TAKES_PEOPLE = frozenset(("in", "out", "presides", "present", "apologies", "absent", "seconder"))
_PERSON_FIRST = frozenset(("witness", "declaration", "motion", "procedural", "amendment"))
_TAKES_ITEMS = frozenset(("take", "look"))


@dataclass(frozen=True, slots=True)
class Completion:
    """What may stand in place of `start` to `end` of the line, and how the clerk reads it.

    Both count characters of the stored form of the line, as `insert` does.
    """

    start: int
    end: int
    insert: str
    label: str


def complete(line: str, cursor: int, minutes: Minutes, item: int | None) -> list[Completion]:
    """What the word before the cursor could become, the likeliest first."""
    if "\n" in line and not line.startswith("/"):
        return _for_several_lines(line)
    return _for_a_word(line[:cursor], cursor, minutes, item)


def _for_a_word(before: str, cursor: int, minutes: Minutes, item: int | None) -> list[Completion]:
    if match := _PERSON.search(before):
        start = cursor - len(match[1] or "") - 1
        return list(_people(match[1] or "", start, cursor, minutes))[:MOST]
    if match := _PHRASE.search(before):
        start = cursor - len(match[1]) - 1
        return list(_phrases(match[1], start, cursor, minutes))[:MOST]
    if match := references.BEGUN.search(before):
        start = cursor - len(match[1]) - 1
        offers = references.offered(match[1], minutes, item)
        return [Completion(start, cursor, insert, _cut(label)) for insert, label in offers][:MOST]
    if match := _VERB.fullmatch(before):
        return list(_verbs(match[1], match.start(1) - 1, cursor))[:MOST]
    if before.lstrip().startswith("/"):
        return list(_arguments(before, minutes))[:MOST]
    match = _KIND.search(before)
    return list(_kinds(match[1], cursor))[:MOST] if match else []


def _for_several_lines(line: str) -> list[Completion]:
    """What a paste of several lines may become, besides the one point that it is."""
    count = sum(bool(one.strip()) for one in line.split("\n"))
    return [
        Completion(0, 0, "/ea ", f"{count} points, one a line"),
        Completion(0, 0, "/vb ", "a statement, its lines kept"),
    ]


def _people(letters: str, start: int, end: int, minutes: Minutes) -> Iterator[Completion]:
    for person in _meant(letters, minutes):
        yield Completion(start, end, text.token("person", person.id), person_label(person))


def _meant(letters: str, minutes: Minutes) -> list[Person]:
    """The people whom the letters may mean: by code first, then present, seated and others."""
    everybody = names.in_order(minutes)
    if not letters:
        return everybody
    folded = letters.casefold()
    by_code = [person for person in everybody if person.code.startswith(folded)]
    by_code.sort(key=lambda person: person.code != folded)
    roles = names.held_roles(minutes)
    by_words = [p for p in everybody if names.may_mean(folded, p, roles.get(p.id, ""))]
    return by_code + [p for p in by_words if p not in by_code]


def person_label(person: Person) -> str:
    """A person as offered: code, name, title."""
    title = f", {person.title}" if person.title else ""
    return _cut(f"{person.code}  {person.name}{title}")


def _cut(label: str) -> str:
    return label if len(label) <= LABEL_WIDTH else f"{label[: LABEL_WIDTH - 1].rstrip()}…"


def _phrases(letters: str, start: int, end: int, minutes: Minutes) -> Iterator[Completion]:
    noun = minutes.body.noun if minutes.tables.get("meeting") else "Meeting"
    for phrase in phrases.beginning(letters):
        words = phrase.words.replace("{noun}", noun)
        yield Completion(start, end, text.typed(words), f"{phrase.key}  {words.rstrip()}")


def _verbs(letters: str, start: int, end: int) -> Iterator[Completion]:
    typed = f"/{letters.casefold()}"
    found = [v for v in VERBS if any(f.startswith(typed) for f in v.forms)]
    found.sort(key=lambda verb: typed not in verb.forms)
    for verb in found:
        form = _form(verb)
        yield Completion(start, end, f"{form} ", f"{form}  {verb.name}: {verb.help}")


def _form(verb: Verb) -> str:
    return verb.shortest if verb.shortest.startswith("/") else f"/{verb.name}"


def _kinds(letters: str, cursor: int) -> Iterator[Completion]:
    start = cursor - len(letters) - 1
    begun = [tail for tail in verbs.TAILS if tail.startswith(letters)]
    for tail in sorted(begun, key=lambda tail: bool(letters) and tail != letters):
        yield Completion(start, cursor, f"/{tail}", f"/{tail}  {verbs.TAILS[tail].name}")


def _arguments(before: str, minutes: Minutes) -> Iterator[Completion]:
    """People and items after the verbs that take them."""
    match = _ARGUMENT.fullmatch(before)
    if match is None:
        return
    try:
        verb = verbs.find(f"/{match[1]}").name
    except Refusal:
        return
    start, end = match.start(2), len(before)
    first = not before[match.end(1) : start].strip()
    if (verb in _TAKES_PEOPLE or (verb in _PERSON_FIRST and first)) and ":" not in before:
        yield from _people(match[2], start, end, minutes)
    elif verb in _TAKES_ITEMS and first:
        for item in items.ordered(minutes):
            if item.agenda_number.startswith(match[2]):
                label = f"{item.agenda_number}  {references.said(minutes, item.title)}"
                yield Completion(start, end, item.agenda_number, label)
