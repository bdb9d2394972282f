"""House English among the findings: where it looks, what it knows of the whole, and how often."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain import (
    actions,
    bodies,
    decisions,
    findings,
    items,
    marks,
    people,
    points,
    terms,
    text,
)
from meetingtui.domain.english import RULES
from meetingtui.domain.findings import english
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point
from meetingtui.domain.record import Stamp, Step
from meetingtui.domain.styles.english import EnglishStyle
from tests.domain.making import BODY, Making

STYLE = HouseStyle()


def found(minutes: Minutes) -> list[str]:
    return sorted(
        f"{f.name} {f.entry.name_in_gutter if f.entry else ''}"
        for f in findings.find(minutes, STYLE)
        if f.name.startswith("english-")
    )


def said(book: Making, *each: str, kind: str = points.POINT) -> None:
    for words in each:
        book.do(points.note, item=None, words=words, kind=kind)


def begun() -> Making:
    book = Making()
    book.item("Roads")
    return book


def test_a_slip_in_a_point_is_a_doubt_that_leads_to_it() -> None:
    book = begun()
    said(book, "All was well.", "The road will be mended.")
    (seen,) = [f for f in findings.find(book.minutes, STYLE) if f.name == "english-will"]
    assert seen.severity == findings.DOUBT
    assert seen.entry == book.minutes.all(Point)[1]
    assert seen.sentence.startswith("“will” → “would” (item 1, p2). What is told")


@pytest.mark.parametrize("kind", [points.STATEMENT, points.TABLE, points.HEADING])
def test_what_was_read_into_the_record_is_left_alone(kind: str) -> None:
    book = begun()
    said(book, "We will mend the the road today", kind=kind)
    assert found(book.minutes) == []


def test_what_is_decided_may_be_in_the_future_and_still_says_a_word_once() -> None:
    book = begun()
    book.do(decisions.resolve, item=None, words="That officers will report on on the road.")
    book.do(actions.agree, item=None, words="That officers will report on 3 roads.")
    assert found(book.minutes) == ["english-doubled r1", "english-number a1"]


def test_the_chair_has_one_word_in_a_meeting() -> None:
    book = begun()
    said(book, "The Chairman agreed.", "The Chairman thanked the clerk.", "The Chair left.")
    assert found(book.minutes) == ["english-chair p3"]
    said(book, "The Chair sat.", "The Chair rose.", "The Chair spoke.")
    assert found(book.minutes) == ["english-chair p1", "english-chair p2"]


def test_the_council_goes_by_its_name_where_the_minutes_say_the_council() -> None:
    book = begun()
    said(book, "The Surrey County Council (SCC) had met.", "It was for SCC to say.")
    assert found(book.minutes) == []
    said(book, "The Council had been asked.")
    assert found(book.minutes) == ["english-initials p2"]


def test_a_council_whose_initials_are_never_written_out_is_told_once() -> None:
    book = begun()
    said(book, "It was for SCC to say.", "SCC had been asked.")
    assert found(book.minutes) == ["english-initials p1"]
    with_purpose = book.minutes
    book.do(items.amend, item=book.minutes.all(items.Item)[0].id, purpose="To hear SCC (SCC).")
    assert found(book.minutes) == []
    assert found(with_purpose) == ["english-initials p1"]
    book.do(items.amend, item=book.minutes.all(items.Item)[0].id, purpose="")
    book.do(terms.explain, short="SCC", expansion="Surrey County Council")
    assert found(book.minutes) == []


def test_what_only_looks_like_a_council_and_other_councils_keep_their_initials() -> None:
    book = begun()
    said(book, "The Council had asked the PCC.", "An RTC had closed the road.")
    assert found(book.minutes) == []
    said(book, "Woking Borough Council (WBC) had objected.", "It was for WBC and SCC to say.")
    (seen,) = [f for f in findings.find(book.minutes, STYLE) if f.name == "english-initials"]
    assert seen.sentence.startswith("“SCC” → “the Council”")


def test_a_title_is_measured_by_the_person_who_bears_it() -> None:
    book = begun()
    said(book, "The head of parks and rivers spoke.")
    assert found(book.minutes) == []
    book.do(people.add, uuid="x", name="Jo Reed", title="Head of Parks and Rivers")
    assert found(book.minutes) == ["english-title p1"]


def test_a_rule_that_the_body_silenced_is_not_looked_for() -> None:
    book = begun()
    said(book, "The road will be mended, we can say.")
    assert found(book.minutes) == ["english-we p1", "english-will p1", "english-will p1"]
    book.do(bodies.switch_finding, body=BODY, name="english-will")
    assert found(book.minutes) == ["english-we p1"]
    (point,) = book.minutes.all(Point)
    assert [s.rule for s in english.slips_of(book.minutes, STYLE, point)] == ["we"]


def test_a_mended_point_is_looked_at_again_and_undoing_it_too() -> None:
    book = begun()
    said(book, "The road will be mended.")
    before = book.minutes
    book.do(_reworded, words="The road would be mended.")
    assert found(book.minutes) == []
    assert found(before) == ["english-will p1"]


def _reworded(minutes: Minutes, stamp: Stamp, words: str) -> Step:
    (point,) = minutes.all(Point)
    return stamp.step("Mended", [text.altered(point, text=words)])


def test_a_clause_as_the_report_has_it_is_not_the_clerks_english() -> None:
    book = begun()
    book.do(decisions.resolve, item=None, words="That the the road be mended.")
    assert found(book.minutes) == ["english-doubled r1"]
    (clause,) = book.minutes.all(decisions.Clause)
    assert _with_its_offer(book.minutes, clause, "That the road be mended.") != []
    assert _with_its_offer(book.minutes, clause, clause.text) == []


def _with_its_offer(minutes: Minutes, clause: decisions.Clause, words: str) -> list[str]:
    from meetingtui.domain.reports import Offer, Report

    report = Report(id=900, item=clause.item, title="Roads")
    offer = Offer(id=901, report=900, place=1, text=words, taken_as=clause.id)
    return found(Minutes.of([*minutes, report, offer]))


def test_what_did_not_change_is_not_looked_at_again() -> None:
    book = begun()
    said(book, "The road will be mended.")
    before = english.house_of(book.minutes, STYLE)
    book.do(marks.drop, item=None)
    assert english.house_of(book.minutes, STYLE) is before
    said(book, "It was mended.")
    assert english.house_of(book.minutes, STYLE) is not before


def test_every_rule_is_a_finding_that_the_body_can_switch_off() -> None:
    names = {check.name for check in findings.CHECKS if check.severity == findings.DOUBT}
    assert {f"english-{rule.name}" for rule in RULES} <= names


def test_a_body_that_is_called_otherwise_now_is_another_house() -> None:
    book = begun()
    said(book, "It was for us to say.")
    assert english.house_of(book.minutes, STYLE).noun == "Board"
    book.do(bodies.amend, body=BODY, noun="Panel")
    assert english.house_of(book.minutes, STYLE).noun == "Panel"
    (slip,) = english.slips_of(book.minutes, STYLE, book.minutes.all(Point)[0])
    assert slip.better == "the Panel"


def test_another_style_is_another_house() -> None:
    book = begun()
    said(book, "There were 3 objections.")
    assert found(book.minutes) == ["english-number p1"]
    free = replace(STYLE, english=EnglishStyle(words_to="any"))
    assert not [f for f in findings.find(book.minutes, free) if f.name == "english-number"]
    assert found(book.minutes) == ["english-number p1"]


def test_they_are_told_in_the_order_of_the_points() -> None:
    book = begun()
    said(book, *["Of the Members 50% agreed."] * 11)
    seen = [f for f in findings.find(book.minutes, STYLE) if f.name == "english-per-cent"]
    assert [f.entry.name_in_gutter for f in seen if f.entry] == [f"p{n}" for n in range(1, 12)]
