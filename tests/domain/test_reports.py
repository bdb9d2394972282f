"""Reports: taken in under an item, offering clauses and answering earlier ones."""

from __future__ import annotations

from datetime import date

from meetingtui.domain import blocks, decisions, documents, entries, reports, text
from meetingtui.domain.decisions import Clause
from meetingtui.domain.documents import Document
from meetingtui.domain.proposals import ReportAnswer, ReportParagraph, ReportProposal
from meetingtui.domain.reports import Offer, Paragraph, Report, Response
from tests.domain.making import Making

PROPOSAL = ReportProposal(
    body_name="Scrutiny Board",
    dated=date(2016, 11, 25),
    title="Flooding",
    purpose="To update on\nthe river.",
    paragraphs=(ReportParagraph("1.1", "It rained."), ReportParagraph("1.2", "It rose.")),
    answers=(ReportAnswer("That pumps be bought", refers_to="3", text="They were."),),
    recommendations=("That the Board note the report;", "That dams be built."),
    contact="Jane Example",
    contact_details="01234 567890",
    background_papers="None",
)


def test_a_report_fills_in_the_purpose_and_lists_itself(book: Making) -> None:
    item = book.item()
    book.do(blocks.set_nil, item=None, kind="documents")
    step = book.do(reports.attach, item=None, proposal=PROPOSAL)
    assert (step.sentence, step.item) == ("Report attached to item 1", item.id)
    (report,) = book.minutes.all(Report)
    assert (report.title, report.dated, report.contact) == (
        "Flooding",
        date(2016, 11, 25),
        "Jane Example",
    )
    assert book.again(item).purpose == "To update on the river."
    assert [document.title for document in book.minutes.all(Document)] == ["Flooding"]
    assert book.minutes.block_state(item.id, "documents")[0] == blocks.FILLED
    assert [(p.number, p.text, p.place) for p in book.minutes.all(Paragraph)] == [
        ("1.1", "It rained.", 1),
        ("1.2", "It rose.", 2),
    ]
    assert [(r.quoted, r.refers_to, r.text) for r in book.minutes.all(Response)] == [
        ("That pumps be bought", "3", "They were.")
    ]


def test_a_purpose_that_is_there_stays(book: Making) -> None:
    item = book.item()
    book.do(reports.attach, item=None, proposal=PROPOSAL)
    book.do(reports.attach, item=None, proposal=ReportProposal(purpose="Another."))
    assert book.again(item).purpose == "To update on the river."
    assert [document.title for document in book.minutes.all(Document)] == ["Flooding", "Report"]


def test_no_words_of_a_report_name_anybody(book: Making) -> None:
    hostile = "⟦person:3⟧ ⟦person:99⟧"
    item = book.item()
    proposal = ReportProposal(
        body_name=hostile,
        title=hostile,
        purpose=hostile,
        paragraphs=(ReportParagraph(hostile, hostile),),
        answers=(ReportAnswer(hostile, refers_to=hostile, text=hostile),),
        recommendations=(text.typed(hostile),),
        contact=hostile,
        contact_details=hostile,
        background_papers=hostile,
    )
    book.do(reports.attach, item=None, proposal=proposal)
    (report,) = book.minutes.all(Report)
    (document,) = book.minutes.all(Document)
    stored = [report.title, document.title, book.again(item).purpose, report.background_papers]
    stored += [offer.text for offer in book.minutes.all(Offer)]
    assert [text.spelled(words, lambda *_: "somebody") for words in stored] == [hostile] * 5


def test_recommendations_are_offered_until_they_are_taken(book: Making) -> None:
    item = book.item()
    book.do(reports.attach, item=None, proposal=PROPOSAL)
    book.item("Parks")
    first, second = reports.offers(book.minutes, item.id)
    assert [first.text, second.text] == list(PROPOSAL.recommendations)
    clause = book.added(Clause, decisions.resolve, item=item.id, words=first.text)
    step = book.do(reports.take, offer=first.id, clause=clause.id)
    assert step.sentence == "Recommendation of the report taken"
    assert reports.offers(book.minutes, item.id) == [second]
    assert book.refused(reports.take, offer=first.id, clause=clause.id) == (
        "That recommendation has been taken already."
    )
    book.do(entries.strike, table="clause", entry=clause.id)
    assert reports.offers(book.minutes, item.id) == [first, second]


def test_a_report_is_no_document_of_the_clerks_own(book: Making) -> None:
    book.item()
    book.do(reports.attach, item=None, proposal=PROPOSAL)
    made = book.added(Document, documents.attach, item=None, title="Map")
    assert made.handle == 2
    assert book.refused(reports.attach, item=99, proposal=PROPOSAL) == (
        "There is no such item in this record."
    )
