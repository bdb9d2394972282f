"""Attendance: who was there, rendered from the roll and the presence log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from meetingtui.domain import attendance, quorum, roll
from meetingtui.domain.attendance import (
    ABSENT,
    APOLOGIES,
    ARRIVES,
    CO_OPTED,
    INVITEE,
    LEAVES,
    MEMBER,
    MINUTES,
    MOVES,
    OBSERVER,
    OFFICER,
    PRESENT,
    PRESIDES,
    REMOTE,
    VACATES,
    Attendance,
    Headcount,
    Presence,
)
from meetingtui.domain.forms import fill, words_in
from meetingtui.domain.items import Item
from meetingtui.domain.people import Person
from meetingtui.domain.sittings import Sitting
from meetingtui.domain.styles.attendance import (
    ALWAYS,
    CLASSES,
    NEVER,
    TABLE,
    UNLESS_LISTED,
)
from meetingtui.publish import moments, naming, roster, times
from meetingtui.publish.document import Block, BulletList, Heading, Paragraph, plain
from meetingtui.publish.document import Item as Entry
from meetingtui.publish.layout import paragraphs
from meetingtui.publish.page import Page
from meetingtui.publish.roster import Row

_FIRST = (
    "chair", "convener", "mayor", "lord mayor", "provost", "lord provost", "president",
    "leader of the council",
)  # fmt: skip
_NEXT = ("vice", "deputy", "depute")
_AMONG_MEMBERS = ("members", "substitutes", "co_opted")
_WORK = ("title", "organisation")
_FOR_AN_ITEM = "for this item"
_CLASS_OF = {
    MEMBER: "members",
    CO_OPTED: "co_opted",
    INVITEE: "invitees",
    OFFICER: "officers",
    OBSERVER: "observers",
}


def blocks(page: Page) -> list[Block]:
    """The part of the minutes that says who was there."""
    here = _Roll(page)
    found = [*here.present(), *([] if here.under() else here.missing()), *here.log()]
    heading = page.style.attendance.heading
    return [Heading(2, plain(heading)), *found] if found and heading else found


def under_item(page: Page, item: Item) -> list[Block]:
    """Apologies and absences, under the item that is theirs in this house style."""
    here = _Roll(page)
    return here.missing() if here.under() == item.id else []


def _for_one_item(line: Presence) -> bool:
    """Whether somebody only took a place for an item, under which that is told."""
    return line.item is not None and line.how.casefold().startswith(_FOR_AN_ITEM)


def _as_member(line: Attendance) -> bool:
    """Whether somebody stands on the roll as a member, or in a member's stead."""
    return line.substitutes or _CLASS_OF.get(line.capacity) in _AMONG_MEMBERS


def _is_first(role: str) -> bool:
    """Whether a role is that of whoever presides by right."""
    return role.startswith(_FIRST) or role == "leader"


