"""Words: stored text as it is read, with people named as the house style names them.

First and later mentions are counted for one document, in the order in which they are asked for.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime, time

from meetingtui.domain import dates, minute_numbers, text
from meetingtui.domain.attendance import Attendance
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.seats import Seat
from meetingtui.publish import naming

UNKNOWN = "somebody unknown"
# The characters around a reference that is not in words yet can't stand in stored text.
MARK = re.compile("\ufffe([a-z_]+):(\\d+):([01])\uffff", re.IGNORECASE)
_GOING_ON = "… "
_OF_A_TITLE = {"title", "short"}
_OF_A_NAME = {"name", "surname", "initials"}
_OF_THE_BODY = ("member", "co-opted")


class Words:
    """The words of one document. `refers` says whether it refers to anything but people."""

    def __init__(self, minutes: Minutes, style: HouseStyle) -> None:
        self._minutes = minutes
        self._style = style
        self._mentioned: set[int] = set()
        meeting = minutes.meeting
        self.seats = {
            seat.person: seat
            for seat in reversed(minutes.where(Seat, body=meeting.body))
            if seat.held_on(meeting.held_on)
        }
        people = minutes.all(Person)
        self._names = Counter(person.name for person in people)
        self._surnames = Counter("".join(person.name.split()[-1:]) for person in people)
        self._printed: Counter[str] | None = None
        self._titles = Counter(person.title for person in people)
        self._shorts: dict[str, set[int]] = {}
        self._numbers: dict[int, str] | None = None
        self.refers = False

    def minute(self, item: int) -> str:
        """The minute number of an item in this house style; empty where it bears none."""
        if self._numbers is None:
            self._numbers = minute_numbers.numbers(self._minutes, self._style).of
        return self.spell(self._numbers.get(item, ""))

    def spell(self, stored: str) -> str:
        """Stored text as words; a reference is a mark, which gets its words at the end."""
        return text.spelled(stored, self._mention) if "⟦" in stored else stored

    def within(self, stored: str) -> str:
        """Stored text that goes on a sentence of the house's, as words."""
        return self.spell(f"{_GOING_ON}{stored}").removeprefix(_GOING_ON)

    def day(self, on: date) -> str:
        """A date."""
        return dates.day(self._style.dates, on)

    def clock(self, at: time | datetime) -> str:
        """A time of day."""
        return dates.clock(self._style.dates, at)

    def is_member(self, person: int) -> bool:
        """Whether the person sits on the body as a member on the day of the meeting."""
        seat = self.seats.get(person)
        return seat is not None and seat.category in _OF_THE_BODY

    def name(self, person_id: int | None) -> str:
        """A person's name as a list prints it, told apart from a namesake's."""
        person = self._minutes.find(Person, person_id)
        if person is None:
            return UNKNOWN
        words = self._parts(person)
        name = self._formed(words)
        if self._names[person.name] == 1 and self._alike()[name] > 1:
            name = self._formed(naming.whole(words, words_in(self._style.people.name)))
        if self._names[person.name] > 1:
            note = words["note"] or words["division"] or self._sent_by(person.id)
            return fill(self._style.people.namesake, {"name": name, "note": note})
        return name

    def _parts(self, person: Person) -> dict[str, str]:
        return naming.parts(person, self.seats.get(person.id), self.spell)

    def _formed(self, words: dict[str, str]) -> str:
        return fill(self._style.people.name, words) or words["name"]

    def _alike(self) -> Counter[str]:
        """How many people bear each name as the house prints it ("Cllr Harris")."""
        if self._printed is None:
            form = words_in(self._style.people.name)
            people = [] if "name" in form else self._minutes.all(Person)
            self._printed = Counter(self._formed(self._parts(person)) for person in people)
        return self._printed

    def _sent_by(self, person: int) -> str:
        """Whom somebody without a seat represents on that day, as typed."""
        here = self._minutes.where(Attendance, person=person)
        return next((self.spell(one.representing) for one in here if one.representing), "")

    def owner(self, person_id: int) -> str:
        """A person as the owner of an action."""
        people = self._style.people
        return self.titled(person_id, people.owner, people.member_owner)

    def titled(self, person_id: int, form: str, member_form: str) -> str:
        """A person in a form for those who have a title, or that for members of the body."""
        person = self._minutes.find(Person, person_id)
        if person is None:
            return self.name(person_id)
        chosen = member_form if self.is_member(person_id) else form
        unclear = not person.title or self._titles[person.title] > 1
        if unclear and _OF_A_TITLE & words_in(chosen):
            return self.name(person_id)
        return fill(chosen, self._of(person)) or self.name(person_id)

    def listed(self, names: list[str]) -> str:
        """Several names in a sentence."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])}{self._style.people.joint}{names[-1]}"

    def _of(self, person: Person) -> dict[str, str]:
        name = self.name(person.id)
        surname = "".join(person.name.split()[-1:])
        short = person.short_title
        if not short or len(self._shorts.get(short, ())) > 1:
            short = person.title
        return {
            "name": name,
            "surname": surname if self._surnames[surname] == 1 else name,
            "title": self.spell(person.title),
            "short": self.spell(short),
            "organisation": self.spell(person.organisation),
            "initials": person.code.upper(),
        }

    def _tells(self, form: str, person: Person) -> bool:
        """Whether a form says who is meant: by a title only where nobody else bears it."""
        said = words_in(form)
        if not _OF_A_TITLE & said:
            return True
        alone = self._titles[person.title] == 1 or bool(_OF_A_NAME & said)
        return bool(person.title) and alone

    def _mention(self, kind: str, record: int, opens_sentence: bool) -> str:
        if kind != Person.TABLE:
            self.refers = True
            return f"\ufffe{kind}:{record}:{int(opens_sentence)}\uffff"
        person = self._minutes.find(Person, record)
        if person is None:
            return UNKNOWN
        people = self._style.people
        later = person.id in self._mentioned
        self._mentioned.add(person.id)
        self._shorts.setdefault(person.short_title, set()).add(person.id)
        if self.is_member(person.id):
            form = people.member_later if later else people.member_first
        elif person.described:
            form = people.described
        else:
            form = people.later if later else people.first
            form = form if self._tells(form, person) else people.untitled
        said = fill(form, self._of(person)) or self.name(person.id)
        return said[:1].upper() + said[1:] if opens_sentence else said
