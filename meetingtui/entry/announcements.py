"""Announcements and tributes as typed: `ch: The hall reopens in May.`"""

from __future__ import annotations

from typing import Any

from meetingtui.domain import announcements
from meetingtui.domain.announcements import ANNOUNCEMENT, TRIBUTE, Announcement
from meetingtui.domain.record import Unchanged
from meetingtui.domain.requests import request
from meetingtui.entry import asking
from meetingtui.entry.entered import PART, Entered, at_colon
from meetingtui.entry.reading import Acts


def announcement(entered: Entered) -> Acts:
    """An announcement, with who makes it before a colon (or before ` > `)."""
    return _announced(entered, ANNOUNCEMENT)


def tribute(entered: Entered) -> Acts:
    """A tribute."""
    return _announced(entered, TRIBUTE)


def _announced(entered: Entered, kind: str) -> Acts:
    entered.needed("Type what is said.")
    fields = _said(entered)
    made = request(announcements.announce, item=entered.item, kind=kind, **fields)
    return entered.under(made)


def _said(entered: Entered) -> dict[str, Any]:
    words = entered.words
    if PART.search(words):
        who, words = (part.strip() for part in PART.split(words, maxsplit=1))
    else:
        head, tail = at_colon(words)
        named = bool(tail) and asking.is_somebody(head, entered)
        who, words = (head, tail) if named else ("", words)
    person, name = asking.office(who, entered)
    return {"person": person, "name": name, "words": words}


def editable(_entered: Entered, before: Announcement) -> str:
    """An announcement as the line that would make it."""
    who = asking.spelled(before.person, before.name)
    return f"{who} > {before.text}" if who else before.text


def mended(entered: Entered, before: Announcement) -> Acts:
    """An announcement mended in the line."""
    if entered.words == editable(entered, before):
        raise Unchanged
    made = request(announcements.amend, announcement=before.id, **_said(entered))
    return Acts((made,))
