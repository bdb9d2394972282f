"""Decisions as typed, and the recommendations of a report."""

from __future__ import annotations

import pytest

from meetingtui.domain import decisions, reports, text
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.record import Refusal
from meetingtui.domain.reports import Offer as Recommendation
from meetingtui.domain.reports import Report
from meetingtui.domain.text import token, tokens
from meetingtui.entry.reading import Edit, Offer
from tests.entry.session import Session, item, person, under_way

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
    clause = under_way().enter("/r That it be built > By May").last(Clause)
    assert (clause.text, clause.addressee) == ("That it be built > By May", "")


@pytest.mark.parametrize(
    ("line", "words", "addressee"),
    [
        ("/r That x. > Cabinet", "That x.", "Cabinet"),
        ("/r That x > the Water Partnership", "That x", "the Water Partnership"),
        ("/r That x. > officers.", "That x.", "officers"),
        (
            "/r That x; > Head of Parks + Audit Committee",
            "That x;",
            "Head of Parks and Audit Committee",
        ),
        ("/r That x. > Cabinet > resp: Head of Parks", "That x.", "Cabinet"),
        ("/rr1: That x. > Cabinet", "That x.", "Cabinet"),
        ("That x. > Cabinet /r", "That x.", "Cabinet"),
        ("/r That 3 > 2", "That 3 > 2", ""),
        ("/r That speed > the limit", "That speed > the limit", ""),
        ("/r That x > Table: y", "That x > Table: y", ""),
    ],
)
def test_to_whom_may_be_said_last(line: str, words: str, addressee: str) -> None:
    clause = under_way().enter("/r That it be so", line).last(Clause)
    assert (clause.text, clause.addressee) == (words, addressee)


def test_a_code_to_whom_a_clause_goes_is_that_person() -> None:
    session = under_way().enter("/r That x. > ab", "/r > ab: That x.")
    mentioned = text.token("person", person("ab"))
    assert [c.addressee for c in session.minutes.all(Clause)][-2:] == [mentioned, mentioned]


def test_a_clause_before_another_may_have_an_addressee() -> None:
    session = under_way().enter("/r1: > Full Council: That it be adopted.")
    first = session.minutes.entries(Clause, item(5))[0]
    assert (first.text, first.addressee) == ("That it be adopted.", "Full Council")


def test_a_clause_before_one_that_is_not_there() -> None:
    with pytest.raises(Refusal, match="There is no r7 under item 5; there are p1, p2, dec1, r1"):
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


def clauses(session: Session) -> list[tuple[str, int]]:
    """The clauses of the meeting with their levels."""
    return [(c.text, decisions.depth(session.minutes, c)) for c in session.minutes.all(Clause)]


def test_three_levels_of_clauses_typed_one_after_the_other() -> None:
    session = Session().enter(
        "/go 5", "/r one;", "/rr two;", "/rrr three;", "/rrr three again;", "/rr two again;"
    )
    assert clauses(session) == [
        ("one;", 1), ("two;", 2), ("three;", 3), ("three again;", 3), ("two again;", 2),
    ]  # fmt: skip
    third = session.minutes.all(Clause)[2]
    assert session.minutes.all(Clause)[3].parent == third.parent


def test_the_third_level_needs_a_second() -> None:
    with pytest.raises(Refusal, match="r1 is no sub-clause: /rr adds one under it first"):
        under_way().read("/rrr in writing;")


def test_what_is_typed_goes_to_the_last_the_picked_or_the_named_decision() -> None:
    session = under_way().enter("/dec NOTED > the report;", "/r the budget;")
    first, second = session.minutes.all(Decision)
    assert session.last(Clause).decision == second.id
    assert session.enter("/r dec1: That they be opened;").last(Clause).decision == first.id
    session.picked = ("clause", session.minutes.all(Clause)[0].id)
    assert session.enter("/r That they be read;").last(Clause).decision == first.id
    session.enter("/st funds being found")
    assert session.minutes.get(Decision, first.id).subject_to == "funds being found"