class _Roll:
    """The roll of one meeting in the words of the house."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._style = page.style.attendance
        self._minutes = page.minutes
        rows = sorted(page.minutes.all(Attendance), key=self._rank)
        self._here = [row for row in rows if row.standing == PRESENT]
        self._sent = [row for row in rows if row.standing == APOLOGIES]
        self._absent = [row for row in rows if row.standing == ABSENT]
        known = {row.person for row in rows if not row.partial}
        came = attendance.room(page.minutes) | set(moments.moves_of(page.minutes))
        partly = (row for row in self._sent if row.partial and row.person not in known)
        self._partly = [row for row in partly if row.person in came]
        self._voting = set(quorum.entitled(page.minutes))
        self._moves = moments.moves_of(page.minutes)

    def under(self) -> int | None:
        """The item under which apologies are printed, if the style has one."""
        word = self._style.apologies_under.casefold()
        agenda = self._minutes.all(Item) if word else []
        return next((item.id for item in agenda if word in item.title.casefold()), None)

    def _rank(self, line: Attendance) -> tuple[int, int, int]:
        seat = self._page.words.seats.get(line.person)
        role = (line.role or (seat.role if seat else "")).lower()
        rank = 0 if _is_first(role) else 1 if role.startswith(_NEXT) else 2
        return (rank, seat.id, line.id) if seat else (rank if rank < 2 else 3, line.id, line.id)

    def present(self) -> list[Block]:
        """Who was there, kind by kind, then those who were only counted."""
        groups: dict[str, list[Attendance]] = {}
        chair = self._apart_in_the_chair()
        for line in [*self._here, *self._partly]:
            if line is not chair:
                groups.setdefault(self._class_of(line), []).append(line)
        named = [kind for kind in self._style.order if kind in CLASSES]
        found: list[Block] = []
        if chair is not None:
            found += roster.in_the_chair(self._style, self._row(self._form_of(chair), chair))
        for kind in (*named, *(kind for kind in CLASSES if kind not in named)):
            if kind == "public":
                found += self._counted()
                continue
            label = self._style.present if kind == "members" else self._label(kind)
            form = self._style.member if kind in _AMONG_MEMBERS else self._style.other
            rows = [self._row(form, line) for line in groups.get(kind, [])]
            found += roster.grouped(self._style, label, rows)
        return found

    def _apart_in_the_chair(self) -> Attendance | None:
        """Whoever presided at first, where the house lists them before the members."""
        first = moments.first_of(self._minutes, PRESIDES) if self._style.chair else None
        if first is None or _for_one_item(first):
            return None
        return next((line for line in self._here if line.person == first.person), None)

    def _form_of(self, line: Attendance) -> str:
        """The form in which somebody stands on a list: a member's, or that of the others."""
        return self._style.member if _as_member(line) else self._style.other

    def _label(self, kind: str) -> str:
        own = {"remote": self._style.remote, "other_members": self._style.other_members}
        if kind in own:
            return own[kind] or self._style.others
        return str(getattr(self._style, kind)) or self._style.others

    def _class_of(self, line: Attendance) -> str:
        """The kind of people among whom a line is printed."""
        kind = "substitutes" if line.substitutes else _CLASS_OF.get(line.capacity, "other_members")
        apart = line.mode == REMOTE and line.person not in self._voting
        if self._style.remote and apart and kind in _AMONG_MEMBERS:
            return "remote"
        if not getattr(self._style, kind, ""):
            return "members" if kind in _AMONG_MEMBERS else self._first_of_others()
        return kind

    def _first_of_others(self) -> str:
        """The kind in whose place those stand that the style does not list apart."""
        rest = [kind for kind in self._style.order if kind not in (*_AMONG_MEMBERS, "remote")]
        unnamed = (kind for kind in rest if kind != "public" and not getattr(self._style, kind))
        return next(unnamed, "observers")

    def _words(self, line: Attendance) -> dict[str, str]:
        words, minutes = self._page.words, self._minutes
        person = minutes.find(Person, line.person)
        seat = words.seats.get(line.person)
        own = naming.parts(person, seat, words.spell) if person else {}
        listed = fill(self._page.style.people.listed, own)
        return {
            **own,
            "name": listed or words.name(line.person),
            "initials": person.code.upper() if person else "",
            "role": words.spell(line.role) or own.get("role", ""),
            "title": words.spell(line.title) or own.get("title", ""),
            "organisation": words.spell(
                line.organisation or (person.organisation if person else "")
            ),
            "substitute": words.name(line.substitute_for) if line.substitute_for else "",
            "reason": words.spell(line.reason),
            "code": words.spell(seat.code) if seat else "",
            "capacity": words.spell(line.capacity),
            "representing": words.spell(line.representing),
            "extent": ", ".join(filter(None, (words.spell(line.extent), *self._how(line)))),
            "mode": self._mode(line),
            "times": self._times(line.person),
        }

    def _how(self, line: Attendance) -> Iterator[str]:
        """That somebody only signed the register, and in whose absence they are there."""
        came = any(move.kind == ARRIVES for move in self._moves.get(line.person, []))
        if line.signed_only and not came:
            yield self._style.signed
        if line.in_absence_of is not None:
            name = self._page.words.name(line.in_absence_of)
            yield fill(self._style.in_absence, {"name": name})

    def _giver(self, line: Attendance) -> str:
        """Who gave somebody's apologies, where it was another."""
        words = self._page.words
        by_person = line.apologies_by is not None
        return words.name(line.apologies_by) if by_person else words.spell(line.apologies_by_name)

    def _mode(self, line: Attendance) -> str:
        if line.mode != REMOTE:
            return self._page.words.spell(line.mode)
        member = self._page.words.is_member(line.person) or line.capacity == MEMBER
        voteless = member and line.person not in self._voting
        return self._style.without_vote if voteless else self._style.by_remote

    def _times(self, person: int) -> str:
        """When somebody came and went; nothing where one of the times is not known."""
        forms = {ARRIVES: self._style.from_time, LEAVES: self._style.to_time}
        moves = self._moves.get(person, [])
        if any(line.untimed for line in moves):
            return ""
        sat = {one.started_at.date() for one in self._page.minutes.all(Sitting)}

        def clock(at: datetime) -> str:
            words = self._page.words
            return times.on_the_day(self._page, at) if len(sat) > 1 else words.clock(at)

        return ", ".join(fill(forms[line.kind], {"time": clock(line.at)}) for line in moves)

    def _row(self, form: str, line: Attendance) -> Row:
        words, spell = self._words(line), self._page.words.spell
        day = words | {
            "role": spell(line.role),
            "title": spell(line.title),
            "organisation": spell(line.organisation),
        }
        return Row(self._with_noted(form, words, day), words, (line.TABLE, line.id), day)

    def _with_noted(self, form: str, words: dict[str, str], day: dict[str, str]) -> str:
        """A form filled in; of what was said for that day, what has no place in it is added."""
        placed = words_in(form)
        told = {name for name in day if day[name] and f"({day[name]})" in words["name"]}
        left = {name: day[name] for name in day if name not in placed and name not in told}
        return f"{fill(form, words)}{fill(self._style.noted, left)}"

    def _counted(self) -> list[Block]:
        rows = []
        for count in self._minutes.all(Headcount):
            form = self._style.headcount if count.number else self._style.headcount_none
            number = str(count.number)
            if count.about:
                number = fill(self._style.about, {"number": number})
            words = {"number": number, "what": self._page.words.spell(count.what)}
            said = fill(form, words)
            rows.append(Row(said, {"name": said}, (count.TABLE, count.id)))
        return roster.laid_out(self._style, self._style.public, rows)

    def missing(self) -> list[Block]:
        """Apologies, with who came instead, and who was absent; a nil where that was said."""
        sent = [*self._apologies(), *self._substituted(), *self._accepted()]
        return [*sent, *self._late(), *self._absences()]

    def _missing_rows(self, lines: list[Attendance]) -> list[Row]:
        form, gone = self._style.missing, {"mode": "", "times": ""}
        found = []
        for line in lines:
            row = self._row(form, line)
            known = {} if _as_member(line) else {name: row.words[name] for name in _WORK}
            said = self._with_noted(form, row.words, row.day | known | gone)
            found.append(replace(row, said=said, giver=self._giver(line)))
        return found

    def _apologies(self) -> list[Block]:
        style, meeting = self._style, self._minutes.meeting
        if not self._sent:
            if not meeting.no_apologies:
                return []
            everybody = style.all_present and roll.all_members_present(self._minutes)
            said = style.all_present if everybody else style.no_apologies
            return paragraphs(said, (meeting.TABLE, meeting.id), style.apologies)
        return roster.apologies(style, self._missing_rows(self._sent), self._page.words.listed)

    def _substituted(self) -> list[Block]:
        found: list[Block] = []
        for line in self._here:
            if line.substitute_for is not None:
                words = self._words(line)
                found += paragraphs(fill(self._style.substituted, words), (line.TABLE, line.id))
        return found

    def _accepted(self) -> list[Block]:
        accepted = [line for line in self._sent if line.accepted]
        if not accepted:
            return []
        everybody = len(accepted) == len(self._sent)
        form = self._style.accepted if everybody else self._style.accepted_some
        names = self._page.words.listed([self._page.words.name(a.person) for a in accepted])
        words = {"names": names, "noun": self._page.of_the_body()["noun"]}
        return paragraphs(fill(form, words), (Attendance.TABLE, accepted[0].id))

    def _late(self) -> list[Block]:
        if not self._style.late_with_apologies:
            return []
        return moments.sentences(self._page, self._late_lines())

    def _late_lines(self) -> list[Presence]:
        gone: set[int] = set()
        found = []
        for line in moments.told(self._page, MOVES, flowing=True):
            if line.kind == ARRIVES and line.person not in gone:
                found.append(line)
            gone.add(line.person)
        return found

    def _absences(self) -> list[Block]:
        style, meeting = self._style, self._minutes.meeting
        if self._absent:
            rows = self._missing_rows(self._absent)
            return roster.missing(style, style.absent, rows)
        if not meeting.no_absences:
            return []
        return paragraphs(style.no_absences, (meeting.TABLE, meeting.id), style.absent)

    def log(self) -> list[Block]:
        """Who presided, who took the minutes, and who came and went."""
        found: list[Block] = []
        style = self._style
        for kind, form in ((PRESIDES, style.presided), (MINUTES, style.minuted)):
            line = moments.first_of(self._minutes, kind)
            if line is not None and not (_for_one_item(line) or self._listed_as_such(line)):
                words = self._at_first(line)
                found += paragraphs(
                    moments.with_how(self._page, form, words), (line.TABLE, line.id)
                )
            kinds = (PRESIDES, VACATES) if kind == PRESIDES else (MINUTES,)
            found += moments.sentences(self._page, moments.told(self._page, kinds))
        return [*found, *self._quorate(), *self._moved()]

    def _listed_as_such(self, line: Presence) -> bool:
        """Whether the lists show in their own words who presides, and the house leaves it there."""
        style, columns = self._style, self._style.columns.order
        if line.kind == PRESIDES and self._apart_in_the_chair() is not None:
            return not line.how
        if style.presided_shown != UNLESS_LISTED or line.kind != PRESIDES or line.how:
            return False
        listed = "role" in (columns if style.layout == TABLE else words_in(style.member))
        own = (self._words(row) for row in self._here if row.person == line.person)
        return listed and any(_is_first(words["role"].lower()) for words in own)

    def _at_first(self, line: Presence) -> dict[str, str]:
        """Who took the chair or the minutes first, when, and how if that is said here."""
        words = self._page.words
        return {
            "name": words.name(line.person),
            "time": "" if line.untimed else words.clock(line.at),
            "how": words.spell(line.how) if moments.at_head(line) else "",
        }

    def _quorate(self) -> list[Block]:
        """That the meeting was quorate when it opened, where the house says so."""
        opened = min((one.started_at for one in self._minutes.all(Sitting)), default=None)
        if not self._style.quorate or opened is None:
            return []
        counted = quorum.now(self._minutes, opened)
        if counted.needed is None or counted.lost:
            return []
        words = {"number": str(counted.here), "needed": str(counted.needed)}
        words["noun"] = self._page.of_the_body()["noun"]
        meeting = self._minutes.meeting
        return paragraphs(fill(self._style.quorate, words), (meeting.TABLE, meeting.id))

    def _moved(self) -> list[Block]:
        """Who came late or went early: not those who were there from beginning to end."""
        style = self._style
        lines = moments.told(self._page, MOVES, style.movements_shown == ALWAYS)
        late = {line.id for line in self._late_lines()} if style.late_with_apologies else set()
        lines = [line for line in lines if line.id not in late]
        if style.movements_shown == NEVER or not lines:
            return []
        said = moments.sentences(self._page, lines)
        items = [
            Entry((Paragraph(one.runs),), number, one.source)
            for number, one in enumerate((s for s in said if isinstance(s, Paragraph)), start=1)
        ]
        return [*paragraphs("", label=style.movements), BulletList(tuple(items))]
