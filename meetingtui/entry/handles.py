"""Handles: `p7`, `r2`, `5.p7` -> the entry; and items by their agenda number."""

from __future__ import annotations

import re

from meetingtui.domain import items
from meetingtui.domain.entries import entry_of
from meetingtui.domain.entry import Entry
from meetingtui.domain.items import Item
from meetingtui.domain.minutes import Minutes
from meetingtui.domain.record import Refusal
from meetingtui.entry.reading import Context
from meetingtui.entry.said import quoted

LETTERS = "|".join(
    sorted((kind.LETTER for kind in Minutes.ENTRIES), key=lambda letter: -len(letter))
)
HANDLE = re.compile(
    rf"(?:(?P<item>\S+?)\.)?(?P<entry>(?:{LETTERS})\d{{1,6}}|m\d{{1,6}}(?:\.\d{{1,6}}){{1,6}})",
    re.IGNORECASE,
)
AND = r"\s*(?:,\s*and\b|,|&|\band\b)\s*"
LIKE_A_NUMBER = re.compile(r"\d+[a-z]?(?:\.\d+[a-z]?)*", re.IGNORECASE)
BELOW = r"(?:\.\d+[a-z]?|\((?:[a-z]|[ivxl]{1,5}|\d{1,2})\))"
_BELOW = re.compile(rf"(?P<above>\S*\w\S*){BELOW}", re.IGNORECASE)


def is_handle(word: str) -> bool:
    """Whether a word has the form of a handle."""
    return HANDLE.fullmatch(word) is not None


def item(number: str, minutes: Minutes) -> Item:
    """The item with that agenda number, or with that title. Raises Refusal that says which are."""
    found = item_numbered(number, minutes) or item_titled(number, minutes)
    if found:
        return found
    short = number if len(number) < 10 else quoted(number)
    agenda = [entry.agenda_number for entry in items.ordered(minutes) if entry.agenda_number]
    if not agenda:
        raise Refusal(f"There is no item {short}: there is no agenda yet; /item Title adds one.")
    raise Refusal(f"There is no item {short}; the agenda goes from {agenda[0]} to {agenda[-1]}.")


def item_numbered(number: str, minutes: Minutes) -> Item | None:
    """The item with that agenda number, if there is one; a full stop after it does not count.

    0 is the one that stands without a number in front of the agenda.
    """
    wanted = number.strip().rstrip(".").casefold()
    agenda = items.ordered(minutes)
    found = (one for one in agenda if one.agenda_number.rstrip(".").casefold() == wanted and wanted)
    if wanted == "0" and agenda and not agenda[0].agenda_number and agenda[0].kind == items.ITEM:
        return next(found, agenda[0])
    return next(found, None)


def number(minutes: Minutes) -> str:
    """A pattern for an item's number in a list: 7, 7a, 7.1, and those of this agenda (A3, IV)."""
    every = {one.agenda_number.rstrip(".") for one in items.ordered(minutes)} - {""}
    own = [one for one in every if not LIKE_A_NUMBER.fullmatch(one)]
    listed = "|".join(re.escape(one) for one in sorted(own, key=len, reverse=True))
    plain = LIKE_A_NUMBER.pattern
    return rf"(?:(?-i:{listed})|{plain})" if own else rf"(?:{plain})"


def listed(numbers: str, minutes: Minutes) -> list[int]:
    """The items of a list of numbers and ranges: `7,9`, `6-8`, `A3 and A5`, each once.

    Of a range, what stands under one of its items counts with that. Raises Refusal for a number
    that no item bears, and for a range that runs backwards.
    """
    every = items.ordered(minutes)
    found: list[int] = []
    for part in re.split(AND, numbers, flags=re.IGNORECASE):
        ends = re.split(r"\s*(?:-|–|to)\s*", part, flags=re.IGNORECASE)
        first, last = (item(end, minutes) for end in (ends[0], ends[-1]))
        between = every[every.index(first) : every.index(last) + 1]
        if not between:
            raise Refusal(f"{first.spoken_first} comes after {last.spoken} on the agenda.")
        inside = {one.id for one in between}
        found += [one.id for one in between if one.parent not in inside]
    return list(dict.fromkeys(found))


def above(number: str, minutes: Minutes) -> Item | None:
    """The item below which a number stands that the agenda does not hold: 12 for 12.3(c).

    None for the number of an item; and where the agenda holds others below that item: it is a slip.
    """
    if item_numbered(number, minutes) is not None:
        return None
    rest = number.strip().rstrip(".")
    while match := _BELOW.fullmatch(rest):
        rest = match["above"]
        found = item_numbered(rest, minutes)
        if found is not None:
            begun = (f"{rest}.".casefold(), f"{rest}(".casefold())
            every = (one.agenda_number.casefold() for one in items.ordered(minutes))
            return None if any(one.startswith(begun) for one in every) else found
    return None


def item_titled(words: str, minutes: Minutes) -> Item | None:
    """The item with that title, or the only one without a number whose title begins so."""
    wanted = " ".join(words.split()).casefold()
    agenda = items.ordered(minutes) if wanted else []
    whole = [one for one in agenda if one.title.casefold() == wanted]
    begun = [
        one
        for one in agenda
        if (one.kind != items.ITEM or not one.agenda_number)
        and one.title.casefold().startswith(wanted)
    ]
    found = whole or begun
    return found[0] if len(found) == 1 else None


def entry(handle: str, context: Context) -> Entry:
    """The entry with that handle; with an empty one, the picked entry, else the last one made."""
    if not handle:
        return picked_or_last(context)
    match = HANDLE.fullmatch(handle)
    if match is None:
        raise Refusal(
            f"{quoted(handle)} is no handle; handles stand in the margin, for example p7."
        )
    minutes = context.minutes
    number = match["item"]
    here = item(number, minutes) if number else minutes.item(context.item)
    found = minutes.by_handle(here.id, match["entry"].lower())
    if found:
        return found
    names = [other.name_in_gutter for other in minutes.gutter(here.id)]
    there = f"there are {', '.join(names)}" if names else "nothing is entered there"
    if len(names) > 12:
        kind = match["entry"].lower().rstrip(".0123456789")
        alike = [name for name in names if name.rstrip(".0123456789") == kind]
        there = f"the last is {(alike or names)[-1]}"
    elsewhere = "" if number else _elsewhere(match["entry"].lower(), context)
    if elsewhere:
        there += f"; {elsewhere} is under another item"
    raise Refusal(f"There is no {match['entry'].lower()} under {here.spoken}; {there}.")


def _elsewhere(handle: str, context: Context) -> str:
    """The whole handle of the newest entry of that name under a numbered item; empty for none."""
    minutes = context.minutes
    held = [
        (found.id, f"{other.agenda_number}.{handle}")
        for other in minutes.all(Item)
        if other.agenda_number and (found := minutes.by_handle(other.id, handle))
    ]
    return max(held, default=(0, ""))[1]


def picked_or_last(context: Context, kinds: tuple[type[Entry], ...] = Minutes.ENTRIES) -> Entry:
    """The picked entry if it is of these kinds, else the last of them made under the item."""
    minutes = context.minutes
    if context.picked:
        table, number = context.picked
        found = entry_of(minutes, table, number)
        if isinstance(found, kinds):
            return found
    here = minutes.item(context.item)
    made = [one for kind in kinds for one in minutes.all(kind) if one.item == here.id]
    last = max(made, key=lambda one: one.id, default=None)
    if last is None:
        nouns = " or ".join(kind.NOUN for kind in kinds) if len(kinds) < 3 else "entry"
        raise Refusal(f"There is no {nouns} under {here.spoken} yet.")
    return last
