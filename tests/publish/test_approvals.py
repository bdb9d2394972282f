"""The approval of earlier minutes as it is printed."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import Any

import pytest

from meetingtui.domain import approvals, points, proposers
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.house_style import HouseStyle
from meetingtui.publish import blocks as publish_blocks
from meetingtui.publish import markdown
from meetingtui.publish.document import Document, Paragraph
from meetingtui.publish.page import Page
from tests.publish.meetings import Writer

STYLE = HouseStyle()
JULY, MAY = date(2015, 7, 2), date(2015, 5, 4)
LABEL = "**Minutes of previous meetings:**\n\n"


def house(**keys: Any) -> HouseStyle:
    return dataclasses.replace(STYLE, approvals=dataclasses.replace(STYLE.approvals, **keys))


def approved(*meetings: dict[str, Any]) -> Writer:
    writer = Writer()
    writer.item("Minutes")
    for words in meetings:
        writer.do(approvals.approve, item=None, **words)
    return writer


def printed(writer: Writer, style: HouseStyle = STYLE) -> str:
    found = publish_blocks.of(Page(writer.minutes, style), writer.minutes.item(None).id)
    said = markdown.write(Document("", tuple(found)))
    assert said.startswith(LABEL)
    return said.removeprefix(LABEL).removesuffix("\n")


OUTCOMES: list[tuple[dict[str, str], str]] = [
    ({}, "were approved as a correct record."),
    (
        {"outcome": "confirmed", "signed_by": "Ann Bell"},
        "were confirmed as a correct record and signed by Ann Bell.",
    ),
    ({"outcome": "taken as read"}, "were taken as read."),
    ({"outcome": "adopted as a true record"}, "were adopted as a true record."),
    ({"outcome": "accepted as a true record"}, "were accepted as a true record."),
    ({"outcome": "reviewed", "note": "no quorum."}, "were reviewed: no quorum."),
    ({"outcome": "not approved", "note": "disputed"}, "were not approved: disputed."),
    ({"outcome": "lost in the post"}, ": lost in the post."),
]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ({"held_on": JULY, "body_name": "notes"}, "the meeting held on 2 July 2015 were"),
        (
            {"held_on": JULY, "body_name": "notes of informal meeting"},
            "the informal meeting held on 2 July 2015 were",
        ),
        ({"said": "notes of the last meeting"}, "the last meeting were"),
        (
            {"held_on": JULY, "body_name": "notes of Roads Panel", "outcome": "reviewed"},
            "the meeting of the Roads Panel held on 2 July 2015 were",
        ),
    ],
)
def test_notes_are_approved_as_notes(words: dict[str, Any], said: str) -> None:
    minutes, notes = printed(approved({"held_on": MAY}, words)).split("\n\n")
    assert (
        minutes
        == "The minutes of the meeting held on 4 May 2015 were approved as a correct record."
    )
    assert notes.startswith(f"The notes of {said} ")
    fixed = house(approved="Minutes of {meetings}", reviewed="Minutes of {meetings}[: {note}]")
    assert "notes" in printed(approved(words), fixed)


@pytest.mark.parametrize(("words", "ending"), OUTCOMES)
def test_each_outcome_has_its_sentence(words: dict[str, str], ending: str) -> None:
    said = printed(approved({"held_on": JULY, **words}))
    assert said.removeprefix("The minutes of the meeting held on 2 July 2015").lstrip() == ending


def test_minutes_deferred_and_those_of_another_body() -> None:
    words = {"held_on": MAY, "body_name": "Audit Committee", "part": "Part II"}
    writer = approved({**words, "outcome": "deferred", "note": "the draft came late"})
    assert printed(writer) == (
        "Consideration of the minutes of the meeting of the Audit Committee held on 4 May 2015 "
        "(Part II) was deferred: the draft came late."
    )
    assert printed(approved({"said": "the last meeting"})) == (
        "The minutes of the last meeting were approved as a correct record."
    )


def test_several_meetings_share_a_sentence_where_the_house_wants_it() -> None:
    writer = approved({"held_on": MAY}, {"held_on": JULY, "part": "Part I"})
    assert printed(writer) == (
        "The minutes of the meetings held on 4 May 2015 and 2 July 2015 (Part I) were approved as "
        "a correct record."
    )
    other = {"body_name": "Audit Committee"}, {"body_name": "Housing Committee"}
    writer = approved({"held_on": MAY, **other[0]}, {"held_on": JULY, **other[1]})
    assert printed(writer) == (
        "The minutes of the meetings of the Audit Committee held on 4 May 2015 and of the Housing "
        "Committee held on 2 July 2015 were approved as a correct record."
    )
    writer = approved({"held_on": MAY}, {"held_on": JULY, "part": "Part I"})
    assert printed(writer, house(together=False)).count("The minutes of") == 2
    writer = approved({"held_on": MAY}, {"held_on": JULY, "outcome": "reviewed"})
    assert printed(writer).count("The minutes of") == 2


def test_every_approval_in_a_shared_sentence_names_its_record() -> None:
    writer = approved({"held_on": MAY}, {"held_on": JULY})
    found = publish_blocks.of(Page(writer.minutes, STYLE), writer.minutes.item(None).id)
    sources = {run.source for b in found[1:] if isinstance(b, Paragraph) for run in b.runs}
    assert sources == {("approval", one.id) for one in writer.minutes.all(Approval)}


CORRECTIONS = [
    ({"locator": "para 3", "find": "four", "put": "fourteen"}, "para 3: “four” to read “fourteen”"),
    ({"find": "four"}, "“four” to be deleted"),
    ({"put": "four"}, "“four” to be inserted"),
    ({"locator": "minute 5", "words": "wording to follow"}, "minute 5: wording to follow"),
]


def corrected() -> Writer:
    writer = approved({"held_on": JULY})
    for words, _ in CORRECTIONS:
        writer.do(approvals.correct, item=None, **words)
    return writer


def test_corrections_are_listed() -> None:
    said = [line for line in printed(corrected()).splitlines() if line]
    assert said[0].endswith("were approved as a correct record, subject to the following:")
    assert [line.removeprefix("- ") for line in said[1:]] == [said for _, said in CORRECTIONS]


def test_corrections_run_on_in_the_sentence_and_name_their_records() -> None:
    style, writer = house(corrections="run-in"), corrected()
    listed = "; ".join(said for _, said in CORRECTIONS)
    assert printed(writer, style).endswith(f"correct record, subject to {listed}.")
    found = publish_blocks.of(Page(writer.minutes, style), writer.minutes.item(None).id)
    shown = {run.source for b in found if isinstance(b, Paragraph) for run in b.runs}
    assert {("correction", one.id) for one in writer.minutes.all(Correction)} <= shown


def test_approvals_may_be_numbered() -> None:
    writer = approved({"held_on": MAY}, {"held_on": JULY})
    block = dataclasses.replace(STYLE.blocks.approvals, markers=("1.",))
    style = dataclasses.replace(STYLE, blocks=dataclasses.replace(STYLE.blocks, approvals=block))
    said = [line for line in printed(writer, style).splitlines() if line]
    assert [line[:2] for line in said] == ["1.", "2."]


def test_an_outcome_that_says_it_all_arrives_in_a_house_of_few_words() -> None:
    record = {"held_on": JULY, "outcome": "accepted as a true record"}
    said = printed(
        approved(record), house(reviewed="The minutes of {meetings} were seen[: {note}]")
    )
    assert "accepted as a true record" in said


BEFORE = (
    "[It was proposed by {movers}, ][seconded by {seconders} and ]RESOLVED that the minutes of "
    "{meetings} be {outcome}[ and signed by {signed_by}][ ({note})]"
)


def test_a_form_that_names_the_movers_says_it_in_the_same_sentence() -> None:
    writer = approved({"held_on": MAY}, {"held_on": JULY})
    first = writer.minutes.all(Approval)[0]
    words = {"movers": "Ann Bell", "seconders": "Cy Dee"}
    writer.do(proposers.propose, table=first.TABLE, entry=first.id, **words)
    assert printed(writer, house(approved=BEFORE)) == (
        "It was proposed by Ann Bell, seconded by Cy Dee and RESOLVED that the minutes of the "
        "meeting held on 4 May 2015 be approved.\n\n"
        "RESOLVED that the minutes of the meeting held on 2 July 2015 be approved."
    )


def in_the_flow(style: HouseStyle, *markers: str) -> HouseStyle:
    """A house that prints approvals and points as they happened, the points numbered."""
    every = dataclasses.replace(
        style.blocks,
        points=dataclasses.replace(style.blocks.points, markers=("{item}.1",), label=""),
        approvals=dataclasses.replace(style.blocks.approvals, markers=markers, label=""),
    )
    flow = dataclasses.replace(style.items, flow=("approvals", "points"))
    return dataclasses.replace(style, items=flow, blocks=every)


def flowing(style: HouseStyle) -> list[str]:
    """Two approvals with a point between them, paragraph by paragraph."""
    writer = approved({"held_on": MAY})
    writer.do(points.note, item=None, words="A word on page 4 was put right.")
    writer.do(approvals.approve, item=None, held_on=JULY)
    found = publish_blocks.of(Page(writer.minutes, style), writer.minutes.item(None).id)
    return markdown.write(Document("", tuple(found))).split("\n\n")


def test_approvals_are_numbered_on_where_something_stands_between_them() -> None:
    marks = [line.split()[0] for line in flowing(in_the_flow(STYLE, "(a)"))]
    assert marks == ["(a)", "1.1", "(b)"]


def test_approvals_may_be_paragraphs_among_the_numbered_points() -> None:
    marks = [line.split()[0] for line in flowing(in_the_flow(house(as_point=True)))]
    assert marks == ["1.1", "1.2", "1.3"]
