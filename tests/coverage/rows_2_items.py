"""Variants of house style: what stands under an item, in which order, with which labels."""

from __future__ import annotations

import re

from meetingtui.domain.blocks import Block
from meetingtui.domain.bodies import Body
from meetingtui.domain.items import Item
from meetingtui.domain.points import Point
from meetingtui.domain.witnesses import Witness
from tests.coverage.row import Removed, Row, Words, fields

S = "2"
TAKEN = ("/go 5",)
TWO = ("Members met the engineer.", "They thanked her.")


def points(variant: str, markers: str, *printed: Words) -> Row:
    """How the points of an item are marked."""
    return Row(
        S,
        f"Paragraphs: {variant}",
        TWO,
        printed,
        before=TAKEN,
        toml=f"[blocks.points]\nmarkers = {markers}",
    )


PARAGRAPHS = (
    Row(
        S,
        "Paragraphs: 1. 2. in every item",
        (*TWO, "/go 6", "Members met the clerk."),
        (
            "1. Members met the engineer.",
            "2. They thanked her.",
            re.compile(r"^## 6\. .*\n\n.*\n\n1\. Members met the clerk\.$"),
        ),
        (Point,),
        before=TAKEN,
    ),
    Row(
        S,
        "Paragraphs: numbers that go on from item to item",
        (*TWO, "/go 6", "Members met the clerk."),
        (re.compile(r"^3\. Members met the clerk\.$"),),
        before=TAKEN,
        toml="[items]\npoints_restart = false",
    ),
    points(
        "item and paragraph, 7.1",
        '["{item}.1"]',
        "5.1 Members met the engineer.",
        "5.2 They thanked her.",
    ),
    points("(1) (2)", '["(1)"]', "(1) Members met the engineer.", "(2) They thanked her."),
    points(
        "bullets", '["•"]', re.compile(r"^- Members met the engineer\.\n+- They thanked her\.$")
    ),
    points("none", "[]", "Members met the engineer.", "They thanked her."),
)

FULL = (
    "/d ab 5 personal: fishes there > stayed",
    "/w Jane Example, Engineer",
    "/wo dd",
    "/ws Ann Lister > Friends of the River",
    "/pet Save the bridge > Ann Lister > 312 signatures",
    "Members met the engineer.",
    "/r That the bridge be saved.",
    "/a dd: a report",
    "/ns To meet again.",
)


def order(
    variant: str,
    *labels: str,
    style: str = "",
    toml: str = "",
    records: tuple[Removed, ...] = (),
) -> Row:
    """The blocks of an item in the order of a house."""
    between = r"[\s\S]*".join(rf"\*\*{re.escape(label)}\*\*" for label in labels)
    return Row(
        S,
        f"Block order: {variant}",
        FULL,
        (re.compile(rf"^{between}"),),
        records,
        before=TAKEN,
        style=style,
        toml=toml,
        keys=("items.order",),
    )


ORDERS = (
    Row(
        S,
        "Block order: declarations, witnesses, key points, recommendations, actions, next steps",
        ("/0d", "/0w", "/0p", "/0r", "/0a", "/0n"),
        (
            re.compile(
                r"^\*\*Declarations of Interest:\*\* None\n\n\*\*Witnesses:\*\* None\n\n"
                r"\*\*Key points raised during the discussions:\*\* None\n\n"
                r"\*\*Recommendations:\*\* None\n\n"
                r"\*\*Actions/ further information to be provided:\*\* None\n\n"
                r"\*\*Board next steps:\*\* None$"
            ),
        ),
        (Block,),
        before=TAKEN,
        style="surrey-2015",
    ),
    order(
        "witnesses before declarations",
        "Witnesses:",
        "Declarations of interest:",
        "Key points raised during the discussion:",
        style="surrey-2016",
    ),
    Row(
        S,
        "Block order: no declarations under items",
        ("/d ab 5 personal: fishes there > stayed", "/go 5", "/w Jane Example, Engineer"),
        (re.compile(r"^## 5\. The bridge\n\n\*\*Witnesses:\*\*\n\nJane Example, Engineer$"),),
        (Witness,),
        before=("/go 3",),
        style="surrey-2020",
    ),
    order(
        "officers, speakers, key points, resolved",
        "Officers:",
        "Speakers:",
        "Key points raised during the discussion:",
        "RESOLVED:",
        style="planning-committee",
        records=(Witness,),
    ),
    order(
        "declarations, officers, petitions",
        "Declarations of interest:",
        "Officers attending:",
        "Petitions:",
        "Witnesses:",
        toml='[items]\norder = ["declarations", "officers", "petitions", "witnesses", "points"]',
    ),
    Row(
        S,
        "Block order: as things happened",
        ("One thing was said.", "/r That one thing be done.", "Another was said."),
        (
            re.compile(
                r"^One thing was said\.\n\n[\s\S]*That one thing be done\.\n\nAnother was said\.$"
            ),
        ),
        before=TAKEN,
        toml='[items]\nflow = ["points", "decision"]\n[blocks.points]\nmarkers = []',
        keys=("items.flow",),
    ),
)


