"""The register: bodies, people and seats, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from meetingtui.domain.bodies import Body
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Rows
from meetingtui.domain.seats import Seat


@dataclass(frozen=True, slots=True)
class Register(Rows):
    """What is known between meetings: bodies, people, and who sits where."""

    KINDS: ClassVar[tuple[type[Record], ...]] = (Body, Person, Seat)

    def body_named(self, name: str) -> Body | None:
        """The body with that name, whatever its capitals."""
        wanted = name.strip().casefold()
        return next((b for b in self.all(Body) if b.name.casefold() == wanted), None)

    def seats_on(self, body: int, day: date) -> list[Seat]:
        """The seats on a body that were held on `day`."""
        return [seat for seat in self.where(Seat, body=body) if seat.held_on(day)]
