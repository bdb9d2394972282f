"""Items as typed: sections, parts, fields, and titles that only look like them."""

from __future__ import annotations

from datetime import time

import pytest

from meetingtui.domain.items import Item, Taking, current
from meetingtui.domain.record import Refusal
from tests.entry.session import Session, item, under_way


def added(*lines: str) -> Item:
    """The item that the last of these lines adds."""
    return under_way().enter(*lines).last(Item)


@pytest.mark.parametrize(
    "title",
    [
        "Adult social care: the year ahead",
        "Report: FIN/12",
        "Part 2 of the plan",
        "Progress by: the county",
        "E = mc²",
        "A27: road safety",
        "Tag: a game",
    ],
)
def test_a_title_stays_a_title(title: str) -> None:
    assert added(f"/item {title}").title == title


def test_what_is_added_after_a_section_stands_under_it() -> None:
    session = under_way().enter("/item part: Part 1", "/item section: A. Procedural", "/item Bins")
    part, section, bins = session.minutes.all(Item)[-3:]
    assert (part.kind, section.kind) == ("part", "section")
    assert (section.parent, section.agenda_number, section.title) == (part.id, "A", "Procedural")
    assert (bins.parent, bins.agenda_number) == (section.id, "10")
    numbered = session.enter("/item A2: Trees").last(Item)
    assert (numbered.agenda_number, numbered.parent) == ("A2", section.id)
    assert session.enter("/item A2 tag: for noting").minutes.item(numbered.id).tag == "for noting"
    second = session.enter("/item part: Part 2", "/item section: B. Private").last(Item)
    assert session.minutes.item(second.parent).title == "Part 2"


def test_a_section_is_named_by_the_beginning_of_its_title() -> None:
    session = under_way().enter("/item part: Part 2 – private", "/item 7 under: Part 2")
    assert session.minutes.item(item(7)).parent == session.last(Item).id
    session.enter("/item Part 2 number: II", "/item 7 under: -")
    assert session.last(Item).agenda_number == "II"
    assert session.minutes.item(item(7)).parent is None


def test_a_field_is_taken_away_by_a_hyphen() -> None:
    session = under_way().enter("/item 7 tag: for decision", "/item 7 minute: none")
    assert not session.minutes.item(item(7)).numbered
    session.enter("/item 7 tag: -", "/item 7 minute: -")
    now = session.minutes.item(item(7))
    assert (now.tag, now.minute_number, now.numbered) == ("", "", True)


def test_a_number_with_a_colon_is_a_new_items_own() -> None:
    assert added("/item 27a: Trees").agenda_number == "27a"
    below = added("/item 4.1: Terms of reference")
    assert (below.agenda_number, below.parent) == ("4.1", item(4))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/item", "Type its title."),
        ("/item section:", "Type the title of the section."),
        ("/item 12 tag: x", "There is no item 12"),
        ("/item 7: Budget", "There is an item 7 already"),
        ("/item 7 planned: soon", "“soon” is no time"),
        ("/item 7 taken: 10:42", "Item 7 was not taken yet"),
        ("/item 7 number 7A", "with a colon it is: /item 7 number: 7A"),
        ("/item 7 under: 7", "can't stand under itself"),
        ("/item! 12 > why", "There is no item 12"),
        ("/meeting colour: red", "Of a meeting there is kind, venue"),
        ("/meeting mode: by post", "remote or hybrid"),
        ("/meeting number: many", "is no number of a minute"),
        ("/nm", "Say when"),
        ("/nm 31/2/2016", "There is no 31 February"),
        ("/signed", "Say who signed"),
    ],
)
def test_what_is_doubtful_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        Session().enter(line)
    assert sentence in str(refused.value)


def test_when_an_item_was_taken_is_put_right_afterwards() -> None:
    session = under_way().enter("/go 6 10:25", "/go 7 10:31", "/go 6 11:00", "/item 6 taken: 11.05")
    times = [taking.started_at.time() for taking in session.minutes.where(Taking, item=item(6))]
    assert times == [time(10, 25), time(11, 5)]
    session.enter("/item 7 taken: 10:32")
    assert session.minutes.where(Taking, item=item(7))[0].started_at.time() == time(10, 32)
    assert current(session.minutes) == session.minutes.item(item(6))


def test_a_title_may_have_the_word_of_a_field_in_it() -> None:
    assert added("/item 12 report figures").title == "12 report figures"


@pytest.mark.parametrize("words", ["@?Community Officer", '@?"Community Officer"'])
def test_who_brings_an_item_may_be_known_by_description(words: str) -> None:
    found = under_way().enter(f"/item 7 by: {words}").minutes.item(item(7))
    assert found.presenter == "Community Officer"


def test_an_item_with_letters_in_its_number_is_known_by_it() -> None:
    session = under_way().enter(
        "/item section: A. Procedural", "/item A1: First", "/item A2: Second"
    )
    count = len(session.minutes.all(Item))
    session.enter("/item A1 = Renamed", "/item! A2 > the river is rising")
    assert len(session.minutes.all(Item)) == count
    first, second = session.minutes.all(Item)[-2:]
    assert first.title == "Renamed"
    assert (second.urgent, second.urgent_reason) == (True, "the river is rising")
