"""Promises: what is one, what is none, whose it is, and the action that is made of it."""

from __future__ import annotations

from datetime import date

import pytest

from meetingtui.domain import actions, halves, text
from meetingtui.domain.actions import Action
from meetingtui.domain.people import Person
from meetingtui.domain.points import Point
from meetingtui.domain.record import Refusal
from meetingtui.entry import promised
from meetingtui.entry.promised import promise
from tests.entry.session import Session, item, person, under_way

THURSDAY = date(2015, 7, 9)
JANE = text.token("person", person("js"))
MINUTES = under_way().minutes


@pytest.mark.parametrize(
    ("words", "owners", "what", "day"),
    [
        (
            "The Head of Parks would provide a note on trees within two weeks.",
            (person("js"),),
            "Provide a note on trees within two weeks.",
            date(2015, 7, 23),
        ),
        (
            f"{JANE} would circulate the figures by Friday.",
            (person("js"),),
            "Circulate the figures by Friday.",
            date(2015, 7, 10),
        ),
        (
            f"{JANE}, Head of Parks, would also provide a map.",
            (person("js"),),
            "Provide a map.",
            None,
        ),
        (
            "Officers would circulate the figures by the end of March.",
            ("Officers",),
            "Circulate the figures by the end of March.",
            date(2016, 3, 31),
        ),
        (
            "The Cabinet Member agreed to bring back a report in 12 months' time.",
            ("Cabinet Member",),
            "Bring back a report in 12 months' time.",
            date(2016, 7, 9),
        ),
        (
            "The Deputy Director of Roads undertook to write to the landowner.",
            (person("dd"),),
            "Write to the landowner.",
            None,
        ),
        (
            "The figures were poor and officers would provide others.",
            ("Officers",),
            "Provide others.",
            None,
        ),
        (
            "The Flood Engineer said the screens were cleared often and would provide the records.",
            ("Flood Engineer",),
            "Provide the records.",
            None,
        ),
        (
            "It was agreed to return to this in 12 months' time.",
            (),
            "Return to this in 12 months' time.",
            date(2016, 7, 9),
        ),
        (
            "Members welcomed the work. A full report would be brought to the October meeting.",
            (),
            "A full report to be brought to the October meeting.",
            None,
        ),
        (
            f"{JANE} explained the delay; he would report back by Easter.",
            (person("js"),),
            "Report back by Easter.",
            date(2016, 3, 27),
        ),
        (
            f"{JANE} said that he was late; he would report back.",
            (person("js"),),
            "Report back.",
            None,
        ),
        (
            "The Clerk knew where she was, and said that she would report back.",
            ("Clerk",),
            "Report back.",
            None,
        ),
        (
            "The Service Director said that she would share the data by 1 May 2016.",
            ("Service Director",),
            "Share the data by 1 May 2016.",
            date(2016, 5, 1),
        ),
        (
            "Cllr Brook undertook to speak to the school.",
            (person("ab"),),
            "Speak to the school.",
            None,
        ),
        ("Cllr Stone would look into it.", ("Cllr Stone",), "Look into it.", None),
        (
            "Members heard that the Head of Service for Trees and Parks would send the plan.",
            ("Head of Service for Trees and Parks",),
            "Send the plan.",
            None,
        ),
        (
            "This item to be reviewed in 12 months' time.",
            (),
            "This item to be reviewed in 12 months' time.",
            date(2016, 7, 9),
        ),
        ("The Clerk promised to find out.", ("Clerk",), "Find out.", None),
        (
            "The Board would look at it again in six months’ time.",
            ("Board",),
            "Look at it again in six months’ time.",
            date(2016, 1, 9),
        ),
        ("Dinah Drew would send it.", (person("dd"),), "Send it.", None),
        ("It was late, but Fenn would send it.", (person("ef"),), "Send it.", None),
        ("Edith Fenn undertook to send it.", (person("ef"),), "Send it.", None),
        ("The team would mend the gate.", ("Team",), "Mend the gate.", None),
        ("An audit officer would look into it.", ("Audit officer",), "Look into it.", None),
        (
            "A copy of the letter called “What would we do” would be circulated.",
            (),
            "A copy of the letter called “What would we do” to be circulated.",
            None,
        ),
        (
            "The company had undertaken works and had agreed to share its plans.",
            (),
            "Share its plans.",
            None,
        ),
        (
            "Members asked whether it was safe. Officers would check the rails.",
            ("Officers",),
            "Check the rails.",
            None,
        ),
        ("The Clerk would report by 31 June.", ("Clerk",), "Report by 31 June.", None),
        (
            "The Chairman said that officers would provide figures.",
            ("Officers",),
            "Provide figures.",
            None,
        ),
        (
            "The Leader would report, and the Head of Parks would provide a map by Friday.",
            ("Leader",),
            "Report.",
            None,
        ),
        (
            "Officers would provide no more than four maps.",
            ("Officers",),
            "Provide no more than four maps.",
            None,
        ),
        (
            "Officers would set out a plan that the Board and the Clerk would review.",
            ("Officers",),
            "Set out a plan that the Board and the Clerk would review.",
            None,
        ),
    ],
)
def test_a_promise_is_caught(
    words: str, owners: tuple[int | str, ...], what: str, day: date | None
) -> None:
    found = promise(words, MINUTES, THURSDAY)
    assert found is not None
    assert (found.owners, found.words, found.due_on) == (owners, what, day)


