"""Seats: the dated appointment of a person to a body."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from meetingtui.domain import text
from meetingtui.domain.record import Record, Refusal, Rows, Stamp, Step, link, row, with_fields
from meetingtui.domain.text import line

CATEGORIES = ("member", "co-opted", "invitee", "officer")
VOTING = ("member", "co-opted")


@row
class Seat(Record):
    """A person's place on a body: role ("Chairman"), category, party or other group, and dates.

    `representing` is the ward or organisation they sit for, `code` the house's code of their
    category ("LA", "Staff").
    `since` and `until` are the first and last day; None leaves that end open.
    """

    TABLE: ClassVar[str] = "seat"
    NOUN: ClassVar[str] = "seat"

    body: int = link("body")
    person: int = link("person")
    role: str = line()
    category: str = line("member")
    party: str = line()
    may_vote: bool = True
    since: date | None = None
    until: date | None = None
    representing: str = line()
    code: str = line()

    def held_on(self, day: date) -> bool:
        """Whether the seat was held on `day`."""
        return not (self.since and day < self.since) and not (self.until and day > self.until)


def _checked(category: str, since: date | None, until: date | None) -> str:
    category = text.clean(category).lower() or "member"
    if category not in CATEGORIES:
        raise Refusal(f"{category!r} is no kind of seat; say {', '.join(CATEGORIES)}.")
    if since and until and until < since:
        raise Refusal(f"The seat ends ({until}) before it begins ({since}).")
    return category


def _alone(rows: Rows, seat: Seat) -> None:
    for other in rows.where(Seat, body=seat.body, person=seat.person):
        apart = (other.until and seat.since and other.until < seat.since) or (
            other.since and seat.until and seat.until < other.since
        )
        if not apart and other.id != seat.id:
            raise Refusal("That person holds a seat on this body already.")


def add(
    rows: Rows,
    stamp: Stamp,
    body: int,
    person: int,
    role: str = "",
    category: str = "member",
    party: str = "",
    since: date | None = None,
    until: date | None = None,
    representing: str = "",
    code: str = "",
) -> Step:
    """Give a person a seat. Raises Refusal when they hold one on this body at the same time."""
    category = _checked(category, since, until)
    rows.get(rows.kind("body"), body)
    rows.get(rows.kind("person"), person)
    seat = Seat(
        id=stamp.next_id,
        body=body,
        person=person,
        role=role,
        category=category,
        party=party,
        may_vote=category in VOTING,
        since=since,
        until=until,
        representing=representing,
        code=code,
    )
    _alone(rows, seat)
    return stamp.step("Seat added", [text.added(seat)])


def amend(rows: Rows, stamp: Stamp, seat: int, **fields: object) -> Step:
    """Correct a seat's role, category, party, vote or dates; the vote follows the category.

    Raises Refusal when the person would hold two seats on the body at the same time.
    """
    before = rows.get(Seat, seat)
    after = with_fields(before, **fields)
    category = _checked(after.category, after.since, after.until)
    if category != before.category and "may_vote" not in fields:
        fields["may_vote"] = category in VOTING
    _alone(rows, after)
    return stamp.step("Seat corrected", [text.altered(before, **{**fields, "category": category})])


def remove(rows: Rows, stamp: Stamp, seat: int) -> Step:
    """Remove a seat."""
    return stamp.step("Seat removed", [text.removed(rows.get(Seat, seat))])
