"""The register between meetings: reading it, and finding bodies, people and seats by name."""

from __future__ import annotations

from meetingtui.domain import text
from meetingtui.domain.bodies import Body
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.register import Register
from meetingtui.domain.seats import Seat
from meetingtui.paths import Home
from meetingtui.store import register


def read(home: Home) -> Register:
    """The register as it is now; empty when there is none yet."""
    return register.read(home.register)


def body_called(known: Register, name: str) -> Body:
    """The body with that name, or the only one that begins with it. Raises Refusal."""
    name = text.clean(name)
    exact = known.body_named(name)
    found = [b for b in known.all(Body) if b.name.casefold().startswith(name.casefold())]
    if exact or len(found) == 1:
        return exact or found[0]
    names = "; ".join(b.name for b in known.all(Body)) or "none yet"
    raise Refusal(f"There is no one body called {name!r}. The bodies: {names}.")


def person_called(known: Register, who: str) -> Person:
    """The person with that code or name. Raises Refusal naming those it could be."""
    who = text.clean(who)
    wanted = who.lstrip("@").casefold()
    everybody = known.all(Person)
    for test in (
        lambda p: p.code == wanted,
        lambda p: p.name.casefold() == wanted,
        lambda p: wanted in p.name.casefold(),
    ):
        found = [person for person in everybody if wanted and test(person)]
        if len(found) == 1:
            return found[0]
        if found:
            names = "; ".join(f"{p.code} {p.name}" for p in found)
            raise Refusal(f"{who!r} could be: {names}. Use the code.")
    raise Refusal(f"There is nobody called {who!r}; `meetingtui person list` shows everybody.")


def seat_of(known: Register, body: str, who: str) -> Seat:
    """The seat of a person on a body. Raises Refusal when there is none."""
    on, person = body_called(known, body), person_called(known, who)
    found = known.where(Seat, body=on.id, person=person.id)
    if not found:
        raise Refusal(f"{person.name} has no seat on {on.name}.")
    return found[-1]
