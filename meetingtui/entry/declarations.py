"""Declarations as typed: `ab 7,9 personal: school governor > left`."""

from __future__ import annotations

import re

from meetingtui.domain import declarations, text
from meetingtui.domain.declarations import Declaration
from meetingtui.domain.record import Refusal
from meetingtui.domain.requests import request
from meetingtui.entry import handles, names
from meetingtui.entry.entered import Entered
from meetingtui.entry.reading import Acts

_NUMBER = r"\d+[a-z]?(?:\.\d+[a-z]?)*"
_ITEMS = re.compile(
    rf"(?:items?\s+)?({_NUMBER}(?:\s*(?:,|&|\band\b)\s*{_NUMBER})*)(?=\s|:|$)", re.IGNORECASE
)
_EVERY = re.compile(r"all(?:\s+items)?(?=\s|:|$)", re.IGNORECASE)
_RESIDENT = re.compile(rf"{names.RESIDENT.pattern}(?!\S)", re.IGNORECASE)
LONGEST_INTEREST = 4


def declaration(entered: Entered) -> Acts:
    """An interest declared."""
    entered.needed("Say who declares what.")
    said, effect = entered.parts()
    person, rest = _person(said, entered)
    covers, rest = _items(rest, entered)
    interest, nature = _interest(rest)
    if not interest and not nature:
        raise entered.refusal("Say what is declared.")
    made = request(
        declarations.declare,
        item=entered.item,
        person=person,
        covers=covers,
        interest=interest,
        nature=nature,
        effect=effect,
    )
    return entered.under(names.introducing(made))


def _person(said: str, entered: Entered) -> tuple[names.Who, str]:
    """Who declares, and the words after them: the longest name that is surely one, else a word."""
    if said.startswith("@?") and not said[2:3].isdigit():
        name, comma, rest = said.partition(",")
        if not comma:
            raise Refusal(
                "End the description with a comma: /d @?highways officer, school governor"
            )
        return names.who(name, entered.minutes), rest.strip()
    words = said.removeprefix("@").split(" ")
    for count in range(min(4, len(words)), 0, -1):
        person = names.known(" ".join(words[:count]), entered.minutes)
        if person is not None:
            return person, " ".join(words[count:]).strip()
    if _RESIDENT.match(said):
        raise Refusal(
            "A declaration is somebody's own: name them, or say what is known of them, "
            "for example: /d @?resident of Larkfield, school governor"
        )
    return names.resolve(words[0], entered.minutes), " ".join(words[1:]).strip()


def _items(said: str, entered: Entered) -> tuple[tuple[int | None, ...], str]:
    """The items covered, and the words after them. Raises Refusal for a number that is no item."""
    every = _EVERY.match(said)
    if every:
        return (None,), said[every.end() :].strip()
    match = _ITEMS.match(said)
    if match is None:
        return (), said
    numbers = re.split(r"\s*(?:,|&|\band\b)\s*", match[1], flags=re.IGNORECASE)
    covers = tuple(handles.item(number, entered.minutes).id for number in numbers)
    return covers, said[match.end() :].strip()


def _interest(said: str) -> tuple[str, str]:
    """The interest in the body's own word, and its nature; a short text is the interest alone."""
    said = said.removeprefix(":").strip()
    interest, colon, nature = said.partition(": ")
    if colon and len(interest.split()) <= LONGEST_INTEREST + 2:
        return interest.strip(), nature.strip()
    return ("", said) if len(said.split()) > LONGEST_INTEREST else (said.rstrip(":"), "")


def editable(before: Declaration) -> str:
    """A declaration as the line that would mend it (who declared it can't be mended there)."""
    interest = f"{before.interest}: " if before.interest and before.nature else before.interest
    effect = f" > {before.effect}" if before.effect else ""
    return f"{interest}{before.nature}{effect}"


def mended(entered: Entered, before: Declaration) -> Acts:
    """A declaration mended in the line; an effect not given there stays as it is."""
    said, effect = entered.parts()
    interest, nature = before.interest, said
    if before.interest:
        head, colon, tail = said.partition(": ")
        interest, nature = (head, tail) if colon else (before.interest, said)
        if not colon and not before.nature:
            interest, nature = said, ""
    fields = {
        "interest": text.clean(interest),
        "nature": text.clean(nature, text.PROSE),
        "effect": text.clean(effect) or before.effect,
    }
    if all(getattr(before, name) == value for name, value in fields.items()):
        raise Refusal("Nothing was changed.")
    if not fields["interest"] and not fields["nature"]:
        raise Refusal("Say what is declared, for example: personal: school governor > left")
    made = request(declarations.amend, declaration=before.id, person=before.person, **fields)
    return Acts((made,))
