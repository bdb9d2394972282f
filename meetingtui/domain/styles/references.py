"""How the text refers to minutes, paragraphs and clauses."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles.rules import wording

_HERE = ("number", "minute", "where")


@dataclass(frozen=True, slots=True)
class ReferenceStyle:
    """How the text refers to items, paragraphs and clauses of these minutes.

    Numbers are those that the target has when the minutes are printed.
    """

    minute: str = wording(
        "minute {number}", "Another minute, where minutes are numbered.", ("number", "title")
    )
    item: str = wording(
        "item {number}", "Another item, where only the agenda is numbered.", ("number", "title")
    )
    untitled: str = wording("“{title}”", "An item without a number.", ("title",))
    paragraph: str = wording(
        "paragraph[ {number}][ of {minute}][ {where}]",
        "A key point. where is above or below; minute is the item, where it is another one.",
        _HERE,
    )
    clause: str = wording("resolution[ {number}][ of {minute}]", "A clause of a decision.", _HERE)
    decision: str = wording("the decision[ of {minute}][ {where}]", "A decision.", _HERE)
    action: str = wording("action[ {number}][ of {minute}]", "An action.", _HERE)
    motion: str = wording("the motion[ {number}][ of {minute}][ {where}]", "A motion.", _HERE)
    document: str = wording("{number}", "A document: its label or its title.", _HERE)
    other: str = wording(
        "{number}[ of {minute}][ {where}]",
        "Anything else: its number in the list, or what it is.",
        _HERE,
    )
    unnumbered: str = wording(
        "the {words}", "Any of these where it bears no number.", ("words",), ("words",)
    )
    above: str = wording("above", "Where something earlier stands.")
    below: str = wording("below", "Where something later stands.")
    struck: str = wording("[[struck]]", "What was referred to and is no longer there.", filled=True)
    private: str = wording(
        "an exempt minute",
        "What was referred to and is withheld from the public: neither its number nor its words.",
        filled=True,
    )
