"""Actions as typed."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from meetingtui.domain import actions
from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.people import Person
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Edit
from tests.entry.session import Session, person, under_way


def owners(session: Session) -> list[int | str]:
    """Who is to do the last action."""
    found = session.minutes.where(Owner, action=session.last(Action).id)
    return [owner.name if owner.person is None else owner.person for owner in found]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("dd: report", ["dd"]),
        ("@dd: report", ["dd"]),
        ("dd, ab: report", ["dd", "ab"]),
        ("dd+ab: report", ["dd", "ab"]),
        ("dd and ab: report", ["dd", "ab"]),
        ("Dinah Drew: report", ["dd"]),
        ("Drew: report", ["dd"]),
        ("Deputy Director: report", ["dd"]),
        ("Deputy Director of Roads: report", ["dd"]),
        ("⟦person:14⟧: report", ["dd"]),
        ("officers: report", ["officers"]),
        ("the Board: report", ["the Board"]),
        ("Scrutiny Board: report", ["Scrutiny Board"]),
        ("ab, officers: report", ["ab", "officers"]),
    ],
)
def test_a_colon_after_somebody_known_ends_the_owners(typed: str, expected: list[str]) -> None:
    session = under_way().enter(f"/a {typed}")
    wanted = [person(one) if one in ("dd", "ab") else one for one in expected]
    assert (owners(session), session.last(Action).text) == (wanted, "report")


@pytest.mark.parametrize(
    "words",
    [
        "zz: report",
        "Smith: report",
        "Costs: find out",
        "dd and the rest: report",
        "That officers report: in full",
        "at 10:30: meet dd",
        "dd:report",
    ],
)
def test_any_other_colon_is_text(words: str) -> None:
    session = under_way().enter(f"/a {words}")
    assert (owners(session), session.last(Action).text) == ([], words)


def test_an_owner_after_an_at_sign_must_be_known() -> None:
    with pytest.raises(Refusal, match="“zz” is nobody known here"):
        under_way().read("/a @zz: report")


def test_an_owner_known_by_description_only() -> None:
    session = under_way().enter("/a @?highways officer: report")
    somebody = session.last(Person)
    assert (somebody.name, somebody.described) == ("highways officer", True)
    assert owners(session) == [somebody.id]


def test_officers_in_the_text_are_not_taken_for_its_owner() -> None:
    assert owners(under_way().enter("/a That officers report back.")) == []


def test_a_due_phrase_is_left_in_the_text_or_kept_apart() -> None:
    inside = under_way().enter("/a Report by 31 October to us").last(Action)
    assert inside.text == "Report by 31 October to us"
    assert (inside.due_said, inside.due_on) == ("by 31 October", date(2015, 10, 31))
    assert not inside.due_apart
    apart = under_way().enter("/a Report on x > y > by 31 October").last(Action)
    assert apart.text == "Report on x > y"
    assert (apart.due_said, apart.due_apart) == ("by 31 October", True)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("31 October", date(2015, 10, 31)),
        ("next Thursday", date(2015, 7, 16)),
        ("12 months", date(2016, 7, 9)),
        ("when the bridge opens", None),
        ("at the next meeting", None),
    ],
)
def test_what_is_said_apart_is_kept_whether_understood_or_not(typed: str, day: date | None) -> None:
    action = under_way().enter(f"/a Report > {typed}").last(Action)
    assert (action.due_said, action.due_on, action.due_apart) == (typed, day, True)


@pytest.mark.parametrize("words", ["Report by 31 June", "Report > 31 June", "Report by 31/6/15"])
def test_a_day_that_does_not_exist_is_refused(words: str) -> None:
    with pytest.raises(Refusal, match="There is no 31 June: June has 30 days"):
        under_way().read(f"/a {words}")


def test_an_empty_due_phrase_is_refused() -> None:
    with pytest.raises(Refusal, match="Say by when after >"):
        under_way().read("/a Report >")


def edited(line: str) -> tuple[str, list[int | str], str, date | None, bool]:
    """An action entered, then mended in the line: its text, owners and due phrase."""
    session = under_way().enter("/a dd: trends report > by 31 October")
    action = session.one(Action)
    assert session.read("/f a1") == Edit("action", action.id, "dd: trends report > by 31 October")
    session.edit(line, "action", action.id)
    after = session.one(Action)
    return after.text, owners(session), after.due_said, after.due_on, after.due_apart


def test_an_action_mended_in_the_line() -> None:
    october = ("by 31 October", date(2015, 10, 31), True)
    dd, ab = person("dd"), person("ab")
    assert edited("dd: yearly report > by 31 October") == ("yearly report", [dd], *october)
    assert edited("yearly report") == ("yearly report", [dd], *october)
    assert edited("ab, dd: trends report > by 31 October") == ("trends report", [ab, dd], *october)
    assert edited("dd: trends report > by 1 May") == (
        "trends report",
        [dd],
        "by 1 May",
        date(2016, 5, 1),
        True,
    )


@pytest.mark.parametrize(
    ("line", "owners", "words", "due"),
    [
        ("/a That x. > Cabinet", ("Cabinet",), "That x.", ""),
        ("/a That x. > officers > by May", ("officers",), "That x.", "by May"),
        ("/a That x. > by May > officers.", ("officers",), "That x.", "by May"),
        ("/a That x. > by May", (), "That x.", "by May"),
        ("/a That x. > the Budget Council", (), "That x.", "the Budget Council"),
        ("/a none: That x. > Cabinet", (), "That x.", "Cabinet"),
        ("/a officers: That x. > Cabinet", ("officers",), "That x.", "Cabinet"),
    ],
)
def test_an_owner_may_be_said_last(
    line: str, owners: tuple[str, ...], words: str, due: str
) -> None:
    session = under_way().enter(line)
    action = session.last(Action)
    assert actions.owners_of(session.minutes, action.id) == owners
    assert (action.text, action.due_said) == (words, due)


def test_an_owner_said_last_may_come_with_a_mended_line() -> None:
    session = under_way().enter("/a That x. > in due course")
    session.edit("That x. > dd > in due course", "action", session.one(Action).id)
    assert actions.owners_of(session.minutes, session.one(Action).id) == (person("dd"),)
    assert session.one(Action).due_said == "in due course"


def test_words_that_said_when_stay_so_in_a_mended_line() -> None:
    session = under_way().enter("/a none: That x. > Cabinet")
    session.edit("That y. > Cabinet", "action", session.one(Action).id)
    assert not actions.owners_of(session.minutes, session.one(Action).id)
    assert session.one(Action).due_said == "Cabinet"


def test_mending_the_text_mends_the_date_that_stands_in_it() -> None:
    session = under_way().enter("/a Report by 31 October.")
    session.edit("Report by 1 November.", "action", session.one(Action).id)
    assert session.one(Action).due_on == date(2015, 11, 1)


def test_mending_nothing_is_refused() -> None:
    session = under_way().enter("/a dd: trends report > by 31 October")
    with pytest.raises(Refusal, match="That changes nothing"):
        session.edit("dd: trends report > by 31 October", "action", session.one(Action).id)


@pytest.mark.parametrize("who", ["resident", "a resident", "A Resident", "the resident"])
def test_a_resident_owns_an_action_without_a_name(who: str) -> None:
    session = under_way().enter(f"/a {who}, dd: send the photographs")
    assert [(o.name, o.person) for o in session.minutes.all(Owner)] == [
        ("a resident", None),
        ("", person("dd")),
    ]
    assert session.one(Action).text == "send the photographs"


def test_what_is_due_at_the_next_meeting_follows_its_date() -> None:
    session = under_way().enter("/a dd: report > next meeting")
    session.enter("/a dd: write > by 31 October")
    asked, other = session.minutes.all(Action)
    assert (asked.due_on, other.due_on) == (None, date(2015, 10, 31))
    session.enter("/nm 10 September 2015")
    assert [one.due_on for one in session.minutes.all(Action)] == [date(2015, 9, 10), other.due_on]
    session.enter("/nm 17 September 2015")
    assert session.minutes.get(Action, asked.id).due_on == date(2015, 9, 17)
    session.enter("/nm in the autumn")
    assert session.minutes.get(Action, asked.id).due_on is None


@pytest.mark.parametrize("nobody", ["none", "None", "nobody", "no owner"])
def test_an_action_may_be_said_to_have_no_owner(nobody: str) -> None:
    session = under_way().enter(f"/a {nobody}: mend the gate > by 31 October")
    made = session.one(Action)
    assert (made.text, made.unowned, owners(session)) == ("mend the gate", True, [])
    assert session.read("/f a1") == Edit("action", made.id, "none: mend the gate > by 31 October")
    session.enter("/ow a1 = dd")
    assert (session.one(Action).unowned, owners(session)) == (False, [person("dd")])
    session.enter("/ow a1 = none")
    assert (session.one(Action).unowned, owners(session)) == (True, [])
    with pytest.raises(Refusal, match="no owner already"):
        session.enter("/ow a1 = none")
    session.edit("ab: mend the gate > by 31 October", "action", made.id)
    assert (session.one(Action).unowned, owners(session)) == (False, [person("ab")])


def test_a_plus_joins_owners_of_whom_one_is_known() -> None:
    session = under_way().enter('/a dd + "Parks Team" + Housing Forum: send > by 31 October')
    assert owners(session) == [person("dd"), "Parks Team", "Housing Forum"]
    assert session.one(Action).text == "send"
    with pytest.raises(Refusal, match="zz"):
        session.enter("/a dd + zz: report")
    session.enter("/a Costs + benefits: find out")
    assert (owners(session), session.last(Action).text) == ([], "Costs + benefits: find out")


def test_minutes_finished_later_count_from_the_day_of_the_meeting() -> None:
    session = under_way()
    session.now += timedelta(days=40)
    action = session.enter("/a Report in a fortnight").last(Action)
    assert action.due_on == date(2015, 7, 23)
