"""Projections: every kind of record is somebody's, and nothing goes out that nobody listed."""

from __future__ import annotations

from meetingtui.domain import documents, reports
from meetingtui.domain.marks import Mark
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.proposals import ReportAnswer, ReportParagraph, ReportProposal
from meetingtui.domain.reports import Offer, Paragraph, Report, Response
from meetingtui.publish import projection, styles
from meetingtui.publish.compose import document
from meetingtui.publish.projection import Audience, project
from meetingtui.publish.text import words
from tests.publish import invented
from tests.publish.meetings import Writer

STYLE = styles.shipped("surrey-2015")


def with_report() -> Minutes:
    writer = Writer.of(invented.meeting())
    proposal = ReportProposal(
        title="Report on bees",
        paragraphs=(ReportParagraph("1.1", "ZEBRA paragraph"),),
        answers=(ReportAnswer("ZEBRA quoted", text="ZEBRA answer"),),
        recommendations=("ZEBRA offer",),
        contact="ZEBRA contact",
    )
    writer.do(reports.attach, item=None, proposal=proposal)
    return writer.minutes


def test_every_kind_of_record_stands_in_exactly_one_list() -> None:
    lists = (
        projection.PRINTED, projection.FOR_MEMBERS, projection.FOR_STAFF, projection.KEPT_BACK,
    )  # fmt: skip
    listed = [kind for one in lists for kind in one]
    assert sorted(kind.TABLE for kind in listed) == sorted(kind.TABLE for kind in Minutes.KINDS)


def test_the_public_get_nothing_of_reports_and_marks() -> None:
    public = project(with_report())
    for kind in (Report, Response, Offer, Paragraph, Mark):
        assert with_report().all(kind)
        assert not public.all(kind)
    assert any(d.title == "Report on bees" for d in public.all(documents.Document))
    assert "ZEBRA" not in repr(public)


def test_members_and_staff_get_more_and_marks_never_leave() -> None:
    assert project(with_report(), Audience.MEMBERS).all(Response)
    assert not project(with_report(), Audience.MEMBERS).all(Offer)
    assert project(with_report(), Audience.FULL).all(Offer)
    for audience in Audience:
        assert not project(with_report(), audience).all(Mark)


def test_the_public_copy_holds_nothing_of_a_report_but_its_name() -> None:
    printed = " ".join(words(document(project(with_report()), STYLE)))
    assert "ZEBRA" not in printed
    assert "Report on bees" in printed


def test_members_read_what_a_report_answers_to_earlier_recommendations() -> None:
    for audience in (Audience.MEMBERS, Audience.FULL):
        printed = " ".join(words(document(project(with_report(), audience), STYLE)))
        assert "Responses to earlier recommendations: ZEBRA quoted ZEBRA answer" in printed
        assert "ZEBRA offer" not in printed
