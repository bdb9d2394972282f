"""The verbs of the decision."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import DECISION, Verb

VERBS: tuple[Verb, ...] = (
    Verb(
        "decision",
        ("/dec",),
        "/dec RESOLVED · /dec REFUSED > That the application be refused. · "
        "/dec > That the report be noted.",
        "begins another decision: its label > its first clause, or either alone; the other verbs "
        "of the decision concern the last, the picked, or the one named as in /t dec1: …",
        DECISION,
    ),
    Verb(
        "label",
        ("/lb",),
        "/lb RESOLVED · /lb dec1: AGREED · /lb -",
        "the label of the decision in the body's words; a dash: the house's own",
        DECISION,
    ),
    Verb(
        "lead-in",
        ("/l",),
        "/l The Board notes the report and recommends that: · /l -",
        "the words that lead in to the clauses; a dash takes them away",
        DECISION,
        "l",
    ),
    Verb(
        "clause",
        ("/r",),
        "/r That officers report back; · /r1: That the report be noted; · "
        "/r > Cabinet: That the bridge be built. · "
        "/r That the ford be closed. > Cabinet · /r [NOTED] the report; · "
        "/r That trees be planted; > resp: Head of Parks · /r",
        "a clause of the decision; before another; with an addressee; with a verb of its own in "
        "capitals; with who sees to it; alone: the report's next recommendation",
        DECISION,
        "r",
    ),
    Verb(
        "sub-clause",
        ("/rr",),
        "/rr in consultation with residents; · /rr1: in consultation with residents;",
        "a clause under the last (or the named) clause",
        DECISION,
        "rr",
    ),
    Verb(
        "sub-sub-clause",
        ("/rrr",),
        "/rrr in writing; · /rrr2: in writing;",
        "a clause of the third level, under the last (or the named) sub-clause",
        DECISION,
        "rrr",
    ),
    Verb(
        "clause-heading",
        ("/rh",),
        "/rh Capital spending",
        "a sub-heading among the clauses; their letters go on",
        DECISION,
    ),
    Verb(
        "clause-table",
        ("/rtb",),
        "/rtb Parish | Precept",
        "a table among the clauses: rows broken by Ctrl+J, cells by bars; the first row the header",
        DECISION,
    ),
    Verb(
        "insert",
        ("/ins",),
        "/ins r1: 4.2 The Board meets in public. · /ins 4.2 The Board meets in public.",
        "the text that a clause puts into another document, its lines and numbers kept",
        DECISION,
    ),
    Verb(
        "closing",
        ("/t",),
        "/t It welcomes the progress made. · /t -",
        "the text that follows the clauses; a dash takes it away",
        DECISION,
        "t",
    ),
    Verb(
        "reasons",
        ("/re",),
        "/re To meet demand. · /re dec1: To meet demand.",
        "a reason for the decision",
        DECISION,
        "re",
    ),
    Verb(
        "alternatives",
        ("/al",),
        "/al To build a ford instead. · /al none",
        "an alternative that was considered; none: there was none",
        DECISION,
        "al",
    ),
    Verb(
        "subject-to",
        ("/st",),
        "/st planning permission being given. · /st -",
        "what the decision is subject to; a dash takes it away",
        DECISION,
    ),
    Verb(
        "delegate",
        ("/dg",),
        "/dg Head of Parks > in consultation with ab · /dg js · /dg -",
        "to whom the decision delegates > whom they consult; a dash takes it away",
        DECISION,
    ),
    Verb(
        "urgency",
        ("/ur",),
        "/ur the contract ends on Friday. · /ur -",
        "why the decision is urgent and can't be called in",
        DECISION,
    ),
    Verb(
        "call-in",
        ("/ci",),
        "/ci the Scrutiny Committee > 16 July 2015 · /ci > 16 July 2015 · /ci -",
        "who may call the decision in > the last day for that; a dash takes it away",
        DECISION,
    ),
    Verb(
        "summary",
        ("/sum",),
        "/sum The bridge is to be built. · /sum -",
        "the short decision that is published beside the longer minutes",
        DECISION,
    ),
    Verb(
        "earlier",
        ("/er",),
        "/er minute 14/16 is rescinded · /er -",
        "the earlier decision that this one acts on",
        DECISION,
    ),
    Verb(
        "en-bloc",
        ("/bloc",),
        "/bloc 6 7 · /bloc 6-8 · /bloc -",
        "the other items that the decision settles too; a dash takes that back",
        DECISION,
    ),
    Verb(
        "approve",
        ("/appr",),
        '/appr 9 July subject to: para 3, "four" > "fourteen" · '
        "/appr 9 July 2014, 3 August 2014 (Part I) · /appr Audit Committee 4 May 2015 > agreed · "
        "/appr 9 July 2014 > deferred: the draft came late · "
        "/appr 9 July 2014 > confirmed > signed by ab",
        "minutes of earlier meetings: which > what became of them: why > who signed them, "
        "subject to: corrections, with semicolons between them; approved unless something else "
        "is said",
        DECISION,
    ),
    Verb(
        "proposed",
        ("/by",),
        "/by ab+cd · /by dec1: ab+cd · /by Cllr Poe + Cllr Roe · /by -",
        "who proposed + who seconded the decision, or the earlier minutes, noted last; a dash "
        "takes it away",
        DECISION,
    ),
    Verb(
        "correction",
        ("/cor",),
        '/cor page 3, minute 14/16: "x" > "y" · /cor minute 5: wording to follow · '
        "/cor add Cllr Z to those present",
        "a correction to the minutes approved last: where, and which words give way to which",
        DECISION,
    ),
)
