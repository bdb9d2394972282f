"""The approval of earlier minutes as typed."""

from __future__ import annotations

from datetime import date

import pytest

from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Edit
from tests.entry.session import Session, under_way


def named(session: Session) -> list[tuple[date | None, str, str, str]]:
    """The meetings whose minutes were approved: date, words, body and part."""
    return [(a.held_on, a.said, a.body_name, a.part) for a in session.minutes.all(Approval)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("8 July", [(date(2015, 7, 8), "", "", "")]),
        ("10 July", [(date(2014, 7, 10), "", "", "")]),
        ("2nd July, 2014", [(date(2014, 7, 2), "", "", "")]),
        ("Thursday, 2 July 2015", [(date(2015, 7, 2), "", "", "")]),
        ("2/7/15 part II", [(date(2015, 7, 2), "", "", "part II")]),
        ("the meeting held on 2 July", [(date(2015, 7, 2), "", "", "")]),
        ("the last meeting", [(None, "the last meeting", "", "")]),
        ("notes of 2 July", [(date(2015, 7, 2), "", "notes", "")]),
        (
            "the notes of the informal meeting held on 2 July",
            [(date(2015, 7, 2), "", "notes of informal meeting", "")],
        ),
        ("notes of the last meeting", [(None, "notes of the last meeting", "", "")]),
        ("Roads Committee of 4 May", [(date(2015, 5, 4), "", "Roads Committee", "")]),
        (
            "Audit and Governance Committee 4 May",
            [(date(2015, 5, 4), "", "Audit and Governance Committee", "")],
        ),
        (
            "Planning, Transport & Environment Committee, 4 May and 2 July",
            [
                (date(2015, 5, 4), "", "Planning, Transport & Environment Committee", ""),
                (date(2015, 7, 2), "", "", ""),
            ],
        ),
        (
            "Audit Committee 4 May and Health and Wellbeing Board 5 May",
            [
                (date(2015, 5, 4), "", "Audit Committee", ""),
                (date(2015, 5, 5), "", "Health and Wellbeing Board", ""),
            ],
        ),
        ("minutes of 4 May", [(date(2015, 5, 4), "", "", "")]),
        (
            "the minutes of the Roads Committee of 4 May",
            [(date(2015, 5, 4), "", "Roads Committee", "")],
        ),
        (
            "the annual meeting and 2 July",
            [(None, "the annual meeting", "", ""), (date(2015, 7, 2), "", "", "")],
        ),
        (
            "4 May, 2015 (Part I); 4 May 2015 (Part II) and 2 July",
            [
                (date(2015, 5, 4), "", "", "Part I"),
                (date(2015, 5, 4), "", "", "Part II"),
                (date(2015, 7, 2), "", "", ""),
            ],
        ),
    ],
)
def test_meetings_are_named_as_people_name_them(
    line: str, expected: list[tuple[date | None, str, str, str]]
) -> None:
    assert named(under_way().enter(f"/appr {line}")) == expected


def test_a_date_that_there_is_not_is_refused() -> None:
    with pytest.raises(Refusal, match="There is no 31 June"):
        under_way().read("/appr 31 June")
    with pytest.raises(Refusal, match="is a Thursday"):
        under_way().read("/appr Monday 2 July 2015")


CORRECTIONS = {
    'para 3, "four" > "fourteen"': ("para 3", "four", "fourteen", ""),
    "page 3, minute 14/16: “x” > “y”.": ("page 3, minute 14/16", "x", "y", ""),
    '"old" > ""': ("", "old", "", ""),
    '"" > "new; and newer"': ("", "", "new; and newer", ""),
    "minute 5: wording to follow": ("minute 5", "", "", "wording to follow"),
    "note: Cllr Z came late": ("", "", "", "note: Cllr Z came late"),
}


def corrected(session: Session) -> list[tuple[str, str, str, str]]:
    return [(c.locator, c.find, c.put, c.text) for c in session.minutes.all(Correction)]


