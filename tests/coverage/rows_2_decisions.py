"""Variants of house style: decisions, votes, actions, and how their words stand out."""

from __future__ import annotations

import re

from meetingtui.domain.actions import Action
from meetingtui.domain.decisions import Clause, Decision
from meetingtui.domain.divisions import Ballot
from tests.coverage.row import Row, Words, fields

S = "2"
TAKEN = ("/go 5",)
TWO = ("/r That the bids be published.", "/r That they be compared.")
NOTED = "That the report be noted."


def clauses(variant: str, marker: str, first: str, second: str) -> Row:
    """How the clauses of a decision are marked."""
    return Row(
        S,
        f"Clauses: {variant}",
        TWO,
        (f"{first} That the bids be published.", f"{second} That they be compared."),
        before=TAKEN,
        toml=f'[blocks.decision]\nmarkers = ["{marker}"]',
    )


CLAUSES = (
    Row(
        S,
        "Clauses: 1.",
        TWO,
        ("1. That the bids be published.", "2. That they be compared."),
        (Clause,),
        before=TAKEN,
    ),
    clauses("(1)", "(1)", "(1)", "(2)"),
    clauses("(a)", "(a)", "(a)", "(b)"),
    clauses("a)", "a)", "a)", "b)"),
    clauses("i.", "i.", "i.", "ii."),
    clauses("(i)", "(i)", "(i)", "(ii)"),
    clauses("A:", "A:", "A:", "B:"),
    clauses("bullets", "•", "-", "-"),
    Row(
        S,
        "Clauses: run in",
        ("/l That Cabinet", "/r note the report; and", "/r thank the officers."),
        ("That Cabinet (a) note the report; and (b) thank the officers.",),
        before=TAKEN,
        toml='[blocks.decision]\nlayout = "run-in"\nmarkers = ["(a)"]',
        keys=("blocks.decision.layout",),
    ),
    Row(
        S,
        "Clauses: counted afresh after a sub-heading",
        ("/rh Revenue", TWO[0], "/rh Capital", TWO[1]),
        ("(a) That the bids be published.", "(a) That they be compared."),
        before=TAKEN,
        toml='[blocks.decision]\nrestart = true\nmarkers = ["(a)"]',
        keys=("blocks.decision.restart",),
    ),
    Row(
        S,
        "Clauses: going on after a sub-heading",
        ("/rh Revenue", TWO[0], "/rh Capital", TWO[1]),
        ("**Capital**", "(b) That they be compared."),
        (fields(Clause, "kind"),),
        before=TAKEN,
        toml='[blocks.decision]\nmarkers = ["(a)"]',
    ),
    Row(
        S,
        "Clauses: one alone without a number",
        (f"/r {NOTED}",),
        (NOTED,),
        before=TAKEN,
        toml='[decisions]\nsingle = "unnumbered"',
    ),
)


def verb(variant: str, label: str, printed: str = "") -> Row:
    """The word of the house for its decisions."""
    return Row(
        S,
        f"Decision verb: {variant}",
        (f"/r {NOTED}",),
        (f"**{printed or label}**", f"1. {NOTED}"),
        before=TAKEN,
        toml=f'[blocks.decision]\nlabel = "{label}"',
    )


def ending(variant: str, first: str, second: str) -> Row:
    """How clauses end, as they were typed."""
    return Row(
        S,
        f"Clause endings: {variant}",
        (f"/r {first}", f"/r {second}"),
        (f"1. {first}", f"2. {second}"),
        (Clause,),
        before=TAKEN,
    )


