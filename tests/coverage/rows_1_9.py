"""Actions and follow-up."""

from __future__ import annotations

import re

from meetingtui.domain.actions import Action, Owner
from meetingtui.domain.announcements import Announcement
from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Clause
from meetingtui.domain.documents import Document
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.next_steps import NextStep
from tests.coverage.row import Row, fields

S = "1.9"
TAKEN = ("/go 5",)
ASKED = ("/go 5", "Members asked how long the bridge would last.")
NUMBERED = {"action_series": "A{n}/{yy}", "recommendation_series": "R{n}/{yy}"}

FORMS = (
    Row(
        S,
        "ACTION: and a name, after the paragraph",
        ("/a p1: ab:",),
        (
            re.compile(
                r"^1\. Members asked how long the bridge would last\.\n\n"
                r"   \*\*ACTION:\*\* Abigail Brook$"
            ),
        ),
        (Action,),
        before=ASKED,
        toml='[actions]\nstand = "point"\nlabel = "ACTION:"',
    ),
    Row(
        S,
        "ACTION: with who, what and when, after the paragraph",
        ("/a p1: ab: to ask the engineer > by Easter",),
        (
            re.compile(
                r"^1\. Members .*\n\n   \*\*ACTION:\*\* Abigail Brook: to ask the engineer "
                r"\(by Easter\)$"
            ),
        ),
        (Action,),
        before=ASKED,
        toml='[actions]\nstand = "point"\nlabel = "ACTION:"',
    ),
    Row(
        S,
        "Clerk to action, run into the sentence",
        ("The gate was broken – Clerk to action. /a",),
        (re.compile(r"^Members asked .*\n\nThe gate was broken – Clerk to action\.$"),),
        (Action,),
        before=ASKED,
        toml='[items]\nflow = ["points", "actions"]\n[blocks.points]\nmarkers = []',
    ),
    Row(
        S,
        "A heading with names under it",
        ("/a ab: the lease", "/a cd: the gate"),
        (re.compile(r"^\*\*ACTION\*\*\n\nAbigail Brook: the lease\n\nColin Dale: the gate$"),),
        (Action,),
        before=TAKEN,
        toml='[blocks.actions]\nlabel = "ACTION"',
    ),
    Row(
        S,
        "A column at the right",
        ("/a p1: dd: trends report > by the end of May",),
        (
            re.compile(
                r"^\| Discussion \| Action \|\n\| --- \| --- \|\n\| .*Members asked how long the "
                r"bridge would last\. \| .*trends report \(by the end of May\) \|$"
            ),
        ),
        (Action,),
        before=ASKED,
        style="health-board",
    ),
    Row(
        S,
        "A section of every item, in a sentence: That officers …",
        ("/a That officers report back in 12 months' time.",),
        (
            re.compile(
                r"^\*\*Actions/ further information to be provided:\*\*\n\n"
                r"That officers report back in 12 months' time\.$"
            ),
        ),
        (Action,),
        before=TAKEN,
        style="surrey-2015",
    ),
    Row(
        S,
        "No actions",
        ("/0a",),
        ("**Actions/ further information to be provided:** None",),
        (Block,),
        before=TAKEN,
        style="surrey-2015",
    ),
    Row(
        S,
        "A tracker reference inside a key point",
        (
            "/a dd: trends report",
            "Members asked for trends (Recommendations tracker ref: #a1).",
        ),
        ("1. Members asked for trends (Recommendations tracker ref: A1/15).",),
        (Action,),
        before=TAKEN,
        body=NUMBERED,
        toml='[references]\naction = "{number}"',
    ),
    Row(
        S,
        "A reference given to an action as it is made",
        ("/a dd: trends report",),
        ("Deputy Director of Roads: trends report (A1/15)",),
        (fields(Action, "reference"),),
        before=TAKEN,
        body=NUMBERED,
    ),
    Row(
        S,
        "A reference given to a recommendation as it is made",
        ("/r > Cabinet: That the bridge be built.",),
        ("1. To Cabinet: That the bridge be built. (R1/15)",),
        (fields(Clause, "reference"),),
        before=TAKEN,
        body=NUMBERED,
    ),
    Row(
        S,
        "A reference typed in place of the one given",
        ("/a dd: trends report", "/ref a1 = A55/12"),
        ("Deputy Director of Roads: trends report (A55/12)",),
        (fields(Action, "reference"),),
        before=TAKEN,
        body=NUMBERED,
    ),
)


