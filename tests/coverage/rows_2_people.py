"""Variants of house style: names, who was there, declarations, dates and times."""

from __future__ import annotations

import re

from meetingtui.domain.attendance import Attendance
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.meetings import Meeting
from meetingtui.domain.people import Person
from tests.coverage.row import Row, Words, fields

S = "2"
PRESENT = ("/pr ab cd ef gh", "/att officer pq; dd")


def name(variant: str, form: str, printed: str, *more: str) -> Row:
    """How people are named in lists."""
    toml = "\n".join([f'[people]\nname = "{form}"', *more])
    return Row(S, f"Names: {variant}", PRESENT, (printed,), toml=toml)


NAMES = (
    name(
        "Cllr X",
        "{surname}",
        "- Cllr Hill",
        '[attendance]\nmember = "Cllr {name}[ ({role})][ (substitute for {substitute})]"',
    ),
    name("Councillor A B X", "[{honorific} ]{initials} {surname}", "- Councillor G Hill"),
    name("Mr X", "[{honorific} ]{surname}", "- Mr Quill, Democratic Services Officer"),
    name("A B X", "{initials} {surname}", "- G Hill"),
    Row(
        S,
        "Names: initials",
        ("/s gh: The bridge was sound.",),
        ("1. GH: The bridge was sound.",),
        before=("/go 5",),
        toml='[points]\nmember_speaker = "{initials}"',
    ),
    name("post-nominals", "{name}[ {letters}]", "- George Hill OBE"),
    name("division in brackets", "{name}[ ({division})]", "- George Hill (Lower Wend)"),
    Row(
        S,
        "Names: role only",
        ("@dd said that the bridge was sound.",),
        ("1. The Deputy Director of Roads said that the bridge was sound.",),
        (fields(Person, "title"),),
        before=("/go 5",),
    ),
    Row(
        S,
        "Names: plain name instead of the role",
        ("@dd said that the bridge was sound.",),
        ("1. Dinah Drew said that the bridge was sound.",),
        before=("/go 5",),
        toml='[people]\nfirst = "{name}"',
    ),
)


def layout(variant: str, toml: str, *printed: Words, keys: tuple[str, ...] = ()) -> Row:
    """How the list of those present stands."""
    return Row(S, f"Attendance: {variant}", PRESENT, printed, toml=toml, keys=keys)


LAYOUTS = (
    layout(
        "one paragraph",
        '[attendance]\nlayout = "paragraph"',
        "**Present:** Abigail Brook (Chairman), Colin Dale (Vice-Chairman), Edith Fenn, "
        "George Hill",
    ),
    layout(
        "columns",
        '[attendance]\nlayout = "table"\n[attendance.columns]\norder = ["name", "division"]',
        re.compile(
            r"^\| Name \| Division \|\n\| --- \| --- \|\n\| Abigail Brook .*\| Larkfield \|$"
        ),
        keys=("attendance.layout",),
    ),
    Row(
        S,
        "Attendance: bullets",
        PRESENT,
        ("- Abigail Brook (Chairman)", "- Edith Fenn"),
        (Attendance,),
    ),
    layout(
        "lines",
        '[attendance]\nlayout = "lines"',
        re.compile(r"^Abigail Brook \(Chairman\)\n\nColin Dale \(Vice-Chairman\)\n\nEdith"),
    ),
    layout(
        "table",
        '[attendance]\nlayout = "table"',
        re.compile(r"^\| Name \| Role \|\n\| --- \| --- \|\n\| Abigail Brook \| Chairman \|$"),
    ),
    layout(
        "categories with codes",
        '[attendance]\nmember = "[{code} – ]{name}[ ({role})][ (substitute for {substitute})]"',
        "- C – Abigail Brook (Chairman)",
        "- I – Edith Fenn",
    ),
)
LATE = (
    Row(
        S,
        "Apologies and late arrivals: a minute of their own",
        ("/ap cd",),
        (re.compile(r"^## 1\. Apologies for absence\n\n\*\*Apologies:\*\*\n\n- Colin Dale"),),
        toml='[attendance]\napologies_under = "Apologies"',
    ),
    Row(
        S,
        "Apologies and late arrivals: both in the same minute",
        ("/ap cd", "/in gh 10:20"),
        (
            re.compile(
                r"^## 1\. Apologies for absence\n\n\*\*Apologies:\*\*\n\n- Colin Dale.*\n\n[\s\S]*"
                r"George Hill arrived at 10\.20 am\.[\s\S]*^## 2\. "
            ),
        ),
        before=("/pr ab", "/start", "/go 5"),
        toml='[attendance]\napologies_under = "Apologies"\nlate_with_apologies = true',
    ),
    Row(
        S,
        "Apologies and late arrivals: beside the name",
        ("/in gh 10:20",),
        ("- George Hill (from 10.20 am)",),
        before=("/pr ab", "/start", "/go 5"),
        toml="[attendance]\n"
        'member = "{name}[ ({role})][ (substitute for {substitute})][ ({times})]"',
    ),
    Row(
        S,
        "Apologies and late arrivals: inside the item",
        ("One thing was said.", "/in gh 10:20", "Another was said."),
        (
            re.compile(
                r"^## 5\. The bridge[\s\S]*One thing was said\.\n\n *George Hill arrived at "
                r"10\.20 am\.\n\n[\s\S]*Another was said\.$"
            ),
        ),
        before=("/pr ab", "/start", "/go 5"),
        toml='[items]\nflow = ["points", "moments"]',
    ),
)
INTERESTS = (
    "/d ab 5,7 personal: fishes there > stayed",
    "/d gh 7 pecuniary: owns the ford > left",
)


