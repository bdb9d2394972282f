"""Dates and times of day in the house's form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, time

from meetingtui.domain import dates
from meetingtui.domain.english.passage import Passage, compiled
from meetingtui.domain.english.slip import House, Rule, Seen
from meetingtui.domain.months import MONTHS, number_of
from meetingtui.domain.styles.dates import DateStyle

_MONTH = "|".join(
    (*MONTHS, *(f"{month[:3]}\\.?" for month in MONTHS if month != "May"), "Sept\\.?")
)
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
_AFTER_A_DAY = "and|but|or|to|for|at|in|from|by|when|because|if|as|which|where|was|were|had|would"
_DAY_FIRST = (
    rf"(?<![\d.,/£-])\b(?:the (?={_ORDINAL}(?: of (?:{_MONTH})|(?: (?:{_MONTH}))+(?:,? \d{{4}})?"
    rf"(?:[.,;:)]|$| (?:{_AFTER_A_DAY})\b))))?"
    rf"(?P<more>(?:{_ORDINAL}(?:, | and | or | to |[-–]))+(?={_ORDINAL} ))?"
    rf"(?P<d>\d{{1,2}})(?P<o>st|nd|rd|th)?(?P<of> of)? (?P<m>{_MONTH})"
    r"(?P<y>,? \d{4})?(?![\w’'])"
)
_MONTH_FIRST = (
    rf"\b(?P<m>{_MONTH}) (?P<d>\d{{1,2}})(?P<o>st|nd|rd|th)?"
    r"(?:,? (?P<y>\d{4})\b|(?=[,.;)]|$))"
)
# "paragraph 3.2.14", "policy 1.12.10": what bears a number rather than a day.
_NUMBERED = (
    r"(?i:\b(?:paragraphs?|paras?|sections?|polic(?:y|ies)|clauses?|rules?|articles?|parts?|items?"
    r"|minutes?|appendix|annex|schedules?|regulations?|versions?|orders?|conditions?|chapters?|nos?"
    r"|case|application|ref(?:erence)?|v)\b\.? ?(?:[\d.()]+(?:,| and| to| or) )*)$"
)
_NUMBERS = r"(?<![\w/.-])(?P<d>\d{1,2})(?P<s>[/.])(?P<m>\d{1,2})(?P=s)(?P<y>\d{4}|\d{2})(?![\w/-])"
_WORDED = ("{month}", "{month3}")
_CAPITALS = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _form(house: House) -> str:
    """The house's form of a date without its weekday."""
    return re.sub(r"\{weekday\},? ?", "", house.dates.date)


def _written(house: House, on: date, year: bool) -> str:
    form = _form(house)
    if not year:
        form = re.sub(r",? ?\{year2?\}", "", form)
    return dates.day(DateStyle(date=form.strip()), on)


def _dates(passage: Passage, house: House) -> Iterator[Seen]:
    form = _form(house)
    worded = any(month in form for month in _WORDED)
    found: list[Seen] = []
    if not compiled(r"\d").search(passage.shown):
        return
    for pattern in (_DAY_FIRST, _MONTH_FIRST, _NUMBERS):
        for match in compiled(pattern).finditer(passage.shown):
            on = _date(match)
            if on is None or (not worded and pattern is not _MONTH_FIRST):
                continue
            if pattern is _NUMBERS and match["s"] == "." and _bears_a_number(passage, match):
                continue
            if not worded:
                better = dates.day(DateStyle(date="{day} {month} {year}"), on)
            else:
                better = _more(match, form) + _written(house, on, bool(match["y"]))
            end = _before_stop(passage, match)
            typed = passage.shown[match.start() : end]
            if typed != better and (worded or match["y"]):
                found.append((match.start(), end, better, "The house writes dates so."))
    yield from sorted(found)


def _bears_a_number(passage: Passage, match: re.Match[str]) -> bool:
    """Whether it is the number of a paragraph or the like, or stands among such."""
    before = passage.before(match.start())
    return bool(compiled(_NUMBERED).search(before))


def _more(match: re.Match[str], form: str) -> str:
    """The days before the last of several in a month, as the house writes days."""
    more = match.groupdict().get("more") or ""
    return more if "{ordinal}" in form else re.sub(r"(?<=\d)(?:st|nd|rd|th)", "", more)


def _before_stop(passage: Passage, match: re.Match[str]) -> int:
    """Where what was found ends, without a full stop that also ends the sentence."""
    end = match.end()
    closes = passage.shown[end:].lstrip()[:1] in ("", *_CAPITALS)
    return end - 1 if match[0].endswith(".") and closes else end


def _date(match: re.Match[str]) -> date | None:
    """The date that was typed; None for a day that there is not."""
    said, year = match["m"], (match["y"] or "2000").strip(", ")
    month = int(said) if said.isdigit() else number_of(said.casefold().rstrip("."))
    try:
        return date(int(year) + (2000 if len(year) == 2 else 0), month, int(match["d"]))
    except ValueError:
        return None


