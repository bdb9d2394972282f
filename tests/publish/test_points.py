"""Points, actions and documents as they are printed: every fact finds its place."""

from __future__ import annotations

import dataclasses

import pytest

from meetingtui.domain.actions import Action
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.styles.actions import ActionStyle
from meetingtui.publish import compose, markdown
from meetingtui.publish.projection import project
from tests.entry.session import Session, under_way

HOUSE = HouseStyle()


def meeting() -> Session:
    """A meeting at item 6, under which nothing is entered."""
    return under_way().enter("/go 6")


def printed(minutes: Minutes, style: HouseStyle = HOUSE, whole: bool = False) -> str:
    """The page of the item being taken, or the whole minutes, as Markdown."""
    item = None if whole else minutes.item(None).id
    return markdown.write(compose.document(project(minutes), style, item=item))


def stand(where: str) -> HouseStyle:
    return dataclasses.replace(HOUSE, actions=ActionStyle(stand=where))


def without(minutes: Minutes, *kinds: str) -> Minutes:
    """The minutes as they would be without the records of these tables."""
    return Minutes.of([record for record in minutes if record.TABLE not in kinds])


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("/s cd: It was sound.", "1. Colin Dale: It was sound."),
        ("/s dd + Friends of the Bridge: Sound.", "1. Deputy Director of Roads and Friends of"),
        ('/s "Health, Care and Roads Team": Yes.', "1. Health, Care and Roads Team: Yes."),
        ("/s Labour Group:", "1. Labour Group:"),
        ("/h Bridges", "**Bridges**"),
        ("/para No number here.", "\nNo number here."),
        ("/vb I say", "I say"),
        ("/no The lift was out of order.", "**Note:** The lift was out of order."),
        ("/pmn The figures were sent.", "**Post-meeting note:** The figures were sent."),
        ("/tb Ward | Votes", "| Ward | Votes |\n| --- | --- |"),
        ("/a officers: Mend it > by Easter", "Officers: Mend it (by Easter)"),
        ("/doc Annex A: map > Minute Book > late", "Annex A: map (Minute Book) (late)"),
        ("/bp Flood study > www", "**Background papers:**\n\nFlood study (www)"),
        ("/ns To meet again.", "To meet again."),
        ("/0o There were no officers.", "There were no officers."),
    ],
)
def test_what_is_entered_is_printed(line: str, words: str) -> None:
    session = meeting()
    before = printed(session.minutes)
    assert words not in before
    assert words in printed(session.enter(line).minutes)


def test_who_spoke_is_printed_from_the_record_of_it_alone() -> None:
    session = meeting().enter("/s cd: It was sound.")
    assert "Colin Dale" not in printed(without(session.minutes, Speaker.TABLE))


def test_a_tag_and_what_is_answered_are_printed() -> None:
    session = meeting().enter("Why?", "/pa p1: Because.", "/tg p2 = SQ1")
    assert "SQ1: In reply to paragraph 1" in printed(session.minutes)


def test_a_note_does_not_break_the_numbers_off() -> None:
    page = printed(meeting().enter("One.", "/no Between.", "Two.").minutes)
    assert "1. One." in page
    assert "2. Two." in page


def test_a_table_has_the_rows_that_were_added_to_it() -> None:
    page = printed(meeting().enter("/tb Ward | Votes", ".. East | 12", ".. West | 9").minutes)
    assert "| Ward | Votes |\n| --- | --- |\n| East | 12 |\n| West | 9 |" in page


def test_three_levels_have_their_own_markers() -> None:
    page = printed(meeting().enter("One.", "/pp Two.", "/ppp Three.").minutes)
    assert [line.strip() for line in page.splitlines() if line.strip().endswith(("e.", "o."))] == [
        "1. One.",
        "(a) Two.",
        "(i) Three.",
    ]


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("block", "**Actions:**\n\nColin Dale: Mend it (by Easter)"),
        ("point", "1. Members asked.\n\n   **Action:** Colin Dale: Mend it (by Easter)"),
        ("column", "| 1. Members asked. | Colin Dale: Mend it (by Easter) |"),
    ],
)
def test_actions_stand_where_the_house_wants_them(where: str, words: str) -> None:
    session = meeting().enter("Members asked.", "/a cd: Mend it > by Easter")
    page = printed(session.minutes, stand(where))
    assert words in page
    assert page.count("Mend it") == 1
    assert "Mend it" not in printed(without(session.minutes, "owner", Action.TABLE), stand(where))


def test_an_action_for_its_owner_alone_says_what_its_point_says() -> None:
    session = meeting().enter("The clerk would write.", "/a cd:")
    assert "1. The clerk would write.\n\n   **Action:** Colin Dale\n" in printed(
        session.minutes, stand("point")
    )
    assert "Colin Dale: The clerk would write." in printed(session.minutes)


@pytest.mark.parametrize("where", ["point", "column"])
def test_an_action_without_its_point_stands_in_the_block(where: str) -> None:
    session = meeting().enter("Members asked.", "/a cd: Mend it", "/del p1")
    assert session.minutes.all(Point)[-1].item != session.minutes.item(None).id
    assert "**Actions:**\n\nColin Dale: Mend it" in printed(session.minutes, stand(where))


def test_a_table_at_the_end_holds_every_action_and_no_empty_column() -> None:
    session = meeting().enter("/a cd: Mend it > by Easter", "/go 7", "/a officers: Report")
    whole = printed(session.minutes, stand("end"), whole=True)
    assert whole.endswith(
        "## Actions\n\n| Item | Action | Owner | By |\n| --- | --- | --- | --- |\n"
        "| 6 | Mend it | Colin Dale | by Easter |\n| 7 | Report | Officers |  |\n"
    )
    assert "**Actions:**" in printed(session.minutes, stand("end"))


def test_a_reference_is_printed_with_its_action() -> None:
    session = meeting().enter("/a cd: Mend it", "/ref a1 = A55/12")
    assert "Colin Dale: Mend it (A55/12)" in printed(session.minutes)
