"""Projections: what of the minutes an audience may be given.

Every kind of record stands in exactly one of the lists, so that a kind which nobody thought
about reaches nobody.
"""

from __future__ import annotations

from enum import Enum

from meetingtui.domain import halves
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.attendance import Attendance, Headcount, Presence
from meetingtui.domain.blocks import Block
from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.divisions import Ballot, Division, PutTogether, Tally
from meetingtui.domain.documents import Document
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.halves import PublicMinutes
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.jottings import Jotting
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
from meetingtui.domain.record import Record, links_of
from meetingtui.domain.reports import Offer, Paragraph, Report, Response
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction, Restrictions
from meetingtui.domain.retired import Retired
from meetingtui.domain.seats import Seat
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.domain.terms import Term
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
    Division, PutTogether, Tally, Ballot, Action, Owner, NextStep, Document, Approval, Correction,
    Restriction, Exclusion, ExcludedItem,
)  # fmt: skip
FOR_MEMBERS: tuple[type[Record], ...] = (Report, Response)
FOR_STAFF: tuple[type[Record], ...] = (Offer, Paragraph, Mention)
KEPT_BACK: tuple[type[Record], ...] = (Mark, Jotting, Retired, Term)

_ALLOWED = {
    Audience.MEMBERS: PRINTED + FOR_MEMBERS,
    Audience.FULL: PRINTED + FOR_MEMBERS + FOR_STAFF,
}


def project(minutes: Minutes, audience: Audience = Audience.PUBLIC) -> Minutes:
    """The minutes with only what `audience` may be given.

    For the public, what is restricted is removed with all that hangs on it; numbers are then those
    of the public text.
    """
    if audience is not Audience.PUBLIC:
        return _only(minutes, _ALLOWED[audience])
    return for_the_public(halves.public(minutes))


def for_the_public(half: PublicMinutes) -> PublicMinutes:
    """What is printed for the public, of what they may read."""
    shown = _only(half, PRINTED)
    if Restrictions(half).any:
        shown = _without_strangers(_unmarked(shown))
    return PublicMinutes(shown)


def printed(minutes: Minutes) -> Minutes:
    """What the minutes print, private business too: for the clerk's own screen and the chair's."""
    return _only(minutes, PRINTED)


def _only(minutes: Minutes, kinds: tuple[type[Record], ...]) -> Minutes:
    allowed = {kind.TABLE for kind in kinds}
    return Minutes({name: rows for name, rows in minutes.tables.items() if name in allowed})


def _unmarked(minutes: Minutes) -> Minutes:
    """The minutes without a word that an entry has been left out, or stands there otherwise."""
    told = {held.id: held for held in minutes.all(Restriction) if halves.is_told(held)}
    return Minutes({**minutes.tables, Restriction.TABLE: told})


def _without_strangers(minutes: Minutes) -> Minutes:
    """The minutes without people whom nothing in them names: they must not show by a namesake."""
    named: set[int] = set()
    for record in minutes:
        for link in links_of(type(record)):
            if link.table == Person.TABLE:
                named.add(getattr(record, link.name) or 0)
        named.update(people_named(record))
    people = {p.id: p for p in minutes.all(Person) if p.id in named}
    return Minutes({**minutes.tables, Person.TABLE: people})