DATE = Rule(
    "date",
    "dates that are not in the house’s form",
    _dates,
    (
        ("It was made on 9th July 2015.", "It was made on 9 July 2015."),
        ("It was made on July 9, 2015.", "It was made on 9 July 2015."),
        ("It was made on 9 Jul 2015.", "It was made on 9 July 2015."),
        ("It was made on 9/7/15.", "It was made on 9 July 2015."),
        ("It was made on 09.07.2015.", "It was made on 9 July 2015."),
        ("It was made on 1st March.", "It was made on 1 March."),
        ("It was made on the 3rd of May 2014.", "It was made on 3 May 2014."),
        ("It was made on July 9th.", "It was made on 9 July."),
        ("It was made on 09 July 2015.", "It was made on 9 July 2015."),
        ("It was made on 9 Jul. The road was shut.", "It was made on 9 July. The road was shut."),
        ("It was due by 3 Sept.", "It was due by 3 September."),
        ("It was made on the 9th July.", "It was made on 9 July."),
        ("It was for the 9th July meeting.", "It was for the 9 July meeting."),
        ("It ran from 9th to 12th July 2015.", "It ran from 9 to 12 July 2015."),
        ("It was made on 9 Jul. by the firm.", "It was made on 9 July by the firm."),
    ),
    (
        "It was made on 9 July 2015.",
        "The plan was set out in paragraph 3.2.14 and in sections 9.7.15 and 9.8.15.",
        "It was made in July 2015.",
        "In March 12 members had resigned.",
        "The application P/9/7/15 was deferred.",
        "The letter was dated “9th July 2015”.",
        "The ratio was 1/2.",
        "It was made on 9 July.",
        "Section 4.2.1 was applied.",
        "The 9th meeting was cancelled.",
        "They may 4 times a year apply.",
    ),
)

_HALF = r"(?P<half>[aApP]\.?[mM]\b\.?)"
_CLOCK = rf"(?<![\w.,:£/-])(?P<h>\d{{1,2}})(?:(?P<s>[.:])(?P<m>\d{{2}}))?[ \u00a0]?{_HALF}"
_FOUR = (
    r"(?<![\w.,:£/-])(?P<h>[01]?\d|2[0-3])(?P<s>:)(?P<m>[0-5]\d)(?![\w:%]|\.\d| ?[aApP]\.?[mM]\b)"
)
_HOURS = (
    r"(?<![\w.,:£/-])(?P<h>[01]\d|2[0-3])(?P<m>[0-5]\d) ?"
    r"(?:hrs\b|hours\b(?! (?:of|a|an|per|each)\b))"
)
_SINCE = r"(?i:\b(?:at|from|until|till|before|after|between|since) (?:\S+ (?:to|and) )?)$"
_RATIO = r"(?i:\b(?:ratios?|gradients?|scales?|slopes?|odds|falls?) (?:\w+ ){0,2})$"
_WHICH_HALF = "It might be am or pm."


def _times(passage: Passage, house: House) -> Iterator[Seen]:
    found: list[Seen] = []
    if not compiled(r"\d").search(passage.shown):
        return
    for pattern in (_CLOCK, _FOUR, _HOURS):
        for match in compiled(pattern).finditer(passage.shown):
            at = _time(match)
            if at is None:
                continue
            end = _before_stop(passage, match)
            typed = passage.shown[match.start() : end].replace("\u00a0", " ")
            forms = _forms(house, at)
            before = passage.before(match.start())
            if pattern is _HOURS and not compiled(_SINCE).search(before):
                continue
            if pattern is _FOUR and _one_to(match, before):
                continue
            if pattern is _FOUR and len(match["h"]) == 1 and _halves(house):
                found.append((match.start(), end, None, _WHICH_HALF))
                continue
            if typed not in forms and f"{typed}." not in forms:
                better = forms[0] if match["m"] or len(forms) == 1 else forms[-1]
                found.append((match.start(), end, better, "The house writes times so."))
    yield from sorted(found)


def _one_to(match: re.Match[str], before: str) -> bool:
    """Whether it is a ratio rather than a time: "a gradient of 1:12"."""
    return match["h"] == "1" or bool(compiled(_RATIO).search(before))


def _halves(house: House) -> bool:
    return "{ampm}" in house.dates.time or "{dotted}" in house.dates.time


def _forms(house: House, at: time) -> tuple[str, ...]:
    """How the house writes a time; on the hour the minutes may be left out beside am or pm."""
    form = house.dates.time
    forms = [form]
    if not at.minute and ("{ampm}" in form or "{dotted}" in form):
        forms.append(re.sub(r"[.:]\{minute\}", "", form))
    return tuple(dict.fromkeys(dates.clock(DateStyle(time=one), at) for one in forms))


def _time(match: re.Match[str]) -> time | None:
    hour, half = int(match["h"]), match.groupdict().get("half")
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half[0] in "pP" else 0)
    minute = int(match["m"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


TIME = Rule(
    "time",
    "times of day that are not in the house’s form",
    _times,
    (
        ("It began at 2.15pm.", "It began at 2.15 pm."),
        ("It began at 14:15.", "It began at 2.15 pm."),
        ("It began at 2:15 p.m. and ended late.", "It began at 2.15 pm and ended late."),
        ("It began at 10am.", "It began at 10 am."),
        ("It began at 1415 hours.", "It began at 2.15 pm."),
        ("It began at 09:30 and ended late.", "It began at 9.30 am and ended late."),
        ("It began at 2.15 PM sharp.", "It began at 2.15 pm sharp."),
        ("It began at 10.00am.", "It began at 10.00 am."),
        ("It began at 2:15.", "It began at 2:15."),
    ),
    (
        "It began at 2.15 pm.",
        "It began at 10 am.",
        "It began at 10.00 am.",
        "It began at noon.",
        "It cost £2.15.",
        "Section 14.15 was applied.",
        "The notice said “open till 8pm”.",
        "The score was 2–1.",
        "In 1415 the bridge was built.",
        "I am sure was what he wrote.",
        "The ramp had a gradient of 1:12, and the scale was 5:10.",
        "Volunteers had given 1500 hours of their time, and 2000 hours had been promised.",
    ),
)
