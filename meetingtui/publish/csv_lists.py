"""The lists that are written as CSV, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from meetingtui.domain.house_style import HouseStyle
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.publish.csv_attendance import attendance
from meetingtui.publish.csv_business import actions, decisions, recommendations
from meetingtui.publish.csv_sheet import Sheet, Sources
from meetingtui.publish.csv_text import write
from meetingtui.publish.csv_votes import votes

ATTENDANCE = "attendance"
LISTS: Mapping[str, Callable[[Sources], Sheet]] = {
    "actions": actions,
    "recommendations": recommendations,
    "decisions": decisions,
    "votes": votes,
    ATTENDANCE: attendance,
}


def content(
    minutes: Minutes,
    style: HouseStyle,
    named: str,
    item: int | None = None,
    marked: bool = False,
) -> str:
    """A list out of the minutes (or of one item of them) as CSV.

    `minutes` are the projection for those who will read it; `marked` says of each row whether it
    is private. Raises Refusal for an unknown list, and for the attendance of one item.
    """
    made = LISTS.get(named)
    if made is None:
        raise Refusal(f"There is no list {named!r}; there is {', '.join(LISTS)}.")
    if named == ATTENDANCE and item is not None:
        raise Refusal("Attendance is of the whole meeting: leave --item out.")
    sheet = made(Sources(minutes, style, item, marked))
    return write(sheet.header, sheet.rows)
