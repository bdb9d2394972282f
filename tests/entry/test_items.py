"""Items, sittings and the clock as typed."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from meetingtui.domain.items import Item, Taking
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Look, SetClock
from tests.entry.session import HELD_ON, Session, item, laid_out, under_way


def test_next_begins_with_the_first_and_ends_after_the_last() -> None:
    session = Session().enter("/n", "/n")
    assert [taking.item for taking in session.minutes.all(Taking)] == [item(1), item(2)]
    session.enter("/go 9")
    with pytest.raises(Refusal, match="That was the last item; /close ends the meeting"):
        session.read("/n")


def test_items_are_taken_out_of_order_by_number_whatever_its_form() -> None:
    session = Session().enter("/go 5.", "/item 7 = The budget", "/go 7 2.05pm")
    assert session.last(Taking).started_at == datetime(2015, 7, 9, 14, 5)


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("/go 12", "There is no item 12; the agenda goes from 1 to 9"),
        ("/go 7 soon", "/go does not take “soon”. For example: /go 7"),
        ("/see 0", "There is no item 0"),
        ("/item 12 = Flooding", "There is no item 12"),
        ("/start now", "/start does not take “now”"),
        ("/at soon", "“soon” is no time. For example: /at 14:03"),
        ("/at 14:75", "There is no 14:75"),
        ("/at yesterweek 10:00", "“yesterweek” is no date that I know"),
        ("/u some", "“some” is no number of steps"),
        ("/u 0", "“0” is no number of steps"),
    ],
)
def test_what_is_doubtful_is_refused(line: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        under_way().read(line)
    assert sentence in str(refused.value)


def test_look_without_a_number_is_at_the_item_being_taken() -> None:
    assert under_way().read("/see") == Look(item(5))


def test_a_title_may_hold_an_equals_sign() -> None:
    assert under_way().enter("/item E = mc²").last(Item).title == "E = mc²"


def test_a_clock_is_set_on_the_day_of_the_meeting() -> None:
    years_later = Session(minutes=laid_out(), now=datetime(2026, 11, 22, 2, 0))
    assert years_later.read("/at 10:00") == SetClock(datetime(2015, 7, 9, 10, 0))
    assert years_later.read("/at 10 July 2015 00:10") == SetClock(datetime(2015, 7, 10, 0, 10))
    past_midnight = Session(now=datetime(2015, 7, 10, 0, 5))
    assert past_midnight.read("/at 00:20") == SetClock(datetime(2015, 7, 10, 0, 20))
    assert past_midnight.read("/at -10") == SetClock(datetime(2015, 7, 9, 23, 55))
    assert past_midnight.minutes.all(Meeting)[0].held_on == HELD_ON == date(2015, 7, 9)


def test_a_clock_is_set_on_another_day() -> None:
    session = under_way()
    assert session.read("/at 10 July 9:30") == SetClock(datetime(2015, 7, 10, 9, 30))
    assert session.read("/at 10/7/15 9:30") == SetClock(datetime(2015, 7, 10, 9, 30))


def test_an_item_is_taken_looked_at_and_written_under_by_its_title() -> None:
    session = under_way().enter("/item Open forum", "/item 10 minute: none", "/item 10 number: -")
    forum = session.last(Item).id
    assert session.read("/see open") == Look(forum)
    session.enter(
        "/go open forum 14:20", "/go 5", "/p Open forum: Two were asked.", "/go libraries"
    )
    assert [t.item for t in session.minutes.all(Taking)][-3:] == [forum, item(5), item(8)]
    assert session.last(Point).item == forum
    session.enter("/mv item Open forum before 1", "/p Budget: it was late.")
    assert (session.minutes.item(forum).place < 1, session.last(Point).item) == (True, item(8))


def test_an_item_part_of_whose_title_fits_more_than_one_is_not_guessed() -> None:
    session = under_way().enter("/item section: Part 1", "/item section: Part 2")
    with pytest.raises(Refusal, match="There is no item Part; the agenda goes from 1 to 9"):
        session.read("/go Part")
