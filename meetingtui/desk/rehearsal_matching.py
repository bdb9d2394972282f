"""What of a record answers what ought to be recorded, and what it lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from meetingtui.domain import divisions, motions, text
from meetingtui.domain import rehearsals as r
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.attendance import ARRIVES, LEAVES, Presence
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.divisions import Division
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.record import Record
from meetingtui.domain.rehearsals import Wanted

# So far a time in the record may be from when it happened.
NEAR = timedelta(minutes=2)
_KINDS: dict[str, tuple[type[Record], ...]] = {
    r.POINT: (Point,),
    r.ACTION: (Action,),
    r.CLAUSE: (Clause, Decision),
    r.MOTION: (Motion,),
    r.AMENDMENT: (Motion,),
    r.DECLARATION: (Declaration,),
    r.VOTE: (Division,),
    r.ARRIVAL: (Presence,),
    r.DEPARTURE: (Presence,),
    r.ITEM: (Taking,),
}
ONCE_ONLY = (r.VOTE, r.MOTION, r.AMENDMENT, r.ARRIVAL, r.DEPARTURE, r.ITEM)
_NAMED_BY: tuple[tuple[type[Record], type[Record], str], ...] = (
    (Point, Speaker, "point"),
    (Action, Owner, "action"),
    (Motion, motions.Mover, "motion"),
)
_COMMA = re.compile(r"(?<=\d),(?=\d{3})")


@dataclass(frozen=True, slots=True)
class Answer:
    """How far a record answers a want: how many of its parts are there, and what it lacks."""

    has: int
    lacks: tuple[str, ...]
    enough: bool


@dataclass(slots=True)
class _Parts:
    has: int = 0
    lacks: list[str] = field(default_factory=list)

    def part(self, there: bool, otherwise: str) -> bool:
        """Count a part that is there, or note what is lacking."""
        if there:
            self.has += 1
        else:
            self.lacks.append(otherwise)
        return there

    def answer(self, enough: bool) -> Answer:
        return Answer(self.has, tuple(self.lacks), enough)


def candidates(minutes: Minutes, want: Wanted) -> Iterator[Record]:
    """The records that may answer a want: those of its kind, and for words all entries."""
    kinds = _KINDS[want.kind]
    for kind in kinds:
        yield from minutes.all(kind)
    if want.kind in r.IN_WORDS:
        for entry in minutes.ENTRIES:
            if entry not in kinds:
                yield from minutes.all(entry)


def answer(minutes: Minutes, record: Record, want: Wanted, at: datetime) -> Answer:
    """How far a record answers a want that arose `at` that time by the meeting's clock."""
    match record:
        case Presence():
            return _of_presence(minutes, record, want, at)
        case Taking(item=item, started_at=started):
            found = _Parts()
            right = found.part(minutes.get(Item, item).agenda_number == want.item, "another item")
            found.part(_near(started, at), _time(started, at))
            return found.answer(right)
        case Division() if want.kind == r.VOTE:
            return _of_division(minutes, record, want)
        case _:
            return _of_entry(minutes, record, want)


def _near(recorded: datetime, at: datetime) -> bool:
    return abs(recorded - at) <= NEAR


def _time(recorded: datetime, at: datetime) -> str:
    return f"{recorded:%H:%M} is recorded, it was {at:%H:%M}"


def _of_presence(minutes: Minutes, record: Presence, want: Wanted, at: datetime) -> Answer:
    found = _Parts()
    kind = ARRIVES if want.kind == r.ARRIVAL else LEAVES
    there = record.kind == kind and minutes.get(Person, record.person).code == want.who
    found.part(there, "somebody else")
    found.part(_near(record.at, at), _time(record.at, at))
    return found.answer(there)