def declared(variant: str, toml: str, *printed: Words) -> Row:
    """How declarations are laid out."""
    return Row(
        S,
        f"Declarations: {variant}",
        INTERESTS,
        printed,
        before=("/go 3",),
        toml=f"[declarations]\n{toml}",
    )


DECLARATIONS = (
    declared(
        "sentence",
        'layout = "sentences"',
        "George Hill declared a pecuniary interest in item 7: owns the ford (left the room).",
    ),
    declared(
        "list by member",
        'layout = "by-member"',
        re.compile(
            r"^\*\*George Hill:\*\*\n\nitem 7: pecuniary – owns the ford \(left the room\)$"
        ),
    ),
    declared(
        "list by item",
        'layout = "by-item"',
        re.compile(
            r"^\*\*Item 7:\*\*\n\nAbigail Brook – personal: fishes there \(stayed\)\n\n"
            r"George Hill – pecuniary: owns the ford \(left the room\)$"
        ),
    ),
    declared(
        "table",
        'layout = "table"',
        re.compile(r"^\| Name \| Item \| Interest \| Nature \| Effect \|\n"),
        re.compile(r"^\| George Hill \| .*7 \| .*\| owns the ford \| left the room \|$"),
    ),
    declared(
        "at the item only",
        'printed = "at-items"',
        re.compile(r"^## 7\. Budget\n\n\*\*Declarations of interest:\*\*\n\n.*fishes there"),
    ),
    Row(
        S,
        "Declarations: a list, one to a paragraph",
        INTERESTS,
        ("George Hill – pecuniary interest in item 7: owns the ford (left the room)",),
        (Declaration,),
        before=("/go 3",),
    ),
)


def dated(variant: str, form: str, printed: str) -> Row:
    """How a date looks."""
    return Row(
        S,
        f"Date: {variant}",
        ("/meeting date: 2 July 2020",),
        (f"**Date:** {printed}",),
        toml=f'[dates]\ndate = "{form}"',
    )


def timed(variant: str, form: str, typed: str, printed: str) -> Row:
    """How a time looks."""
    return Row(
        S,
        f"Time: {variant}",
        (f"/meeting called: {typed}",),
        (f"**Time:** {printed}",),
        toml=f'[dates]\ntime = "{form}"',
    )


DATES = (
    Row(
        S,
        "Date: 2 July 2020",
        ("/meeting date: 2 July 2020",),
        ("**Date:** 2 July 2020",),
        (fields(Meeting, "held_on"),),
    ),
    dated("2nd July, 2020", "{ordinal} {month}, {year}", "2nd July, 2020"),
    dated("02/07/20", "{day2}/{month2}/{year2}", "02/07/20"),
    dated("with the weekday", "{weekday} {day} {month} {year}", "Thursday 2 July 2020"),
    Row(
        S,
        "Time: 7.00 pm",
        ("/meeting called: 7.00 pm",),
        ("**Time:** 7.00 pm",),
        (fields(Meeting, "called_at"),),
    ),
    timed("7pm", "{hour12}[.{minutes}]{ampm}", "7.00 pm", "7pm"),
    timed("14:58", "{hour24}:{minute}", "14:58", "14:58"),
    timed("10:06am", "{hour12}:{minute}{ampm}", "10:06", "10:06am"),
    timed("10.30 a.m.", "{hour12}.{minute} {dotted}", "10:30", "10.30 a.m."),
)
ROWS: tuple[Row, ...] = (*NAMES, *LAYOUTS, *LATE, *DECLARATIONS, *DATES)
