"""Discussion: who was heard, what was said, and how it is set out."""

from __future__ import annotations

import re

from meetingtui.domain.blocks import Block
from meetingtui.domain.decisions import Clause
from meetingtui.domain.points import Point, Speaker
from meetingtui.domain.witnesses import Witness
from tests.coverage.row import Removed, Row, Words

AT_ITEM = ("/pr all", "/ch ab", "/start 10:00", "/go 5")
LETTERED = '[blocks.points]\nmarkers = ["(1)", "(a)", "(i)"]'
PROSE = '[blocks.points]\nlabel = ""\nmarkers = []'
BULLETS = '[blocks.points]\nmarkers = ["•"]'


def _row(
    element: str,
    lines: str | tuple[str, ...],
    *expected: Words,
    records: tuple[Removed, ...] = (Point,),
    before: tuple[str, ...] = AT_ITEM,
    toml: str = "",
    style: str = "",
) -> Row:
    """Something said under item 5."""
    entered = (lines,) if isinstance(lines, str) else lines
    return Row("1.6", element, entered, expected, records, before=before, toml=toml, style=style)


def _variant(
    element: str, lines: tuple[str, ...], *expected: Words, toml: str, keys: tuple[str, ...] = ()
) -> Row:
    """The same, where the house style makes the difference."""
    return Row("1.6", element, lines, expected, before=AT_ITEM, toml=toml, keys=keys)


