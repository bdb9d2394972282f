"""Entries mended as typed: fix, edit, move, change kind, strike, undo, redo."""

from __future__ import annotations

import re

from meetingtui.domain import entries, items
from meetingtui.domain.actions import Action
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.entry import Entry
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.domain.witnesses import Witness
from meetingtui.entry import actions, declarations, handles, verbs, witnesses
from meetingtui.entry.entered import PART, Entered
from meetingtui.entry.reading import Acts, Edit, Redo, Undo
from meetingtui.entry.said import quoted

MOST_STEPS = 100
_ITEM_TO = re.compile(
    r"item\s+(\S+)\s+(before|after|under|number)\s+(?:item\s+)?(\S+)", re.IGNORECASE
)
_ITEM = re.compile(r"item\s+(\S+)", re.IGNORECASE)
KINDS = {"point": "p", "clause": "r", "action": "a", "next-step": "n", "document": "doc"}


def _named(entered: Entered) -> tuple[Entry, str]:
    """The entry named first (left out: the picked or last one), and the words after it."""
    word, _, rest = entered.words.partition(" ")
    if handles.is_handle(word):
        return handles.entry(word, entered.context), rest.strip()
    return handles.entry("", entered.context), entered.words


def fix(entered: Entered) -> Acts | Edit:
    """Replace words, or put the entry into the line; `/f 5 Flooding` gives item 5 its title."""
    number, _, title = entered.words.partition(" ")
    item = handles.item_numbered(number, entered.minutes)
    if item and title.strip() and not PART.search(title):
        return Acts((request(items.amend, item=item.id, title=title.strip()),))
    found, rest = _named(entered)
    if not rest:
        return Edit(found.TABLE, found.id, _editable(entered, found))
    find, *put = (part.strip() for part in PART.split(rest, maxsplit=1))
    if not find or not put:
        raise entered.refusal(f"Say which words of {found.name_in_gutter} give way to which.")
    made = request(
        entries.fix,
        table=found.TABLE,
        entry=found.id,
        find=find,
        put=put[0],
    )
    return Acts((made,))


def _editable(entered: Entered, found: Entry) -> str:
    match found:
        case Action():
            return actions.editable(entered, found)
        case Witness():
            return witnesses.editable(found)
        case Declaration():
            return declarations.editable(found)
        case _:
            return found.main_text


def edited(entered: Entered, table: str, entry: int) -> Acts:
    """The entry that was put into the line, mended there."""
    found = entries.entry_of(entered.minutes, table, entry)
    match found:
        case Action():
            return actions.mended(entered, found)
        case Witness():
            return witnesses.mended(entered, found)
        case Declaration():
            return declarations.mended(entered, found)
        case _:
            words = entered.words
            return Acts((request(entries.edit, table=table, entry=entry, words=words),))


def move(entered: Entered) -> Acts:
    """Move an entry to another item, or before or after another entry; or move an item."""
    of_item = _ITEM_TO.fullmatch(entered.words)
    if of_item:
        return _moved_item(entered, *of_item.groups())
    found, rest = _named(entered)
    where = rest.split()
    if entered.context.picked and handles.is_handle(entered.words):
        found, where = handles.entry("", entered.context), [entered.words]
    side = where.pop(0).casefold() if where and where[0].casefold() in ("before", "after") else ""
    if where and where[0].casefold() == "item":
        where.pop(0)
    if len(where) != 1:
        raise entered.refusal("Say where to: the number of an item, or a handle.")
    target = where[0]
    if handles.is_handle(target):
        beside = handles.entry(target, entered.context)
        if type(beside) is not type(found):
            raise entered.refusal(
                f"{found.name_in_gutter} and {target} are of different kinds; /k changes a kind."
            )
        place = {"after" if side == "after" else "before": beside.id}
        made = request(entries.move, table=found.TABLE, entry=found.id, **place)
        return Acts((made,))
    if side:
        raise entered.refusal(f"{quoted(target)} is no handle.")
    item = handles.item(target, entered.minutes)
    if item.id == found.item:
        raise entered.refusal(f"{found.name_in_gutter} is under {item.spoken} already.")
    return Acts((request(entries.move, table=found.TABLE, entry=found.id, item=item.id),))


def _moved_item(entered: Entered, number: str, how: str, target: str) -> Acts:
    """`item 7 before 3` (or after, or under) moves an item; `item 7 number 8` renumbers it."""
    moved = handles.item(number, entered.minutes)
    if how.casefold() == "number":
        return Acts((request(items.amend, item=moved.id, agenda_number=target),))
    beside = handles.item(target, entered.minutes)
    return Acts((request(items.move, item=moved.id, **{how.casefold(): beside.id}),))


def kind(entered: Entered) -> Acts:
    """Change the kind of an entry: `/k p6 a`."""
    found, rest = _named(entered)
    word = rest.removeprefix("/").casefold()
    if word in handles.LETTERS.split("|"):
        letter = word
    else:
        try:
            letter = KINDS.get(verbs.find(word).name, "") if word else ""
        except Refusal:
            letter = ""
    if not letter:
        raise entered.refusal(f"Say what {found.name_in_gutter} should be: p, r, a, n or doc.")
    return Acts((request(entries.change_kind, table=found.TABLE, entry=found.id, letter=letter),))


def strike(entered: Entered) -> Acts:
    """Strike entries, or take an empty item off the agenda."""
    match = _ITEM.fullmatch(entered.words)
    if match:
        item = handles.item(match[1], entered.minutes)
        return Acts((request(items.remove, item=item.id),))
    words = re.split(r"[\s,]+", entered.words) if entered.words else [""]
    unknown = [word for word in words if word and not handles.is_handle(word)]
    if unknown:
        raise entered.refusal(f"{quoted(unknown[0])} is no handle; handles stand in the margin.")
    found = dict.fromkeys(handles.entry(word, entered.context) for word in words)
    asked = [request(entries.strike, table=one.TABLE, entry=one.id) for one in found]
    return Acts(tuple(asked))


def undo(entered: Entered) -> Undo:
    """Take back the last steps."""
    return Undo(_count(entered))


def redo(entered: Entered) -> Redo:
    """Bring back what was undone."""
    return Redo(_count(entered))


def _count(entered: Entered) -> int:
    if not entered.words:
        return 1
    count = int(entered.words) if re.fullmatch(r"\d{1,4}", entered.words) else 0
    if not 1 <= count <= MOST_STEPS:
        said = quoted(entered.words)
        raise entered.refusal(f"{said} is no number of steps from 1 to {MOST_STEPS}.")
    return count
