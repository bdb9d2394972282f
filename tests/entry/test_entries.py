"""Entries mended, moved, changed and struck as typed."""

from __future__ import annotations

from datetime import date

import pytest

from meetingtui.domain import items
from meetingtui.domain.actions import Action, owners_of
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.declarations import Cover
from meetingtui.domain.documents import Document
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Edit
from tests.entry.session import Session, bare, item, person, under_way


def points(session: Session, number: int = 5) -> list[str]:
    """The points under an item."""
    return [p.text for p in session.minutes.entries(Point, item(number))]


def entries_under(session: Session) -> list[Entry]:
    """The entries under item 5, in the order in which they were made."""
    return sorted(session.minutes.gutter(item(5)), key=lambda entry: entry.id)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("/f p1 four officers > officer", "The officer were thanked."),
        ("/f p1  were thanked >", "The four officers ."),
        ("/f 5.p1 four > 4", "The 4 officers were thanked."),
        ("/f p1 The > > The", "> The four officers were thanked."),
    ],
)
def test_words_are_replaced(line: str, expected: str) -> None:
    assert points(under_way().enter(line))[0] == expected


@pytest.mark.parametrize(
    ("made", "mended", "field", "expected"),
    [
        ("/d ab 7 personal: a governor > left", "personal > pecuniary", "interest", "pecuniary"),
        ("/d ab 7 personal: a governor > left", "a > the", "nature", "the governor"),
        ("/d ab 7 personal: a governor > left", "left > left for part", "effect", "left for part"),
        ("/d ab 7 personal: a governor > left", "ab > ef", "person", person("ef")),
        ("/d ab 7 lobbying: by residents", "lobbying > gift", "kind", "gift"),
        ("/a dd: trends report > in May", "May > June", "due_said", "in June"),
        ("/a dd: report by 1 May 2016", "May > June", "due_on", date(2016, 6, 1)),
        ("/a dd: report by 1 May 2016", "May > June", "text", "report by 1 June 2016"),
        ("/doc Annex A: map > Minute Book", "Annex A > Annex B", "label", "Annex B"),
        ("/r > Cabinet: That it be built.", "Cabinet > Council", "addressee", "Council"),
        ("/lb RESOLVED", "RESOLVED > AGREED", "label", "AGREED"),
        ("/t It welcomes the bridge.", "bridge > ferry", "closing", "It welcomes the ferry."),
        ("/pet Jane Example of Larkfield: Save it > 120", "120 > 130", "signatures", 130),
    ],
)
def test_words_beside_the_text_are_replaced(
    made: str, mended: str, field: str, expected: object
) -> None:
    session = under_way().enter(made)
    newest = entries_under(session)[-1]
    if made.startswith(("/lb", "/t ")):
        newest = session.one(Decision)
    session.enter(f"/f {newest.name_in_gutter} {mended}")
    found = session.minutes.get(type(newest), newest.id)
    assert getattr(found, field) == expected


def test_the_items_that_a_declaration_covers_are_replaced() -> None:
    session = under_way().enter("/d ab 7 pecuniary: owns it", "/f d1 7 pecuniary > 8,9 pecuniary")
    assert [cover.item for cover in session.minutes.all(Cover)] == [item(8), item(9)]


def test_an_inserted_text_is_mended() -> None:
    session = under_way().enter("/ins r1: The Chairman decides.", "/f r1 Chairman > Clerk")
    assert session.one(Clause).inserted == "The Clerk decides."


def test_without_a_handle_the_picked_or_last_entry_is_meant() -> None:
    session = under_way()
    assert session.enter("/f bids > tenders").one(Clause).text == "That the tenders be published;"
    session.picked = ("point", session.minutes.all(Point)[0].id)
    session.enter("/f four > 4")
    assert points(session)[0] == "The 4 officers were thanked."
    assert session.read("/f") == Edit("point", session.minutes.all(Point)[0].id, points(session)[0])


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/f p1 five > six", "“five” does not stand in p1"),
        ("/f p1 r > x", "times in p1; give more of the words"),
        ("/f dec1 five > six", "“five” does not stand in dec1, which reads: The Board agrees:. "),
        ("/f dec1 agrees: / Res > x", "does not stand in dec1"),
        ("/f dec1 e > i", "times in dec1; give more of the words"),
        ("/f d1 five > six", "which reads: ab 5 personal: school governor > left"),
        ("/f d1 five > six", "/f d1 puts that into the line, to be mended there"),
        ("/f d1 o > m", "times in d1; give more of the words"),
        ("/f p1 four", "Say which words of p1 give way to which. For example: /f p2 four >"),
        ("/f p9", "There is no p9 under item 5; there are d1, p1, p2, dec1, r1"),
        ("/mv p1", "Say where to"),
        ("/mv r1 p1", "r1 can only stand among others of its kind; move what it belongs to"),
        ("/mv p1 5", "p1 is under item 5 already"),
        ("/mv p1 12", "There is no item 12"),
        ("/mv p1 after 7", "“7” is no handle"),
        ("/k p1", "Say what p1 should be: p, r, a, n, doc, q, ann, re, al, m"),
        ("/was p1 first", "“first” is no number of a wording"),
        ("/k p1 check", "Say what p1 should be"),
        ("/k p1 frobnicate", "Say what p1 should be"),
        ("/del last", "“last” is no handle; handles stand in the margin, and /del alone strikes"),
        ("/del 12.p1", "There is no item 12"),
        ("/del item 12", "There is no item 12"),
    ],
)
def test_what_is_doubtful_is_refused(line: str, sentence: str) -> None:
    session = under_way().enter("/l The Board agrees:", "/d ab personal: school governor > left")
    with pytest.raises(Refusal) as refused:
        session.enter(line)
    assert sentence in str(refused.value)