GRAMMAR = (
    verb("RESOLVED", "RESOLVED"),
    verb("Resolved", "Resolved"),
    verb("RESOLVED –", "RESOLVED –"),
    verb("Resolved:-", "Resolved:-"),
    verb("AGREED", "AGREED"),
    Row(
        S,
        "Decision verb: one for each clause",
        ("/r [NOTED] the report;", "/r [APPROVED] the plan."),
        ("1. **NOTED** – the report;", "2. **APPROVED** – the plan."),
        before=TAKEN,
        toml='[decisions]\nclause = "[{verb} – ]{text}[ ({responsible})][ ({reference})]"\n'
        '[items]\nkeywords = ["NOTED", "APPROVED"]',
    ),
    verb("named for the body", "The {noun} RESOLVED:", "The Board RESOLVED:"),
    Row(
        S,
        "That-grammar: RESOLVED that …",
        ("/r the report be noted.",),
        ("**RESOLVED that** the report be noted.",),
        before=TAKEN,
        toml='[blocks.decision]\nlabel = "RESOLVED that"\nstands = "beside"\n'
        '[decisions]\nsingle = "unnumbered"',
    ),
    Row(
        S,
        "That-grammar: RESOLVED: That …",
        (f"/r {NOTED}",),
        (f"**RESOLVED:** {NOTED}",),
        before=TAKEN,
        toml='[blocks.decision]\nlabel = "RESOLVED:"\nstands = "beside"\n'
        '[decisions]\nsingle = "unnumbered"',
    ),
    Row(
        S,
        "That-grammar: recommends that: … That …",
        ("/l The Board notes the report and recommends that:", TWO[0]),
        (
            re.compile(
                r"^The Board notes the report and recommends that:\n\n"
                r"1\. That the bids be published\.$"
            ),
        ),
        (fields(Decision, "lead_in"),),
        before=TAKEN,
    ),
    ending("full stop", "That it be noted.", "That it be sent."),
    ending("semicolon, and “and” before the last", "That it be noted; and", "That it be sent."),
    ending("semicolon with nothing after", "That it be noted;", "That it be sent;"),
    ending("none", "That it be noted", "That it be sent"),
)

MOVED = ("/pr ab cd ef gh", "/ch ab", "/go 5", "/m ab+cd That the bridge be built.")


def votes(variant: str, style: str, line: str, *printed: Words) -> Row:
    """How the figures or the names of a vote stand."""
    return Row(S, f"Votes: {variant}", (line,), printed, before=MOVED, toml=f"[divisions]\n{style}")


