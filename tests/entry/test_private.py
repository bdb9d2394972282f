"""Private business as typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from meetingtui.domain import restrictions
from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.grounds import ADMISSION_ACT, CONFIDENTIAL, EXEMPT
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction
from meetingtui.entry.reading import Confirm
from tests.entry.session import Session, item, person, under_way


def of_kind(**fields: str) -> Session:
    """A meeting under way of a body of another kind."""
    session = under_way()
    body = replace(session.minutes.body, **fields)  # type: ignore[arg-type]
    session.minutes = Minutes.of(body if r.TABLE == Body.TABLE else r for r in session.minutes)
    return session


def _covered(session: Session) -> list[int]:
    return [covered.item for covered in session.minutes.all(ExcludedItem)]


@pytest.mark.parametrize(
    ("line", "covered"),
    [
        ("/pv 3 7-9", [7, 8, 9]),
        ("/pv 3 items 7, 9", [7, 9]),
        ("/pv 3 7 & 8", [7, 8]),
        ("/pv 1, 3 9", [9]),
        ("/pv confidential 8", [8]),
        ("/pv 7-8 because of a claim", [7, 8]),
    ],
)
def test_items_are_covered_by_number_and_range(line: str, covered: list[int]) -> None:
    assert _covered(under_way().enter(line)) == [item(number) for number in covered]


def test_what_is_covered_may_be_said_in_words() -> None:
    session = under_way().enter("/pv 3 for the deliberation of the panel")
    assert session.one(Exclusion).said == "the deliberation of the panel"
    assert under_way().enter("/pv 3 the rest").one(Exclusion).said == "remainder"


@pytest.mark.parametrize(
    ("line", "ground", "said"),
    [
        (
            "/pv because the business is confidential remainder",
            "the business is confidential",
            "remainder",
        ),
        ("/pv because of legal advice, for the remainder", "of legal advice", "remainder"),
        (
            "/pv because of advice for the rest of the meeting",
            "of advice",
            "the rest of the meeting",
        ),
        ("/pv confidential: a letter remainder", "a letter", "remainder"),
        ("/pv because of the remainder", "of the remainder", ""),
    ],
)
def test_the_remainder_may_stand_behind_a_ground_in_words(
    line: str, ground: str, said: str
) -> None:
    found = under_way().enter(line).one(Exclusion)
    assert (found.ground, found.said) == (ground, said)


@pytest.mark.parametrize(
    ("line", "ground", "said", "covered"),
    [
        ("/pv m1 remainder", "", "remainder", []),
        ("/pv m1 the rest because of advice", "of advice", "remainder", []),
        ("/pv m1 because of advice remainder", "of advice", "remainder", []),
        ("/pv m1 3 remainder", "3", "remainder", []),
        ("/pv m1 this item", "", "", []),
        ("/pv m1 items 7-8", "", "", [7, 8]),
        ("/pv m1 for the deliberation", "", "the deliberation", []),
    ],
)
def test_a_motion_says_what_the_public_are_excluded_from(
    line: str, ground: str, said: str, covered: list[int]
) -> None:
    session = under_way().enter("/m ab+cd That the public leave.", line)
    found = session.one(Exclusion)
    assert (found.ground, found.said) == (ground, said)
    assert _covered(session) == [item(number) for number in covered]


def test_a_motion_with_a_ground_alone_is_private_itself() -> None:
    session = under_way().enter("/m ab+cd That it be sold.", "/pv m1 3")
    assert (session.one(Restriction).ground, session.minutes.all(Exclusion)) == ("3", [])


def test_the_time_and_the_movers_come_last() -> None:
    found = under_way().enter("/pv 1,3 by ab+cd 13:50").one(Exclusion)
    assert (found.ground, found.mover, found.seconder) == ("1,3", person("ab"), person("cd"))
    assert found.started_at == datetime(2015, 7, 9, 13, 50)
    ended = under_way().enter("/pv 3", "/pv end 14:05").one(Exclusion)
    assert ended.ended_at == datetime(2015, 7, 9, 14, 5)


def test_by_is_only_for_people_who_are_known() -> None:
    found = under_way().enter("/pv because of a report by counsel").one(Exclusion)
    assert (found.ground, found.mover) == ("of a report by counsel", None)


def test_a_year_in_a_ground_is_no_time() -> None:
    found = under_way().enter("/pv because of the accounts for 2014").one(Exclusion)
    assert (found.ground, f"{found.started_at:%H:%M}") == ("of the accounts for 2014", "14:12")


def test_the_law_is_that_of_the_jurisdiction() -> None:
    welsh = of_kind(jurisdiction="Wales").enter("/pv 14").one(Exclusion)
    assert welsh.law == "section 100A(4) of the Local Government Act 1972"
    scottish = of_kind(jurisdiction="Scotland").enter("/pv confidential").one(Exclusion)
    assert scottish.law == "section 50A(2) of the Local Government (Scotland) Act 1973"
    assert scottish.kind == CONFIDENTIAL
    assert of_kind(jurisdiction="Ruritania").enter("/pv 3").one(Exclusion).law == ""


def test_a_local_council_sits_in_private_under_the_act_of_1960() -> None:
    parish = of_kind(kind="parish council").enter("/pv because of a tender").one(Exclusion)
    assert parish.law == ADMISSION_ACT.power(EXEMPT)
    named = under_way().enter("/pv 1960").one(Exclusion)
    assert (named.ground, named.law) == (ADMISSION_ACT.standard, ADMISSION_ACT.power(EXEMPT))


def test_an_item_is_released_on_a_day_and_by_somebody() -> None:
    session = under_way().enter("/pv item 9: 3", "/pv item 9 lifted 3 May 2016 by the Cabinet")
    found = session.one(Restriction)
    assert (found.lifted, found.lifted_on) == (True, date(2016, 5, 3))
    assert found.lifted_by == "the Cabinet"
    ended = under_way().enter("/pv item 9: 3", "/pv item 9 end").one(Restriction)
    assert (ended.lifted, ended.lifted_on) == (True, date(2015, 7, 9))


def test_a_restriction_may_have_an_end_and_a_reason() -> None:
    found = under_way().enter("/pv p1 3 until 3 May 2016 > it is commercial").one(Restriction)
    assert (found.until, found.interest) == (date(2016, 5, 3), "it is commercial")


def test_the_item_being_taken_is_expressly_open() -> None:
    found = under_way().enter("/pv open").one(Restriction)
    assert (found.holder_table, found.holder, found.lifted) == ("item", item(5), True)


def test_ok_records_nothing() -> None:
    assert under_way().read("/pv ok") == Confirm()


def test_a_summary_without_a_number_is_that_of_the_item_being_taken() -> None:
    session = under_way().enter("/pv item 5: 3", "/ps Prices were compared: all were high.")
    assert session.one(Restriction).summary == "Prices were compared: all were high."


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/pv", "Say the ground"),
        ("/pv edn", "“edn” is no ground"),
        ("/pv items 1, 2", "Say the ground before the items: /pv 3 items 1, 2"),
        ("/pv > because", "Say the ground before"),
        ("/pv 3 the lot", "no list of items"),
        ("/pv 3 9-7", "comes after"),
        ("/pv 3 77", "There is no item 77"),
        ("/pv p9 3", "There is no p9"),
        ("/pv p1", "Say the ground, or"),
        ("/pv item 9", "Say the ground, or"),
        ("/pv item 99: 3", "There is no item 99"),
        ("/pv p1 open", "is public already"),
        ("/pv end", "not excluded"),
        ("/pv end soon", "does not take"),
        ("/ps", "Type what the public may read"),
        ("/ps 9: Sold.", "is not private"),
        ("/ps p1: Sold.", "is not private"),
        ("/pv item 9 lifted soon", "no date that I know"),
    ],
)
def test_what_can_not_be_meant_is_refused_in_a_sentence(line: str, said: str) -> None:
    with pytest.raises(Refusal, match=said):
        under_way().enter(line)


def test_a_decision_is_not_gone_on_with_through_a_closed_door() -> None:
    session = under_way().enter("/pv 3", "/r That it be sold;", "/l The Board agreed:")
    session.enter("/pv end", "/r That all be thanked;")
    before, resolution, inside, after = session.minutes.all(Decision)
    assert resolution.id == session.one(Exclusion).decision
    assert [clause.decision for clause in session.minutes.all(Clause)] == [
        before.id,
        inside.id,
        after.id,
    ]
    assert inside.lead_in == "The Board agreed:"
    kept = [restrictions.restricted(session.minutes, one) for one in session.minutes.all(Decision)]
    assert [bool(one) for one in kept] == [False, False, True, False]
