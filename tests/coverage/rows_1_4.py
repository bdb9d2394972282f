"""Declarations of interest, and the statements that are made with them."""

from __future__ import annotations

import re

from meetingtui.domain.attendance import Presence
from meetingtui.domain.blocks import Block
from meetingtui.domain.declarations import Cover, Declaration
from meetingtui.domain.items import Item
from tests.coverage.row import Removed, Row, Words, fields

AT_THE_ITEM = ("/pr all", "/ch ab", "/start 10:00", "/go 3")
IN_THE_DEBATE = ("/pr all", "/ch ab", "/start 10:00", "/go 5", "The bridge was old.")
SENTENCES = '[declarations]\nlayout = "sentences"\n[blocks.declarations]\nlabel = ""'
TABLE = (
    '[declarations]\nlayout = "table"\ncolumn_items = "Minute no"\ncolumn_nature = "Reason"\n'
    '[blocks.declarations]\nlabel = ""'
)


def _row(
    element: str,
    line: str,
    *expected: Words,
    records: tuple[Removed, ...] = (Declaration,),
    toml: str = SENTENCES,
) -> Row:
    """A declaration at the standing item."""
    return Row("1.4", element, (line,), expected, records, before=AT_THE_ITEM, toml=toml)


def _type(interest: str, an_interest: str) -> Row:
    return _row(
        f"Type: {interest or 'plain interest'}",
        f"/d cd 5 {interest}: he owns the bridge" if interest else "/d cd 5: he owns the bridge",
        f"Colin Dale declared {an_interest} in item 5: he owns the bridge.",
        records=(fields(Declaration, "interest"),) if interest else (Declaration,),
    )


def _effect(element: str, typed: str, printed: str) -> Row:
    return _row(
        f"Effect: {element}",
        f"/d cd 5 personal: he owns the bridge > {typed}",
        f"Colin Dale declared a personal interest in item 5: he owns the bridge ({printed}).",
        records=(fields(Declaration, "effect"),),
    )