PUT = "On being put to the vote, the motion was carried"
VOTES = (
    votes(
        "words",
        'figures = "words"',
        "/v 22-1-2",
        f"{PUT} (22 votes to one, with two abstentions).",
    ),
    votes("colon list", 'figures = "list"', "/v 26-12", "For: 26\\\nAgainst: 12"),
    votes("ratio", 'figures = "ratio"', "/v 7-5", f"{PUT} (7:5)."),
    votes(
        "table",
        'figures = "table"',
        "/v 7-5",
        "| Vote | Number |\n| --- | --- |\n| For | 7 |\n| Against | 5 |",
    ),
    Row(
        S,
        "Votes: named list",
        ("/v names f:rest a:gh",),
        ("**For (3):** Abigail Brook, Colin Dale, Edith Fenn", "**Against (1):** George Hill"),
        (Ballot,),
        before=MOVED,
    ),
    votes(
        "names in a table",
        'names = "table"',
        "/v names f:ab a:gh",
        "| Name | Vote |\n| --- | --- |\n| Abigail Brook | For |\n| George Hill | Against |",
    ),
    votes(
        "names in an annex",
        'names = "annex"',
        "/v names f:ab a:gh",
        re.compile(r"^## Annex: recorded votes\n[\s\S]*^\*\*For \(1\):\*\* Abigail Brook$"),
    ),
)
ASKED = ("/go 5", "Members asked for trends.")
ACTIONS = (
    Row(
        S,
        "Actions: a section of the item",
        ("/a p1: dd: trends report",),
        (re.compile(r"^\*\*Actions:\*\*\n\nDeputy Director of Roads: trends report$"),),
        (Action,),
        before=ASKED,
    ),
    Row(
        S,
        "Actions: inline tag",
        ("/a p1: dd: trends report",),
        (
            re.compile(
                r"^1\. Members asked for trends\.\n\n"
                r"   \*\*Action:\*\* Deputy Director of Roads: trends report$"
            ),
        ),
        before=ASKED,
        toml='[actions]\nstand = "point"',
    ),
    Row(
        S,
        "Actions: column",
        ("/a p1: dd: trends report",),
        (
            re.compile(
                r"^\| Minute \| Action \|\n\| --- \| --- \|\n\| .*asked for trends\. "
                r"\| Deputy Director of Roads: trends report \|$"
            ),
        ),
        before=ASKED,
        toml='[actions]\nstand = "column"',
    ),
    Row(
        S,
        "Actions: table at the end",
        ("/a p1: dd: trends report > by Easter",),
        (
            "| Item | Action | Owner | By |\n| --- | --- | --- | --- |\n"
            "| 5 | trends report | Deputy Director of Roads | by Easter |",
        ),
        before=ASKED,
        toml='[actions]\nstand = "end"',
    ),
    Row(
        S,
        "Actions: tracker reference",
        ("/a p1: dd: trends report",),
        ("Deputy Director of Roads: trends report (Recommendations tracker ref: A1/15)",),
        before=ASKED,
        body={"action_series": "A{n}/{yy}"},
        toml='[actions]\nreferred = "{text} (Recommendations tracker ref: {reference})"',
    ),
)
EMPHASIS = (
    Row(
        S,
        "Emphasis: keywords in bold",
        ("It was RESOLVED to go on.",),
        ("1. It was **RESOLVED** to go on.",),
        before=TAKEN,
        toml='[items]\nkeywords = ["RESOLVED"]',
    ),
    Row(
        S,
        "Emphasis: inserted words in bold",
        ('/appr 9 June 2015 subject to: minute 5, "four" > "fourteen"',),
        (re.compile(r"minute 5: “four” to read “\*\*fourteen\*\*”$"),),
        before=("/go 2",),
        toml='[approvals]\nnew_words = "bold"',
    ),
    Row(
        S,
        "Emphasis: a rule in italics",
        ("/r That the rule read:", "/ins 4.2 The Board meets in public."),
        (re.compile(r"^ *\*4\.2 The Board meets in public\.\*$"),),
        (fields(Clause, "inserted"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Emphasis: labels in italics",
        (f"/r {NOTED}",),
        ("*Decision:*",),
        before=TAKEN,
        toml='[items]\nlabels = "italic"',
    ),
)
CLOSING = (
    Row(
        S,
        "Closing: text after the list",
        (TWO[0], "/t It welcomes the progress made."),
        (re.compile(r"^1\. That the bids be published\.\n\nIt welcomes the progress made\.$"),),
        (fields(Decision, "closing"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Closing: a note in italics",
        (TWO[0], "/ci the Rivers Scrutiny Board"),
        ("*This decision may be called in by the Rivers Scrutiny Board.*",),
        before=TAKEN,
        toml='[decisions]\ncall_in_as = "italic"',
    ),
    Row(
        S,
        "Closing: call-in line",
        (TWO[0], "/ci the Rivers Scrutiny Board > 16 July 2015"),
        (r"\[Call-in ends on 16 July 2015: the Rivers Scrutiny Board\]",),
        before=TAKEN,
        toml='[decisions]\ncall_in_as = "brackets"\n'
        'call_in = "Call-in[ ends on {until}][: {text}]"',
    ),
    Row(
        S,
        "Closing: reasons line",
        (TWO[0], "/re To be open."),
        (re.compile(r"^1\. That the bids be published\.\n\nREASON: To be open\.$"),),
        before=TAKEN,
        toml='[decisions]\nreasons = "under"\nreason = "REASON: {text}"',
    ),
)
ROWS: tuple[Row, ...] = (*CLAUSES, *GRAMMAR, *VOTES, *ACTIONS, *EMPHASIS, *CLOSING)
