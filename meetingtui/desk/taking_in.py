"""Accepting what intake proposes: agendas and reports into a meeting, people into the register."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from meetingtui.desk import meetings, register
from meetingtui.domain import people, reports, seats, text
from meetingtui.domain.agenda import add_agenda
from meetingtui.domain.people import Person
from meetingtui.domain.proposals import (
    AgendaProposal,
    PeopleProposal,
    ProposedPerson,
    ReportProposal,
)
from meetingtui.domain.record import Refusal
from meetingtui.domain.register import Register
from meetingtui.domain.requests import Request, request
from meetingtui.paths import Home


def agenda(proposal: AgendaProposal) -> Request:
    """The request that puts a proposed agenda into a meeting."""
    proposed = tuple(
        replace(item, number=text.typed(item.number), title=text.typed(item.title))
        for item in proposal.items
    )
    return request(add_agenda, proposed=proposed)


def report(item: int | None, proposal: ReportProposal) -> Request:
    """The request that attaches a report to an item."""
    safe = replace(
        proposal,
        recommendations=tuple(map(text.typed, proposal.recommendations)),
    )
    return request(reports.attach, item=item, proposal=safe)


def take_people(home: Home, who: str, proposal: PeopleProposal, body: str = "") -> list[str]:
    """Put proposed people into the register, and on a body where a role or category says so.

    People known by name are corrected, not added twice, unless a note tells them apart from their
    namesakes. The answer says what was done, a sentence each.
    """
    known = register.read(home)
    seat_on = known.body_named(body) if body else None
    if body and seat_on is None:
        raise Refusal(f"There is no body called {body}; `meetingtui body add` makes one.")
    said = []
    for proposed in proposal.people:
        known, sentence = _take(home, who, known, proposed)
        said.append(sentence)
        if seat_on and any((proposed.role, proposed.category, proposed.party, proposed.division)):
            known = _seat(home, who, known, proposed, seat_on.id)
    return said


def _known(known: Register, new: ProposedPerson) -> Person | None:
    """Whoever is meant: somebody of that name and note, else one whose note is not known."""
    wanted, note = text.clean(new.name).casefold(), text.clean(new.note).casefold()
    namesakes = [p for p in known.all(Person) if p.name.casefold() == wanted]
    alike = [p for p in namesakes if not note or p.note.casefold() in ("", note)]
    return next((p for p in alike if p.note.casefold() == note), alike[0] if alike else None)


def _take(home: Home, who: str, known: Register, new: ProposedPerson) -> tuple[Register, str]:
    fields = {
        "title": new.title,
        "organisation": new.organisation,
        "code": new.code,
        "honorific": new.honorific,
        "letters": new.letters,
        "note": new.note,
    }
    before = _known(known, new)
    if before is None:
        asked = request(people.add, uuid=str(uuid4()), name=new.name, **fields)
        return meetings.change_register(home, who, asked), f"{new.name} added"
    changed = {key: value for key, value in fields.items() if value}
    if all(getattr(before, key) == value for key, value in changed.items()):
        return known, f"{new.name} known already"
    asked = request(people.amend, person=before.id, **changed)
    return meetings.change_register(home, who, asked), f"{new.name} corrected"


def _seat(home: Home, who: str, known: Register, new: ProposedPerson, body: int) -> Register:
    person = _known(known, new)
    if person is None or known.where(seats.Seat, body=body, person=person.id):
        return known
    asked = request(
        seats.add,
        body=body,
        person=person.id,
        role=new.role,
        category=new.category or "member",
        party=new.party,
        representing=new.division,
        code=new.category_code,
    )
    return meetings.change_register(home, who, asked)
