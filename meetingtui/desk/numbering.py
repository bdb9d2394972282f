"""The years by which a body's series are counted: minutes by its house style, references by it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from meetingtui.domain import bodies, series
from meetingtui.domain.bodies import Body
from meetingtui.domain.record import Refusal
from meetingtui.domain.register import Register
from meetingtui.domain.styles.numbering import CONTINUOUS, YEAR
from meetingtui.paths import Home
from meetingtui.publish import styles

MINUTE = "minute"


@dataclass(frozen=True, slots=True)
class Counted:
    """A series as a body uses it: the year it is given (empty: none), and what to know about it."""

    year: str
    note: str = ""


def counted(
    home: Home, known: Register, body: Body, name: str, said: str, today: date, usual: str
) -> Counted:
    """How the series `name` of a body is counted in the year `said`; empty: the year of today.

    `usual` is the house style of a body that chose none. Raises Refusal for what is no year.
    """
    day = _last_day(said) if said else today
    kind, unused = _kind(home, known, body, name, day, usual)
    right = series.year_of(day, kind)
    if said and said != right:
        by = f"is counted by the {kind} year: write --year {right}" if right else _NEVER
        return Counted(said, unused or f"The {name} series of {body.name} {by}.")
    return Counted(right, unused)


_NEVER = "never begins again: leave --year out"


def _last_day(year: str) -> date:
    """The last day of the calendar year in which a year begins."""
    first, _, next_one = year.partition("/")
    if not (first.isascii() and first.isdigit() and len(first) == 4 and int(first)):
        raise Refusal(f"{year!r} is no year of a series; write it like 2015, or 2015/16.")
    if next_one and next_one != f"{(int(first) + 1) % 100:02}":
        raise Refusal(f"{year!r} is no year of a series; write it like 2015/16.")
    return date(int(first), 12, 31)


def _kind(
    home: Home, known: Register, body: Body, name: str, day: date, usual: str
) -> tuple[str, str]:
    """The kind of year in which a series begins again (empty: never), and why nothing uses it."""
    if name == MINUTE:
        chosen = bodies.style_on(known, body, day) or usual
        style = styles.named(chosen, home.exports)
        if style.numbering.counted in (YEAR, CONTINUOUS):
            return style.numbering.year if style.numbering.counted == YEAR else "", ""
        return "", (
            f"The house style {style.name} does not count minutes on from meeting to meeting, so "
            "the number is not used; meetingtui body style chooses another."
        )
    forms = {"action": body.action_series, "recommendation": body.recommendation_series}
    if forms.get(name, "-"):
        return body.series_year, ""
    return body.series_year, (
        f"{body.name} gives its {name}s no references yet; "
        f'meetingtui body amend --{name}-series "{name[0].upper()}{{n}}/{{yy}}" begins.'
    )
