"""Actions: where they are printed, and how one looks there."""

from __future__ import annotations

from dataclasses import dataclass

from meetingtui.domain.styles import rules
from meetingtui.domain.styles.rules import choice, wording

BLOCK, POINT, COLUMN, END = "block", "point", "column", "end"
WORDS = ("reference", "owners", "text", "due", "item", "title")


@dataclass(frozen=True, slots=True)
class ActionStyle:
    """Actions. What one looks like in the block of its item is said under blocks.actions."""

    stand: str = choice(
        BLOCK,
        "Where actions stand: in a block under their item, under the point that they came of, in "
        "a column beside the points, or in a table at the end of the minutes.",
        BLOCK,
        POINT,
        COLUMN,
        END,
    )
    referred: str = wording(
        "{text} ({reference})",
        "An action that has a reference in the body's series; text is the action as its block "
        "prints it.",
        ("text", "reference"),
        ("text", "reference"),
    )
    unowned: str = wording(
        "",
        "What stands for the owners of an action that is said to have none; empty: nothing.",
    )
    label: str = wording("Action:", "What stands before an action under a point.")
    under_point: str = wording(
        "[{owners}: ]{text}[ ({due})]",
        "An action under the point that it came of.",
        ("owners", "text", "due"),
        ("owners", "text", "due"),
    )
    beside_point: str = wording(
        "[{owners}: ]{text}[ ({due})]",
        "An action in the column beside the points.",
        ("owners", "text", "due"),
        ("owners", "text", "due"),
    )
    points_head: str = wording("Minute", "The header of the points beside a column of actions.")
    head: str = wording("Action", "The header of the column of actions.")
    end_label: str = wording("Actions", "The heading of the table at the end.")
    end: tuple[str, ...] = rules.columns(
        "The columns of the table at the end, each its header, a colon and its words; one that is "
        "empty in every row is left out. Item is the item's number, title its title.",
        (
            "Reference: {reference}",
            "Item: {item}",
            "Action: {text}",
            "Owner: {owners}",
            "By: {due}",
        ),
        WORDS,
        ("reference", "owners", "text", "due"),
    )

    def columns(self) -> tuple[tuple[str, str], ...]:
        """The columns of the table at the end, each its header and its form."""
        return rules.headed(self.end)
