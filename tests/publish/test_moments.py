"""Moments: comings and goings, adjournments and extensions, where they happened or at the end."""

from __future__ import annotations

import dataclasses
from datetime import datetime, time

from meetingtui.domain import attendance, items, sittings
from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish.compose import document
from meetingtui.publish.text import words
from tests.publish.meetings import Writer

STYLE = HouseStyle()
FLOW = dataclasses.replace(
    STYLE, items=dataclasses.replace(STYLE.items, flow=("points", "moments"))
)


def at(hour: int, minute: int, day: int = 9) -> datetime:
    return datetime(2015, 7, day, hour, minute)


def said(writer: Writer, style: HouseStyle, after: str) -> str:
    """What the minutes say after some words of theirs."""
    whole = " ".join(words(document(writer.minutes, style)))
    return whole.partition(after)[2].strip()


def a_morning() -> Writer:
    """A meeting in which people come and go around two points of an item."""
    writer = Writer()
    bee, see = writer.person("Bee"), writer.person("See")
    writer.do(attendance.record, people=(bee, see))
    writer.do(sittings.start, at=at(10, 0))
    writer.do(attendance.move, people=(bee,), kind="presides", at=at(10, 0))
    writer.at = at(10, 1)
    writer.item("The bridge")
    writer.point("One.")
    writer.do(attendance.move, people=(bee, see), kind="out", at=at(10, 42))
    writer.do(sittings.adjourn, at=at(10, 50), note="to read a tabled report")
    writer.do(sittings.resume, at=at(11, 0))
    writer.do(attendance.move, people=(see,), kind="in", at=at(11, 0), untimed=True)
    writer.point("Two.")
    writer.do(sittings.extend, until=time(22, 30), at=at(11, 1))
    writer.do(sittings.close, at=at(12, 0))
    return writer


def test_they_stand_where_they_happened() -> None:
    assert said(a_morning(), FLOW, "The bridge") == (
        "One. Bee and See left at 10.42 am. The meeting adjourned at 10.50 am to read a tabled "
        "report and resumed at 11.00 am. See returned. Two. The meeting agreed to continue "
        "until 10.30 pm. The meeting closed at 12.00 pm."
    )
    head = said(a_morning(), FLOW, "Present:").partition("The bridge")[0]
    assert head == "Bee See Bee presided. 1. "


def test_a_close_on_another_day_names_the_day() -> None:
    writer = a_morning()
    last = next(one for one in writer.minutes.all(sittings.Sitting) if one.ending == "closed")
    writer.do(sittings.amend, sitting=last.id, ended_at=at(12, 30, day=10))
    closed = "The meeting closed at 12.30 pm on 10 July 2015."
    assert said(writer, FLOW, "until 10.30 pm.") == closed


def test_or_before_and_after_the_items() -> None:
    writer = a_morning()
    assert said(writer, STYLE, "The bridge") == (
        "Key points: One. Two. The meeting adjourned at 10.50 am to read a tabled report and "
        "resumed at 11.00 am. The meeting agreed to continue until 10.30 pm. "
        "The meeting closed at 12.00 pm."
    )
    head = said(writer, STYLE, "Bee presided.").partition("1. The bridge")[0].strip()
    assert head == "Arrivals and departures: Bee and See left at 10.42 am. See returned."


def test_lists_may_hold_both() -> None:
    both = dataclasses.replace(
        FLOW, attendance=dataclasses.replace(FLOW.attendance, movements_shown="always")
    )
    whole = said(a_morning(), both, "presided.")
    assert whole.count("Bee and See left at 10.42 am.") == 2


def test_a_resumption_after_something_else_is_told_by_itself() -> None:
    writer = Writer()
    writer.do(sittings.start, at=at(10, 0))
    writer.item("The bridge")
    writer.do(sittings.adjourn, at=at(10, 50))
    writer.point("Noted while waiting.")
    writer.do(sittings.resume, at=at(9, 30, day=10))
    assert said(writer, FLOW, "The bridge") == (
        "The meeting adjourned at 10.50 am. Noted while waiting. "
        "The meeting resumed at 9.30 am on 10 July 2015."
    )


