"""Attendance as typed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain.attendance import Attendance, Headcount, Presence
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
        ("/ap gh sick", "“sick” is nobody known here; a reason comes after a colon: /ap gh: sick"),
        ("/abs gh ab no message", "after a colon: /abs gh ab: no message"),
        ("/ap gh Zebedee", "“Zebedee” is nobody known here; @?Zebedee records"),
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


@pytest.mark.parametrize(
    ("line", "mode", "may_vote"),
    [
        ("/pr ab remote", "remote", None),
        ("/pr ab, remotely", "remote", None),
        ("/pr ab online without a vote", "remote", False),
        ("/pr ab remote with vote", "remote", True),
        ("/pr ab no vote", "", False),
        ("/pr ab with a vote", "", True),
    ],
)
def test_remote_and_with_or_without_a_vote(line: str, mode: str, may_vote: bool | None) -> None:
    stands = Session().enter(line).one(Attendance)
    assert (stands.person, stands.mode, stands.may_vote) == (person("ab"), mode, may_vote)


def test_everything_that_is_said_of_a_day_together() -> None:
    line = "/pr gh sub for ab as Vice-Chairman remote no vote: to item 5 > the villages"
    stands = Session().enter(line).one(Attendance)
    assert (stands.person, stands.substitute_for) == (person("gh"), person("ab"))
    assert (stands.role, stands.mode, stands.may_vote) == ("Vice-Chairman", "remote", False)
    assert (stands.extent, stands.representing) == ("to item 5", "the villages")
    with pytest.raises(Refusal, match="stands in for one person"):
        Session().read("/pr gh ef sub for ab")


def test_exceptions_after_all() -> None:
    session = Session().enter("/pr all remote", "/pr cd with vote", "/pr ef in person")
    with pytest.raises(Refusal, match="That changes nothing"):
        session.enter("/pr all")
    found = {a.person: (a.mode, a.may_vote) for a in session.minutes.all(Attendance)}
    assert found[person("ef")] == ("", None)
    assert found[person("cd")] == ("remote", True)
    assert found[person("ab")] == ("remote", None)


def test_apologies_accepted_for_some_and_nothing_taken_for_a_name() -> None:
    session = Session().enter("/ap ab cd", "/ap ab accepted")
    assert [a.accepted for a in session.minutes.all(Attendance)] == [True, False]
    session = Session().enter("/ap none", "/ap none strike")
    assert not session.minutes.meeting.no_apologies
    session.enter("/abs nil")
    assert session.minutes.meeting.no_absences


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("/att officers: dd, js", [("dd", "officer"), ("js", "officer")]),
        ("/att dd", [("dd", "officer")]),
        ("/att ab", [("ab", "member")]),
        ("/att Dinah Drew", [("dd", "officer")]),
        ("/att other member Hill", [("gh", "other")]),
        ("/att co-opted members: js; js2", [("js", "co-opted"), ("js2", "co-opted")]),
        ("/att invitee @js", [("js", "invitee")]),
        ("/att observer ⟦person:14⟧", [("dd", "observer")]),
    ],
)
def test_known_people_attend_in_a_capacity(line: str, found: list[tuple[str, str]]) -> None:
    session = Session().enter(line)
    stands = [(a.person, a.capacity) for a in session.minutes.all(Attendance)]
    assert stands == [(person(code), capacity) for code, capacity in found]


def test_somebody_new_attends_by_their_name() -> None:
    session = Session().enter(
        "/att Kim Lee; officer Sam Roe, Head of Bins, Roads and Parks > Kent, remote",
        "/att officer dd, Acting Director; js remote",
        "/att member: Jo Poe, Chairman > NHS Trust",
    )
    people = {p.name: p for p in session.minutes.all(Person)}
    rows = {a.person: a for a in session.minutes.all(Attendance)}
    kim, jo = rows[people["Kim Lee"].id], rows[people["Jo Poe"].id]
    assert kim.capacity == "other"
    assert (jo.role, jo.representing, people["Jo Poe"].organisation) == (
        "Chairman",
        "NHS Trust",
        "",
    )
    assert rows[person("dd")].title == "Acting Director"
    assert (rows[person("js")].mode, rows[person("js")].title) == ("remote", "")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/att", "Say who attends. For example: /att Jane Example"),
        ("/att zz", "“zz” is nobody known here"),
        ("/att smith", "“smith” could be Jane Smith (js) or John Smith (js2)"),
        ("/att strike zz", "“zz” is nobody known"),
        ("/att ;", "Say who attends"),
        ("/hc residents", "Say how many of whom. For example: /hc 8 residents"),
    ],
)
def test_who_attends_must_be_clear(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        Session().read(line)
    assert sentence in str(refused.value)


@pytest.mark.parametrize("word", ["about", "around", "approximately", "some", "circa", "c."])
def test_a_number_that_nobody_counted_exactly(word: str) -> None:
    session = Session().enter(f"/hc {word} 40 residents")
    assert session.one(Headcount).about
    assert session.one(Headcount).number == 40
    assert not session.enter("/hc 41 residents").one(Headcount).about


@pytest.mark.parametrize(
    ("line", "name", "extent"),
    [
        ("/att js: for item 6", "Jane Smith", "for item 6"),
        ("/att officer js: between items 3 and 5", "Jane Smith", "between items 3 and 5"),
        ("/att officer js: Item 4 only", "Jane Smith", "Item 4 only"),
        ("/att js: part meeting", "Jane Smith", "part meeting"),
        ("/att Tom Noon, Warden > Rivers Agency: from item 3", "Tom Noon", "from item 3"),
        (
            "/att officer: the Team Leader: for items 5 and 6",
            "the Team Leader",
            "for items 5 and 6",
        ),
    ],
)
def test_others_attend_for_a_part(line: str, name: str, extent: str) -> None:
    session = Session().enter(line)
    row = session.one(Attendance)
    assert (session.minutes.get(Person, row.person).name, row.extent) == (name, extent)


@pytest.mark.parametrize("sign", ["", "@?"])
def test_quotation_marks_hold_a_name_with_a_comma_together(sign: str) -> None:
    session = Session().enter(f'/att officer: {sign}"Director of Roads, Rivers and Parks", remote')
    assert session.last(Person).name == "Director of Roads, Rivers and Parks"
    assert session.last(Attendance).mode == "remote"


def test_whoever_sends_apologies_for_lateness_still_arrives() -> None:
    session = Session().enter("/ap gh > lateness", "/start", "/in gh 14:20")
    held = session.minutes.where(Attendance, person=person("gh"))
    assert [(one.standing, one.extent) for one in held] == [
        ("apologies", "lateness"), ("present", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(("verb", "standing"), [("/ap", "apologies"), ("/abs", "absent")])
def test_somebody_without_a_seat_stays_away(verb: str, standing: str) -> None:
    session = Session().enter(f"{verb} other: Jim Noon, Mayor’s Chaplain; Ann Roe")
    rows = session.minutes.all(Attendance)
    named = [session.minutes.get(Person, row.person) for row in rows]
    assert [(one.name, one.title) for one in named] == [
        ("Jim Noon", "Mayor’s Chaplain"),
        ("Ann Roe", ""),
    ]
    assert {(row.standing, row.capacity) for row in rows} == {(standing, "other")}


@pytest.mark.parametrize(
    ("line", "by", "words", "reason", "substitute"),
    [
        ("/ap ab by cd", "cd", "", "", None),
        ("/ap ab by Colin Dale: ill", "cd", "", "ill", None),
        ("/ap ab by dale, sub gh", "cd", "", "", "gh"),
        ("/ap ab, sub gh by cd", "cd", "", "", "gh"),
        ("/ap ab: ill, sub gh by the Green Leader", "", "the Green Leader", "ill", "gh"),
        ("/ap ab by the Leader of the Green Group", "", "the Leader of the Green Group", "", None),
        ('/ap ab by "Green Group"', "", "Green Group", "", None),
        ("/ap ab: held up by the snow", "", "", "held up by the snow", None),
    ],
)
def test_apologies_given_by_another(
    line: str, by: str, words: str, reason: str, substitute: str | None
) -> None:
    minutes = Session().enter(line).minutes
    sent = minutes.where(Attendance, person=person("ab"))[0]
    giver = person(by) if by else None
    assert (sent.apologies_by, sent.apologies_by_name, sent.reason) == (giver, words, reason)
    instead = [one.person for one in minutes.where(Attendance, substitute_for=person("ab"))]
    assert instead == ([person(substitute)] if substitute else [])


def test_a_description_may_hold_by_and_for() -> None:
    session = Session().enter('/ap @?"Director by Law"', '/pr @?"Officer for Roads"')
    assert [p.name for p in session.minutes.all(Person) if p.described] == [
        "Director by Law",
        "Officer for Roads",
    ]


def test_somebody_known_by_description_gives_apologies() -> None:
    session = Session().enter("/ap ab by @?the group secretary")
    giver = session.minutes.get(Person, session.one(Attendance).apologies_by)
    assert (giver.name, giver.described) == ("the group secretary", True)


@pytest.mark.parametrize(
    "line",
    [
        "/pr js for ab",
        "/pr js in the absence of Abigail Brook",
        "/pr js: in the absence of ab",
        "/att js in the absence of ab",
        "/att officer js: in the absence of ab",
    ],
)
def test_in_somebodys_absence(line: str) -> None:
    stands = Session().enter(line).one(Attendance)
    assert (stands.person, stands.in_absence_of, stands.extent) == (person("js"), person("ab"), "")
    assert not stands.substitutes


def test_in_the_absence_of_an_office_stands_in_words() -> None:
    session = Session().enter(
        "/pr cd: in the absence of the Mayor", "/att Jo Walker: in the absence of the Mayor"
    )
    extents = [stands.extent for stands in session.minutes.all(Attendance)]
    assert extents == ["in the absence of the Mayor"] * 2
    assert session.last(Person).name == "Jo Walker"


def test_a_role_for_the_day_is_no_absence() -> None:
    stands = Session().enter("/pr cd as Vice-Chairman for this meeting").one(Attendance)
    assert (stands.role, stands.in_absence_of) == ("Vice-Chairman for this meeting", None)


@pytest.mark.parametrize(
    "words",
    [
        "ef signed",
        "ef signed only",
        "ef signed the register and left",
        "ef, signed in the book",
        "ef: signed the register and left",
    ],
)
def test_who_signed_and_left(words: str) -> None:
    session = Session().enter(f"/pr {words}")
    stands = session.one(Attendance)
    assert (stands.standing, stands.signed_only, stands.extent) == ("present", True, "")
    session.enter("/pr ef in the room")
    assert not session.one(Attendance).signed_only