def test_a_label_is_a_few_words() -> None:
    with pytest.raises(Refusal, match="A label is a few words"):
        under_way().read("/dec That the officers report back to the Board within twelve months.")


@pytest.mark.parametrize("line", ["/r [Exempt] That it be so;", "/r [sic] That", "/r That [A] be"])
def test_brackets_that_hold_no_capitals_are_text(line: str) -> None:
    clause = under_way().enter(line).last(Clause)
    assert (clause.verb, clause.text) == ("", line.removeprefix("/r "))


def test_a_clause_is_mended_with_all_that_stands_around_it() -> None:
    session = under_way().enter("/r [NOTED] > Cabinet: the report; > resp: Head of Parks")
    clause = session.last(Clause)
    assert (clause.verb, clause.addressee, clause.text) == ("NOTED", "Cabinet", "the report;")
    line = "[NOTED] > Cabinet: the report; > resp: Head of Parks"
    assert session.read("/f r2") == Edit("clause", clause.id, line)
    session.edit("> Council: the report and the map;", "clause", clause.id)
    after = session.last(Clause)
    assert (after.verb, after.addressee, after.responsible) == ("", "Council", "")
    assert after.text == "the report and the map;"


def test_inserted_text_and_tables_keep_their_lines() -> None:
    session = under_way().enter("/ins r1: 4.1 One;\n4.2 Two.", "/rtb Parish | Sum\nLarkfield | £3")
    assert session.minutes.all(Clause)[0].inserted == "4.1 One;\n4.2 Two."
    assert session.last(Clause).text == "Parish | Sum\nLarkfield | £3"
    session.enter("/ins r1: -")
    assert session.minutes.all(Clause)[0].inserted == ""


def test_a_kind_at_the_end_of_the_line() -> None:
    session = under_way().enter("To meet demand. /re", "To build a ford. /al", "then; /rr")
    assert session.one(Reason).text == "To meet demand."
    assert session.one(Alternative).text == "To build a ford."
    assert session.enter("in writing; /rrr").last(Clause).text == "in writing;"


def test_people_are_mentioned_by_code_and_offices_as_typed() -> None:
    session = under_way().enter("/dg js and dd > Chairman of the Board")
    decision = session.one(Decision)
    tokens = [token("person", person(code)) for code in ("js", "dd")]
    assert decision.delegated_to == " and ".join(tokens)
    assert decision.consulting == "Chairman of the Board"
    decision = session.enter("/dg dd > in consultation with ab and the Leader").one(Decision)
    assert decision.consulting == f"{token('person', person('ab'))} and the Leader"
    assert session.enter("/dg ,").one(Decision).delegated_to == ","


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/bloc 5", "Name the other items"),
        ("/bloc 77", "There is no item 77"),
        ("/bloc 8-6", "runs backwards"),
        ("/ci the Committee > soon", "no date that I know"),
        ("/st dec1:", "Type the words"),
        ("/dg", "Say to whom"),
        ("/lb -", "Type the words, for example: /lb RESOLVED"),
        ("/dec", "Say its label or its first clause"),
        ("/al", "Type the alternative"),
    ],
)
def test_what_is_refused_says_what_would_be_right(line: str, sentence: str) -> None:
    with pytest.raises(Refusal, match=sentence):
        under_way().enter(line)


def test_a_table_among_the_clauses_goes_on_with_a_row() -> None:
    session = under_way().enter("/rtb Parish | Sum", ".. Larkfield | £3")
    assert session.last(Clause).text == "Parish | Sum\nLarkfield | £3"


def test_whoever_sees_to_a_clause_may_be_named_by_a_code() -> None:
    made = under_way().enter("/r That it be done. > resp: dd").last(Clause)
    assert tokens(made.responsible)
    other = under_way().enter("/r That it be done. > resp: Head of Parks").last(Clause)
    assert other.responsible == "Head of Parks"


def test_several_addressees_are_listed_as_in_a_sentence() -> None:
    session = under_way().enter("/r > Head of Parks + Audit Committee: That it be built.")
    assert session.last(Clause).addressee == "Head of Parks and Audit Committee"
