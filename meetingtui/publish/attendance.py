"""Attendance: who was there, rendered from the roll and the presence log."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from meetingtui.domain import attendance, sittings
from meetingtui.domain.attendance import ABSENT, APOLOGIES, ARRIVES, PRESENT, PRESIDES, Attendance
from meetingtui.domain.forms import fill
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.sittings import Sitting
from meetingtui.publish.document import Block, BulletList, Heading, Item, Paragraph, Source, plain
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.words import Words

_FIRST = ("chair", "convener", "mayor", "provost", "president")
_NEXT = ("vice", "deputy", "depute")


def blocks(minutes: Minutes, style: HouseStyle, words: Words) -> list[Block]:
    """The part of the minutes that says who was there."""
    found = _Roll(minutes, style, words).blocks()
    heading = style.attendance.heading
    return [Heading(2, plain(heading)), *found] if found and heading else found


class _Roll:
    """The roll of one meeting in the words of the house."""

    def __init__(self, minutes: Minutes, style: HouseStyle, words: Words) -> None:
        self._minutes = minutes
        self._style = style.attendance
        self._words = words

    def blocks(self) -> list[Block]:
        stood: dict[str, list[Attendance]] = {PRESENT: [], APOLOGIES: [], ABSENT: []}
        for line in sorted(self._minutes.all(Attendance), key=self._rank):
            stood.setdefault(line.standing, []).append(line)
        members = [line for line in stood[PRESENT] if self._is_member(line)]
        others = [line for line in stood[PRESENT] if not self._is_member(line)]
        style = self._style
        return [
            *_list(style.present, [(self._present(style.member, m), m) for m in members]),
            *_list(style.others, [(self._present(style.other, o), o) for o in others]),
            *_list(style.apologies, [(self._missing(a), a) for a in stood[APOLOGIES]]),
            *_list(style.absent, [(self._missing(a), a) for a in stood[ABSENT]]),
            *self._presided(),
            *self._moved(),
        ]

    def _is_member(self, line: Attendance) -> bool:
        """A seat decides; without any seats the roll's own word for the capacity does."""
        if self._words.seats:
            return self._words.is_member(line.person) or line.substitute_for is not None
        return line.capacity == "member"

    def _rank(self, line: Attendance) -> tuple[int, int, int]:
        seat = self._words.seats.get(line.person)
        if seat is None:
            return (3, 0, line.id)
        role = seat.role.lower()
        rank = 0 if role.startswith(_FIRST) else 1 if role.startswith(_NEXT) else 2
        return (rank, seat.id, line.id)

    def _of(self, line: Attendance) -> dict[str, str]:
        person = self._minutes.find(Person, line.person)
        seat = self._words.seats.get(line.person)
        return {
            "name": self._words.name(line.person),
            "role": self._words.spell(seat.role) if seat else "",
            "title": self._words.spell(person.title) if person else "",
            "organisation": self._words.spell(person.organisation) if person else "",
            "substitute": self._words.name(line.substitute_for) if line.substitute_for else "",
            "reason": self._words.spell(line.reason),
        }

    def _present(self, form: str, line: Attendance) -> str:
        return fill(form, self._of(line))

    def _missing(self, line: Attendance) -> str:
        return fill(self._style.missing, self._of(line))

    def _presided(self) -> Iterator[Block]:
        chair = None
        for line in attendance.log(self._minutes):
            if line.kind != PRESIDES or line.person == chair:
                continue
            form = self._style.presided if chair is None else self._style.took_chair
            chair = line.person
            yield Paragraph(plain(self._moment(form, line.person, line.at)), (line.TABLE, line.id))

    def _moved(self) -> list[Block]:
        """Who came late or went early: not those who were there from beginning to end."""
        opened = min((s.started_at for s in self._minutes.all(Sitting)), default=None)
        last = sittings.last(self._minutes)
        closed = last.ended_at if last and last.ending == sittings.CLOSED else None
        gone: set[int] = set()
        found: list[Item] = []
        for line in attendance.log(self._minutes):
            if line.kind == PRESIDES:
                continue
            if line.kind == ARRIVES:
                form = self._style.returned if line.person in gone else self._style.arrived
                passed_over = line.person not in gone and (opened is None or line.at <= opened)
            else:
                gone.add(line.person)
                form = self._style.left
                passed_over = closed is not None and line.at >= closed
            if not passed_over:
                said = plain(self._moment(form, line.person, line.at))
                source = (line.TABLE, line.id)
                found.append(Item((Paragraph(said),), len(found) + 1, source))
        if not found:
            return []
        return [*paragraphs("", label=self._style.movements), BulletList(tuple(found))]

    def _moment(self, form: str, person: int, at: datetime) -> str:
        return fill(form, {"name": self._words.name(person), "time": self._words.clock(at)})


def _list(label: str, shown: list[tuple[str, Attendance]]) -> list[Block]:
    if not shown:
        return []
    items = []
    for number, (said, line) in enumerate(shown, start=1):
        source: Source = (line.TABLE, line.id)
        items.append(Item((Paragraph(plain(said)),), number, source))
    return [*paragraphs("", label=label), BulletList(tuple(items))]
