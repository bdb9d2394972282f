"""The verbs of questions, petitions and announcements."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import BUSINESS, Verb

VERBS: tuple[Verb, ...] = (
    Verb(
        "question",
        ("/q",),
        "/q resident > ch: Why is it closed? · "
        "/q Jane Example of Larkfield > Cabinet Member for Roads: When will it open? · "
        "/q cd: Who pays? · /q 3 Cllr Poe > Leader [Annex 1]",
        "a question: number, who asks (of where) > whom: text [where it is printed]",
        BUSINESS,
    ),
    Verb(
        "answer",
        ("/an",),
        "/an By May. · /an ab: By May. · /an q1: By May. · /an in writing · "
        "/an Leader > in Annex B",
        "an answer to the last question or petition: by whom, how, or where it is printed",
        BUSINESS,
    ),
    Verb(
        "supplementary",
        ("/sq",),
        "/sq Why not sooner? · /sq q1: Why not sooner? · /sq cd: Why not sooner?",
        "a supplementary question to the last one; the asker is the same unless named",
        BUSINESS,
    ),
    Verb(
        "petition",
        ("/pet",),
        "/pet Save the bridge > Jane Example of Larkfield > 312 signatures · "
        "/pet B: Open the ford > resident > presented by Cllr Poe · "
        "/pet Save the ford > Jane Example > more than 1,200 signatures",
        "a petition: what it asks > who brings it > how many signed > presented by",
        BUSINESS,
    ),
    Verb(
        "deputation",
        ("/dep",),
        "/dep The bridge > Jane Example on behalf of Larkfield Society",
        "a deputation: what it is about > who leads it",
        BUSINESS,
    ),
    Verb(
        "announcement",
        ("/ann",),
        "/ann The hall reopens in May. · /ann ch: The hall reopens in May. · "
        "/ann Leader > The hall reopens in May.",
        "an announcement, with who makes it before a colon or before >",
        BUSINESS,
    ),
    Verb(
        "tribute",
        ("/tri",),
        "/tribute Members stood in memory of Jane Example. · /tri ch: He had served for years.",
        "a tribute",
        BUSINESS,
    ),
)
