"""What became of an item, as typed: `8 deferred: report late`, `9 with 8`."""

from __future__ import annotations

import re

from meetingtui.domain import items
from meetingtui.domain.motions import Motion
from meetingtui.domain.requests import Request, request
from meetingtui.entry import handles
from meetingtui.entry.entered import Entered, at_colon

_WITH = re.compile(r"(?:taken\s+)?with\s+(?:item\s+)?(\S+)", re.IGNORECASE)
_WHY = re.compile(
    r"(deferred|withdrawn|not reached)\s+"
    r"((?:to|until|till|by|at|because|for|as|pending|since)\b.+)",
    re.IGNORECASE | re.DOTALL,
)


def concerns_item(entered: Entered, words: str) -> bool:
    """Whether the words, without a motion named, tell of the item being taken."""
    said = _and_why(words)[0].casefold()
    if said in (items.DEFERRED, items.NOT_REACHED) or _WITH.fullmatch(said):
        return True
    here = entered.minutes.item(entered.item)
    return said == items.WITHDRAWN and not entered.minutes.where(Motion, item=here.id)


def _and_why(words: str) -> tuple[str, str]:
    """What became of an item, and why: behind a colon, or as “deferred to the next meeting”."""
    match = _WHY.fullmatch(words)
    return (match[1], match[2]) if match else at_colon(words)


def of_item(entered: Entered, item: int, words: str) -> Request:
    """What became of an item. Raises Refusal that says what may become of one."""
    said, note = _and_why(words)
    if match := _WITH.fullmatch(said):
        other = handles.item(match[1], entered.minutes)
        return request(items.conclude, item=item, status=items.WITH, note=note, with_item=other.id)
    status = "" if said.casefold() in ("taken", "open") else said.casefold()
    if status not in ("", *items.STATUSES) or not said:
        raise entered.refusal(
            "An item is deferred, withdrawn, not reached, or taken with another: say which."
        )
    return request(items.conclude, item=item, status=status, note=note)
