"""By when an action is due, as its text says it: "in 12 months' time", "by the end of March"."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from meetingtui.domain.months import number_of
from meetingtui.domain.record import Refusal
from meetingtui.entry import said

NUMBERS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
]

# The years for which the rule of the Gregorian calendar tells Easter.
FIRST_EASTER, LAST_EASTER = 1583, 4099

_COUNT = rf"\d{{1,3}}|an?|{'|'.join(sorted(NUMBERS, key=len, reverse=True))}|twenty[- ]four"
_UNIT = r"day|week|fortnight|month|year"
_DAY = (
    rf"(?:{said.WEEKDAY},?\s+)?(?:the\s+)?\d{{1,2}}{said.ORDINAL}\s+(?:of\s+)?{said.MONTH}"
    rf"(?:,?\s+\d{{4}})?|{said.MONTH}\s+\d{{1,2}}{said.ORDINAL}(?:,?\s+\d{{4}})?"
    r"|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}"
    rf"|tomorrow|(?:this\s+|next\s+)?{said.WEEKDAY}"
)
_LATER = re.compile(
    rf"\b(?:with)?in\s+(?:the\s+(?:next|coming)\s+)?(?P<count>{_COUNT})\s+(?P<unit>{_UNIT})s?(?:['’])?(?:s)?(?:\s+time\b)?(?!\w)",
    re.IGNORECASE,
)
_BY_OR_AT = r"\b(?:by|before|at|towards|no later than)\s+"
# “End of March” alone is when something is due where the words end with it.
_END = re.compile(
    rf"(?:{_BY_OR_AT}(?:(?:the\s+)?end\s+of\s+|end[- ])|(?<!the )\bend\s+of\s+(?=[\w ]+\.?$))"
    rf"(?:(?P<month>{said.MONTH})\b"
    r"(?:\s+(?P<year>\d{4}))?|(?:the|this|(?P<next>next))\s+(?P<span>week|month|(?:financial\s+)?year)\b"
    r"|(?P<only>\d{4})\b)",
    re.IGNORECASE,
)
_BY = re.compile(rf"\b(?:by|before|no later than)\s+(?P<day>{_DAY})(?!\w)", re.IGNORECASE)
_MONTH = re.compile(
    rf"\bby\s+(?:(?:early|mid|late)[- ])?{said.MONTH}(?:\s+\d{{4}})?(?!\w|\s+\d)"
    r"|\bby\s+(?:the\s+)?(?:(?:early|mid|late)[- ])?(?:spring|summer|autumn|winter)"
    r"(?:\s+\d{4})?(?=[,.;]|$)"
    r"|\bby\s+next\s+(?:week|month|year)\b",
    re.IGNORECASE,
)
_FEAST = re.compile(
    r"\b(?:by|before|at|no later than)\s+(?P<feast>easter|christmas)\b(?:\s+(?P<year>\d{4})\b)?",
    re.IGNORECASE,
)
_NEXT_MEETING = re.compile(
    r"\b(?:(?:at|to|by|before|for)\s+(?:the|its|their|our)\s+next\s+(?:ordinary\s+)?meeting\b"
    r"|next\s+meeting$)",
    re.IGNORECASE,
)
_AT_MEETING = re.compile(
    rf"\b(?:at|to|by|before|for|in time for)\s+(?:the|its|their|our)\s+(?P<month>{said.MONTH})"
    r"(?:\s+(?P<year>\d{4}))?\s+meeting\b",
    re.IGNORECASE,
)
_MEETING_IN = re.compile(
    rf"\b(?:at|to|by|before|for|in time for)\s+(?:the|its|their|our)\s+meeting\s+in\s+"
    rf"(?P<month>{said.MONTH})\b(?:\s+(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
_MEETING_ON = re.compile(
    rf"\b(?:at|to|by|before|for|in time for)\s+(?:the|its|their|our)\s+meeting\s+(?:on|of)\s+"
    rf"(?P<day>{_DAY})(?!\w)",
    re.IGNORECASE,
)


def find(words: str, today: date, next_meeting: date | None = None) -> tuple[str, date | None]:
    """The last due phrase in `words`, as it stands there, and its date (None: it has none).

    "at the next meeting" is on the day of the next meeting, if that is known; "at the October
    meeting" too, if the next meeting is the one in October.
    """
    found: list[tuple[int, str, date | None]] = []
    for match in _LATER.finditer(words):
        found.append((match.start(), match[0], _after(match["count"], match["unit"], today)))
    for match in _END.finditer(words):
        found.append((match.start(), match[0], _end_of(match, today)))
    for match in (*_BY.finditer(words), *_MEETING_ON.finditer(words)):
        found.append((match.start(), match[0], _by(match["day"], today)))
    for match in _FEAST.finditer(words):
        found.append((match.start(), match[0], _feast(match, today)))
    for match in (*_AT_MEETING.finditer(words), *_MEETING_IN.finditer(words)):
        found.append((match.start(), match[0], _at_meeting(match, next_meeting)))
    for pattern, day in ((_MONTH, None), (_NEXT_MEETING, next_meeting)):
        found += [(match.start(), match[0], day) for match in pattern.finditer(words)]
    if not found:
        return "", None
    _, phrase, on = max(found, key=lambda one: (one[0], len(one[1])))
    return phrase, on


def apart(words: str, today: date, next_meeting: date | None = None) -> tuple[str, date | None]:
    """What was said after ` > `, and its date if it is understood."""
    for said_so in (words, f"by {words}", f"in {words}"):
        phrase, on = find(said_so, today, next_meeting)
        if phrase:
            return words, on
    return words, None


def at_next_meeting(words: str) -> bool:
    """Whether a due phrase is the body's next meeting, whenever that will be."""
    return any(_NEXT_MEETING.search(said_so) for said_so in (words, f"by {words}"))


