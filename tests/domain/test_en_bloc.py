"""One decision that settles several items."""

from __future__ import annotations

from meetingtui.domain import decisions, en_bloc
from meetingtui.domain.en_bloc import Settled
from tests.domain.making import Making


def test_a_decision_settles_other_items(book: Making) -> None:
    others = [book.item("Parks", take=False).id, book.item("Roads", take=False).id]
    here = book.item("Budget")
    refused = book.refused(en_bloc.settle, item=None, items=tuple(others))
    assert refused.startswith("There is no decision under item 3 yet")
    book.do(decisions.resolve, item=None, words="That they be agreed.")
    book.do(en_bloc.settle, item=None, items=tuple(others))
    assert [one.item for one in book.minutes.all(Settled)] == others
    book.do(en_bloc.settle, item=None, items=(others[1],))
    assert [one.item for one in book.minutes.all(Settled)] == [others[1]]
    itself = book.refused(en_bloc.settle, item=None, items=(here.id,))
    assert itself.startswith("The decision was made under item 3")
    book.do(en_bloc.settle, item=None, items=())
    assert not book.minutes.all(Settled)
