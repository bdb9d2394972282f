"""Handles and references that were struck are not given again; undoing gives them back."""

from __future__ import annotations

from meetingtui.domain import actions, bodies, entries, items, motions
from meetingtui.domain.actions import Action
from meetingtui.domain.motions import Motion
from meetingtui.domain.retired import Retired
from tests.domain.entering import key
from tests.domain.making import BODY, Making


def named(book: Making) -> list[str]:
    """The handles of the item being taken."""
    return [entry.name_in_gutter for entry in book.minutes.gutter(book.minutes.item(None).id)]


def test_the_handle_of_the_last_entry_is_not_given_again(book: Making) -> None:
    book.item()
    book.point()
    second = book.point()
    book.do(entries.strike, **key(second))
    book.point()
    assert named(book) == ["p1", "p3"]
    assert [retired.handle for retired in book.minutes.all(Retired)] == ["p2"]


def test_undoing_gives_a_handle_back(book: Making) -> None:
    book.item()
    book.point()
    step = book.steps[-1]
    book.minutes = book.minutes.apply(step.inverse(step.at, step.who))
    book.point()
    assert named(book) == ["p1"]


def test_nor_is_that_of_an_entry_that_went_elsewhere_or_became_another_kind(book: Making) -> None:
    other, here = book.item(), book.item()
    gone, changed = book.point(), book.point()
    book.do(entries.move, item=other.id, **key(gone))
    book.do(entries.change_kind, letter="a", **key(changed))
    book.point()
    assert named(book) == ["p3", "a1"]
    book.do(entries.move, item=here.id, **key(book.again(gone)))
    assert named(book) == ["p3", "p4", "a1"]


def test_nor_are_the_paths_of_motions(book: Making) -> None:
    book.item()
    for words in ("That one be built.", "That two be built."):
        book.do(motions.propose, item=None, words=words)
    one, two = book.minutes.all(Motion)
    amendment = book.added(Motion, motions.propose, item=None, words="in oak", parent=one.id)
    book.do(entries.strike, **key(amendment))
    book.do(motions.propose, item=None, words="in elm", parent=one.id)
    book.do(entries.strike, **key(two))
    book.do(motions.propose, item=None, words="That three be built.")
    assert named(book) == ["m1", "m1.2", "m3"]
    point = book.point()
    book.do(entries.strike, **key(book.minutes.all(Motion)[-1]))
    book.do(entries.change_kind, letter="m", **key(point))
    assert named(book) == ["m1", "m1.2", "m4"]


def test_nor_is_a_reference_of_a_series(book: Making) -> None:
    book.do(bodies.amend, body=BODY, action_series="A{n}/{yy}")
    book.item()
    for _ in range(2):
        last = book.added(Action, actions.agree, item=None, words="Report back.")
    book.do(entries.strike, **key(last))
    book.do(actions.agree, item=None, words="Report back.")
    assert [action.reference for action in book.minutes.all(Action)] == ["A1/15", "A3/15"]


def test_an_item_that_holds_nothing_any_more_is_removed_with_them(book: Making) -> None:
    item = book.item()
    book.do(entries.strike, **key(book.point()))
    book.do(items.remove, item=item.id)
    assert book.minutes.all(Retired) == []
