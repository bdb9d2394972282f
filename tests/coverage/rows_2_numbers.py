"""Variants of house style: the numbers of items and minutes."""

from __future__ import annotations

import re

from meetingtui.domain.bodies import Series
from meetingtui.domain.items import Item
from meetingtui.domain.meetings import Meeting
from tests.coverage.row import Removed, Row, Words, fields

S = "2"
HEADING = '[items]\nheading = "[{minute} ]{title}"\n[numbering]\n'
FIRST = "Apologies for absence"


def numbered(
    variant: str,
    minute: str,
    start: int,
    printed: str,
    *more: str,
    lines: tuple[str, ...] = (),
    keys: tuple[str, ...] = ("numbering.minute",),
) -> Row:
    """Minutes that are numbered in a form."""
    toml = "\n".join([f'{HEADING}minute = "{minute}"', *more])
    first = f"/meeting number: {start}"
    expected = (f"## {printed} {FIRST}",)
    return Row(S, f"Item number: {variant}", (first, *lines), expected, toml=toml, keys=keys)


def yearly(
    variant: str, year: str, day: str, printed: str, records: tuple[Removed, ...] = ()
) -> Row:
    """Minutes whose numbers bear the year that is counted so."""
    toml = f'{HEADING}counted = "year"\nyear = "{year}"\nminute = "{{n}}/{{yy}}-{{next_yy}}"'
    return Row(
        S,
        f"Which year: {variant}",
        (f"/meeting date: {day}",),
        (f"## {printed} {FIRST}",),
        records,
        toml=toml,
        keys=("numbering.year",),
    )


NUMBERS = (
    Row(
        S,
        "Item number: plain 1, 2, 3",
        ("/item Flooding",),
        ("## 9. Sale of land\n\n## 10. Flooding",),
        (fields(Item, "agenda_number"),),
    ),
    numbered("yearly, 77/21", "{n}/{yy}", 77, "77/15", 'counted = "year"'),
    Row(
        S,
        "Item number: yearly, going on from the meeting before",
        (),
        (f"## 77/15 {FIRST}",),
        (Series,),
        toml=f'{HEADING}counted = "year"\nminute = "{{n}}/{{yy}}"',
        series=("minute", "2015", 77),
        command='meetingtui body series "Rivers Scrutiny Board" minute 77 --year 2015',
    ),
    Row(
        S,
        "Item number: continuous for years, 14365",
        (),
        (f"## 14365 {FIRST}",),
        toml=f'{HEADING}counted = "continuous"',
        keys=("numbering.counted",),
        series=("minute", "", 14365),
        command='meetingtui body series "Rivers Scrutiny Board" minute 14365',
    ),
    numbered("prefix, PLA146/14", "PLA{n}/{yy}", 146, "PLA146/15", 'counted = "year"'),
    numbered(
        "prefix and two years, Cou/285/07-08",
        "Cou/{n}/{yy}-{next_yy}",
        285,
        "Cou/285/15-16",
        'counted = "year"\nyear = "municipal"',
    ),
    numbered("prefix and whole year, TC125/2013", "TC{n}/{year}", 125, "TC125/2015"),
    numbered(
        "two years, prefix, number, 23-24/FRA/1",
        "{yy}-{next_yy}/FRA/{n}",
        1,
        "15-16/FRA/1",
        'counted = "year"\nyear = "financial"',
    ),
    numbered("prefix, year and three digits, OSC23-023", "OSC{yy}-{n3}", 23, "OSC15-023"),
    numbered("GBP/2223/001", "GBP/{yy}{next_yy}/{n3}", 1, "GBP/1516/001"),
    numbered("year and two digits, 21.04", "{yy}.{n2}", 4, "15.04"),
    numbered(
        "the document’s reference and number, MPC(21)M04.44",
        "[{reference}.]{n}",
        44,
        "MPC(21)M04.44",
        lines=("/meeting reference: MPC(21)M04",),
    ),
    numbered("prefix alone, CO70", "CO{n}", 70, "CO70", 'counted = "continuous"'),
    Row(
        S,
        "Item number: one that was typed",
        ("/item 5 minute: 14/16",),
        ("## 14/16 The bridge",),
        (fields(Item, "minute_number"),),
        toml=f'{HEADING}minute = "{{n}}/{{yy}}"',
    ),
    Row(
        S,
        "Item number: none",
        ("/item Flooding",),
        ("## Flooding",),
        toml='[items]\nheading = "{title}"',
    ),
    yearly("calendar", "calendar", "9 April 2016", "1/16-17", (fields(Meeting, "held_on"),)),
    yearly("municipal, May to April", "municipal", "9 April 2016", "1/15-16"),
    yearly("financial", "financial", "9 March 2016", "1/15-16"),
    yearly(
        "financial, when the municipal year is not over",
        "financial",
        "9 April 2016",
        "1/16-17",
        (fields(Meeting, "held_on"),),
    ),
)