def label(variant: str, block: str, line: str, words: str, printed: str = "") -> Row:
    """The label of a block."""
    return Row(
        S,
        f"Label: {variant}",
        (line,),
        (f"**{printed or words}**",),
        before=TAKEN,
        toml=f'[blocks.{block}]\nlabel = "{words}"',
    )


SAID = "Members met the engineer."
LABELS = (
    label("discussion", "points", SAID, "Key points raised during the discussion:"),
    label("discussions", "points", SAID, "Key points raised during the discussions:"),
    label(
        "actions and further information",
        "actions",
        "/a dd: a report",
        "Actions/ further information to be provided:",
    ),
    Row(
        S,
        "Label: Board next steps",
        ("/0n",),
        ("**Board next steps:** None",),
        (fields(Body, "noun"),),
        before=TAKEN,
    ),
    Row(
        S,
        "Label: Committee next steps",
        ("/0n",),
        ("**Committee next steps:** None",),
        (fields(Body, "noun"),),
        before=TAKEN,
        body={"noun": "Committee"},
    ),
    label("Recommendations", "decision", "/r That it be saved.", "Recommendations:"),
    label("Resolved", "decision", "/r That it be saved.", "Resolved:"),
)


def nil(variant: str, words: str, printed: str) -> Row:
    """What is printed of a block that has nothing."""
    return Row(
        S,
        f"NIL: {variant}",
        ("/0pet",),
        (printed,),
        before=TAKEN,
        toml=f'[blocks.petitions]\nnil = "{words}"',
    )


NILS = (
    Row(S, "NIL: None", ("/0pet",), ("**Petitions:** None",), (Block,), before=TAKEN),
    nil("None.", "None.", "**Petitions:** None."),
    nil("Nil", "Nil", "**Petitions:** Nil"),
    nil("There were none", "There were none", "**Petitions:** There were none"),
    nil(
        "No petitions were received",
        "No petitions were received.",
        "**Petitions:** No petitions were received.",
    ),
    Row(
        S,
        "NIL: the section left out",
        ("/0pet", SAID),
        (re.compile(r"\A(?![\s\S]*Petitions:)[\s\S]*Members met"),),
        before=TAKEN,
        toml='[blocks.petitions]\nwhen_nil = "leave-out"',
    ),
    Row(
        S,
        "NIL: below the label",
        ("/0pet",),
        (re.compile(r"^\*\*Petitions:\*\*\n\nNone$"),),
        before=TAKEN,
        toml='[items]\nnil = "below"',
    ),
    Row(
        S,
        "NIL: in the clerk’s own words for once",
        ("/0q No questions had been received in time.",),
        ("**Questions:** No questions had been received in time.",),
        (fields(Block, "wording"),),
        before=TAKEN,
    ),
)
SEQUENCE = (
    Row(
        S,
        "Minute order: that of the agenda, however items were taken",
        ("/go 7", "The budget was set.", "/go 5", SAID),
        (
            re.compile(
                r"^## 5\. The bridge\n[\s\S]*Members met[\s\S]*^## 7\. Budget\n[\s\S]*was set"
            ),
        ),
        (Item,),
    ),
    Row(
        S,
        "Minute order: that in which items were taken, with a note",
        ("/go 7", "The budget was set.", "/go 5", SAID),
        (
            "Items stand in the order in which they were taken.",
            re.compile(
                r"^## 7\. Budget\n[\s\S]*was set[\s\S]*^## 5\. The bridge\n[\s\S]*Members met"
            ),
        ),
        toml='[items]\nsequence = "taken"\n'
        'sequence_note = "Items stand in the order in which they were taken."',
    ),
)
LANGUAGES = (
    Row(S, "Language: English", (SAID,), ("**Key points:**", f"1. {SAID}"), (Point,), before=TAKEN),
    Row(
        S,
        "Language: Welsh",
        ("/0d",),
        ("**Datganiadau o fuddiant:** Dim",),
        before=TAKEN,
        toml='language = "cy"\n[blocks.declarations]\nlabel = "Datganiadau o fuddiant:"\n'
        'nil = "Dim"',
        keys=("blocks.declarations.label", "blocks.declarations.nil"),
    ),
    Row(
        S,
        "Language: mixed by paragraph",
        ("Diolchodd yr Aelodau i’r swyddogion.", SAID),
        ("1. Diolchodd yr Aelodau i’r swyddogion.", f"2. {SAID}"),
        (Point,),
        before=TAKEN,
    ),
)
ROWS: tuple[Row, ...] = (*PARAGRAPHS, *ORDERS, *LABELS, *NILS, *SEQUENCE, *LANGUAGES)
