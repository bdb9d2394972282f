"""References as typed: `#item5`, `#p3`, `#5.p3` become tokens that follow what they refer to.

`#para 3.2` and `#3.2`, a paragraph of the report under the item, become words: its number is the
report's own, which never changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from meetingtui.domain import items, text
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.people import Person
from meetingtui.domain.record import Record, Refusal
from meetingtui.domain.reports import Paragraph, Report
from meetingtui.entry import handles

ITEM = "item"
_NUMBER = r"\d+[a-z]?(?:\.\d+[a-z]?)*?"
WHOLE = re.compile(
    rf"(?<!\S)#(?:item\s?(?P<item>\d+[a-z]?(?:\.\d+[a-z]?)*)"
    rf"|(?:(?P<under>{_NUMBER})\.)?(?P<entry>(?:{handles.LETTERS})\d{{1,6}}(?:\.\d{{1,4}})*))"
    r"(?![\w])",
    re.IGNORECASE,
)
BEGUN = re.compile(
    r"(?:^|\s)#(para(?:graph)?\s[\w.]*|(?:[^\W\d_]|\d+[a-z]?\.)[\w.]*)$", re.IGNORECASE
)
_OF_REPORT = re.compile(
    r"(?<!\S)#(?:para(?:graph)?\s?(?P<named>\d+[a-z]?(?:\.\d+)*)|(?P<bare>\d+(?:\.\d+)+))(?!\w)",
    re.IGNORECASE,
)


def stored(words: str, minutes: Minutes, item: int | None) -> str:
    """Typed words with every whole reference to something that is there made a token, or words."""

    def token(match: re.Match[str]) -> str:
        found = target(match, minutes, item)
        return match[0] if found is None else text.token(found.TABLE, found.id)

    def paragraph(match: re.Match[str]) -> str:
        return said_of.get((match["named"] or match["bare"]).lower(), match[0])

    if "#" not in words:
        return words
    found = WHOLE.sub(token, words)
    said_of = {number.lower(): said for number, said, _ in _of_reports(minutes, item)}
    return _OF_REPORT.sub(paragraph, found) if said_of else found


def target(match: re.Match[str], minutes: Minutes, item: int | None) -> Record | None:
    """What a reference means, seen from an item; None when there is no such thing."""
    if match[ITEM]:
        return handles.item_numbered(match[ITEM], minutes)
    try:
        here = handles.item(match["under"], minutes) if match["under"] else minutes.item(item)
    except Refusal:
        return None
    return minutes.by_handle(here.id, match["entry"].lower())


def typed(minutes: Minutes, kind: str, record: int, item: int | None) -> str:
    """A reference as the clerk would type it again: `#p3`, from another item `#5.p3`."""
    try:
        found = minutes.find(minutes.kind(kind), record)
    except Refusal:
        return ""
    if isinstance(found, Item):
        return f"#item{found.agenda_number}"
    if not isinstance(found, Entry):
        return ""
    under = minutes.find(Item, found.item)
    number = under.agenda_number if under else ""
    apart = found.item != item and number
    return f"#{number}.{found.name_in_gutter}" if apart else f"#{found.name_in_gutter}"


def said(minutes: Minutes, stored: str) -> str:
    """Stored words as a line of the screen says them: people by name, references as typed."""

    def word(kind: str, record: int, _opens: bool) -> str:
        person = minutes.find(Person, record) if kind == Person.TABLE else None
        return person.name if person else typed(minutes, kind, record, None) or "…"

    return text.spelled(stored, word) if "⟦" in stored else stored


def offered(letters: str, minutes: Minutes, item: int | None) -> Iterator[tuple[str, str]]:
    """What typed letters after `#` may refer to: what stands for it, and how the clerk reads it."""
    folded = letters.casefold()
    if not minutes.tables.get("meeting"):
        return
    yield from _of_minutes(folded, minutes, item)
    for number, words, begins in _of_reports(minutes, item):
        if _begins(folded, number.casefold()):
            yield words, f"#para {number}  {begins}"


def _of_minutes(folded: str, minutes: Minutes, item: int | None) -> Iterator[tuple[str, str]]:
    under, _, rest = folded.rpartition(".")
    there = handles.item_numbered(under, minutes) if under else None
    if there is not None:
        yield from _entries(rest, minutes, there.id, f"{there.agenda_number}.")
        return
    if minutes.has_item(item):
        yield from _entries(folded, minutes, minutes.item(item).id, "")
    for one in items.ordered(minutes):
        if one.agenda_number and f"{ITEM}{one.agenda_number}".startswith(folded):
            title = said(minutes, one.title)
            yield text.token(Item.TABLE, one.id), f"#{ITEM}{one.agenda_number}  {title}"


def _begins(letters: str, number: str) -> bool:
    """Whether letters may be the beginning of what refers to a paragraph of a report."""
    forms = number, f"para {number}", f"para{number}", f"paragraph {number}"
    return any(form.startswith(letters) for form in forms)


def _of_reports(minutes: Minutes, item: int | None) -> Iterator[tuple[str, str, str]]:
    """The numbered paragraphs of an item's reports: number, how it is referred to, its words."""
    try:
        reports = minutes.where(Report, item=minutes.item(item).id)
    except Refusal:
        return
    for report in reports:
        title = f" “{report.title}”" if len(reports) > 1 and report.title else ""
        for one in minutes.where(Paragraph, report=report.id):
            number = one.number.strip("().")
            if number:
                yield number, f"paragraph {number} of the report{title}", one.text


def _entries(letters: str, minutes: Minutes, item: int, before: str) -> Iterator[tuple[str, str]]:
    for entry in minutes.gutter(item):
        if entry.name_in_gutter.startswith(letters):
            words = " ".join(text.spelled(entry.main_text, lambda *_: "…").split())
            name = f"#{before}{entry.name_in_gutter}"
            yield text.token(entry.TABLE, entry.id), f"{name}  {words}"
