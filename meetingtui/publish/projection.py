"""Projections: what of the minutes an audience may be given.

Every kind of record stands in exactly one of the lists, so that a kind which nobody thought
about reaches nobody.
"""

from __future__ import annotations

from enum import Enum

from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.blocks import Block
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.documents import Document
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.marks import Mark
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.mentions import Mention
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.next_steps import NextStep
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import Record
from meetingtui.domain.reports import Offer, Paragraph, Report, Response
from meetingtui.domain.seats import Seat
from meetingtui.domain.sittings import Sitting
from meetingtui.domain.witnesses import Witness


class Audience(Enum):
    """Who is to read: anybody, the members of the body, or the council's own staff."""

    PUBLIC = "public"
    MEMBERS = "members"
    FULL = "full"


PRINTED: tuple[type[Record], ...] = (
    Body, Person, Seat, Meeting, Sitting, Item, Taking, Block, Attendance, Presence, Declaration,
    Cover, Witness, Point, Decision, Clause, Action, Owner, NextStep, Document,
)  # fmt: skip
FOR_MEMBERS: tuple[type[Record], ...] = (Report, Response)
FOR_STAFF: tuple[type[Record], ...] = (Offer, Paragraph, Mention)
KEPT_BACK: tuple[type[Record], ...] = (Mark,)

_ALLOWED = {
    Audience.PUBLIC: PRINTED,
    Audience.MEMBERS: PRINTED + FOR_MEMBERS,
    Audience.FULL: PRINTED + FOR_MEMBERS + FOR_STAFF,
}


def project(minutes: Minutes, audience: Audience = Audience.PUBLIC) -> Minutes:
    """The minutes with only the kinds of record that `audience` may be given."""
    allowed = {kind.TABLE for kind in _ALLOWED[audience]}
    return Minutes({name: rows for name, rows in minutes.tables.items() if name in allowed})
