"""Findings about the words themselves: slots left over, abbreviations never written out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from meetingtui.domain import abbreviations, people, terms
from meetingtui.domain.entry import Entry
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen
from meetingtui.domain.findings.references import published
from meetingtui.domain.formulas import SLOT
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.restrictions import Restrictions

MOST_LISTED = 8

_TYPED_FORMULA = re.compile(r"(?<!\S);[^\W\d_]{2,30}(?![^\s.,;])")


def _left_over(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for words, where, item, entry in published(minutes):
        match = SLOT.search(words) if "⟨" in words else None
        if match:
            yield Seen(f"A slot is still to be filled in: {match[0]} ({where}).", item, entry)
        typed = _TYPED_FORMULA.search(words) if ";" in words else None
        if typed:
            sentence = f"“{typed[0]}” stands as it was typed: Tab takes a formula ({where})."
            yield Seen(sentence, item, entry)


def _not_expanded(minutes: Minutes, style: HouseStyle | None) -> Iterator[Seen]:
    known = terms.in_force(minutes)
    if not known:
        return
    private = Restrictions(minutes)
    waiting, late = dict(known), dict[str, Seen]()
    for item, entry, words in abbreviations.in_order(minutes, style):
        for short in [short for short in waiting if short in words]:
            shut = private.any and private.of(entry or item) is not None
            if abbreviations.written_out(words, short, known[short]):
                # What is written out in private only is not written out for the public.
                if not shut:
                    del waiting[short]
            elif entry and not shut and short not in late and abbreviations.uses(words, short):
                late[short] = _seen(minutes, item, entry, short, known[short])
    yield from late.values()


def _seen(minutes: Minutes, item: Item, entry: Entry, short: str, expansion: str) -> Seen:
    where = f"{item.spoken}, {entry.name_in_gutter}"
    return Seen(
        f"{short} is used before it is written out: “{expansion} ({short})” ({where}).",
        item.id,
        entry,
    )


def _unknown(minutes: Minutes, style: HouseStyle | None) -> Iterator[Seen]:
    known = terms.in_force(minutes)
    initials = {people.initials(person.name).upper() for person in minutes.all(Person)}
    private = Restrictions(minutes)
    counted: Counter[str] = Counter()
    first: dict[str, tuple[Item, Entry]] = {}
    explained: set[str] = set()
    for item, entry, words in abbreviations.in_order(minutes, style):
        for short in abbreviations.capitals(words):
            if short in known or short in initials:
                continue
            if f"({short})" in words:
                explained.add(short)
            elif entry is not None and not (private.any and private.of(entry) is not None):
                counted[short] += 1
                first.setdefault(short, (item, entry))
    found = [short for short in first if counted[short] > 1 and short not in explained]
    if found:
        item, entry = first[found[0]]
        listed = ", ".join(found[:MOST_LISTED]) + (" …" if len(found) > MOST_LISTED else "")
        yield Seen(
            f"Nothing says what is meant by {listed}; /term {found[0]} = … does, or write it out.",
            item.id,
            entry,
        )


CHECKS = (
    Check(
        "left-over-slot",
        GRAVE,
        "A slot like ⟨mover⟩ is still to be filled in, or ;thanks to become a formula.",
        _left_over,
    ),
    Check(
        "abbreviation-not-expanded",
        DOUBT,
        "An abbreviation that the body knows is used before it is written out.",
        _not_expanded,
    ),
    Check(
        "abbreviation-unknown",
        DOUBT,
        "Capitals that look like an abbreviation, used twice or more, are never explained.",
        _unknown,
    ),
)
