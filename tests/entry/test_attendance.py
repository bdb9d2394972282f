"""Attendance as typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.seats import Seat
from meetingtui.domain.witnesses import Witness
from meetingtui.entry.reading import Roll
from tests.entry.session import Session, bare, person, under_way


def roll(session: Session) -> dict[int, str]:
    """How everybody stands to the meeting."""
    return {a.person: a.standing for a in session.minutes.all(Attendance)}


def test_all_leaves_those_alone_who_sent_apologies() -> None:
    session = Session().enter("/ap ab: unwell", "/abs cd", "/pr all")
    assert roll(session) == {
        person("ab"): "apologies",
        person("cd"): "absent",
        person("ef"): "present",
        person("gh"): "present",
    }


@pytest.mark.parametrize(
    "words",
    [
        "ab, cd",
        "ab cd",
        "@ab @cd",
        "ab and cd",
        "Brook, Colin Dale",
        "abigail brook, dale",
        "⟦person:10⟧ ⟦person:11⟧",
        "ab ab cd",
    ],
)
def test_people_listed_in_any_way(words: str) -> None:
    assert set(roll(Session().enter(f"/pr {words}"))) == {person("ab"), person("cd")}


def test_officers_are_there_in_their_own_capacity() -> None:
    session = Session(
        minutes=Minutes.of([*bare(), Seat(id=60, body=1, person=person("js"), category="officer")])
    ).enter("/pr ab js dd")
    assert {a.person: a.capacity for a in session.minutes.all(Attendance)} == {
        person("ab"): "member",
        person("js"): "officer",
        person("dd"): "invitee",
    }


def test_without_known_seats_everybody_named_is_a_member() -> None:
    unseated = Minutes.of([record for record in bare() if not isinstance(record, Seat)])
    session = Session(minutes=unseated).enter("/pr dd")
    assert session.one(Attendance).capacity == "member"
    with pytest.raises(Refusal, match="members of the Board are not known here"):
        session.read("/pr all")


def test_only_seats_held_on_the_day_count() -> None:
    minutes = laid = bare()
    seat = laid.all(Seat)[0]
    gone = replace(seat, until=minutes.meeting.held_on.replace(year=2014))
    session = Session(minutes=Minutes.of([*(r for r in laid if r != seat), gone])).enter("/pr all")
    assert person("ab") not in roll(session)


@pytest.mark.parametrize(
    ("line", "reason", "substitute"),
    [
        ("/ap ab", "", None),
        ("/ap ab: ill", "ill", None),
        ("/ap ab: ill, sub gh", "ill", "gh"),
        ("/ap ab: sub gh", "", "gh"),
        ("/ap ab, sub gh", "", "gh"),
        ("/ap ⟦person:10⟧: ill, sub ⟦person:13⟧", "ill", "gh"),
        ("/ap ab: at work; substitute George Hill", "at work", "gh"),
        ("/ap ab: on a sub-committee", "on a sub-committee", None),
    ],
)
def test_apologies(line: str, reason: str, substitute: str | None) -> None:
    session = Session().enter(line)
    sent = session.minutes.where(Attendance, person=person("ab"))[0]
    assert (sent.standing, sent.reason) == ("apologies", reason)
    instead = session.minutes.where(Attendance, substitute_for=person("ab"))
    assert [one.person for one in instead] == ([person(substitute)] if substitute else [])


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/ap ab cd, sub gh", "A substitute stands in for one person"),
        ("/ap ab: ill, sub zebedee", "“zebedee” is nobody known"),
        ("/pr all but dd", "Dinah Drew is no member of the Board"),
        ("/pr all but @?a man", "a man is no member of the Board"),
        ("/pr zebedee", "“zebedee” is nobody known here"),
        ("/pr smith", "“smith” could be Jane Smith (js) or John Smith (js2)"),
        ("/in -3", "Say who. For example: /in gh"),
        ("/in gh 14:75", "There is no 14:75: an hour has 60 minutes"),
        ("/in gh 25:00", "There is no 25:00: the day has 24 hours"),
        ("/ch ab cd", "One person takes the chair"),
        ("/pr ,", "Say who"),
        ("/name ab Jane Example", "with = between. For example: /name ?1 = Jane Example"),
        ("/name ?3 = Jane Example", "nobody here is known by description only"),
    ],
)
def test_what_is_doubtful_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        under_way().read(line)
    assert sentence in str(refused.value)


def test_all_when_nobody_is_left() -> None:
    with pytest.raises(Refusal, match="sent apologies or are absent already"):
        Session().enter("/ap ab cd ef gh").read("/pr all")


def test_times_are_understood_in_every_form() -> None:
    for said, at in {
        "10.42": "10:42",
        "2.05pm": "14:05",
        "-12": "14:00",
        "1405": "14:05",
        "noon": "12:00",
        "at 10:42": "10:42",
        "9 am": "09:00",
    }.items():
        session = under_way().enter(f"/out cd {said}")
        assert f"{session.one(Presence).at:%H:%M}" == at


def test_somebody_known_by_description_arrives_and_is_named_later() -> None:
    session = under_way().enter("/in @?highways officer 14:01", "/w @?highways officer")
    somebody = session.last(Person)
    assert session.one(Presence).person == somebody.id
    session.enter("/name ?1 = Jo Bloggs, Highways Officer > Kent")
    named = session.minutes.get(Person, somebody.id)
    assert (named.name, named.title, named.organisation, named.code, named.described) == (
        "Jo Bloggs",
        "Highways Officer",
        "Kent",
        "jb",
        False,
    )
    witness = session.one(Witness)
    assert (witness.name, witness.title) == ("Jo Bloggs", "Highways Officer")


def test_a_person_misspelt_is_mended_by_code_and_keeps_it() -> None:
    session = under_way().enter("/name dd = Dinah Drewe")
    named = session.minutes.get(Person, person("dd"))
    assert (named.name, named.code) == ("Dinah Drewe", "dd")
    assert named.title == "Deputy Director of Roads"


def test_several_in_a_row_come_and_go() -> None:
    session = under_way().enter("/out ab, cd -2")
    assert [(p.person, p.kind) for p in session.minutes.all(Presence)] == [
        (person("ab"), "out"),
        (person("cd"), "out"),
    ]


def test_the_roll_opens_without_names() -> None:
    assert under_way().read("/present") == Roll()
