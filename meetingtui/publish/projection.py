"""Projections: what of the minutes an audience may be given.

Every kind of record stands in exactly one of the lists, so that a kind which nobody thought
about reaches nobody.
"""

from __future__ import annotations

import dataclasses
from dataclasses import replace
from enum import Enum

from meetingtui.domain import restrictions
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.attendance import Attendance, Headcount, Presence
from meetingtui.domain.blocks import Block
from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.divisions import Ballot, Division, Tally
from meetingtui.domain.documents import Document
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.marks import Mark
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.mentions import Mention, people_named
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.motions import Motion, Mover
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.petitions import Petition
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.questions import Answer, Question
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Record
from meetingtui.domain.reports import Offer, Paragraph, Report, Response
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction, Restrictions
from meetingtui.domain.seats import Seat
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.domain.witnesses import Witness


class Audience(Enum):
    """Who is to read: anybody, the members of the body, or the council's own staff."""

    PUBLIC = "public"
    MEMBERS = "members"
    FULL = "full"


PRINTED: tuple[type[Record], ...] = (
    Body, StyleChoice, Series, Person, Seat, Meeting, Sitting, Extension, Item, Taking, Block,
    Attendance, Headcount, Presence, Declaration, Cover, Witness, Point, Speaker, Announcement,
    Petition, Question, Answer, Motion, Mover, Decision, Clause, Settled, Reason, Alternative,
    Division, Tally, Ballot, Action, Owner, NextStep, Document, Approval, Correction,
    Restriction, Exclusion, ExcludedItem,
)  # fmt: skip
FOR_MEMBERS: tuple[type[Record], ...] = (Report, Response)
FOR_STAFF: tuple[type[Record], ...] = (Offer, Paragraph, Mention)
KEPT_BACK: tuple[type[Record], ...] = (Mark,)

# What an item says of itself that may be private; its title and numbers stand on the agenda, and
# why it was urgent must be stated.
WITHHELD_OF_ITEMS = ("purpose_heading", "purpose", "presenter", "status_note", "recording")

Key = tuple[str, int]

_ALLOWED = {
    Audience.PUBLIC: PRINTED,
    Audience.MEMBERS: PRINTED + FOR_MEMBERS,
    Audience.FULL: PRINTED + FOR_MEMBERS + FOR_STAFF,
}


def project(minutes: Minutes, audience: Audience = Audience.PUBLIC) -> Minutes:
    """The minutes with only what `audience` may be given.

    For the public, what is restricted is removed with all that hangs on it; numbers are then those
    of the public text.
    """
    shown = _only(minutes, _ALLOWED[audience])
    return _public(minutes, shown) if audience is Audience.PUBLIC else shown


def printed(minutes: Minutes) -> Minutes:
    """What the minutes print, private business too: for the clerk's own screen and the chair's."""
    return _only(minutes, PRINTED)


def _only(minutes: Minutes, kinds: tuple[type[Record], ...]) -> Minutes:
    allowed = {kind.TABLE for kind in kinds}
    return Minutes({name: rows for name, rows in minutes.tables.items() if name in allowed})


def _public(minutes: Minutes, shown: Minutes) -> Minutes:
    private = Restrictions(minutes)
    if not private.any:
        return shown
    kept: dict[Key, Record] = {}
    frames: dict[Key, Record] = {}
    for record in shown:
        key, by = (record.TABLE, record.id), private.of(record)
        if isinstance(record, Restriction) and not _is_told(record):
            continue
        if by is None:
            kept[key] = record
        elif isinstance(record, Item):
            kept[key] = _closed_item(minutes, record, by)
        elif isinstance(record, Entry):
            frames[key] = _bare(record)
            summary = _summary(minutes, record)
            if summary:
                kept[key] = _bare(record, **{record.MAIN: summary})
    _framed(shown, kept, frames)
    return _without_strangers(Minutes.of(kept.values()))


def _is_told(restriction: Restriction) -> bool:
    """Whether the public may know of a restriction: that an entry is left out says too much."""
    return restriction.lifted or restriction.holder_table == Item.TABLE


def _closed_item(minutes: Minutes, item: Item, by: Restriction | Exclusion) -> Item:
    """An item as the agenda has it, under its title for the public."""
    title = by.title if isinstance(by, Restriction) else ""
    if isinstance(by, Exclusion):
        covered = minutes.where(ExcludedItem, exclusion=by.id, item=item.id)
        title = covered[0].title if covered else ""
    return replace(item, title=title or item.title, **dict.fromkeys(WITHHELD_OF_ITEMS, ""))  # type: ignore[arg-type]


def _summary(minutes: Minutes, entry: Entry) -> str:
    held = restrictions.on(minutes, entry.TABLE, entry.id)
    return held.summary if held else ""


def _bare(record: Entry, **words: str) -> Record:
    """An entry with nothing but its place among the others."""
    needed = {
        spec.name: getattr(record, spec.name)
        for spec in dataclasses.fields(record)
        if spec.default is dataclasses.MISSING
    }
    always = {"handle": record.handle, "place": record.place}
    return type(record)(**{**needed, **always, **words})


def _framed(shown: Minutes, kept: dict[Key, Record], frames: dict[Key, Record]) -> None:
    """Loosen what is kept from what is not; what it can't do without is kept as a bare frame."""
    waiting = list(kept)
    while waiting:
        key = waiting.pop()
        record = kept[key]
        loose: dict[str, None] = {}
        for spec in dataclasses.fields(record):
            to = getattr(record, spec.name)
            target = (spec.metadata.get("link", ""), to)
            if not target[0] or to is None or target in kept:
                continue
            if spec.default is None:
                loose[spec.name] = None
            elif target in frames:
                kept[target] = frames[target]
                waiting.append(target)
        if loose:
            kept[key] = replace(record, **loose)  # type: ignore[arg-type]


def _without_strangers(minutes: Minutes) -> Minutes:
    """The minutes without people whom nothing in them names: they must not show by a namesake."""
    named: set[int] = set()
    for record in minutes:
        for spec in dataclasses.fields(record):
            if spec.metadata.get("link") == Person.TABLE:
                named.add(getattr(record, spec.name) or 0)
        named.update(people_named(record))
    people = {p.id: p for p in minutes.all(Person) if p.id in named}
    return Minutes({**minutes.tables, Person.TABLE: people})
