"""Presence through the meeting: arrivals and departures, the chair, the quorum, corrections."""

from __future__ import annotations

import re

from meetingtui.domain.approvals import Correction
from meetingtui.domain.attendance import Attendance, Presence
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.sittings import Sitting
from tests.coverage.row import Row, fields

FLOW = (
    '[items]\nflow = ["points", "decision", "moments"]\n'
    '[blocks.points]\nlabel = ""\nmarkers = []\n[blocks.decision]\nlabel = ""'
)
LATE_IN_APOLOGIES = (
    '[attendance]\napologies_under = "apologies"\nlate_with_apologies = true\n'
    'arrived = "{name} had said that they would be late[ and came at {time}]."'
)
TIMES = (
    '[attendance]\nmember = "{name}[ ({role})][ (substitute for {substitute})][ ({times})]"\n'
    'from_time = "{time}"\nmovements_shown = "never"'
)
STARTED = ("/pr ab cd ef gh", "/ch ab", "/start 10:00", "/go 5")


ROWS: tuple[Row, ...] = (
    Row(
        "1.2",
        "An arrival on another day than the sitting's",
        ("/in ef 10 July 9:20",),
        ("Edith Fenn arrived at 9.20 am on 10 July 2015.",),
        (Presence,),
        before=("/pr ab cd", "/ch ab", "/start 10:00", "/go 5"),
        toml=FLOW,
    ),
    Row(
        "1.2",
        "Late arrivals as a list, with their times",
        ("/in ef 10:20", "/in gh 10:35"),
        ("- Edith Fenn arrived at 10.20 am.\n\n- George Hill arrived at 10.35 am.",),
        (Presence,),
        before=("/pr ab cd", "/ch ab", "/start 10:00"),
    ),
    Row(
        "1.2",
        "Late arrivals: the time in brackets after each name",
        ("/in ef 10:20", "/in gh 10:35"),
        ("- Edith Fenn (10.20 am)\n\n- George Hill (10.35 am)",),
        (Presence,),
        before=("/pr ab cd", "/ch ab", "/start 10:00"),
        toml=TIMES,
    ),
    Row(
        "1.2",
        "Late arrival recorded inside the apologies minute",
        ("/in ef 10:20",),
        (
            re.compile(
                r"## 1\. Apologies for absence\n\n\*\*Apologies:\*\*\n\n- George Hill\n\n"
                r"Edith Fenn had said that they would be late and came at 10\.20 am\.$"
            ),
        ),
        (Presence,),
        before=("/pr ab cd", "/ap gh", "/ch ab", "/start 10:00"),
        toml=LATE_IN_APOLOGIES,
    ),
    Row(
        "1.2",
        "Late arrival in the middle of an item, without a time",
        ("/in ef ?", "It would be mended."),
        ("The bridge was old.\n\nEdith Fenn arrived.\n\nIt would be mended.",),
        (Presence,),
        before=("/pr ab cd", "/ch ab", "/start 10:00", "/go 5", "The bridge was old."),
        toml=FLOW,
    ),
    Row(
        "1.2",
        "Departure standing alone between discussion and resolution, with its time",
        ("/out gh 10:42", "/r That it be mended."),
        ("The bridge was old.\n\nGeorge Hill left at 10.42 am.\n\n1. That it be mended.",),
        (Presence,),
        before=(*STARTED, "The bridge was old."),
        toml=FLOW,
    ),
    Row(
        "1.2",
        "Presence “to the point mentioned”",
        ("/pr ef: to minute 5",),
        ("- Edith Fenn (to minute 5)",),
        (fields(Attendance, "extent"),),
    ),
    Row(
        "1.2",
        "Apologies for a part of the meeting",
        ("/ap ef > for the first half",),
        ("- Edith Fenn (for the first half)",),
        (fields(Attendance, "extent"),),
    ),
    Row(
        "1.2",
        "Somebody who left and came back",
        ("/out gh 10:42", "/in gh 10:50"),
        ("- George Hill left at 10.42 am.\n\n- George Hill returned at 10.50 am.",),
        (Presence,),
        before=STARTED,
    ),
    Row(
        "1.2",
        "Who presided",
        ("/ch cd",),
        ("Colin Dale presided.",),
        (Presence,),
    ),
    Row(
        "1.2",
        "Chair elected",
        ("/ch cd elected for the year",),
        ("Colin Dale was elected to the chair for the year.",),
        (Presence,),
        before=("/pr all", "/start 10:00", "/ch ab", "/go 1"),
    ),
    Row(
        "1.2",
        "Temporary chair",
        ("/ch cd temporarily",),
        (re.compile(r"^Colin Dale took the chair at 10\.00 am temporarily\.$"),),
        (fields(Presence, "how"),),
        before=STARTED,
    ),
    Row(
        "1.2",
        "Vice-chairman takes over for an item",
        ("/ch cd for this item",),
        ("Colin Dale took the chair at 10.00 am for this item.",),
        (fields(Presence, "how"),),
        before=STARTED,
    ),
    Row(
        "1.2",
        "Officer opens the meeting until a chair is elected",
        ("/ch ro", "/start 10:00", "/go 1", "/ch ab elected"),
        ("Rhoda Orme presided.", "Abigail Brook was elected to the chair."),
        (Presence,),
        before=("/pr all",),
    ),
    Row(
        "1.2",
        "Chair leaves for an interest declared, and the vice-chairman presides",
        ("/d ab 5 personal: she owns the bridge > left", "/lv", "/ch cd for this item"),
        (
            re.compile(r"Abigail Brook – personal interest: she owns the bridge"),
            "Abigail Brook left at 10.00 am.\n\n"
            "Colin Dale took the chair at 10.00 am for this item.",
        ),
        (Presence,),
        before=STARTED,
        toml='[items]\nflow = ["points", "moments"]',
    ),
    Row(
        "1.2",
        "The declaration for which the chair leaves",
        ("/d ab 5 personal: she owns the bridge > left",),
        (re.compile(r"Abigail Brook – personal interest: she owns the bridge"),),
        (Declaration,),
        before=STARTED,
    ),
    Row(
        "1.2",
        "Vice-chairman elected only for this meeting",
        ("/pr gh as Vice-Chairman for this meeting",),
        ("- George Hill (Vice-Chairman for this meeting)",),
        (fields(Attendance, "role"),),
    ),
    Row(
        "1.2",
        "Who took the minutes",
        ("/ck pq",),
        ("Minutes taken by Piers Quill.",),
        (Presence,),
    ),
    Row(
        "1.2",
        "Quorum stated",
        ("/pr ab cd ef", "/start 10:00"),
        ("The meeting was quorate: 3 members were present.",),
        (Attendance,),
        toml='[attendance]\nquorate = "The meeting was quorate: {number} members were present."',
    ),
    Row(
        "1.2",
        "Quorum lost: the meeting adjourned",
        ("/out ef 11:28", "/adj 11:30: for want of a quorum"),
        (
            "- Edith Fenn left at 11.28 am.",
            "The meeting adjourned at 11.30 am for want of a quorum.",
        ),
        (Sitting,),
        before=("/pr ab cd ef", "/ch ab", "/start 10:00", "/go 5"),
    ),
    Row(
        "1.2",
        "Inquorate meeting: an item deferred",
        ("/meeting kind: inquorate", "/o 5 deferred: the meeting was not quorate"),
        ("The meeting was not quorate.", "Deferred: the meeting was not quorate"),
        (fields(Meeting, "kind"),),
    ),
    Row(
        "1.2",
        "Who counts as present if they signed the register and left",
        ("/pr ab cd gh", "/pr ef signed", "/start 10:00"),
        (
            "- Edith Fenn (signed the register and left)",
            "The meeting was quorate: 3 members were present.",
        ),
        (fields(Attendance, "signed_only"),),
        toml='[attendance]\nquorate = "The meeting was quorate: {number} members were present."',
    ),
    Row(
        "1.2",
        "Who had signed the register and left, and came back",
        ("/pr ef signed", "/in ef 10:20"),
        ("- Edith Fenn arrived at 10.20 am.",),
        (Presence,),
        before=("/pr ab", "/ch ab", "/start 10:00"),
    ),
    Row(
        "1.2",
        "Departure time corrected at the next meeting",
        ('/appr 11 June 2015 subject to: minute 4, "11.31 am" > "11.40 am"',),
        (re.compile(r"minute 4: “11\.31 am” to read “11\.40 am”"),),
        (Correction,),
        before=("/go 2",),
    ),
    Row(
        "1.2",
        "Missed name added at the next meeting",
        ("/appr 11 June 2015 subject to: add Edith Fenn to those present",),
        (re.compile(r"add Edith Fenn to those present"),),
        (Correction,),
        before=("/go 2",),
    ),
    Row(
        "1.2",
        "Departure time mended in the minutes themselves",
        ("/out gh 10:42", "/log 3 10:51"),
        ("- George Hill left at 10.51 am.",),
        (Presence,),
        before=("/pr all", "/ch ab", "/start 10:00", "/go 5"),
    ),
)