ROWS: tuple[Row, ...] = (
    _type("disclosable pecuniary", "a disclosable pecuniary interest"),
    _type("other registrable", "another registrable interest"),
    _type("non-registrable", "a non-registrable interest"),
    _type("non-pecuniary", "a non-pecuniary interest"),
    _type("personal", "a personal interest"),
    _type("personal and prejudicial", "a personal and prejudicial interest"),
    _type("significant other", "a significant other interest"),
    _type("affected", "an affected interest"),
    _type("Code section 5A", "a Code section 5A interest"),
    _type("matter of public interest", "a matter of public interest"),
    _type("", "an interest"),
    _row(
        "Shape: member, items, nature, type, effect",
        "/d ab 5,7 personal: school governor > left",
        "Abigail Brook declared a personal interest in items 5 and 7: school governor "
        "(left the room).",
        records=(Cover,),
    ),
    Row(
        "1.4",
        "One member with different interests in two items",
        ("/d ab 5 personal: lives beside it > stayed", "/d ab 7 pecuniary: employed there > left"),
        (
            "Abigail Brook declared a personal interest in item 5: lives beside it (stayed).",
            "Abigail Brook declared a pecuniary interest in item 7: employed there "
            "(left the room).",
        ),
        (Declaration,),
        before=AT_THE_ITEM,
        toml=SENTENCES,
    ),
    _row(
        "Different effects in single items",
        "/d ab 5-7 personal: school governor > left; 7 stayed",
        re.compile(r"items 5, 6 and 7: school governor \(left the room; item 7: stayed\)"),
        records=(fields(Cover, "effect"),),
    ),
    _row(
        "Number below an item of the agenda",
        "/d ab 5.3(c) personal: friend of the applicant > left",
        "Abigail Brook declared a personal interest in item 5.3(c): friend of the applicant "
        "(left the room).",
        records=(fields(Cover, "said"),),
    ),
    _row(
        "Several members in one declaration",
        "/d ab, cd 5 personal: members of the club",
        re.compile(r"^Abigail Brook declared a personal interest in item 5: members of the club"),
        re.compile(r"^Colin Dale declared a personal interest in item 5: members of the club"),
    ),
    Row(
        "1.4",
        "Table of name, minute number, reason and interest, several rows for a member",
        ("/d ab 5 personal: lives beside it", "/d ab 7 pecuniary: employed there"),
        (
            "| Name | Minute no | Interest | Reason |\n| --- | --- | --- | --- |\n"
            "| Abigail Brook | item 5 | personal | lives beside it |\n"
            "| Abigail Brook | item 7 | pecuniary | employed there |",
        ),
        (Declaration,),
        before=AT_THE_ITEM,
        toml=TABLE,
    ),
    Row(
        "1.4",
        "Grouped by minute, with the members below",
        ("/d ab 5 personal: lives beside it", "/d cd 5 personal: he owns it"),
        (
            re.compile(
                r"Item 5:\*{0,2}\n\n(- )?Abigail Brook – personal: lives beside it\n\n"
                r"(- )?Colin Dale – personal: he owns it"
            ),
        ),
        (Declaration,),
        before=AT_THE_ITEM,
        toml='[declarations]\nlayout = "by-item"',
    ),
    _row(
        "Blanket dispensation for everyone",
        "/d All members dispensation: as residents of the county",
        re.compile("All members had a dispensation: as residents of the county"),
    ),
    _row(
        "An interest that covers all items",
        "/d All members all personal: they live in the county > stayed",
        "All members declared a personal interest in all items: they live in the county (stayed).",
        records=(Cover,),
    ),
    _effect("left the room", "left", "left the room"),
    _effect("left for part of an item only", "left for part", "left the room for part of the item"),
    _effect("remained", "remained", "remained"),
    _effect("abstained", "abstained", "abstained"),
    _effect("kept an open mind", "kept an open mind", "kept an open mind"),
    Row(
        "1.4",
        "Effect: the vice-chairman took the chair",
        ("/d ab 5 personal: she owns it > left", "/go 5", "/lv", "/ch cd for this item"),
        (
            "Abigail Brook left at 10.00 am.\n\n"
            "Colin Dale took the chair at 10.00 am for this item.",
        ),
        (Presence,),
        before=AT_THE_ITEM,
        toml='[items]\nflow = ["points", "moments"]',
    ),
    Row(
        "1.4",
        "Conflicted staff: the clerk and the monitoring officer declared",
        ("/d pq 5 personal: his own pay > left", "/d ro 7 personal: her own post > left"),
        (
            "Piers Quill declared a personal interest in item 5: his own pay (left the room).",
            "Rhoda Orme declared a personal interest in item 7: her own post (left the room).",
        ),
        (Declaration,),
        before=AT_THE_ITEM,
        toml=SENTENCES,
    ),
    Row(
        "1.4",
        "Conflicted staff: another officer minuted the clerk's item",
        ("/ck dd for this item",),
        ("Dinah Drew took the minutes from 10.00 am for this item.",),
        (Presence,),
        before=("/ck pq", *AT_THE_ITEM, "/go 5"),
    ),
    Row(
        "1.4",
        "Conflicted staff: the monitoring officer's item moved to the end, her deputy advising",
        ("/mv item 7 after 9", "/go 7", "/att Una Lodge, Deputy Monitoring Officer"),
        (
            re.compile(r"## 9\. Sale of land\n\n## 7\. Budget"),
            "- Una Lodge, Deputy Monitoring Officer",
        ),
        (fields(Item, "place"),),
        before=AT_THE_ITEM,
    ),
    _row(
        "When: at the standing item",
        "/d cd 5 personal: he owns the bridge",
        re.compile(
            r"## 3\. Declarations of interest\n\nColin Dale declared a personal interest in item 5"
        ),
    ),
    _row(
        "When: as they arise",
        "/d cd as it arises: trustee of the museum",
        re.compile("Colin Dale declared an interest in any item, as it arises: trustee of"),
        records=(fields(Cover, "said"),),
    ),
    Row(
        "1.4",
        "When: in the middle of a debate",
        ("/d cd personal: he owns the bridge", "It would be mended."),
        (
            "The bridge was old.\n\n"
            "Colin Dale declared a personal interest: he owns the bridge.\n\n"
            "It would be mended.",
        ),
        (Declaration,),
        before=IN_THE_DEBATE,
        toml=(
            '[items]\nflow = ["declarations", "points"]\n'
            '[declarations]\nlayout = "sentences"\n[blocks.points]\nmarkers = []'
        ),
    ),
    Row(
        "1.4",
        "When: during announcements",
        ("/ann ch: The hall reopens in May.", "/d cd 5: he is a trustee of the hall"),
        (
            "**The Chairman:** The hall reopens in May.\n\n"
            "Colin Dale declared an interest in item 5: he is a trustee of the hall.",
        ),
        (Declaration,),
        before=AT_THE_ITEM,
        toml='[items]\nflow = ["announcements", "declarations"]\n'
        '[declarations]\nlayout = "sentences"',
    ),
    Row(
        "1.4",
        "When: printed in brackets at the head of the item",
        ("/d cd 5 personal: he owns the bridge > left",),
        (
            re.compile(
                r"## 5\. The bridge\n\n.*Colin Dale declared a personal interest: he owns the "
                r"bridge; left the room"
            ),
        ),
        (Declaration,),
        before=AT_THE_ITEM,
        toml='[declarations]\nprinted = "at-items"\nat_item = "brackets"',
    ),
    Row(
        "1.4",
        "When: in every item's block",
        ("/0d", "/go 6", "/d cd personal: he owns the bridge"),
        (
            re.compile(r"## 5\. The bridge\n\n\*\*Declarations of Interest:\*\* None"),
            re.compile(
                r"## 6\. Forward programme\n\n\*\*Declarations of Interest:\*\*\n\nColin Dale"
            ),
        ),
        (Declaration,),
        before=("/pr all", "/ch ab", "/start 10:00", "/go 5"),
        style="surrey-2015",
    ),
    _row(
        "When a declaration was made",
        "/d cd 5 personal: he owns the bridge",
        re.compile(r"he owns the bridge.*declared at 10\.00 am"),
        records=(fields(Declaration, "at"),),
        toml=SENTENCES.replace("[declarations]", "[declarations]\ntimes = true"),
    ),
    _row(
        "Relatives: a declaration for the family",
        "/d cd 5 personal (spouse): works there",
        re.compile(
            r"Colin Dale declared a personal interest in item 5: works there \(interest of spouse\)"
        ),
        records=(fields(Declaration, "whose"),),
    ),
    _row(
        "Gift received",
        "/d cd gift: a book from the bridge company",
        "Colin Dale declared gifts or hospitality: a book from the bridge company.",
    ),
    _row("Gifts: none", "/d gift none", "No gifts or hospitality were declared."),
    _row(
        "Lobbying, by exception",
        "/d cd 5 lobbying: letters from residents",
        re.compile(
            r"Colin Dale had been lobbied in connection with item 5: letters from residents"
        ),
    ),
    _row("Lobbying: NIL", "/d lobbying none", "No lobbying was declared."),
    _row(
        "Arrears of council tax at a budget vote",
        "/d cd 7 arrears: two months > did not vote",
        re.compile(
            "Colin Dale declared arrears of council tax in connection with item 7: two months"
        ),
    ),
    _row(
        "A statement that is no declaration",
        "/d cd 5 statement: he had met the builder once",
        re.compile(
            "Colin Dale made a statement in connection with item 5: he had met the builder once"
        ),
    ),
    _row(
        "Dispensation",
        "/d ab 7 pecuniary: employed there > stayed; dispensation D4/15",
        re.compile(r"employed there \(stayed; dispensation D4/15\)"),
        records=(fields(Declaration, "dispensation"),),
    ),
    _row(
        "Interest not yet registered",
        "/d ab 7 pecuniary: employed there > left; not registered",
        re.compile(r"employed there \(left the room; not in the register\)"),
        records=(fields(Declaration, "registered"),),
    ),
    _row(
        "Sensitive interest, its nature withheld",
        "/d ab 7 sensitive pecuniary > left",
        re.compile("Abigail Brook declared .*sensitive interest, nature withheld"),
        records=(fields(Declaration, "sensitive"),),
    ),
    _row(
        "NIL: None",
        "/d none",
        re.compile(r"## 3\. Declarations of interest\n\nNone$"),
        toml="",
    ),
    _row(
        "NIL: There were none",
        "/0d",
        "There were none.",
        records=(Block,),
        toml='[blocks.declarations]\nlabel = ""\nnil = "There were none."',
    ),
    _row(
        "NIL: in the clerk's words",
        "/0d No interests were declared.",
        re.compile(r"No interests were declared\.$"),
        records=(Block,),
    ),
    _row("Party whip: none", "/d whip none", "No party whip was declared."),
    _row(
        "Party whip declared",
        "/d whip: the Orchard Group on item 5",
        "Party whip: the Orchard Group on item 5.",
    ),
    Row(
        "1.4",
        "Heading only: prohibition of whipped votes (Wales)",
        ("/item 3 = Declarations, including whipping declarations", "/go 3"),
        (re.compile(r"## 3\. Declarations, including whipping declarations\n\n## 4\."),),
        (fields(Item, "title"),),
    ),
)
