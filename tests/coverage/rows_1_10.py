"""Confidential business."""

from __future__ import annotations

import re

from meetingtui.domain.divisions import Division
from meetingtui.domain.motions import Motion
from meetingtui.domain.restrictions import ExcludedItem, Exclusion, Restriction
from tests.coverage.row import Row, Words, fields

S = "1.10"
TAKEN = ("/go 9",)
ENGLAND = "section 100A(4) of the Local Government Act 1972"
SCHEDULE = "Part 1 of Schedule 12A to the Act"
SECRET = ("The offer was too low.", "/pv end")


def resolved(covering: str, grounds: str, law: str = ENGLAND, closing: str = ".") -> str:
    """The resolution that excludes the public."""
    return (
        f"That, under {law}, the public be excluded from the meeting during consideration of "
        f"{covering} {grounds}{closing}"
    )


def disclosing(paragraphs: str, schedule: str = SCHEDULE) -> str:
    """The grounds by paragraphs of the schedule."""
    return (
        "on the grounds that it involves the likely disclosure of exempt information as defined "
        f"in {paragraphs} of {schedule}"
    )


def excluded(element: str, typed: str, *printed: Words, **body: str) -> Row:
    """The public excluded, for an item that is being taken."""
    return Row(S, element, (typed,), printed, (Exclusion,), before=TAKEN, body=body)