def two(variant: str, heading: str, printed: str, key: str = "items.heading") -> Row:
    """Items that bear the number of the agenda and that of the minute."""
    return Row(
        S,
        f"Two numbers at once: {variant}",
        ("/meeting number: 148",),
        (printed,),
        toml=f'[items]\nheading = "{heading}"',
        keys=(key,),
    )


def below(variant: str, sub: str, printed: str, minute: str = "{n}", start: int = 1) -> Row:
    """Items under another."""
    return Row(
        S,
        f"Sub-items: {variant}",
        (f"/meeting number: {start}", "/item 4.1: Terms of reference"),
        (f"### {printed} Terms of reference",),
        toml=f'{HEADING}sub = "below"\nsub_minute = "{sub}"\nminute = "{minute}"',
        keys=("numbering.sub_minute",),
    )


BOTH = (
    two(
        "agenda item 5 is minute 152",
        "{agenda}. {title} [[Minute {minute}]]",
        r"## 5. The bridge \[Minute 152\]",
    ),
    two(
        "item 4 (agenda item 5)",
        "Item {minute} (agenda item {agenda}) {title}",
        "## Item 152 (agenda item 5) The bridge",
    ),
    Row(
        S,
        "Two numbers at once: motion 8(iv)",
        (
            "/item 8.1: Bridges",
            "/item 8.2: Fords",
            "/item 8.3: Weirs",
            "/item 8.4: Trees",
        ),
        ("### Motion 8(iv) Trees",),
        toml='[items]\nheading = "[{minute} ]{title}"\n'
        '[numbering]\nsub = "below"\nsub_minute = "Motion {above}({roman})"',
        keys=("numbering.sub_minute",),
    ),
    Row(
        S,
        "Two numbers at once: a page number that carries the year",
        (),
        ("Page 2015/1",),
        toml='[document]\npage = "Page {year}/{page}"',
        fails="Markdown has no pages; this waits for the print form.",
    ),
    Row(
        S,
        "Sub-items: 4.1",
        ("/item 4.1: Terms of reference",),
        ("### 4.1. Terms of reference",),
        (fields(Item, "agenda_number"),),
    ),
    below("17.(a)", "{above}.({letter})", "17.(a)", start=14),
    below("27a", "{above}{letter}", "27a", start=24),
    below("194/221, run together", "{above}{n}", "194/151", "{n}/{yy}", start=191),
    Row(
        S,
        "Sub-items: counted on with the others",
        ("/item 4.1: Terms of reference",),
        ("### 5 Terms of reference", "## 6 The bridge"),
        (fields(Item, "parent"),),
        toml='[items]\nheading = "[{minute} ]{title}"',
    ),
)


def heading(variant: str, line: str, form: str, printed: Words) -> Row:
    """What an item's heading holds."""
    return Row(
        S,
        f"Heading: {variant}",
        (line,),
        (printed,),
        toml=f"[items]\n{form}",
    )


HEADINGS = (
    heading(
        "capitals", "/item Flooding in the town", 'case = "capitals"', "## 10. FLOODING IN THE TOWN"
    ),
    heading("title", "/item Flooding in the town", 'case = "title"', "## 10. Flooding in the Town"),
    Row(
        S,
        "Heading: sentence, as typed",
        ("/item Flooding in the town",),
        ("## 10. Flooding in the town",),
        (Item,),
    ),
    heading(
        "tag in brackets, for decision",
        "/item 5 tag: for decision",
        'heading = "{agenda}. {title}[ [[{tag}]]]"',
        r"## 5. The bridge \[for decision\]",
    ),
    heading(
        "tag in brackets, for information",
        "/item 5 tag: for information",
        'heading = "{agenda}. {title}[ [[{tag}]]]"',
        r"## 5. The bridge \[for information\]",
    ),
    heading(
        "tag in brackets, a ward",
        "/item 5 tag: Larkfield Ward",
        'heading = "{agenda}. {title}[ – {tag}]"',
        "## 5. The bridge – Larkfield Ward",
    ),
    heading(
        "report number in brackets",
        "/item 5 report: FIN/12",
        'heading = "{agenda}. {title}[ ({report})]"',
        "## 5. The bridge (FIN/12)",
    ),
    Row(
        S,
        "Heading: number before the title",
        ("/item Flooding in the town",),
        ("## Item 10: Flooding in the town",),
        toml='[items]\nheading = "Item {agenda}: {title}"',
    ),
    heading(
        "number on its own line",
        "/item Flooding in the town",
        'number = "Minute {minute}"\nheading = "{title}"',
        re.compile(r"^\*\*Minute 10\*\*\n\n## Flooding in the town$"),
    ),
)
ROWS: tuple[Row, ...] = (*NUMBERS, *BOTH, *HEADINGS)
