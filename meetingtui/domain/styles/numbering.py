"""The numbers of the minutes."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.series import ACADEMIC, CALENDAR, FINANCIAL, MUNICIPAL
from meetingtui.domain.styles.rules import AGENDA, TAKEN, choice, flag, wording

NO_NUMBERS, MEETING, YEAR, CONTINUOUS = "none", "meeting", "year", "continuous"
OWN, BELOW = "own", "below"

_WORDS = (
    "n", "n2", "n3", "roman", "letter", "year", "yy", "next_year", "next_yy", "agenda",
    "reference",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class NumberingStyle:
    """The numbers that minutes bear besides those of the agenda. One that was typed wins."""

    counted: str = choice(
        MEETING,
        "How minutes are counted: none; from 1 at every meeting; on through the year; or on for "
        "ever. Where they go on, the first follows the last of the meeting before.",
        NO_NUMBERS, MEETING, YEAR, CONTINUOUS,
    )  # fmt: skip
    year: str = choice(
        CALENDAR,
        "The year of the numbers: from January, from May (municipal), from April (financial) or "
        "from September (academic).",
        CALENDAR, MUNICIPAL, FINANCIAL, ACADEMIC,
    )  # fmt: skip
    minute: str = wording(
        "{n}",
        "A minute's number. n2 and n3 have two and three digits, roman is I, II, III and letter "
        "A, B, C; year and yy are the (first) year of the series, next_year and next_yy the year "
        "after; agenda is the number on the agenda, reference that of the meeting.",
        _WORDS,
        filled=True,
    )
    sub: str = choice(
        OWN,
        "Whether an item under another takes the next number of its own, or one below the other's.",
        OWN, BELOW, NO_NUMBERS,
    )  # fmt: skip
    sub_minute: str = wording(
        "{above}.{n}",
        "The number of a minute below another: above is the other's; letter and roman count too.",
        ("above", "n", "n2", "letter", "roman"),
        filled=True,
    )
    by: str = choice(AGENDA, "Whether numbers follow the agenda or the order taken.", AGENDA, TAKEN)
    untaken: bool = flag(
        True, "Whether an item that was withdrawn or not reached bears a number all the same."
    )
