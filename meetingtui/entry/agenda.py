"""Items as typed: new ones, sections and parts, and what is said of one that is there."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from meetingtui.domain import items, text
from meetingtui.domain.items import Item, Taking
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import Request, request
from meetingtui.entry import handles, names, said
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

NOTHING = ("-", "–", "none")
_RETITLED = re.compile(r"(\S+)\s*=\s*(\S.*)", re.DOTALL)
_HEADED = re.compile(r"(section|part):\s*(.*)", re.DOTALL | re.IGNORECASE)
_WITH_NUMBER = re.compile(
    r"(\d+[a-z]?(?:\.\d+[a-z]?)*|(?-i:[A-Z]{1,4}/\d{1,3}|[IVXL]{1,6})):\s+(\S.*)",
    re.DOTALL | re.IGNORECASE,
)
_LETTERED = re.compile(r"(([A-Z]{1,4})\d{1,3}):\s+(\S.*)", re.DOTALL)
_DESCRIBED = re.compile(r'\A@\?["“]?([^\d"”][^"”]*)["”]?\Z')
_NUMBERED_TITLE = re.compile(r"(\d+[a-z]?|[A-Z])[.:]\s+(\S.*)", re.DOTALL)


def item(entered: Entered) -> Acts:
    """A new item, a section or part, or a field of an item that is there."""
    words = entered.needed("Type its title.")
    retitled = _RETITLED.fullmatch(words)
    there = _numbered(retitled[1], entered.minutes) if retitled else None
    if retitled and there:
        return Acts((request(items.amend, item=there.id, title=retitled[2]),))
    if headed := _HEADED.fullmatch(words):
        return Acts((_heading(entered, headed[1].casefold(), headed[2]),))
    if field := _FIELD.fullmatch(words):
        asked = _field(entered, field)
        if asked is not None:
            return Acts((asked,))
    _check_colon(entered, words)
    return Acts((_new(entered, words),))


def urgent(entered: Entered) -> Acts:
    """An urgent item with its reason; with a number: an item that is there is urgent."""
    title, reason = entered.parts()
    if not title:
        raise entered.refusal("Type its title and, after >, the reason.")
    there = _numbered(title, entered.minutes)
    if there:
        fields = {"urgent": True, "urgent_reason": reason}
        return Acts((request(items.amend, item=there.id, **fields),))
    return Acts((_new(entered, title, urgent=True, urgent_reason=reason),))


def _numbered(word: str, minutes: Minutes) -> Item | None:
    """The item with that number; None for other words. Raises Refusal for a number of none."""
    found = handles.item_numbered(word, minutes)
    if found is None and handles.LIKE_A_NUMBER.fullmatch(word):
        return handles.item(word, minutes)
    return found


def _new(entered: Entered, title: str, **fields: Any) -> Request:
    """A new item: under the number before its own, else under the last section or part."""
    minutes = entered.minutes
    under = items.latest_heading(minutes)
    match = _WITH_NUMBER.fullmatch(title) or _lettered(title, under) or _alike(title, minutes)
    if not match:
        return request(items.add, title=title, parent=under.id if under else None, **fields)
    number = match[1]
    above = handles.item_numbered(number.rpartition(".")[0], minutes) or under
    parent = above.id if above else None
    return request(
        items.add, title=match[match.lastindex or 2], number=number, parent=parent, **fields
    )


def _lettered(title: str, under: Item | None) -> re.Match[str] | None:
    """A number with the letter of the section it stands in: "A1" in section A."""
    if under is None or not under.agenda_number.isalpha():
        return None
    return re.fullmatch(rf"({under.agenda_number}\.?\d+):\s+(\S.*)", title, re.DOTALL)


def _alike(title: str, minutes: Minutes) -> re.Match[str] | None:
    """A number with the letters that the items before it bear: "A12" after A11."""
    match = _LETTERED.fullmatch(title)
    numbers = [one.agenda_number for one in items.ordered(minutes)] if match else []
    borne = any(re.fullmatch(rf"{re.escape(match[2])}\d+", one) for one in numbers if match)
    return match if borne else None


def _heading(entered: Entered, kind: str, title: str) -> Request:
    """A section or a part, at the end; a section stands under the last part."""
    if not title:
        raise entered.refusal(f"Type the title of the {kind}.")
    last = items.latest_heading(entered.minutes)
    above = last
    while above is not None and (kind == items.PART or above.kind != items.PART):
        above = entered.minutes.find(Item, above.parent)
    numbered = _NUMBERED_TITLE.fullmatch(title)
    fields: dict[str, Any] = {"kind": kind, "parent": above.id if above else None}
    if numbered:
        return request(items.add, title=numbered[2], number=numbered[1], **fields)
    return request(items.add, title=title, **fields)


Field = Callable[[str], dict[str, Any]]


def _plain(name: str) -> Field:
    """A field that holds the words themselves."""
    return lambda words: {name: "" if words.casefold() in NOTHING else words}


def _planned(words: str) -> dict[str, Any]:
    gone = words.casefold() in NOTHING or not words
    return {"planned_at": None if gone else said.time_of_day(words)}


def _minute(words: str) -> dict[str, Any]:
    """A minute number that was said; "none" leaves the item without one, "-" counts again."""
    if words.casefold() == "none":
        return {"minute_number": "", "numbered": False}
    return {"minute_number": "" if words in NOTHING else words, "numbered": True}


def _urgent(words: str) -> dict[str, Any]:
    gone = words.casefold() in (*NOTHING, "no")
    return {"urgent": not gone, "urgent_reason": "" if gone else words}


FIELDS: dict[str, Field] = {
    "title": lambda words: {"title": words},
    "number": _plain("agenda_number"),
    "minute": _minute,
    "tag": _plain("tag"),
    "report": _plain("report_reference"),
    "planned": _planned,
    "key": _plain("key_decision"),
    "recording": _plain("recording"),
    "urgent": _urgent,
}
_OTHERS = ("by", "under", "taken")
_NAMES = "|".join((*FIELDS, *_OTHERS))
_FIELD = re.compile(
    rf"(?P<item>.+?)\s+(?P<field>{_NAMES}):\s*(?P<words>.*)", re.DOTALL | re.IGNORECASE
)
_NO_COLON = re.compile(
    r"(?P<item>\S+)\s+(?P<field>number|minute|tag|planned|taken|report)\s+(?P<words>\S.*)",
    re.DOTALL | re.IGNORECASE,
)


def _check_colon(entered: Entered, words: str) -> None:
    """Raise Refusal for what is hardly a title: a field of an item, without its colon."""
    match = _NO_COLON.fullmatch(words)
    if match and handles.item_numbered(match["item"], entered.minutes):
        raise Refusal(
            f"{said.quoted(words)} reads like something said of {match['item']}; with a colon it "
            f"is: /item {match['item']} {match['field']}: {match['words']}"
        )


def _field(entered: Entered, match: re.Match[str]) -> Request | None:
    """What is said of an item; None where the words before name none, and are a title."""
    word, minutes = match["item"], entered.minutes
    found = handles.item_titled(word, minutes) or _numbered(word, minutes)
    if found is None:
        return None
    field, words = match["field"].casefold(), match["words"].strip()
    if field == "taken":
        return _retimed(entered, found, words)
    if field == "by":
        fields = _presenter(words, minutes)
    elif field == "under":
        gone = not words or words.casefold() in NOTHING
        fields = {"parent": None if gone else handles.item(words, minutes).id}
    else:
        fields = FIELDS[field](words)
    return request(items.amend, item=found.id, **fields)


def _retimed(entered: Entered, found: Item, words: str) -> Request:
    """The right time at which an item was taken, on the day on which it was."""
    taken = entered.minutes.where(Taking, item=found.id)
    day = taken[-1].started_at if taken else entered.context.now
    at = datetime.combine(day.date(), said.time_of_day(words))
    return request(items.retime, item=found.id, at=at)


def _presenter(words: str, minutes: Minutes) -> dict[str, Any]:
    """Who brings an item: a person known (and then mentioned), or a role or body in words."""
    words = _DESCRIBED.sub(r"\1", words)
    known = names.known(words, minutes)
    gone = words.casefold() in NOTHING
    return {"presenter": text.token("person", known) if known else "" if gone else words}
