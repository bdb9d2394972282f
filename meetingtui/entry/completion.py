"""Completion: what the word at the cursor could become. Nothing is taken unless it is accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from meetingtui.domain import items, text
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.entry import abbreviations, formulas, lately, newcomers, references, slots, verbs
from meetingtui.entry.at_hand import NOTHING, AtHand
from meetingtui.entry.slots import Moment
from meetingtui.entry.verbs import VERBS, Verb

MOST = 8
LABEL_WIDTH = 60

_PERSON = re.compile(r"(?:^|\s)@([^\W_][\w’'.-]*)?$")
_AGAIN = re.compile(r"(?:^|\s)@@$")
_NEW = re.compile(r"(?:^|\s)@([^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,2})$")
_DESCRIBED = re.compile(r"(?:^|\s)@([?+])([^\W\d_][\w’'.-]*(?: [^\W\d_][\w’'.-]*){1,4})$")
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


def complete(
    line: str,
    cursor: int,
    minutes: Minutes,
    item: int | None,
    at_hand: AtHand = NOTHING,
    moment: Moment | None = None,
) -> list[Completion]:
    """What the word before the cursor could become, the likeliest first.

    `moment` is what the slots of a formula are filled from; left out, the minutes and the item.
    """
    # With a slot left in it the lines are of a formula, and Tab walks on.
    if "\n" in line and not line.startswith("/") and "⟨" not in line:
        return _for_several_lines(line)
    before = line[:cursor]
    if match := _PHRASE.search(before):
        start = cursor - len(match[1]) - 1
        at = moment or Moment(minutes, item)
        return list(_formulas(match[1], start, cursor, at, at_hand))
    return _for_a_word(before, cursor, minutes, item, at_hand) or _for_an_abbreviation(
        before, cursor, minutes, item, at_hand
    )


def _for_a_word(
    before: str, cursor: int, minutes: Minutes, item: int | None, at_hand: AtHand
) -> list[Completion]:
    if "@" in before and (match := _PERSON.search(before)):
        start = cursor - len(match[1] or "") - 1
        found = list(islice(_people(match[1] or "", start, cursor, minutes, at_hand), MOST))
        return found or list(_nobody_yet(match[1] or "", start, cursor))
    if "@" in before and (several := _of_several_words(before, cursor, minutes, item, at_hand)):
        return several
    if match := references.BEGUN.search(before):
        start = cursor - len(match[1]) - 1
        offers = islice(references.offered(match[1], minutes, item), MOST)
        return [Completion(start, cursor, insert, _cut(label)) for insert, label in offers]
    if match := _VERB.fullmatch(before):
        return list(_verbs(match[1], match.start(1) - 1, cursor))[:MOST]
    if before.lstrip().startswith("/"):
        return list(islice(_arguments(before, minutes, at_hand), MOST))
    match = _KIND.search(before)
    return list(_kinds(match[1], cursor))[:MOST] if match else []


def _for_several_lines(line: str) -> list[Completion]:
    """What a paste of several lines may become, besides the one point that it is."""
    count = sum(bool(one.strip()) for one in line.split("\n"))
    return [
        Completion(0, 0, "/ea ", f"{count} points, one a line"),
        Completion(0, 0, "/vb ", "a statement, its lines kept"),
    ]


def _of_several_words(
    before: str, cursor: int, minutes: Minutes, item: int | None, at_hand: AtHand
) -> list[Completion]:
    """Who spoke last, after `@@`; somebody new, after `@` and words that nobody is known by."""
    if _AGAIN.search(before):
        last = minutes.find(Person, lately.last_speaker(minutes, item))
        if last is None:
            return []
        label = f"{person_label(last)}  (spoke last)"
        return [Completion(cursor - 2, cursor, text.token(Person.TABLE, last.id), label)]
    match = _NEW.search(before)
    if match is None:
        return _as_described(before, cursor)
    letters, start = match[1], match.start(1) - 1
    wanted = newcomers.folded(letters)
    offers = [
        Completion(start, cursor, text.token(Person.TABLE, person.id), person_label(person))
        for person in lately.offered(minutes).people
        if newcomers.folded(person.name).startswith(wanted)
    ]
    if offers:
        return offers[:MOST]
    offers = [
        _newcomer(person, start, cursor)
        for person in at_hand.people.beginning(wanted.split()[0])
        if newcomers.folded(person.name).startswith(wanted)
    ]
    if offers or not (_is_like_a_name(letters) or not _meant(wanted.split()[0], minutes)):
        return offers[:MOST]
    return list(_nobody_yet(letters, start, cursor))


def _is_like_a_name(words: str) -> bool:
    several = words.split()
    return len(several) > 1 and all(word[:1].isupper() for word in several)


def _nobody_yet(letters: str, start: int, end: int) -> Iterator[Completion]:
    """Somebody of that name, where it looks like one; somebody known by that description."""
    said = " ".join(letters.split())
    if not said:
        return
    if _is_like_a_name(said):
        yield Completion(start, end, f'@+"{said}"', f"{said}: adds a person of that name")
    yield Completion(start, end, f'@?"{said}"', f"somebody not known yet: “{said}”")


def _as_described(before: str, cursor: int) -> list[Completion]:
    """What is typed after `@?` or `@+`, told from the words that follow by quotation marks."""
    match = _DESCRIBED.search(before)
    if match is None:
        return []
    sign, said = match[1], " ".join(match[2].split())
    new = f"{said}: adds a person of that name"
    label = new if sign == "+" else f"somebody not known yet: “{said}”"
    return [Completion(match.start(1) - 1, cursor, f'@{sign}"{said}"', label)]


def _people(
    letters: str, start: int, end: int, minutes: Minutes, at_hand: AtHand
) -> Iterator[Completion]:
    """Those of this meeting, then those whom only the register knows."""
    for person in _meant(letters, minutes):
        yield Completion(start, end, text.token("person", person.id), person_label(person))
    here: set[str] | None = None
    for person in at_hand.people.beginning(letters):
        if here is None:
            here = {one for known in minutes.all(Person) for one in (known.uuid, known.name)}
        if person.uuid not in here and person.name not in here:
            yield _newcomer(person, start, end)


def _newcomer(person: Person, start: int, end: int) -> Completion:
    return Completion(start, end, f'@+"{person.name}"', person_label(person))


def _meant(letters: str, minutes: Minutes) -> list[Person]:
    """The people whom the letters may mean: by code first, then present, seated and others."""
    everybody = lately.offered(minutes)
    if not letters:
        return list(everybody.people)
    folded = newcomers.folded(letters)
    by_code = [person for person in everybody.people if person.code.startswith(folded)]
    by_code.sort(key=lambda person: person.code != folded)
    codes = {person.id for person in by_code}
    begun = zip(everybody.people, everybody.words, strict=True)
    return by_code + [
        person
        for person, words in begun
        if person.id not in codes and any(word.startswith(folded) for word in words)
    ]


def person_label(person: Person) -> str:
    """A person as offered: code, name, title."""
    title = f", {person.title}" if person.title else ""
    return _cut(f"{person.code}  {person.name}{title}")


def _cut(label: str) -> str:
    return label if len(label) <= LABEL_WIDTH else f"{label[: LABEL_WIDTH - 1].rstrip()}…"


def _formulas(
    letters: str, start: int, end: int, at: Moment, at_hand: AtHand
) -> Iterator[Completion]:
    body = at.minutes.body if at.minutes.tables.get("meeting") else None
    known = formulas.known(at_hand.formulas, body)
    for phrase in formulas.beginning(letters, known)[:MOST]:
        words = slots.filled(phrase.words, at)
        label = _cut(f"{phrase.key}  {references.said(at.minutes, words)}")
        yield Completion(start, end, slots.typed_on(words), label)


def _for_an_abbreviation(
    before: str, cursor: int, minutes: Minutes, item: int | None, at_hand: AtHand
) -> list[Completion]:
    found = abbreviations.offered(before, minutes, item, at_hand)
    if found is None:
        return []
    start, words = found
    return [Completion(start, cursor, text.typed(words), f"{before[start:]}  {words}")]


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


def _arguments(before: str, minutes: Minutes, at_hand: AtHand) -> Iterator[Completion]:
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
        yield from _people(match[2], start, end, minutes, at_hand)
    elif verb in _TAKES_ITEMS and first:
        for item in items.ordered(minutes):
            if item.agenda_number.startswith(match[2]):
                label = f"{item.agenda_number}  {references.said(minutes, item.title)}"
                yield Completion(start, end, item.agenda_number, label)
