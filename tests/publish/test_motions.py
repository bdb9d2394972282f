"""Motions and votes as the minutes print them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from meetingtui.domain.divisions import Division
from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.styles.motions import DivisionStyle, MotionStyle
from meetingtui.publish import compose, markdown, projection
from tests.entry.session import Session, item, laid_out, person

MOVED = "/m ab+cd That the bridge be built."


def debate(*lines: str) -> Session:
    """Item 5, with what was entered; ab, cd and ef are there and ab presides."""
    return Session().enter("/pr ab cd ef", "/ch ab", "/go 5", *lines)


def printed(
    session: Session,
    motions: MotionStyle | None = None,
    divisions: DivisionStyle | None = None,
    whole: bool = False,
    flow: tuple[str, ...] = (),
) -> list[str]:
    """The paragraphs of item 5 as Markdown, from its motions on (or of the whole minutes)."""
    style = HouseStyle(motions=motions or MotionStyle(), divisions=divisions or DivisionStyle())
    style = replace(style, items=replace(style.items, flow=flow))
    public = projection.project(session.minutes)
    made = markdown.write(compose.document(public, style, None if whole else item(5)))
    found = made.strip().split("\n\n")
    return found if whole or flow else found[found.index("**Motions:**") + 1 :]


def test_a_motion_its_amendments_and_what_became_of_them() -> None:
    session = debate(
        MOVED,
        "/am ef+cd: insert “new”",
        "/v 7-5-1",
        "/sub m1 That the new bridge be built.",
        "/am [Amendment G] gh: leave out all",
        "/o m1.2 not seconded",
        "/v 12-1",
    )
    assert printed(session) == [
        "It was moved by Abigail Brook, seconded by Colin Dale:",
        "That the bridge be built.",
        "An amendment was moved by Edith Fenn, seconded by Colin Dale:",
        "insert “new”",
        "On being put to the vote, the amendment was carried (7 for, 5 against, 1 abstaining).",
        "Amendment G: An amendment was moved by George Hill:",
        "leave out all",
        "Amendment G was not seconded.",
        "The motion as amended was:",
        "That the new bridge be built.",
        "On being put to the vote, the substantive motion was carried (12 for, 1 against).",
    ]


def test_a_vote_says_whose_motion_it_is_on_where_another_was_moved_meanwhile() -> None:
    session = debate(MOVED, "/m ef That it be closed.", "/m That it be sold.")
    session.enter("/v m2 2-3", "/v m1 3-2", "/v m3 agreed")
    assert printed(session)[-3:] == [
        "On being put to the vote, the motion moved by Edith Fenn was lost (2 for, 3 against).",
        "On being put to the vote, the motion moved by Abigail Brook was carried "
        "(3 for, 2 against).",
        "The motion was agreed.",
    ]
    session = debate("/m That it be sold.", "/m [B] ef: That it be let.", MOVED, "/v m1 3-2")
    assert "motion 1 was carried" in printed(session)[-1]
    session.enter("/v m2 3-2")
    assert "vote, B was carried" in printed(session)[-1]


def test_a_withdrawn_motion_and_the_amendment_that_fell_with_it() -> None:
    session = debate(MOVED, "/am ef: one", "/o m1 withdrawn: with the consent of the meeting.")
    assert printed(session)[-2:] == [
        "The amendment fell.",
        "The motion was withdrawn (with the consent of the meeting).",
    ]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("carried", "The motion was carried."),
        ("lost", "The motion was lost."),
        ("accepted", "The motion was accepted."),
        ("referred to Cabinet: for a report", "The motion was referred to Cabinet (for a report)."),
        ("ruled out of order", "The motion: ruled out of order."),
    ],
)
def test_what_became_of_it_without_a_vote(said: str, line: str) -> None:
    assert printed(debate(MOVED, f"/o {said}"))[-1] == line


def test_what_a_vote_says_is_not_said_again_but_a_note_of_the_clerks_is() -> None:
    assert printed(debate(MOVED, "/v agreed"))[-1] == "The motion was agreed."
    session = debate(MOVED, "/v agreed", "/o m1 carried: on the advice of the officer")
    assert printed(session)[-1] == "The motion was carried (on the advice of the officer)."


def test_in_the_flow_votes_stand_where_they_were_taken() -> None:
    session = debate(MOVED, "Members spoke.", "/v 2-1", "They went on.")
    shown = printed(session, flow=("motions", "points"))
    order = [
        next(n for n, line in enumerate(shown) if words in line)
        for words in ("It was moved by", "Members spoke.", "was carried (2", "They went on.")
    ]
    assert order == sorted(order)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("unanimous", "On being put to the vote, the motion was carried unanimously."),
        ("nem con", "On being put to the vote, the motion was carried with nobody voting against."),
        ("lost", "On being put to the vote, the motion was lost."),
        (
            "hands 7-5",
            "On being put to the vote by show of hands, the motion was carried (7 for, 5 against).",
        ),
        (
            "ballot 12 Smith, 9 Jones > Smith elected",
            "The motion was put to a ballot (12 Smith, 9 Jones): Smith elected.",
        ),
        (
            "2/3 20-5",
            "A majority of two-thirds was required. On being put to the vote, the motion was "
            "carried (20 for, 5 against).",
        ),
        (
            "needs unanimous 5-1",
            "A unanimous vote was required. On being put to the vote, the motion was lost "
            "(5 for, 1 against).",
        ),
        ("7-7", "The motion was put to the vote and the votes were equal (7 for, 7 against)."),
        (
            "7-7 cast for",
            "The motion was put to the vote and the votes were equal (7 for, 7 against). The votes "
            "being equal, Abigail Brook gave a casting vote for. The motion was carried.",
        ),
        (
            "7-5 cast for",
            "On being put to the vote, the motion was carried (7 for, 5 against). Abigail Brook "
            "gave a casting vote for.",
        ),
        (
            "7-5 by cd own ef against dissent cd, ef",
            "A recorded vote was requested by Colin Dale. On being put to the vote, the motion was "
            "carried (7 for, 5 against). At their own request it is recorded that Edith Fenn voted "
            "against. Colin Dale and Edith Fenn asked that their dissent be recorded.",
        ),
        (
            "23 for, 13 against, 1 declined, 5 absent, 2 present",
            "On being put to the vote, the motion was carried (23 for, 13 against, 1 declining to "
            "vote, 5 absent, 2 present).",
        ),
    ],
)
def test_votes_in_a_sentence(line: str, said: str) -> None:
    assert printed(debate(MOVED, f"/v {line}"))[-1] == said


def test_the_motion_against_the_amendment() -> None:
    session = debate(MOVED, "/am ef: one", "/v 23 motion, 13 amendment, 1 declined")
    assert printed(session)[-2:] == [
        "On being put to the vote, the amendment was lost (23 for the motion, 13 for the "
        "amendment, 1 declining to vote).",
        "The motion was carried.",
    ]


def test_a_question_and_a_decision_that_are_voted_on() -> None:
    session = debate("/r That it be noted.", "/v 2-1", "/v That the meeting go on > 2-1")
    assert printed(session)[:2] == [
        "The question was put: That the meeting go on",
        "On being put to the vote, it was carried (2 for, 1 against).",
    ]
    on_decision = "On being put to the vote, the proposal was carried (2 for, 1 against)."
    assert printed(session)[-2:] == ["1. That it be noted.", on_decision]


@pytest.mark.parametrize(
    ("figures", "line", "shown"),
    [
        ("words", "22-1-2", ["22 votes to one, with two abstentions"]),
        ("words", "1-0", ["one vote to none"]),
        ("words", "7-5-1-2", ["seven votes to five, with one abstention and two declining"]),
        ("words", "12 Smith, 9 Jones", ["12 Smith, nine Jones"]),
        ("ratio", "7-5-1", ["carried (7\\:5:1)"]),
        ("ratio", "5 content, 3 not content", ["carried (5 content, 3 not content)"]),
        ("list", "26 for, 32 against", ["For: 26\\\nAgainst: 32"]),
        ("list", "2 for, 3 sat out", ["For: 2\\\nSat out: 3"]),
        ("table", "7-5", ["| Vote | Number |\n| --- | --- |\n| For | 7 |\n| Against | 5 |"]),
    ],
)
def test_the_figures_as_the_house_prints_them(figures: str, line: str, shown: list[str]) -> None:
    made = "\n\n".join(
        printed(debate(MOVED, f"/v {line}"), divisions=DivisionStyle(figures=figures))
    )
    for words in shown:
        assert words in made


NAMED = "/v names f:cd,ab a:ef no-vote:gh"


def test_names_in_lists_with_their_totals() -> None:
    assert printed(debate(MOVED, NAMED))[-3:] == [
        "**For (2):** Colin Dale, Abigail Brook",
        "**Against (1):** Edith Fenn",
        "**No vote (1):** George Hill",
    ]


def test_names_in_the_order_of_surnames() -> None:
    style = DivisionStyle(alphabetical=True)
    assert "**For (2):** Abigail Brook, Colin Dale" in printed(
        debate(MOVED, NAMED), divisions=style
    )


def test_names_in_a_table() -> None:
    made = printed(debate(MOVED, NAMED), divisions=DivisionStyle(names="table"))[-1]
    assert made.splitlines()[0] == "| Name | Vote |"
    assert "| Edith Fenn | Against |" in made


def test_names_in_an_annex_stand_there_and_nowhere_else() -> None:
    style = DivisionStyle(names="annex")
    made = printed(debate(MOVED, NAMED), divisions=style, whole=True)
    at = made.index("## Annex: recorded votes")
    assert made[at + 1 : at + 3] == [
        "### The bridge: the motion", "**For (2):** Colin Dale, Abigail Brook",
    ]  # fmt: skip
    assert "**For (2):** Colin Dale, Abigail Brook" not in made[:at]
    assert any("The names are recorded in the annex." in line for line in made[:at])
    extract = printed(debate(MOVED, NAMED), divisions=style)
    assert "**For (2):** Colin Dale, Abigail Brook" in extract


def test_namesakes_are_told_apart_in_the_lists() -> None:
    twins = [
        replace(record, name="David Lewis", note="Cobham" if record.code == "ab" else "Camberley")
        if isinstance(record, Person) and record.code in ("ab", "cd")
        else record
        for record in laid_out()
    ]
    session = Session(minutes=Minutes.of(twins)).enter("/go 5", MOVED, "/v names f:ab,cd")
    assert printed(session)[-1] == "**For (2):** David Lewis (Cobham), David Lewis (Camberley)"


def test_the_words_can_stand_in_the_sentence() -> None:
    style = MotionStyle(
        moved="It was[ {formally}] moved by {movers}[, seconded by {seconders}], [{label}]{text}"
    )
    assert printed(debate("/m formal ab+cd That it be built."), motions=style) == [
        "It was formally moved by Abigail Brook, seconded by Colin Dale, That it be built."
    ]


def test_a_motion_that_nobody_is_named_for() -> None:
    session = debate("/m [8(iv)] That it be built.", "/am - in oak", "/v nem con")
    assert printed(session) == [
        "8(iv): The motion was:",
        "That it be built.",
        "The amendment was:",
        "in oak",
        "On being put to the vote, the amendment was carried with nobody voting against.",
    ]


def test_groups_and_several_people_move() -> None:
    session = debate("/m Green Group + ab, cd: That it be built.")
    assert printed(session)[0] == (
        "It was moved by Green Group, seconded by Abigail Brook and Colin Dale:"
    )


def test_every_paragraph_names_the_record_it_shows() -> None:
    session = debate(MOVED, NAMED, "/o m1 carried: note")
    made = compose.document(projection.project(session.minutes), HouseStyle(), item(5))
    sources = {getattr(block, "source", None) for block in made.blocks}
    vote = session.one(Division)
    assert {("motion", vote.motion), ("division", vote.id)} <= sources
    assert person("ab")


def test_members_who_want_their_abstention_recorded_abstained() -> None:
    shown = printed(debate(MOVED, "/v agreed", "/v own cd, ef abstained"))
    assert shown[-1].endswith(
        "At their own request it is recorded that Colin Dale and Edith Fenn abstained."
    )


def test_a_vote_on_earlier_minutes_says_so() -> None:
    session = debate("/appr 11 June 2015", "/v unanimous")
    assert printed(session)[-1] == (
        "On being put to the vote, the approval of the minutes was carried unanimously."
    )
    session.enter("/v That it be noted > agreed")
    assert printed(session)[-1] == "It was agreed."


def test_a_house_may_print_no_more_of_a_vote_than_its_figures() -> None:
    style = replace(DivisionStyle(), figured="(Vote: {figures})")
    session = debate(MOVED, "/v 4 for, 2 abstentions")
    assert printed(session, divisions=style)[-1] == "(Vote: 4 for, 2 abstaining)"
    for lines in (("/v 4-5 carried",), ("/v agreed",), ("/v 5-0 unanimous",), ("/v hands 5-0",)):
        whole = printed(debate(MOVED, *lines))
        assert printed(debate(MOVED, *lines), divisions=style) == whole
