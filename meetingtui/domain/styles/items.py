"""Items of business, and the order of their blocks."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.blocks import KINDS, USUAL
from meetingtui.domain.styles import rules
from meetingtui.domain.styles.rules import (
    AGENDA,
    BELOW,
    BESIDE,
    BOLD,
    ITALIC,
    PAPER,
    PLAIN,
    TAKEN,
    choice,
    flag,
    wording,
)

MOMENTS = "moments"
AS_TYPED, CAPITALS, TITLE = "as-typed", "capitals", "title"

_NUMBERS = ("agenda", "minute", "title")
_HEADING = (*_NUMBERS, "tag", "report", "presenter", "key", "planned")


@dataclass(frozen=True, slots=True)
class ItemStyle:
    """Items of business in the whole minutes, and the order of the blocks of every item."""

    heading: str = wording(
        "[{agenda}. ]{title}[ ({tag})]",
        "An item's heading; agenda is its number on the agenda, minute its minute number, tag what "
        "is printed with the title, report the report's reference, presenter who brings it, key "
        "that of the notice of a key decision, planned the time planned.",
        _HEADING,
        ("title",),
    )
    number: str = wording(
        "", "A line of its own above the heading, like Minute {minute}; empty: none.", _NUMBERS
    )
    section: str = wording(
        "[{agenda}. ]{title}", "The heading of a section or part.", _NUMBERS, ("title",)
    )
    case: str = choice(
        AS_TYPED,
        "Whether the words of headings are printed as typed, in capitals, or with capital letters.",
        AS_TYPED,
        CAPITALS,
        TITLE,
    )
    sequence: str = choice(
        AGENDA,
        "Whether items stand in the order of the agenda or as they were taken.",
        AGENDA,
        TAKEN,
    )
    sequence_note: str = wording(
        "",
        "What is printed when items were not taken in the order of the agenda; empty: nothing.",
        PAPER,
    )
    keywords: tuple[str, ...] = rules.keywords(
        "Words that are printed in bold wherever they stand just so, like RESOLVED."
    )
    labels: str = choice(
        BOLD, "How labels and other words of the house are set off.", BOLD, ITALIC, PLAIN
    )
    purpose: str = wording("Purpose of the report:", "What stands before the purpose.")
    order: tuple[str, ...] = rules.order(
        USUAL,
        "The order of the blocks that this house prints; another one that is filled stands behind "
        "the one that it usually follows.",
        tuple(KINDS),
    )
    flow: tuple[str, ...] = rules.order(
        (),
        "The blocks that are printed as things happened, without labels and one among the other, "
        "where the first of them stands in the order; moments are arrivals, departures, changes of "
        "chair, adjournments, extensions and private sessions.",
        (*KINDS, MOMENTS),
    )
    flow_labels: bool = flag(
        False, "Whether each of these blocks bears its label where it begins all the same."
    )
    nil: str = choice(BESIDE, "Whether “None” stands beside the label or below it.", BESIDE, BELOW)
    nil_after: str = wording(
        ":", "What parts a label without a mark at its end (RESOLVED) from “None” beside it."
    )
    points_restart: bool = flag(True, "Whether points are numbered afresh in every item.")
    statement: str = wording("", "The label of a statement as read; empty: none.")
    note: str = wording("Note:", "The label of a note of the clerk's; empty: none.")
    responses: str = wording(
        "Responses to earlier recommendations:",
        "The label of what a report answers to earlier recommendations (not in public copies).",
    )
