"""Dates and times as people say them: "next Thursday 10am", "9/7/15", "14.12", "-3"."""

from __future__ import annotations

import calendar
import re
from datetime import date, datetime, time, timedelta

from meetingtui.domain.months import MONTHS, number_of
from meetingtui.domain.record import Refusal

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]

MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
HALF = r"(?:a\.?m\.?|p\.?m\.?)"
ORDINAL = r"(?:st|nd|rd|th)?"
QUOTED = 40
DAY_EXAMPLE = "say it as 9 July 2015, 9/7/15, 2015-07-09, tomorrow or next Thursday"
TIME_EXAMPLE = "say it as 14:12, 14.12, 2.12pm or -3 (three minutes ago)"

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_DAY_FIRST = re.compile(
    rf"(?:{WEEKDAY},?\s+)?(?:the\s+)?(\d{{1,2}}){ORDINAL}\s+(?:of\s+)?({MONTH})\.?,?(?:\s+(\d{{4}}))?"
)
_MONTH_FIRST = re.compile(rf"({MONTH})\.?\s+(\d{{1,2}}){ORDINAL}(?:,?\s+(\d{{4}}))?")
_WEEKDAY = re.compile(rf"(?:on\s+)?(?:(this|next)\s+)?({WEEKDAY})")
_CLOCK = re.compile(rf"(\d{{1,2}})(?:[:.](\d{{2}}))?\s?({HALF})|(\d{{1,2}})[:.](\d{{2}})|(\d{{4}})")
_AGO = re.compile(r"[-−–](\d{1,3})")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_NOT_KNOWN = re.compile(r"(?P<rest>.*?)\s*(?:(?<=\s)\?|(?<=\s)no time|^\?)", re.DOTALL)
_TIME_AT_END = re.compile(
    rf"(?:^|\s)(?:at\s+)?([-−–]\d{{1,3}}|\d{{1,2}}[:.]\d{{2}}(?:\s?{HALF})?|\d{{1,2}}\s?{HALF}"
    r"|\d{4}|noon|midday|midnight)$",
    re.IGNORECASE,
)
_DAY_AT_END = re.compile(
    rf"(?:^|\s)(?:on\s+)?((?:{WEEKDAY},?\s+)?\d{{1,2}}{ORDINAL}\s+(?:of\s+)?{MONTH}\.?"
    r"(?:,?\s+\d{4})?|\d{4}-\d{1,2}-\d{1,2}|\d{1,2}([/.-])\d{1,2}\2(?:\d{4}|\d{2})),?$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?:items?|minutes?|articles?|applications?|reports?|motions?|numbers?|no\.?|ref\.?)\s\d{4}$",
    re.IGNORECASE,
)
_TIME_IN_MOMENT = re.compile(
    rf"(?:^|[\s,T])(?:at\s+)?(\d{{1,2}}[:.]\d{{2}}(?:\s?{HALF})?|\d{{1,2}}\s?{HALF}"
    r"|noon|midday|midnight)$",
    re.IGNORECASE,
)


def quoted(words: str) -> str:
    """Typed words as a sentence quotes them: in quotation marks, a long text cut."""
    shown = " ".join(words.replace("⟦⟧", "⟦").split())
    return f"“{shown}”" if len(shown) <= QUOTED else f"“{shown[:QUOTED].rstrip()} …”"


def day(words: str, today: date) -> date:
    """The date meant; one without a year is the coming one. Raises Refusal for a doubtful one."""
    found = _day(" ".join(words.casefold().split()), today)
    if found is None:
        raise Refusal(f"{quoted(words)} is no date that I know; {DAY_EXAMPLE}.")
    return found


def day_before(words: str, today: date) -> date | None:
    """The date meant, without a year the last one before `today`; None for words that are no date.

    Raises Refusal for a date that there is not.
    """
    said = " ".join(words.casefold().split())
    if not re.search(r"\d", said):
        return None
    return _day(said, today - timedelta(days=366 if _leap_year_before(today) else 365))


def _leap_year_before(today: date) -> bool:
    """Whether a 29 February lies in the year that ends with `today`."""
    leap = today.year if today >= date(today.year, 3, 1) else today.year - 1
    return calendar.isleap(leap)


def _day(said: str, today: date) -> date | None:
    near = {"today": 0, "tomorrow": 1, "yesterday": -1}
    if said in near:
        return today + timedelta(days=near[said])
    if match := _WEEKDAY.fullmatch(said):
        return _weekday(match[1], match[2], today)
    return _in_numbers(said) or _in_words(said, today)


def _in_numbers(said: str) -> date | None:
    if match := _ISO.fullmatch(said):
        return real_date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.fullmatch(said):
        year = int(match[4]) + (2000 if len(match[4]) == 2 else 0)
        return real_date(year, int(match[3]), int(match[1]))
    return None


def _in_words(said: str, today: date) -> date | None:
    if match := _DAY_FIRST.fullmatch(said):
        found = _in_year(match[3], number_of(match[2]), int(match[1]), today)
        _check_weekday(said, found)
        return found
    if match := _MONTH_FIRST.fullmatch(said):
        return _in_year(match[3], number_of(match[1]), int(match[2]), today)
    return None


def _weekday(which: str | None, name: str, today: date) -> date:
    """The coming day of that name; `next` is the one in the week that begins next Monday."""
    from dateutil.relativedelta import relativedelta, weekday

    number = weekday_number(name)
    if which == "next":
        monday = today + relativedelta(days=+1, weekday=weekday(0))
        return monday + timedelta(days=number)
    coming: date = today + relativedelta(days=+1, weekday=weekday(number))
    return coming


