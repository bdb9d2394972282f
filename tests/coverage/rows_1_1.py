"""Heading and frame: what stands at the head of the minutes, and above their items."""

from __future__ import annotations

import re

from meetingtui.domain.bodies import Body
from meetingtui.domain.decisions import Decision
from meetingtui.domain.items import Item
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.points import Point
from meetingtui.domain.sittings import Sitting
from tests.coverage.row import Row, fields

KIND = (fields(Meeting, "kind"),)
NUMBERED = '[numbering]\ncounted = "meeting"\nminute = "[{reference}/]{n3}"\n' + (
    '[items]\nheading = "[{minute} ]{title}[ ({tag})]"'
)
REPORTS = '[items]\nheading = "[{agenda}. ]{title}[ [[Report {report}]]]"'
UNALTERED = (
    '[ending]\nremark = "These minutes will not be altered: corrections appear in the next."'
)


def _kind(word: str, *expected: str) -> Row:
    paper = "Notes" if word in ("informal", "inquorate") else "Minutes"
    title = f"# {paper} of the {word} meeting of the Rivers Scrutiny Board"
    lines = (f"/meeting kind: {word}",)
    return Row("1.1", f"Kind of meeting: {word}", lines, (title, *expected), KIND)


ROWS: tuple[Row, ...] = (
    Row(
        "1.1",
        "Body",
        (),
        ("# Minutes of the meeting of the Rivers Scrutiny Board",),
        (fields(Body, "name"),),
        command='meetingtui new "Rivers Scrutiny Board" --date "9 July 2015"',
    ),
    Row(
        "1.1",
        "Date",
        ("/meeting date: 16 July 2015",),
        ("**Date:** 16 July 2015",),
        (fields(Meeting, "held_on"),),
    ),
    Row(
        "1.1",
        "Time",
        ("/meeting called: 10.30am",),
        ("**Time:** 10.30 am",),
        (fields(Meeting, "called_at"),),
    ),
    Row(
        "1.1",
        "Venue",
        ("/meeting venue: Woodhatch Place, Reigate",),
        ("**Venue:** Woodhatch Place, Reigate",),
        (fields(Meeting, "venue"),),
    ),
    _kind("annual"),
    _kind("extraordinary"),
    _kind("special"),
    _kind("budget"),
    _kind("adjourned"),
    _kind("shadow"),
    _kind("informal", "This was an informal meeting; these notes record no decisions."),
    _kind("inquorate", "The meeting was not quorate."),
    _kind("joint special"),
    Row(
        "1.1",
        "Kind of meeting: informal, which decided something all the same",
        ("/meeting kind: informal", "/r That it be built."),
        (re.compile(r"This was an informal meeting\.\n"),),
        KIND,
        before=("/go 5",),
    ),
    Row(
        "1.1",
        "Kind of meeting: remote and informal, which may review minutes but not approve them",
        ("/appr 11 June 2015 > reviewed",),
        (
            "# Notes of the informal meeting of the Rivers Scrutiny Board",
            "REMOTE MEETING",
            "The minutes of the meeting held on 11 June 2015 were reviewed.",
        ),
        KIND,
        before=("/meeting kind: informal", "/meeting mode: remote", "/go 2"),
        style="surrey-2020",
    ),
    Row(
        "1.1",
        "Document reference: body, year and serial",
        ("/meeting reference: GBP/2223/001",),
        ("**Reference:** GBP/2223/001",),
        (fields(Meeting, "reference"),),
    ),
    Row(
        "1.1",
        "Meeting's own prefix before its minute numbers",
        ("/meeting reference: MPC(21)04",),
        ("## MPC(21)04/005 The bridge",),
        (fields(Meeting, "reference"),),
        toml=NUMBERED,
    ),
    Row(
        "1.1",
        "Meeting serial: the first minute's number",
        ("/meeting number: 77",),
        ("## 77 Apologies for absence", "## 81 The bridge"),
        (fields(Meeting, "first_minute"),),
        toml='[items]\nheading = "[{minute} ]{title}[ ({tag})]"',
    ),
    Row(
        "1.1",
        "Report number of an item",
        ("/item 5 report: FIN/12",),
        (r"## 5. The bridge \[Report FIN/12\]",),
        (fields(Item, "report_reference"),),
        toml=REPORTS,
    ),
    Row(
        "1.1",
        "Report number on a line of its own",
        ("/item 5 report: FIN/12",),
        ("Report FIN/12",),
        (fields(Item, "report_reference"),),
    ),
    Row(
        "1.1",
        "Start time stated",
        ("/start 19:49",),
        ("Commencing at 7.49 pm.",),
        (Sitting,),
        before=("/meeting called: -",),
        toml='[sittings]\nopened = "Commencing at {time}."',
    ),
    Row(
        "1.1",
        "Opened later than called",
        ("/start 10:05",),
        ("**Time:** 10.00 am", "The meeting opened at 10.05 am."),
        (Sitting,),
    ),
    Row(
        "1.1",
        "Remote meeting",
        ("/meeting mode: remote",),
        ("Held remotely",),
        (fields(Meeting, "mode"),),
    ),
    Row(
        "1.1",
        "Hybrid meeting",
        ("/meeting mode: hybrid",),
        ("HYBRID MEETING",),
        (fields(Meeting, "mode"),),
        style="surrey-2020",
    ),
    Row(
        "1.1",
        "Recording or webcast notice at the head",
        ("/meeting notice: The meeting was audio-recorded and webcast.",),
        ("The meeting was audio-recorded and webcast.",),
        (fields(Meeting, "notice"),),
    ),
    Row(
        "1.1",
        "Recording notice as the first minute",
        ("/item 1 = Recording", "/go 1", "/para The Chairman said that the meeting was recorded."),
        ("## 1. Recording\n\nThe Chairman said that the meeting was recorded.",),
        (Point,),
        toml='[blocks.points]\nlabel = ""',
    ),
    Row(
        "1.1",
        "Where the recording of the meeting is found",
        ("/meeting recording: www.example.org/webcast",),
        (r"**Recording:** www\.example.org/webcast",),
        (fields(Meeting, "recording"),),
    ),
    Row(
        "1.1",
        "Video link of an item",
        ("/item 5 recording: www.example.org/webcast?t=620",),
        (r"Recording: www\.example.org/webcast?t=620",),
        (fields(Item, "recording"),),
    ),
    Row(
        "1.1",
        "Part 1 and Part 2",
        (
            "/item part: Part 1 – open to the public",
            "/item 5 under: Part 1",
            "/item part: Part 2 – private",
            "/item 9 under: Part 2",
        ),
        (
            "## Part 1 – open to the public",
            "### 5. The bridge",
            "## Part 2 – private",
            "### 9. Sale of land",
        ),
        (fields(Item, "parent"),),
    ),
    Row(
        "1.1",
        "An item that confirms the split into parts",
        (
            "/item 1 = Confirmation of Part 1 and Part 2",
            "/go 1",
            "/dec AGREED > That item 9 be taken in Part 2 and all other items in Part 1.",
        ),
        (
            "## 1. Confirmation of Part 1 and Part 2",
            re.compile("That item 9 be taken in Part 2 and all other items in Part 1."),
        ),
        (Decision,),
    ),
    Row(
        "1.1",
        "Section above items, with sub-items",
        (
            "/item section: 10. Procedural matters",
            "/item 10.1: Order of business",
            "/item 10.2: Urgent business",
        ),
        (
            "## 10. Procedural matters",
            "### 10.1. Order of business",
            "### 10.2. Urgent business",
        ),
        (fields(Item, "parent"),),
    ),
    Row(
        "1.1",
        "Lettered sections, some holding only “No items”",
        (
            "/item section: A. Executive business",
            "/item A1: Roads",
            "/item section: B. Delegated business",
            "/item B1: No items",
        ),
        (
            "## A. Executive business\n\n### A1. Roads",
            "## B. Delegated business\n\n### B1. No items",
        ),
        (fields(Item, "parent"),),
    ),
    Row(
        "1.1",
        "Part of the document with recommendations to Council first, which is NIL",
        (
            "/item part: Part I – Recommendations to Council",
            "/item Recommendations",
            "/go 10",
            "/0r",
            "/item part: Part II – Minutes",
            "/item 5 under: Part II",
        ),
        (
            re.compile(
                r"## Part I – Recommendations to Council\n\n### 10\. Recommendations\n\n"
                r"NIL\n\n## Part II – Minutes\n\n### 5\. The bridge"
            ),
        ),
        (fields(Item, "parent"),),
        toml='[blocks.decision]\nlabel = ""\nnil = "NIL"',
    ),
    Row(
        "1.1",
        "Confirmed status",
        ("/meeting approved: 9 October 2015",),
        ("Approved on 9 October 2015",),
        (fields(Meeting, "approved_on"),),
    ),
    Row(
        "1.1",
        "Draft status: subject to confirmation next time",
        ("/start 10:00",),
        ("**These minutes are subject to confirmation by the Board**",),
        toml='[document]\ndraft = "These minutes are subject to confirmation by the {noun}"',
    ),
    Row(
        "1.1",
        "Notice that this document is not altered later",
        ("/meeting approved: 9 October 2015",),
        ("These minutes will not be altered: corrections appear in the next.",),
        toml=UNALTERED,
    ),
)
