"""Motions and votes: votes."""

from __future__ import annotations

import re

from meetingtui.domain.attendance import Attendance
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.divisions import Ballot, Division, Tally
from meetingtui.domain.people import Person
from tests.coverage.row import Row, Words, fields

S = "1.8"
TAKEN = ("/go 5",)
MOVED = ("/go 5", "/m ab+cd That the bridge be built.")
PRESIDED = ("/pr ab cd ef gh", "/ch ab", *MOVED)
PUT = "On being put to the vote, the motion was"
RECORDED = "On being put to a recorded vote, the motion was"


def vote(
    element: str, typed: str, *printed: Words, before: tuple[str, ...] = MOVED, toml: str = ""
) -> Row:
    """A vote, on a motion if nothing else is said."""
    return Row(S, element, (typed,), printed, (Division,), before=before, toml=toml)


HOW = (
    vote("By assent", "/v agreed", "The motion was agreed."),
    vote(
        "By show of hands",
        "/v hands 7-5",
        "On being put to the vote by show of hands, the motion was carried (7 for, 5 against).",
    ),
    vote(
        "By ballot",
        "/v ballot 7-5",
        "On being put to a ballot, the motion was carried (7 for, 5 against).",
    ),
    vote("Counted", "/v 7-5-1", f"{PUT} carried (7 for, 5 against, 1 abstaining)."),
    vote("Lost", "/v 5-7", f"{PUT} lost (5 for, 7 against)."),
    vote("Unanimous", "/v unanimous", f"{PUT} carried unanimously."),
    vote("Nem con", "/v nem con", f"{PUT} carried with nobody voting against."),
    vote(
        "With no member voting against",
        "/v nem con",
        f"{PUT} carried with no member voting against.",
        toml='[divisions]\nnem_con = "with no member voting against"',
    ),
    vote(
        "A required majority of two-thirds",
        "/v 2/3 20-5",
        f"A majority of two-thirds was required. {PUT} carried (20 for, 5 against).",
    ),
    vote(
        "A result that is not that of the count",
        "/v 7-7 > carried by lot",
        "The motion was put to the vote (7 for, 7 against): carried by lot.",
    ),
    vote(
        "A vote on a question that nobody moved",
        "/v That the meeting go on > hands 7-5",
        "The question was put: That the meeting go on",
        before=TAKEN,
    ),
    Row(
        S,
        "A vote by name",
        ("/v names f:rest a:gh",),
        (
            f"{RECORDED} carried (3 for, 1 against).",
            "**For (3):** Abigail Brook, Colin Dale, Edith Fenn",
            "**Against (1):** George Hill",
        ),
        (Ballot,),
        before=PRESIDED,
    ),
    Row(
        S,
        "Who asked for the names",
        ("/v names f:rest a:gh", "/v by gh"),
        (re.compile(r"^A recorded vote was requested by George Hill\."),),
        (fields(Division, "asked_by"),),
        before=PRESIDED,
    ),
    Row(
        S,
        "A single member’s own vote, at their request",
        ("/v 7-5", "/v own cd against"),
        (re.compile(r"At their own request it is recorded that Colin Dale voted against\.$"),),
        (Ballot,),
        before=PRESIDED,
    ),
    Row(
        S,
        "Dissent intimated afterwards",
        ("/v 7-5", "/v dissent cd"),
        (re.compile(r"Colin Dale asked that their dissent be recorded\.$"),),
        (Ballot,),
        before=PRESIDED,
    ),
)


def category(element: str, typed: str, printed: str) -> Row:
    """A category of votes in the totals."""
    return Row(
        S,
        f"Category: {element}",
        (f"/v 7 for, 5 against, {typed}",),
        (f"{PUT} carried (7 for, 5 against, {printed}).",),
        (Tally,),
        before=MOVED,
    )


