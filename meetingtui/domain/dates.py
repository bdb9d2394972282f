"""Dates and times in the words of a house style. English names, whatever the locale."""

from __future__ import annotations

from datetime import date, datetime, time

from meetingtui.domain.forms import fill
from meetingtui.domain.months import MONTHS
from meetingtui.domain.styles.dates import DateStyle

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(style: DateStyle, on: date) -> str:
    """A date as the style prints it."""
    n = on.day
    ending = "th" if n in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    month = MONTHS[on.month - 1]
    words = {
        "weekday": _DAYS[on.weekday()],
        "day": str(n),
        "day2": f"{n:02}",
        "ordinal": f"{n}{ending}",
        "month": month,
        "month3": month[:3],
        "month2": f"{on.month:02}",
        "year": str(on.year),
        "year2": f"{on.year % 100:02}",
    }
    return fill(style.date, words)


def clock(style: DateStyle, at: time | datetime) -> str:
    """A time of day as the style prints it."""
    half = "am" if at.hour < 12 else "pm"
    words = {
        "hour12": str(at.hour % 12 or 12),
        "hour24": f"{at.hour:02}",
        "minute": f"{at.minute:02}",
        "minutes": f"{at.minute:02}" if at.minute else "",
        "ampm": half,
        "dotted": f"{half[0]}.m.",
    }
    return fill(style.time, words)