ROWS: tuple[Row, ...] = (
    _row(
        "Witnesses before the discussion: name, job title, organisation",
        ("Members asked why.", "/w Jane Example, Area Manager > Vale Rivers Agency"),
        re.compile(
            r"\*\*Witnesses:\*\*\n\nJane Example, Area Manager, Vale Rivers Agency\n\n"
            r"\*\*Key points"
        ),
        records=(Witness,),
    ),
    _row("Witnesses: None", "/0w", "**Witnesses:** None", records=(Block,)),
    _row(
        "Variant block: officers attending",
        "/w officer: Jane Example, Planning Officer",
        "**Officers attending:**\n\nJane Example, Planning Officer",
        records=(Witness,),
    ),
    _row(
        "Variant block: speakers, and how they spoke",
        "/ws Jane Example > Larkfield Society (objecting)",
        "**Speakers:**\n\nJane Example, Larkfield Society (objecting)",
        records=(Witness,),
    ),
    _variant(
        "Variant block: officers, by the house's label",
        ("/wo dd",),
        "**Officers:**\n\nDinah Drew, Deputy Director of Roads",
        toml='[blocks.officers]\nlabel = "Officers:"',
    ),
    _row(
        "Numbered key points",
        ("Members asked why.", "It was old."),
        "1. Members asked why.\n\n2. It was old.",
    ),
    _row(
        "Key points: the number restarts at each item",
        ("Members asked why.", "/go 6", "The programme was noted."),
        "1. Members asked why.",
        "1. The programme was noted.",
    ),
    _row(
        "Key points numbered on through the minutes",
        ("Members asked why.", "/go 6", "The programme was noted."),
        "1. Members asked why.",
        "2. The programme was noted.",
        toml="[items]\npoints_restart = false",
    ),
    _row(
        "Resolution that is itself a numbered paragraph",
        ("Members asked why.", "/r That it be mended.", "It was late."),
        re.compile(
            r"1\. Members asked why\.\n\n(<!-- -->\n\n)?"
            r"2\. \*\*RESOLVED:\*\* That it be mended\.\n\n(<!-- -->\n\n)?3\. It was late\."
        ),
        records=(Clause,),
        toml=(
            '[items]\nflow = ["points", "decision"]\n[decisions]\nas_point = true\n'
            'single = "unnumbered"\n[blocks.decision]\nlabel = "RESOLVED:"\nstands = "beside"'
        ),
    ),
    _row(
        "Paragraphs numbered within their item",
        ("Members asked why.", "It was old."),
        "5.1 Members asked why.",
        "5.2 It was old.",
        toml='[blocks.points]\nmarkers = ["{item}.1"]',
    ),
    _row(
        "Paragraphs numbered within their item, with decimals below them",
        ("Members asked why.", "/pp It was old.", "/pp It was worn."),
        "5.1 Members asked why.\n\n5.1.1 It was old.\n\n5.1.2 It was worn.",
        toml='[blocks.points]\nmarkers = ["{item}.1", "{item}.1.1"]',
    ),
    _row(
        "Chairman's announcements as paragraphs of their item",
        ("/go 1", "/s ch: The hall reopens in May."),
        "1.1 Abigail Brook: The hall reopens in May.",
        toml='[blocks.points]\nmarkers = ["{item}.1"]',
    ),
    _row(
        "Bullets",
        ("Members asked why.", "It was old."),
        "- Members asked why.\n\n- It was old.",
        toml=BULLETS,
    ),
    _row(
        "Bullets grouped under the party who spoke",
        ("/s The Applicant:", "/pp quiet after ten;", "/pp no music outside."),
        "- The Applicant:\n\n  - quiet after ten;\n\n  - no music outside.",
        toml=BULLETS,
    ),
    _row(
        "Verbless fragments",
        ("quiet after ten", "no music outside"),
        "- quiet after ten\n\n- no music outside",
        toml=BULLETS,
    ),
    _row(
        "Lettered points below a number",
        ("Members asked:", "/pp why it was shut;", "/pp who paid."),
        re.compile(r"\(1\) Members asked:\n\n\(a\) why it was shut;\n\n\(b\) who paid\."),
        toml=LETTERED,
    ),
    _row(
        "Nested points of three depths: (1)(a)(i)",
        ("Members asked:", "/pp why it was shut:", "/ppp by whom;", "/ppp for how long."),
        re.compile(r"\(i\) by whom;\n\n\(ii\) for how long\."),
        toml=LETTERED,
    ),
    _row(
        "Numbered by speaker, lettered within",
        ("/s ef:", "/pp the bridge was old;", "/pp it was closed.", "/s gh:", "/pp who paid?"),
        re.compile(r"\(1\) Edith Fenn:\n\n\(a\) the bridge was old;\n\n\(b\) it was closed\."),
        re.compile(r"\(2\) George Hill:\n\n\(a\) who paid\?"),
        records=(Speaker,),
        toml=LETTERED,
    ),
    _row(
        "Prose: a paragraph for each speaker",
        ("/s ef: The bridge was old.", "/s gh: Who paid?"),
        "Edith Fenn: The bridge was old.\n\nGeorge Hill: Who paid?",
        records=(Speaker,),
        toml=PROSE,
    ),
    _row(
        "A paragraph without a number between numbered points",
        ("Members asked why.", "/para The meeting heard from residents.", "It was old."),
        re.compile(
            r"1\. Members asked why\.\n\nThe meeting heard from residents\.\n\n2\. It was old\."
        ),
    ),
    _row(
        "Sub-headings inside a list of points",
        ("/h Roads", "Members asked why.", "/h Parks", "It was old."),
        "**Roads**\n\n1. Members asked why.\n\n**Parks**\n\n2. It was old.",
    ),
    _row(
        "Groups of lettered clauses under headings whose letters continue",
        ("/rh Capital", "/r That it be built;", "/rh Revenue", "/r That it be paid for."),
        re.compile(
            r"\*\*Capital\*\*\n\n\(a\) That it be built;\n\n\*\*Revenue\*\*\n\n"
            r"\(b\) That it be paid for\."
        ),
        records=(Clause,),
        toml='[blocks.decision]\nmarkers = ["(a)"]',
    ),
    _variant(
        "Numbers that begin afresh after a sub-heading",
        ("/h Roads", "Members asked why.", "/h Parks", "It was old."),
        "**Roads**\n\n1. Members asked why.\n\n**Parks**\n\n1. It was old.",
        toml="[blocks.points]\nrestart = true",
    ),
    _row(
        "Table: precepts",
        ("/tb Parish | Precept", ".. Larkfield | £12,400", ".. Wend | £800"),
        "| Parish | Precept |\n| --- | --- |\n| Larkfield | £12,400 |\n| Wend | £800 |",
    ),
    _row(
        "Table: exempt items with their reasons",
        ("/tb Item | Paragraph | Reason", ".. 9 | 3 | the terms of a sale"),
        "| 9 | 3 | the terms of a sale |",
    ),
    _row(
        "Table: the results of an election",
        ("/tb Candidate | Votes", ".. Edith Fenn | 12", ".. George Hill | 9"),
        "| Edith Fenn | 12 |\n| George Hill | 9 |",
    ),
    _row(
        "Table as a part of a resolution",
        ("/r That these precepts be levied:", "/rtb Parish | Precept", ".. Larkfield | £12,400"),
        re.compile(r"\| Larkfield \| £12,400 \|"),
        records=(Clause,),
    ),
    _row(
        "Attribution by role: “the Deputy Director advised”",
        ("@dd advised that it was old.", "@dd said that it was closed."),
        "1. The Deputy Director of Roads advised that it was old.",
        "2. The Deputy Director said that it was closed.",
    ),
    _row(
        "Attribution by body: “Members asked”, “the Board was informed”",
        ("Members asked why.", "The Board was informed that it was old."),
        "1. Members asked why.\n\n2. The Board was informed that it was old.",
    ),
    _row(
        "Attribution by surname",
        "/s gh: Who paid?",
        "1. Cllr Hill: Who paid?",
        records=(Speaker,),
        toml='[points]\nmember_speaker = "Cllr {surname}"',
    ),
    _row(
        "Attribution by initials defined in the attendance list",
        ("/s gh: Who paid?",),
        "- George Hill (GH)",
        "1. GH: Who paid?",
        records=(Speaker,),
        toml=(
            '[attendance]\nmember = "{name} ({initials})[ ({role})][ for {substitute}]"\n'
            '[points]\nmember_speaker = "{initials}"'
        ),
    ),
    _row(
        "Attribution mixed in one item",
        ("/s dd: It was old.", "/s gh: Who paid?", "Members asked why."),
        "1. Deputy Director of Roads: It was old.\n\n2. George Hill: Who paid?\n\n"
        "3. Members asked why.",
        records=(Speaker,),
    ),
    _row(
        "Several who said it together",
        "/s ef + Friends of the Bridge: It was sound.",
        "1. Edith Fenn and Friends of the Bridge: It was sound.",
        records=(Speaker,),
    ),
    _row(
        "Who said a point, told afterwards",
        ("It was sound.", "/s p1 = ef"),
        "1. Edith Fenn: It was sound.",
        records=(Speaker,),
    ),
    _row(
        "Passive voice without a speaker",
        "It was asked whether the bridge was sound.",
        "1. It was asked whether the bridge was sound.",
    ),
    _row(
        "The public not named",
        "/s resident: The detour was long.",
        re.compile(r"^1\. (A )?resident: The detour was long\.$", re.IGNORECASE),
        records=(Speaker,),
    ),
    _row(
        "Somebody known only by a description",
        "@?highways-officer said that it was old.",
        "1. The highways officer said that it was old.",
    ),
    _row(
        "A point that answers another",
        ("Members asked why.", "/pa It was old."),
        re.compile(r"In reply to paragraph 1.*: It was old\."),
    ),
    _row(
        "A tag before a point",
        ("Who pays?", "/tg = SQ1"),
        "1. SQ1: Who pays?",
    ),
    _row(
        "A statement as read",
        "/vb I wish to make a statement.",
        "I wish to make a statement.",
    ),
    _row(
        "Post-meeting note in brackets",
        ("Members asked why.", "/pmn p1: The figures were sent on 12 July."),
        re.compile(r"\(Note made after the meeting: The figures were sent on 12 July\.\)"),
        toml='[points]\nafterwards = "Note made after the meeting:"\nnotes_as = "brackets"',
    ),
    _row(
        "Post-meeting note with a label",
        ("Members asked why.", "/pmn The figures were sent on 12 July."),
        re.compile(r"\*\*Post-meeting note:\*\* The figures were sent on 12 July\."),
    ),
    _row(
        "“Note:” of the clerk's",
        "/no The lift was out of order.",
        re.compile(r"\*\*Note:\*\* The lift was out of order\."),
    ),
)
