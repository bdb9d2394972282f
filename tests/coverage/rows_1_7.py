"""Decisions."""

from __future__ import annotations

import re

from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.points import Point
from tests.coverage import rows_1_7_outcomes
from tests.coverage.row import Row, fields

S = "1.7"
TAKEN = ("/go 5",)
NOTED = "That the report be noted."


def labelled(element: str, typed: str, printed: str) -> Row:
    """A decision under a label of its own."""
    return Row(
        S,
        element,
        (f"/dec {typed} > {NOTED}",),
        (f"**{printed}**", f"1. {NOTED}"),
        (fields(Decision, "label"),),
        before=TAKEN,
    )


LABELS = (
    labelled("RESOLVED in capitals", "RESOLVED", "RESOLVED"),
    labelled("Resolved with one capital", "Resolved", "Resolved"),
    labelled("RESOLVED with a dash", "RESOLVED –", "RESOLVED –"),
    labelled("Resolved:- with colon and dash", "Resolved:-", "Resolved:-"),
    labelled("RESOLVED spaced out", "R E S O L V E D", "R E S O L V E D"),
    labelled("RESOLVED that …", "RESOLVED that", "RESOLVED that"),
    labelled("The body resolved", "The Board resolved:-", "The Board resolved:-"),
    labelled("AGREED", "AGREED", "AGREED"),
    labelled("NOTED", "NOTED", "NOTED"),
    labelled("RECOMMENDED", "RECOMMENDED", "RECOMMENDED"),
    labelled("APPROVED", "APPROVED", "APPROVED"),
    labelled("RECOMMENDED – T H A T", "RECOMMENDED – T H A T", "RECOMMENDED – T H A T"),
    Row(
        S,
        "A verb in bold inside the sentence",
        ("Members AGREED that the ford stay.",),
        ("Members **AGREED** that the ford stay.",),
        (Point,),
        before=TAKEN,
        toml='[items]\nkeywords = ["AGREED"]\n[blocks.points]\nmarkers = []',
    ),
    Row(
        S,
        "A verb for each clause, in capitals",
        ("/r [NOTED] the report;", "/r [APPROVED] the plan."),
        ("1. NOTED the report;", "2. APPROVED the plan."),
        (fields(Clause, "verb"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Lead-in that names the body, then verbs in the past tense",
        ("/l That Cabinet:", "/r noted the report;", "/r approved the budget."),
        ("That Cabinet:", "1. noted the report;", "2. approved the budget."),
        (fields(Decision, "lead_in"),),
        before=TAKEN,
        style="cabinet",
    ),
)

CLAUSES = (
    Row(
        S,
        "Several clauses",
        ("/r That the bids be published;", "/r That the officers be thanked."),
        ("1. That the bids be published;", "2. That the officers be thanked."),
        (Clause,),
        before=TAKEN,
    ),
    Row(
        S,
        "Clauses run in: (a) … and (b) …",
        ("/l That Cabinet", "/r note the report; and,", "/r thank the officers."),
        ("That Cabinet (a) note the report; and, (b) thank the officers.",),
        (Clause,),
        before=TAKEN,
        toml='[blocks.decision]\nlayout = "run-in"\nmarkers = ["(a)"]',
    ),
    Row(
        S,
        "Clauses within clauses: (a)(i)–(ii)",
        ("/r That a study be made", "/rr of the bridge; and", "/rr of the ford."),
        (
            re.compile(r"^\(a\) That a study be made$"),
            re.compile(r"^ *\(i\) of the bridge; and$"),
            re.compile(r"^ *\(ii\) of the ford\.$"),
        ),
        (fields(Clause, "parent"),),
        before=TAKEN,
        toml='[blocks.decision]\nmarkers = ["(a)", "(i)"]',
    ),
    Row(
        S,
        "A third level of clauses",
        ("/r That a study be made", "/rr of the bridge:", "/rrr its piers;"),
        (re.compile(r"^ *\(a\) of the bridge:$"), re.compile(r"^ *\(i\) its piers;$")),
        (fields(Clause, "parent"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Bullets under a clause",
        ("/r That these be asked:", "/rr the parish council;", "/rr the water company."),
        (re.compile(r"^1\. That these be asked:\n\n   [-*] the parish council;"),),
        (fields(Clause, "parent"),),
        before=TAKEN,
        toml='[blocks.decision]\nmarkers = ["1.", "•"]',
    ),
    Row(
        S,
        "Sub-headings among clauses whose numbers go on",
        ("/rh Revenue", "/r That the rate be set;", "/rh Capital", "/r That the wall be built."),
        ("**Revenue**", "**Capital**", "2. That the wall be built."),
        (fields(Clause, "kind"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Text after the list",
        ("/r That the bids be published;", "/t It welcomes the progress made."),
        (re.compile(r"^1\. That the bids be published;\n\nIt welcomes the progress made\.$"),),
        (fields(Decision, "closing"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Inserted text with a number of its own",
        ("/r That the constitution be altered:", "/ins 4.2 The Board meets in public."),
        (re.compile(r"^ *4\.2 The Board meets in public\.$"),),
        (fields(Clause, "inserted"),),
        before=TAKEN,
        toml='[decisions]\ninserted = "plain"',
    ),
    Row(
        S,
        "Inserted text in italics",
        ("/r That the minute read:", "/ins Councillor Lane was present."),
        (re.compile(r"^ *\*Councillor Lane was present\.\*$"),),
        (fields(Clause, "inserted"),),
        before=TAKEN,
    ),
)


def addressed(to: str) -> Row:
    """A clause addressed to somebody."""
    return Row(
        S,
        f"Addressed to {to}",
        (f"/r > {to}: That the ford be closed.",),
        (f"1. To {to}: That the ford be closed.",),
        (fields(Clause, "addressee"),),
        before=TAKEN,
    )


ADDRESSEES = (
    addressed("officers"),
    addressed("Cabinet"),
    addressed("full Council"),
    addressed("the Water Partnership"),
    addressed("the Planning Panel"),
    Row(
        S,
        "The decision is that another body be recommended",
        ("/lb RECOMMENDED", "/l That the Council be recommended:", "/r To adopt the plan."),
        ("**RECOMMENDED**", "That the Council be recommended:", "1. To adopt the plan."),
        (Decision,),
        before=TAKEN,
    ),
    Row(
        S,
        "Delegated, in consultation",
        ("/r That a lease be signed.", "/dg Head of Parks > ab"),
        ("Delegated to Head of Parks, in consultation with Abigail Brook",),
        (fields(Decision, "delegated_to", "consulting"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Who sees to a clause",
        ("/r That trees be planted; > resp: Head of Parks",),
        ("1. That trees be planted; (Action: Head of Parks)",),
        (fields(Clause, "responsible"),),
        before=TAKEN,
    ),
)

ROWS: tuple[Row, ...] = (*LABELS, *CLAUSES, *ADDRESSEES, *rows_1_7_outcomes.ROWS)
