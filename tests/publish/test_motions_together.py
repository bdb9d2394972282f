"""Motions put to the vote together, and outcomes that stand where they were said."""

from __future__ import annotations

import pytest

from meetingtui.domain.divisions import Ballot
from meetingtui.domain.motions import Motion
from meetingtui.domain.styles.motions import ANNEX, DivisionStyle, MotionStyle
from meetingtui.publish.projection import Audience, project
from tests.publish.test_motions import MOVED, debate, printed

SECOND = "/m ef: That the ford be closed."
BOTH = "Motion 1 and motion 2"
FLOW = ("points", "motions", "decision", "moments")


@pytest.mark.parametrize(
    ("vote", "sentence"),
    [
        ("7-5-1", " were put to the vote together and carried (7 for, 5 against, 1 abstaining)."),
        ("5-7", " were put to the vote together and lost (5 for, 7 against)."),
        ("agreed", " were taken together and agreed."),
        ("unanimous", " were put to the vote together and carried unanimously."),
        ("7-7", " were put to the vote together and the votes were equal (7 for, 7 against)."),
        ("7-7 > by lot", " were put to the vote together (7 for, 7 against): by lot."),
        ("hands", " were put to the vote by show of hands together."),
    ],
)  # fmt: skip
def test_motions_put_together_are_told_once_behind_the_last_of_them(
    vote: str, sentence: str
) -> None:
    shown = printed(debate(MOVED, SECOND, f"/v m1+m2 {vote}"))
    assert shown == [
        "It was moved by Abigail Brook, seconded by Colin Dale:",
        "That the bridge be built.",
        "It was moved by Edith Fenn:",
        "That the ford be closed.",
        f"{BOTH}{sentence}",
    ]


def test_the_casting_vote_decides_of_both() -> None:
    assert printed(debate(MOVED, SECOND, "/v m1+m2 7-7 cast for"))[-1] == (
        f"{BOTH} were put to the vote together and the votes were equal (7 for, 7 against). The "
        "votes being equal, Abigail Brook gave a casting vote for. "
        f"{BOTH} were carried."
    )


def test_names_are_listed_and_headed_in_the_annex() -> None:
    session = debate(MOVED, SECOND, "/v m1+m2 names f:ab,cd a:ef")
    assert len(session.minutes.all(Ballot)) == 3
    assert printed(session)[-3:] == [
        f"{BOTH} were put to a recorded vote together and carried (2 for, 1 against).",
        "**For (2):** Abigail Brook, Colin Dale",
        "**Against (1):** Edith Fenn",
    ]
    whole = printed(session, divisions=DivisionStyle(names=ANNEX), whole=True)
    assert "### The bridge: motion 1 and motion 2" in whole


def test_labels_amendments_and_motions_of_other_items_are_told_apart() -> None:
    session = debate(MOVED, "/m [8(iv)] ef: That it be named.", "/am m1: in oak", "/go 6")
    session.enter("/m cd: That the ford be closed.", "/go 5", "/v 5.m1.1+5.m2+6.m1 7-5")
    assert printed(session)[-1] == (
        "Amendment 1.1, 8(iv) and motion 1 of item 6 were put to the vote together and carried "
        "(7 for, 5 against)."
    )


def test_a_house_has_words_of_its_own_for_it() -> None:
    divisions = DivisionStyle(together="Motions {what}: {result} {figures}.")
    session = debate(MOVED, SECOND, "/v m1+m2 7-5")
    shown = printed(session, MotionStyle(numbered="{number}"), divisions)
    assert shown[-1] == "Motions 1 and 2: carried 7 for, 5 against."


def test_what_the_clerk_corrects_of_one_of_them_is_told_of_that_one() -> None:
    shown = printed(debate(MOVED, SECOND, "/v m1+m2 7-5", "/o m2 lost"))
    assert shown[-2:] == [
        f"{BOTH} were put to the vote together and carried (7 for, 5 against).",
        "The motion was lost.",
    ]


def test_the_text_as_amended_stands_before_the_vote_on_both() -> None:
    session = debate(MOVED, "/am ef: new", "/o m1.1 accepted", "/sub m1 That a new one be built.")
    shown = printed(session.enter(SECOND, "/v m1+m2 7-5"))
    assert shown[-3:] == [
        "The motion as amended was:",
        "That a new one be built.",
        f"{BOTH} were put to the vote together and carried (7 for, 5 against).",
    ]


def test_a_private_motion_leaves_the_public_one_its_vote() -> None:
    session = debate(MOVED, SECOND, "/v m1+m2 7-5", "/pv m2 3")
    assert printed(session)[-1] == (
        "On being put to the vote, the motion was carried (7 for, 5 against)."
    )


def test_an_outcome_stands_where_it_was_said_in_what_is_printed_as_it_happened() -> None:
    session = debate(
        MOVED, "/am ef: in oak", "gh: It is too dear.", "/o m1 withdrawn", "So it was."
    )
    session.enter("/out cd", "/o m1.1 fell: it had nothing left to amend")
    told = printed(session, flow=FLOW)
    speech = next(n for n, line in enumerate(told) if "too dear" in line)
    assert told[speech + 1 : speech + 3] == [
        "The motion was withdrawn.",
        "The amendment fell (it had nothing left to amend).",
    ]
    assert "So it was." in told[speech + 3]
    assert printed(session)[-2:] == [
        "The amendment fell (it had nothing left to amend).",
        "The motion was withdrawn.",
    ]


def test_an_outcome_after_everything_else_keeps_the_moments_before_it_in_order() -> None:
    session = debate(MOVED, "/out cd", "/o m1 withdrawn", "/in cd")
    told = printed(session, flow=FLOW)
    said = [line for line in told if "Colin Dale" in line or "withdrawn" in line][-3:]
    assert ["left" in said[0], said[1], "returned" in said[2]] == [
        True,
        "The motion was withdrawn.",
        True,
    ]


def test_an_outcome_said_in_private_reaches_only_those_who_may_read_it() -> None:
    session = debate(MOVED, "/pv 3", "/o m1 withdrawn: ZEBRA", "/pv end")
    assert not [line for line in printed(session, flow=FLOW) if "withdrawn" in line]
    assert "That the bridge be built." in printed(session, flow=FLOW)
    (kept,) = project(session.minutes, Audience.MEMBERS).all(Motion)
    (public,) = project(session.minutes).all(Motion)
    assert (kept.status_note, public.status, public.status_note) == ("ZEBRA", "", "")
