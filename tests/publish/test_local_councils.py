"""What the printed minutes of parishes, planning and licensing panels, and schools say."""

from __future__ import annotations

import pytest

from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import markdown
from meetingtui.publish.compose import document
from meetingtui.publish.projection import Audience, project
from meetingtui.publish.styles import named, parse
from tests.entry.session import Session, under_way

GENERIC = HouseStyle()


def printed(session: Session, source: str = "") -> str:
    """The public minutes as Markdown, in the generic style with these keys."""
    style = parse(source, "own") if source else GENERIC
    return markdown.write(document(project(session.minutes, Audience.PUBLIC), style))


def test_who_proposed_and_seconded_stands_below_the_decision() -> None:
    session = under_way().enter("/by ab+cd")
    assert "Proposed by Abigail Brook, seconded by Colin Dale." in printed(session)
    session.enter("/by ab, cd")
    own = '[decisions]\nmoved = "prop. {movers}[ sec. {seconders}]"'
    assert "\nProp. Abigail Brook and Colin Dale\n" in printed(session, own)
    assert "prop." not in printed(session.enter("/by -"), own).lower()


def test_public_questions_of_a_parish_stand_where_they_were_put() -> None:
    session = under_way().enter(
        "/go 4", "/q resident > ch: Why?", "/an Because.", "/para It closed."
    )
    said = markdown.write(
        document(project(session.minutes, Audience.PUBLIC), named("parish-council"))
    )
    places = [said.index(words) for words in ("Why?", "Because.", "It closed.")]
    assert places == sorted(places)
    assert "**Questions:**" not in said


def test_who_proposed_earlier_minutes_keeps_them_apart_from_others() -> None:
    session = under_way().enter("/go 2", "/appr 9 June 2015", "/by ab+cd", "/appr 2 May 2015")
    said = printed(session)
    first, mover, second = (
        said.index(part) for part in ("held on 9 June 2015", "Proposed by Abi", "held on 2 May")
    )
    assert first < mover < second
    one = "[blocks.approvals]\nmarkers = ['(a)']"
    assert "seconded by Colin Dale." in printed(session, one)


def test_a_label_stands_beside_a_clause_that_bears_no_number() -> None:
    own = '[blocks.decision]\nlabel = "RESOLVED:"\nstands = "beside"\nmarkers = []'
    assert "**RESOLVED:** That the bids be published;" in printed(under_way(), own)
    two = printed(under_way().enter("/r That it end."), own)
    assert "**RESOLVED:**\n\nThat the bids be published;\n\nThat it end." in two


def test_words_before_the_first_item_stand_in_front_without_a_heading() -> None:
    session = Session().enter("/start", "Two residents spoke.", "/n", "Members met.")
    said = printed(session)
    assert "without a title" not in said
    assert said.index("Two residents spoke.") < said.index("## 1. Apologies")
    assert said.index("Members met.") < said.index("## 2.")
    assert "## Public session" in printed(session.enter("/f 0 Public session"))


def test_such_words_take_no_minute_number() -> None:
    own = '[numbering]\nminute = "M{n}"\n[items]\nheading = "[{minute} ]{title}"'
    session = Session().enter("/start", "Two residents spoke.", "/n", "/f 0 Public session")
    assert "## Public session" in printed(session, own)
    assert "## M1 Apologies" in printed(session, own)


def test_how_the_chair_was_first_taken_is_said_once() -> None:
    session = Session().enter("/ch cd: in the Chairman’s absence", "/start", "/n")
    said = printed(session)
    assert "Colin Dale presided (in the Chairman’s absence)." in said
    assert said.count("in the Chairman’s absence") == 1
    assert "took the chair" not in said
    own = '[attendance]\npresided = "[{how} ]{name} took the chair."'
    assert "in the Chairman’s absence Colin Dale took the chair." in printed(session, own)


def test_each_part_of_an_effect_is_in_the_words_of_the_house() -> None:
    session = under_way().enter("/d ab 7 other: a friend > left; the Vice-Chairman presided")
    assert "(left the room; the Vice-Chairman presided)" in printed(session)


@pytest.mark.parametrize(
    ("title", "gone"),
    [
        ("{body}[ ({kind})] on {date}", {"Date"}),
        ("{body}[ ({kind})] at {time} on {date} in {venue}", {"Date", "Time", "Venue"}),
        ("{body}[ ({kind})]", set()),
    ],
)
def test_what_the_title_names_is_not_said_again(title: str, gone: set[str]) -> None:
    session = Session().enter("/meeting venue: Town Hall")
    said = printed(session, f'[document]\ntitle = "{title}"')
    for label in ("Date", "Time", "Venue"):
        assert (f"**{label}:**" not in said) == (label in gone)
    if "Venue" in gone:
        assert "# Scrutiny Board at 10.00 am on 9 July 2015 in Town Hall\n" in said


def test_an_open_record_of_a_closed_item_was_not_considered_in_public() -> None:
    session = under_way().enter("/pv 3", "The price was £4.")
    assert "£4" not in printed(session)
    said = printed(session.enter("/pv item 5 open"))
    assert "The price was £4." in said
    assert "considered in public" not in said
    assert "the public be excluded" in said


def test_an_academic_year_of_minutes_begins_in_september() -> None:
    own = '[numbering]\ncounted = "year"\nyear = "academic"\nminute = "{n}/{yy}-{next_yy}"\n'
    said = printed(under_way(), own + '[items]\nheading = "[{minute} ]{title}"')
    assert "1/14-15 Apologies" in said
