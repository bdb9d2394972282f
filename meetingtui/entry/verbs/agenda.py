"""The verbs of the agenda and the clock."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import AGENDA, Verb

VERBS: tuple[Verb, ...] = (
    Verb("next", ("/n",), "/n · /n 10:42", "takes the next item", AGENDA),
    Verb("take", ("/go",), "/go 7 · /go 7 10:42", "takes an item now", AGENDA),
    Verb("look", ("/see",), "/see 7", "looks at an item; nothing is stamped", AGENDA),
    Verb(
        "item",
        (),
        "/item Flooding · /item 4.1: Terms of reference · /item section: Procedural matters · "
        "/item part: Part 1 – open to the public · /item 7 = Flooding in the town · "
        "/item 7 tag: for decision · /item 7 report: FIN/12 · /item 7 by: dd · "
        "/item 7 planned: 10:30 · /item 7 minute: 14/16 · /item 7 under: 4",
        "a new item, section or part at the end of the agenda; with a number: its right title, or "
        "its title, number, minute, tag, report, by (who brings it), planned, taken (when), key "
        "(decision), recording, urgent, under; a hyphen takes one away, minute: none leaves it "
        "unnumbered",
        AGENDA,
    ),
    Verb(
        "urgent",
        ("/item!",),
        "/item! Flooding > the river is rising · /item! 7 > the river is rising",
        "an urgent item, with the reason; with a number: an item that is there",
        AGENDA,
    ),
    Verb(
        "meeting",
        (),
        "/meeting kind: budget · /meeting venue: Town Hall · /meeting mode: remote · "
        "/meeting notice: The meeting was recorded. · /meeting reference: FPB/15/3 · "
        "/meeting number: 14",
        "what is said of the meeting: kind, venue, mode, notice, reference, recording, called, "
        "date, approved, and number (that of its first minute)",
        AGENDA,
    ),
    Verb(
        "next-meeting",
        ("/nm",),
        "/nm 12 May 2016 10am > Council Chamber · /nm in the autumn",
        "when the body meets next, and what is said of it",
        AGENDA,
    ),
    Verb(
        "signed",
        (),
        "/signed ab 9 October 2015 · /signed ab",
        "who signed these minutes, and when",
        AGENDA,
    ),
    Verb("start", (), "/start · /start 10:02", "opens the meeting", AGENDA),
    Verb(
        "adjourn",
        ("/adj",),
        "/adj · /adj 11:30 · /adj 11:30: to read a tabled report",
        "adjourns the meeting, and why",
        AGENDA,
    ),
    Verb(
        "resume",
        ("/res",),
        "/res · /res 11:45 · /res 10 July 9.30am",
        "opens it again, on another day too",
        AGENDA,
    ),
    Verb(
        "extend",
        ("/ext",),
        "/extend 22:30 · /extend 22:30: by ten votes to two · /extend to finish the business",
        "the meeting agreed to go on beyond its hours",
        AGENDA,
    ),
    Verb("close", (), "/close · /close 12:30", "closes the meeting; nothing is locked", AGENDA),
    Verb("at", (), "/at 14:03", "sets the clock (in a script)", AGENDA),
)
