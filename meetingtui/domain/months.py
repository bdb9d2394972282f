"""The months by name, as the minutes print them and as people say them."""

from __future__ import annotations

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def number_of(name: str) -> int:
    """The number of a month that is named by its first three letters or more.

    Raises ValueError for a name that is no month's.
    """
    return [month[:3].lower() for month in MONTHS].index(name[:3].lower()) + 1
