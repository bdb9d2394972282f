"""Series: references given out as actions and recommendations are made ("A55/12", "R3/12")."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from meetingtui.domain.bodies import Series
from meetingtui.domain.retired import Retired

if TYPE_CHECKING:
    from meetingtui.domain.minutes import Minutes

ACTION, RECOMMENDATION = "action", "recommendation"
TABLES = ("action", "clause")
CALENDAR, MUNICIPAL, FINANCIAL, ACADEMIC = "calendar", "municipal", "financial", "academic"
_BEGINS_IN = {MUNICIPAL: 5, FINANCIAL: 4, ACADEMIC: 9}
_WORD = re.compile(r"\{(n|yy|yyyy|year)\}")


def year_of(day: date, kind: str) -> str:
    """The year of a series that a day falls in: "2015", "2015/16"; empty: it never begins again.

    A municipal year runs from May, a financial one from April, an academic one from September.
    """
    if kind == CALENDAR:
        return str(day.year)
    if kind not in _BEGINS_IN:
        return ""
    first = day.year if day.month >= _BEGINS_IN[kind] else day.year - 1
    return f"{first}/{(first + 1) % 100:02}"


def _words(minutes: Minutes) -> dict[str, str]:
    year = year_of(minutes.meeting.held_on, minutes.body.series_year)
    first = year[:4] or str(minutes.meeting.held_on.year)
    return {"yyyy": first, "yy": first[2:], "year": year or first}


def _printed(form: str, number: str, words: dict[str, str]) -> str:
    return _WORD.sub(lambda match: {**words, "n": number}[match[1]], form)


def _pattern(form: str, words: dict[str, str]) -> re.Pattern[str]:
    """What a reference of this series and year looks like; its number is the first group."""
    before, _, after = form.partition("{n}")
    ends = [re.escape(_printed(end, "", words)) for end in (before, after)]
    return re.compile(rf"{ends[0]}(\d+){ends[1]}")


def given(minutes: Minutes) -> list[str]:
    """The references of this book's actions and recommendations."""
    kinds = [kind for kind in minutes.ENTRIES if kind.TABLE in TABLES]
    found = [str(getattr(entry, "reference", "")) for kind in kinds for entry in minutes.all(kind)]
    return [reference for reference in found if reference]


def next_number(minutes: Minutes, name: str, form: str) -> int:
    """The next number of a series: after the highest in this book, or where the series begins.

    What was struck had its number; it is not given again.
    """
    year = year_of(minutes.meeting.held_on, minutes.body.series_year)
    starts = minutes.where(Series, body=minutes.body.id, name=name, year=year)
    pattern = _pattern(form, _words(minutes))
    struck = [retired.reference for retired in minutes.all(Retired)]
    matches = [pattern.fullmatch(reference) for reference in (*given(minutes), *struck)]
    used = [int(match[1]) + 1 for match in matches if match]
    return max([1, *(start.next_number for start in starts), *used])


def mint(minutes: Minutes, name: str, form: str) -> str:
    """The next reference of a series in its form ("A{n}/{yy}"); empty where there is no form.

    `{yy}` and `{yyyy}` are the (first) year of the series, `{year}` is it whole ("2015/16").
    """
    if "{n}" not in form:
        return ""
    return _printed(form, str(next_number(minutes, name, form)), _words(minutes))
