"""The frame: head, headings and end of the minutes, in the words of a house style."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from meetingtui.domain import attendance, items, meetings, points
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.styles.endings import EndingStyle
from meetingtui.domain.styles.frame import DocumentStyle
from meetingtui.domain.styles.headings import HeadingStyle
from meetingtui.domain.styles.items import ItemStyle
from meetingtui.publish import markdown
from meetingtui.publish.compose import document
from tests.domain.making import Making, at

STYLE = HouseStyle()


@pytest.fixture
def book() -> Making:
    book = Making()
    book.item("Roads", take=False)
    return book


def lines(book: Making, style: HouseStyle = STYLE) -> list[str]:
    """The lines of the Markdown."""
    written = markdown.write(document(book.minutes, style))
    return [line for line in written.splitlines() if line]


def amended(book: Making, **fields: object) -> list[str]:
    """The Markdown once the only item has these fields."""
    book.do(items.amend, item=items.ordered(book.minutes)[0].id, **fields)
    return lines(book)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"kind": "budget"}, "# Minutes of the budget meeting of the Scrutiny Board"),
        ({"notice": "This meeting was filmed."}, "This meeting was filmed."),
        ({"mode": "remote"}, "Held remotely"),
        ({"mode": "hybrid"}, "Some attended remotely"),
        ({"kind": "inquorate"}, "The meeting was not quorate."),
        ({"kind": "inquorate"}, "# Notes of the inquorate meeting of the Scrutiny Board"),
        ({"kind": "Informal"}, "# Notes of the informal meeting of the Scrutiny Board"),
        ({"kind": "Ordinary", "mode": "remote"}, "Held remotely"),
    ],
)
def test_what_is_said_of_the_meeting_is_printed(
    book: Making, fields: dict[str, object], said: str
) -> None:
    assert said not in lines(book)
    book.do(meetings.amend, **fields)
    assert said in lines(book)


def test_the_paper_of_an_informal_meeting_is_notes_wherever_it_is_named(book: Making) -> None:
    forms = DocumentStyle(
        draft="These {paper} are a draft",
        title_informal="{body}: notes, {date}",
        paper_informal="jottings",
    )
    style = replace(
        STYLE, document=forms, ending=EndingStyle(remark="{paper_first} of the {noun} end here.")
    )
    taker = book.person("Ann Bell")
    book.do(attendance.move, people=(taker.id,), kind=attendance.MINUTES, at=at("10:00"))
    before = lines(book, style)
    assert "**These minutes are a draft**" in before
    assert "Minutes taken by Ann Bell." in before
    book.do(meetings.amend, kind="informal")
    after = lines(book, style)
    assert "# Scrutiny Board: notes, 9 July 2015" in after
    assert "**These jottings are a draft**" in after
    assert "Jottings taken by Ann Bell." in after
    assert "Jottings of the Board end here." in after
    assert not any("minutes" in line.casefold() for line in after)


@pytest.mark.parametrize("kind", ["informal", "Informal", "inquorate"])
def test_the_page_of_an_item_is_notes_too(book: Making, kind: str) -> None:
    point = book.point(item=items.ordered(book.minutes)[0].id)
    label = "**{}:**".format
    page = markdown.write(document(book.minutes, STYLE, item=point.item))
    assert label("Minutes") in page
    book.do(meetings.amend, kind=kind)
    page = markdown.write(document(book.minutes, STYLE, item=point.item))
    assert label("Notes") in page
    assert label("Minutes") not in page
    note = {"informal": "an informal meeting", "inquorate": "not quorate"}[kind.casefold()]
    assert any(note in line for line in lines(book))


def test_the_reference_and_the_recording_stand_with_the_date(book: Making) -> None:
    book.do(meetings.amend, reference="SB/15/3", recording="example.org/9-july")
    shown = "\n".join(lines(book))
    assert "SB/15/3" in shown
    assert "example.org/9-july" in shown


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"tag": "for decision"}, "## 1. Roads (for decision)"),
        ({"report_reference": "FIN/12"}, "Report FIN/12"),
        ({"presenter": "The Leader"}, "Presented by The Leader"),
        ({"key_decision": "KD 4/15"}, "Key decision KD 4/15"),
        ({"recording": "example.org/roads"}, "Recording: example.org/roads"),
        (
            {"urgent": True, "urgent_reason": "the river is rising"},
            "The Chairman agreed to take this item as urgent: the river is rising.",
        ),
    ],
)
def test_what_is_said_of_an_item_stands_at_its_head(
    book: Making, fields: dict[str, object], said: str
) -> None:
    assert said not in lines(book)
    assert said in amended(book, **fields)


def test_what_the_heading_names_is_not_said_again_under_it(book: Making) -> None:
    style = replace(STYLE, items=ItemStyle(heading="{title}[ – report {report}]"))
    amended(book, report_reference="FIN/12")
    assert "## Roads – report FIN/12" in lines(book, style)
    assert "Report FIN/12" not in lines(book, style)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"status": "deferred", "note": "report late"}, "Deferred: report late"),
        ({"status": "withdrawn"}, "Withdrawn"),
        ({"status": "not reached"}, "This item was not reached."),
    ],
)
def test_what_became_of_an_item_is_printed(book: Making, words: dict[str, str], said: str) -> None:
    item = items.ordered(book.minutes)[0]
    book.do(items.conclude, item=item.id, **words)
    assert said in lines(book)
    book.do(items.conclude, item=item.id, status="")
    assert said not in lines(book)


def test_an_item_taken_with_another_names_it_by_its_number_now(book: Making) -> None:
    roads, parks = items.ordered(book.minutes)[0], book.item("Parks", take=False)
    book.do(items.conclude, item=parks.id, status="with", with_item=roads.id, note="one report")
    assert "This item was taken with item 1: one report." in lines(book)
    book.do(items.amend, item=roads.id, agenda_number="7")
    assert "This item was taken with item 7: one report." in lines(book)


def test_planned_and_actual_times_are_printed_where_the_house_wants_them(book: Making) -> None:
    item = items.ordered(book.minutes)[0]
    book.do(items.amend, item=item.id, planned_at=time(10, 30))
    book.do(items.take, item=item.id, at=at("10:42"))
    book.item("Parks")
    timed = HeadingStyle(planned="Planned: {time}", timed="{started}[–{ended}]")
    shown = lines(book, replace(STYLE, headings=timed))
    assert "Planned: 10.30 am" in shown
    assert any(line.startswith("10.42 am–") for line in shown)
    assert not any("10.42" in line for line in lines(book))


def test_sections_are_headings_above_their_items() -> None:
    book = Making()
    part = book.item("Part 1", take=False, kind="part")
    book.item("Roads", take=False, parent=part.id)
    assert [line for line in lines(book) if line.startswith("##")] == ["## Part 1", "### 1. Roads"]


def test_minute_numbers_are_printed_where_the_heading_holds_them(book: Making) -> None:
    book.item("Parks", take=False)
    form = ItemStyle(heading="[{minute} ]{title} (agenda item {agenda})")
    book.do(meetings.amend, first_minute=14)
    shown = lines(book, replace(STYLE, items=form))
    assert "## 14 Roads (agenda item 1)" in shown
    assert "## 15 Parks (agenda item 2)" in shown


def test_the_next_meeting_and_the_signature_come_last(book: Making) -> None:
    book.do(meetings.next_meeting, on=date(2015, 10, 9), at=time(10), words="Town Hall")
    book.do(meetings.signed, by="Ann Other", on=date(2015, 10, 9))
    assert lines(book)[-2:] == [
        "Next meeting: 9 October 2015 at 10.00 am, Town Hall",
        "Signed: Ann Other, 9 October 2015",
    ]
    book.do(meetings.next_meeting, on=None, words="in the autumn")
    assert "Next meeting: in the autumn" in lines(book)


def test_a_line_for_the_signature_goes_once_it_is_signed(book: Making) -> None:
    style = replace(STYLE, ending=EndingStyle(unsigned="Chairman", remark="Subject to approval."))
    assert lines(book, style)[-2:] == ["Chairman", "Subject to approval."]
    book.do(meetings.signed, by="Ann Other")
    assert lines(book, style)[-2:] == ["Signed: Ann Other", "Subject to approval."]


def test_an_item_with_nothing_but_its_heading_prints_its_heading(book: Making) -> None:
    parks = book.item("Parks", take=False)
    assert lines(book)[-2:] == ["## 1. Roads", "## 2. Parks"]
    book.do(points.note, item=parks.id, words="Something.")
    assert lines(book)[-1] != "## 2. Parks"
