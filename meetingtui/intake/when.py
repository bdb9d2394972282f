"""Dates and times as papers print them: British, the day first."""

from __future__ import annotations

import re
from datetime import date, time

from meetingtui.domain.months import MONTHS, number_of

_LOWER = tuple(month.lower() for month in MONTHS)
_MONTH = "|".join(rf"{name[:3]}(?:{name[3:]})?" if name != "may" else "may" for name in _LOWER)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_FIGURES = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])")
_WORDS = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+({_MONTH})\.?,?\s+(\d{{4}})\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"\b({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})\b", re.IGNORECASE
)


def dates_in(words: str) -> list[date]:
    """The dates that `words` holds, day first ("05/11/16" is 5 November 2016), in their order."""
    found: list[tuple[int, date]] = []
    for pattern, order in (
        (_ISO, "ymd"),
        (_FIGURES, "d.my"),
        (_WORDS, "dmy"),
        (_MONTH_FIRST, "mdy"),
    ):
        for match in pattern.finditer(words):
            parts = dict(zip(order, match.groups(), strict=True))
            day = _date(parts["y"], parts["m"], parts["d"])
            if day:
                found.append((match.start(), day))
    return [day for _, day in sorted(found)]


def _date(year: str, month: str, day: str) -> date | None:
    number = int(month) if month.isdecimal() else number_of(month)
    century = 0 if len(year) == 4 else (1900 if int(year) > 69 else 2000)
    try:
        return date(int(year) + century, number, int(day))
    except ValueError:
        return None


def day_or_month_first(words: str) -> bool:
    """Whether a date in figures could be read month first as well."""
    return any(
        int(m[1]) <= 12 and int(m[3]) <= 12 and m[1] != m[3] for m in _FIGURES.finditer(words)
    )


_CLOCK = r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
_HALF = r"\s?[ap]\.?m\.?(?![a-z])"
_SPAN = rf"(?:\s*(?:-|–|—|to|until)\s*(?:{_CLOCK}(?:{_HALF})?|1?\d{_HALF}))?"
_SURE = rf"(?:{_CLOCK}{_HALF}|1?\d{_HALF}|(?:[01]?\d|2[0-3]):[0-5]\d(?:\s?hrs)?|(?:12\s)?noon\b)"
_AT_START = re.compile(rf"[(\[]?({_SURE}|{_CLOCK}(?=\s*[)\]–—-])){_SPAN}[)\]]?\s*[-–—:|]?\s+", re.I)
_DOTTED_AT_START = re.compile(rf"({_CLOCK}){_SPAN}\s+", re.I)
_AT_END = re.compile(
    rf"\s*(?:[(\[]\s*(?:at\s+)?({_SURE}|{_CLOCK}){_SPAN}\s*[)\]]"
    rf"|(?:\s[-–—|]|,)?\s+(?:at\s+)?({_SURE}){_SPAN}"
    rf"|(?:\s{{2,}}|\t|\s[-–—|]\s|\sat\s)\s*({_CLOCK}){_SPAN})\s*$",
    re.I,
)
_PARTS = re.compile(r"(\d{1,2})(?:[.:](\d{2}))?\s?([ap])?", re.I)


def clock_time(words: str) -> tuple[time, bool] | None:
    """A time of day as printed, and whether the half of the day is sure; None when it is none."""
    words = words.strip().strip("()[]").strip()
    if words.lower() in ("noon", "12 noon"):
        return time(12), True
    whole = re.fullmatch(rf"(?:at\s+)?({_SURE}|{_CLOCK}){_SPAN}", words, re.I)
    if not whole:
        return None
    if "noon" in whole[1].lower():
        return time(12), True
    found = _PARTS.match(whole[1])
    if not found:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and hour > 12:
        half = ""
    if half:
        return time(hour % 12 + (12 if half == "p" else 0), minute), True
    return time(hour, minute), hour >= 8 or hour == 0 or found[1].startswith("0")


def _cut(found: re.Match[str] | None, rest: str) -> tuple[str, str] | None:
    if not found or not rest.strip(" \t-–—|,"):
        return None
    return next(group for group in found.groups() if group), rest.strip().strip("|").strip()


def time_before(words: str, dotted: bool = False) -> tuple[str, str] | None:
    """A time of day at the start of `words` and the rest; `dotted` takes "10.05" as one too."""
    found = _AT_START.match(words) or (_DOTTED_AT_START.match(words) if dotted else None)
    return _cut(found, words[found.end() :] if found else "")


def time_after(words: str) -> tuple[str, str] | None:
    """A time of day at the end of `words` and what stands before it."""
    found = _AT_END.search(words[-60:])
    if not found:
        return None
    start = max(0, len(words) - 60) + found.start()
    return _cut(found, words[:start].rstrip(" \t,-–—"))
