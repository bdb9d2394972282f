"""Decisions: their outcomes, and what becomes of business that is not decided."""

from __future__ import annotations

import re

from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Decision
from meetingtui.domain.divisions import Division
from meetingtui.domain.en_bloc import Settled
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.motions import Motion
from meetingtui.domain.reasons import Alternative, Reason
from meetingtui.domain.sittings import Extension, Sitting
from tests.coverage.row import Row, fields

S = "1.7"
TAKEN = ("/go 5",)
STARTED = ("/start 10:02", "/go 5")

OUTCOMES = (
    Row(
        S,
        "Not approved, for a reason",
        ("/dec NOT APPROVED > That the plan be not approved.", "/re The river would flood."),
        ("**NOT APPROVED**", "The river would flood."),
        (Reason,),
        before=TAKEN,
    ),
    Row(
        S,
        "A proposal that is lost",
        ("/r That the ford be closed.", "/v 3-5"),
        ("On being put to the vote, the proposal was lost (3 for, 5 against).",),
        (Division,),
        before=TAKEN,
    ),
    Row(
        S,
        "Deferred against advice, with the reason",
        (
            "/dec DEFERRED > That the item be deferred, contrary to the officers' advice.",
            "/re The site had not been seen.",
        ),
        (
            "1. That the item be deferred, contrary to the officers' advice.",
            "The site had not been seen.",
        ),
        (Reason,),
        before=TAKEN,
    ),
    Row(
        S,
        "A condition",
        ("/r That the shed be built.", "/st planning permission being given."),
        ("Subject to planning permission being given.",),
        (fields(Decision, "subject_to"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Reasons in a block of their own",
        ("/r That the ford stay.", "/re To meet demand."),
        (re.compile(r"^\*\*Reasons for decisions:\*\*\n\nTo meet demand\.$"),),
        (Reason,),
        before=TAKEN,
        style="cabinet",
    ),
    Row(
        S,
        "A reason under each resolution",
        (
            "/dec RESOLVED > That the ford stay.",
            "/re Nobody objected.",
            "/dec RESOLVED > That the bridge go.",
            "/re It is unsafe.",
        ),
        (
            re.compile(r"That the ford stay\.\n\nREASON: Nobody objected\.$"),
            re.compile(r"That the bridge go\.\n\nREASON: It is unsafe\.$"),
        ),
        (Reason,),
        before=TAKEN,
        toml='[decisions]\nreasons = "under"\nreason = "REASON: {text}"',
    ),
    Row(
        S,
        "Alternatives considered",
        ("/r That the ford stay.", "/al To build a bridge."),
        (re.compile(r"^\*\*Alternatives considered and rejected:\*\*\n\nTo build a bridge\.$"),),
        (Alternative,),
        before=TAKEN,
        style="cabinet",
    ),
    Row(
        S,
        "No alternatives",
        ("/r That the ford stay.", "/al none"),
        ("**Alternatives considered and rejected:** None",),
        (Block,),
        before=TAKEN,
        style="cabinet",
    ),
    Row(
        S,
        "Who may call it in, in brackets",
        ("/r That the ford stay.", "/ci the Rivers Scrutiny Board > 16 July 2015"),
        (r"\[The decision may be called in by the Rivers Scrutiny Board until 16 July 2015\]",),
        (fields(Decision, "call_in", "call_in_until"),),
        before=TAKEN,
        style="cabinet",
    ),
    Row(
        S,
        "Not subject to call-in because urgent",
        ("/r That the ford stay.", "/ur the contract ends on Friday."),
        ("Urgent and not subject to call-in: the contract ends on Friday.",),
        (fields(Decision, "urgent"),),
        before=TAKEN,
        style="cabinet",
    ),
    Row(
        S,
        "A short decision beside the minutes",
        ("/r That the ford stay where it is.", "/sum The ford stays."),
        ("**Decision:** The ford stays.", "1. That the ford stay where it is."),
        (fields(Decision, "summary"),),
        before=TAKEN,
    ),
    Row(
        S,
        "An earlier decision acted on",
        ("/r That the ford stay.", "/er minute 14/16 is rescinded"),
        ("Earlier decision: minute 14/16 is rescinded",),
        (fields(Decision, "earlier"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Several items settled at once",
        ("/r That the plans be approved.", "/bloc 6-7"),
        ("This decision was taken also for item 6 and item 7.",),
        (Settled,),
        before=TAKEN,
    ),
)

BUSINESS = (
    Row(
        S,
        "An item of which nothing is minuted",
        ("/item Chairman’s remarks", "/item Questions to the Leader"),
        (re.compile(r"^## 10\. Chairman’s remarks\n\n## 11\. Questions to the Leader$"),),
        (Item,),
    ),
    Row(
        S,
        "A motion withdrawn",
        ("/m ab+cd That the ford be closed.", "/o m1 withdrawn: with consent"),
        ("The motion was withdrawn (with consent).",),
        (fields(Motion, "status", "status_note"),),
        before=TAKEN,
    ),
    Row(
        S,
        "An amendment falls with its motion",
        (
            "/m ab+cd That the ford be closed.",
            "/am ef+gh m1: add “in winter”",
            "/o m1 withdrawn",
        ),
        ("The motion was withdrawn.", "The amendment fell."),
        (fields(Motion, "status"),),
        before=TAKEN,
    ),
    Row(
        S,
        "An item withdrawn",
        ("/o 8 withdrawn: at the applicant’s request",),
        ("Withdrawn: at the applicant’s request",),
        (fields(Item, "status", "status_note"),),
    ),
    Row(
        S,
        "An item not reached",
        ("/o 8 not reached: for want of time",),
        ("This item was not reached: for want of time.",),
        (fields(Item, "status", "status_note"),),
    ),
    Row(
        S,
        "Items taken in another order, with a note of it",
        ("/go 7", "/go 5"),
        (
            "Items were not taken in the order of the agenda; these minutes follow the order in "
            "which they were taken.",
            re.compile(r"^## 5/15 BUDGET[\s\S]*\n## 6/15 THE BRIDGE"),
        ),
        (Taking,),
        style="full-council",
    ),
    Row(
        S,
        "The order varied by a vote",
        ("/m! ab+cd That item 7 be taken before item 5.", "/v unanimous", "/go 7"),
        (
            "That item 7 be taken before item 5.",
            "On being put to the vote, the motion was carried unanimously.",
        ),
        (Motion,),
        before=("/go 4",),
    ),
    Row(
        S,
        "An item taken with another",
        ("/o 8 with 7",),
        ("This item was taken with item 7.",),
        (fields(Item, "status", "with_item"),),
    ),
    Row(
        S,
        "An urgent item with its reason",
        ("/item! Flooding > the river is rising",),
        ("The Chairman agreed to take this item as urgent: the river is rising.",),
        (fields(Item, "urgent", "urgent_reason"),),
    ),
    Row(
        S,
        "A late report on an item of the agenda accepted as urgent",
        ("/item! 7 > the figures came after the agenda was published",),
        (
            "The Chairman agreed to take this item as urgent: the figures came after the agenda "
            "was published.",
        ),
        (fields(Item, "urgent", "urgent_reason"),),
    ),
    Row(
        S,
        "An adjournment with its times and why",
        ("/adj 11:30: to read a tabled report", "/res 11:45"),
        ("The meeting adjourned at 11.30 am to read a tabled report and resumed at 11.45 am.",),
        (fields(Sitting, "note"),),
        before=STARTED,
    ),
    Row(
        S,
        "The days of a meeting that went on next morning, in its heading",
        ("/adj 11:30", "/res 10 July 9.30am"),
        (re.compile(r"9 and 10 July 2015"),),
        (Sitting,),
        before=("/start 10:00",),
    ),
    Row(
        S,
        "An adjournment to another day",
        ("/adj 11:30", "/res 10 July 9.30am"),
        ("The meeting adjourned at 11.30 am and resumed at 9.30 am on 10 July 2015.",),
        (fields(Sitting, "ending", "ended_at"),),
        before=STARTED,
    ),
    Row(
        S,
        "Retired and returned, as at a licensing hearing",
        ("/adj 11:30: to deliberate", "/res 11:45"),
        ("The Sub-Committee retired at 11.30 am to deliberate and returned at 11.45 am.",),
        (fields(Sitting, "note"),),
        before=STARTED,
        style="licensing-sub-committee",
    ),
    Row(
        S,
        "An extension beyond the usual hours",
        ("/extend 13:30: by ten votes to two",),
        ("The meeting agreed to continue until 1.30 pm by ten votes to two.",),
        (Extension,),
        before=STARTED,
    ),
    Row(
        S,
        "An item deferred",
        ("/o 8 deferred: the report was late",),
        ("Deferred: the report was late",),
        (fields(Item, "status", "status_note"),),
    ),
)
ROWS: tuple[Row, ...] = (*OUTCOMES, *BUSINESS)
