"""People as typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.bodies import Body
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.noting import Described
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.domain.seats import Seat
from meetingtui.entry import lately, names
from meetingtui.entry.completion import complete
from tests.entry.session import HELD_ON, Session, bare, person, under_way


@pytest.mark.parametrize(
    "typed",
    [
        "dd",
        "DD",
        "@dd",
        "Dinah Drew",
        "dinah drew",
        "din",
        "dre",
        "din dre",
        "deputy",
        "Dep Dir",
        "deputy director of roads",
        "roads",
        "Ms Drew",
        "⟦person:14⟧",
    ],
)
def test_somebody_is_found_by_enough_letters(typed: str) -> None:
    assert names.resolve(typed, bare()) == person("dd")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("smith", "“smith” could be Jane Smith (js) or John Smith (js2): type the code"),
        ("head", "“head” could be Jane Smith (js) or John Smith (js2)"),
        ("zebedee", "“zebedee” is nobody known here; @?zebedee records somebody by description"),
        ("dinha", "“dinha” is nobody known here; near are Dinah Drew (dd)"),
        ("d x", "is nobody known here"),
        ("", "is nobody known here"),
        ("⟦person:999⟧", "is nobody known here"),
        ("?1", "nobody here is known by description only"),
    ],
)
def test_nobody_or_several_are_refused_with_the_candidates(typed: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        names.resolve(typed, bare())
    assert sentence in str(refused.value)


def test_a_code_wins_over_the_letters_of_another_name() -> None:
    minutes = bare()
    abel = Person(id=90, name="Js Abel", code="x", uuid="x")
    assert names.resolve("js", Minutes.of([*minutes, abel])) == person("js")


def test_many_candidates_are_not_all_listed() -> None:
    minutes = bare()
    many = [Person(id=90 + n, name=f"Ann Poe{n}", code=f"ap{n}", uuid=str(n)) for n in range(9)]
    with pytest.raises(Refusal, match="or 3 others"):
        names.resolve("ann", Minutes.of([*minutes, *many]))


def test_descriptions_are_counted() -> None:
    session = under_way().enter("/w @?highways officer", "/w @?a resident of the town")
    assert names.resolve("?2", session.minutes) == session.last(Person).id
    assert names.resolve("@?1", session.minutes) != session.last(Person).id
    with pytest.raises(Refusal, match=r"There is no \?3: \?1 is “highways officer”, \?2 is"):
        names.resolve("?3", session.minutes)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("ab cd", ["ab", "cd"]),
        ("ab, Colin Dale", ["ab", "cd"]),
        ("abigail brook", ["ab"]),
        ("brook dale", ["ab", "cd"]),
        ("js js2", ["js", "js2"]),
        ("jane smith, js2", ["js", "js2"]),
        ("", []),
    ],
)
def test_a_list_of_people(words: str, expected: list[str]) -> None:
    assert names.everybody(words, bare()) == tuple(map(person, expected))


def test_a_description_in_a_list_goes_on_to_the_comma() -> None:
    found = names.everybody("ab @?highways and transport officer, cd", bare())
    assert found == (person("ab"), Described("highways and transport officer"), person("cd"))
    with pytest.raises(Refusal, match="Say what is known of them"):
        names.who("@?", bare())


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("dd", "dd"),
        ("Drew", "dd"),
        ("Cllr Drew", "dd"),
        ("Dinah Drew", "dd"),
        ("Deputy Director", "dd"),
        ("@dinah", "dd"),
        ("Chairman", ""),
        ("smith", ""),
        ("din", ""),
        ("Note", ""),
        ("", ""),
    ],
)
def test_who_is_known_beyond_doubt_before_a_colon(word: str, code: str) -> None:
    minutes = bare()
    twin = replace(minutes.all(Person)[1], id=91, code="x", short_title="Chairman")
    minutes = Minutes.of([*minutes, twin])
    assert names.known(word, minutes) == (person(code) if code else None)


def test_everybody_in_order_of_where_they_are() -> None:
    session = under_way().enter("/out cd", "/in dd")
    codes = [one.code for one in lately.offered(session.minutes).people]
    assert codes == ["ab", "dd", "ef", "cd", "gh", "js", "js2"]


def test_capacities_and_members() -> None:
    minutes = bare()
    assert names.members(minutes) == tuple(map(person, ("ab", "cd", "ef", "gh")))
    assert names.capacity(person("ab"), minutes) == "member"
    assert names.capacity(person("js"), minutes) == "invitee"
    assert names.capacity(Described("a man"), minutes) == "invitee"


def with_roles() -> Minutes:
    """The meeting with a chairman, a vice-chairman, and one who gave up the chair last year."""
    roles = {"ef": "Chairman", "cd": "Vice-Chairman", "gh": "Chairman"}
    left = HELD_ON.replace(year=2014)
    seats = {
        seat.id: replace(
            seat, role=role, until=left if code == "gh" else None, since=date(2013, 1, 1)
        )
        for code, role in roles.items()
        for seat in bare().where(Seat, person=person(code))
    }
    return Minutes.of([seats.get(record.id, record) for record in bare()])


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("chairman", "ef"),
        ("Chairman", "ef"),
        ("chair", "ef"),
        ("vice", "cd"),
        ("vice-chairman", "cd"),
        ("vice chair", "cd"),
        ("@vice", "cd"),
        ("chairman of", "ab"),
        ("Abigail", "ab"),
    ],
)
def test_somebody_is_found_by_the_role_held_on_the_day(typed: str, code: str) -> None:
    assert names.resolve(typed, with_roles()) == person(code)


@pytest.mark.parametrize("typed", ["chair", "chairman", "Chairwoman", "chairperson"])
@pytest.mark.parametrize("role", ["Chair", "Chairman", "Chairwoman"])
def test_whoever_is_in_the_chair_is_never_the_vice_chairman(role: str, typed: str) -> None:
    found = with_roles()
    seats = [s for s in found.all(Seat) if s.role == "Chairman"]
    others = [one for one in found if one not in seats]
    named = Minutes.of([*others, *(replace(seat, role=role) for seat in seats)])
    assert names.resolve(typed, named) == person("ef")
    assert person("cd") not in [one.id for one in names.matches(typed, Minutes.of(others))]


def test_a_role_shared_by_two_is_refused_with_both() -> None:
    minutes = with_roles()
    other = Seat(id=60, body=1, person=person("dd"), role="Vice-Chairman", category="member")
    with pytest.raises(Refusal) as refused:
        names.resolve("vice", Minutes.of([*minutes, other]))
    assert "Colin Dale (cd) or Dinah Drew (dd)" in str(refused.value)


def test_a_role_on_another_body_says_nothing_here() -> None:
    minutes = bare()
    other = Body(id=3, uuid="o", name="Parks Panel", noun="Panel")
    seat = Seat(id=60, body=3, person=person("dd"), role="Convener", category="member")
    with pytest.raises(Refusal, match="“convener” is nobody known here"):
        names.resolve("convener", Minutes.of([*minutes, other, seat]))


def test_roles_name_who_takes_the_chair_and_who_comes() -> None:
    session = Session(minutes=with_roles()).enter("/ch chairman", "/in vice")
    assert [(one.person, one.kind) for one in session.minutes.all(Presence)] == [
        (person("ef"), "presides"),
        (person("cd"), "in"),
    ]


def test_roles_are_offered_after_the_sign() -> None:
    offers = complete("@vice", 5, with_roles(), None)
    assert [offer.label[:2] for offer in offers] == ["cd"]


@pytest.mark.parametrize("line", ["/pr Jo Walker", "/ch Jo Walker elected", "/in Jo Walker"])
def test_a_whole_name_that_is_not_known_says_how_to_add_it(line: str) -> None:
    with pytest.raises(Refusal, match="“Jo Walker” is nobody known here; /att Jo Walker puts"):
        Session().read(line)


def test_signs_alone_are_nobodys_codes() -> None:
    minutes = bare()
    assert names.all_codes("ab, cd and ef", minutes)
    assert not names.all_codes(",", minutes)
    assert not names.all_codes("", minutes)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ('/ap "Head of Housing"', ["Head of Housing"]),
        ("/abs “Head of Housing, Estates and Law”", ["Head of Housing, Estates and Law"]),
        ('/ap ab and "Head of Housing": unwell', ["Abigail Brook", "Head of Housing"]),
        ('/pr ab "Head of Housing" cd', ["Abigail Brook", "Colin Dale", "Head of Housing"]),
        ('/ap "Head of Parks", cd', ["Jane Smith", "Colin Dale"]),
        ('/ap ab: unwell, sub "Jo Walker"', ["Abigail Brook", "Jo Walker"]),
        ('/ch "Jo Walker" elected', ["Jo Walker"]),
    ],
)
def test_a_name_in_quotation_marks_is_somebody(line: str, people: list[str]) -> None:
    minutes = Session().enter(line).minutes
    there = [minutes.get(Person, one.person) for one in minutes.all(Attendance)]
    assert sorted(one.name for one in there) == sorted(people)
    assert {one.described for one in there if one.name in ("Head of Housing", "Jo Walker")} <= {
        True
    }


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/ap other: Allen Alder: at a meeting", [("Allen Alder", "", "", "at a meeting", "")]),
        ("/abs other: Allen Alder: no message", [("Allen Alder", "", "", "no message", "")]),
        (
            "/ap other: Jim Noon, Chaplain > Church: for health reasons; Ann Roe",
            [
                ("Jim Noon", "Chaplain", "Church", "for health reasons", ""),
                ("Ann Roe",) + ("",) * 4,
            ],
        ),
        ("/ap other: Jim Noon: ill > Church", [("Jim Noon", "", "Church", "ill", "")]),
        ("/ap other: Ann Roe: for the first half", [("Ann Roe", "", "", "", "for the first half")]),
        ('/ap officer: "Law: South", Esq: away', [("Law: South", "Esq", "", "away", "")]),
        ("/ap other: Allen Alder", [("Allen Alder", "", "", "", "")]),
    ],
)
def test_why_a_stranger_stays_away(line: str, told: list[tuple[str, ...]]) -> None:
    minutes = Session().enter(line).minutes
    rows = [(minutes.get(Person, one.person), one) for one in minutes.all(Attendance)]
    found = [(p.name, p.title, p.organisation, one.reason, one.extent) for p, one in rows]
    assert found == told
