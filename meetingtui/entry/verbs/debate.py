"""The verbs of motions and votes."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import DEBATE, Verb

VERBS: tuple[Verb, ...] = (
    Verb(
        "motion",
        ("/m",),
        "/m ab+cd That the bridge be built. · /m ab: That the bridge be built."
        " · /m Green Group: That the bridge be built. · /m formal ab+cd That the report be noted."
        " · /m - That the bridge be built.",
        "a motion: who moves + who seconds, and its words",
        DEBATE,
    ),
    Verb(
        "procedural",
        ("/m!",),
        "/m! ab+cd That the question be now put.",
        "a procedural motion",
        DEBATE,
    ),
    Verb(
        "amendment",
        ("/am",),
        "/am ef+gh m1: insert the word “new” · /am ef+gh: insert the word “new”"
        " · /am [Amendment G] ef+gh m1: insert the word “new” · /am ef m1.1: leave out “new”",
        "an amendment to the open motion, or to the one named",
        DEBATE,
    ),
    Verb(
        "seconder",
        ("/sec",),
        "/sec gh · /sec m1.1 cd",
        "who seconds, when it comes later",
        DEBATE,
    ),
    Verb(
        "substantive",
        ("/sub",),
        "/sub m1 That the new bridge be built.",
        "the motion as its amendments left it; what was moved is kept",
        DEBATE,
    ),
    Verb(
        "vote",
        ("/v",),
        "/v · /v 7-5-1 · /v 26 for, 32 against, 1 declined · /v agreed · /v unanimous"
        " · /v nem con · /v lost · /v m1.1 7-5 · /v m1+m2 7-5 · /v 2/3 20-5"
        " · /v names f:rest a:ab · /v That the meeting go on > 7-5"
        " · /v That the meeting go on > · /v 7-7 cast for · /v cast ab against"
        " · /v by ab · /v own ab against · /v dissent ab",
        "a vote: figures, words or names; alone it opens the roll",
        DEBATE,
    ),
    Verb(
        "outcome",
        ("/o",),
        "/o m1 lost · /o m1 withdrawn: with consent · /o m1 referred: Cabinet"
        " · /o 8 deferred: report late · /o 9 with 8",
        "what became of a motion or an item",
        DEBATE,
    ),
)
