"""Findings that stay away where there is nothing to look at."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain import (
    approvals,
    decisions,
    divisions,
    en_bloc,
    findings,
    items,
    meetings,
    motions,
    points,
    restricting,
    sittings,
    voting,
)
from meetingtui.domain.declarations import nil
from meetingtui.domain.exclusions import exclude
from meetingtui.domain.house_style import HouseStyle
from tests.domain.making import Making

STYLE = HouseStyle()


def found(book: Making, style: HouseStyle | None = None) -> list[str]:
    return [f"{f.name} {f.item}" for f in findings.find(book.minutes, style)]


def test_a_standing_item_for_declarations_answers_for_every_other() -> None:
    book = Making()
    standing = book.item("Declarations of interest")
    roads = book.item("Roads")
    book.point()
    assert f"unset-declarations {roads.id}" in found(book)
    book.do(nil, item=standing.id, kind="interest")
    assert not [name for name in found(book) if name.startswith("unset-declarations")]


def test_nobody_asks_what_was_decided_where_minutes_were_approved() -> None:
    book = Making()
    minutes = book.item("Minutes")
    book.do(approvals.approve, item=minutes.id, said="the last meeting")
    assert not [name for name in found(book) if name.startswith("unset-")]
    book.point()
    assert f"unset-decision {minutes.id}" in found(book)


def test_a_standing_item_with_an_unnumbered_line_is_not_asked_what_it_decided() -> None:
    book = Making()
    book.item("Questions")
    book.do(points.note, item=None, words="There were none.", kind=points.PARAGRAPH)
    assert not [name for name in found(book) if name.startswith("unset-")]


def test_at_a_budget_meeting_only_the_votes_on_the_budget_need_names() -> None:
    book = Making()
    book.do(meetings.amend, kind="budget")
    common = book.item("Larkfield Common")
    motion = book.added(motions.Motion, motions.propose, item=None, words="That it be kept.")
    book.do(voting.record, item=None, motion=motion.id, totals=(("for", 20), ("against", 3)))
    assert f"budget-names {common.id}" in found(book)
    book.item("Revenue budget and council tax")
    assert not [name for name in found(book) if name.startswith("budget-names")]


def test_names_of_a_vote_on_several_motions_are_the_names_of_each() -> None:
    book = Making()
    book.do(meetings.amend, kind="budget")
    ann, here = book.person().id, book.item("Revenue budget").id
    for words in ("That it be £4m.", "That it be kept."):
        book.do(motions.propose, item=None, words=words)
    first, second = (motion.id for motion in book.minutes.all(motions.Motion))
    asked = {"item": None, "motion": first, "together": (second,), "result": "carried"}
    vote = book.added(divisions.Division, voting.record, **asked)
    book.do(voting.single, people=(ann,), category="against")
    names = [f"budget-names {here}"] * 2
    assert [name for name in found(book) if name.startswith("budget-names")] == names
    book.do(voting.mend, division=vote.id, voters=(ann,), votes=("for",))
    assert not [name for name in found(book) if name.startswith("budget-names")]


def test_unanimous_votes_and_those_that_nobody_opposed_have_nobody_against() -> None:
    book = Making()
    ann, item = book.person().id, book.item()
    book.do(voting.record, item=None, unanimous=True)
    book.do(voting.record, item=None, totals=(("for", 7), ("abstained", 0)))
    book.do(voting.record, item=None, totals=(("for", 0), ("against", 7)))
    for division in book.minutes.all(divisions.Division):
        book.do(voting.single, people=(ann,), category="abstained", division=division.id)
    first, second, _ = book.minutes.all(divisions.Division)
    book.do(voting.single, people=("Bo",), category="against", division=second.id)
    assert f"unopposed {item.id}" not in found(book)
    book.do(voting.single, people=(ann,), kind="dissent", division=first.id)
    book.do(voting.mend, division=first.id, totals=(("for", 7), ("against", 1)))
    assert found(book).count(f"unopposed {item.id}") == 2


def test_what_is_printed_as_it_happened_has_no_block_to_be_unset() -> None:
    book = Making()
    item = book.item("Roads")
    book.point()
    flowing = replace(STYLE, items=replace(STYLE.items, flow=("points", "decision")))
    assert f"unset-decision {item.id}" in found(book, STYLE)
    assert f"unset-decision {item.id}" not in found(book, flowing)
    assert f"unset-actions {item.id}" in found(book, flowing)


def test_a_section_and_an_item_decided_with_another_are_not_passed_over() -> None:
    book = Making()
    book.do(sittings.start)
    roads, parks = book.item("Roads"), book.item("Parks", take=False)
    book.do(items.add, title="Petitions", kind="section")
    book.do(decisions.resolve, item=roads.id, words="That it be so.")
    book.do(sittings.close)
    assert f"not-taken {parks.id}" in found(book)
    book.do(en_bloc.settle, item=roads.id, items=(parks.id,))
    assert not [name for name in found(book) if name.startswith("not-taken")]


def test_an_exclusion_of_what_comes_later_or_of_the_rest_of_the_item_is_not_late() -> None:
    book = Making()
    book.do(sittings.start)
    book.item("Roads")
    book.do(points.note, item=None, words="Members asked why.")
    parks = book.item("Parks", take=False)
    book.do(exclude, item=None, ground="3", covered=(book.minutes.item(None).id, parks.id))
    book.do(points.note, item=None, words="The price was £4,000.")
    book.do(items.take, item=parks.id)
    book.do(points.note, item=None, words="It was sold.")
    assert not [name for name in found(book) if name.startswith("exclusion-late")]


def test_a_summary_of_an_item_that_the_exclusion_covers_is_enough() -> None:
    book = Making()
    book.do(sittings.start)
    here, item = book.item("Exclusion of the public"), book.item("Sale of land", take=False)
    book.do(exclude, item=here.id, ground="3", covered=(item.id,))
    book.do(items.take, item=item.id)
    assert f"summary {item.id}" in found(book)
    book.do(restricting.describe, table="item", record=item.id, summary="A sale was agreed.")
    assert f"summary {item.id}" not in found(book)


def test_what_became_of_a_motion_that_excluded_the_public_is_asked_for_until_it_is_agreed() -> None:
    book = Making()
    item = book.item()
    book.do(motions.propose, item=item.id, words="That the public leave.")
    (motion,) = book.minutes.all(motions.Motion)
    book.do(exclude, item=item.id, motion=motion.id)

    def said() -> list[str]:
        every = findings.find(book.minutes, STYLE)
        return [f.sentence for f in every if f.name == "exclusion-motion"]

    assert said() == [
        "The public was excluded by m1, and nobody says that it was agreed (/v m1 agreed)."
    ]
    book.do(motions.conclude, motion=motion.id, status="withdrawn")
    assert said() == ["The public was excluded by m1, which was not agreed: withdrawn."]
    book.do(motions.conclude, motion=motion.id, status="agreed to without a vote")
    assert said() == []