def due(element: str, said: str) -> Row:
    """An action that is due when the clerk says."""
    return Row(
        S,
        f"Due {element}",
        (f"/a dd: trends report > {said}",),
        (f"Deputy Director of Roads: trends report ({said})",),
        (fields(Action, "due_said"),),
        before=TAKEN,
    )


def owner(element: str, typed: str, printed: str) -> Row:
    """An action that is somebody's."""
    return Row(
        S,
        f"Owner: {element}",
        (f"/a {typed}: trends report",),
        (f"{printed}: trends report",),
        (Owner,),
        before=TAKEN,
    )


WHEN_AND_WHO = (
    due("on a date", "12 May 2016"),
    due("at the next meeting", "next meeting"),
    due("in 12 months' time", "in 12 months' time"),
    due("by the end of a month", "by the end of May"),
    Row(
        S,
        "Due at no time that was said",
        ("/a dd: trends report",),
        ("Deputy Director of Roads: trends report",),
        (Action,),
        before=TAKEN,
    ),
    Row(
        S,
        "Due when the text itself says",
        ("/a dd: a report in May on trends",),
        ("Deputy Director of Roads: a report in May on trends",),
        (Action,),
        before=TAKEN,
    ),
    owner("a person", "il", "Canon Ivor Lane"),
    owner("a person by title", "dd", "Deputy Director of Roads"),
    owner("a role", '"Head of Parks"', "Head of Parks"),
    owner("officers", "officers", "Officers"),
    owner(
        "two bodies together",
        '"Larkfield Town Council" + "Parks Team"',
        "Larkfield Town Council and Parks Team",
    ),
    owner(
        "a person, a team and a body that nobody knows",
        'dd + "Parks Team" + Housing Forum',
        "Deputy Director of Roads, Parks Team and Housing Forum",
    ),
    Row(
        S,
        "Owner: none, and that is said",
        ("/a none: trends report",),
        ("No owner: trends report",),
        (fields(Action, "unowned"),),
        before=TAKEN,
        toml='[actions]\nunowned = "No owner"',
    ),
    owner("the committee itself", "the Board", "The Board"),
    owner("a member", "ab", "Abigail Brook"),
    owner("nobody named: a resident", "resident", "A resident"),
)

AFTER = (
    Row(
        S,
        "Next steps: None",
        ("/0n",),
        ("**Board next steps:** None",),
        (Block,),
        before=TAKEN,
        style="surrey-2015",
    ),
    Row(
        S,
        "Next steps: future items",
        ("/ns To receive the annual report in July.",),
        (re.compile(r"^\*\*Board next steps:\*\*\n\nTo receive the annual report in July\.$"),),
        (NextStep,),
        before=TAKEN,
        style="surrey-2015",
    ),
    Row(
        S,
        "Date of the next meeting",
        ("/nm 12 May 2016 10am > Council Chamber",),
        ("Next meeting: 12 May 2016 at 10.00 am, Council Chamber",),
        (fields(Meeting, "next_on", "next_at", "next_said"),),
    ),
    Row(
        S,
        "Forward programme",
        ("/doc Annex B: Forward programme > attached",),
        ("Annex B: Forward programme (attached)",),
        (Document,),
        before=("/go 6",),
    ),
    Row(
        S,
        "Thanks",
        ("/tri ab: Members thanked the officers for their work.",),
        (
            re.compile(
                r"^\*\*Tribute by Abigail Brook:\*\* Members thanked the officers for their work\.$"
            ),
        ),
        (Announcement,),
        before=TAKEN,
    ),
)
ROWS: tuple[Row, ...] = (*FORMS, *WHEN_AND_WHO, *AFTER)
