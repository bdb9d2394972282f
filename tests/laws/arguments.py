"""Plausible and implausible arguments for every act, chosen over the minutes as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from meetingtui.domain import (
    agenda,
    attendance,
    bodies,
    decisions,
    declarations,
    items,
    marks,
    next_steps,
    noting,
    people,
    points,
    register,
    reports,
    seats,
)
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause
from meetingtui.domain.items import Item
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.proposals import ReportAnswer, ReportParagraph, ReportProposal
from meetingtui.domain.register import Register
from meetingtui.domain.reports import Offer
from meetingtui.domain.requests import Act, request
from meetingtui.domain.seats import Seat
from tests.laws import (
    arguments_agenda,
    arguments_business,
    arguments_decisions,
    arguments_mending,
    arguments_motions,
    arguments_points,
    arguments_presence,
    arguments_private,
    arguments_terms,
)
from tests.laws.hand import BLANK, Hand

Maker = Callable[[Hand], Mapping[str, Any]]


def _agenda(h: Hand) -> Mapping[str, Any]:
    proposed: list[Proposed] = []
    for n in range(h.chance.randrange(5)):
        parent = h.chance.randrange(n) if n and h.often(0.3) else None
        proposed.append(Proposed(str(n + 1), h.name(), parent, time(10, 30) if n else None))
    return {"proposed": tuple(proposed)}


def _report(h: Hand) -> Mapping[str, Any]:
    proposal = ReportProposal(
        body_name="Footpaths Board",
        dated=h.day(),
        title=h.one_of(("", "Stiles: an update")),
        purpose=h.words(),
        paragraphs=(ReportParagraph("3.1", h.words()), ReportParagraph("3.2", h.words())),
        answers=(ReportAnswer(h.words(), "3", paragraphs=("3.1",), text=h.words()),),
        recommendations=tuple(h.words() for _ in range(h.chance.randrange(3))),
        contact=h.name(),
    )
    return {"item": h.item(), "proposal": proposal}


def _known(h: Hand) -> Mapping[str, Any]:
    people_ = [
        replace(person, title=h.words()) if h.often(0.3) else person
        for person in h.minutes.all(Person)
        if h.often(0.8)
    ]
    new = Person(id=5001, uuid=h.name(), name=h.name(), code=h.name())
    body = h.minutes.body
    seat = Seat(id=5002, body=body.id, person=5001, role="Chairman", until=h.day())
    return {"known": Register.of([*people_, new, body, seat])}


def _introduced(h: Hand) -> Mapping[str, Any]:
    who = noting.Described(h.one_of(("highways officer", "resident", h.name(), "")))
    if h.often(0.3):
        who = noting.Described(h.name(), True, h.one_of(("", "Head of Parks")))
    if h.often(0.5):
        known = Person(id=5001, uuid=h.name(), name=who.words, code=h.name(), title="Warden")
        made = request(attendance.record, people=(who,))
        return {"made": made, "known": (known,)} if h.often(0.3) else {"made": made}
    if h.often(0.5):
        described = h.one_of(
            ("@?highways-officer", '@?"a resident"', "@?officer", '@?" "', '@+"Jo Nash, Warden"')
        )
        return {"made": request(points.note, item=h.item(), words=f"{described} {h.words()}")}
    made = request(declarations.declare, item=h.item(), person=who, nature=h.words())
    return {"made": made}


def _person_fields(h: Hand) -> Mapping[str, Any]:
    chosen: tuple[Mapping[str, Any], ...] = (
        {"name": h.name()},
        {"title": "Head of Parks for the County", "organisation": h.name()},
        {"code": h.one_of(("ab", "zz", ""))},
        {"name": h.one_of(BLANK)},
    )
    return {"person": h.id_of(Person), **h.one_of(chosen)}


def _idle_item(h: Hand) -> Mapping[str, Any]:
    """An item under which little is minuted, so that some can be taken off the agenda."""
    used = {entry.item for kind in Minutes.ENTRIES for entry in h.minutes.all(kind)}
    idle = [item.id for item in h.minutes.all(Item) if item.id not in used]
    return {"item": h.one_of(idle) if idle and h.often(0.9) else h.id_of(Item)}


def _idle_person(h: Hand) -> Mapping[str, Any]:
    """Somebody whom little names: the latest comer."""
    known = h.minutes.all(Person)
    return {"person": known[-1].id if known and h.often(0.7) else h.id_of(Person)}


def _marked_entry(h: Hand) -> Mapping[str, Any]:
    if h.often(0.4):
        return {"item": h.item(), "jotting": h.words()}
    table, entry = h.entry()
    return {"item": h.item(), "holder_table": table, "holder": entry}


def _take_item(h: Hand) -> Mapping[str, Any]:
    return {"item": h.id_of(Item), "at": h.when()}


MAKERS: Mapping[Act, Maker] = {
    **arguments_agenda.MAKERS,
    **arguments_business.MAKERS,
    bodies.add: lambda h: {"uuid": h.name(), "name": f"{h.name()} Panel"},
    bodies.amend: lambda h: {"body": h.id_of(Body), "name": h.words()},
    bodies.switch_finding: lambda h: {
        "body": h.id_of(Body),
        "name": h.one_of(("owner", "due", "quorum")),
        "off": h.often(0.6),
    },
    bodies.remove: lambda h: {"body": h.minutes.all(Body)[-1].id},
    items.add: lambda h: {
        "title": h.words(),
        "number": h.one_of(("", "4a")),
        "parent": h.maybe(Item) if h.often(0.4) else None,
        "after": h.maybe(Item) if h.often(0.4) else None,
    },
    agenda.add_agenda: _agenda,
    items.move: lambda h: {
        "item": h.id_of(Item),
        h.one_of(("under", "before", "after")): h.maybe(Item),
    },
    items.move: lambda h: {
        "item": h.id_of(Item),
        h.one_of(("under", "before", "after")): h.maybe(Item),
    },
    items.provisional: lambda h: {},
    items.purpose: lambda h: {
        "item": h.item(),
        "heading": h.one_of(("", "Scrutiny of Services")),
        "words": h.words(),
    },
    items.remove: _idle_item,
    items.take: _take_item,
    marks.clear: lambda h: {"mark": h.id_of(Mark)},
    marks.drop: _marked_entry,
    next_steps.plan: lambda h: {"item": h.item(), "words": h.words()},
    noting.introduced: _introduced,
    noting.marked: lambda h: {"made": h.made()},
    noting.named: lambda h: {"person": h.id_of(Person), "name": h.name(), "title": h.words()},
    noting.taken: lambda h: {
        "made": request(decisions.resolve, item=h.item(), words=h.words()),
        "offer": h.id_of(Offer),
    },
    people.add: lambda h: {"uuid": h.name(), "name": h.name(), "title": h.words()},
    people.amend: _person_fields,
    people.remove: _idle_person,
    register.taken_over: _known,
    reports.attach: _report,
    reports.take: lambda h: {"offer": h.id_of(Offer), "clause": h.id_of(Clause)},
    seats.add: lambda h: {
        "body": h.id_of(Body),
        "person": h.id_of(Person),
        "role": h.one_of(("", "Chairman")),
        "category": h.one_of(("member", "officer", "Co-opted", "lodger")),
        "since": h.day(),
        "until": h.day(),
    },
    seats.amend: lambda h: {"seat": h.id_of(Seat), "role": h.name(), "until": h.day()},
    seats.remove: lambda h: {"seat": h.id_of(Seat)},
    **arguments_decisions.MAKERS,
    **arguments_private.MAKERS,
    **arguments_motions.MAKERS,
    **arguments_presence.MAKERS,
    **arguments_points.MAKERS,
    **arguments_terms.MAKERS,
    **arguments_mending.MAKERS,
}

# Acts that need something rare to be there first are asked for more often.
WEIGHTS: Mapping[Act, int] = {
    reports.attach: 2,
    items.remove: 2,
    people.remove: 2,
    bodies.remove: 2,
    bodies.add: 2,
    reports.take: 5,
    noting.taken: 2,
    **arguments_business.WEIGHTS,
    **arguments_decisions.WEIGHTS,
    **arguments_private.WEIGHTS,
    **arguments_motions.WEIGHTS,
    **arguments_presence.WEIGHTS,
    **arguments_points.WEIGHTS,
    **arguments_terms.WEIGHTS,
    **arguments_mending.WEIGHTS,
}
