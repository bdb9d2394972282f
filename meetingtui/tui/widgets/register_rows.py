"""The rows of the register's list: bodies with their styles, series and seats, and people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from textual.content import Content

from meetingtui.domain.bodies import Body, Series, StyleChoice
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record
from meetingtui.domain.register import Register
from meetingtui.domain.seats import Seat
from meetingtui.entry import said

Row = tuple[str, Record | None]


def indented(words: str) -> Content:
    """Words whose spaces at the start are kept (a list would drop ordinary ones)."""
    bare = words.lstrip(" ")
    return Content("\N{NO-BREAK SPACE}" * (len(words) - len(bare)) + bare)


def rows(known: Register) -> list[Row]:
    """The register as rows: headings have no record."""
    found: list[Row] = [("BODIES", None)]
    for body in sorted(known.all(Body), key=lambda one: one.name):
        found.append((f"  {body.name}  (the {body.noun})", body))
        found += [*_styles(known, body), *_series(known, body)]
        for seat in known.where(Seat, body=body.id):
            person = known.get(Person, seat.person)
            dates = f"  {seat.since or ''}–{seat.until or ''}" if seat.since or seat.until else ""
            role = seat.role or seat.category
            found.append((f"      {person.name}, {role}{dates}", seat))
    found.append(("PEOPLE", None))
    people: Sequence[Person] = sorted(known.all(Person), key=lambda one: one.name)
    for person in people:
        said = ", ".join(filter(None, (person.name, person.title, person.organisation)))
        found.append((f"  {person.code:<5} {said}", person))
    return found


def _styles(known: Register, body: Body) -> Iterator[Row]:
    """The house styles chosen for a body, by the day from which each is used."""
    chosen = known.where(StyleChoice, body=body.id)
    for choice in sorted(chosen, key=lambda one: one.since or date.min):
        since = f"from {said.spoken(choice.since)}" if choice.since else "from the beginning"
        yield f"      house style {choice.house_style} {since}", choice


def _series(known: Register, body: Body) -> Iterator[Row]:
    """Where the number series of a body stand."""
    for one in sorted(known.where(Series, body=body.id), key=lambda one: (one.name, one.year)):
        year = f" of {one.year}" if one.year else ""
        yield f"      next {one.name}{year}: {one.next_number}", one


def how_to_change(known: Register, chosen: StyleChoice | Series) -> str:
    """What is typed at the command line to change a dated style or a series."""
    body = f'"{known.get(Body, chosen.body).name}"'
    if isinstance(chosen, StyleChoice):
        since = f' --since "{said.spoken(chosen.since)}"' if chosen.since else ""
        return f"To change it: meetingtui body style {body} STYLE{since} (--remove takes it back)"
    year = f" --year {chosen.year}" if chosen.year else ""
    return f"To change it: meetingtui body series {body} {chosen.name} NUMBER{year}"
