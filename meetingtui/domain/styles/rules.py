"""The rules that the keys of a house style keep to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

LEAVE_OUT, LABEL, LABEL_IN_EXTRACT = "leave-out", "label", "label-in-extract"
PRINT = "print"
ABOVE, BESIDE, BELOW = "above", "beside", "below"
BULLET = "•"
PLAIN, BOLD, ITALIC, BRACKETS = "plain", "bold", "italic", "brackets"
AGENDA, TAKEN = "agenda", "taken"

LIST, RUN_IN, TABLE = "list", "run-in", "table"

FORM, FLAG, CHOICE, MARKERS, ORDER = "form", "flag", "choice", "markers", "order"
COLUMNS, KEYWORDS = "columns", "keywords"

# What the paper is called: minutes, or notes. Any form that speaks of it may hold these words.
PAPER = ("paper", "paper_first")


@dataclass(frozen=True, slots=True)
class Rule:
    """What a key of a house style may hold: its kind, what it is for, and its bounds.

    `words` may stand in a form, `needs` must: without them words of the record would be lost. One
    that is to be `filled` must not be empty.
    """

    kind: str
    says: str
    words: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    filled: bool = False


def wording(
    default: str,
    says: str,
    words: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    filled: bool = False,
) -> Any:
    """A key that holds a form."""
    rule = Rule(FORM, says, words, needs, filled=filled)
    return field(default=default, metadata={"rule": rule})


def choice(default: str, says: str, *choices: str) -> Any:
    """A key that holds one of several words."""
    return field(default=default, metadata={"rule": Rule(CHOICE, says, choices=choices)})


def flag(default: bool, says: str) -> Any:
    """A key that is true or false."""
    return other(FLAG, default, says)


def markers(default: tuple[str, ...], says: str) -> Any:
    """A key that holds a marker for each depth."""
    return other(MARKERS, default, says)


def order(default: tuple[str, ...], says: str, choices: tuple[str, ...]) -> Any:
    """A key that lists some of several words, in an order."""
    return other(ORDER, default, says, choices)


def columns(
    says: str,
    default: tuple[str, ...] = (),
    words: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
) -> Any:
    """A key that lists the columns of a table, each its header, a colon and its form."""
    return field(default=default, metadata={"rule": Rule(COLUMNS, says, words, needs)})


def headed(columns: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """The columns of a table, each its header and its form."""
    parted = (column.partition(": ") for column in columns)
    return tuple((head, form) for head, _, form in parted)


def keywords(says: str) -> Any:
    """A key that lists words."""
    return other(KEYWORDS, (), says)


def other(kind: str, default: object, says: str, choices: tuple[str, ...] = ()) -> Any:
    """A key of another kind."""
    return field(default=default, metadata={"rule": Rule(kind, says, choices=choices)})
