"""Actions: something somebody will do, by when."""

from __future__ import annotations

from datetime import date

from meetingtui.domain import actions, entries
from meetingtui.domain.actions import Action, Owner
from tests.domain.making import Making


def owners(book: Making, action: Action) -> list[int | str]:
    found = sorted(book.minutes.where(Owner, action=action.id), key=lambda owner: owner.place)
    return [owner.name if owner.person is None else owner.person for owner in found]


def test_an_action_has_owners_and_a_day(book: Making) -> None:
    ann, item = book.person(), book.item()
    made = book.added(
        Action,
        actions.agree,
        item=None,
        words=" Trends\nreport ",
        owners=(ann.id, "officers", ann.id),
        due_said="in 12 months' time",
        due_on=date(2016, 7, 9),
        due_apart=True,
    )
    assert book.steps[-1].sentence == "Action recorded under item 1"
    assert (made.name_in_gutter, made.item, made.text) == ("a1", item.id, "Trends report")
    assert (made.due_said, made.due_on, made.due_apart) == (
        "in 12 months' time",
        date(2016, 7, 9),
        True,
    )
    assert owners(book, made) == [ann.id, "officers"]


def test_an_action_has_words(book: Making) -> None:
    book.item()
    sentence = "Type what is to be done, for example: /a ab: trends report > in 12 months"
    assert book.refused(actions.agree, item=None, words=" ") == sentence


def test_owners_are_corrected(book: Making) -> None:
    ann, _ = book.person(), book.item()
    made = book.added(Action, actions.agree, item=None, words="Report", owners=("officers",))
    step = book.do(actions.assign, action=made.id, owners=("Cabinet", ann.id, "Cabinet"))
    assert step.sentence == "Owner corrected under item 1"
    assert owners(book, made) == ["Cabinet", ann.id]
    same = "Those are its owners already."
    assert book.refused(actions.assign, action=made.id, owners=("Cabinet", ann.id)) == same
    book.do(actions.assign, action=made.id, owners=())
    assert owners(book, made) == []


def test_when_it_is_due_is_corrected(book: Making) -> None:
    book.item()
    made = book.added(Action, actions.agree, item=None, words="Report in May", due_said="in May")
    step = book.do(actions.set_due, action=made.id, due_said="by Easter", due_on=date(2016, 3, 27))
    assert step.sentence == "Due date corrected under item 1"
    now = book.again(made)
    assert (now.due_said, now.due_on, now.due_apart) == ("by Easter", date(2016, 3, 27), False)
    book.do(actions.set_due, action=made.id, due_said="soon", due_on=None, due_apart=True)
    assert book.again(made).due_apart


def test_an_action_goes_with_its_owners(book: Making) -> None:
    book.item()
    made = book.added(
        Action, actions.agree, item=None, words="Report", owners=("officers", "clerk")
    )
    book.do(entries.strike, table="action", entry=made.id)
    assert not book.minutes.all(Owner)


def test_an_action_comes_of_a_point_of_its_item(book: Making) -> None:
    ann, _ = book.person(), book.item("Roads")
    point = book.point()
    made = book.added(Action, actions.agree, item=None, words="Report", after=point.id)
    assert made.after == point.id
    for_owner = {"item": None, "words": "", "owners": (ann.id,)}
    assert book.added(Action, actions.agree, **for_owner, after=point.id).text == ""
    assert "Type what is to be done" in book.refused(actions.agree, **for_owner)
    book.item("Parks")
    assert book.refused(actions.agree, item=None, words="Report", after=point.id) == (
        "An action comes of a point of the same item."
    )


def test_an_action_without_words_keeps_its_owners(book: Making) -> None:
    book.item()
    point = book.point("Officers would report back.")
    made = book.added(
        Action, actions.agree, item=None, words="", owners=("officers",), after=point.id
    )
    sentence = "That leaves nothing; /del a1 strikes the entry."
    assert book.refused(actions.assign, action=made.id, owners=()) == sentence
    book.do(actions.assign, action=made.id, owners=("the clerk",))
    assert owners(book, made) == ["the clerk"]
