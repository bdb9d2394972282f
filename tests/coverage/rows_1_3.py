"""Previous minutes, the corrections to them, and matters arising."""

from __future__ import annotations

import re

from meetingtui.domain.actions import Action
from meetingtui.domain.approvals import Approval, Correction
from meetingtui.domain.divisions import Division
from meetingtui.domain.documents import Document
from meetingtui.domain.items import Item
from meetingtui.domain.motions import Motion
from meetingtui.domain.points import Point
from tests.coverage.row import Removed, Row, Words, fields

AT_MINUTES = ("/go 2",)
THE_MINUTES = "The minutes of the meeting held on 11 June 2015 were"
APPROVED = (*AT_MINUTES, "/appr 11 June 2015")


def _row(element: str, line: str, *expected: Words, records: tuple[Removed, ...] = ()) -> Row:
    """An approval under the item for previous minutes."""
    return Row("1.3", element, (line,), expected, records or (Approval,), before=AT_MINUTES)


def _corrected(element: str, said: str, printed: str, toml: str = "") -> Row:
    """A correction, printed in a list below the approval."""
    line = f"/appr 11 June 2015 subject to: {said}"
    approved = f"{THE_MINUTES} approved as a correct record, subject to the following:"
    expected = f"{approved}\n\n{printed}"
    return Row("1.3", element, (line,), (expected,), (Correction,), before=AT_MINUTES, toml=toml)


