"""Findings about the English of the house: one for each rule of `domain/english`.

They are looked for again only in what was altered: a table of the record that is the same value
as before has the same slips, and so has a text. A meeting of thousands of entries is counted
again while its clerk types.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from meetingtui.domain import english, terms
from meetingtui.domain.actions import Action
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.english import named
from meetingtui.domain.english.passage import Passage
from meetingtui.domain.english.slip import House, Slip
from meetingtui.domain.entry import Entry
from meetingtui.domain.findings.finding import DOUBT, Check, Look, Seen
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.points import AFTERWARDS, NOTE, PARAGRAPH, POINT, Point
from meetingtui.domain.questions import Answer
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.reports import Offer
from meetingtui.domain.terms import Term
from meetingtui.domain.witnesses import Witness

SPEECH, PLAIN, ALONE = "speech", "plain", ""
"""How an entry is looked at: as told of what was said, as other prose, or not at all."""

_PROSE = (Point, Answer, Announcement, Decision, Clause, Action, NextStep, Reason, Alternative)
_TOLD = (POINT, PARAGRAPH)
MOST_TEXTS = 20_000


def reading_of(entry: Entry) -> str:
    """How an entry is looked at."""
    if isinstance(entry, Point):
        if entry.kind in _TOLD:
            return SPEECH
        return PLAIN if entry.kind in (NOTE, AFTERWARDS) else ALONE
    return PLAIN if isinstance(entry, _PROSE) else ALONE


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a text tells of how the minutes name people and the council."""

    titles: frozenset[str]
    chairs: tuple[str, ...]
    councils: frozenset[str]


@lru_cache(maxsize=MOST_TEXTS)
def _facts(words: str) -> _Facts:
    shown = Passage.of(words).shown
    return _Facts(named.titles_in(shown), named.chairs_in(shown), named.councils_in(shown))


@dataclass(slots=True)
class _Looked:
    """What was seen last: of the tables as they were then, and of every text under a house."""

    tables: tuple[object, ...] = ()
    house: House = field(default_factory=House)
    style: HouseStyle | None = None
    texts: dict[tuple[str, str], tuple[Slip, ...]] = field(default_factory=dict)
    slips: list[tuple[Entry, tuple[Slip, ...]]] = field(default_factory=list)


@dataclass(slots=True)
class _Memory:
    """What was seen last; one for the program, as only one meeting is minuted at a time."""

    looked: _Looked = field(default_factory=_Looked)


_MEMORY = _Memory()
_WATCHED = (*_PROSE, Offer, Witness, Person, Item, Term, Body)


def _tables(minutes: Minutes) -> tuple[object, ...]:
    return tuple(minutes.tables.get(kind.TABLE) for kind in _WATCHED)


def house_of(minutes: Minutes, style: HouseStyle | None) -> House:
    """Whose English the minutes are in, from the house style and from what they say themselves."""
    return _looked(minutes, style).house


def _prose(minutes: Minutes) -> list[tuple[Entry, str]]:
    """The entries that are looked at, and how; not what was taken from a report as it stands."""
    inserted = {
        offer.taken_as: offer.text for offer in minutes.all(Offer) if offer.taken_as is not None
    }
    found: list[tuple[Entry, str]] = []
    for kind in _PROSE:
        for entry in minutes.all(kind):
            as_it_stands = isinstance(entry, Clause) and inserted.get(entry.id) == entry.text
            how = ALONE if as_it_stands else reading_of(entry)
            if how and entry.main_text:
                found.append((entry, how))
    return found