CATEGORIES = (
    Row(
        S,
        "Categories: for and against",
        ("/v 7 for, 5 against",),
        (f"{PUT} carried (7 for, 5 against).",),
        (Tally,),
        before=MOVED,
    ),
    category("abstain", "2 abstain", "2 abstaining"),
    category("declined to vote", "1 declined to vote", "1 declining to vote"),
    category("absent from the division", "5 absent from the division", "5 absent"),
    category(
        "conflict of interest", "1 conflict of interest", "1 not voting because of an interest"
    ),
    category("no vote", "3 no vote", "3 no vote"),
    category("the body’s own word", "2 paired", "2 paired"),
    Row(
        S,
        "A Scottish division of 42: 23/13/1/5",
        (
            "/m [Motion] ab+cd That the bridge be built.",
            "/am [Amendment] ef+gh That the ford stay.",
            "/v 23 motion, 13 amendment, 1 declined, 5 absent",
        ),
        (
            "On being put to the vote, Amendment was lost (23 for the motion, 13 for the "
            "amendment, 1 declining to vote, 5 absent).",
        ),
        (Tally,),
        before=TAKEN,
    ),
    Row(
        S,
        "Casting vote at 7:7",
        ("/v 7-7 cast for",),
        (
            "The motion was put to the vote and the votes were equal (7 for, 7 against). The votes "
            "being equal, Abigail Brook gave a casting vote for. The motion was carried.",
        ),
        (Ballot,),
        before=PRESIDED,
    ),
    Row(
        S,
        "A casting vote of somebody named",
        ("/v 7-7", "/v cast cd against"),
        (
            re.compile(
                r"The votes being equal, Colin Dale gave a casting vote against\. "
                r"The motion was lost\.$"
            ),
        ),
        (Ballot,),
        before=MOVED,
    ),
)

ENTITLED = (
    Row(
        S,
        "Not entitled: present remotely without a vote",
        ("/pr gh remote no vote", "/v names f:rest"),
        (
            "- George Hill (remote, without a vote)",
            "**For (3):** Abigail Brook, Colin Dale, Edith Fenn",
        ),
        (Attendance,),
        before=PRESIDED,
    ),
    Row(
        S,
        "Not entitled for one item: an interest declared",
        ("/d gh 5 pecuniary: owns the ford > left", "/v names f:rest"),
        (
            "George Hill – pecuniary interest: owns the ford (left the room)",
            "**For (3):** Abigail Brook, Colin Dale, Edith Fenn",
        ),
        (Declaration,),
        before=PRESIDED,
    ),
    Row(
        S,
        "Not entitled: an observer",
        ("/att observer: Sam Roe > Residents’ Association", "/v names f:rest"),
        ("**For (4):** Abigail Brook, Colin Dale, Edith Fenn, George Hill",),
        (Ballot,),
        before=PRESIDED,
    ),
    Row(
        S,
        "Entitled: a co-opted member",
        ("/pr il", "/v names f:rest"),
        ("**For (5):** Abigail Brook, Colin Dale, Edith Fenn, George Hill, Canon Ivor Lane",),
        (Ballot,),
        before=PRESIDED,
    ),
)

NAMES = (
    Row(
        S,
        "Figures in a list: For: 26 / Against: 32",
        ("/v For: 26, Against: 32",),
        ("For: 26\\\nAgainst: 32",),
        (Tally,),
        before=MOVED,
        style="full-council",
    ),
    Row(
        S,
        "Figures in brackets: (7:7 …)",
        ("/v 7-7",),
        ("The motion was put to the vote and the votes were equal (7:7).",),
        (Tally,),
        before=MOVED,
        toml='[divisions]\nfigures = "ratio"',
    ),
    Row(
        S,
        "Figures in words: 22 votes to one, with two abstentions",
        ("/v 22-1-2",),
        (f"{PUT} carried (22 votes to one, with two abstentions).",),
        (Tally,),
        before=MOVED,
        toml='[divisions]\nfigures = "words"',
    ),
    Row(
        S,
        "Name lists and totals",
        ("/v names f:ab,cd a:ef x:gh",),
        (
            f"{RECORDED} carried (2 for, 1 against, 1 abstaining).",
            "**For (2):** Abigail Brook, Colin Dale",
            "**Against (1):** Edith Fenn",
            "**Abstained (1):** George Hill",
        ),
        (Ballot,),
        before=PRESIDED,
    ),
    Row(
        S,
        "Two of one surname in a list",
        ("/att member: Ann Harris; Bob Harris", "/v names f:ah,bh a:cd"),
        ("**For (2):** Ann Harris, Bob Harris",),
        (Person,),
        before=PRESIDED,
    ),
    Row(
        S,
        "Two of the same full name, told apart by division",
        (
            "/att member: David Lewis > Cobham; David Lewis > Camberley West",
            "/v names f:dl a:dl2",
        ),
        (
            "**For (1):** David Lewis (Cobham)",
            "**Against (1):** David Lewis (Camberley West)",
        ),
        (fields(Attendance, "representing"),),
        before=PRESIDED,
    ),
)
ROWS: tuple[Row, ...] = (*HOW, *CATEGORIES, *ENTITLED, *NAMES)
