"""Questions, petitions, deputations, announcements."""

from __future__ import annotations

import re

from meetingtui.domain.announcements import Announcement
from meetingtui.domain.blocks import Block
from meetingtui.domain.documents import Document
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.petitions import Petition
from meetingtui.domain.points import Point
from meetingtui.domain.questions import Answer, Question
from tests.coverage.row import Removed, Row, Words, fields

AT_QUESTIONS = ("/pr all", "/ch ab", "/start 14:00", "/go 4")
ASKED = (*AT_QUESTIONS, "/q Jane Example > the Leader: When will the bridge open?")
SUPPLEMENTARIES = (
    '[business]\nprinted = "supplementaries"\n'
    'supplementary = "SQ{number}[ {asker}][ to {addressee}]:"'
)
OFFICE = '[business]\noffice = "the {title}"'


def _row(
    element: str,
    lines: str | tuple[str, ...],
    *expected: Words,
    records: tuple[Removed, ...] = (Question,),
    before: tuple[str, ...] = AT_QUESTIONS,
    toml: str = "",
) -> Row:
    """Something under the item for questions and petitions."""
    entered = (lines,) if isinstance(lines, str) else lines
    return Row("1.5", element, entered, expected, records, before=before, toml=toml)


ROWS: tuple[Row, ...] = (
    _row(
        "Question of the public: asker, place, role asked, text word for word",
        "/q Jane Example of Larkfield > Cabinet Member for Roads: When will the bridge open?",
        "**Question from Jane Example (Larkfield) to the Cabinet Member for Roads:** "
        "When will the bridge open?",
        toml=OFFICE,
    ),
    _row(
        "Question: its number",
        "/q 3 Jane Example > the Leader: When will the bridge open?",
        "**Question 3 from Jane Example to the Leader:** When will the bridge open?",
        records=(fields(Question, "number"),),
    ),
    _row(
        "Question: numbers counted by the house",
        "/q Jane Example > the Leader: When will the bridge open?",
        "**Question 1 from Jane Example to the Leader:** When will the bridge open?",
        toml="[business]\nnumbered = true",
    ),
    _row(
        "Question: the place the asker is from",
        "/q Jane Example of Larkfield > the Leader: When will it open?",
        "**Question from Jane Example (Larkfield) to the Leader:** When will it open?",
        records=(fields(Question, "place_from"),),
    ),
    _row(
        "Question of a resident whom nobody names",
        "/q resident > ch: When will it open?",
        "**Question from a resident to the Chairman:** When will it open?",
    ),
    _row(
        "Question by reference to where it is printed",
        "/q 3 Jane Example > the Leader [Annex 1]",
        re.compile(r"^\*\*Question 3 from Jane Example to the Leader:\*\* See Annex 1\.$"),
        records=(fields(Question, "text_in"),),
    ),
    _row(
        "Member's question",
        "/q gh > mn: Who pays?",
        "**Members' question by George Hill to Mary Noble:** Who pays?",
        toml=(
            "[business]\nmember_question = \"Members' question[ {number}][ by {asker}]"
            '[ to {addressee}]:"'
        ),
    ),
    _row(
        "Reply word for word",
        "/an the Leader > It will open on 3 May, once the deck is laid.",
        "**Answer by the Leader:** It will open on 3 May, once the deck is laid.",
        records=(Answer,),
        before=ASKED,
    ),
    _row(
        "Reply summarised in a key point",
        "/s Leader: It would open in May.",
        "1. Leader: It would open in May.",
        records=(Point,),
        before=ASKED,
    ),
    _row(
        "Reply in an annex",
        "/an the Leader > in Annex B",
        "**Answer by the Leader:** See Annex B.",
        records=(Answer,),
        before=ASKED,
    ),
    _row(
        "Reply in a separate transcript",
        "/an the Leader > in the transcript of the meeting",
        "**Answer by the Leader:** See the transcript of the meeting.",
        records=(Answer,),
        before=ASKED,
    ),
    _row(
        "Reply later by e-mail because of the hour, and then attached",
        (
            "/an the Leader > by e-mail because of the hour",
            "/doc Annex C: Answer to question 1 > the Minute Book > after the meeting",
        ),
        re.compile(r"^\*\*Answered by the Leader by e-mail because of the hour\.\*\*$"),
        re.compile(r"Annex C: Answer to question 1 \(the Minute Book\) \(after the meeting\)"),
        records=(Answer,),
        before=ASKED,
    ),
    _row(
        "Reply attached afterwards",
        "/doc Annex C: Answer to question 1 > the Minute Book > after the meeting",
        re.compile(r"Annex C: Answer to question 1 \(the Minute Book\) \(after the meeting\)"),
        records=(Document,),
        before=ASKED,
    ),
    _row(
        "Reply in writing because the question was over the limit",
        "/an in writing because the question was over the limit",
        re.compile(r"in writing because the question was over the limit\.\*\*$"),
        records=(Answer,),
        before=ASKED,
    ),
    _row(
        "Supplementary question",
        ("/sq Why not sooner?", "/an the Leader > The river was high."),
        "**Supplementary question:** Why not sooner?",
        "**Answer by the Leader:** The river was high.",
        records=(fields(Question, "parent"),),
        before=ASKED,
    ),
    _row(
        "Supplementary question of somebody else",
        "/sq gh: Why not sooner?",
        "**Supplementary question from George Hill:** Why not sooner?",
        before=ASKED,
    ),
    Row(
        "1.5",
        "Only the supplementaries are minuted (SQ1, SQ2 …)",
        ("/sq Why not sooner?", "/q cd: Who pays?", "/sq Who else?"),
        (
            re.compile(
                r"^\*\*SQ1 Jane Example:\*\* Why not sooner\?\n\n"
                r"\*\*SQ2 Colin Dale:\*\* Who else\?$"
            ),
        ),
        before=ASKED,
        toml=SUPPLEMENTARIES,
        keys=("business.printed",),
    ),
    _row(
        "Supplementaries with debate",
        ("/sq Why not sooner?", "/an the Leader > The river was high.", "Members asked how high."),
        re.compile(
            r"^\*\*SQ1 Jane Example:\*\* Why not sooner\?\n\n"
            r"\*\*Answer by the Leader:\*\* The river was high\.\n\nMembers asked how high\.$"
        ),
        before=ASKED,
        toml=(
            f'{SUPPLEMENTARIES}\n[items]\nflow = ["questions", "points"]\n'
            "[blocks.points]\nmarkers = []"
        ),
    ),
    _row(
        "Written answer to a supplementary question",
        ("/sq Why not sooner?", "/an in writing"),
        re.compile(r"^\*\*Answered in writing\.\*\*$"),
        records=(Answer,),
        before=ASKED,
    ),
    _row(
        "Questions: none",
        "/0q No questions had been received.",
        re.compile(r"No questions had been received\.$"),
        records=(Block,),
    ),
    _row(
        "Petition: how many signed, as said",
        "/pet Save the bridge > Jane Example > more than 1,200 signatures",
        re.compile(r"Signatures: more than 1,200\."),
        records=(fields(Petition, "signatures_said", "signatures"),),
    ),
    _row(
        "Petition: letter, lead petitioner, signatures, prayer",
        "/pet B: Save the bridge > Jane Example of Larkfield > 312 signatures",
        re.compile(r"^\*\*Petition B:\*\* Save the bridge"),
        re.compile(r"Lead petitioner: Jane Example \(Larkfield\)\."),
        re.compile(r"Signatures: 312\."),
        records=(Petition,),
    ),
    _row(
        "Petition: who presents it",
        "/pet Save the bridge > Jane Example > 312 signatures > presented by gh",
        re.compile(r"Presented by George Hill\."),
        records=(Petition,),
    ),
    _row(
        "Petition: its prayer quoted",
        "/pet 1: “We ask the Council to mend the bridge.” > resident",
        re.compile(r"^\*\*Petition 1:\*\* “We ask the Council to mend the bridge\.”"),
        records=(Petition,),
    ),
    _row(
        "Petition: the response in an annex",
        ("/pet Save the bridge > Jane Example", "/an mn > in Annex D"),
        re.compile(r"^\*\*Response by the Cabinet Member for Roads:\*\* See Annex D\."),
        records=(fields(Petition, "response_in"),),
        toml=OFFICE,
    ),
    _row(
        "Petition: the response summarised",
        ("/pet Save the bridge > Jane Example", "/an mn: It would be mended."),
        "**Response by Mary Noble:** It would be mended.",
        records=(fields(Petition, "response"),),
    ),
    _row(
        "Petition: who speaks to it",
        ("/pet Save the bridge > Jane Example", "/s resident: The detour was long."),
        re.compile("resident: The detour was long", re.IGNORECASE),
        records=(Point,),
    ),
    _row(
        "Petition that was not on the agenda, beside those that were",
        ("/pet 3: Save the bridge > resident", "/pet 4: Open the ford > resident > 20 signatures"),
        re.compile(r"\*\*Petition 3:\*\* Save the bridge(.|\n)*\*\*Petition 4:\*\* Open the ford"),
        records=(Petition,),
    ),
    _row(
        "Deputation",
        "/dep The bridge > Jane Example on behalf of Larkfield Society",
        re.compile(r"^\*\*Deputation:\*\* The bridge"),
        re.compile(r"Led by Jane Example on behalf of Larkfield Society\."),
        records=(Petition,),
    ),
    _row(
        "Announcement by the chairman",
        "/ann ch: The hall reopens in May.",
        "**The Chairman:** The hall reopens in May.",
        records=(Announcement,),
    ),
    _row(
        "Announcement without a name",
        "/ann The hall reopens in May.",
        "The hall reopens in May.",
        records=(Announcement,),
    ),
    _row(
        "Tribute",
        "/tri ab: He had served for twenty years.",
        re.compile(r"^\*\*Tribute by Abigail Brook:\*\* He had served for twenty years\."),
        records=(Announcement,),
    ),
    Row(
        "1.5",
        "From when until when an item was taken",
        ("/go 4 14:08", "/go 5 14:12"),
        (re.compile(r"## 4\. Questions and petitions\n\n2\.08–2\.12 pm$"),),
        (Taking,),
        toml=('[dates]\ntime = "{hour12}.{minute}"\n[headings]\ntimed = "{started}–{ended} pm"'),
    ),
    Row(
        "1.5",
        "The time at which an item was taken, put right afterwards",
        ("/go 4 14:08", "/go 5 14:12", "/item 5 taken: 14:15"),
        (re.compile(r"## 4\. Questions and petitions\n\n2\.08–2\.15 pm$"),),
        (Taking,),
        toml=('[dates]\ntime = "{hour12}.{minute}"\n[headings]\ntimed = "{started}–{ended} pm"'),
    ),
    Row(
        "1.5",
        "Planned time of an item",
        ("/item 5 planned: 10:30",),
        (re.compile(r"## 5\. The bridge\n\nPlanned for 10\.30 am$"),),
        (fields(Item, "planned_at"),),
        toml='[headings]\nplanned = "Planned for {time}"',
    ),
)
