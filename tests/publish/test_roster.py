"""Lists of people: who presides apart, groups of the absent, substitutes without apologies."""

from __future__ import annotations

from dataclasses import replace

from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.seats import Seat
from tests.entry.session import Session, laid_out, person
from tests.publish.test_joint_bodies import printed

CHAIR = '[attendance]\nchair = "Presiding:"\npresent = "Other Members Present:"\n'
LINES = '[attendance]\nlayout = "lines"\n'


def councils() -> Minutes:
    """The meeting with members who sit for two councils, and a guest from a firm."""
    sits = {20: "Larkfield", 21: "Wend", 22: "Larkfield", 23: "Wend"}
    firm = {person("dd"): "Grant Thornton", person("ab"): "a mill"}
    return Minutes.of(
        replace(one, representing=sits[one.id])
        if isinstance(one, Seat)
        else replace(one, organisation=firm.get(one.id, ""))
        if isinstance(one, Person)
        else one
        for one in laid_out()
    )


def test_whoever_presides_may_stand_before_the_members() -> None:
    session = Session().enter("/pr ab cd ef", "/ch cd")
    shown = printed(session, CHAIR)
    assert (
        "**Presiding:** Colin Dale\n\n**Other Members Present:**\n\n- Abigail Brook\n\n"
        "- Edith Fenn\n"
    ) in shown
    assert shown.count("Colin Dale") == 1
    assert "presided" not in shown
    ordinary = printed(session)
    assert "- Colin Dale\n" in ordinary
    assert "Colin Dale presided." in ordinary


def test_how_the_chair_was_taken_is_told_all_the_same() -> None:
    session = Session().enter("/pr ab cd", "/ch cd: in the Chairman’s absence")
    shown = printed(session, CHAIR)
    assert "**Presiding:** Colin Dale\n" in shown
    assert "Colin Dale presided (in the Chairman’s absence)." in shown


def test_nobody_stands_apart_who_presides_for_one_item_only() -> None:
    session = Session().enter("/pr ab cd", "/start", "/go 5", "/ch cd for this item")
    shown = printed(session, CHAIR)
    assert "Presiding:" not in shown
    assert "- Colin Dale\n" in shown


def test_an_officer_who_presides_stands_there_with_the_title() -> None:
    shown = printed(Session().enter("/pr ab", "/att officer dd", "/ch dd"), CHAIR)
    assert "**Presiding:** Dinah Drew, Deputy Director of Roads\n" in shown
    assert "In attendance:" not in shown


def test_substitutes_are_told_where_nobody_sent_apologies() -> None:
    own = '[attendance]\nsubstituted = "{name} – substitute for {substitute}"\n'
    under = own + 'apologies_under = "Substitute"\n'
    session = Session().enter("/pr ef sub for ab", "/item Notification of Substitute Members")
    assert "Edith Fenn – substitute for Abigail Brook\n" in printed(session, own)
    head, _, item = printed(session, under).partition("Notification of Substitute Members\n")
    assert item.startswith("\nEdith Fenn – substitute for Abigail Brook\n")
    assert "– substitute for" not in head
    session.enter("/ap none")
    said = printed(session, own)
    assert said.index("There were no apologies.") < said.index("Edith Fenn – substitute")


def test_apologies_and_absences_may_stand_in_the_same_groups() -> None:
    session = Session(councils()).enter("/ap cd ab", "/abs ef")
    groups = LINES + 'grouped = "division"\n'
    together = printed(session, groups)
    assert "**Apologies:**\n\nAbigail Brook\n\nColin Dale\n\n**Absent:**\n\nEdith Fenn" in together
    assert (
        "**Apologies:**\n\n**Larkfield:**\n\nAbigail Brook\n\n**Wend:**\n\nColin Dale\n\n"
        "**Absent:**\n\n**Larkfield:**\n\nEdith Fenn\n"
    ) in printed(session, f"{groups}missing_grouped = true")


def test_what_is_known_of_a_guest_who_stays_away_is_told() -> None:
    session = Session(councils()).enter("/ap dd: on leave", "/ap ab", "/abs js")
    shown = printed(session)
    assert "- Dinah Drew, Deputy Director of Roads, Grant Thornton\n" in shown
    assert "- Abigail Brook\n" in shown
    assert "- Jane Smith, Head of Parks\n" in shown
    own = '[attendance]\nmissing = "{name}[ of {organisation}][ ({reason})]"'
    assert "- Dinah Drew of Grant Thornton (on leave), Deputy Director of Roads\n" in printed(
        session, own
    )
