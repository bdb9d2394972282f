"""Decisions as typed, and the recommendations of a report."""

from __future__ import annotations

import pytest

from meetingtui.domain import reports
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer as Recommendation
from meetingtui.domain.reports import Report
from meetingtui.entry.reading import Offer
from tests.entry.session import Session, item, under_way

FIRST = "That the Board receive a report on the water used at every site in the borough"
SECOND = "That officers visit the wells with the partnership’s members before the spring"


def with_a_report() -> Session:
    """A meeting at item 5, whose report makes two recommendations."""
    session = under_way()
    report = Report(id=90, item=item(5), title="The bridge")
    offers = [
        Recommendation(id=91, report=90, place=1, text=FIRST),
        Recommendation(id=92, report=90, place=2, text=SECOND),
    ]
    session.minutes = Minutes.of([*session.minutes, report, *offers])
    return session


def open_offers(session: Session) -> list[int]:
    """The recommendations not taken yet."""
    return [offer.id for offer in reports.offers(session.minutes, item(5))]


def test_a_recommendation_offered_and_entered_is_taken_in_the_same_step() -> None:
    session = with_a_report()
    reading = session.read("/r")
    assert reading == Offer(f"/r {FIRST}")
    session.enter(f"/r {FIRST}")
    assert open_offers(session) == [92]
    assert session.minutes.get(Recommendation, 91).taken_as == session.last(Clause).id
    assert session.read("/r") == Offer(f"/r {SECOND}")


def test_a_recommendation_mended_before_it_is_entered_is_taken_all_the_same() -> None:
    session = with_a_report().enter(f"{SECOND.replace('spring', 'summer')}; /r !")
    assert open_offers(session) == [91]
    assert session.last(Clause).text.endswith("summer;")
    assert session.one(Mark).holder == session.last(Clause).id


def test_other_words_take_no_recommendation() -> None:
    session = with_a_report().enter("/r That the Board thank the officers for the report")
    assert open_offers(session) == [91, 92]


def test_when_nothing_is_left_to_offer() -> None:
    session = with_a_report().enter(f"/r {FIRST}", f"/r {SECOND}")
    with pytest.raises(Refusal, match="No report under item 5 has a recommendation left"):
        session.read("/r")


@pytest.mark.parametrize("line", ["/r > Cabinet That it be built", "/r > : That", "/r > Cabinet:"])
def test_an_addressee_needs_a_colon_and_words(line: str) -> None:
    with pytest.raises(Refusal, match="/r > Cabinet: That it be built"):
        under_way().read(line)


def test_a_colon_without_an_addressee_is_text() -> None:
    clause = under_way().enter("/r That: it be so > or not").last(Clause)
    assert (clause.text, clause.addressee) == ("That: it be so > or not", "")


def test_a_clause_before_another_may_have_an_addressee() -> None:
    session = under_way().enter("/r1: > Full Council: That it be adopted.")
    first = session.minutes.entries(Clause, item(5))[0]
    assert (first.text, first.addressee) == ("That it be adopted.", "Full Council")


def test_a_clause_before_one_that_is_not_there() -> None:
    with pytest.raises(Refusal, match="There is no r7 under item 5; there are p1, p2, r1"):
        under_way().read("/r7: That it be so")
    with pytest.raises(Refusal, match="Type the clause"):
        under_way().read("/r1:")


def test_sub_clauses_go_under_the_last_or_the_named_clause() -> None:
    session = under_way().enter("/r Second;", "/rr below second;", "/rr r1: below first;")
    first, second, below_second, below_first = session.minutes.all(Clause)
    assert (below_second.parent, below_first.parent) == (second.id, first.id)
    assert session.enter("/rr beside it;").last(Clause).parent == first.id


def test_a_sub_clause_needs_a_clause() -> None:
    with pytest.raises(Refusal, match="There is no clause under item 6 yet"):
        under_way().enter("/go 6").read("/rr below;")


def test_lead_in_and_closing_text_in_any_order() -> None:
    session = Session().enter("/go 5", "/t It thanks them.", "/r That;", "/l The Board agrees:")
    decision = session.one(Decision)
    assert (decision.lead_in, decision.closing) == ("The Board agrees:", "It thanks them.")
