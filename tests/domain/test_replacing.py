"""Words replaced across the meeting."""

from __future__ import annotations

from meetingtui.domain import actions, decisions, points, replacing, restricting
from meetingtui.domain.points import Point
from meetingtui.domain.restrictions import restricted
from tests.domain.making import Making


def _texts(book: Making) -> list[str]:
    return [point.text for point in book.minutes.all(Point)]


def test_every_place_gives_way_in_one_step(book: Making) -> None:
    book.item()
    book.point("The panel met; the panel left.")
    book.do(decisions.say, item=None, field="closing", words="The panel thanks all.")
    book.item("Parks")
    book.point("A panel.")
    step = book.do(replacing.replace_all, find="panel", put="Board")
    assert step.sentence == "Words replaced in 4 places"
    assert _texts(book) == ["The Board met; the Board left.", "A Board."]
    assert [d.closing for d in book.minutes.all(decisions.Decision)] == ["The Board thanks all."]


def test_only_whole_words_of_the_item_and_not_those_left_out(book: Making) -> None:
    roads = book.item("Roads")
    book.point("panel, panels, subpanel, the panel's, panel")
    book.item("Parks")
    book.point("panel")
    step = book.do(replacing.replace_all, find="panel", put="Board", item=roads.id, leave=(2,))
    assert step.sentence == "Words replaced in 2 places under item 1"
    assert _texts(book) == ["Board, panels, subpanel, the panel's, Board", "panel"]


def test_what_was_read_into_the_record_stays_unless_it_is_said(book: Making) -> None:
    book.item()
    book.point("the panel\n  as read", kind=points.STATEMENT)
    sentence = "“panel” stands only in what is verbatim; /rep … > … > all verbatim goes there too."
    assert book.refused(replacing.replace_all, find="panel", put="Board") == sentence
    book.do(replacing.replace_all, find="panel", put="Board", verbatim=True)
    assert _texts(book) == ["the Board\n  as read"]


def test_words_that_are_only_taken_out_leave_no_double_space(book: Making) -> None:
    book.item()
    book.point("The very wide bridge. Very, very wide; it was very")
    book.point("very wide very very")
    book.do(replacing.replace_all, find="very", put="")
    assert _texts(book) == ["The wide bridge. Very, wide; it was", "wide"]


def test_what_is_private_stays_private(book: Making) -> None:
    book.item()
    point = book.point("the panel")
    book.do(restricting.restrict, table="point", record=point.id, ground="3", law="an Act")
    book.do(replacing.replace_all, find="panel", put="Board")
    assert restricted(book.minutes, book.again(point)) is not None


def test_refusals_say_what_is_wrong(book: Making) -> None:
    book.item()
    book.point("panel")
    act = replacing.replace_all
    assert book.refused(act, find="Panel", put="x") == (
        "“Panel” does not stand in the minutes, as whole words written like that."
    )
    assert book.refused(act, find="panel", put="x", leave=(2,)) == (
        "There is no 2 to leave out; there are 1 places."
    )
    assert book.refused(act, find="panel", put="") == (
        "That leaves nothing of p1; /del p1 strikes the entry."
    )
    assert book.refused(act, find="", put="x").startswith("Say which words to replace")
    assert book.refused(act, find="panel", put="panel") == "Those are the same words."


def test_a_due_phrase_in_the_words_is_not_pulled_away(book: Making) -> None:
    book.item()
    book.do(actions.agree, item=None, words="Report by May.", due_said="by May")
    assert book.refused(replacing.replace_all, find="May", put="June").startswith(
        "Those words say when a1 is due"
    )