def _after(count: str, unit: str, today: date) -> date:
    from dateutil.relativedelta import relativedelta

    many = _number(count.casefold())
    match unit.casefold():
        case "day":
            gap = relativedelta(days=many)
        case "week":
            gap = relativedelta(weeks=many)
        case "fortnight":
            gap = relativedelta(weeks=2 * many)
        case "month":
            gap = relativedelta(months=many)
        case _:
            if many > 100:
                raise Refusal(f"In {many} years? Say for example: in 12 months’ time.")
            gap = relativedelta(years=many)
    day: date = today + gap
    return day


def _number(count: str) -> int:
    if count.isdigit():
        return int(count)
    if count.startswith("twenty") and count != "twenty":
        return 24
    return NUMBERS.index(count) + 1 if count in NUMBERS else 1


def _end_of(match: re.Match[str], today: date) -> date:
    if match["only"]:
        return said.real_date(int(match["only"]), 12, 31)
    if match["span"]:
        span, later = match["span"].casefold(), bool(match["next"])
        if span == "week":
            return today + timedelta(days=(4 - today.weekday()) % 7 + 7 * later)
        month, year = 12, today.year + later
        if span.startswith("financial"):
            month, year = 3, year + (today.month > 3)
        if span == "month":
            month, year = today.month + later, today.year
            month, year = (1, year + 1) if month > 12 else (month, year)
    else:
        month = number_of(match["month"])
        year = int(match["year"] or today.year)
        if not match["year"] and month < today.month:
            year += 1
    return said.real_date(year, month, calendar.monthrange(year, month)[1])


def _at_meeting(match: re.Match[str], next_meeting: date | None) -> date | None:
    """The day of the next meeting where that is the one of the month said."""
    if next_meeting is None or next_meeting.month != number_of(match["month"]):
        return None
    other_year = match["year"] and int(match["year"]) != next_meeting.year
    return None if other_year else next_meeting


def _feast(match: re.Match[str], today: date) -> date | None:
    """Easter Sunday or Christmas Day: that of the year said, else the coming one."""
    feast = match["feast"].casefold()
    if match["year"]:
        return _feast_of(feast, int(match["year"]))
    found = _feast_of(feast, today.year)
    return found if found is None or found >= today else _feast_of(feast, today.year + 1)


def _feast_of(feast: str, year: int) -> date | None:
    from dateutil.easter import easter

    if not FIRST_EASTER <= year <= LAST_EASTER:
        return None
    if feast == "christmas":
        return date(year, 12, 25)
    found: date = easter(year)
    return found


def _by(words: str, today: date) -> date:
    return said.day(re.sub(r"^the\s+", "", words.strip(), flags=re.IGNORECASE), today)
