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

    Raises StopIteration for a name that is no month's.
    """
    return next(n for n, month in enumerate(MONTHS, 1) if month[:3].lower() == name[:3].lower())
