"""The meeting that every row is entered into: an invented board, laid out once and copied."""

from __future__ import annotations

import dataclasses
import io
import shutil
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from meetingtui.desk import meetings, taking_in
from meetingtui.desk.capture import Capture
from meetingtui.desk.desk import Desk
from meetingtui.desk.meetings import NewMeeting
from meetingtui.desk.outward import export
from meetingtui.domain import bodies, people, seats
from meetingtui.domain.agenda import Proposed
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.proposals import AgendaProposal, PeopleProposal, ProposedPerson
from meetingtui.domain.record import Record
from meetingtui.domain.register import Register
from meetingtui.domain.requests import Request, request
from meetingtui.domain.seats import Seat
from meetingtui.paths import Home
from meetingtui.plain import PlainMode
from meetingtui.store import register
from tests.coverage.row import Fields, Row
from tests.desk.books import WHO, standing_clock

BODY = "Rivers Scrutiny Board"
HELD_ON = date(2015, 7, 9)
CALLED_AT = time(10)
VENUE = "Shire Hall"
UNLIKE = datetime(1999, 12, 31, 23, 59)
"""What a date or a time without a default becomes; both are read from it."""
TITLES = (
    "Apologies for absence",
    "Minutes of the previous meeting",
    "Declarations of interest",
    "Questions and petitions",
    "The bridge",
    "Forward programme",
    "Budget",
    "Libraries",
    "Sale of land",
)
PEOPLE = (
    ProposedPerson("Abigail Brook", "", "", "ab", "Chairman", "member", "Orchard"),
    ProposedPerson("Colin Dale", "", "", "cd", "Vice-Chairman", "member", "Orchard"),
    ProposedPerson("Edith Fenn", "", "", "ef", "", "member", "Riverside"),
    ProposedPerson("George Hill", "", "", "gh", "", "member", "Riverside"),
    ProposedPerson("Canon Ivor Lane", "", "", "il", "", "co-opted", ""),
    ProposedPerson("Sam Stead", "", "", "ss", "", "", ""),
    ProposedPerson("Mary Noble", "Cabinet Member for Roads", "", "mn", "", "invitee", "Orchard"),
    ProposedPerson("Dinah Drew", "Deputy Director of Roads", "", "dd", "", "officer", ""),
    ProposedPerson("Rhoda Orme", "Monitoring Officer", "", "ro", "", "officer", ""),
    ProposedPerson("Piers Quill", "Democratic Services Officer", "", "pq", "", "officer", ""),
)
DIVISIONS = {"ab": "Larkfield", "cd": "Mossingham", "ef": "Upper Wend", "gh": "Lower Wend"}
LETTERS = {"gh": "OBE"}
HONORIFICS = {"pq": "Mr"}
CODES = {"ab": "C", "cd": "C", "ef": "I", "gh": "I"}


def lay_out(root: Path) -> Path:
    """The meeting in a home of its own, its agenda and its people; its book's path."""
    home = Home(root)
    meetings.create_body(home, BODY, WHO)
    taking_in.take_people(home, WHO, PeopleProposal(PEOPLE), BODY)
    meetings.change_register(home, WHO, *_particulars(register.read(home.register)))
    new = NewMeeting(BODY, HELD_ON, CALLED_AT, VENUE)
    path = meetings.create(home, new, WHO).path
    desk = Desk(path, WHO, standing_clock())
    agenda = tuple(Proposed(str(n), title) for n, title in enumerate(TITLES, 1))
    desk.do(taking_in.agenda(AgendaProposal(agenda)))
    desk.close()
    return path


def _particulars(known: Register) -> Iterator[Request]:
    """What a list of people has no columns for."""
    (body,) = known.all(bodies.Body)
    yield request(bodies.amend, body=body.id, noun="Board", quorum="3")
    codes = {person.id: person.code for person in known.all(Person)}
    for person, code in codes.items():
        if code in DIVISIONS:
            letters = LETTERS.get(code, "")
            yield request(people.amend, person=person, honorific="Councillor", letters=letters)
        elif code in HONORIFICS:
            yield request(people.amend, person=person, honorific=HONORIFICS[code])
    for seat in known.all(Seat):
        code = codes[seat.person]
        if code in DIVISIONS:
            sits = {"representing": DIVISIONS[code], "code": CODES[code]}
            yield request(seats.amend, seat=seat.id, **sits)


class Entered:
    """A row's lines entered into a copy of the meeting in plain mode; its minutes."""

    def __init__(self, laid_out: Path, row: Row, root: Path) -> None:
        shutil.copytree(laid_out.parent.parent, root, dirs_exist_ok=True)
        book = root / laid_out.relative_to(laid_out.parent.parent)
        self.row = row
        if row.body or row.series:
            desk = Desk(book, WHO, standing_clock())
            body = desk.minutes.body.id
            if row.body:
                desk.do(request(bodies.amend, body=body, **row.body))
            if row.series:
                words = ("name", "year", "next_number")
                said = dict(zip(words, row.series, strict=True))
                desk.do(request(bodies.set_series, body=body, **said))
            desk.close()
        clock = standing_clock()
        capture = Capture(lambda heard: Desk(book, WHO, clock, heard), accept_codes=True)
        try:
            self.refused = _said(capture, row)
            self.minutes = capture.minutes
        finally:
            capture.close()

    def markdown(self) -> str:
        """The public minutes."""
        return export(self.minutes, self.row.house_style())

    def markdown_without(self) -> str:
        """The public minutes without what the row is about."""
        if self.row.variant:
            return export(self.minutes, self.row.house_style_without())
        style: HouseStyle = self.row.house_style()
        return export(without(self.minutes, self.row), style)


def _said(capture: Capture, row: Row) -> str:
    """Enter a row's lines; what was refused."""
    lines = "".join(f"{line}\n" for line in (*row.before, *row.lines))
    err = io.StringIO()
    mode = PlainMode(capture, row.house_style(), io.StringIO(lines), io.StringIO(), err, False)
    mode.read_lines(strict=True)
    return err.getvalue()


def without(minutes: Minutes, row: Row) -> Minutes:
    """The minutes without a row's records and whatever hangs on them, its fields at defaults."""
    gone: set[tuple[str, int]] = set()
    blank: dict[type[Record], dict[str, Any]] = {}
    for removed in row.records:
        if isinstance(removed, Fields):
            blank.setdefault(removed.kind, {}).update(_defaults(removed))
            continue
        for record in minutes.all(removed):
            hanging = [record, *minutes.dependents(record)]
            gone.update((one.TABLE, one.id) for one in hanging)
    kept = (record for record in minutes if (record.TABLE, record.id) not in gone)
    return Minutes.of(dataclasses.replace(one, **blank.get(type(one), {})) for one in kept)


def _defaults(removed: Fields) -> dict[str, Any]:
    return {
        spec.name: UNLIKE if spec.default is dataclasses.MISSING else spec.default
        for spec in dataclasses.fields(removed.kind)
        if spec.name in removed.names
    }
