"""Plausible and implausible arguments for every act, chosen over the minutes as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from meetingtui.domain import (
    actions,
    attendance,
    blocks,
    bodies,
    decisions,
    declarations,
    documents,
    entries,
    items,
    marks,
    meetings,
    next_steps,
    noting,
    people,
    points,
    register,
    reports,
    seats,
    sittings,
    witnesses,
)
from meetingtui.domain.actions import Action
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item, Proposed
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.proposals import ReportAnswer, ReportParagraph, ReportProposal
from meetingtui.domain.register import Register
from meetingtui.domain.reports import Offer
from meetingtui.domain.requests import Act, request
from meetingtui.domain.seats import Seat
from meetingtui.domain.witnesses import Witness
from tests.laws.hand import BLANK, DAY, NOBODY, Hand

Maker = Callable[[Hand], Mapping[str, Any]]


def _owners(h: Hand) -> tuple[int | str, ...]:
    owners = tuple(h.id_of(Person) if h.often(0.6) else h.name() for _ in range(2))
    return owners[: h.chance.randrange(3)]


def _agree(h: Hand) -> Mapping[str, Any]:
    return {
        "item": h.item(),
        "words": h.words(),
        "owners": _owners(h),
        "due_said": h.one_of(("", "in 12 months’ time")),
        "due_on": h.day(),
        "due_apart": h.often(0.5),
    }


def _fix(h: Hand) -> Mapping[str, Any]:
    table, entry = h.entry()
    found = h.minutes.find(h.minutes.kind(table), entry) if table != "ghost" else None
    words = found.main_text.split() if isinstance(found, Entry) else ["nothing"]
    find = h.one_of(words or ["x"])
    return {"table": table, "entry": entry, "find": find, "put": h.one_of(("", "mended", "⟦⟧"))}


def _move(h: Hand) -> Mapping[str, Any]:
    table, entry = h.entry()
    if h.often(0.4):
        return {"table": table, "entry": entry, "item": h.id_of(Item)}
    found = h.minutes.find(h.minutes.kind(table), entry) if table != "ghost" else None
    kind = type(found) if found else Point
    beside = [r.id for r in h.minutes.all(kind)] or [NOBODY]
    return {"table": table, "entry": entry, h.one_of(("before", "after")): h.one_of(beside)}


def _declare(h: Hand) -> Mapping[str, Any]:
    covers = tuple(h.maybe(Item) for _ in range(h.chance.randrange(3)))
    said = {"interest": "personal", "nature": h.words(), "effect": h.one_of(("", "left"))}
    return {"person": h.id_of(Person), "covers": covers, **said}


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
    if h.often(0.5):
        return {"made": request(attendance.record, people=(who,))}
    if h.often(0.5):
        described = h.one_of(("@?highways-officer", '@?"a resident"', "@?officer", '@?" "'))
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


def _item_fields(h: Hand) -> Mapping[str, Any]:
    chosen: tuple[Mapping[str, Any], ...] = (
        {"title": h.words()},
        {"agenda_number": h.one_of(("", "7", "A", "7.1")), "planned_at": time(11, 15)},
        {"purpose_heading": h.name(), "purpose": h.words()},
        {"parent": h.maybe(Item)},
    )
    return {"item": h.id_of(Item), **h.one_of(chosen)}


def _idle_item(h: Hand) -> Mapping[str, Any]:
    """An item under which little is minuted, so that some can be taken off the agenda."""
    used = {entry.item for kind in Minutes.ENTRIES for entry in h.minutes.all(kind)}
    idle = [item.id for item in h.minutes.all(Item) if item.id not in used]
    return {"item": h.one_of(idle) if idle and h.often(0.9) else h.id_of(Item)}


def _idle_person(h: Hand) -> Mapping[str, Any]:
    """Somebody whom little names: the latest comer."""
    known = h.minutes.all(Person)
    return {"person": known[-1].id if known and h.often(0.7) else h.id_of(Person)}


def _sitting_time(h: Hand) -> Mapping[str, Any]:
    latest = sittings.last(h.minutes)
    if latest and h.often(0.8):
        return {"at": latest.started_at + timedelta(minutes=h.chance.randrange(200))}
    return {"at": h.when()}


def _marked_entry(h: Hand) -> Mapping[str, Any]:
    if h.often(0.4):
        return {"item": h.item(), "jotting": h.words()}
    table, entry = h.entry()
    return {"item": h.item(), "holder_table": table, "holder": entry}


def _take_item(h: Hand) -> Mapping[str, Any]:
    return {"item": h.id_of(Item), "at": h.when()}


MAKERS: Mapping[Act, Maker] = {
    actions.agree: _agree,
    actions.assign: lambda h: {"action": h.id_of(Action), "owners": _owners(h)},
    actions.set_due: lambda h: {
        "action": h.id_of(Action),
        "due_said": h.one_of(("", "by Easter")),
        "due_on": h.day(),
    },
    attendance.move: lambda h: {
        "people": h.people(),
        "kind": h.one_of(("in", "out", "presides")),
        "at": h.when(),
        "item": h.maybe(Item),
    },
    attendance.record: lambda h: {
        "people": h.people(),
        "standing_as": h.one_of(("present", "apologies", "absent")),
        "reason": h.one_of(("", "unwell")),
        "substitute": h.maybe(Person),
    },
    attendance.stand_as: lambda h: {
        "people": h.people(),
        "capacity": h.one_of(("member", "substitute", "co-opted")),
    },
    blocks.set_nil: lambda h: {
        "item": h.item(),
        "kind": h.one_of((*blocks.KINDS, "weather")),
        "wording": h.one_of(("", "None.")),
        "state": h.one_of((blocks.NIL, blocks.OMITTED)),
    },
    bodies.add: lambda h: {"uuid": h.name(), "name": f"{h.name()} Panel"},
    bodies.amend: lambda h: {"body": h.id_of(Body), "name": h.words()},
    bodies.remove: lambda h: {"body": h.minutes.all(Body)[-1].id},
    decisions.closing: lambda h: {"item": h.item(), "words": h.words()},
    decisions.lead_in: lambda h: {"item": h.item(), "words": h.words()},
    decisions.resolve: lambda h: {
        "item": h.item(),
        "words": h.words(),
        "addressee": h.one_of(("", "Cabinet")),
        "before": h.maybe(Clause) if h.often(0.3) else None,
        "parent": h.maybe(Clause) if h.often(0.3) else None,
    },
    declarations.amend: lambda h: {"declaration": h.id_of(Declaration), **_declare(h)},
    declarations.declare: lambda h: {"item": h.item(), **_declare(h)},
    documents.attach: lambda h: {"item": h.item(), "title": h.words(), "label": "Annex A"},
    entries.change_kind: lambda h: {
        **dict(zip(("table", "entry"), h.entry(), strict=True)),
        "letter": h.one_of(("p", "r", "a", "n", "doc", "w")),
    },
    entries.edit: lambda h: {
        **dict(zip(("table", "entry"), h.entry(), strict=True)),
        "words": h.words(),
    },
    entries.fix: _fix,
    entries.frame: lambda h: {
        "decision": h.id_of(Decision),
        "field": h.one_of(("label", "lead_in", "closing")),
        "words": h.one_of(("", "RESOLVED", h.words())),
    },
    entries.move: _move,
    entries.strike: lambda h: dict(zip(("table", "entry"), h.entry(), strict=True)),
    entries.swap: lambda h: {
        **dict(zip(("table", "entry"), h.entry(), strict=True)),
        "by": h.one_of((-1, 1)),
    },
    items.add: lambda h: {
        "title": h.words(),
        "number": h.one_of(("", "4a")),
        "parent": h.maybe(Item) if h.often(0.4) else None,
        "after": h.maybe(Item) if h.often(0.4) else None,
    },
    items.add_agenda: _agenda,
    items.amend: _item_fields,
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
    meetings.amend: lambda h: {
        h.one_of(("venue", "kind")): h.words(),
        "held_on": h.one_of((DAY, DAY + timedelta(days=1))),
        "approved_on": h.day(),
    },
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
    points.extend: lambda h: {"point": h.id_of(Point), "words": h.words()},
    points.note: lambda h: {
        "item": h.item(),
        "words": h.words(),
        "kind": h.one_of(("point", "point", "verbatim", "note")),
        "parent": h.maybe(Point) if h.often(0.4) else None,
    },
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
    sittings.adjourn: _sitting_time,
    sittings.close: _sitting_time,
    sittings.resume: _sitting_time,
    sittings.start: lambda h: {"at": h.when()},
    witnesses.amend: lambda h: {
        "witness": h.id_of(Witness),
        "name": h.words(),
        "title": h.words(),
        "organisation": "",
    },
    witnesses.hear: lambda h: {
        "item": h.item(),
        "name": h.name(),
        "title": h.words(),
        "person": h.maybe(Person),
    },
}

# Acts that need something rare to be there first are asked for more often.
WEIGHTS: Mapping[Act, int] = {
    points.note: 4,
    decisions.resolve: 3,
    reports.attach: 2,
    sittings.start: 3,
    sittings.adjourn: 2,
    sittings.close: 2,
    sittings.resume: 2,
    items.remove: 2,
    people.remove: 2,
    bodies.remove: 2,
    bodies.add: 2,
    entries.change_kind: 2,
    entries.swap: 2,
    reports.take: 2,
    noting.taken: 2,
}