def test_each_of_several_people_in_a_sentence_has_a_promise_of_their_own() -> None:
    session = under_way().enter(
        "The Clerk agreed to look into it, and the Head of Parks would provide a map by Friday."
    )
    session.enter("/promise", "/promise")
    made = session.minutes.all(Action)
    assert [(one.text, one.due_on) for one in made] == [
        ("Look into it.", None),
        ("Provide a map by Friday.", date(2015, 7, 10)),
    ]
    assert [actions.owners_of(session.minutes, one.id) for one in made] == [
        ("Clerk",),
        (person("js"),),
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Members asked whether officers would provide the figures.",
        "The Chairman asked if the report would be circulated.",
        "The bridge would provide access to the town.",
        "The new rules would give more time.",
        "The officer would not provide the figures.",
        "The Head of Parks declined to provide a note.",
        "Would officers provide the figures?",
        "Officers would provide the figures by Friday?",
        "The Head of Parks would have provided a note.",
        "The Head of Parks provided a note within two weeks.",
        "The scheme would cost four million pounds.",
        "The contract would end in 12 months' time.",
        "The Board noted the 12 months' figures.",
        "There were four bids.",
        "The minutes were agreed.",
        "A report was circulated at the meeting.",
        "“The Head of Parks would provide a note”, the letter said.",
        "Members agreed that the report was clear.",
        "The Board agreed to note the report.",
        "The Board agreed to defer the report in 12 months.",
        "The Head of Parks suggested that the Board would bring this back.",
        "It was proposed that officers would report back.",
        "If money were found, officers would report back.",
        "The Head of Parks hoped that officers would share the data.",
        "The weather would make it worse.",
        "The Bridge would clear the river.",
        "The Board would welcome more detail.",
        "Members would like to know more.",
        "The Council would lose four million pounds.",
        "The Head of Parks would be in the chair.",
        "No officer would provide a map.",
        "None of the officers would provide the figures.",
        "Neither the Head of Parks nor the Clerk would provide it.",
        "Officers would provide nothing.",
        "The Head of Parks would provide no map until May.",
        "The Clerk denied that officers would provide a map.",
        "It was unlikely that officers would provide a map.",
        "It was not expected that officers would provide a map.",
        "There was no commitment that officers would provide a map.",
        "Officers had never agreed to provide a map.",
        "The applicant had promised to provide a fence and failed to do so.",
        "Members asked for a map, which the Head of Parks agreed to provide.",
        "",
    ],
)
def test_other_words_are_no_promise(words: str) -> None:
    assert promise(words, MINUTES, THURSDAY) is None


def test_who_speaks_is_meant_by_a_pronoun_and_by_nothing() -> None:
    for words in ("He would send it.", "Would send it.", "would send it"):
        found = promise(words, MINUTES, THURSDAY, (person("cd"),))
        assert found is not None
        assert (found.owners, found.words) == ((person("cd"),), "Send it.")
    assert promise("Would send it.", MINUTES, THURSDAY) is None


def test_a_meeting_named_by_its_month_has_its_day() -> None:
    session = under_way().enter("/nm 14 October 2015")
    found = promise("Officers would report to the October meeting.", session.minutes, THURSDAY)
    assert found is not None
    assert found.due_on == date(2015, 10, 14)


def offered(session: Session) -> str:
    """The handle of the point whose promise is offered, and its words."""
    found = promised.offered(session.minutes, item(5), THURSDAY)
    return f"{found[0].name_in_gutter}: {found[1].words}" if found else ""