def test_a_form_without_a_place_for_it_loses_no_note() -> None:
    writer = a_morning()
    (line,) = [p for p in attendance.log(writer.minutes) if p.kind == "presides"]
    see = attendance.log(writer.minutes)[-1].person
    writer.do(attendance.move, people=(see,), kind="out", at=at(11, 5), how="with a colleague")
    bare = dataclasses.replace(FLOW.sittings, adjourned="Adjourned {time}[–{resumed}].")
    told = said(writer, dataclasses.replace(FLOW, sittings=bare), "The bridge")
    assert "Adjourned 10.50 am–11.00 am (to read a tabled report)." in told
    assert "See left at 11.05 am (with a colleague)." in told
    assert line.item is None


def test_what_happened_under_another_item_stands_there() -> None:
    writer = a_morning()
    bridge = items.current(writer.minutes)
    assert bridge is not None
    writer.at = at(12, 30)
    writer.item("The river")
    see = attendance.log(writer.minutes)[-1].person
    writer.do(sittings.resume, at=at(12, 30))
    writer.do(attendance.move, people=(see,), kind="out", at=at(12, 40))
    writer.do(attendance.move, people=(see,), kind="out", at=at(11, 30))
    writer.do(attendance.move, people=(see,), kind="in", at=at(11, 40))
    river = said(writer, FLOW, "The river")
    assert river == "The meeting resumed at 12.30 pm. See left at 12.40 pm."
    before = said(writer, FLOW, "The bridge").partition("The river")[0]
    assert "10.30 pm. The meeting adjourned at 12.00 pm. See left at 11.30 am. See" in before


def test_a_chair_named_before_the_opening_gives_way_to_the_next() -> None:
    writer = Writer()
    bee, see = writer.person("Bee"), writer.person("See")
    writer.do(attendance.record, people=(bee, see))
    writer.do(attendance.move, people=(bee,), kind="presides", at=at(9, 40))
    writer.do(attendance.move, people=(see,), kind="presides", at=at(9, 50))
    assert "Bee presided." in said(writer, STYLE, "Present:")
    writer.do(sittings.start, at=at(10, 0))
    told = said(writer, STYLE, "Present:")
    assert "See presided." in told
    assert "Bee presided." not in told
    assert "took the chair" not in told


def two_days() -> Writer:
    """A meeting that went on the next morning."""
    writer = a_morning()
    see = writer.person("Lee")
    writer.do(sittings.resume, at=at(9, 30, 10))
    writer.do(attendance.move, people=(see,), kind="in", at=at(9, 50, 10))
    return writer


def test_the_heading_names_the_days_of_the_sittings_or_the_first_alone() -> None:
    writer = two_days()
    assert "9 and 10 July 2015" in said(writer, STYLE, "Date:")
    first = dataclasses.replace(STYLE.document, each_day=False)
    head = said(writer, dataclasses.replace(STYLE, document=first), "Date:")
    assert head.startswith("9 July 2015")
    dated = dataclasses.replace(STYLE.dates, date="{month} {day}, {year}")
    head = said(writer, dataclasses.replace(STYLE, dates=dated), "Date:")
    assert head.startswith("July 9 and July 10, 2015")


def test_a_time_is_printed_with_its_day_where_that_is_not_the_sittings_own() -> None:
    writer = two_days()
    assert "Lee arrived at 9.50 am." in said(writer, FLOW, "resumed")
    writer.do(attendance.move, people=(writer.person("Kay"),), kind="in", at=at(9, 20, 10))
    assert "Kay arrived at 9.20 am on 10 July 2015." in said(writer, FLOW, "Date:")