def _of_division(minutes: Minutes, record: Division, want: Wanted) -> Answer:
    found = _Parts()
    motion = minutes.find(Motion, record.motion)
    on = r.ON_ANYTHING if motion is None else r.AMENDMENT if motion.parent else r.MOTION
    same = want.on in (r.ON_ANYTHING, on)
    found.part(same, f"it was on the {want.on}")
    if want.votes:
        counted = divisions.counts(minutes, record)
        ways = (divisions.FOR, divisions.AGAINST, divisions.ABSTAINED)
        votes = tuple(counted.get(way, 0) for way in ways[: len(want.votes)])
        recorded = "–".join(map(str, votes)) if any(votes) else "no count"
        said = "–".join(map(str, want.votes))
        found.part(votes == want.votes, f"{recorded} is recorded, it was {said}")
    if want.result:
        result = divisions.result(minutes, record) or "no result"
        found.part(result == want.result, f"{result} is recorded, it was {want.result}")
    return found.answer(same)


def _of_entry(minutes: Minutes, record: Record, want: Wanted) -> Answer:
    found = _Parts()
    said = _plain(_words_of(minutes, record))
    there = sum(found.part(_is_said(word, said), f"no {_either(word)}") for word in want.words)
    named = not want.who or _names(minutes, record, want.who, said)
    if want.who:
        found.part(named, f"{_name(minutes, want.who)} is not named")
    if want.seconder:
        seconder = _names(minutes, record, want.seconder, said, motions.SECONDS)
        found.part(seconder, f"{_name(minutes, want.seconder)} is not its seconder")
    right = isinstance(record, _KINDS[want.kind])
    if isinstance(record, Motion):
        right = (want.kind == r.AMENDMENT) == (record.parent is not None)
    if not right:
        found.lacks.append(f"recorded as {record.NOUN}, not as {want.kind}")
    most = there * 2 >= len(want.words) if right else there == len(want.words)
    enough = most if want.words else named and right
    return found.answer(enough)


def _words_of(minutes: Minutes, record: Record) -> str:
    """Everything that a record says."""
    fields = (getattr(record, key) for key in text.kinds_of(record))
    return spelled_out(minutes, " ".join(filter(None, fields)), titles=True)


def spelled_out(minutes: Minutes, stored: str, titles: bool = False) -> str:
    """Stored words with people by their names, and by their titles if asked for."""

    def name(kind: str, one: int, _first: bool) -> str:
        person = minutes.find(Person, one) if kind == Person.TABLE else None
        if person is None:
            return ""
        return f"{person.name} {person.title}".strip() if titles else person.name

    return text.spelled(stored, name)


def _plain(said: str) -> str:
    """Words as they are compared: no capitals, no commas in figures, one apostrophe."""
    said = _COMMA.sub("", said).casefold()
    return said.replace("’", "'").replace("–", "-").replace("%", " per cent")


def _is_said(wanted: str, said: str) -> bool:
    """Whether one of the alternatives is said: a figure whole, a word by its beginning."""
    for one in filter(None, map(str.strip, _plain(wanted).split("|"))):
        end = r"(?!\w|[.:]\d)" if one[-1].isdigit() else ""
        if re.search(rf"(?<![\w.]){re.escape(one)}{end}", said):
            return True
    return False


def _either(word: str) -> str:
    return " or ".join(f"“{one.strip()}”" for one in word.split("|"))


def _names(minutes: Minutes, record: Record, code: str, said: str, role: str = "") -> bool:
    """Whether a record names the person with a code: by a link to them, or in its words."""
    person = next((one for one in minutes.all(Person) if one.code == code), None)
    if person is None:
        return False
    if isinstance(record, Declaration):
        return record.person == person.id
    for of, kind, link in _NAMED_BY:
        if isinstance(record, of):
            for one in minutes.where(kind, **{link: record.id}):
                same_role = getattr(one, "role", role or motions.MOVES) == (role or motions.MOVES)
                if same_role and getattr(one, "person", None) == person.id:
                    return True
    if isinstance(record, Motion):
        return False
    surname, title = person.name.split()[-1], person.title
    return any(_is_said(word, said) for word in (surname, title) if word)


def _name(minutes: Minutes, code: str) -> str:
    return next((one.name for one in minutes.all(Person) if one.code == code), code)