def _house(minutes: Minutes, style: HouseStyle, entries: list[tuple[Entry, str]]) -> House:
    facts = [_facts(entry.main_text) for entry, _ in entries]
    recorded = {witness.title for witness in minutes.all(Witness)}
    for person in minutes.all(Person):
        recorded |= {person.title, person.short_title}
    recorded = {title for title in recorded if len(title.split()) > 1}
    said = frozenset().union(*(fact.titles for fact in facts)) if facts else frozenset()
    councils = frozenset().union(*(fact.councils for fact in facts)) if facts else frozenset()
    for item in minutes.all(Item):
        councils |= {one for one in named.councils_in(f"{item.title} {item.purpose}") if "(" in one}
    explained = {one.strip("()") for one in councils if "(" in one} | set(terms.in_force(minutes))
    initials = frozenset(one for one in councils if "(" not in one and one != "Council")
    # Of several councils it is the one that is written out nowhere that is “the Council”.
    own = initials if len(initials) == 1 else initials - explained
    body = minutes.body
    return House(
        noun=body.noun or "Meeting",
        style=style.english,
        dates=style.dates,
        initials=own if "Council" in councils and len(own) == 1 else frozenset(),
        unexplained=initials - explained,
        chair=_chair([word for fact in facts for word in fact.chairs]),
        titles=tuple(sorted(recorded)),
        odd_titles=named.two_forms(recorded, said),
    )


def _chair(words: list[str]) -> str:
    """The word used most for whoever presides; empty where only one is used."""
    used = Counter(words)
    if len(used) < 2:
        return ""
    return max(sorted(used), key=lambda word: (used[word], word == "chairman"))


def _looked(minutes: Minutes, style: HouseStyle | None) -> _Looked:
    """What there is to see in the minutes as they are now."""
    last, tables = _MEMORY.looked, _tables(minutes)
    same = len(last.tables) == len(tables) and all(
        before is now for before, now in zip(last.tables, tables, strict=True)
    )
    if same and last.style is style:
        return last
    entries = _prose(minutes)
    house = _house(minutes, style or HouseStyle(), entries)
    texts = last.texts if house == last.house and len(last.texts) < MOST_TEXTS else {}
    found = []
    for entry, how in entries:
        words = entry.main_text
        slips = texts.get((words, how))
        if slips is None:
            slips = texts[words, how] = tuple(english.slips(words, house, how == SPEECH))
        if slips:
            found.append((entry, slips))
    _MEMORY.looked = looked = _Looked(tables, house, style, texts, found)
    return looked


def slips_of(minutes: Minutes, style: HouseStyle | None, entry: Entry) -> tuple[Slip, ...]:
    """The slips in the text of an entry, but for those that the body does not want."""
    how = reading_of(entry)
    if not how:
        return ()
    return line_slips(minutes, style, entry.main_text, how)


def line_slips(
    minutes: Minutes, style: HouseStyle | None, words: str, how: str
) -> tuple[Slip, ...]:
    """The slips in words that are to stand in these minutes, looked at as `how` says."""
    house = _looked(minutes, style).house
    return tuple(english.slips(words, house, how == SPEECH, silenced(minutes)))


def silenced(minutes: Minutes) -> frozenset[str]:
    """The names of the rules that the body does not want."""
    names = (name.strip() for name in minutes.body.findings_off.split(","))
    return frozenset(
        name.removeprefix(english.PREFIX) for name in names if name.startswith(english.PREFIX)
    )


def _sees(rule: str) -> Look:
    def look(minutes: Minutes, style: HouseStyle | None) -> Iterator[Seen]:
        told: set[str] = set()
        for entry, slips in _looked(minutes, style).slips:
            for slip in slips:
                # What is written out nowhere is said once for all of the minutes.
                once = slip.why == named.NOWHERE and slip.found in told
                if slip.rule == rule and not once:
                    told.add(slip.found)
                    where = f"{minutes.item(entry.item).spoken}, {entry.name_in_gutter}"
                    yield Seen(slip.sentence(where), entry.item, entry)

    return look


CHECKS = tuple(
    Check(f"{english.PREFIX}{rule.name}", DOUBT, f"House English: {rule.says}.", _sees(rule.name))
    for rule in english.RULES
)
