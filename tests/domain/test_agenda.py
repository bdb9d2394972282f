"""An agenda brought in, and brought in again."""

from __future__ import annotations

from datetime import time

from meetingtui.domain import agenda, items
from meetingtui.domain.agenda import Proposed
from tests.domain.making import Making


def titles(book: Making) -> list[str]:
    return [item.title for item in items.ordered(book.minutes)]


def test_an_agenda_is_brought_in_after_what_is_there(book: Making) -> None:
    book.item("Welcome", take=False)
    proposed = (
        Proposed("2", "Roads", planned_at=time(10, 15)),
        Proposed("2.1", "Bridges", parent=0),
        Proposed("2.2", "Ferries", parent=0),
        Proposed("3", "Parks"),
    )
    step = book.do(agenda.add_agenda, proposed=proposed)
    assert step.sentence == "Agenda of 4 items brought in"
    assert titles(book) == ["Welcome", "Roads", "Bridges", "Ferries", "Parks"]
    assert items.ordered(book.minutes)[1].planned_at == time(10, 15)
    assert book.refused(agenda.add_agenda, proposed=()) == "The agenda holds no items."


def numbers(book: Making) -> list[str]:
    return [item.agenda_number for item in items.ordered(book.minutes)]


AGENDA = (Proposed("1", "Apologies"), Proposed("2", "Roads"), Proposed("2.1", "Bridges", parent=1))


def test_an_agenda_brought_in_again_adds_only_what_is_new(book: Making) -> None:
    book.do(agenda.add_agenda, proposed=AGENDA)
    assert "here already" in book.refused(agenda.add_agenda, proposed=AGENDA)
    longer = (*AGENDA, Proposed("2.2", "Ferries", parent=1), Proposed("3", "Parks"))
    assert book.do(agenda.add_agenda, proposed=longer).sentence == "Agenda of 2 items brought in"
    assert numbers(book) == ["1", "2", "2.1", "2.2", "3"]


def test_a_provisional_item_gives_its_number_to_the_agenda(book: Making) -> None:
    book.do(items.provisional)
    book.do(agenda.add_agenda, proposed=AGENDA)
    assert numbers(book) == ["3", "1", "2", "2.1"]