ROWS: tuple[Row, ...] = (
    _row("Approved", "/appr 11 June 2015", f"{THE_MINUTES} approved as a correct record."),
    _row("Agreed", "/appr 11 June 2015 > agreed", f"{THE_MINUTES} agreed as a correct record."),
    _row(
        "Confirmed and signed",
        "/appr 11 June 2015 > confirmed > signed by ab",
        f"{THE_MINUTES} confirmed as a correct record and signed by Abigail Brook.",
        records=(fields(Approval, "signed_by"),),
    ),
    _row(
        "Taken as read",
        "/appr 11 June 2015 > taken as read",
        f"{THE_MINUTES} taken as read.",
    ),
    Row(
        "1.3",
        "“Accepted as a true and accurate record”, the house's formula",
        ("/appr 11 June 2015 > accepted",),
        (f"{THE_MINUTES} accepted as a true and accurate record.",),
        (Approval,),
        before=AT_MINUTES,
        toml=(
            "[approvals]\n"
            'approved = "The minutes of {meetings} were {outcome} as a true and accurate record'
            '[ and signed by {signed_by}][ ({note})]"'
        ),
    ),
    _row(
        "Several meetings at once",
        "/appr 11 June 2015, 25 June 2015, 2nd July, 2015",
        "The minutes of the meetings held on 11 June 2015, 25 June 2015 and 2 July 2015 were "
        "approved as a correct record.",
    ),
    _row(
        "Part I and Part II apart",
        "/appr 11 June 2015 (Part I), 11 June 2015 (Part II)",
        "The minutes of the meetings held on 11 June 2015 (Part I) and 11 June 2015 (Part II) "
        "were approved as a correct record.",
        records=(fields(Approval, "part"),),
    ),
    _corrected(
        "Correction: page, minute number, and one word for another",
        'page 3, minute 14/16, "four" > "fourteen"',
        "- page 3, minute 14/16: “four” to read “fourteen”",
    ),
    _corrected(
        "Correction: “should read”, with the sentence quoted",
        'minute 5, "It fell." > "It is falling."',
        "- minute 5 should read “It is falling.” instead of “It fell.”",
        '[approvals]\nreplaced = "[{locator} ]should read “{put}” instead of “{find}”"',
    ),
    _corrected(
        "Correction: insert a word before another in a paragraph",
        "paragraph 3: insert the word “old” before “bridge”",
        "- paragraph 3: insert the word “old” before “bridge”",
    ),
    _corrected(
        "Correction: somebody added to those present",
        "add Cllr Fenn to those present",
        "- add Cllr Fenn to those present",
    ),
    Row(
        "1.3",
        "Correction: bold for the new words",
        ('/appr 11 June 2015 subject to: paragraph 3, "four" > "fourteen"',),
        ("- paragraph 3: “four” to read “**fourteen**”",),
        before=AT_MINUTES,
        toml='[approvals]\nnew_words = "bold"',
    ),
    Row(
        "1.3",
        "Correction document as an annex",
        (
            "/appr 11 June 2015 subject to: the corrections in Annex A",
            "/doc Annex A: Corrections to the minutes of 11 June 2015",
        ),
        ("- the corrections in Annex A", "Annex A: Corrections to the minutes of 11 June 2015"),
        (Document,),
        before=AT_MINUTES,
    ),
    Row(
        "1.3",
        "Correction whose words are still to come",
        ("/cor minute 5: wording to follow",),
        ("- minute 5: wording to follow",),
        (Correction,),
        before=APPROVED,
    ),
    Row(
        "1.3",
        "Correction: a list of quoted insertions, a tracked copy to be published",
        (
            '/cor paragraph 2, "" > "in part"; paragraph 4, "" > "by May"',
            "/a pq: publish a copy with the changes tracked",
        ),
        (
            "- paragraph 2: “in part” to be inserted\n\n- paragraph 4: “by May” to be inserted",
            re.compile("Democratic Services Officer: publish a copy with the changes tracked"),
        ),
        (Correction,),
        before=APPROVED,
    ),
    Row(
        "1.3",
        "The action that follows from a correction",
        ("/a pq: publish a copy with the changes tracked",),
        (re.compile("Democratic Services Officer: publish a copy with the changes tracked"),),
        (Action,),
        before=APPROVED,
    ),
    _row(
        "Not approved: deferred after a letter from solicitors",
        "/appr 11 June 2015 > deferred: a solicitors' letter had come",
        "Consideration of the minutes of the meeting held on 11 June 2015 was deferred: "
        "a solicitors' letter had come.",
    ),
    _row(
        "Not approved: only reviewed, because the meeting is informal",
        "/appr 11 June 2015 > reviewed: the meeting being informal",
        f"{THE_MINUTES} reviewed: the meeting being informal.",
    ),
    _row(
        "Not approved: the members who sat on the sub-committee are not here",
        "/appr Licensing Sub-Committee 11 June 2015 > not confirmed: "
        "those who sat there were not present",
        "The minutes of the meeting of the Licensing Sub-Committee held on 11 June 2015 were "
        "not confirmed: those who sat there were not present.",
        records=(fields(Approval, "body_name"),),
    ),
    _row(
        "Minutes of an abolished committee, approved by another body",
        "/appr Ditches Committee 11 June 2015",
        "The minutes of the meeting of the Ditches Committee held on 11 June 2015 were approved "
        "as a correct record.",
        records=(fields(Approval, "body_name"),),
    ),
    _row(
        "Comment recorded without amending",
        "/appr 11 June 2015 > agreed: Councillor Hill remarked that he had said more",
        f"{THE_MINUTES} agreed as a correct record (Councillor Hill remarked that he had said "
        "more).",
        records=(fields(Approval, "note"),),
    ),
    Row(
        "1.3",
        "Only accuracy is discussed: a legal officer refuses a member's objection",
        ("/s ro: Only the accuracy of the minutes could be discussed.",),
        (re.compile("Monitoring Officer: Only the accuracy of the minutes could be discussed."),),
        (Point,),
        before=AT_MINUTES,
    ),
    Row(
        "1.3",
        "Correction moved as an amendment with its words (Scotland)",
        ("/m ef+gh That in minute 5 “four” read “fourteen”.", "/v 2-1"),
        (
            re.compile("moved by Edith Fenn, seconded by George Hill:"),
            "That in minute 5 “four” read “fourteen”.",
            re.compile("carried"),
        ),
        (Motion,),
        before=AT_MINUTES,
    ),
    Row(
        "1.3",
        "The vote on a correction, of those only who were present then",
        (
            "/m ef+gh That in minute 5 “four” read “fourteen”.",
            "/v 2-0",
            "/no Only those who were at that meeting voted.",
        ),
        (re.compile("2 for, 0 against"),),
        (Division,),
        before=AT_MINUTES,
    ),
    Row(
        "1.3",
        "Matters arising by page",
        ("/item 2.1: Matters arising", "/go 2.1", "/h Page 3", "The gate was mended."),
        ("### 2.1. Matters arising", "**Page 3**", "1. The gate was mended."),
        (Point,),
    ),
    Row(
        "1.3",
        "Matters arising by minute number: “minute n refers”",
        ("The gate was mended (minute 14/16 refers).",),
        (re.compile(r"The gate was mended \(minute 14/16 refers\)\."),),
        (Point,),
        before=AT_MINUTES,
    ),
    Row(
        "1.3",
        "Matters arising as sub-items",
        ("/item 2.1: The gate (minute 14)", "/item 2.2: The ford (minute 15)"),
        ("### 2.1. The gate (minute 14)", "### 2.2. The ford (minute 15)"),
        (fields(Item, "parent"),),
    ),
    Row(
        "1.3",
        "Matters arising as a tracked list, one completion contested",
        (
            "/para Thirteen actions were listed, of which twelve were complete.",
            "/tb Reference | Action | State",
            ".. A3/14 | Mend the gate | complete",
            ".. A4/14 | Paint the gate | complete (contested by a Member)",
        ),
        (
            "Thirteen actions were listed, of which twelve were complete.",
            "| A4/14 | Paint the gate | complete (contested by a Member) |",
        ),
        (Point,),
        before=AT_MINUTES,
    ),
)