EXCLUDED = (
    Row(
        S,
        "The public excluded, and readmitted",
        ("/pv 3 11:10", *SECRET[:1], "/pv end 11:40"),
        (
            resolved("this item", disclosing("paragraph 3")),
            "The public left the meeting at 11.10 am.",
            "The public were readmitted at 11.40 am.",
        ),
        (Exclusion,),
        before=TAKEN,
        toml='[items]\nflow = ["decision", "moments"]',
    ),
    Row(
        S,
        "Who moved and seconded it",
        ("/pv 3 by ab+cd",),
        (
            "Moved by Abigail Brook, seconded by Colin Dale.",
            resolved("this item", disclosing("paragraph 3")),
        ),
        (fields(Exclusion, "mover", "seconder"),),
        before=TAKEN,
    ),
    Row(
        S,
        "The times of leaving and coming back, and the ground, corrected afterwards",
        ("/pv from 11:12", "/pv to 11:42", "/pv ground 4"),
        (
            resolved("this item", disclosing("paragraph 4")),
            "The public left the meeting at 11.12 am.",
            "The public were readmitted at 11.42 am.",
        ),
        (Exclusion,),
        before=(*TAKEN, "/pv 3 11:10", *SECRET[:1], "/pv end 11:40"),
        toml='[items]\nflow = ["decision", "moments"]',
    ),
    Row(
        S,
        "What is covered and who moved it, corrected afterwards",
        ("/pv cover 7, 8", "/pv by cd+ab"),
        (
            "Moved by Colin Dale, seconded by Abigail Brook.",
            resolved("items 7 and 8", disclosing("paragraph 3")),
        ),
        (fields(Exclusion, "mover", "seconder"), ExcludedItem),
        before=(*TAKEN, "/pv 3 by ab"),
    ),
    Row(
        S,
        "A vote taken in private on one of several public decisions",
        ("/pv 3", "/v dec1 3-1", "/pv v1 open"),
        (
            "On being put to the vote, the proposal under “RESOLVED” above was carried "
            "(3 for, 1 against).",
        ),
        (Division,),
        before=(*TAKEN, "/dec RESOLVED > That it be sold.", "/dec AGREED > That it be let."),
    ),
    Row(
        S,
        "Excluded by a motion that was carried, without a resolution of law",
        ("/m ab+cd That the rest be taken in committee.", "/v agreed", "/pv m1 remainder 11:10"),
        (
            re.compile("That the rest be taken in committee"),
            "The public left the meeting at 11.10 am.",
        ),
        (Exclusion,),
        before=TAKEN,
        toml='[items]\nflow = ["motions", "moments"]',
    ),
    Row(
        S,
        "Expressly not excluded",
        ("/pv item 9 open", "The sale was debated."),
        ("This item was considered in public.",),
        (Restriction,),
        before=TAKEN,
    ),
    Row(
        S,
        "An exclusion proposed and never moved",
        ("/pv item 9: 3", "/pv open", "The exclusion was not moved."),
        ("This item was considered in public.", "1. The exclusion was not moved."),
        (Restriction,),
        before=TAKEN,
    ),
    Row(
        S,
        "An exclusion that was moved and lost",
        ("/m ab+cd That the public be excluded.", "/v 1-5"),
        ("That the public be excluded.",),
        (Motion,),
        before=TAKEN,
    ),
)
GROUNDS = (
    *(
        excluded(
            f"England, paragraph {n}",
            f"/pv {n}",
            resolved("this item", disclosing(f"paragraph {n}")),
        )
        for n in range(1, 8)
    ),
    *(
        excluded(
            f"Wales, paragraph {n}",
            f"/pv {n}",
            resolved(
                "this item", disclosing(f"paragraph {n}", "Part 4 of Schedule 12A to the Act")
            ),
            jurisdiction="Wales",
        )
        for n in range(12, 19)
    ),
    *(
        excluded(
            f"Scotland, paragraph {n}",
            f"/pv {n}",
            resolved(
                "this item",
                disclosing(f"paragraph {n}", "Part I of Schedule 7A to the Act"),
                "section 50A(4) of the Local Government (Scotland) Act 1973",
            ),
            jurisdiction="Scotland",
        )
        for n in (1, 3, 6, 9)
    ),
    excluded(
        "Several paragraphs",
        "/pv 1,3",
        resolved("this item", disclosing("paragraphs 1 and 3")),
    ),
    excluded(
        "Words instead of numbers",
        "/pv because of legal advice",
        resolved("this item", "because of legal advice"),
    ),
    excluded(
        "Confidential business",
        "/pv confidential: a letter of the ministry",
        re.compile(r"be excluded .* because confidential information would be disclosed: a letter"),
    ),
    excluded(
        "The Act of 1960, as it stands",
        "/pv 1960",
        re.compile(
            r"^That, under section 1\(2\) of the Public Bodies \(Admission to Meetings\) Act 1960, "
            r"the public be excluded .* by reason of the confidential nature of the business"
        ),
    ),
    excluded(
        "The Act of 1960 in a parish council, in words",
        "/pv because of the contract",
        resolved(
            "this item",
            "because of the contract",
            "section 1(2) of the Public Bodies (Admission to Meetings) Act 1960",
        ),
        kind="parish council",
    ),
    excluded(
        "The public-interest test stated",
        "/pv 3 > the public interest favours the exemption",
        resolved(
            "this item",
            disclosing("paragraph 3"),
            closing=", and that the public interest favours the exemption.",
        ),
    ),
    Row(
        S,
        "A paragraph other than that of the agenda",
        ("/pv item 9: 2", "/pv 3", *SECRET),
        (resolved("this item", disclosing("paragraph 3")),),
        (Exclusion,),
        before=TAKEN,
    ),
)
COVERED = (
    Row(
        S,
        "For one other item",
        ("/pv 3 9",),
        (
            resolved("item 9", disclosing("paragraph 3")),
            "This item was considered in private (paragraph 3).",
        ),
        (ExcludedItem,),
        before=("/go 8",),
    ),
    Row(
        S,
        "For several items",
        ("/pv 3 7-9",),
        (resolved("items 7, 8 and 9", disclosing("paragraph 3")),),
        (ExcludedItem,),
        before=("/go 7",),
    ),
    Row(
        S,
        "For the remainder of the business",
        ("/pv 3 remainder",),
        (resolved("the remainder of the business", disclosing("paragraph 3")),),
        (fields(Exclusion, "said"),),
        before=("/go 8",),
    ),
    Row(
        S,
        "For the remainder, with a ground in words",
        ("/pv because of legal advice remainder",),
        (resolved("the remainder of the business", "because of legal advice"),),
        (fields(Exclusion, "said"),),
        before=("/go 8",),
    ),
    Row(
        S,
        "For the deliberation of a panel only",
        ("/pv 3 for the deliberation of the panel",),
        (resolved("the deliberation of the panel", disclosing("paragraph 3")),),
        (fields(Exclusion, "said"),),
        before=("/go 8",),
    ),
)
KEPT = (
    Row(
        S,
        "Marked exempt on the agenda and debated in public",
        ("/go 9", "/pv open", "The sale was debated."),
        ("This item was considered in public.", "1. The sale was debated."),
        (Restriction,),
        before=("/pv item 9: 3",),
    ),
    Row(
        S,
        "A restriction lifted later, by the annual review",
        ("/pv item 9: lifted 1 May 2016 by the annual review",),
        (
            "1. The offer was too low.",
            "The restriction on this item was lifted on 1 May 2016 by the annual review.",
        ),
        (Restriction,),
        before=("/pv item 9: 3", "/go 9", *SECRET[:1]),
    ),
    Row(
        S,
        "A confidential minute made public",
        ("/pv p1 open", "/pv end"),
        ("1. The offer was too low.",),
        (Restriction,),
        before=("/go 9", "/pv 3", *SECRET[:1]),
    ),
    Row(
        S,
        "A closed item that publishes its resolution",
        ("/dec RESOLVED > That the land be sold.", "/pv dec2 open", "/pv end"),
        (
            "**RESOLVED**",
            "1. That the land be sold.",
            re.compile(r"\A(?![\s\S]*The offer was too low)"),
        ),
        (Restriction,),
        before=("/go 9", "/pv 3", *SECRET[:1]),
    ),
    Row(
        S,
        "What the public may read of a closed item",
        ("/ps 9: The sale was agreed.",),
        ("The sale was agreed.", re.compile(r"\A(?![\s\S]*The offer was too low)")),
        (fields(Restriction, "summary"),),
        before=("/pv item 9: 3", "/go 9", *SECRET[:1]),
    ),
    Row(
        S,
        "A title for the public",
        ("/ps 9 = A matter of property",),
        ("## 9. A matter of property",),
        (fields(Restriction, "title"),),
        before=("/pv item 9: 3",),
    ),
    Row(
        S,
        "What was done in public stands above the line that says that the public left",
        ("/pv 3 11:10", *SECRET, "The public came back."),
        (
            re.compile(
                r"That it be sold[\s\S]*Deputy Director of Roads: publish it[\s\S]*"
                r"The public left the meeting at 11\.10 am\.\n\nThe public were readmitted .*\n\n"
                r"\*\*Key points raised during the discussions:\*\*\n\n2\. The public came back\."
            ),
        ),
        (Exclusion,),
        before=(*TAKEN, "It was discussed.", "/r That it be sold.", "/a dd: publish it"),
        style="surrey-2015",
    ),
    Row(
        S,
        "A public sentence that refers to what is exempt",
        ("/pv p1 3", "As in #p1 it will be sold."),
        ("1. As in an exempt minute it will be sold.",),
        (Restriction,),
        before=(*TAKEN, "The offer was too low."),
    ),
    Row(
        S,
        "What is said in private is not printed",
        ("/pv 3", *SECRET, "The public came back."),
        ("1. The public came back.", re.compile(r"\A(?![\s\S]*The offer was too low)")),
        (Exclusion,),
        before=TAKEN,
    ),
)
ROWS: tuple[Row, ...] = (*EXCLUDED, *GROUNDS, *COVERED, *KEPT)
