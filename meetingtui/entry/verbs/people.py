"""The verbs of people."""

from __future__ import annotations

from meetingtui.entry.verbs.verb import PEOPLE, Verb

VERBS: tuple[Verb, ...] = (
    Verb(
        "present",
        ("/pr",),
        "/pr ab cd · /pr all · /pr all but ab cd · /pr ab remote no vote · /pr gh sub for ab · "
        "/pr js for ab · /pr ef signed · /pr cd as Vice-Chairman · /pr ab > Borough Council · "
        "/pr cd: to the end of item 5 · /pr",
        "who is present, and how (for ab: in their absence, not as a substitute; signed: the "
        "register, and left); alone: opens the roll",
        PEOPLE,
    ),
    Verb(
        "apologies",
        ("/ap",),
        "/ap ab · /ap ab: unwell, sub gh · /ap ab > the first half · "
        "/ap ef gh by the Leader of the Green Group: on holiday · /ap gh by ab · /ap accepted · "
        "/ap none · /ap gh strike",
        "who sent apologies, why, who gave them for them, who came instead, for which part; "
        "accepted by resolution; none; strike: takes them back",
        PEOPLE,
    ),
    Verb(
        "absent",
        ("/abs",),
        "/abs ab cd · /abs none",
        "who stayed away without apologies; none",
        PEOPLE,
    ),
    Verb(
        "attending",
        ("/att",),
        "/att Jane Example, Head of Parks > Borough Council · /att officer dd; js · "
        "/att member: Jane Example; John Other, Vice-Chairman · "
        "/att observer: Sam Roe > Residents' Association · /att strike ab",
        "who else is there: member, co-opted, invitee, officer, other, observer, then code or "
        "name, title > organisation; strike: takes somebody off the roll",
        PEOPLE,
    ),
    Verb(
        "headcount",
        ("/hc",),
        "/hc 8 residents · /hc about 40 members of the press · /hc no members of the public · "
        "/hc strike residents",
        "how many attended whom nobody names",
        PEOPLE,
    ),
    Verb(
        "in",
        (),
        "/in gh · /in gh -3 · /in gh 10:42 · /in gh ?",
        "who arrives, and when (? at the end: nobody knows)",
        PEOPLE,
    ),
    Verb(
        "out",
        (),
        "/out cd · /out cd -3 · /out cd 10:42 · /out cd ?",
        "who leaves, and when (? at the end: nobody knows)",
        PEOPLE,
    ),
    Verb(
        "presides",
        ("/ch",),
        "/ch ab · /ch ab 10:42 · /ch cd elected · /ch cd for this item · /ch vacant",
        "who takes the chair, when, and how; for this item: whoever was in it then comes back",
        PEOPLE,
    ),
    Verb(
        "clerk",
        ("/ck",),
        "/ck dd · /ck dd for this item · /ck @?democratic services officer",
        "who takes the minutes",
        PEOPLE,
    ),
    Verb(
        "log",
        (),
        "/log · /log 1 10:42 · /log 1 cd · /log 1: elected · /log 1 strike",
        "lists who came and went and when the meeting sat; with a number: another time (or ? for "
        "none), person, kind (in, out), item, words after a colon, or strike",
        PEOPLE,
    ),
    Verb(
        "witness",
        ("/w",),
        "/w dd · /w Jane Example, Head of Parks > Borough Council · "
        "/w Jane Example, Head of Parks; John Sample, Head of Rivers",
        "somebody heard: a person known, or name, title > organisation (remark); several with "
        "semicolons between",
        PEOPLE,
    ),
    Verb(
        "officer",
        ("/wo",),
        "/wo dd js · /w officer: Jane Example, Planning Officer",
        "an officer attending for the item, in a block of their own",
        PEOPLE,
    ),
    Verb(
        "speaker",
        ("/ws",),
        "/ws Jane Example > Larkfield Society (objecting) · /w speaker: resident (in support)",
        "somebody who speaks on the item, and how, in a block of their own",
        PEOPLE,
    ),
    Verb(
        "declaration",
        ("/d",),
        "/d ab 7,9 personal: school governor > left · /d ab school governor · "
        "/d ab, cd 6-8 personal (spouse): works there > left; 8 stayed · "
        "/d ab all sensitive pecuniary > left; dispensation D4/15; not registered · "
        '/d All members 7 personal: live in the county > stayed · /d "The Clerk" 9: her own pay · '
        "/d ab as it arises: trustee of the museum · /d ab 7 lobbying: letters from residents · "
        "/d whip: none declared · /d whip none · /d none",
        "an interest declared: who, items, interest (whose): nature > effect; what holds of single "
        "items; dispensation, registered or not. A statement that is no interest: lobbying, whip, "
        "gift, arrears, statement, dispensation",
        PEOPLE,
    ),
    Verb(
        "leave",
        ("/lv",),
        "/lv · /lv -3 · /lv ab 10:42 · /lv back",
        "those who declared that they leave for the item leave; back: they return",
        PEOPLE,
    ),
    Verb(
        "name",
        (),
        "/name ?1 = Jane Example, Head of Roads",
        "gives somebody known by description (or wrongly) a name and a title",
        PEOPLE,
    ),
)
