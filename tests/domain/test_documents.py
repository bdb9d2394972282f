"""Documents: papers that belong to an item."""

from __future__ import annotations

from meetingtui.domain import documents
from meetingtui.domain.documents import Document
from tests.domain.making import Making


def test_a_document_is_listed(book: Making) -> None:
    item = book.item()
    made = book.added(
        Document,
        documents.attach,
        item=None,
        title=" map\nof the river ",
        label="Annex A",
        place_found="www.example.org",
    )
    assert book.steps[-1].sentence == "Document listed under item 1"
    assert (made.name_in_gutter, made.item, made.main_text) == ("doc1", item.id, "map of the river")
    assert (made.label, made.place_found) == ("Annex A", "www.example.org")


def test_a_document_has_a_title(book: Making) -> None:
    book.item()
    sentence = "Name the document, for example: /doc Annex A: map"
    assert book.refused(documents.attach, item=None, title=" ", label="Annex A") == sentence


def test_a_document_says_when_it_came_and_is_corrected(book: Making) -> None:
    book.item()
    made = book.added(
        Document,
        documents.attach,
        item=None,
        title="Letter",
        circulated="at the meeting",
        kind=documents.BACKGROUND,
    )
    assert (made.circulated, made.kind) == ("at the meeting", "background")
    fields = {"document": made.id, "label": "Annex B", "place_found": "here", "circulated": "late"}
    step = book.do(documents.amend, title=" The letter ", **fields)
    assert step.sentence == "Document corrected under item 1"
    now = book.again(made)
    assert (now.label, now.title, now.place_found, now.circulated) == (
        "Annex B",
        "The letter",
        "here",
        "late",
    )
    assert book.refused(documents.amend, title="The letter", **fields) == "That changes nothing."
    assert book.refused(documents.amend, title=" ", **fields).startswith("Name the document")
    assert book.refused(documents.attach, item=None, title="x", kind="song") == (
        "A document is a document or a background paper."
    )
