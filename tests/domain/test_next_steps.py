"""Next steps: what the body itself will do next."""

from __future__ import annotations

from meetingtui.domain import next_steps
from meetingtui.domain.next_steps import NextStep
from tests.domain.making import Making


def test_a_next_step_is_planned(book: Making) -> None:
    item = book.item()
    made = book.added(NextStep, next_steps.plan, item=None, words=" To receive\nthe report. ")
    assert book.steps[-1].sentence == "Next step recorded under item 1"
    assert (made.name_in_gutter, made.item, made.text) == ("n1", item.id, "To receive the report.")


def test_a_next_step_has_words(book: Making) -> None:
    book.item()
    sentence = "Type the next step, for example: /ns To receive the annual report"
    assert book.refused(next_steps.plan, item=None, words="\t") == sentence
