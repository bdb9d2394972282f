"""Where things stand in an item: labels in the flow, votes with their decision, late moments."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.styles.people import PeopleStyle
from meetingtui.publish import compose, markdown, projection
from tests.entry.session import Session, item

FLOWING = replace(HouseStyle().items, flow=("points", "moments"), flow_labels=True)


def sitting(*lines: str) -> Session:
    """Item 5, with what was entered; ab and cd are there, and the meeting sits."""
    return Session().enter("/pr ab cd", "/start 10:00", "/go 5 10:00", *lines)


def printed(session: Session, style: HouseStyle | None = None, number: int | None = 5) -> list[str]:
    """The paragraphs of an item's page, or of the whole minutes, as Markdown."""
    minutes = projection.project(session.minutes)
    house = style or HouseStyle(items=FLOWING)
    there = item(number) if number else None
    return markdown.write(compose.document(minutes, house, there)).strip().split("\n\n")


def test_a_block_that_is_printed_as_it_happened_may_keep_its_label() -> None:
    session = sitting("One.", "/out cd 10:20", "Two.", "/r That it be so.")
    assert printed(session)[-6:] == [
        "**Key points:**",
        "1. One.",
        "Colin Dale left at 10.20 am.",
        "2. Two.",
        "**Decision:**",
        "1. That it be so.",
    ]
    bare = HouseStyle(items=replace(FLOWING, flow_labels=False))
    assert "**Key points:**" not in printed(session, bare)


def test_what_is_not_told_parts_no_list() -> None:
    session = sitting("One.", "/ch ab", "Two.")
    assert printed(session)[-2:] == ["1. One.", "2. Two."]


def test_what_happens_after_all_that_was_entered_stands_at_the_end_of_the_item() -> None:
    session = sitting("One.", "/r That it be so.", "/adj 11:00")
    assert printed(session)[-3:] == [
        "**Decision:**",
        "1. That it be so.",
        "The meeting adjourned at 11.00 am.",
    ]


def test_points_without_a_number_may_go_without_the_label() -> None:
    style = HouseStyle()
    quiet = replace(style, points=replace(style.points, label_unnumbered=False))
    session = sitting("/para There were none.")
    assert "**Key points:**" in printed(session, style)
    assert "**Key points:**" not in printed(session, quiet)
    assert "**Key points:**" in printed(session.enter("Members asked why."), quiet)


def test_in_the_minutes_a_label_that_the_title_says_is_not_said_again() -> None:
    session = sitting("/item Documents", "/go 10", "/doc Annex A: map")
    whole = printed(session, HouseStyle(), None)
    assert whole[whole.index("## 10. Documents") + 1] == "Annex A: map"
    assert "**Documents:**" in printed(sitting("/doc Annex A: map"), HouseStyle(), None)


def test_the_vote_on_a_decision_stands_below_it_and_that_on_a_motion_with_the_motion() -> None:
    session = sitting("/m ab+cd That it be built.", "/v 2-0", "/r That it be so.", "/v dec1 1-1")
    found = printed(session, HouseStyle())
    motion = "On being put to the vote, the motion was carried (2 for, 0 against)."
    proposal = "The proposal was put to the vote and the votes were equal (1 for, 1 against)."
    assert found.index(motion) < found.index("**Decision:**")
    assert found[-2:] == ["1. That it be so.", proposal]


def test_lists_of_names_with_their_numbers_make_the_totals_needless() -> None:
    style = HouseStyle()
    listed = replace(style, divisions=replace(style.divisions, figures="list"))
    by_name = sitting("/m ab+cd That it be built.", "/v names f:ab a:cd")
    assert "**For (1):** Abigail Brook" in printed(by_name, listed)
    assert not [line for line in printed(by_name, listed) if line.startswith("For: ")]
    differing = sitting("/m ab+cd That it be built.", "/v 7-5 names f:ab a:cd")
    assert "For: 7\\\nAgainst: 5" in printed(differing, listed)


def test_points_may_be_numbered_by_the_agenda_where_minutes_bear_another_number() -> None:
    style = HouseStyle()
    points = replace(style.blocks.points, markers=("{agenda}.1",))
    heading = replace(style.items, heading="[{minute} ]{title}")
    numbered = replace(
        style,
        items=heading,
        blocks=replace(style.blocks, points=points),
        numbering=replace(style.numbering, minute="X{n}"),
    )
    assert "5.1 One." in printed(sitting("One."), numbered)


def test_initials_need_no_title_of_ones_own() -> None:
    style = HouseStyle()
    initials = replace(style, points=replace(style.points, member_speaker="{initials}"))
    assert "1. AB: One." in printed(sitting("/s ab: One."), initials)


def test_an_owner_may_be_named_by_initials() -> None:
    style = HouseStyle(people=PeopleStyle(member_owner="{initials}"))
    assert "AB: mend the gate" in printed(sitting("/a ab: mend the gate"), style)
