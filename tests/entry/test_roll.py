"""The attendance roll: who is on it, what is known, and what it records."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain.attendance import Attendance
from meetingtui.domain.bodies import Body
from meetingtui.domain.findings import find
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.seats import Seat
from meetingtui.entry import roll
from meetingtui.entry.reading import Acts
from tests.entry.session import HELD_ON, MEMBERS, Session, bare, person


def codes(minutes: Minutes) -> list[str]:
    """Who is on the roll."""
    return [one.code for one in roll.on_roll(minutes)]


def called(session: Session, *states: str) -> Session:
    """The roll called in one step; a state for each of the members."""
    people = roll.on_roll(session.minutes)
    session.carry_out(Acts(tuple(roll.requests(session.minutes, people, states))))
    return session


def stands(session: Session) -> dict[int, tuple[str, str]]:
    """How everybody stands, and in what capacity."""
    return {a.person: (a.standing, a.capacity) for a in session.minutes.all(Attendance)}


def known(session: Session) -> list[str]:
    """What the roll has filled in."""
    return roll.known(session.minutes, roll.on_roll(session.minutes))


def test_only_members_with_a_seat_here_on_the_day_are_on_it() -> None:
    minutes = bare()
    other = Body(id=3, uuid="o", name="Parks Panel", noun="Panel")
    former = minutes.all(Seat)[0]
    gone = replace(former, until=HELD_ON.replace(year=2014))
    more = [
        other,
        gone,
        Seat(id=60, body=1, person=person("dd"), category="officer"),
        Seat(id=61, body=3, person=person("js"), category="member"),
        Seat(id=62, body=1, person=person("js2"), category="co-opted"),
    ]
    kept = [record for record in minutes if record != former]
    assert codes(minutes) == list(MEMBERS)
    assert codes(Minutes.of([*kept, *more])) == ["cd", "ef", "gh", "js2"]


def test_what_is_known_is_filled_in() -> None:
    session = Session().enter("/pr ab", "/ap cd: unwell, sub gh")
    assert known(session) == ["present", "apologies", "", "substitute"]


def test_each_state_is_recorded_as_what_it_is() -> None:
    session = called(Session(), "present", "apologies", "substitute", "absent")
    assert stands(session) == {
        person("ab"): ("present", "member"),
        person("cd"): ("apologies", "member"),
        person("ef"): ("present", "substitute"),
        person("gh"): ("absent", "member"),
    }
    assert known(session) == ["present", "apologies", "substitute", "absent"]
    said = session.steps[-1].sentence
    assert "Present: Abigail Brook" in said
    assert "Present as a substitute: Edith Fenn" in said


def test_a_co_opted_member_is_recorded_as_co_opted() -> None:
    seats = [
        replace(record, category="co-opted") if isinstance(record, Seat) else record
        for record in bare()
    ]
    session = called(Session(minutes=Minutes.of(seats)), "present", "", "", "")
    assert stands(session) == {person("ab"): ("present", "co-opted")}


def test_what_nobody_changed_is_asked_of_nobody() -> None:
    session = Session().enter("/pr ab", "/ap cd: unwell, sub gh")
    people = roll.on_roll(session.minutes)
    assert roll.requests(session.minutes, people, known(session)) == []
    assert roll.requests(session.minutes, people, [""] * 4) == []


def test_a_substitute_and_a_member_can_change_places() -> None:
    session = called(Session().enter("/pr ab"), "substitute", "present", "", "")
    assert stands(session)[person("ab")] == ("present", "substitute")
    assert "Present as a substitute: Abigail Brook" in session.steps[-1].sentence
    called(session, "present", "substitute", "", "")
    assert known(session) == ["present", "substitute", "", ""]
    assert stands(session)[person("ab")] == ("present", "member")


def test_who_stands_in_for_nobody_after_all_is_there_in_their_own_right() -> None:
    session = Session().enter("/ap cd: unwell, sub gh")
    called(session, "", "apologies", "", "present")
    (gill,) = session.minutes.where(Attendance, person=person("gh"))
    assert (gill.standing, gill.capacity, gill.substitute_for) == ("present", "member", None)
    (colin,) = session.minutes.where(Attendance, person=person("cd"))
    assert colin.reason == "unwell"


def test_naming_everybody_present_leaves_a_substitute_alone() -> None:
    session = called(Session(), "", "", "substitute", "").enter("/pr all")
    assert known(session) == ["present", "present", "substitute", "present"]


def test_a_substitute_for_nobody_in_particular_is_looked_at() -> None:
    session = called(Session(), "", "apologies", "substitute", "")
    asked = [f.sentence for f in find(session.minutes) if f.name == "substitute"]
    assert asked == ["Edith Fenn is present as a substitute: for whom? /ap ab: sub ef says so."]
    session.enter("/ap cd, sub ef")
    assert not [f for f in find(session.minutes) if f.name == "substitute"]


def test_the_letters_stand_for_the_states() -> None:
    assert roll.LETTERS == {
        "p": "present",
        "a": "apologies",
        "s": "substitute",
        "x": "absent",
    }