def test_words_that_stand_in_two_texts_of_a_decision_are_not_replaced() -> None:
    session = under_way().enter("/lb AGREED", "/t As AGREED above.")
    with pytest.raises(Refusal, match="“AGREED” stands 2 times in dec1; give more of the words"):
        session.read("/f dec1 AGREED > NOTED")
    assert session.enter("/f dec1 As AGREED > As NOTED").one(Decision).closing == "As NOTED above."


def test_an_item_with_minutes_is_not_struck() -> None:
    with pytest.raises(Refusal, match="Item 5 holds minutes"):
        under_way().enter("/del item 5")


def test_moves() -> None:
    assert points(under_way().enter("/mv p2 before p1"))[0] == "There were four bids."
    assert points(under_way().enter("/mv p1 item 7"), 7) == ["The four officers were thanked."]
    session = under_way()
    session.picked = ("point", session.minutes.all(Point)[1].id)
    assert points(session.enter("/mv p1"))[0] == "There were four bids."
    assert points(session.enter("/mv 7"), 7) == ["There were four bids."]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("a", Action),
        ("action", Action),
        ("/a", Action),
        ("r", Clause),
        ("doc", Document),
        ("document", Document),
    ],
)
def test_a_kind_is_named_by_letter_or_word(
    word: str, kind: type[Action] | type[Clause] | type[Document]
) -> None:
    session = under_way().enter(f"/k p2 {word}")
    assert session.last(kind).main_text == "There were four bids."
    assert points(session) == ["The four officers were thanked."]


def test_several_entries_are_struck_in_one_step() -> None:
    session = under_way().enter("/del p1, p2 r1")
    assert (points(session), session.minutes.all(Clause)) == ([], [])
    assert len(session.steps) == 6


def test_the_picked_entry_is_struck() -> None:
    session = under_way()
    session.picked = ("point", session.minutes.all(Point)[0].id)
    assert points(session.enter("/del")) == ["There were four bids."]


def test_a_provisional_item_is_given_its_title() -> None:
    session = Session(minutes=bare()).enter("Somebody spoke.", "/f 1 Flooding")
    assert (session.last(Item).title, session.last(Item).provisional) == ("Flooding", False)


def test_an_item_in_front_of_the_agenda_is_called_0() -> None:
    session = Session().enter("Somebody spoke.", "/f 0 Public session", "/n")
    first = items.ordered(session.minutes)[0]
    assert (first.title, first.agenda_number, first.provisional) == ("Public session", "", False)
    assert session.minutes.item(None).agenda_number == "1"
    session.enter("/p 0: Somebody else spoke.")
    assert [point.item for point in session.minutes.all(Point)[-2:]] == [first.id, first.id]


def test_a_number_with_a_replacement_is_text_to_be_mended() -> None:
    session = under_way().enter("There were 7 bids.", "/f 7 bids > 8 bids")
    assert points(session)[-1] == "There were 8 bids."
    assert session.minutes.item(item(7)).title == "Budget"


def test_a_point_is_struck_with_those_under_it_though_they_are_named_too() -> None:
    session = Session().enter("/n", "One.", "/pp sub", "Two.", "/del p1 p2")
    assert [point.text for point in session.minutes.all(Point)] == ["Two."]


def test_a_sentence_about_a_question_has_no_second_stop() -> None:
    session = under_way().enter("/s ef: Why was it closed?")
    with pytest.raises(Refusal, match=r"reads: ef: Why was it closed\? /f p3 puts"):
        session.read("/f p3 five > six")


def test_a_point_made_an_action_has_its_owner_and_due_date() -> None:
    session = under_way().enter("dd: circulate the figures by 1 September", "/k p3 a")
    made = session.one(Action)
    assert (made.text, made.due_said) == ("circulate the figures by 1 September", "by 1 September")
    assert made.due_on == date(2015, 9, 1)
    assert owners_of(session.minutes, made.id) == (person("dd"),)
    assert [point.handle for point in session.minutes.all(Point)] == [1, 2]