@pytest.mark.parametrize("line", CORRECTIONS)
def test_a_correction_alone_and_after_subject_to(line: str) -> None:
    session = under_way().enter("/appr 2 July", f"/cor {line}")
    assert corrected(session) == [CORRECTIONS[line]]
    assert corrected(under_way().enter(f"/appr 2 July subject to: {line}")) == [CORRECTIONS[line]]


def test_several_corrections_belong_to_the_minutes_named_last() -> None:
    session = under_way().enter(
        '/appr 4 May, 2 July > agreed > signed by Ann Bell subject to para 3, "a; b" > "c"; '
        "minute 5: wording to follow"
    )
    assert corrected(session) == [("para 3", "a; b", "c", ""), CORRECTIONS[list(CORRECTIONS)[4]]]
    assert {c.approval for c in session.minutes.all(Correction)} == {session.last(Approval).id}
    assert {(a.outcome, a.signed_by) for a in session.minutes.all(Approval)} == {
        ("agreed", "Ann Bell")
    }


@pytest.mark.parametrize("between", [" subject to: ", ", subject to: ", ",subject to "])
def test_a_comma_before_the_corrections_belongs_to_nothing(between: str) -> None:
    session = under_way().enter(f"/appr 2 July > agreed{between}add Cllr Z")
    assert session.last(Approval).outcome == "agreed"
    assert corrected(session) == [("", "", "", "add Cllr Z")]


def test_outcome_and_signer_may_follow_the_corrections() -> None:
    session = under_way().enter(
        '/appr 2 July subject to: para 3, "a" > "b"; add Cllr Z > agreed > signed by Ann Bell'
    )
    assert corrected(session) == [("para 3", "a", "b", ""), ("", "", "", "add Cllr Z")]
    approval = session.last(Approval)
    assert (approval.outcome, approval.signed_by) == ("agreed", "Ann Bell")


def test_a_correction_goes_to_the_named_or_the_picked_minutes() -> None:
    session = under_way().enter("/appr 4 May, 2 July")
    first, second = session.minutes.all(Approval)
    assert session.enter("/cor appr1: to follow").last(Correction).approval == first.id
    assert session.enter("/cor to follow").last(Correction).approval == second.id
    session.picked = ("approval", first.id)
    assert session.enter("/cor to follow").last(Correction).approval == first.id


def test_a_correction_needs_minutes() -> None:
    with pytest.raises(Refusal, match="No minutes were approved under item 5 yet"):
        under_way().enter("/cor to follow")


def test_both_are_mended_in_the_line() -> None:
    session = under_way().enter(
        "/appr Roads Committee 4 May (Part I) > deferred: came late > signed by Ann Bell",
        '/cor para 3, "a" > "b"',
    )
    approval, correction = session.one(Approval), session.one(Correction)
    line = "Roads Committee 4 May 2015 (Part I) > deferred: came late > signed by Ann Bell"
    assert session.read("/f appr1") == Edit("approval", approval.id, line)
    assert session.read("/f cor1") == Edit("correction", correction.id, 'para 3, "a" > "b"')
    session.edit("4 May 2015 > approved", "approval", approval.id)
    session.edit("minute 5: to follow", "correction", correction.id)
    after = session.one(Approval)
    assert (after.body_name, after.part, after.outcome, after.note) == ("", "", "approved", "")
    assert corrected(session) == [("minute 5", "", "", "to follow")]
    with pytest.raises(Refusal, match="That changes nothing"):
        session.edit("minute 5: to follow", "correction", correction.id)
    with pytest.raises(Refusal, match="One meeting at a time"):
        session.edit("4 May, 2 July", "approval", approval.id)


def test_a_part_may_stand_before_the_date() -> None:
    session = under_way().enter("/appr Part II of 9 June 2015, 8 June 2015")
    assert [(one.held_on, one.part) for one in session.minutes.all(Approval)] == [
        (date(2015, 6, 9), "Part II"),
        (date(2015, 6, 8), ""),
    ]
