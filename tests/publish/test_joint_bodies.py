"""What the minutes of fire authorities, joint committees, health and Scottish bodies say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain import presence
from meetingtui.domain.divisions import Division
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.domain.seats import Seat
from meetingtui.publish import markdown
from meetingtui.publish.compose import document
from meetingtui.publish.projection import Audience, project
from meetingtui.publish.styles import parse
from tests.entry.session import Session, laid_out, under_way


def printed(session: Session, source: str = "") -> str:
    """The public minutes as Markdown, in the generic style with these keys."""
    style = parse(source, "own")
    return markdown.write(document(project(session.minutes, Audience.PUBLIC), style))


def opened() -> Session:
    """A meeting that was opened under its fifth item."""
    return Session().enter("/start", "/go 5", "Members met.")


def renumbered(*numbers: str) -> Session:
    """A meeting whose first items bear these numbers on the agenda."""
    given = dict(zip(laid_out().all(Item), numbers, strict=False))
    return Session(
        Minutes.of(
            replace(one, agenda_number=given[one])
            if isinstance(one, Item) and one in given
            else one
            for one in laid_out()
        )
    )


def test_an_adjournment_without_times_is_told_without_them() -> None:
    flow = '[items]\nflow = ["points", "moments"]'
    for own in ("", flow):
        said = printed(opened().enter("/adj ?: to read a letter", "/res ?", "/close ?"), own)
        assert "The meeting adjourned to read a letter." in said
        assert "The meeting resumed." in said
        assert "closed" not in said
    timed = printed(opened().enter("/adj ?", "/res 14:30"), flow)
    assert "The meeting adjourned and resumed at 2.30 pm." in timed


def test_a_time_that_turns_out_to_be_unknown_is_taken_out_by_the_log() -> None:
    session = opened().enter("/adj 14:20", "/res 14:30")
    assert "adjourned at 2.20 pm" in printed(session)
    number = next(n for n, line in enumerate(presence.said(session.minutes), 1) if "adj" in line)
    session.enter(f"/log {number} ?")
    assert "(time not known) adjourned" in presence.said(session.minutes)[number - 1]
    assert "The meeting adjourned and resumed at 2.30 pm." in printed(session)
    session.enter(f"/log {number} 14:21")
    assert "The meeting adjourned at 2.21 pm" in printed(session)


def test_the_public_may_leave_and_return_at_an_unknown_time() -> None:
    own = '[items]\nflow = ["points", "decision", "moments"]'
    said = printed(under_way().enter("/pv 3 ? > it is so", "/pv end ?"), own)
    assert "The public left the meeting.\n" in said
    assert "The public were readmitted.\n" in said


def test_words_after_by_among_figures_name_a_side_and_nobody_who_asked() -> None:
    session = under_way().enter(
        "/m ab+cd That it be built.",
        "/v 9 for the motion, 1 for the amendment by Cllr Poe, 5 declined",
    )
    assert "9 for the motion, 1 for the amendment by Cllr Poe, 5 declining" in printed(session)
    asked = session.enter("/v v1 9-1 by ef").one(Division)
    assert "A recorded vote was requested by Edith Fenn." in printed(session)
    assert asked.id


def test_a_motion_has_words() -> None:
    with pytest.raises(Refusal, match="Type the words of it after the names"):
        under_way().read("/m ab+cd")


def test_whoever_minutes_one_item_did_not_take_the_minutes() -> None:
    session = under_way().enter('/ck @?"Mrs Poe, Scrutiny and Standards Officer" for this item')
    said = printed(session)
    assert "Minutes taken by" not in said
    assert "Mrs Poe, Scrutiny and Standards Officer took the minutes" in said


def test_a_described_person_may_send_apologies() -> None:
    session = Session().enter('/ap @?"Director of Law, Estates and Audit"', "/ap cd")
    assert "Director of Law, Estates and Audit" in printed(session)
    assert "Colin Dale" in printed(session)


def test_earlier_minutes_of_a_meeting_with_a_name_of_its_own() -> None:
    session = under_way().enter("/go 2", "/appr Extraordinary meeting of 7 May 2015, 9 June 2015")
    said = printed(session)
    assert "The minutes of the Extraordinary meeting held on 7 May 2015 were approved" in said
    assert "The minutes of the meeting held on 9 June 2015 were approved" in said


def test_letters_and_roman_numbers_count_minutes() -> None:
    own = '[numbering]\nminute = "{roman}/{letter}"\n[items]\nheading = "{minute} {title}"'
    said = printed(under_way(), own)
    assert "## I/A Apologies" in said
    assert "## IX/I Next meeting" in said


@pytest.mark.parametrize(
    ("line", "number", "title"),
    [
        ("/item IV: Housing", "IV", "Housing"),
        ("/item A12: Land", "A12", "Land"),
        ("/item FA/3: Land", "FA/3", "Land"),
        ("/item B6: road works", "", "B6: road works"),
        ("/item Budget: the first reading", "", "Budget: the first reading"),
        ("/item iv: housing", "", "iv: housing"),
    ],
)
def test_a_new_item_may_bear_any_number(line: str, number: str, title: str) -> None:
    made = renumbered("A11").enter(line).minutes.all(Item)[-1]
    assert made.title == title
    assert not number or made.agenda_number == number


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("/d ab A3 and A5 personal: works there", "in items A3 and A5: works there"),
        ("/d ab IV, A1-A3 personal: works there", "in items IV, A1, A2 and A3: works there"),
        ("/d ab 7(a) personal: works there > left; 7(a) stayed", "in item 7(a): works there"),
        ("/d ab a personal view: works there", "Abigail Brook – a personal view interest: works"),
    ],
)
def test_declarations_name_items_by_any_number(line: str, said: str) -> None:
    session = renumbered("A1", "A2", "A3", "IV", "A5", "7(a)").enter("/start", "/go A1", line)
    assert said in printed(session)


def test_an_exclusion_covers_items_by_any_number() -> None:
    session = renumbered("A1", "A2", "A3", "IV").enter("/start", "/go A1", "/pv 3 A2-A3, IV")
    assert "during consideration of items A2, A3 and IV" in printed(session)


def test_members_stand_under_the_council_that_they_sit_for() -> None:
    seats = {"Larkfield": (20, 22), "Wend": (21,)}
    body = {seat: name for name, ids in seats.items() for seat in ids}
    records = (
        replace(one, representing=body.get(one.id, "")) if isinstance(one, Seat) else one
        for one in laid_out()
    )
    session = Session(Minutes.of(records)).enter("/pr ab cd ef gh")
    own = '[attendance]\nlayout = "lines"\ngrouped = "division"\ngroup = "Representing {group}:"'
    said = printed(session, own)
    order = ("Present:", "Representing Larkfield:", "Abigail", "Edith", "Representing Wend:")
    places = [said.index(word) for word in (*order, "Colin", "George Hill")]
    assert places == sorted(places)
    assert "Representing" not in printed(session)


def test_prose_may_have_bullets_below_it() -> None:
    session = under_way().enter("The Chairman reported:", "/pp the fair; and", "/pp the fête.")
    said = printed(session, '[blocks.points]\nmarkers = ["", "•"]')
    assert "\nThe Chairman reported:\n\n- the fair; and\n\n- the fête.\n" in said


def test_initials_may_stand_for_people_once_they_were_named() -> None:
    own = '[people]\nmember_first = "{name} ({initials})"\nmember_later = "{initials}"'
    session = under_way()
    session.accept_codes = True
    said = printed(session.enter("@ab spoke.", "@ab sat down."), own)
    assert "Abigail Brook (AB) spoke." in said
    assert "AB sat down." in said