def test_the_promise_of_the_entry_made_last_is_offered_until_something_follows() -> None:
    session = under_way().enter("The Clerk would write to them.")
    assert offered(session) == "p3: Write to them."
    session.enter("It rained.")
    assert offered(session) == ""
    session.enter("The Clerk would write again.", "/r That it be noted;")
    assert offered(session) == ""
    session.enter("/s cd: He would write to them.")
    assert offered(session) == "p6: Write to them."
    session.enter("/promise")
    assert offered(session) == ""


def test_once_a_promise_is_taken_the_next_of_its_point_is_offered() -> None:
    session = under_way().enter(
        "The Clerk would write to them, and Officers would check the rails."
    )
    session.enter("/promise")
    assert offered(session) == "p3: Check the rails."
    session.enter("/promise")
    assert offered(session) == ""
    session.enter("The Clerk would reply. Officers would agree to report.", "/a p4: ck: Answer it.")
    assert offered(session) == ""


def test_a_promise_taken_is_an_action_that_came_of_the_point() -> None:
    session = under_way().enter(f"{JANE} would write to {JANE} by Friday.", "/promise")
    action = session.one(Action)
    assert action.after == session.last(Point).id
    assert action.text == f"Write to {JANE} by Friday."
    assert (action.due_said, action.due_on, action.due_apart) == (
        "by Friday",
        date(2015, 7, 10),
        False,
    )
    assert actions.owners_of(session.minutes, action.id) == (person("js"),)
    assert action.item == item(5)


def test_each_promise_of_a_point_can_be_taken_and_none_twice() -> None:
    session = under_way().enter(
        "The Clerk would write to them. Officers would check the rails.", "/promise", "/promise"
    )
    assert [one.text for one in session.minutes.all(Action)] == [
        "Write to them.",
        "Check the rails.",
    ]
    with pytest.raises(Refusal, match="What p3 promises is a2 already"):
        session.enter("/promise p3")


def test_what_promises_nothing_is_refused_with_what_would_be_right() -> None:
    session = under_way().enter("/vb The Clerk would write to them.")
    with pytest.raises(Refusal, match="p2 promises nothing; /a p2: and what"):
        session.enter("/promise p2")
    with pytest.raises(Refusal, match="p3 promises nothing"):
        session.enter("/promise")
    with pytest.raises(Refusal, match="r1 is no point"):
        session.enter("/promise r1")


def test_a_promise_is_told_in_a_few_words() -> None:
    session = under_way().enter(f"{JANE} would write to {JANE} by Friday.")
    found = promised.offered(session.minutes, item(5), THURSDAY)
    assert found
    assert promised.told(session.minutes, found[1]) == (
        "Write to Jane Smith by Friday · due 10 July 2015 · owner Head of Parks"
    )


def test_only_a_new_point_is_news() -> None:
    session = under_way().enter("The Clerk would write to them.")
    after = session.minutes
    assert promised.news(MINUTES, after, THURSDAY)
    assert promised.news(after, after, THURSDAY) is None


def test_what_is_promised_by_somebody_new_in_private_is_not_public() -> None:
    session = under_way().enter("/pv 3", '@+"Ann Marsh" would write to them.', "/promise")
    action = session.one(Action)
    assert actions.owners_of(session.minutes, action.id) == (session.last(Person).id,)
    shown = halves.public(session.minutes)
    assert not any("Marsh" in one.name for one in shown.all(Person))
    assert [one.main_text for one in shown.all(Action)] in ([], [""])


def test_a_promise_is_of_its_own_sentence_though_another_looks_alike() -> None:
    words = "The Clerk asked whether “A to B” would be shut? The note “C to D” would be circulated."
    found = promise(words, MINUTES, THURSDAY)
    assert found is not None
    assert found.words == "The note “C to D” to be circulated."
    again = "The note “A to B” would be sent. The note “C to D” would be sent."
    session = under_way().enter(again)
    session.enter("/promise")
    assert session.last(Action).text == "The note “A to B” to be sent."
    session.enter(f"/promise {session.last(Point).name_in_gutter}")
    assert session.last(Action).text == "The note “C to D” to be sent."


def test_of_a_very_long_point_no_word_and_no_name_is_cut_in_two() -> None:
    told = "It rained. " * 360
    asked = f"The Clerk would ask {JANE} for the figures."
    for length in range(3_940, 4_010):
        words = f"{told[: length - 40]}. {asked}"
        found = promise(words, MINUTES, THURSDAY)
        assert found is None or found.words == f"Ask {JANE} for the figures."
