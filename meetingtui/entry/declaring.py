"""Who declares, over which items, with what effect: the parts of a declaration as typed."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from meetingtui.domain.record import Refusal
from meetingtui.entry import handles, names
from meetingtui.entry.entered import Entered

_NUMBER = r"\d+[a-z]?(?:\.\d+[a-z]?)*"
_EVERY = re.compile(r"all(?:\s+items)?(?=\s|:|$)", re.IGNORECASE)
_AS_IT_ARISES = re.compile(
    r"(?:as\s+(?:and\s+when\s+)?(?:it|they)\s+arises?|as\s+arising)(?=\s|:|$)", re.I
)
_RESIDENT = re.compile(rf"{names.RESIDENT.pattern}(?!\S)", re.IGNORECASE)
_QUOTED = re.compile(r'["“]([^"“”]+)["”],?\s*(.*)', re.DOTALL)
_MANY = re.compile(
    r"((?:all|both|several|some|many|most)\s+(?:other\s+)?(?:members|councillors|cllrs|officers|"
    r"governors|trustees|directors|commissioners|those)(?:\s+present)?)\b,?\s*(.*)",
    re.IGNORECASE | re.DOTALL,
)
_ROLE = re.compile(rf"(the\s+[^,:\d]+?)(?:,\s*|:\s*|\s+(?=items?\s|{_NUMBER}\b))(.*)", re.I | re.S)
_JOINT = re.compile(r"(?:,\s*and\b|,|&|\+|and\b)\s*", re.IGNORECASE)
_DISPENSATION = re.compile(r"(?:under\s+)?dispensation\b:?\s*(.*)", re.IGNORECASE | re.DOTALL)
_REGISTERED = re.compile(r"(not\s+(?:yet\s+)?|un)?registered", re.IGNORECASE)
_SENSITIVE = re.compile(r"sensitive(?:\s+interest)?", re.IGNORECASE)
MOST_WORDS_IN_A_NAME = 4


@dataclass(frozen=True, slots=True)
class Covered:
    """The items that a declaration covers, or what was said instead of items.

    `parts` are the numbers of what stands below an item and is not on the agenda.
    """

    items: tuple[int | None, ...] = ()
    said: str = ""
    parts: tuple[tuple[int, str], ...] = ()


@dataclass(slots=True)
class Effects:
    """What follows the ` > `: the effect, those of single items (and parts), what else is known."""

    effect: str = ""
    single: dict[int, str] = field(default_factory=dict)
    parts: dict[str, str] = field(default_factory=dict)
    dispensation: str = ""
    sensitive: bool = False
    registered: bool | None = None


def declarers(said: str, entered: Entered) -> tuple[tuple[names.Who | str, ...], str]:
    """Who declares (people, or a name in words), and the words after them."""
    if said.startswith("@?") and not said[2:3].isdigit():
        name, comma, rest = said.partition(",")
        if not comma:
            raise Refusal(
                "End the description with a comma: /d @?highways officer, school governor"
            )
        return (names.who(name, entered.minutes),), rest.strip()
    newcomer, rest = names.newcomer_first(said)
    if newcomer:
        return (names.who(newcomer, entered.minutes),), rest
    for form in (_QUOTED, _MANY):
        match = form.match(said)
        if match:
            return (match[1].strip(),), match[2].strip()
    people, rest = _people(said, entered)
    if people:
        return people, rest
    role = _ROLE.match(said)
    if role:
        return (role[1].strip(),), role[2].strip()
    if _RESIDENT.match(said):
        raise Refusal(
            "A declaration is somebody's own: name them, or say what is known of them, "
            "for example: /d @?resident of Larkfield, school governor"
        )
    word, _, rest = said.removeprefix("@").partition(" ")
    return (names.resolve(word.rstrip(",:"), entered.minutes),), rest.strip()


def _people(said: str, entered: Entered) -> tuple[tuple[int, ...], str]:
    """The people whom the first words surely name, with or without commas, and what follows."""
    found: list[int] = []
    rest = said
    while True:
        person, after = _person(rest, entered, codes_only=bool(found))
        joint = _JOINT.match(rest) if found and person is None else None
        if joint:
            person, after = _person(rest[joint.end() :], entered)
        if person is None:
            return tuple(dict.fromkeys(found)), rest
        found.append(person)
        rest = after


def _person(said: str, entered: Entered, codes_only: bool = False) -> tuple[int | None, str]:
    words = said.removeprefix("@").split(" ")
    if codes_only and (
        _covered_words(said, entered) or not names.all_codes(words[0], entered.minutes)
    ):
        return None, said
    for count in range(min(MOST_WORDS_IN_A_NAME, len(words)), 0, -1):
        whole = " ".join(words[:count])
        name = whole.rstrip(",:")
        person = names.known(name, entered.minutes) if name else None
        if person is not None:
            after = f"{whole[len(name) :]} {' '.join(words[count:])}".strip()
            return person, after
    return None, said


def _covered_words(said: str, entered: Entered) -> bool:
    return bool(_EVERY.match(said) or _AS_IT_ARISES.match(said) or _listed(said, entered))


def _number(entered: Entered) -> str:
    """A pattern for the number of an item, or of what stands below one: 12, 12.3(c)."""
    return f"{handles.number(entered.minutes)}{handles.BELOW}*"


def _listed(said: str, entered: Entered) -> re.Match[str] | None:
    """The items with which the words begin: `7,9`, `items 6-8`, `A3 and A5`."""
    number = _number(entered)
    several = rf"{number}(?:\s*(?:-|–|to)\s*{number})?"
    form = rf"(?:items?\s+)?({several}(?:{handles.AND}{several})*)(?=\s|:|$)"
    return re.match(form, said, re.IGNORECASE)


def covered(said: str, entered: Entered) -> tuple[Covered, str]:
    """The items covered, and the words after them. Raises Refusal for a number that is no item."""
    said = said.removeprefix(",").strip()
    arising = _AS_IT_ARISES.match(said)
    if arising:
        return Covered(said=arising[0]), said[arising.end() :].strip()
    every = _EVERY.match(said)
    if every:
        return Covered((None,)), said[every.end() :].strip()
    match = _listed(said, entered)
    if match is None:
        return Covered(), said
    rest = said[match.end() :].strip()
    _no_more_items(match[1], rest, entered)
    whole, parts = _numbered(match[1], entered)
    return Covered(tuple(whole), parts=tuple(parts)), rest


def _numbered(words: str, entered: Entered) -> tuple[list[int], list[tuple[int, str]]]:
    """The items of a list of numbers and ranges; the parts of them that are meant, 12.3(c) of 12.

    An item that is named as a whole too is meant so.
    """
    found: list[int] = []
    whole: set[int] = set()
    parts: list[tuple[int, str]] = []
    for one in re.split(handles.AND, words, flags=re.IGNORECASE):
        ends = re.split(r"\s*(?:-|–|to)\s*", one, flags=re.IGNORECASE)
        above = {handles.above(end, entered.minutes) for end in ends}
        item = above.pop() if len(above) == 1 else None
        if item is None:
            listed = handles.listed(one, entered.minutes)
            found += listed
            whole.update(listed)
        else:
            found.append(item.id)
            parts.append((item.id, one))
    return list(dict.fromkeys(found)), [part for part in parts if part[0] not in whole]


def told(covers: Covered, with_: Effects) -> tuple[tuple[int, str, str], ...]:
    """The parts of items that are covered, with the effect in each. Raises Refusal for others."""
    known = {number for _, number in covers.parts}
    if stray := [number for number in with_.parts if number not in known]:
        raise Refusal(f"An effect is told of {stray[0]}, which the declaration does not cover.")
    return tuple((item, number, with_.parts.get(number, "")) for item, number in covers.parts)


def _no_more_items(listed: str, rest: str, entered: Entered) -> None:
    """Refuse `7 10 personal`: the second number would become words of the interest."""
    more = re.match(rf"{_number(entered)}(?=[\s,:]|$)", rest, re.IGNORECASE)
    minutes = entered.minutes
    if more and (handles.item_numbered(more[0], minutes) or handles.above(more[0], minutes)):
        raise entered.refusal(
            f"Put a comma between items, {listed},{more[0]}, or a colon before words that begin "
            f"with a number, {listed}: {more[0]} …."
        )


def effects(said: str, entered: Entered) -> Effects:
    """The parts after the ` > `, with semicolons between them: `left; 9 stayed; registered`."""
    found = Effects()
    whole: list[str] = []
    for part in (part.strip() for part in re.split(r";(?:\s+|$)", said)):
        dispensation = _DISPENSATION.fullmatch(part)
        registered = _REGISTERED.fullmatch(part)
        item = _of_one_item(part, entered)
        if dispensation:
            found.dispensation = dispensation[1].strip() or "granted"
        elif registered:
            found.registered = not registered[1]
        elif _SENSITIVE.fullmatch(part):
            found.sensitive = True
        elif item:
            found.single |= dict.fromkeys(item.items, item.effect)
            found.parts |= dict.fromkeys(item.parts, item.effect)
        elif part:
            whole.append(part)
    found.effect = "; ".join(whole)
    return found


@dataclass(frozen=True, slots=True)
class _Single:
    """An effect told of single items, and of parts of items by their numbers."""

    items: list[int]
    parts: list[str]
    effect: str


def _of_one_item(part: str, entered: Entered) -> _Single | None:
    """An effect told of single items: `9 stayed`, `item 7: left`."""
    match = _listed(part, entered)
    rest = part[match.end() :].strip().removeprefix(":").strip() if match else ""
    if match is None or not rest:
        return None
    found, parts = _numbered(match[1], entered)
    of_parts = {item for item, _ in parts}
    numbers = [number for _, number in parts]
    return _Single([item for item in found if item not in of_parts], numbers, rest)
