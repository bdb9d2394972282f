"""The two halves: together they are the minutes, and the public one tells nothing."""

from __future__ import annotations

from dataclasses import asdict

import pytest

from meetingtui.domain import reports
from meetingtui.domain.decisions import Clause
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.halves import Halves, Parting, joined
from meetingtui.domain.items import Item
from meetingtui.domain.mentions import Mention
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.proposals import ReportProposal
from meetingtui.domain.record import Step
from meetingtui.domain.reports import Offer, Report
from meetingtui.domain.requests import request
from meetingtui.domain.restrictions import Restriction
from meetingtui.entry.reading import Acts
from tests.entry.session import Session, item, person, under_way


def halves(session: Session) -> Halves:
    """The halves of its minutes, which together are the minutes."""
    found = Halves.of(session.minutes)
    assert joined(found.public, found.exempt).same_records(session.minutes)
    return found


def points(half: Minutes) -> list[str]:
    """The words of its points."""
    return [one.text for one in half.all(Point)]


def names(half: Minutes) -> list[str]:
    """The names of its people."""
    return [one.name for one in half.all(Person)]


def parted(session: Session) -> Parting:
    """What its last step does to either half."""
    step: Step = session.steps[-1]
    before = session.minutes.apply(step.inverse(step.at, "Clerk"))
    parting, after = Halves.of(before).parted(step, session.minutes)
    assert after == Halves.of(session.minutes)
    return parting


def test_a_meeting_in_public_is_its_own_public_half() -> None:
    session = under_way()
    found = halves(session)
    assert found.public is session.minutes
    assert not found.exempt.tables


def test_an_entry_that_is_private_stands_in_the_exempt_half_with_its_restriction() -> None:
    session = under_way().enter("One.", "Two.", "/pv p4 3")
    found = halves(session)
    before = len(points(session.minutes))
    assert "Two." in points(found.exempt)
    assert "Two." not in points(found.public)
    assert len(points(found.public)) == before - 1
    assert found.public.all(Restriction) == []


def test_a_private_item_keeps_its_title_and_number_in_public() -> None:
    session = under_way().enter("/pv item 9: 3", "/go 9", "/pu Sale > of the meadow", "Sold.")
    found = halves(session)
    shown, whole = found.public.get(Item, item(9)), session.minutes.get(Item, item(9))
    assert (shown.title, shown.agenda_number) == (whole.title, "9")
    assert (whole.purpose, shown.purpose) == ("of the meadow", "")
    assert "Sold." in points(found.exempt)
    assert "Sold." not in points(found.public)


def test_somebody_met_only_in_private_is_nobody_in_public() -> None:
    session = under_way().enter("/pv 3", "/w Jo Buyer, Director", "@?buyers-agent was heard.")
    found = halves(session)
    assert names(found.exempt) == ["buyers agent"]
    assert "buyers agent" not in names(found.public)
    assert (len(found.exempt.all(Mention)), len(found.public.all(Mention))) == (1, 0)
    session.enter("/pv end", "@?buyers-agent was heard again.")
    assert "buyers agent" in names(halves(session).public)


def test_nobody_in_public_is_somebody_whom_only_struck_words_named() -> None:
    session = under_way().enter("/pv 3", "@?buyers-agent was heard.", "/del")
    assert names(halves(session).exempt) == ["buyers agent"]
    session = under_way().enter("@?buyers-agent was heard.", "/del", "/pv 3")
    assert names(halves(session).exempt) == ["buyers agent"]


def test_people_known_beforehand_stay_though_nobody_names_them() -> None:
    session = under_way().enter("/pv 3", "Words.")
    assert set(names(Halves.of(under_way().minutes).public)) == set(names(halves(session).public))


def test_a_public_step_touches_nothing_else() -> None:
    session = under_way().enter("/pv 3", "Secret.", "/pv end", "Public again.")
    parting = parted(session)
    assert parting.public == session.steps[-1].changes
    assert not parting.closed


def test_a_private_step_leaves_the_public_half_as_it_is() -> None:
    parting = parted(under_way().enter("/pv 3", "Secret."))
    assert parting.public == ()
    assert [getattr(change.after, "text", "") for change in parting.exempt] == ["Secret."]
    assert parting.withdrawn == frozenset()
    assert parting.closed


def test_what_becomes_private_is_withdrawn() -> None:
    session = under_way().enter("To be sold.")
    point = session.last(Point)
    parting = parted(session.enter("/pv p3 3"))
    assert ("point", point.id) in parting.withdrawn
    assert [change.before for change in parting.public] == [point]
    back = parted(session.enter("/pv p3 open"))
    assert back.withdrawn == frozenset()
    assert [change.after for change in back.public if change.record == point] == [point]


def test_what_was_struck_before_is_a_ghost_once_its_item_is_private() -> None:
    session = under_way().enter("To be sold.")
    point = session.last(Point)
    session.enter("/del p3")
    parting = parted(session.enter("/pv item 5: 3"))
    assert parting.ghosts([point]) == {("point", point.id)}
    elsewhere = parted(under_way().enter("/pv item 9: 3"))
    assert elsewhere.ghosts([point]) == frozenset()


@pytest.mark.parametrize(
    "lines",
    [
        ("/d dd 7: personal: she owns the meadow > left", "/pv d1 3"),
        ("/d dd 7: sensitive pecuniary > left", "/pv d1 3"),
        ("/d dd 7: gift: A meadow.", "/pv d1 3"),
        ("/pv 3", "/d dd 7: personal: she owns the meadow > left"),
        ("/pv item 5: 3", "/d dd 7: personal: she owns the meadow > left"),
        ('/d "Jo Buyer" 7: personal: she owns the meadow > left', "/pv d1 3"),
    ],
)
def test_a_summary_of_a_private_declaration_does_not_say_who_made_it(
    lines: tuple[str, ...],
) -> None:
    session = under_way().enter(*lines, "/ps d1: An interest was declared.")
    found = halves(session)
    (declared,) = found.public.all(Declaration)
    said = {name: value for name, value in asdict(declared).items() if value}
    assert set(said) <= {"id", "item", "handle", "place", "nature", "kind"}
    assert (said["nature"], said["kind"]) == ("An interest was declared.", "interest")
    assert found.public.all(Cover) == []
    who = "Buyer" if "Buyer" in "".join(lines) else "Drew"
    assert who in repr([*found.exempt])
    assert who not in repr([*found.public])
    assert len(found.exempt.all(Declaration)) == len(found.exempt.all(Cover)) == 1


def test_a_sensitive_interest_in_public_says_who_has_one_and_not_which() -> None:
    session = under_way().enter("/d dd 7: sensitive pecuniary > left", "/pv 3")
    (declared,) = halves(session).public.all(Declaration)
    assert (declared.person, declared.sensitive, declared.nature) == (person("dd"), True, "")


def test_what_a_private_report_recommends_stays_private_though_it_is_a_public_clause() -> None:
    session = under_way().enter("/pv item 9: 3", "/go 9")
    proposal = ReportProposal(title="The sale", recommendations=("That the meadow be sold;",))
    session.carry_out(Acts((request(reports.attach, item=item(9), proposal=proposal),)))
    session.enter("/r That the meadow be sold;")
    session.enter("/pv dec1 open")
    found = halves(session)
    clause = session.last(Clause)
    assert clause in found.public.all(Clause)
    assert found.public.all(Offer) == found.public.all(Report) == []
    (offer,) = found.exempt.all(Offer)
    assert offer.taken_as == clause.id
