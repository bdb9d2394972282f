"""The verbs of the discussion."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import DISCUSSION, Verb

VERBS: tuple[Verb, ...] = (
    Verb(
        "point",
        ("/p",),
        "Members asked about the new bridge. · /p 7: Members asked about the budget.",
        "a key point; a line without a verb is one. With a number: under that item",
        DISCUSSION,
    ),
    Verb(
        "sub-point",
        ("/pp",),
        "/pp It was to open in May. · /pp p2: It was to open in May.",
        "a point under the last (or the named) point",
        DISCUSSION,
        "pp",
    ),
    Verb(
        "sub-sub-point",
        ("/ppp",),
        "/ppp Weather permitting. · /ppp p3: Weather permitting.",
        "a point on the third level: under the last (or the named) sub-point",
        DISCUSSION,
    ),
    Verb(
        "says",
        ("/s",),
        "/s ab: The bridge was sound. · /s ab + Friends of the Bridge: It was sound. · "
        "/s Labour Group: · /s p2 = ab",
        "what somebody said: people, roles, bodies or groups before a colon; alone: for what "
        "stands under it. With a point and = : who said that",
        DISCUSSION,
    ),
    Verb(
        "reply",
        ("/pa",),
        "/pa It would open in May. · /pa p2: It would open in May.",
        "a point that answers the last (or the named) one",
        DISCUSSION,
    ),
    Verb(
        "heading",
        ("/h",),
        "/h Bridges",
        "a sub-heading among the points",
        DISCUSSION,
    ),
    Verb(
        "paragraph",
        ("/para",),
        "/para The meeting heard from three residents. · /para p2: It was asked again.",
        "a paragraph without a number; with a point: under that",
        DISCUSSION,
        "para",
    ),
    Verb(
        "table",
        ("/tb",),
        "/tb Ward | Votes · /tb p2: Ward | Votes",
        "a table, its first row the header, bars between the cells; Ctrl+J begins a row, and so "
        "does .. on a line of its own",
        DISCUSSION,
    ),
    Verb(
        "tag",
        ("/tg",),
        "/tg p2 = SQ1 · /tg = SQ1",
        "a tag printed before a point; with nothing after = it is taken away",
        DISCUSSION,
    ),
    Verb(
        "continue",
        ("..",),
        ".. and schools · ..p2 and schools · .. - the piers;",
        "adds to the last (or the named) entry; to a table, a row; after a dash, a line of a list",
        DISCUSSION,
    ),
    Verb(
        "purpose",
        ("/pu",),
        "/pu Scrutiny of Services > To update on the bridge. · /pu To update on the bridge.",
        "the purpose of the item: heading > text, or the text alone",
        DISCUSSION,
        "pu",
    ),
    Verb(
        "each",
        ("/ea",),
        "/ea Members asked why.",
        "several lines (pasted, or broken by Ctrl+J), each a point",
        DISCUSSION,
    ),
    Verb(
        "verbatim",
        ("/vb",),
        "/vb I wish to make a statement. · /vb p2: I wish to make a statement.",
        "a statement as read; its line breaks are kept. With a point: under that",
        DISCUSSION,
        "vb",
    ),
    Verb(
        "note",
        ("/no",),
        "/no The lift was out of order. · /no p2: The figures are in Annex A.",
        "a note of the clerk's in the minutes; with a point: under that",
        DISCUSSION,
        "no",
    ),
    Verb(
        "afterwards",
        ("/pmn",),
        "/pmn The figures were sent on 12 July. · /pmn p2: The figures were sent on 12 July.",
        "a note made after the meeting; with a point: under that",
        DISCUSSION,
        "pmn",
    ),
    Verb(
        "mark",
        ("!",),
        "What were the figures for 2014? ! · ! · ! figures for 2014",
        "at the end of a line: come back to it. Alone: come back to this moment",
        DISCUSSION,
    ),
    Verb(
        "walk",
        ("/!",),
        "/! · /! done",
        "goes to the oldest mark, to catch up; again: to the next. done: it needs nothing more",
        DISCUSSION,
    ),
)