def _in_year(year: str | None, month: int, number: int, today: date) -> date:
    if year:
        return real_date(int(year), month, number)
    if (month, number) == (2, 29):
        years = range(today.year, today.year + 9)
        leap = next(y for y in years if calendar.isleap(y) and date(y, 2, 29) >= today)
        return date(leap, 2, 29)
    found = real_date(today.year, month, number)
    return found if found >= today else real_date(today.year + 1, month, number)


def _check_weekday(said: str, found: date) -> None:
    match = re.match(rf"({WEEKDAY}),?\s", said)
    if match and weekday_number(match[1]) != found.weekday():
        right = WEEKDAYS[found.weekday()].capitalize()
        raise Refusal(f"{spoken(found)} is a {right}: leave the weekday out, or mend the date.")


def real_date(year: int, month: int, number: int) -> date:
    """The date. Raises Refusal that says why there is none."""
    if not 1 <= month <= 12:
        raise Refusal(f"There is no month {month}; the day comes first, as in 9/7/2015 for 9 July.")
    if not 1900 <= year <= 2200:
        raise Refusal(f"The year {year} can't be right; {DAY_EXAMPLE}.")
    days = calendar.monthrange(year, month)[1]
    if not 1 <= number <= days:
        name = MONTHS[month - 1]
        in_year = f" in {year}" if month == 2 else ""
        raise Refusal(f"There is no {number} {name}{in_year}: {name} has {days} days.")
    return date(year, month, number)


def weekday_number(name: str) -> int:
    """The weekday by the start of its name, Monday being 0."""
    return next(n for n, one in enumerate(WEEKDAYS) if one.startswith(name[:3].lower()))


def spoken(found: date) -> str:
    """A date in words: "9 July 2015"."""
    return f"{found.day} {MONTHS[found.month - 1]} {found.year}"


def moment(words: str, today: date) -> tuple[date, time | None]:
    """A date with or without a time: "9 July 2015 10.00 am". Raises Refusal."""
    said = " ".join(words.split())
    match = _TIME_IN_MOMENT.search(said)
    if match is None:
        return day(said, today), None
    rest = said[: match.start()].rstrip(" ,")
    if not rest:
        raise Refusal(f"{quoted(said)} is a time without a date; {DAY_EXAMPLE} 10am.")
    return day(rest, today), time_of_day(match[1])


def time_of_day(words: str) -> time:
    """The time meant: "14:12", "2.12pm", "noon". Raises Refusal for a doubtful one."""
    said = " ".join(words.casefold().split())
    if said in _NAMED:
        return _NAMED[said]
    match = _CLOCK.fullmatch(said)
    if match is None:
        raise Refusal(f"{quoted(words)} is no time that I know; {TIME_EXAMPLE}.")
    if match[6]:
        hours, minutes = int(match[6][:2]), int(match[6][2:])
    else:
        hours, minutes = int(match[1] or match[4]), int(match[2] or match[5] or 0)
    half = (match[3] or "").replace(".", "")
    if minutes > 59:
        raise Refusal(f"There is no {said}: an hour has 60 minutes; {TIME_EXAMPLE}.")
    if half and not 1 <= hours <= 12:
        raise Refusal(f"There is no {said}; {TIME_EXAMPLE}.")
    if half == "pm" and hours < 12:
        hours += 12
    elif half == "am" and hours == 12:
        hours = 0
    if hours > 23:
        raise Refusal(f"There is no {said}: the day has 24 hours; {TIME_EXAMPLE}.")
    return time(hours, minutes)


def clock(words: str, now: datetime) -> datetime:
    """The moment meant by a time typed at the table; `-3` is three minutes ago. Raises Refusal.

    A time more than twelve hours ahead of `now` is that of the day before: meetings run past
    midnight, and nobody stamps tomorrow.
    """
    said = " ".join(words.casefold().split())
    if match := _AGO.fullmatch(said):
        return (now - timedelta(minutes=int(match[1]))).replace(second=0, microsecond=0)
    found = datetime.combine(now.date(), time_of_day(said))
    return found - timedelta(days=1) if found - now > timedelta(hours=12) else found


def time_at_end(words: str) -> tuple[str, str]:
    """The words before a time at their end, and that time as typed (empty when there is none).

    Four figures are words after what is numbered (“item 3001”), and in words after a colon if they
    are no time of day.
    """
    match = _TIME_AT_END.search(words)
    if match is None or _is_number(words, match):
        return words.strip(), ""
    return words[: match.start()].strip(), match[1]


def day_at_end(words: str, today: date) -> tuple[str, date | None]:
    """The words before a date at their end, and that date, if there is one: "ab 10 July"."""
    match = _DAY_AT_END.search(words)
    if match is None:
        return words.strip(), None
    return words[: match.start()].strip(), day(match[1], today)


def _is_number(words: str, found: re.Match[str]) -> bool:
    """Whether what looks like a time at the end of words is a number in them."""
    figures = found[1]
    if not re.fullmatch(r"\d{4}", figures):
        return False
    of_day = int(figures[:2]) < 24 and int(figures[2:]) < 60
    said = re.search(r":\s", words[: found.start()] + " ")
    return bool(_NUMBERED.search(words)) or (said is not None and not of_day)


def untimed(words: str) -> tuple[str, bool]:
    """The words without `?` (or “no time”) at their end, and whether it stood there."""
    match = _NOT_KNOWN.fullmatch(words)
    return (match["rest"], True) if match else (words, False)
