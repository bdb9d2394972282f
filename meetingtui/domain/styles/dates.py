"""How dates and times look."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import wording

_DATE_WORDS = (
    "weekday", "day", "day2", "ordinal", "month", "month3", "month2", "year", "year2",
)  # fmt: skip
_TIME_WORDS = ("hour12", "hour24", "minute", "minutes", "ampm", "dotted")


@dataclass(frozen=True, slots=True)
class DateStyle:
    """How dates and times look."""

    date: str = wording(
        "{day} {month} {year}",
        "A date. ordinal is 9th; day2, month2 and year2 have two digits; month3 three letters.",
        _DATE_WORDS,
        filled=True,
    )
    time: str = wording(
        "{hour12}.{minute} {ampm}",
        "A time of day. minutes is empty on the hour; dotted is a.m. or p.m.",
        _TIME_WORDS,
        filled=True,
    )
