"""Findings about what the text refers to."""

from __future__ import annotations

from collections.abc import Iterator

from meetingtui.domain import text
from meetingtui.domain.decisions import Clause
from meetingtui.domain.entry import Entry
from meetingtui.domain.findings.finding import DOUBT, GRAVE, Check, Seen
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer
from meetingtui.domain.restrictions import Restrictions


def published(minutes: Minutes) -> Iterator[tuple[str, str, int, Entry | None]]:
    """The texts of the minutes: words, where they stand, their item and entry."""
    for item in minutes.all(Item):
        yield item.title, f"{item.spoken}, title", item.id, None
        yield item.purpose, f"{item.spoken}, purpose", item.id, None
        for words in (item.status_note, item.urgent_reason):
            yield words, item.spoken, item.id, None
    for kind in minutes.ENTRIES:
        fields = tuple(text.kinds_of(kind))
        for entry in minutes.all(kind):
            spoken = f"{minutes.item(entry.item).spoken}, {entry.name_in_gutter}"
            for field in fields:
                yield getattr(entry, field), spoken, entry.item, entry


def _struck(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for words, where, item, entry in published(minutes):
        for table, number in text.tokens(words) if "⟦" in words else ():
            if _is_there(minutes, table, number):
                continue
            yield Seen(f"The text refers to something that was struck ({where}).", item, entry)


def _withheld(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    private = Restrictions(minutes)
    if not private.any:
        return
    for words, where, item, entry in published(minutes):
        if "⟦" not in words or private.of(entry or minutes.item(item)) is not None:
            continue
        if any(_kept_back(minutes, private, *token) for token in text.tokens(words)):
            yield Seen(f"A text for the public refers to something private ({where}).", item, entry)


def _kept_back(minutes: Minutes, private: Restrictions, table: str, number: int) -> bool:
    """Whether what a token names is there, and not for the public: who is named always is."""
    if table in (Item.TABLE, Person.TABLE) or not _is_there(minutes, table, number):
        return False
    return private.of(minutes.get(minutes.kind(table), number)) is not None


def _is_there(minutes: Minutes, table: str, number: int) -> bool:
    try:
        return minutes.find(minutes.kind(table), number) is not None
    except Refusal:
        return False


def _altered_offer(minutes: Minutes, _: HouseStyle | None) -> Iterator[Seen]:
    for offer in minutes.all(Offer):
        clause = minutes.find(Clause, offer.taken_as)
        if clause is None or clause.text.split() == offer.text.split():
            continue
        where = f"{minutes.item(clause.item).spoken}, {clause.name_in_gutter}"
        yield Seen(
            f"A recommendation is not word for word as the report has it ({where}).",
            clause.item,
            clause,
        )


CHECKS = (
    Check("reference", GRAVE, "The text refers to something that was struck.", _struck),
    Check(
        "reference-private",
        DOUBT,
        "A text for the public refers to something that is withheld from them.",
        _withheld,
    ),
    Check(
        "report-words",
        DOUBT,
        "A recommendation that was taken from a report does not have its words.",
        _altered_offer,
    ),
)
