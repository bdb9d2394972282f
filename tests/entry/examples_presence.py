"""The examples of the verbs of people and sittings, and what each of them records."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from meetingtui.domain import attendance, presiding
from meetingtui.domain.attendance import Attendance, Headcount, Presence
from meetingtui.domain.people import Person
from meetingtui.domain.sittings import Extension, Sitting
from meetingtui.entry.reading import Listing, Reading
from tests.entry.session import Session, item, person, under_way

Example = tuple[Callable[[], Session], Callable[[Session], object], object]


def stands(session: Session, code: str) -> Attendance:
    """The last line of the roll about somebody."""
    return session.minutes.where(Attendance, person=person(code))[-1]


def newest(session: Session) -> tuple[str, str, str, str]:
    """Name, title and organisation of who was put on the roll last, and in what capacity."""
    last = session.last(Attendance)
    who = session.minutes.get(Person, last.person)
    return who.name, last.title or who.title, last.organisation or who.organisation, last.capacity


def logged(session: Session) -> tuple[int, str, str, str]:
    """The last line of the presence log: who, what, when and how."""
    line = session.last(Presence)
    time_ = "?" if line.untimed else f"{line.at:%H:%M}"
    return line.person, line.kind, time_, line.how


def counted(session: Session) -> list[tuple[int, str]]:
    """The headcounts."""
    return [(count.number, count.what) for count in session.minutes.all(Headcount)]


def in_the_chair() -> Session:
    """A meeting at item 5 with ab in the chair since 14:12: the only line of the log."""
    return under_way().enter("/ch ab")


def sitting() -> Session:
    """A meeting at item 5 that opened at ten."""
    return under_way().enter("/start 10:00")


def adjourned() -> Session:
    """The same, adjourned at half past ten."""
    return sitting().enter("/adj 10:30")


def with_apologies() -> Session:
    """A meeting for which ab and gh sent apologies."""
    return Session().enter("/ap ab gh")


def with_residents() -> Session:
    """A meeting at which residents were counted."""
    return Session().enter("/hc 8 residents")


RECORDS: dict[str, Example] = {
    "/pr ab remote no vote": (
        Session,
        lambda s: (stands(s, "ab").standing, stands(s, "ab").mode, stands(s, "ab").may_vote),
        ("present", "remote", False),
    ),
    "/pr gh sub for ab": (
        Session,
        lambda s: (stands(s, "gh").standing, stands(s, "gh").substitute_for),
        ("present", person("ab")),
    ),
    "/pr js for ab": (
        with_apologies,
        lambda s: (stands(s, "js").standing, stands(s, "js").in_absence_of, stands(s, "js").role),
        ("present", person("ab"), ""),
    ),
    "/pr ef signed": (
        Session,
        lambda s: (stands(s, "ef").standing, attendance.in_room(s.minutes, person("ef"))),
        ("present", False),
    ),
    "/ap ef gh by the Leader of the Green Group: on holiday": (
        Session,
        lambda s: [
            (a.standing, a.apologies_by, a.apologies_by_name, a.reason)
            for a in s.minutes.all(Attendance)
        ],
        [("apologies", None, "the Leader of the Green Group", "on holiday")] * 2,
    ),
    "/ap gh by ab": (Session, lambda s: stands(s, "gh").apologies_by, person("ab")),
    "/ap gh strike": (
        with_apologies,
        lambda s: [a.person for a in s.minutes.all(Attendance)],
        [person("ab")],
    ),
    "/pr cd as Vice-Chairman": (Session, lambda s: stands(s, "cd").role, "Vice-Chairman"),
    "/pr ab > Borough Council": (
        Session,
        lambda s: stands(s, "ab").representing,
        "Borough Council",
    ),
    "/pr cd: to the end of item 5": (
        Session,
        lambda s: stands(s, "cd").extent,
        "to the end of item 5",
    ),
    "/ap ab > the first half": (
        under_way,
        lambda s: (
            stands(s, "ab").standing,
            stands(s, "ab").extent,
            attendance.in_room(s.minutes, person("ab")),
        ),
        ("apologies", "the first half", True),
    ),
    "/ap accepted": (
        with_apologies,
        lambda s: [a.accepted for a in s.minutes.all(Attendance)],
        [True, True],
    ),
    "/ap none": (Session, lambda s: s.minutes.meeting.no_apologies, True),
    "/abs none": (Session, lambda s: s.minutes.meeting.no_absences, True),
    "/att Jane Example, Head of Parks > Borough Council": (
        Session,
        newest,
        ("Jane Example", "Head of Parks", "Borough Council", "officer"),
    ),
    "/att officer dd; js": (
        Session,
        lambda s: [(a.person, a.capacity) for a in s.minutes.all(Attendance)],
        [(person("dd"), "officer"), (person("js"), "officer")],
    ),
    "/att member: Jane Example; John Other, Vice-Chairman": (
        Session,
        lambda s: (newest(s)[0], s.last(Attendance).role, s.last(Attendance).capacity),
        ("John Other", "Vice-Chairman", "member"),
    ),
    "/att observer: Sam Roe > Residents' Association": (
        Session,
        newest,
        ("Sam Roe", "", "Residents' Association", "observer"),
    ),
    "/att strike ab": (
        under_way,
        lambda s: s.minutes.where(Attendance, person=person("ab")),
        [],
    ),
    "/hc 8 residents": (Session, counted, [(8, "residents")]),
    "/hc about 40 members of the press": (Session, counted, [(40, "members of the press")]),
    "/hc no members of the public": (Session, counted, [(0, "members of the public")]),
    "/hc strike residents": (with_residents, counted, []),
    "/in gh ?": (under_way, logged, (person("gh"), "in", "?", "")),
    "/out cd ?": (under_way, logged, (person("cd"), "out", "?", "")),
    "/ch cd elected": (under_way, logged, (person("cd"), "presides", "14:12", "elected")),
    "/ch cd for this item": (
        in_the_chair,
        lambda s: (presiding.presider(s.minutes), presiding.presider(s.enter("/go 6").minutes)),
        (person("cd"), person("ab")),
    ),
    "/ch vacant": (in_the_chair, lambda s: presiding.presider(s.minutes), None),
    "/ck dd": (under_way, lambda s: presiding.minuter(s.minutes), person("dd")),
    "/ck dd for this item": (
        lambda: under_way().enter("/ck js"),
        lambda s: (presiding.minuter(s.minutes), presiding.minuter(s.enter("/go 6").minutes)),
        (person("dd"), person("js")),
    ),
    "/ck @?democratic services officer": (
        under_way,
        lambda s: (
            newest(s)[0],
            newest(s)[3],
            presiding.minuter(s.minutes) == s.last(Attendance).person,
        ),
        ("democratic services officer", "officer", True),
    ),
    "/log 1 10:42": (in_the_chair, logged, (person("ab"), "presides", "10:42", "")),
    "/log 1 cd": (in_the_chair, logged, (person("cd"), "presides", "14:12", "")),
    "/log 1: elected": (in_the_chair, logged, (person("ab"), "presides", "14:12", "elected")),
    "/log 1 strike": (in_the_chair, lambda s: s.minutes.all(Presence), []),
    "/adj 11:30: to read a tabled report": (
        sitting,
        lambda s: (f"{s.one(Sitting).ended_at:%H:%M}", s.one(Sitting).note),
        ("11:30", "to read a tabled report"),
    ),
    "/res 10 July 9.30am": (
        adjourned,
        lambda s: (s.last(Sitting).started_at, s.last(Sitting).started_in),
        (datetime(2015, 7, 10, 9, 30), item(5)),
    ),
    "/extend 22:30": (
        sitting,
        lambda s: (s.one(Extension).until, s.one(Extension).item),
        (time(22, 30), item(5)),
    ),
    "/extend 22:30: by ten votes to two": (
        sitting,
        lambda s: (s.one(Extension).until, s.one(Extension).note),
        (time(22, 30), "by ten votes to two"),
    ),
    "/extend to finish the business": (
        sitting,
        lambda s: (s.one(Extension).until, s.one(Extension).note),
        (None, "to finish the business"),
    ),
}
READINGS: dict[str, tuple[Callable[[], Session], Callable[[Session], Reading]]] = {
    "/log": (
        in_the_chair,
        lambda s: Listing("Presence log", ("1  14:12 Abigail Brook takes the chair (item 5)",)),
    ),
}
